"""Answers that each stand under a text of their own, as in a prompt with examples: only the one
under the text that was asked about is the answer, and it may still be missing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from holdfast.parsers.choosing.case import Case
from holdfast.parsers.choosing.lists.reads import Read
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Line
from holdfast.parsers.words.language import each
from holdfast.schemas.picture import fold

_LABEL = re.compile(r"\A\W{0,9}[^\W\d]{1,20}\s?\d{0,2}\s?\**[:：]\s?")
_LEAST = 20
"""Letters of a text that can be told from another."""
_FEWEST = 3
"""Labels of a text with its answer, and of another text."""
_INPUTS = frozenset(
    each(
        "input text question q sentence review passage message document example comment ticket "
        "입력 질문 문장 글 텍스트 리뷰 본문 원문 메시지 지문 문서 예시 댓글 문의"
    )
)
"""Folded labels of what is given with each example."""


def are_unanswered(lines: list[Line]) -> bool:
    """Whether the last of several texts has no answer yet: the reply ends with a label under which
    the text before had its answer, or with the text itself."""
    lines = [line for line in lines if not line.blank]
    labels = [found for line in lines if (found := inline.label(line.text))]
    if len(labels) < _FEWEST or (last := inline.label(lines[-1].text)) is None:
        return False
    before = [found for found in labels[:-1] if fold(found.label) == fold(last.label)]
    if not any(found.value for found in before):
        return False
    return not last.value or fold(last.label) in _INPUTS


def of_the_source(case: Case, reads: list[Read]) -> list[Read]:
    """Return the one list under a passage of the source, if each other stands under another text;
    else all of them."""
    if len(reads) < 2 or not case.source:
        return reads
    source = fold(case.source)
    known = [_is_of(source, passages) for passages in _passages(case, reads)]
    if None in known or sum(map(bool, known)) != 1:
        return reads
    return [read for read, own in zip(reads, known, strict=True) if own]


def _passages(case: Case, reads: list[Read]) -> Iterator[list[str]]:
    """Yield the long lines before each list, behind the one before."""
    place = 0
    for read in reads:
        lines = case.text[place : read.run.start].split("\n")
        folded = (fold(_LABEL.sub("", line)) for line in lines)
        yield [text for text in folded if len(text) >= _LEAST]
        place = read.run.end


def _is_of(source: str, passages: list[str]) -> bool | None:
    """Whether passages stand in the source; None where there are none, or only some do."""
    known = {text in source for text in passages}
    return known.pop() if len(known) == 1 else None
