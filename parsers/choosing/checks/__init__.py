"""The last look at a value that fits: whether it is an answer, or only has the form of one."""
