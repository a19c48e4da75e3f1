"""Everything holdfast raises.

    HoldfastError
    ├── ReplyError                    a reply that gives no value; each has a `failure`
    │   ├── EmptyReply                ┐
    │   ├── RefusedReply              │
    │   ├── EchoedReply               │
    │   ├── TruncatedReply            │ one class per Kind: asking again,
    │   ├── RunawayReply              │ told why, can help
    │   ├── ConflictingReply          │
    │   ├── NoValueInReply            │
    │   └── InvalidReply              ┘
    ├── ExtractionError               asked as often as allowed, and no reply gave a value
    ├── CallError                     the model could not be asked
    │   ├── ServerUnreachable         nobody answers there                     may help
    │   ├── ServerFailed              5xx, an error within the stream           may help
    │   ├── BadResponse               what answers does not speak the protocol  may help
    │   ├── DeadlineExceeded          too slow for the deadline                 may help
    │   ├── QueueTimeout              no slot of the host became free           may help
    │   ├── ModelMissing              pull it first
    │   ├── PromptTooLong             longer than the context
    │   ├── AccessDenied              401, 403
    │   └── RequestRejected           any other 4xx
    ├── InputError                    nothing to read: an empty text, an unknown language, ...
    ├── PromptError                   a template and its variables do not match
    ├── SettingsError                 a setting or an argument that makes no sense
    └── MissingExtra                  a part of holdfast that is not installed

Where LangChain has a class for the same thing, ours inherits it, so that `with_retry` and
`with_fallbacks` choose as they do for any model. `is_retryable` says whether asking again can help.

A message never holds a word of a transcript or a reply: messages end up in logs. The evidence is on
attributes (`failure`, `reply`, `attempts`).
"""

from __future__ import annotations

from typing import Any, Literal

from langchain_core.exceptions import (
    ContextOverflowError,
    LangChainException,
    ModelAPIError,
    ModelAuthenticationError,
    ModelConnectionError,
    ModelInvalidRequestError,
    ModelNotFoundError,
    ModelTimeoutError,
    OutputParserException,
)

from holdfast.schemas.records import Attempt, Failure, FieldProblem, Kind


class HoldfastError(LangChainException):
    """Base of all errors of holdfast.

    `message` is the one line that `str()` shows; `attempts` the replies so far, where a chain
    raised it.
    """

    is_retryable: bool = False

    def __init__(self, message: str, *, attempts: tuple[Attempt, ...] = ()) -> None:
        # Not super(): OutputParserException would put an address into the message.
        Exception.__init__(self, message)
        self.message = message
        self.attempts = attempts

    def __str__(self) -> str:
        return self.message

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle by class, message and attributes, whatever a subclass takes."""
        return _rebuild, (type(self), self.message, self.__dict__)


def _rebuild(cls: type[HoldfastError], message: str, state: dict[str, Any]) -> HoldfastError:
    error = cls.__new__(cls, message)
    Exception.__init__(error, message)
    error.__dict__.update(state)
    return error


class ReplyError(HoldfastError, OutputParserException):
    """A reply that gives no value of the type. `failure` says why, `reply` is what was said.

    `observation` and `llm_output` are LangChain's names for the same evidence.
    """

    is_retryable = True

    def __init__(self, failure: Failure, reply: str) -> None:
        super().__init__(_describe(failure))
        self.failure = failure
        self.reply = reply
        self.observation = self.message
        self.llm_output = reply
        self.send_to_llm = False

    @property
    def kind(self) -> Kind:
        """Why the reply was refused."""
        return self.failure.kind

    @property
    def problems(self) -> tuple[FieldProblem, ...]:
        """For INVALID: where, and what is allowed there."""
        return self.failure.problems

    @staticmethod
    def of(failure: Failure, reply: str) -> ReplyError:
        """Return the error of the failure's kind."""
        return _BY_KIND[failure.kind](failure, reply)


def _describe(failure: Failure) -> str:
    text = f"{failure.kind.value}: {failure.reason or _REASONS[failure.kind]}"
    places = [f"{p.path or 'the value'} ({p.type})" for p in failure.problems[:5]]
    more = len(failure.problems) - len(places)
    if more > 0:
        places.append(f"and {more} more")
    return f"{text}: {', '.join(places)}" if places else text


_REASONS = {
    Kind.EMPTY: "the reply says nothing",
    Kind.REFUSAL: "the model declined or asked back",
    Kind.ECHO: "the reply gives back what the model was shown",
    Kind.TRUNCATED: "the reply was cut off before the value was whole",
    Kind.RUNAWAY: "the reply repeats itself without an end",
    Kind.CONFLICT: "the reply gives two values and does not say which one holds",
    Kind.NO_VALUE: "the reply holds no value of this type",
    Kind.INVALID: "the value breaks the type",
}


class EmptyReply(ReplyError):
    """Nothing was said."""


class RefusedReply(ReplyError):
    """The model declined, or asked back."""


class EchoedReply(ReplyError):
    """The reply gives back the schema, the example, the prompt or the transcript."""


class TruncatedReply(ReplyError):
    """The reply was cut off before the value was whole."""


class RunawayReply(ReplyError):
    """The reply repeats itself without an end."""


class ConflictingReply(ReplyError):
    """Two values stand, and nothing says which one holds."""


class NoValueInReply(ReplyError):
    """The reply says something else than what was asked."""


class InvalidReply(ReplyError):
    """There is a value, and it breaks the type; `problems` says where."""


_BY_KIND: dict[Kind, type[ReplyError]] = {
    Kind.EMPTY: EmptyReply,
    Kind.REFUSAL: RefusedReply,
    Kind.ECHO: EchoedReply,
    Kind.TRUNCATED: TruncatedReply,
    Kind.RUNAWAY: RunawayReply,
    Kind.CONFLICT: ConflictingReply,
    Kind.NO_VALUE: NoValueInReply,
    Kind.INVALID: InvalidReply,
}


class ExtractionError(HoldfastError):
    """Asked as often as allowed, and no reply gave a value; `attempts` has every one of them."""


Blame = Literal["refused", "died"]
"""What a server may have done for a JSON Schema: not take it, or lose the process that runs the
model."""


class CallError(HoldfastError):
    """The model could not be asked. The message says what a person can do about it.

    `retry_after` is the server's own word for how long to wait, in seconds, where it gave one.
    `blames_schema`: whether its words may be about the JSON Schema that went along.
    """

    retry_after: float | None = None
    blames_schema: Blame | None = None


class ServerUnreachable(CallError, ModelConnectionError):
    """Nobody answers at the host."""

    is_retryable = True


class ServerFailed(CallError, ModelAPIError):
    """The server answered 5xx, or with an error within the stream."""

    is_retryable = True


class BadResponse(CallError, ModelAPIError):
    """What answers at the host does not speak the protocol: a page, half a line, no end."""

    is_retryable = True


class DeadlineExceeded(CallError, ModelTimeoutError):
    """The deadline passed before a reply gave a value."""

    is_retryable = True


class QueueTimeout(CallError, ModelTimeoutError):
    """No slot of the host became free in time."""

    is_retryable = True


class ModelMissing(CallError, ModelNotFoundError):
    """The server does not have the model; the message says how to pull it."""


class PromptTooLong(CallError, ContextOverflowError):
    """The prompt is longer than the model's context; nothing of it was cut off."""


class AccessDenied(CallError, ModelAuthenticationError):
    """The server wants credentials, or other ones."""


class RequestRejected(CallError, ModelInvalidRequestError):
    """The server does not take the request."""


class InputError(HoldfastError, ValueError):
    """There is nothing to read: an empty text, an unknown language, a value of the wrong type."""


class PromptError(HoldfastError, ValueError):
    """A template and its variables do not match."""


class SettingsError(HoldfastError, ValueError):
    """A setting or an argument that makes no sense; the message names it, never its value."""


class MissingExtra(HoldfastError, ImportError):
    """A part of holdfast that is not installed; the message says what to install."""
