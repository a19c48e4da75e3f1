"""What the model is told when it is asked again."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from holdfast.prompts.language import Language
from holdfast.prompts.templates import fill, sections
from holdfast.schemas import Failure, FieldProblem, Kind

BRIEF: frozenset[StrEnum] = frozenset({Kind.REFUSAL, Kind.ECHO, Kind.NO_VALUE})
"""Kinds after which the prompt itself changes: the model lost the task among the words."""

MOST_PROBLEMS = 5
"""Fields named in one note. A small model mends no more at once."""


class Doubt(StrEnum):
    """Why a chain asks again though a reply could be read."""

    SAME_REPLY = "same reply"
    """The reply is the one before, letter by letter."""
    TOO_MANY = "too many"
    """More keywords than asked for."""
    UNGROUNDED = "ungrounded"
    """Keywords of which none is found in the text."""
    WRONG_LANGUAGE = "wrong language"
    """Another language than the text's own."""


def note(why: Failure | Doubt, language: Language, limits: Mapping[str, int]) -> str:
    """Return the lines that tell the model why it is asked again, without a word of its reply."""
    texts = sections("reask", language)
    if isinstance(why, Doubt):
        return fill(texts[why], limits if why is Doubt.TOO_MANY else {})
    if why.kind is not Kind.INVALID:
        return fill(texts[why.kind], {})
    return fill(texts[why.kind], {"problems": _problems(why.problems, language)})


def _problems(problems: tuple[FieldProblem, ...], language: Language) -> str:
    return "\n".join(_line(problem, language) for problem in problems[:MOST_PROBLEMS])


def _line(problem: FieldProblem, language: Language) -> str:
    return f"- {problem.path}: {problem.expected}"
