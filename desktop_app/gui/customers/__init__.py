"""The customers page: its table, and what the table is made of."""
