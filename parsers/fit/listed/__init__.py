"""Lists, their items, and what is no item."""
