"""English sentences that tell one number or one day: "She ordered twelve chairs."."""

from __future__ import annotations

import re

from holdfast.parsers.words.language import each

_I = re.IGNORECASE
WORD = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh"
    r"|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]{3,5})?|hundred|thousand"
    r"|million|dozen|half|one|first|second|third|once|twice|both|couple|pair)"
)
NUMBER = re.compile(rf"\b{WORD}\b", _I)
"""Any word of number, also those that tell none: a sentence that is read holds one in all."""
COUNTED = re.compile(
    r"\A(?P<lead>[^\d.!?]{3,160}?)\s"
    rf"(?P<number>\d{{1,3}}(?:,\d{{3}}){{1,3}}|\d{{1,9}}(?:\.\d{{1,4}})?|{WORD})\s"
    r"(?P<noun>(?:[a-z-]{2,20}\s){0,2}?(?:[a-z-]{2,20}[^s\W]s|people|children|men|women|feet))"
    r"(?P<tail>\s[^\d.!?]{1,80})?[.!]?\Z",
    _I,
)
"""A verb or "for", the number, and what is counted, in the plural."""
ON_DAY = re.compile(r"\A(?P<lead>[^\d.!?]{3,120}?)\son\s(?P<day>[^.!?]{8,50}?)[.!]?\Z", _I)
VERB = re.compile(
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
        " days weeks"
    )
)
BESIDE = re.compile(
    r"\b(?:not|no|none|nothing|nobody|neither|never|without|n['’]t|cannot|but|and|or|which|who|whose"
    r"|that|whether|than|more|another|other|others|extra|additional|ago|later|earlier|before|after"
    r"|until|since|by|from|prior|within|old|each|per|left|remaining|missing|instead|except|only"
    r"|almost|nearly|up|down|next|last|likely|expected|planned|supposed|unless|when|while|because"
    r"|although|though|between|either|as of|dated|fail\w*|refus\w*|cancel\w*|declin\w*|den\w+"
    r"|wrong|claim\w*|should|would|could|may|might|must|if)\b",
    _I,
)
"""Words beside it that leave open whether that number or day is the one that was asked for."""
