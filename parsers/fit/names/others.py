"""Words of a key or label that make it another's: another person, another time, a draft, an input.

A key is neutral ("result", "data", the type's own name), or it says whose value stands under it.
Closed classes of English and Korean; what is in none of them says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from holdfast.parsers.fit.numeric.units import unit_of
from holdfast.parsers.memory import of_type, remembered
from holdfast.parsers.words.key_names import (
    ANSWER,
    BESIDE_PERSON,
    BESIDE_VALUE,
    COUNTED_PERSONS,
    DATA,
    DROPPED,
    NO_ANSWER,
    PAST,
    PERSONS,
    PLAIN,
    PRIOR,
    WHO,
)
from holdfast.schemas.picture import Record, fold

_LONGEST_TITLE = 4
"""Words."""
_TOKENS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[가-힣]+|\d+")


@remembered
def tokens_of(key: str) -> tuple[str, ...]:
    """Return the words of a key or label: "dueDate" and "due_date" have two."""
    return tuple(token.lower() for token in _TOKENS.findall(key[:80].replace("'s", " ")))


def tokens_of_names(names: tuple[str, ...]) -> set[str]:
    """Return the words of a field's names; its description, the last, may speak of anything."""
    return {token for name in names[:-1] for token in tokens_of(name)}


def tokens_of_field(names: tuple[str, ...]) -> frozenset[str]:
    """Return the words that a field says of itself, its description among them."""
    return frozenset(tokens_of(" ".join(names)))


def are_named(names: tuple[str, ...], kinds: frozenset[str]) -> bool:
    """Whether the names of a field hold one of some words."""
    return any(not kinds.isdisjoint(tokens_of(name)) for name in names[:-1])


def is_dropped(title: str, own: Iterable[str] = ()) -> bool:
    """Whether a title is of what was taken out: "Rejected tasks:", "제외된 업무"."""
    words = tokens_of(title)
    if not words or words[0] not in DROPPED or len(words) > _LONGEST_TITLE:
        return False
    return words[0] not in own


def is_others(key: str, own: Iterable[str] = ()) -> bool:
    """Whether a key says that what stands under it is no answer, or is of another person or time.

    `own`: words that the type uses itself, which make nothing another's.
    """
    found = _OTHERS.intersection(tokens_of(key))
    return bool(found) and not found.issubset(own)


def is_of_another_time(label: str, own: Iterable[str] = ()) -> bool:
    """Whether a label or a subject is of an earlier or an expected value, or of the other one."""
    found = _OTHER_TIMES.intersection(tokens_of(label))
    return bool(found) and not found.issubset(own)


_OTHERS = PERSONS | PAST | NO_ANSWER
_OTHER_TIMES = PAST | {"other", "another", "다른"}


def is_of_a_person(label: str, own: Iterable[str] = ()) -> bool:
    """Whether a whole label only names a person who is another: "Her sister", "언니"."""
    told = set(tokens_of(label)) - BESIDE_PERSON
    return bool(told) and told <= PERSONS and told.isdisjoint(own)


def is_beside_value(label: str, own: Iterable[str] = ()) -> bool:
    """Whether a whole label is of what no answer is: the scale's end, a page, another person,
    what is said to be wrong."""
    told = set(tokens_of(label)) - PLAIN
    if told and told <= BESIDE_VALUE and told.isdisjoint(own):
        return True
    return not told & COUNTED_PERSONS and is_of_a_person(label, own)


def titles_another(title: str, own: Iterable[str] = ()) -> bool:
    """Whether a whole title is of another record: "Husband:", "For the mother:",
    "Previous client:", "The mother's data:"."""
    told = set(tokens_of(title)) - (BESIDE_PERSON - WHO) - DATA
    if told and told <= PERSONS - set(own):
        return True
    told = set(tokens_of(title))
    if told.isdisjoint(PRIOR) or told.isdisjoint(WHO):
        return False
    return told - (BESIDE_PERSON - WHO) <= PRIOR | WHO


def is_answer(key: str) -> bool:
    """Whether a key only says that what stands under it is the answer."""
    return bool(set(tokens_of(key)) & ANSWER)


@of_type
def own_words(record: Record) -> frozenset[str]:
    """Return the words that a type uses of itself and of its fields."""
    names = [record.name, record.of.__doc__ or "" if record.of else ""]
    names += [name for slot in record.slots for name in slot.wording]
    tokens = {token for name in names for token in tokens_of(name)}
    return frozenset(tokens | {fold(record.name)})


@of_type
def any_name(record: Record) -> str:
    """Return a pattern of the names of all fields, the longest first; no letter alone."""
    names = {name for slot in record.slots for name in (slot.key, *slot.names) if len(name) > 1}
    return "|".join(map(re.escape, sorted(names, key=len, reverse=True))) or r"(?!)"


def of_another_person(text: str, record: Record) -> bool:
    """Whether a heading or bracket names a person that the type says nothing of."""
    persons = PERSONS.intersection(tokens_of(text))
    return bool(persons) and not persons <= own_words(record)


def only_resembles(name: str, label: str) -> bool:
    """Whether a label holds a field's name and means something else: "Last year's count",
    "Discount" for count, "temp_f" for temp_c."""
    own, told = tokens_of(name), tokens_of(label)
    if own == told:
        return False
    if own[:-1] and own[:-1] == told[:-1] and unit_of(told[-1]) != unit_of(own[-1]):
        return True
    within = set(own) <= set(told)
    glued = not within and fold(name).isascii() and fold(name) in fold(label)
    return glued or (within and is_others(label, own))
