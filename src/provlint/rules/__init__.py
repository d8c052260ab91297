"""Rules in Python, for what no matcher can say: one module a rule, its path is its id."""
