"""Brackets that do not match: what a closing bracket closes where another was due.

Three things may have happened: the brackets within were never closed, this one is one too many, or
it was written in place of the one that was due. Which of them, the text behind it tells: a key
wants an open object, an item an open list, the end nothing open.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

from holdfast.parsers.layouts.endings import CLOSERS
from holdfast.parsers.layouts.frames import Frame
from holdfast.parsers.tree import Listing, Mapping

Answer = Literal["through", "skip", "instead", "doubt"]

_KEY = re.compile(
    r"\s{0,200}+,?\s{0,200}+(?:\\?[\"'“][^\"“”'\n]{1,60}[\"'”]\s{0,9}|[^\W\d]\w{0,40}\s?)[:：=]"
)
_ITEM = re.compile(r"\s{0,200}+,\s{0,200}+([{｛])?[^\s\]})]")
_LINE_BEFORE = re.compile(r"(?<=\n)[ \t]{0,60}\Z")
_LOOK_AHEAD = 100


def closing(text: str, at: int, stack: list[Frame]) -> Answer:
    """Return what the closing bracket at a place does, which is not the one that is due.

    "through": it closes its own kind with all that is open within; "skip": nothing; "instead": only
    the bracket that is due; "doubt": it cannot be told.
    """
    closer = CLOSERS[text[at]]
    end, run = _run(text, at + 1)
    ways: dict[Answer, list[Frame]] = {}
    if any(frame.closer == closer for frame in stack):
        ways["through"] = _through(stack, closer)
    ways["skip"] = stack
    ways["instead"] = stack[:-1]
    left = {}
    for way, open_ in ways.items():
        for char in run:
            open_ = _through(open_, char)
        left[way] = open_
    worth = _judge(text, end)
    worths = {way: worth(open_) for way, open_ in left.items()}
    best = [way for way in worths if worths[way] == max(worths.values())]
    if best == ["through", "skip"]:
        return "through"  # a bracket is left out more often than put in
    return best[0] if len({len(left[way]) for way in best}) == 1 else "doubt"


def open_by_indent(text: str, at: int, stack: list[Frame]) -> int:
    """Return how many brackets are open at a key that begins its line.

    A key that stands below the keys of an outer object, and not of its own, belongs to that one.
    """
    frame = stack[-1]
    line = _LINE_BEFORE.search(text, max(0, at - _LOOK_AHEAD), at)
    if line is None:
        return len(stack)
    column = len(line[0])
    if frame.is_empty():
        frame.column = column
    if column >= frame.column:
        return len(stack)
    outer = [depth for depth, one in enumerate(stack) if one.column == column]
    return outer[-1] + 1 if outer else len(stack)


def _run(text: str, at: int) -> tuple[int, list[str]]:
    """Return the closing brackets that follow, and the place behind them."""
    run: list[str] = []
    end = place = at
    while place < min(len(text), at + _LOOK_AHEAD) and (
        text[place] in CLOSERS or text[place].isspace()
    ):
        if text[place] in CLOSERS:
            run.append(CLOSERS[text[place]])
            end = place + 1
        place += 1
    return end, run


def _through(stack: list[Frame], closer: str) -> list[Frame]:
    for depth in range(len(stack) - 1, -1, -1):
        if stack[depth].closer == closer:
            return stack[:depth]
    return stack


def _judge(text: str, at: int) -> Callable[[list[Frame]], int]:
    """Return how well an open rest goes with the text from a place on: not at all, hardly, well."""
    if _KEY.match(text, at):
        return _before_key
    if item := _ITEM.match(text, at):
        return _before_record if item[1] else _before_item
    return _at_end


def _before_key(open_: list[Frame]) -> int:
    if not open_:
        return 1
    return 2 if isinstance(open_[-1].node, Mapping) else 0


def _before_item(open_: list[Frame]) -> int:
    return 2 if open_ and isinstance(open_[-1].node, Listing) else 0


def _before_record(open_: list[Frame]) -> int:
    node = open_[-1].node if open_ else None
    if not isinstance(node, Listing):
        return 0
    return 2 if not node.items or isinstance(node.items[-1], Mapping) else 0


def _at_end(open_: list[Frame]) -> int:
    return 1 if open_ else 2
