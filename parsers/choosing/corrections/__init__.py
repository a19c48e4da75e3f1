"""What puts an answer right: one field, one item, or all of it anew."""
