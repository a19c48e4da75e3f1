"""What stands among the items of a list and is not of their kind: a share or count behind each, a
line with a label or a whole sentence among terms."""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.runs import Item

_COUNT = re.compile(r"(?<=\S)\s[x×]\s?\d{1,3}$|(?<=\S)\s\d{1,3}\s?(?:[x×]|회|번|times)$")
_SHARE = re.compile(r"(?<=\S)\s\d{1,3}(?:\.\d{1,2})?\s?[%％]$")
_TIMES = re.compile(r"[x×]\s?\d{1,3}$|\d\s?[x×]$")
"""A count that no term has of its own, as "PT 30회" has."""
_ENDS = frozenset("x×회번s%％0123456789")


def without_measures(texts: list[str], source: str | None) -> list[str] | None:
    """Return terms without the share or count behind every one of them; None where nobody can tell
    whether it belongs to the term, as in "금리 3%". A source that has it in these words can."""
    if len(texts) < _FEWEST_MEASURED or not all(text[-1:] in _ENDS for text in texts):
        return texts
    for law in (_COUNT, _SHARE):
        found = [law.search(text) for text in texts]
        measured = [one for one in found if one]
        if len(measured) < len(texts):
            continue
        if source and any(one[0].strip() in source for one in measured):
            return texts
        if not source and not all(_TIMES.search(text) for text in texts):
            return None
        return [one.string[: one.start()] for one in measured]
    return texts


_FEWEST_MEASURED = 2
_FEWEST = 4
"""Items of a list of which one may be seen not to be of its kind."""
_LONG = 20
"""Characters of a sentence that is no term."""
_POINTS = (".", "!", "?", "。")


def holds_outsider(kind: str, kept: list[Item]) -> bool:
    """Whether one marked item is a turn, a part of another answer or a whole sentence, and no other
    has a label or is one."""
    if kind != "marked" or len(kept) < _FEWEST:
        return False
    texts = [item.text for item in kept]
    labelled = [text for text in texts if ":" in text or "：" in text]
    if len(labelled) == 1:
        return _is_labelled(labelled[0])
    said = [text for text in texts if text.endswith(_POINTS)]
    return not labelled and len(said) == 1 and _is_said(said[0])


def _is_labelled(text: str) -> bool:
    found = inline.label(inline.plain(text))
    if not found or not found.value:
        return False
    return any(words.says(law, found.label) for law in ("speaker", "shares"))


def _is_said(text: str) -> bool:
    long = len(text) > _LONG and len(words.sentences(text)) == 1
    return long and words.is_sentence(text) and not words.is_courtesy(text)
