"""The pages of the Goals tab: each shows the goals in another way."""
