"""The signs of boxes that are ticked or not, as parts of patterns: one place for all who read them.

A bullet that looks like a box is a marker, and `lines` and `openings` know those.
"""

from __future__ import annotations

TICKED = r"\[\s?[xXvVoO✓✔√]\s?\]|\(\s?[xX✓✔]\s?\)|[☑☒]"
EMPTY = r"\[\s?[✗✘-]?\s?\]|\(\s\)|[☐⬜]"
FILLED, HOLLOW = "[■●]", "[□○]"
"""Signs that are boxes only beside each other; alone they are bullets."""
YES, NO = "[✅✔✓]", "[❌✗✘✖]"
"""Signs without a box."""
