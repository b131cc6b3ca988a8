"""The pages of the Risks tab: the register with its matrix, scoring together, and how the risks have stood."""
