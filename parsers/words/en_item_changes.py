"""English sentences that put one item of a list right: "Number 3 should be 'a', not 'b'."."""

from __future__ import annotations

import re

from holdfast.parsers.words.en_numbers import FIRST_TO_TENTH
from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE
RANKS = FIRST_TO_TENTH[:8]
_NOUN = r"(?:number|no\.|item|keyword|entry|term|tag)"
_ITEM = (
    rf"(?:the\s)?(?:{_NOUN}\s#?(?P<number>\d{{1,2}})|#(?P<sign>\d{{1,2}})"
    rf"|(?P<rank>{'|'.join(RANKS)})\s(?:item|keyword|entry|term|tag|one))"
)
_QUOTED = r"[\"'“‘`]{{1,2}}(?P<{0}>[^\"'“”‘’`\n]{{1,60}})[\"'”’`]{{1,2}}"
_BARE = r"(?P<{0}>[^\"'“”‘’`,.;:\n]{{1,60}}?)"
_SHOULD = r"\sshould\s(?:be|read|say|have\sbeen|have\sread)\s"
_NOT = r"(?:,?\s(?:and\s)?not|,?\sinstead\sof|,?\srather\sthan)\s"
_WRONG = r"(?:\s(?:is|was)\s(?:wrong|incorrect|a\smistake)[:;,]?\s(?:it|that)"
_LEAD = (
    r"(?P<sorry>(?:(?:oops|whoops|sorry|apologies|correction|wait|actually|edit|my\smistake)[,:!]?"
    r"\s(?:but\s|that\s)?){0,2})"
)
CHANGES = (
    law(
        rf"{_LEAD}{_ITEM}(?:{_WRONG})?)?{_SHOULD}{_QUOTED.format('new')}"
        rf"(?:{_NOT}{_QUOTED.format('old')})?[.!]?",
        _I,
    ),
    law(
        rf"{_LEAD}{_ITEM}(?:{_WRONG})?)?{_SHOULD}{_BARE.format('new')}{_NOT}{_BARE.format('old')}[.!]?",
        _I,
    ),
    law(
        rf"{_LEAD}(?:{_ITEM},?\s)?{_QUOTED.format('old')},?{_SHOULD}{_QUOTED.format('new')}[.!]?",
        _I,
    ),
    law(
        rf"(?=\w{{4,11}}[,:!]?\s){_LEAD}(?<=\s){_ITEM}\sis\s{_QUOTED.format('new')}{_NOT}"
        rf"{_QUOTED.format('old')}[.!]?",
        _I,
    ),
)
"""Which item, what it should be, and what it was."""
