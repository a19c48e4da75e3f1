"""Values without parts: texts, yes and no, days and hours, lengths of time, spans."""
