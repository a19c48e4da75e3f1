"""Structures of a reply, as the layouts find them: which of them is the answer."""
