"""English sentences around the only value of a reply, whatever their verb: "14 seats are left",
"The parcel weighs 2.4 kg", "It has been moved from 2 May to 9 May"."""

from __future__ import annotations

import re

from holdfast.parsers.words.en_blocks import NOUNS, PEOPLE
from holdfast.parsers.words.en_told import WORD
from holdfast.parsers.words.language import each
from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE
_NUMBER = rf"(?P<number>\d{{1,3}}(?:,\d{{3}}){{1,3}}|\d{{1,9}}(?:\.\d{{1,4}})?|{WORD})"
_NOUNS = rf"(?P<noun>(?:[a-z-]{{2,20}}\s){{0,2}}?(?:{NOUNS}|{PEOPLE}|feet))"
YES = law(r"\A(?:yes|yep|sure|certainly|of\scourse)[,.!:]\s(?=\S)", _I)
"""Before a value it agrees to nothing."""
NOTE = law(r"\A\W*(?:please\s)?note\b", _I)
ONLY = law(r"\A(?:only|just|exactly|currently,?|in\stotal,?|altogether,?)\s(?=[\d\w])", _I)
"""The value all the same."""
SUBJECT = law(
    rf"\A{_NUMBER}\s(?!of\b|out\b){_NOUNS}\s"
    r"(?:(?:are|were|have|had)\s(?:been\s|still\s|already\s|now\s)?[a-z]{3,14}|(?:still\s)?(?:remain|remained|stay|fit)|[a-z]{3,12}ed)"
    r"(?P<tail>[\s,][^\d.!?]{1,80})?[.!]?\Z",
    _I,
)
"""What is counted is the subject: "14 seats are left"."""
LEFT = law(
    rf"\A(?P<lead>(?:there|they|we|you|it|the\s[a-z]{{2,20}})\s(?:are|were|have|has|is))\s(?:still\s|only\s|just\s|exactly\s|now\s)?"
    rf"{_NUMBER}\s{_NOUNS}\s(?:still\s)?(?:left|remaining|available|free|open|vacant)"
    r"(?P<tail>[\s,][^\d.!?]{1,80})?[.!]?\Z",
    _I,
)
"""What is left of something."""
NO_ANSWER = frozenset(
    each(
        "points things questions options reasons notes remarks issues caveats steps ways matters"
        " possibilities answers problems sources values numbers figures readings details topics"
        " interpretations errors mistakes sentences lines examples others more fewer hours days"
        " weeks months years minutes seconds versions aspects facts"
    )
)
"""Nouns of what a reply speaks of itself, and of time that passes."""
MEASURED = law(
    r"\A(?P<lead>[^\d.!?]{4,120}?)\s(?P<sign>[$€£₩]\s?)?(?P<number>-?\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,4})?|-?\d{1,9}(?:\.\d{1,4})?)"
    r"\s?(?P<unit>%|℃|°\s?[CF]?|[a-z]{1,12}[²³]?(?:/h)?)?(?P<tail>[\s,][^\d.!?]{1,80})?[.!]?\Z",
    _I,
)
"""A number with its unit."""
VERB = law(
    r"(?:\b(?:is|are|was|were|has|have|weigh|weighed|cost|measure|reach|hold|totals?|of|to|at|reads?|paid|runs?)"
    r"|[a-z]{2,12}(?:s|ed))\Z",
    _I,
)
"""What may stand before it."""
CHANGE = law(
    r"\b(?:gain\w*|los[ets]\w*|rose|rise\w*|fell|fall\w*|grew|grow\w*|drop\w*|increas\w*|decreas\w*|sav(?:e[ds]?|ing)|shr[aiu]nk\w*"
    r"|add\w*|reduc\w*|differ\w*|need\w*|require\w*|allow\w*|limit\w*|max\w*|min(?:imum)?|target\w*|goal|should|would|could|can"
    r"|said|believed|thought|supposed|claimed|reported|alleged|assumed|meant|known\sto|seem\w*|appear\w*|expect\w*|plan\w*|estimat\w*|usual\w*|normal\w*|typical\w*|average|often|sometimes|other)\b",
    _I,
)
"""By how much something changes, or what it should or may be."""
TOGETHER = law(r"(?<=\bsigned)\sup\b|(?<=\bshowed)\sup\b|(?<=\bturned)\sup\b", _I)
"""Belongs to the verb."""
NO_UNITS = frozenset(each("in s t c f mo yo second yard"))
"""Units that may be words of a sentence."""
_MOVED = (
    r"(?:moved|rescheduled|postponed|changed|shifted|pushed(?:\sback)?|brought\sforward|put\s(?:off|back)|delayed|raised|lowered"
    r"|increased|reduced|corrected|updated|revised|amended|extended)"
)
_HAS = r"(?:has|have|was|were|is|are)\s(?:since\s|now\s|just\s|already\s)?(?:been\s)?(?:now\s)?"
MOVED = law(
    rf"\A(?P<lead>(?:the|our|your|her|his|their|its|this|that|it|dr\.?|mr\.?|ms\.?)\b[^\d.!?]{{0,100}}?)\s?\b{_HAS}{_MOVED}\s"
    r"(?:from\s(?P<old>[^!?;()]{1,40}?)\s)?(?:un)?to\s(?P<new>[^!?;()]{1,40}?)"
    r"(?:,?\s(?:because|since|due\sto|owing\sto|as)\s[^.!?\d]{3,100})?[.!]?\Z",
    _I,
)
"""What was one value and now is another."""
UNDONE = law(r"\b(?:undone|reversed|revoked|reverted|withdrawn|cancel\w*|called\soff)\b", _I)
"""Takes the change back."""
