"""The pages of the Communications tab: the table, messages, calendar, stakeholders, metrics, feedback and lists."""
