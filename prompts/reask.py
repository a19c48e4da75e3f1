"""What the model is told when it is asked again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum

from holdfast.prompts.language import Language
from holdfast.prompts.templates import fill, sections
from holdfast.schemas import Failure, FieldProblem, Kind

BRIEF: frozenset[StrEnum] = frozenset({Kind.REFUSAL, Kind.ECHO, Kind.NO_VALUE})
"""Kinds after which the prompt itself changes: the model lost the task among the words."""

MOST = 5
"""Fields named in one note. A small model mends no more at once."""


class Doubt(StrEnum):
    """Why a chain asks again though a reply could be read."""

    SAME_REPLY = "same reply"
    """The reply is the one before, letter by letter."""
    TOO_MANY = "too many"
    """More keywords than asked for."""
    UNGROUNDED = "ungrounded"
    """Keywords of which none is found in the text."""
    NONE_SAID = "none said"
    """No keywords, where the chain takes that for no answer."""
    WRONG_LANGUAGE = "wrong language"
    """Another language than the text's own."""


def note(why: Failure | Doubt, language: Language, limits: Mapping[str, int]) -> str:
    """Return the lines that tell the model why it is asked again, without a word of its reply."""
    texts = sections("reask", language)
    if isinstance(why, Doubt):
        wanted = {"max_keywords"} & limits.keys() if why is Doubt.TOO_MANY else ()
        return fill(texts[why], {name: limits[name] for name in wanted})
    if why.kind is not Kind.INVALID:
        return fill(texts[why.kind], {})
    return fill(texts[why.kind], {"problems": _problems(why.problems, language)})


def _problems(problems: tuple[FieldProblem, ...], language: Language) -> str:
    return "\n".join(_line(problem, sections("reask", language)) for problem in problems[:MOST])


def _line(problem: FieldProblem, texts: Mapping[str, str]) -> str:
    what = texts[_advice(problem.type)]
    allowed = f" ({problem.expected})" if problem.expected else ""
    return f"- {problem.path or texts['whole']}: {what}{allowed}"


def _advice(error: str) -> str:
    """Return the heading of the advice for Pydantic's error type."""
    return next((name for name, pattern in _ADVICE.items() if pattern.match(error)), "wrong")


_ADVICE = {
    name: re.compile(pattern)
    for name, pattern in {
        "missing": "missing",
        "not allowed": "extra_forbidden|unexpected_keyword",
        "one of": "enum$|literal_error|union_tag",
        "number": "(int|float|decimal|finite)_",
        "date": "(date|datetime|time|timezone)_",
        "yes or no": "bool_",
        "text": "string_(type|sub_type|unicode)",
        "list": "(list|set|frozen_set|tuple)_type",
        "object": "(model|dict|dataclass|mapping)_(type|attributes_type)",
        "too long": ".*too_long",
        "too short": ".*too_short",
        "range": "(greater|less)_than|multiple_of",
        "unclear": "ambiguous",
    }.items()
}
"""Headings in reask.*.md, and the error types they answer; the first that matches counts."""
