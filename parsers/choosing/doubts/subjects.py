"""Of whom, of what and of when a value is told: "Husband smokes: yes", "If untreated: high", "The
first sentence is positive" answer another question than the one that was asked.

Asked only of an option or a yes, which many a line holds that is about something else. What the
type says of itself and of its field makes nothing another's.
"""

from __future__ import annotations

from types import ModuleType

from holdfast.parsers.choosing.case import Case, refuse
from holdfast.parsers.choosing.values import grounds
from holdfast.parsers.fit.names.others import tokens_of
from holdfast.parsers.fit.options.members import exactly, members_in
from holdfast.parsers.fit.values.booleans import word as yes_or_no
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Line
from holdfast.parsers.words import en_subjects, ko_subjects
from holdfast.schemas.picture import Choice, Scalar
from holdfast.schemas.records import Kind


def refuse_others(case: Case, lines: list[Line], piece: str) -> None:
    """Refuse where the sentence or label that gives the piece is of something else."""
    shape = case.only_shape
    if not isinstance(shape, Choice) and shape != Scalar("bool"):
        return
    sentence = next(iter(grounds.from_piece(lines, piece)), "")
    own = _own(case)
    if found := inline.label(sentence):
        if _is_other(found.label, found.value, shape, own) or _is_opposite(*found[:2], shape):
            refuse(Kind.NO_VALUE, "a value of something else")
        sentence = found.value
    if isinstance(shape, Choice) and _tells_another(sentence, shape, own):
        refuse(Kind.NO_VALUE, "a value of something else")


def _own(case: Case) -> frozenset[str]:
    """The words that the type uses of itself, its field and what is wanted."""
    return case.own_words | set(tokens_of(f"{case.type_words} {case.description}"))


def _is_other(label: str, value: str, shape: Choice | Scalar, own: frozenset[str]) -> bool:
    label = en_subjects.BASED.sub("", label)
    tokens = [token.removesuffix("의") for token in tokens_of(label) if token not in own]
    told, bare = frozenset(tokens), _is_bare(value, shape)
    heads = frozenset(tokens[-1:] if bare or not label.isascii() else (tokens[:1] + tokens[-1:]))
    is_choice = isinstance(shape, Choice)
    for law in _spoken(label):
        if told & law.KIN and not law.ASKS.search(label):
            return True
        if law.IF.search(label) and (is_choice or label.lower().startswith(("if ", "unless "))):
            return True
        unreal = told & (law.UNREAL | law.AIMED | law.ONCE)
        if unreal and (is_choice or told <= unreal | law.TIMES):
            return True
        if heads & law.REASONS or (heads & law.MATTERS and not bare):
            return True
    return False


def _is_opposite(label: str, value: str, shape: Choice | Scalar) -> bool:
    """Whether a yes and a no are offered side by side: "[Yes] [No]"."""
    said = None if isinstance(shape, Choice) else yes_or_no(label)
    other = None if said is None else yes_or_no(inline.plain(value))
    return other is not None and other is not said


def _is_bare(value: str, shape: Choice | Scalar) -> bool:
    """Whether a value is nothing but an option."""
    return not isinstance(shape, Choice) or exactly(value.strip(" .*"), shape) is not None


def _tells_another(sentence: str, shape: Choice, own: frozenset[str]) -> bool:
    """Whether what stands before the option in its sentence makes it one of something else."""
    named = members_in(sentence, shape)
    if len(named) != 1:
        return False
    at, name = _place(sentence, named[0].names)
    lead = sentence[:at]
    if any(law.MISTAKEN.search(sentence) for law in _spoken(sentence)):
        return not any("sarcas" in word or "비꼬" in word for word in own)
    if not lead.strip(" \"'“‘*("):
        return False
    return _of_another_english(lead, name, own) or (
        not lead.isascii() and _of_another_korean(lead, name, own)
    )


def _place(sentence: str, names: tuple[str, ...]) -> tuple[int, str]:
    low = sentence.lower()
    places = [(at, name.lower()) for name in names if (at := low.find(name.lower())) >= 0]
    return min(places, default=(0, ""))


def _of_another_english(lead: str, name: str, own: frozenset[str]) -> bool:
    law = en_subjects
    if law.THEN.search(lead) or law.WHEN.match(lead):
        return True
    subject = law.COPULA.sub("", lead)
    if subject == lead:
        return False
    subject = law.CLAUSE.split(subject)[-1]
    for whose in (law.POSSESSIVE, law.OF_WHOM):
        if (found := whose.search(subject)) and found[1].lower() in law.KIN - own:
            return True
    told = frozenset(tokens_of(subject)) - own
    if law.PART.search(subject) or told & (law.UNREAL | law.ONCE):
        return True
    return name in law.DEGREES and bool(told & law.STATES) and not told & law.MEASURED


def _of_another_korean(lead: str, name: str, own: frozenset[str]) -> bool:
    law = ko_subjects
    if law.NEARLY.search(lead) or law.PART.search(lead) or law.IF.search(lead.rstrip()):
        return True
    whose = law.WHOSE.match(lead)
    if whose and whose[1] in law.KIN - own:
        return True
    if name not in law.DEGREES or not (subject := law.SUBJECT.match(lead)):
        return False
    nouns = (subject["noun"], lead.rstrip(" \"'“‘*(").split()[-1])
    return not any(law.MEASURED.search(noun) or noun in own for noun in nouns)


def _spoken(text: str) -> tuple[ModuleType, ...]:
    return (en_subjects,) if text.isascii() else (en_subjects, ko_subjects)
