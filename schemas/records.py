"""The records of one extraction, from the model's reply to the value with its history.

All are frozen, picklable, and have a JSON form. A reply's text never shows in a repr, because a
repr ends up in logs; it is an attribute.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Generic, Literal, TypeVar

from pydantic import TypeAdapter

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

How = Literal["strict", "repaired", "salvaged"]
"""How a value was read: the reply was JSON of the type; it was a tree that had to be bent; it was
free text."""

CUT = "cut"
"""Note: the reply was cut off, and what may have been incomplete was left out."""

NONE_SAID = "none said"
"""Note: the list is empty because the reply says that there are none."""

OTHERS_LEFT = "other keys left out"
"""Note: the reply has keys that are no field's, and the type ignores them."""


OTHER_LANGUAGE = "other language"
"""Note: the value is in another language than the text, though the prompt asked for the text's own
and the model was told."""


class Kind(StrEnum):
    """Why a reply was refused."""

    EMPTY = "empty"
    """Nothing was said, or nothing but white space and tokens of control."""
    REFUSAL = "refusal"
    """The model declined, or asked back."""
    ECHO = "echo"
    """The model gave back the schema, the example, the prompt or the transcript."""
    TRUNCATED = "truncated"
    """The reply was cut off before the value was whole."""
    RUNAWAY = "runaway"
    """The reply repeats itself, or is white space, without an end."""
    CONFLICT = "conflict"
    """Two values stand, and nothing says which one holds."""
    NO_VALUE = "no value"
    """The reply says something else than what was asked."""
    INVALID = "invalid"
    """There is a value, and it breaks the type. The fields say where."""


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """One place where a value broke the type: a declared field's path, and Pydantic's error type.

    Neither holds a word of the reply, so both may be logged and shown to the model.
    """

    path: str
    """Declared field names and list positions, as "keywords.2"; "" is the whole value."""
    type: str
    """Pydantic's name for the error, as "missing" or "enum"; ours for the rest, as "ambiguous"."""
    expected: str = ""
    """What the type allows there, in words of the type, as "low, moderate, high"; may be empty."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a reply gave no value, with what a re-ask needs."""

    kind: Kind
    problems: tuple[FieldProblem, ...] = ()
    """For INVALID: where, and what is allowed there."""
    reason: str = ""
    """One line for a person, without a word of the reply."""


@dataclass(frozen=True, slots=True)
class Reading(Generic[T_co]):
    """What the parser understood in a reply."""

    value: T_co
    how: How
    notes: tuple[str, ...] = ()
    """What was bent or left out, a word or two each ("fence", "key: main_concern", CUT), in the
    order it happened; never a word of the reply."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What a model said."""

    text: str = field(repr=False)
    done_reason: str | None = None
    """Ollama's word for why it ended ("stop", "length", ...), "aborted" where the stream never
    said so, "ended early" where we closed it, None where the model does not tell."""
    model: str | None = None
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    seconds: float | None = None
    """From opening the request to the last chunk."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One reply, with what was understood in it: one of `reading`, `failure` and `fault` is set."""

    number: int
    """Counted from 1 over the whole extraction."""
    reply: Reply
    reading: Reading[Any] | None = None
    failure: Failure | None = None
    fault: str = ""
    """Why the reply ended before its time: the server's fault or the deadline, in one line."""
    asked: str = ""
    """How this request differed from the one before: "" for the first, else the change in a word
    or two ("told why: invalid", "more tokens", "other seed")."""


@dataclass(frozen=True, slots=True)
class Span:
    """A place in the source text: characters from `start` up to, not including, `end`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Grounding:
    """Where one string of the value stands in the source; no spans: nowhere to the letter."""

    text: str = field(repr=False)
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Extraction(Generic[T]):
    """The one full result: the value, how it came about, and where it stands in the source."""

    value: T
    how: How | Literal["extracted"]
    engine: str
    """Who answered: "ollama", "model" (any other Runnable) or "extractive" (no model at all)."""
    model: str | None = None
    language: str | None = None
    """Language of the prompt: "ko" or "en"."""
    notes: tuple[str, ...] = ()
    """The reading's notes, then the chain's own ("more than 20 keywords", "ungrounded: 2")."""
    grounding: tuple[Grounding, ...] = ()
    """For each string of a list value, each keyword of a note, in order; else empty."""
    attempts: tuple[Attempt, ...] = ()
    seconds: float | None = None

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain data that `json.dumps` takes: the HTTP body, and `--details`."""
        data: dict[str, Any] = _JSON.dump_python(self, mode="json")
        return data

    def to_json(self, *, indent: int | None = None) -> str:
        """Return it as a JSON text, Korean left as Korean."""
        return _JSON.dump_json(self, indent=indent).decode()


_JSON: TypeAdapter[Any] = TypeAdapter(Extraction[Any])
