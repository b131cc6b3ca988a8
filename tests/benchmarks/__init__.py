"""Ratios of what the program costs to what the least it could do costs, measured in turn in one run."""
