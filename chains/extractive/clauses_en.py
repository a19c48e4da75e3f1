"""Which words of an English paper end a noun phrase because of what stands beside them.

No tagger is among what we install, and noun phrases need none. Verbs that are no nouns are listed
(verbs_en); of words that are both (limits, exchange, forecasts) the grammar decides: a noun that
modifies another is singular, so a word in -s within a run is a verb or ends its phrase; a noun has
no article after it; to, can and we have a verb after them; a clause has a verb.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from holdfast.chains.extractive.verbs_en import (
    BASE,
    DOING,
    PARTICIPLES,
    PREDICATIVE,
    RATHER_NOUNS,
    THIRD,
)
from holdfast.chains.extractive.wordlist import words

_SUBJECTS = words(
    """
    can could may might must shall should will would cannot not we they i you he she it who which
    that does do did let lets
    """
)
"""Only a verb follows: auxiliaries, and pronouns that are subjects."""

_OBJECTS = words(
    """
    a an the this that these those its their his her our my your each every any some all both no
    another them it us itself themselves how why whether what
    """
)
"""What begins an object: after a noun it tells that the noun was a verb."""

_PREPOSITIONS = words(
    """
    of in on at by for with from into over under between among through via within without per as
    about against during these those many several most all some few such other both
    """
)
"""What a plural, and no verb in -s, follows."""

_TOWARDS = words(
    """
    due applied respect related compared according approach approaches application applications
    extension extensions contrast solution solutions addition subject extended similar close
    relevant devoted attention introduction relation leads led lead sensitive robust access
    contribution contributions equivalent corresponding key guide limited restricted reference
    alternative alternatives response resistance opposed tied link links adapted
    """
)
"""After these, to is a preposition, and what follows it a noun."""

_PLURAL_MODIFIERS = words(
    """
    systems operations communications sales services savings goods graphics series species news
    means arms sports customs
    """
)
"""Plurals that do modify a noun: operations research."""

_CLAUSES = words(
    """
    that which who whose because while whereas if when since but although though where so
    """
)
"""What a clause begins with, beside a comma or a full stop."""

_FINITE = words(
    """
    is are was were am be has have had do does did can could may might must shall should will would
    """
)

_INNER = words("solving making seeking cleansing saving finding taking keeping")
"""Within a compound these name a thing also before a noun: problem solving environment."""

_NEVER_NAMES = words("being having during using according owing including regarding concerning")

_NO_PLURALS = ("ss", "us", "is", "ics")


@dataclass(frozen=True, slots=True)
class Word:
    """A word, case folded; whether it bounds a run anyway; whether only space stands before it."""

    said: str
    stop: bool
    joined: bool
    finite: bool = False
    """Whether it is the verb of a clause whatever stands beside it."""


_NONE = Word("", True, False)


def ends(said: Sequence[Word]) -> list[bool]:
    """Return for each word whether it bounds a run: a stop word, or a verb by its neighbours."""
    found = [word.stop for word in said]
    lacks = _lacking(said)
    for i, word in enumerate(said):
        before = said[i - 1] if i and word.joined else _NONE
        after = said[i + 1] if i + 1 < len(said) and said[i + 1].joined else _NONE
        within = before is not _NONE and not found[i - 1]
        if word.stop:
            is_term = _qualifies(said, i) or (within and _names(word.said, before.said, after))
            found[i] = not is_term
            continue
        if word.said in BASE or word.said in THIRD:
            ahead = said[i - 2].said if i > 1 else ""
            found[i] = _acts(word.said, before.said, after, within, ahead, lacks[i])
        elif word.said in RATHER_NOUNS:
            found[i] = within and lacks[i] and (after.said in _OBJECTS or after.said.endswith("ly"))
        elif word.said.endswith("ed") or word.said in PARTICIPLES:
            found[i] = after.stop or (within and _is_plural(before.said))
        elif word.said in DOING and not after.stop:
            found[i] = True
        elif word.said.endswith("ing") and within:
            found[i] = after.stop and _is_plural(before.said)
        elif word.said in PREDICATIVE:
            found[i] = after.stop
    return found


def _qualifies(said: Sequence[Word], i: int) -> bool:
    """Return whether an adverb belongs to a participle before a noun: randomly chosen key."""
    if not said[i].said.endswith("ly") or i + 2 >= len(said):
        return False
    one, two = said[i + 1 : i + 3]
    is_term = one.joined and two.joined and not one.stop and not two.stop
    return is_term and one.said.endswith("ed")


def _names(word: str, before: str, after: Word) -> bool:
    """Return whether a verb in -ing names a thing after what qualifies it: dead reckoning."""
    if not word.endswith("ing") or _is_plural(before):
        return False
    if word in _INNER:
        return True
    return word not in _NEVER_NAMES and after.stop and after.said not in _OBJECTS


def _acts(word: str, before: str, after: Word, within: bool, ahead: str, lacks: bool) -> bool:
    """Return whether a word that is noun or verb is a verb here."""
    if before == "to" and word in BASE:
        return ahead not in _TOWARDS and (not after.stop or after.said in _OBJECTS)
    if before in _SUBJECTS:
        return not (before == "which" and ahead in _PREPOSITIONS)
    if word in THIRD and not after.stop:
        return within or before not in _PREPOSITIONS | _OBJECTS
    if within and lacks and after.said in _OBJECTS:
        return True
    if word in THIRD:
        enough = _OBJECTS | _PREPOSITIONS if lacks else _OBJECTS
        return within and (after.said in enough or after.said.endswith("ly"))
    return within and _is_plural(before) and before not in _PLURAL_MODIFIERS


def _is_plural(word: str) -> bool:
    return len(word) > 3 and word.endswith("s") and not word.endswith(_NO_PLURALS)


def _lacking(said: Sequence[Word]) -> list[bool]:
    """Return for each word whether its clause lacks a verb that is surely one; a title may."""
    if not any(word.finite or word.said in _FINITE for word in said):
        return [False] * len(said)
    found: list[bool] = []
    start, lacks = 0, True
    for i, word in enumerate(said):
        if word.said in _CLAUSES or not word.joined:
            found.extend([lacks] * (i - start))
            start, lacks = i, word.said not in ("and", "or")
        lacks = lacks and not (word.finite or word.said in _FINITE)
    found.extend([lacks] * (len(said) - start))
    return found
