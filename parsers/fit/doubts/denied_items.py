"""Items that are denied, doubted or undecided by what stands beside them: "fever: denied".

What is taken off as an explanation would keep the item without its denial. One is enough, whatever
is said of the others: which were meant to stand in the list, no one can tell.
"""

from __future__ import annotations

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend
from holdfast.parsers.fit.doubts.undecided import holds_had
from holdfast.parsers.fit.listed.deeds import are_deeds
from holdfast.parsers.fit.names.others import are_named
from holdfast.parsers.outline import inline
from holdfast.parsers.words import denied, rests, undecided
from holdfast.parsers.words.field_names import DECIDED

_MARKS = ("colon", "dash", "bracket", "bold", "bar")


def _beside(piece: str) -> tuple[str, str]:
    """Return what stands behind the mark of an item, and in its bracket."""
    term = inline.term(piece)
    return (term.rest if term.mark in _MARKS else ""), term.bracket


def hold_denied(pieces: list[str], kept: list[str]) -> bool:
    """Whether some item of a list of terms is denied, or doubted in a bracket. `kept`: the items as
    they are to be given; the head of a group that holds none is no item. A bare "none" behind a
    term may as well say how it is with it: "anchor: none"."""
    return any(
        _is_denied(piece) and _is_kept(piece, kept) and not words.is_none(_beside(piece)[0])
        for piece in pieces
    )


def _is_denied(piece: str) -> bool:
    rest, bracket = _beside(piece)
    taken_back = bracket and (denied.is_denied(bracket) or denied.is_doubted(bracket))
    return bool(taken_back) or (bool(rest) and denied.is_denied(rest))


def _is_kept(piece: str, kept: list[str]) -> bool:
    term = inline.term(piece)
    return not {term.whole, term.head, term.bare}.isdisjoint(kept)


def refuse_beside(pieces: list[str], bend: Bend) -> None:
    """Refuse a list within a record of which some item is out by what stands beside it; raises
    Misfit. What a list of keywords tells may itself be something that was cancelled."""
    if not any(_is_out(piece, bend) for piece in pieces):
        return
    bend.conflict = True
    raise bend.misfit("ambiguous")


def _is_out(piece: str, bend: Bend) -> bool:
    rest, bracket = _beside(piece)
    if not rest and not bracket:
        return False
    if _is_denied(piece):
        return True
    said = [one for one in (rest, bracket) if one]
    if not _holds_keywords(bend) and any(map(denied.is_out, said)):
        return True
    if holds_had(bend) and any(map(_is_over, said)):
        return True
    if is_decided(bend) and any(map(denied.is_pending, said)):
        return True
    told = bool(bend.field_names and bracket) and not are_deeds(bend)
    return told and rests.is_aside(bracket)


def _is_over(said: str) -> bool:
    return undecided.is_not_had(f" {said}") or words.says("ceased", said)


def _holds_keywords(bend: Bend) -> bool:
    return any(words.announced(name.replace("_", " ")) == "asked" for name in bend.field_names[:-1])


def is_decided(bend: Bend) -> bool:
    """Whether the present field holds what was decided."""
    return are_named(bend.field_names, DECIDED)
