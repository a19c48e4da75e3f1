"""One value, or a row of them, in free text: the sentence or line that gives it."""
