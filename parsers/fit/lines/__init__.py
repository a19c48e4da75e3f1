"""Label lines, sections and sentences as the fields of a type."""
