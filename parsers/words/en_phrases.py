"""How English names an option in a phrase: as its predicate, with a noun, against another one."""

from __future__ import annotations

import re

_I = re.IGNORECASE
SAID_AFTER = (
    r"is (?:the|my) (?:answer|best|right|correct|one)\b"
    r"|(?:level|risk|severity|priority|urgency|sentiment|mood|emotion|category|tone|status|state)\b"
    r"|(?:issue|ticket|request|problem|case|complaint|matter|inquiry|enquiry)\b"
)
"""What follows an option that is said."""
DENIES = r"no|false"
"""What a colon behind an option may lead to, and denies it."""
SAID_BEFORE = (
    r"\b(?:is|was|are|were|be|as|seems?|appears?|feels?|looks?|called|rated|considered"
    r"|choose|select|pick|answer|under|(?:belongs|falls|goes|sorted|filed)\s(?:in|into)"
    r"|band|grade|class|level|type|group|tier|stage|overall|mostly|generally|clearly)\b"
    r"(?:\s(?:a|an|the|to be|clearly|overall|mostly|generally|best described as))*"
)
"""What stands before one, up to its place."""
SUBJECT = r"\A((?:the|her|his|their)\s[a-z]{3,12}(?:['’]s)?)\s"
"""Of whom an option is said."""
ARTICLE = re.compile(r"\A(?:an?|the)\s", _I)
SET_AGAINST = r"\b(?:not|rather than|instead of)\s[^,.;]{1,40}"
"""Another option, beside the one that is said."""
MAY_DENY = (
    r"\b(?:not|nothing|no|nor|neither|rather|instead|opposed|because|since|as|given|though|although"
    r"|despite)\b|n['’]t\b"
)
"""Words, one of which is in all that sets an answer against another."""
FILLERS = frozenset(["a", "an", "the", "her", "his", "their", "only", "just", "value", "as"])
"""Words of a bracket that say nothing."""
DENIED = r"(?:\bnot|n['’]t|\bnever|\bno longer)\s(?!sure|certain|only|just|yet|clear|necessarily)"
"""Denies what a clause names."""
