"""What stands beside a code that is none, in English: "such as ORD-0000", "no order A-12"."""

from __future__ import annotations

import re

from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE
SHOWN = law(
    r"\b(?:such\sas|like|e\.g\.|format(?:ted)?|pattern|form|similar|looks?|resembl\w+|starts?|begins?|no|without|old|previous"
    r"|former|earlier|cancel\w+|wrong|invalid|other|another|replac\w+|expired|unknown|duplicate\w*|instead\sof)\b[^,;:.!?]{0,40}\Z",
    _I,
)
"""Before it: it shows a form, is denied, or is not the one that counts."""
SHOWN_BEHIND = law(
    r"\W{0,3}\s?(?:(?:for\s(?:example|instance)|e\.g\.|etc|or\s(?:similar|the\slike))|(?:is|was|has\sbeen)\s(?:\w+\s)?(?:cancel\w+|wrong"
    r"|invalid|replaced|expired|withdrawn|not|unknown|missing|a\stypo))\b",
    _I,
)
"""Behind it."""
