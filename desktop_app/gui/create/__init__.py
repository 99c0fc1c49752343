"""The dialog that creates a customer's account: its form, its draft, and what became of it."""
