"""How English sentences state a value of a field, put another in its place, tell two ends."""

from __future__ import annotations

import re

_I = re.IGNORECASE
IS = r"\s(?:is|was|are|were|will be|should be|should read)\s"
"""Between a field and what a sentence says of it."""
JOINTS = r"\band|\bwith|\bwhile"
"""What joins the next clause, at the end of a value."""
SET_TO = re.compile(
    r"\A(?:set|left|kept|marked|rated|judged|classified|recorded)\s(?:to|at|as)\s", _I
)
REASON = r"because|since|so that|although"
STRANGE = r"\b(?:is|was|are)\snot\b|^not\s|\b(?:the|its|his|her)\s\w{1,20}\s(?:is|was)\s"
"""A denial, or another subject within a value: what is said there is not the field's."""
NOT_OLD = (
    r",?\s(?:(?:and\s)?not|instead\sof|rather\sthan)\s"
    r"[\"'“‘]?([^\"'“”‘’,]{1,40}?)[\"'”’]?(?=[.!]?\Z)"
)
"""The value that is put right, behind the new one."""
BUT = re.compile(
    r"\bnot\s([\"'“‘]?[^\"'“”‘’,]{1,40}?[\"'”’]?),?\sbut\s(?:rather\s)?([^,]{1,60}?)(?=[.!]?\Z)",
    _I,
)
"""The same in the other order: "not 3 but 5"."""
OF_NOUN = r"(?:the|its|his|her)\s"
SHOULD_BE = r"\s(?:is|was|are|were|should (?:be|read|have been))\s"
"""Between a noun and its new value."""
STATED = r"is|was|should be"
OLD = r"\bnot\b|\binstead\b|\bfrom\b"
"""Says that one of two values is the old one."""
RUNS = r"\s(?:is|was|are|were|runs?|ran|lasts?|goes|takes place)\s"
"""Between a subject and its span."""
FROM = re.compile(r"\A(from|between)\s(?:the\s)?", _I)
BOTH = r",?\s(?:inclusive|each|together)"
TO = r",?\s(?:to|until|till|through)\s"
AND = re.compile(r",?\sand\s(?:the\s)?", _I)
OVER = r"\s(?:over|by)\s"
ENDED = r"\s(?:is|was|finished|ended|won|won\sby|ended\sin|at)\s"
"""Between a subject and its score."""
SCORES = r"score|result|goals|points|sets|games|ratio|odds"
