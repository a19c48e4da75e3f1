"""What a reason says of the answer beside it, in either language."""

from __future__ import annotations

import re

from holdfast.parsers.words import en_weighing, ko_weighing

OF_IT = f"(?:{en_weighing.OF_IT}|{ko_weighing.OF_IT})"
"""Speaks of the answer, or of what it was given for; SUBJECT stands for the name of the field."""
BEHIND = f"(?:{en_weighing.PREDICATE_ENDS}|{ko_weighing.PREDICATE_ENDS})"
"""Behind a member that is the predicate: no denial, and no part of another word."""
RATED = re.compile(f"{en_weighing.RATED}|{ko_weighing.RATED}", re.I)
"""A number that is given as the rating."""
AFFIRMS = en_weighing.AFFIRMS  # Korean has no such law yet
DENIES = f"{en_weighing.DENIES}|{ko_weighing.DENIES}"
"""Says a yes or a no of the field whose NAME it holds."""
