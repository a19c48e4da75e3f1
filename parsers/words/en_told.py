"""English sentences that tell one number or one day: "She ordered twelve chairs."."""

from __future__ import annotations

import re

from holdfast.parsers.words.en_blocks import NOUNS, PEOPLE
from holdfast.parsers.words.en_numbers import FIRST_TO_TENTH, TWO_TO_TEN, WEEKDAY
from holdfast.parsers.words.language import each
from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE
WORD = (
    rf"(?:{TWO_TO_TEN}|eleven|twelve|(?:thir|four|fif|six|seven|eigh"
    r"|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]{3,5})?|hundred|thousand"
    r"|million|billion|trillion|dozen|half|one|first|second|third|once|twice|both|couple|pair)"
)
NUMBER = law(rf"\b{WORD}\b", _I)
"""Any word of number, also those that tell none: a sentence that is read holds one in all."""
COUNTED = law(
    r"\A(?P<lead>[^\d.!?]{3,160}?)\s"
    rf"(?P<number>\d{{1,3}}(?:,\d{{3}}){{1,3}}|\d{{1,9}}(?:\.\d{{1,4}})?|{WORD})\s"
    rf"(?P<noun>(?:[a-z-]{{2,20}}\s){{0,2}}?(?:{NOUNS}|{PEOPLE}|feet))"
    r"(?P<tail>\s[^\d.!?]{1,80})?[.!]?\Z",
    _I,
)
"""A verb or "for", the number, and what is counted, in the plural."""
CAME = law(
    r"\A(?:(?:exactly|in total,?|altogether,?)\s)?"
    rf"(?P<number>\d{{1,3}}(?:,\d{{3}}){{1,3}}|\d{{1,9}}|{WORD})\s"
    rf"(?!of\b|out\b)(?:[a-z-]{{2,20}}\s){{0,2}}?(?:{NOUNS}|{PEOPLE})\s"
    r"(?:have\s|had\s|were\s|are\s)?"
    r"(?P<tail>(?:attend|join|participat|register|enrol|vot|respond|appl|visit|arriv|sign|sold|order|report"
    r"|need|present\b|came\b|took\spart)[^\d.!?]{0,80})[.!]?\Z",
    _I,
)
"""How many came, or were sold: the number is the subject of a verb that counts."""
LASTS = law(
    r"\A(?P<lead>[^\d.!?]{2,120}?\s(?:takes?|took|lasts?|lasted|runs?|ran|goes\son|went\son"
    r"|continue[sd]?))\s(?:for\s)?(?P<said>[^.!?,]{4,40}?(?:\.\d\s[a-z]{4,7})?)"
    r"(?:\s(?:to\s[a-z]{2,12}|from|on\s(?:foot|average)|by\s(?:car|bus|train|bike|plane)|in\stotal)"
    r"(?:\s[^\d.!?,]{1,60})?)?[.!]?\Z",
    _I,
)
"""How long it takes: "It takes 45 minutes to get there"."""
_PLACE = r"(?P<tail>\s(?:in|at|with|for)\s[^!?]{2,60}?)?[.!]?\Z"
ON_DAY = law(
    rf"\A(?P<lead>[^\d.!?]{{3,120}}?)\son\s(?:the\s)?(?P<said>[^.!?]{{8,40}}?){_PLACE}", _I
)
DAY_FIRST = law(
    r"\Aon\s(?P<said>[^.!?]{8,40}?\d{4}),\s(?P<lead>[^\d.!?]{5,100})(?P<tail>)[.!]?\Z", _I
)
AT_HOUR = law(
    r"\A(?P<lead>[^\d.!?]{3,120}?)\sat\s"
    r"(?P<said>(?:0\d|1[0-9]|2[0-3]):\d{2}|[a-z\d:.'’ ]{2,30}?(?:[ap]\.?m\b|noon|midnight"
    r"|in\sthe\s(?:morning|afternoon|evening)))\.?"
    rf"(?P<tail>\s(?:on\s{WEEKDAY}s?|in\s(?!the\s(?:morn|after|even))"
    r"[^\d.!?]{2,50}))?[.!]?\Z",
    _I,
)
"""An hour of which it is clear which half of the day it is in."""
WHICH = law(
    rf"(?<=\bthe\s)(?:\d{{1,3}}(?:st|nd|rd|th)|{'|'.join(FIRST_TO_TENTH[:5])})\s"
    r"(?=(?:floor|session|meeting|round|edition|workshop|grade|stor(?:e|ey)|class|chapter)\b)",
    _I,
)
"""Which one of several a sentence is about."""
VERB = law(
    r"(?:\b(?:for|with|is|are|was|were|has|have|had|exactly|total of|need|want|order|request|smoke"
    r"|took|got|bought|sold|sent|made|paid|ate|drank|found|spent|held|saw|met)|[a-z]{2,12}(?:s|ed|ing))\Z",
    _I,
)
"""What may stand before the number: it is told of, and names nothing."""
NO_VERB = frozenset(
    each(
        "following remaining existing missing coming this these those its his always perhaps "
        "besides plus minus times as less sometimes others chapters sections pages rooms "
        "lines versions levels steps articles questions figures tables cases numbers orders"
        " days weeks bus class address business campus series process"
    )
)
NO_NOUN = frozenset(
    each("goes runs leaves stops comes takes has was does says needs starts arrives")
)
"""Verbs with the ending of a plural: in "Bus 47 goes there" nothing is counted."""
BESIDE = law(
    r"\b(?:not|no|none|nothing|nobody|neither|never|without|cannot|and|which|who|whose|that"
    r"|whether|than|more|another|other|others|extra|additional|ago|later|after|until|since|by|from"
    r"|within|each|per|left|remaining|instead|below|above|up|down|next|likely|supposed|when|while"
    r"|because|although|though|between|as of|dated|fail\w*|refus\w*|cancel\w*|declin\w*|den\w+"
    r"|wrong|claim\w*|may|must)\b|n['’]t\b",
    _I,
)
"""Words beside it that leave open whether that number or day is the one that was asked for; with
doubts, suppositions, choices and the past no sentence is read at all."""
_LEAD = r"\A(?P<lead>(?:it|that|the\s[^\d.!?,]{2,60}?)\s(?:is|was|should\sbe|are|were)\s)?"
REPLACED = (
    law(
        rf"{_LEAD}not\s(?P<old>[^!?]{{1,30}}?),?\sbut\s(?:rather\s)?(?P<new>[^!?]{{1,30}}?)[.!]?\Z",
        _I,
    ),
    law(rf"{_LEAD}(?P<new>[^!?]{{1,30}}?),\snot\s(?P<old>[^!?]{{1,30}}?)[.!]?\Z", _I),
)
"""The value that is put right, and the right one: "not 12 but 13", "13, not 12"."""
CLOCK_PAST = law(r"\b(half|quarter)\spast\b", _I)
"""Where "past" is of the clock, and of no time that is over."""
OPEN = law(
    r"\A\W*(?:it|there|he|she|they|that|this)(?:\s(?:will|shall)|['’]ll)\sbe\s\W{0,4}\S{1,20}\W{0,4}\Z"
    r"|\A\W*(?:my|a|one)\s(?:\w+\s)?(?:guess|hunch|assumption|bet)\b",
    re.I,
)
"""Says no more than what will be, or begins with a guess."""
ITSELF = law(
    r"\bmy (?:own )?(?:training data|training|knowledge cut-?off|context window)\b"
    r"|\bI(?:(?:'|’)m| am) an? (?:AI|artificial|(?:large )?language)\s|\bI was trained\b",
    _I,
)
"""A model speaks of itself: what it tells there was not asked."""
