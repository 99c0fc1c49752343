"""The page that a person signs in on: its form, its controls and its words."""
