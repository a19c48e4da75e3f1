"""What an English item begins with where the rest of it is what is meant: a day, an hour, a rank,
an order, who asks."""

from __future__ import annotations

import re

from holdfast.parsers.words.en_numbers import MONTH
from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE
_MONTH = rf"{MONTH}\.?"
_DAY = (
    r"(?:(?:next |this |every |last )?"
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?"
    r"|today|tonight|tomorrow|yesterday|weekends?|weekdays?|(?:next|this|every) (?:week|month|day)"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}(?:,? \d{{4}})?"
    rf"|{_MONTH}(?: \d{{1,2}}(?:st|nd|rd|th)?)?(?:,? \d{{4}})?"
    r"|\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)"
)
_HOUR = r"(?:\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m\.?|o['’]clock)|\d{1,2}:\d{2}|noon|midnight)"
_PART = r"(?:(?:early |late )?(?:morning|afternoon|evening|night)|breakfast|lunch|dinner)"
_WHEN = rf"(?:{_DAY}|{_HOUR}|{_PART})"
MOMENT = law(
    r"(?:(?:by|on|until|before|after|from|at|due|in the|since)\s)?(?:the )?"
    rf"{_WHEN}(?:,? (?:at |in the )?{_WHEN})?(?:\s?(?:-|–|to|until)\s?{_WHEN})?",
    _I,
)
"""A whole head that is a day, an hour or a part of the day."""
RANK = law(
    r"(?:day|week|month|step|phase|stage|q|question|a|answer|p|priority|item|task|part) ?\d{1,3}"
    r"|to-?do|done|open|in progress|doing|blocked|must(?:[- ]haves?)?|should(?: have)?"
    r"|could(?: have)?|won['’]?t(?: have)?|do|don['’]?ts?|dos?|urgent|high(?: priority)?"
    r"|medium(?: priority)?|low(?: priority)?|short[- ]term|long[- ]term|asap|deadline|due",
    _I,
)
"""A whole head that only ranks the item, or says how far it is."""
ORDERS = law(
    r"(?:preheat|bake|boil|stir|whisk|simmer|knead|chop|peel|pour|mix|add|serve|melt|install"
    r"|uninstall|click|select|choose|restart|reboot|configure|download|upload|submit|send|write|buy"
    r"|bring|invite|prepare|remove|insert|attach|verify|connect|disconnect|enable|disable)\b",
    _I,
)
"""Begins with what is to be done."""
BESIDE_STEPS = law(
    r"(?:expected|actual|observed)(?: (?:result|outcome|behaviou?r))?|results?|outcome|notes?"
    r"|total|warning|tip",
    _I,
)
"""A whole head of what stands behind steps and is none."""
