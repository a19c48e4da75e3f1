"""The commonest reply of a model under a grammar: JSON of a few short terms, each of which
stands in the source as whole words. The full reading could neither refuse nor change it.
"""

from __future__ import annotations

from typing import Any

from holdfast.parsers import words
from holdfast.parsers.choosing.checks import grounding
from holdfast.schemas.picture import Many, Scalar, Shape

_LONGEST = 15
"""Characters of a term that is too short for an instruction or a refusal."""
_TOKENS = 6
"""Single words that might be the source cut up."""


def are_plain_terms(data: list[Any], shape: Shape, source: str) -> bool:
    """Whether strict data is a list of terms that the source has as whole words."""
    strings = (
        isinstance(shape, Many) and isinstance(shape.item, Scalar) and shape.item.kind == "str"
    )
    return (
        strings
        and len(data) > 1
        and len(set(data)) == len(data)
        and all(_is_plain(text, source) for text in data)
        and (len(data) < _TOKENS or any(" " in text for text in data))
        and grounding.are_about(data, source)
        and not words.may_order(source)
        and not any(words.is_left_out(text) or words.says("speaker", text) for text in data)
        and not any(map(words.is_sentence, data))
    )


def _is_plain(text: str, source: str) -> bool:
    """Whether a string is one or two words of letters, as the source has them."""
    return (
        1 < len(text) <= _LONGEST
        and text.count(" ") < 2
        and text.replace(" ", "").isalpha()
        and _has_words(text, source)
    )


def _has_words(text: str, source: str) -> bool:
    """Whether a source has a text as whole words; behind Hangul an ending may follow."""
    inflected = "가" <= text[-1] <= "힣"
    at = source.find(text)
    while at >= 0:
        after = source[at + len(text) : at + len(text) + 1]
        if not source[at - 1 : at].isalnum() and (inflected or not after.isalnum()):
            return True
        at = source.find(text, at + 1)
    return False
