"""A reply is bound to its schema where server and model can do that; else they are asked plainly.

Whether they can is seen by asking, and remembered for the process: a server that refuses the schema
gets the same question without it at once, which costs no call, and one that breaks it is not sent
one again.
"""

from __future__ import annotations

import re
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import aclosing, closing
from dataclasses import dataclass, field
from typing import Any

import ollama

from holdfast.chains.grammar import breaks
from holdfast.schemas import CallError
from holdfast.schemas.errors import Blame

Schema = dict[str, Any]

MOST_REMEMBERED = 1000
"""Models and schemas; the oldest goes first."""


# -- what is remembered ----------------------------------------------------------------------------


class Memory:
    """Which models are asked plainly: for one schema that they refuse, or for any."""

    def __init__(self, most: int = MOST_REMEMBERED) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._plain: dict[_Key, None] = {}
        self._suspected: dict[_Key, None] = {}

    def holds(self, place: Place, schema: Schema) -> bool:
        """Whether nothing says that the model would not hold a reply to the schema."""
        with self._lock:
            return not self._plain.keys() & {(place, None), (place, repr(schema))}

    def refuses(self, place: Place, schema: Schema, blame: Blame) -> None:
        """Remember that the server does not take this schema; others it may take.

        A process may die of other things than a schema too, so that is believed the second time.
        """
        key = (place, repr(schema))
        if blame == "died" and key not in self._suspected:
            self._keep(self._suspected, key)
        else:
            self._keep(self._plain, key)

    def ignores(self, place: Place) -> None:
        """Remember that the model says what no schema allows."""
        self._keep(self._plain, (place, None))

    def clear(self) -> None:
        """Forget all of it."""
        with self._lock:
            self._plain.clear()
            self._suspected.clear()

    def _keep(self, known: dict[_Key, None], key: _Key) -> None:
        with self._lock:
            known[key] = None
            while len(known) > self._most:
                del known[next(iter(known))]


@dataclass(frozen=True, slots=True)
class Place:
    """A model where it is asked."""

    host: str | None
    model: str | None


_Key = tuple[Place, str | None]

MEMORY = Memory()
"""The process's own. A test clears it."""


# -- what a server says ----------------------------------------------------------------------------

# Not within a word: "For further information" is how Pydantic ends every message.
_REFUSED = re.compile(
    r"(?<![a-z])(?:format|schema|grammar|structured|guided|vocabulary)"
    # OpenAI's client of a reply under a schema that was cut off.
    r"|could not parse response content"
)
_DIED = ("runner has unexpectedly stopped", "runner process no longer running")
"""The process that runs the model, as it does of a grammar that llama.cpp cannot read."""
_NEVER_ABOUT_SCHEMA = (401, 403, 404, 408, 413, 429, 503)


def blame(status: int, text: str) -> Blame | None:
    """Return what a server's refusal may have to do with the schema (-1: an error in a stream).

    The words of Ollama, llama.cpp and servers that speak OpenAI's protocol. They may be taken too
    often: the plain request tells whether it was the schema, and only then it is remembered.
    """
    if status in _NEVER_ABOUT_SCHEMA or "context length" in text:
        return None
    said = text.lower()
    if _REFUSED.search(said):
        return "refused"
    return "died" if any(words in said for words in _DIED) else None


def _blame_of(error: Exception) -> Blame | None:
    match error:
        case CallError():
            return error.blames_schema
        case ollama.ResponseError():
            return blame(error.status_code, error.error)
        case _:
            return blame(getattr(error, "status_code", -1), str(error))


# -- asking ----------------------------------------------------------------------------------------

Ask = Callable[[Schema | None], Any]
"""How one asks with a schema or plainly: to a stream of chunks that can be closed."""


@dataclass(slots=True)
class _Hearing:
    """One question, and what its reply tells of the model."""

    place: Place
    schema: Schema | None = field(repr=False)
    said: list[str] = field(default_factory=list, repr=False)
    has_ended: bool = False
    """Whether the model has said why it ended. OpenAI's client, under a schema, raises after that
    for a reply that was cut off or filtered; what was said is there, and is read."""
    blame: Blame | None = None
    """Why it is asked plainly after it was asked under the schema."""

    def is_bound(self) -> bool:
        """Whether it goes with the schema."""
        return self.schema is not None and MEMORY.holds(self.place, self.schema)

    def hear(self, chunk: Any) -> Any:
        """Take a chunk of a reply under the schema."""
        self.said.append(chunk if isinstance(chunk, str) else str(getattr(chunk, "text", "")))
        told = getattr(chunk, "response_metadata", None) or {}
        self.has_ended = self.has_ended or bool(told.get("finish_reason"))
        return chunk

    def break_off(self, error: Exception) -> None:
        """Take what ended the reply; raises it where it is neither over nor the schema's fault."""
        self.blame = None if any(self.said) else _blame_of(error)
        if not (self.has_ended or self.blame):
            raise error

    def judge(self) -> None:
        """Look at what was said under the schema, whole or not."""
        if self.schema is not None and breaks("".join(self.said), self.schema):
            MEMORY.ignores(self.place)

    def hear_plainly(self, chunk: Any) -> Any:
        """Take a chunk of a plain reply: where a refusal came before, it was of the schema."""
        if self.blame and self.schema is not None:
            MEMORY.refuses(self.place, self.schema, self.blame)
            self.blame = None
        return chunk


def bound(place: Place, schema: Schema | None, ask: Ask) -> Iterator[Any]:
    """Yield the reply's chunks: under the schema, or plainly where the model cannot be held to it.

    In: who is asked, the schema that is meant to hold, and how one asks.
    """
    hearing = _Hearing(place, schema)
    if hearing.is_bound():
        try:
            with closing(ask(schema)) as chunks:
                for chunk in chunks:
                    yield hearing.hear(chunk)
        except Exception as error:
            hearing.break_off(error)
        finally:
            hearing.judge()
        if not hearing.blame:
            return
    with closing(ask(None)) as chunks:
        for chunk in chunks:
            yield hearing.hear_plainly(chunk)


async def abound(place: Place, schema: Schema | None, ask: Ask) -> AsyncIterator[Any]:
    """Do the same without blocking."""
    hearing = _Hearing(place, schema)
    if hearing.is_bound():
        try:
            async with aclosing(ask(schema)) as chunks:
                async for chunk in chunks:
                    yield hearing.hear(chunk)
        except Exception as error:
            hearing.break_off(error)
        finally:
            hearing.judge()
        if not hearing.blame:
            return
    async with aclosing(ask(None)) as chunks:
        async for chunk in chunks:
            yield hearing.hear_plainly(chunk)
