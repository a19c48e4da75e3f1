"""One fixed profile for the laws: the same examples in every run, few enough for every day.

`HOLDFAST_LAWS=5000` looks for what the everyday run cannot find, with other examples every time.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

_MANY = int(os.environ.get("HOLDFAST_LAWS", "0"))

settings.register_profile(
    "laws",
    max_examples=_MANY or 60,
    derandomize=not _MANY,
    deadline=None,  # the machine's business; benchmarks/ holds the times
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
settings.load_profile("laws")
