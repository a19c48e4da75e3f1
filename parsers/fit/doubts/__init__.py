"""What makes a value or an item none: blanks, templates, doubts, denials."""
