"""An empty list: an answer where nothing else in the reply speaks against it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case, Fitted, refuse, refuse_by
from holdfast.parsers.choosing.structures.judged import Judged, Verdict, blanked
from holdfast.parsers.tree import Listing, Mapping, Tree, is_cut, leaves
from holdfast.schemas.records import Kind

_FENCE_LINE = re.compile(r"\A\s*+(?:`{3}|~{3})")


def without_empty(live: list[Judged]) -> list[Judged]:
    """Leave the empty ones out where others are not."""
    full = [one for one in live if not is_empty(one)]
    return full or live


def is_empty(one: Judged) -> bool:
    """Whether it gives an empty list."""
    return isinstance(one.outcome, Fitted) and one.outcome.data == []


@dataclass(frozen=True, slots=True)
class _Empty:
    """An empty list with what stands beside it."""

    case: Case
    one: Judged
    rest: str
    """The text around it."""

    @property
    def tree(self) -> Tree:
        return self.one.candidate.tree


def judge_empty(case: Case, winner: Judged) -> Verdict:
    """An empty list is an answer where nothing else in the reply speaks against it."""
    empty = _Empty(case, winner, blanked(case.text, [winner.candidate]))
    refuse_by(_LAWS, empty)
    if not _is_list(empty):
        return Verdict(remainder=empty.rest, refusal=(Kind.NO_VALUE, "", ()))
    if is_cut(empty.tree):
        refuse(Kind.TRUNCATED)
    return Verdict(winner, remainder=empty.rest)


def _is_list(empty: _Empty) -> bool:
    """Whether its structure is a list, or an object with one; for a list of strings {} is none."""
    tree = empty.tree
    if isinstance(tree, Mapping):
        return bool(tree.pairs) or not empty.case.wants_strings
    return isinstance(tree, Listing)


def refuse_unread(case: Case, winner: Judged) -> None:
    """An object that holds nothing is no answer beside a text that declines, asks back, or says
    that there was nothing to read."""
    if not _holds_nothing(winner.fitted.data):
        return
    rest = blanked(case.text, [winner.candidate])
    laws = ("refusal", "asks_back", "no_text")
    if any(words.says(law, piece) for piece in words.sentences(rest) for law in laws):
        refuse(Kind.REFUSAL)


def _holds_nothing(data: Any) -> bool:
    """Whether all lists of an object are empty, of which it has one, and the rest is null."""
    if isinstance(data, dict):
        return bool(data) and all(value is None or _holds_nothing(value) for value in data.values())
    return isinstance(data, list) and not data


def _declines(empty: _Empty) -> bool:
    said = [empty.rest, *(leaf.text for leaf in leaves(empty.tree))]
    return any(words.says("refusal", text) or words.says("asks_back", text) for text in said)


def _goes_on(empty: _Empty) -> bool:
    """Whether the text beside an empty list names some all the same, or says that they will come:
    "if I had to choose: a, b", "none but a", "once you send the text"."""
    return any(
        any(words.says(law, piece) for law in ("excepts", "pends", "pressed"))
        for piece in words.sentences(empty.rest)
    )


def _only_doubts(empty: _Empty) -> bool:
    """Whether a text is not sure, and does not say at all that there is nothing."""
    pieces = words.sentences(empty.rest)
    doubts = any(words.says("doubt", piece) for piece in pieces)
    return doubts and not any(
        words.says("nothing", piece) or words.says("none_said", piece) for piece in pieces
    )


def _supposes(empty: _Empty) -> bool:
    """Whether it stands within a sentence about what would be: "I would return [] if ..."."""
    before = empty.case.line_before(empty.one.candidate.start)
    after = empty.case.line_behind(empty.one.candidate.end)
    if not any(c.isalnum() for c in before) or before.rstrip().endswith((":", "：")):
        return False
    sentence = " ".join([*words.sentences(before)[-1:], *words.sentences(after)[:1]])
    return words.says("supposes", sentence)


def _is_beside_text(empty: _Empty) -> bool:
    return not empty.case.wants_strings and not _says_little(empty.rest)


def _is_of_another(empty: _Empty) -> bool:
    """Whether the empty list is one part of a larger object, or of keywords."""
    tree = empty.tree
    if empty.case.wants_strings or not isinstance(tree, Mapping):
        return False
    return len(tree.pairs) > 2 or any(words.announced(name) == "asked" for name in tree.names())


def _says_little(rest: str) -> bool:
    """Whether a text is courtesy, or says that there is nothing."""
    lines = [line.strip("`~ ") for line in rest.split("\n") if not _FENCE_LINE.match(line)]
    said = [line for line in lines if any(c.isalnum() for c in line)]
    laws = ("courtesy", "none_said", "nothing")
    return all(any(words.says(law, line) for law in laws) for line in said)


_LAWS = (
    (_declines, Kind.REFUSAL, ""),
    (_goes_on, Kind.NO_VALUE, "an empty list, and something to come"),
    (_only_doubts, Kind.NO_VALUE, "an empty list, and a doubt"),
    (_supposes, Kind.NO_VALUE, "an empty list that is only supposed"),
    (_is_beside_text, Kind.NO_VALUE, "an empty list beside a text"),
    (_is_of_another, Kind.NO_VALUE, "an empty list of something else"),
)
"""What speaks against an empty list, in the order in which it is asked."""
