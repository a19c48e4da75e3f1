"""Enums and literals, by value, name or alias."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from typing import Any

from holdfast.parsers import words
from holdfast.parsers.fit import boxes, opinions, weighed
from holdfast.parsers.fit.against import set_apart
from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.beside import is_guessed
from holdfast.parsers.fit.expected import allowed
from holdfast.parsers.fit.leaves import leaf_of
from holdfast.parsers.fit.others import is_of_a_person, tokens_of, tokens_of_field
from holdfast.parsers.fit.translations import means_another
from holdfast.parsers.fit.voided import takes_choice
from holdfast.parsers.fit.wrappers import named_by_any
from holdfast.parsers.outline import inline
from holdfast.parsers.words import en_against, en_subjects, ko_against, ko_subjects
from holdfast.schemas.picture import Choice, Option, fold

_ENDINGS = re.compile(
    r"(?:입니다|이다|이에요|예요|임|으로\s?보입니다|로\s?보입니다"
    r"|에\s?해당합니다|단계|수준|(?<=\d)\s?(?:등급|급|점|번)"
    r"|(?<=[A-Za-z])\s?(?:형|타입|급|등급)(?:\s?(?:입니다|이에요|예요|이다))?|라고\s?판단됩니다|으로\s?판단됩니다"
    r"|로\s?판단됩니다)$"
)
_PARTICLES = (
    r"에서|부터|까지|입니다|이다|임\b|으로|로\s|은\s|이\s|에\s"
    r"|과\s|와\s|하고\s|이?랑\s|이?나\s|도\s|을\s|를\s|가\s|는\s"
)


_WORD_BEFORE = re.compile(r"\w-?\Z")
_WORD_ENDS = re.compile(rf"(?!\w)|(?={_PARTICLES})")


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
        raise bend.misfit(
            "ambiguous" if _how_many(leaf.text, shape) > 1 else "enum", allowed(shape)
        )
    if not leaf.quoted or leaf.text not in found.names[:1]:
        bend.note("choice: by name", 0 if leaf.text in found.names else 1)
    bend.exotic = bend.exotic or _is_exotic(found.value, shape)
    return found.value


_SUBJECT = re.compile(
    r"\A([가-힣]{1,6}?)(?:은|는|이|가|의)\s"
    r"|\A((?:the|her|his|their)\s[a-z]{3,12}(?:['’]s)?)\s",
    re.I,
)


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
_FILLERS = frozenset(["a", "an", "the", "her", "his", "their", "only", "just", "value", "as", "값"])


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
    stripped = inline.plain(_ENDINGS.sub("", text.rstrip(". ")).strip())
    if stripped != text and (ended := exactly(stripped, shape)):
        return ended
    found = _with_gloss(text, shape) or _in_phrase(text, shape)
    return found or _favoured(text, shape)


def _favoured(text: str, shape: Choice) -> Option | None:
    """Return the option that a text speaks for, or names behind what it only grants."""
    if found := opinions.favoured(text, lambda said: exactly(said, shape)):
        return found
    said = opinions.conclusion(text)
    if not said or members_in(text[: -len(said)], shape):
        return None
    return _in_phrase(said, shape)


def _against(text: str, shape: Choice) -> Option | None:
    """Return the option that a text names against others: "low, not high"."""
    left, denied = set_apart(text, shape)
    found = named(left, shape) or named(_ARTICLE.sub("", left), shape) if left else None
    return None if found in denied else found


_ARTICLE = re.compile(r"\A(?:an?|the)\s", re.I)


def exactly(text: str, shape: Choice) -> Option | None:
    """Return the option that a whole text is the name of."""
    for option in shape.options:
        if text in option.names:
            return option
    folded = fold(text)
    found = [o for o in shape.options if any(_same(folded, name) for name in o.names)]
    if not found and shape.name and folded.startswith(fold(shape.name)):
        rest = folded.removeprefix(fold(shape.name))
        found = [o for o in shape.options if any(_same(rest, name) for name in o.names)]
    return found[0] if len(found) == 1 else None


def _same(folded: str, name: str) -> bool:
    other = fold(name)
    return bool(other) and folded == other


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
    if any(o is not found for o in members_in(_SET_AGAINST.sub("", beside), shape)):
        return None
    if found and (gloss is None or gloss is found):
        return found
    return gloss if gloss and found is None and term.bracket else None


def _in_phrase(text: str, shape: Choice) -> Option | None:
    """Find the one option named as a whole word, with nothing beside it that turns it."""
    rest = _without(text, shape)
    if rest.startswith("i"):
        rest = en_against.POLITE.sub("i ", rest)
    if len(text) > 200 or "?" in text or any(words.says(law, rest) for law in _TURNING):
        return None
    if words.says("hedge", text) or is_guessed(rest) or _is_undone(rest):
        return None
    found = members_in(text, shape)
    if len(found) != 1 or not _is_said(text, found[0]) or _is_denied(text, found[0]):
        return None
    return found[0]


def _is_denied(text: str, option: Option) -> bool:
    """Whether the clause around an option denies or doubts it, wherever it stands."""
    low = text.lower()
    return any(
        weighed.is_open(text, start, start + len(name))
        for name in option.names
        for start in _as_word(name.lower(), low)
    )


def _is_undone(rest: str) -> bool:
    return bool(ko_against.UNDONE.search(rest) or en_against.UNDONE.search(rest))


_TURNING = ("degree", "doubt", "ceased", "supposes", "rival")
_SAID_AFTER = re.compile(
    r"\s{0,3}(?:is (?:the|my) (?:answer|best|right|correct|one)\b|$"
    r"|[.,;!(（–—\"'”’」*`]|:(?!\s{0,3}(?:no|false|아니|[\d.]))"
    r"|(?:level|risk|severity|priority|urgency|sentiment|mood|emotion|category|tone|status|state)\b"
    r"|(?:issue|ticket|request|problem|case|complaint|matter|inquiry|enquiry)\b"
    r"|(?:요청|문의|문제|건|민원|사안|유형|분류|카테고리|항목)(?:입니다|이다|이에요|예요|에\s?해당|으로\s|로\s|임|\Z)"
    r"|입니다|이다|이에요|예요|으로|로\s|로$|이며|이고|이라|에\s?해당|단계|수준|상태|한\s|함)",
    re.I,
)
_SAID_BEFORE = re.compile(
    r"(?:[:：=]|\b(?:is|was|are|were|be|as|seems?|appears?|feels?|looks?|called|rated|considered"
    r"|choose|select|pick|answer|under|(?:belongs|falls|goes|sorted|filed)\s(?:in|into)"
    r"|band|grade|class|level|type|group|tier|stage|overall|mostly|generally|clearly)\b"
    r"(?:\s(?:a|an|the|to be"
    r"|clearly|overall|mostly|generally|best described as))*|[\"'“‘「*`]|[가-힣])\s*$",
    re.I,
)
"""A member is said where it stands as the predicate, or alone; not where it qualifies a noun."""


_CODE = re.compile(r"[\d_]")
"""A name that is no word of a language, as k-2.0, is never part of a phrase."""
_SET_AGAINST = re.compile(
    r"\b(?:not|rather than|instead of)\s[^,.;]{1,40}|[^,.;\s]{1,20}(?:이|가)?\s?아니(?:라|고)", re.I
)
"""What an answer is set against: "low, not high"."""


def _is_said(text: str, option: Option) -> bool:
    low = text.lower()
    for name in option.names:
        for start in _as_word(name.lower(), low):
            before, end = text[:start], start + len(name)
            if len(name) == 1 and name.isalpha() and not _SAID_AFTER.match(text, end):
                continue
            if len(name) > 2 and _CODE.search(name):
                return True
            if text[end : end + 1] == "." and text[end + 1 : end + 2].isdigit():
                continue
            alone = not before.strip(" \"'“‘「*`([-•")
            follows = _SAID_AFTER.match(text, end) is not None
            if follows and _is_of_a_state(name, text[end:]):
                continue
            if (alone and follows) or (
                before.strip()
                and _SAID_BEFORE.search(before)
                and (follows or not (_is_hangul(before) or _is_quoted(before)))
            ):
                return True
    return False


def _is_of_a_state(name: str, behind: str) -> bool:
    """Whether a degree qualifies what is no judgement: "low mood"."""
    if name.lower() not in en_subjects.DEGREES:
        return False
    return next(iter(tokens_of(behind)), "") in en_subjects.QUALIFIED and behind.startswith(" ")


def _is_quoted(before: str) -> bool:
    """Whether a quote begins right before an option: it must end behind it, or hold a phrase."""
    return before.endswith(("“", "‘", "「")) or (
        before.endswith('"') and before.count('"') % 2 == 1
    )


def _is_hangul(before: str) -> bool:
    return "가" <= before.rstrip()[-1:] <= "힣"


def _how_many(text: str, shape: Choice) -> int:
    return len(members_in(text[:300], shape))


def _without(text: str, shape: Choice) -> str:
    text = text.lower()
    for option in shape.options:
        for name in option.names:
            text = text.replace(name.lower(), " ")
    return text


def _as_word(name: str, text: str) -> Iterator[int]:
    """Yield where a name stands as a whole word. No pattern for each name: compiling takes longer
    than reading the reply."""
    at = text.find(name) if name else -1
    while at >= 0:
        end = at + len(name)
        if not _WORD_BEFORE.search(text, max(0, at - 2), at) and _WORD_ENDS.match(text, end):
            yield at
        at = text.find(name, end)


def _is_determiner(name: str, low: str, at: int) -> bool:
    """Whether "one" only begins "one of the options"."""
    return low.startswith("one of", at) and name.lower() == "one"


def members_in(text: str, shape: Choice) -> list[Option]:
    """Return the options named in a text, the longest name first at every place."""
    found: list[Option] = []
    for _, _, option in places_in(text, shape):
        if option not in found:
            found.append(option)
    return found


def places_in(text: str, shape: Choice) -> list[tuple[int, int, Option]]:
    """Return where options are named in a text, the longest name first at every place."""
    low = text.lower()
    places = [
        (start, start + len(name), option)
        for option in shape.options
        for name in option.names
        for start in _as_word(name.lower(), low)
        if not _is_determiner(name, low, start)
    ]
    places.sort(key=lambda p: (p[0], -p[1]))
    found: list[tuple[int, int, Option]] = []
    end = -1
    for place in places:
        if place[0] >= end:
            end = place[1]
            found.append(place)
    return found
