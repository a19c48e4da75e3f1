"""Lines without a mark that are a term each."""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.outline import inline, labels, rows
from holdfast.parsers.outline.lines import Line

_LONGEST = 40
"""Characters of a term, without what explains it."""


_COUNT = re.compile(r"(?:총 )?\d{1,2} ?(?:개|keywords?|items?|terms?)", re.I)
_CLOSERS = ("end", "끝", "이상", "done")


def _closes(text: str) -> bool:
    """Whether a line only closes or counts the list: "(3 keywords)", "-- end --"."""
    bare = text.strip(" \t-–—=*_()[].")
    return bare.casefold() in _CLOSERS or _COUNT.fullmatch(bare) is not None


def only_closes(lines: list[Line]) -> bool:
    """Whether lines below a row only close the reply."""
    return all(words.is_courtesy(line.text) or words.says("served", line.text) for line in lines)


def stretch(lines: list[Line], start: int) -> list[Line]:
    """The lines from a place on that are a term each."""
    found: list[Line] = []
    for at in range(start, len(lines)):
        line = lines[at]
        if not is_term(line) or (found and labels.label_of(line.text)):
            break
        found.append(line)
    return [] if found and asks(found[0]) else found


def tags(line: Line) -> list[str]:
    """Tags or quoted items that go on over several lines; else the line."""
    found = rows.wrapped(line.text) or (rows.row(line.text) if line.text.startswith("#") else None)
    return found or [line.text]


def is_term(line: Line) -> bool:
    """Whether a line is short and no sentence, no courtesy, no lead."""
    return (
        not line.text.endswith((":", "："))
        and (len(line.text) <= _LONGEST or 0 < len(inline.term(line.text).head) <= _LONGEST)
        and (not words.is_sentence(line.text) or _explains(line.text))
        and not words.is_courtesy(inline.plain(line.text))
        and not (line.text.endswith(".") and words.says("served", line.text))
        and not _closes(line.text)
    )


_ARROW = re.compile(r"([^→➜➔⇒>]{1,40}?)\s(?:→|➜|➔|⇒|->|=>)\s(?=(?:\S++\s){2})([^→➜➔⇒>]{5,300})")


def _explains(text: str) -> bool:
    """Whether an arrow leads from a term to a sentence of three words or more that explains it."""
    found = _ARROW.fullmatch(text) if "→" in text or ">" in text or "⇒" in text else None
    return found is not None and not words.is_sentence(found[1]) and words.is_sentence(found[2])


def asks(line: Line) -> bool:
    """Whether a line is the title of what stands below."""
    return labels.is_asked_noun(inline.plain(line.text))
