"""The keyword list: what counts as one, whoever made it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from typing import Annotated, Any, overload

from pydantic import AfterValidator, BeforeValidator, Field, RootModel

MAX_KEYWORD_LENGTH = 80
"""Characters in one keyword. A longer one is a sentence."""


def _tidy(value: Any) -> Any:
    """Compose (NFC), trim, and fold inner white space; leave what is no string to Pydantic."""
    if not isinstance(value, str):
        return value
    return " ".join(unicodedata.normalize("NFC", value).split())


def _unique(keywords: list[str]) -> list[str]:
    """Keep the first of those that differ only in case."""
    first: dict[str, str] = {}
    for keyword in keywords:
        first.setdefault(keyword.casefold(), keyword)
    return list(first.values())


Keyword = Annotated[str, BeforeValidator(_tidy), Field(min_length=1, max_length=MAX_KEYWORD_LENGTH)]
"""One keyword: composed (NFC), trimmed, 1 to 80 characters."""


class KeywordList(RootModel[Annotated[list[Keyword], AfterValidator(_unique)]], Sequence[str]):
    """A strict list of keywords that dumps to a JSON list and compares equal to a list.

    In: a list of strings. Out: the same strings composed (NFC) and trimmed, each once under case
    folding, in the order given. Raises ValidationError for anything but a list, for an empty item
    and for one longer than 80 characters.

    How many there may be, and whether none is an answer, belongs to the chain and not to the type.
    It has no `+`: LangChain adds up the chunks of a stream, and growing lists must not be added.
    """

    def __len__(self) -> int:
        return len(self.root)

    # A RootModel iterates over its fields; a list of keywords iterates over keywords.
    def __iter__(self) -> Iterator[str]:  # type: ignore[override]
        return iter(self.root)

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> list[str]: ...
    def __getitem__(self, index: int | slice) -> str | list[str]:
        return self.root[index]

    def __contains__(self, item: object) -> bool:
        return item in self.root

    def __eq__(self, other: object) -> bool:
        if isinstance(other, KeywordList):
            return self.root == other.root
        return self.root == other if isinstance(other, list) else NotImplemented

    # Equal to a list, and as unhashable as one.
    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"KeywordList({self.root!r})"

    def __str__(self) -> str:
        return str(self.root)
