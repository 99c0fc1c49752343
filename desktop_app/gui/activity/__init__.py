"""The page "Activity": what was done to customers' accounts, newest first."""
