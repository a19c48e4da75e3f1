"""Objects, tables and dictionaries as the fields of a type."""
