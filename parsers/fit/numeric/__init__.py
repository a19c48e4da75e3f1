"""Numbers, their units, and what stands beside them."""
