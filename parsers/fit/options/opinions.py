"""The one option that a text speaks for, sentence by sentence: "I would think high is the best"."""

from __future__ import annotations

import re
from collections.abc import Callable

from holdfast.parsers import words
from holdfast.parsers.words import en_weighing, ko_weighing
from holdfast.schemas.picture import Option

_LONGEST = 200
_NO_CHANCE = ("doubt", "hedge", "supposes", "degree", "unsure")
_MOST = 4
"""Sentences of a text that only weighs its options."""

Exactly = Callable[[str], Option | None]


def favoured(text: str, exactly: Exactly) -> Option | None:
    """Return the option that is spoken for, where every sentence is for or against one."""
    if len(text) > _LONGEST or not text.isascii() or " " not in text:
        return None
    pieces = words.sentences(text)
    if len(pieces) > _MOST:
        return None
    chosen: list[Option] = []
    opposed: list[Option] = []
    for piece in pieces:
        for laws, found in ((en_weighing.FAVOURS, chosen), (en_weighing.OPPOSES, opposed)):
            if option := _named(piece, laws, exactly):
                found.append(option)
                break
        else:
            if not _named(piece, en_weighing.LUKEWARM, exactly):
                return None
    one = chosen[0] if chosen else None
    return one if one not in opposed and all(option is one for option in chosen) else None


def _named(piece: str, laws: tuple[re.Pattern[str], ...], exactly: Exactly) -> Option | None:
    for law in laws:
        if (found := law.fullmatch(piece)) and (option := exactly(found["said"].strip(" ."))):
            return option
    return None


def conclusion(text: str) -> str:
    """Return what a text says behind what it grants, "" where it grants nothing or is not sure:
    "늦었지만 '긍정'에 해당합니다"."""
    if len(text) > _LONGEST:
        return ""
    law = en_weighing.CONCEDES if text.isascii() else ko_weighing.CONCEDES
    joints = list(law.finditer(text))
    if len(joints) != 1 or len(words.sentences(text)) != 1:
        return ""
    granted = text[: joints[0].start()]
    if ko_weighing.UNSURE.search(granted) or any(words.says(law, granted) for law in _NO_CHANCE):
        return ""
    return text[joints[0].end() :].strip()
