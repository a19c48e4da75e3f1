"""English sentences that tell a row of numbers, days, hours or options: "Rooms 4, 5 and 7 are
free."."""

from __future__ import annotations

import re

from holdfast.parsers.words.en_blocks import NOUNS
from holdfast.parsers.words.en_numbers import MONTH, WEEKDAY
from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE
_MONTH = rf"{MONTH}\b\.?"
_WEEKDAY = rf"(?:{WEEKDAY},?\s)?"
DAY = law(
    rf"\b{_WEEKDAY}(?:the\s)?\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH},?\s\d{{4}}\b"
    rf"|\b{_WEEKDAY}{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}}\b"
    r"|(?<![\d.-])\d{4}-\d{2}-\d{2}(?![\d-])",
    _I,
)
"""A day with its year."""
HOUR = law(
    r"(?<![\d.:-])(?:\d{1,2}(?::\d{2})?\s?[ap](?:\.m\.|m\b)|\d{1,2}:\d{2}(?![\d:]))|\b(?:noon|midnight)\b",
    _I,
)
CLEAR_HOUR = law(r"\d{1,2}(?::\d{2})?\s?[ap]\.?m\.?|(?:0\d|1[3-9]|2[0-3]):\d{2}|noon|midnight", _I)
"""An hour of which it is clear which half of the day it is in."""
JOINT = r"(?:,\s(?:and\s)?|\s(?:and|&)\s)(?:on\s|at\s)?"
"""What stands between two of a row; "or" and "to" make it a choice or a range."""
_NAMES = r"(?:\b(?:are|were|include|includes|namely)|:)\s\Z"
_VERB = r"(?:are|were|have|will|can|need|remain|still|offer)\b"
BEFORE = {
    "number": law(rf"{_NAMES}|\b{NOUNS}\s\Z", _I),
    "day": law(rf"{_NAMES}|\bon\s\Z", _I),
    "hour": law(rf"{_NAMES}|\bat\s\Z", _I),
    "option": law(rf"{_NAMES}|\bon\s\Z", _I),
}
"""What stands before a row that a sentence ends with, for each kind of value."""
ENDS = law(
    r"(?:\s(?:tonight|today|tomorrow|this\s(?:week|month|year|morning|afternoon|evening)"
    r"|(?:in|on|for)\s(?:the|our|your|this)\s[a-z]{2,20}(?:\s[a-z]{2,20})?))?[.!]?\Z",
    _I,
)
FIRST = {
    "number": law(rf"\A(?:the\s)?(?:[a-z-]{{2,20}}\s){{0,3}}?{NOUNS}\s\Z", _I),
    "day": law(r"\A\Z"),
    "hour": law(r"\A(?:the\s)?\Z", _I),
    "option": law(r"\A\Z"),
}
"""What stands before a row that a sentence begins with."""
GOES_ON = {
    "number": law(rf"\s{_VERB}", _I),
    "day": law(rf"\s{_VERB}", _I),
    "hour": law(rf"\s(?:[a-z]{{2,20}}s\s)?{_VERB}", _I),
    "option": law(rf"\s{_VERB}", _I),
}
"""How such a sentence goes on."""
COUNT = law(
    r"\A(?:(?:so|yes|currently|tonight|today),?\s)?(?:there\sare\s|we\shave\s|you\shave\s)?(?:the\s|these\s)?\Z",
    _I,
)
COUNTED = law(rf"\s(?!of\b|to\b|out\b)(?:[a-z-]{{2,20}}\s){{0,2}}?{NOUNS}\b", _I)
"""Around a number that only counts the row: "There are 3 free rooms: "."""
BESIDE = law(
    r"\b(?:not|no|none|nothing|neither|never|without|cannot|except|nor|or|either|than|less|more"
    r"|ago|after|before|until|since|by|from|to|through|between|within|each|every|per|instead|below"
    r"|above|almost|nearly|fail\w*|refus\w*|cancel\w*|declin\w*|den(?:y|ies|ied)|wrong|claim\w*"
    r"|may|must|at\s(?=\d)|maybe|unavailable)\b|n['’]t\b",
    _I,
)
"""Words beside a row that leave open what it is of."""
PARTLY = law(
    r"\b(?:they|them|these|those|which|one|some|first|second|last|latter|former|both|most|except\w*"
    r"|exclud\w*|but|however|although|though|only|also|too|cancel\w*|instead|another|as\swell)\b",
    _I,
)
"""A sentence behind a row that takes from it, or adds to it."""
OFFER = law(r"\A(?:shall|should|can|may|would\syou|do\syou|could)\b.{3,100}\?\Z", _I)
OUT = law(
    r"\b(?:closed|(?:day|days)\soff|off|no\s\w{3,20}|not\s\w{3,20}|excluded|unavailable|out)\b|n['’]t\b",
    _I,
)
"""Says of an option that it is out."""
