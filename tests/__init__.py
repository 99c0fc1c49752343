"""The tests of Central Desk."""
