"""English days and hours: noon, spoken hours, what makes a day no settled one."""

from __future__ import annotations

import re

from holdfast.parsers.words.language import each

_I = re.IGNORECASE
ORDINALS = {
    word: number
    for number, word in enumerate(
        each(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
            "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth "
            "twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth "
            "twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
        ),
        1,
    )
}
WEEKDAY = r"(mon|tue|wed|thu|fri|sat|sun)[a-z]*"
BETWEEN = re.compile(r"^\s*(?:at|on|the|by)\b|\b(?:at|on|the|on the)\s*$|^\s*[,T]", _I)
"""What joins a day and an hour."""
LUNAR = r"\blunar\b"
TENTATIVE = (
    r"tentativ|provisional|\btb[cd]\b|\bcancel|\bcall(?:ed)?\soff|postpone|\bdelayed\b"
    r"|\bon\shold\b"
)
"""What makes a moment no settled one."""
NOT_OFF = r"\b(?:not|never)\b|until|before|deadline"
"""When something may be cancelled is no cancelled day."""
NOON = r"(?:12\s?:?(?:00)?\s)?noon(?:\ssharp)?"
MIDNIGHT = r"(?:12\s?:?(?:00)?\s)?midnight"
SHARP = r"sharp|o'clock sharp"
SPOKEN = re.compile(
    r"(?:(\d{1,2})(?::(\d{2}))?"
    r"|(half past|(?:a\s)?quarter past|(?:a\s)?quarter to)?\s?"
    r"([a-z]{3,6}|\d{1,2}))(?:\so'?clock)?"
    r"\s(in the morning|in the afternoon|in the evening|at night"
    r"|[ap]\.?m\.?)",
    _I,
)
"""Nine o'clock in the morning; half past two in the afternoon."""
HALF = r"[ap]\.?m|morning|afternoon|evening|night"
"""What says in which half of the day an hour is."""
HALVES = frozenset(["am", "pm", "a.m.", "p.m."])
WHICH = re.compile(r"(?:first|second|third|fourth|fifth|sixth|\d{1,3}(?:st|nd|rd|th))\s", _I)
"""The third day is one, and no three days."""
