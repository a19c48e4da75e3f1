"""Texts that describe what their field should hold, or stand in examples: "the name of the client",
"xxx-xxx-xxxx", John Doe with 123-456-7890.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from types import ModuleType

from holdfast.parsers.fit.names.others import tokens_of, tokens_of_names
from holdfast.parsers.words import en_templates, ko_templates

_LAWS = (en_templates, ko_templates)
_VARIABLE = re.compile(r"\$\{[^{}]{1,40}\}|\{\{[^{}]{1,40}\}\}|%[({]\w{1,30}[)}]s?")
_MASKED = re.compile(
    r"[\d\s()+.-]{0,20}(?:[xX]{3,}|\*{3,}|#{3,}|_{3,}|[○◯]{3,})[\dxX*#_○◯\s()+.-]{0,20}"
)
"""Letters that keep the place of digits, in figures or alone."""
_PREFIX = 3
"""Digits of a prefix."""
_BORDER = " .!\"'()[]{}<>"
_ENOUGH = 2
"""Stock values that make a record an example."""


def is_template(text: str, names: tuple[str, ...]) -> bool:
    """Whether a whole text says what its field should hold, or only keeps the place."""
    if _VARIABLE.fullmatch(text) or _keeps_the_place(text):
        return True
    bare = text.strip(_BORDER)
    return any(law.DESCRIBED.fullmatch(bare) for law in _spoken(text)) or _describes(bare, names)


def _keeps_the_place(text: str) -> bool:
    """Whether letters stand for digits, and but for a prefix there are none: 010-xxxx-xxxx. What
    was made unreadable holds some: 02-***-7788."""
    return _MASKED.fullmatch(text) is not None and sum(map(str.isdigit, text)) <= _PREFIX


def _spoken(text: str) -> tuple[ModuleType, ...]:
    return (en_templates,) if text.isascii() else _LAWS


def _describes(text: str, names: tuple[str, ...]) -> bool:
    """Whether a text is the field's own name with what a description puts around it."""
    for law in _spoken(text) if " " in text else ():
        found = law.OF_FIELD.fullmatch(text)
        if found and not _ARTICLE_ONLY.fullmatch(text):
            own = tokens_of_names(names)
            said = {_without_ending(token) for token in tokens_of(found["name"])}
            if said & own and said <= own | _FORM:
                return True
    return False


_ARTICLE_ONLY = re.compile(r"(?:the|an?) [a-z]+", re.I)
"""A band may be called The Name."""
_FORM = en_templates.FORM_NOUNS | set(ko_templates.FORM_ENDINGS)


def _without_ending(token: str) -> str:
    ending = next((end for end in ko_templates.FORM_ENDINGS if token.endswith(end)), "")
    return token.removesuffix(ending) or token


def is_asked(text: str) -> bool:
    """Whether a text is the question that a field answers: "where she lives"."""
    return any(law.ASKED.fullmatch(text.strip(_BORDER)) for law in _spoken(text))


def names_nobody(text: str) -> bool:
    """Whether a name is a pronoun, or said to be kept back."""
    bare = text.strip(_BORDER)
    return any(
        bare.casefold() in law.PRONOUNS or law.WITHHELD.fullmatch(bare) for law in _spoken(text)
    )


def are_stock(texts: Iterable[str], source: str) -> bool:
    """Whether so many texts of a record stand in examples that it is one itself."""
    stock = [text for text in texts if _is_stock(text.strip(_BORDER), source)]
    return len(stock) >= _ENOUGH


def _is_stock(text: str, source: str) -> bool:
    return text not in source and any(law.STOCK.fullmatch(text) for law in _LAWS)
