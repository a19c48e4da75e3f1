"""An empty list: an answer where nothing else in the reply speaks against it."""

from __future__ import annotations

import re
from typing import Any

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case, Fitted, refuse
from holdfast.parsers.choosing.judged import Judged, Verdict, blanked
from holdfast.parsers.tree import Listing, Mapping, is_cut, leaves
from holdfast.schemas.records import Kind

_FENCE_LINE = re.compile(r"\A\s*+(?:`{3}|~{3})")


def without_empty(live: list[Judged]) -> list[Judged]:
    """Leave the empty ones out where others are not."""
    full = [one for one in live if not is_empty(one)]
    return full or live


def is_empty(one: Judged) -> bool:
    """Whether it gives an empty list."""
    return isinstance(one.outcome, Fitted) and one.outcome.data == []


def judge_empty(case: Case, winner: Judged) -> Verdict:
    """An empty list is an answer where nothing else in the reply speaks against it."""
    rest = blanked(case.text, [winner.candidate])
    said = [rest, *(leaf.text for leaf in leaves(winner.candidate.tree))]
    if any(words.says("refusal", text) or words.says("asks_back", text) for text in said):
        refuse(Kind.REFUSAL)
    if _goes_on(rest):
        refuse(Kind.NO_VALUE, "an empty list, and something to come")
    if _only_doubts(rest):
        refuse(Kind.NO_VALUE, "an empty list, and a doubt")
    if _supposes(case, winner):
        refuse(Kind.NO_VALUE, "an empty list that is only supposed")
    if not case.wants_strings and not _says_little(rest):
        refuse(Kind.NO_VALUE, "an empty list beside a text")
    tree = winner.candidate.tree
    if isinstance(tree, Mapping) and not case.wants_strings and _is_of_another(tree):
        refuse(Kind.NO_VALUE, "an empty list of something else")
    if not isinstance(tree, Listing | Mapping) or (
        isinstance(tree, Mapping) and not tree.pairs and case.wants_strings
    ):
        return Verdict(remainder=rest, refusal=(Kind.NO_VALUE, "", ()))
    if is_cut(tree):
        refuse(Kind.TRUNCATED)
    return Verdict(winner, remainder=rest)


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


def _goes_on(rest: str) -> bool:
    """Whether the text beside an empty list names some all the same, or says that they will come:
    "if I had to choose: a, b", "none but a", "once you send the text"."""
    return any(
        any(words.says(law, piece) for law in ("excepts", "pends", "pressed"))
        for piece in words.sentences(rest)
    )


def _only_doubts(rest: str) -> bool:
    """Whether a text is not sure, and does not say at all that there is nothing."""
    pieces = words.sentences(rest)
    doubts = any(words.says("doubt", piece) for piece in pieces)
    return doubts and not any(
        words.says("nothing", piece) or words.says("none_said", piece) for piece in pieces
    )


def _supposes(case: Case, one: Judged) -> bool:
    """Whether it stands within a sentence about what would be: "I would return [] if ..."."""
    before = case.line_before(one.candidate.start)
    after = case.line_behind(one.candidate.end)
    if not any(c.isalnum() for c in before) or before.rstrip().endswith((":", "：")):
        return False
    sentence = " ".join([*words.sentences(before)[-1:], *words.sentences(after)[:1]])
    return words.says("supposes", sentence)


def _is_of_another(tree: Mapping) -> bool:
    """Whether the empty list is one part of a larger object, or of keywords."""
    return len(tree.pairs) > 2 or any(words.announced(name) == "asked" for name in tree.names())


def _says_little(rest: str) -> bool:
    """Whether a text is courtesy, or says that there is nothing."""
    lines = [line.strip("`~ ") for line in rest.split("\n") if not _FENCE_LINE.match(line)]
    said = [line for line in lines if any(c.isalnum() for c in line)]
    laws = ("courtesy", "none_said", "nothing")
    return all(any(words.says(law, line) for law in laws) for line in said)
