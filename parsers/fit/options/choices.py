"""Enums and literals, by value, name or alias."""

from __future__ import annotations

import re
from enum import Enum
from typing import Any

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.doubts.voided import takes_choice
from holdfast.parsers.fit.expected import allowed
from holdfast.parsers.fit.leaves import leaf_of
from holdfast.parsers.fit.names.others import is_of_a_person, tokens_of, tokens_of_field
from holdfast.parsers.fit.options import boxes, opinions
from holdfast.parsers.fit.options.against import set_apart
from holdfast.parsers.fit.options.members import exactly, members_in
from holdfast.parsers.fit.options.phrases import in_phrase
from holdfast.parsers.fit.options.translations import means_another
from holdfast.parsers.fit.wrappers import named_by_any
from holdfast.parsers.outline import inline
from holdfast.parsers.words import en_phrases, en_subjects, ko_phrases, ko_subjects
from holdfast.parsers.words.guessed import is_guessed
from holdfast.schemas.picture import Choice, Option

_LONGEST = 300
"""Characters of a text that are looked through for options, where it is none."""


def lay(node: Node, shape: Choice, bend: Bend) -> Any:
    """Return the member or literal; raises Misfit where none, or more than one, is named."""
    leaf = leaf_of(named_by_any(_ticked(node, shape, bend), bend), bend)
    asks = leaf.text.rstrip(" .)\"'").endswith(("?", "？"))
    own = tokens_of_field(bend.field_names)
    asks = asks or _is_of_a_person(leaf.text, own) or _is_unreal(leaf.text, own)
    found = None if asks else named(leaf.text, shape) or _against(leaf.text, shape)
    if found and leaf.text not in found.names and takes_choice(leaf.text, bend):
        raise bend.misfit("ambiguous", allowed(shape))
    if found is None:
        several = len(members_in(leaf.text[:_LONGEST], shape)) > 1
        raise bend.misfit("ambiguous" if several else "enum", allowed(shape))
    if not leaf.quoted or leaf.text not in found.names[:1]:
        bend.note("choice: by name", 0 if leaf.text in found.names else 1)
    bend.exotic = bend.exotic or _is_exotic(found.value, shape)
    return found.value


_SUBJECT = re.compile(rf"{ko_phrases.SUBJECT}|{en_phrases.SUBJECT}", re.I)


def _is_of_a_person(text: str, own: frozenset[str]) -> bool:
    """Whether a phrase says it of another person: "남편은 높음", "her mother is high"."""
    found = _SUBJECT.match(text)
    return found is not None and is_of_a_person(found[1] or found[2], own)


def _is_unreal(text: str, own: frozenset[str]) -> bool:
    """Whether a bracket calls the option a default or an example, one of another time or person, or
    translates another one."""
    if not text.rstrip(" .").endswith((")", "）")):
        return "/" in text and means_another(text)
    if means_another(text) or means_another(text.partition(":")[2]):
        return True
    told = set(tokens_of(inline.term(text).bracket)) - _FILLERS - own
    return bool(told & _OTHERS) and told <= _OTHERS | en_subjects.TIMES | ko_subjects.TIMES


_OTHERS = frozenset[str]().union(
    *((law.UNREAL | law.ONCE | law.AIMED | law.KIN) for law in (en_subjects, ko_subjects))
)
_FILLERS = en_phrases.FILLERS | ko_phrases.FILLERS


def _ticked(node: Node, shape: Choice, bend: Bend) -> Node:
    """Of a form of boxes return the one option that is ticked."""
    chosen = boxes.picked(node, shape, bend) if boxes.may_stand_in(node) else None
    if chosen is None:
        return node
    if len(chosen) > 1:
        raise bend.misfit("ambiguous", allowed(shape))
    return chosen[0]


def _is_exotic(value: Any, shape: Choice) -> bool:
    """Whether JSON cannot name a value: a member within a Literal, or one that is no scalar."""
    if isinstance(value, Enum) and not shape.name:
        return not isinstance(value, str | int)
    return not isinstance(getattr(value, "value", value), str | int | float | None)


def named(text: str, shape: Choice) -> Option | None:
    """Return the option a text names: exactly, with a gloss or a reason, or within a phrase."""
    text = inline.plain(text.strip())
    exact = exactly(text, shape)
    if exact:
        return exact
    stripped = inline.plain(ko_phrases.ENDINGS.sub("", text.rstrip(". ")).strip())
    if stripped != text and (ended := exactly(stripped, shape)):
        return ended
    found = _with_gloss(text, shape) or in_phrase(text, shape)
    return found or _favoured(text, shape)


def _favoured(text: str, shape: Choice) -> Option | None:
    """Return the option that a text speaks for, or names behind what it only grants."""
    if found := opinions.favoured(text, lambda said: exactly(said, shape)):
        return found
    said = opinions.conclusion(text)
    if not said or members_in(text[: -len(said)], shape):
        return None
    return in_phrase(said, shape)


def _against(text: str, shape: Choice) -> Option | None:
    """Return the option that a text names against others: "low, not high"."""
    left, denied = set_apart(text, shape)
    found = named(left, shape) or named(en_phrases.ARTICLE.sub("", left), shape) if left else None
    return None if found in denied else found


_SET_AGAINST = re.compile(rf"{en_phrases.SET_AGAINST}|{ko_phrases.SET_AGAINST}", re.I)
"""What an answer is set against: "low, not high"."""


_DENIED = re.compile(rf"{en_phrases.DENIED}|{ko_phrases.DENIED}", re.I)
_CLAUSES = re.compile(r"[,;—–]\s|\s-\s|\s(?:but|though)\s")


def _names_another(clause: str, found: Option | None, shape: Choice) -> bool:
    """Whether a clause beside an option names another one, and does not deny it."""
    others = [o for o in members_in(_SET_AGAINST.sub("", clause), shape) if o is not found]
    return bool(others) and not (found and _DENIED.search(clause))


def _with_gloss(text: str, shape: Choice) -> Option | None:
    """Read "Shame (수치심)" and "보통 (...)": what stands in brackets may not name another."""
    term = inline.term(text)
    head = term.bare if term.bracket and not term.mark else term.head
    if not head:
        return None
    found = exactly(inline.plain(head), shape)
    beside = term.bracket or term.rest
    gloss = exactly(beside, shape)
    denied = words.yes_or_no(beside.strip(" .")) is False
    if denied or is_guessed(beside) or any(words.says(law, beside) for law in ("doubt", "unasked")):
        return None
    if any(_names_another(clause, found, shape) for clause in _CLAUSES.split(beside)):
        return None
    if found and (gloss is None or gloss is found):
        return found
    return gloss if gloss and found is None and term.bracket else None
