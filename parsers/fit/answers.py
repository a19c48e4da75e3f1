"""Answers under the numbers of their questions: "Q1: Yes – ...", "질문 2: 아니요"."""

from __future__ import annotations

import re

from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Line

_NUMBERED = re.compile(
    r"(?:(?:Q|Question|Item|No\.?|질문|문항|문제|항목)\s?(\d{1,3})|(\d{1,3})\s?번)\s?[.:：)-]\s?"
    r"(?:[^?？]{5,150}[?？]\s)?(\S.{0,300})",
    re.I,
)


def numbered(lines: list[Line]) -> list[str]:
    """Return what stands behind the numbers, where every line has the next one; else nothing."""
    found = [_NUMBERED.fullmatch(inline.plain(line.text)) for line in lines]
    numbers = [int(match[1] or match[2]) for match in found if match]
    if len(numbers) < len(lines) or numbers != [*range(1, len(lines) + 1)]:
        return []
    return [match[3] for match in found if match]
