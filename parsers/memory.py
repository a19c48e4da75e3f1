"""What is remembered of a reply's own text while it is read: all of it is forgotten at the end.

Many rules ask the same of the same line. Between readings nothing of a reply or its source may stay
in memory, because both are confidential. What is kept by types and field names alone may stay.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Any, TypeVar, cast
from weakref import WeakKeyDictionary

from holdfast.schemas.picture import Record

F = TypeVar("F", bound=Callable[..., Any])
T = TypeVar("T")

_MOST = 1024
"""Answers of one function that are kept at a time."""
_CACHES: list[Any] = []


def remembered(function: F) -> F:
    """Keep the answers of a pure function of the reply's text until all are forgotten."""
    cached = lru_cache(maxsize=_MOST)(function)
    _CACHES.append(cached)
    return cast(F, cached)


def of_type(function: Callable[[Record], T]) -> Callable[[Record], T]:
    """Keep what is made of a type alone, as long as there is the type."""
    known: WeakKeyDictionary[Record, T] = WeakKeyDictionary()

    @wraps(function)
    def ask(record: Record) -> T:
        if record not in known:
            known[record] = function(record)
        return known[record]

    return ask


def forget() -> None:
    """Forget all that was remembered. The reading of another thread only loses some time."""
    for cached in _CACHES:
        cached.cache_clear()
