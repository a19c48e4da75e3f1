"""Which field a key or label means, and what a key says that is no field's."""
