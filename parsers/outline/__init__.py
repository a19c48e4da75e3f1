"""Free text as an outline: lines, lists with what announces them, labels with their values.

What `**a:** b` means (an item with its explanation, a field, a category) is left open here; the
type and the evidence decide.
"""
