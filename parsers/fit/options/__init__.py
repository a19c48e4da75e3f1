"""Options of an enum or a literal, and how a text names one."""
