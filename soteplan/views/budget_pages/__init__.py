"""The pages of the Budget tab: each shows the money of the plan in another way."""
