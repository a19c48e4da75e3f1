"""Lists of strings in free text: which of them is the answer."""
