"""What label lines put behind the name of somebody, a place, or a way to reach them: where it was
found, who it is, the next label. Where it begins and ends must be clear.
"""

from __future__ import annotations

import re
from types import ModuleType

from holdfast.parsers.fit.bend import Bend
from holdfast.parsers.fit.names.others import are_named
from holdfast.parsers.words import en_holding, ko_holding
from holdfast.parsers.words.field_names import FILLED, HAS_TIME, TITLES

_COPULA = re.compile(r"(?<=\S)\s(?:입니다|이에요|예요)\.?\Z")
_EDGE = re.compile(r"(?<=[^\s|])\s?\|\Z|(?<=\S)\s?[✓✔✅☑]\ufe0f?\Z")
"""The border of a row, or a tick behind a value."""
_LABEL = re.compile(r"[\s,;|][A-Z가-힣][\w가-힣]{1,14}\s?[:：]\s\S")
_AGE = re.compile(r"[^\d,]{2,40},\s\d{1,3}")
_WHEN = r"(?:[A-Za-z]{3,9}\.?\s)?(?:19|20)\d\d(?:년|[./-]\d{1,2})?(?:\s?\d{1,2}월|[./-]\d{1,2})?\.?"
_PERIOD = re.compile(
    rf"(?<=\S)\s?[(（](?:since\s|from\s)?{_WHEN}(?:\s?[~–—-]\s?|\sto\s|부터\s?)"
    rf"(?:{_WHEN}|now|present|today|current|현재|지금|재직\s?중)?(?:까지)?[)）]\Z",
    re.I,
)
"""From when to when: "Acme (2019-2023)"."""
_LONGEST = 80


def without_remark(text: str, names: tuple[str, ...] = ()) -> str:
    """Take off a remark on where a text was found, a border, a tick, a copula of its own;
    and the years that somebody was at a place, behind its name."""
    if len(text) > _LONGEST * 2:
        return text
    text = _EDGE.sub("", text)
    if text.endswith((")", "）", "]")):
        text = _PERIOD.sub("", text) if are_named(names, HAS_TIME) else text
        for law in _spoken(text):
            text = law.REMARK.sub("", text)
    return text if text.isascii() else _COPULA.sub("", text)


def refuse_beside(text: str, bend: Bend) -> None:
    """Refuse what names somebody or a place and says something else as well; raises Misfit."""
    if not bend.field_names or len(text) > _LONGEST or text in bend.source or text.isalnum():
        return
    if not are_named(bend.field_names, FILLED) or are_named(bend.field_names, TITLES):
        return
    told = any(law.SENTENCE.fullmatch(text) or law.BESIDE.search(text) for law in _spoken(text))
    if told or _LABEL.search(text) or _AGE.fullmatch(text):
        raise bend.misfit("ambiguous")


def _spoken(text: str) -> tuple[ModuleType, ...]:
    return (en_holding,) if text.isascii() else (en_holding, ko_holding)
