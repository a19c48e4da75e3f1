"""What goes wrong, as problem details (RFC 9457): the one place where errors become answers.

A detail is the error's own message, which by the law of `holdfast.schemas.errors` holds no word of
a transcript or a reply. Whatever is no error of ours may say anything, so none of it is told.
"""

from __future__ import annotations

import logging
import math
import traceback
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Literal

from fastapi import Response
from pydantic import BaseModel, ConfigDict, Field

from holdfast.schemas import (
    CallError,
    DeadlineExceeded,
    ExtractionError,
    HoldfastError,
    InputError,
    Kind,
    ModelMissing,
    PromptTooLong,
    QueueTimeout,
    ReplyError,
    ServerFailed,
    ServerUnreachable,
)

MEDIA_TYPE = "application/problem+json"

_log = logging.getLogger(__name__)


class BodyTooLarge(InputError):
    """More bytes than `max_body`."""


class UnsupportedMedia(InputError):
    """A body that is not said to be JSON or plain text, or whose charset is unknown."""


@dataclass(frozen=True, slots=True)
class Sort:
    """A sort of problem: its status, the name its `type` ends in, and its title."""

    status: int
    name: str
    title: str

    @property
    def type(self) -> str:
        """The URI that tells sorts of problems apart."""
        return f"urn:holdfast:problem:{self.name}"


SORTS: tuple[tuple[type[HoldfastError], Sort], ...] = (
    (BodyTooLarge, Sort(413, "body-too-large", "The body is too large")),
    (UnsupportedMedia, Sort(415, "unsupported-media", "Neither JSON nor plain text")),
    (InputError, Sort(422, "unreadable-input", "The request cannot be read")),
    (PromptTooLong, Sort(413, "text-too-long", "The text is too long for the model")),
    (DeadlineExceeded, Sort(504, "deadline-exceeded", "No value in time")),
    (QueueTimeout, Sort(503, "busy", "Too many requests wait for the model")),
    (ServerUnreachable, Sort(503, "model-unreachable", "The model's server does not answer")),
    # 500 and not 503: waiting does not help, somebody has to pull it, and 500s are logged here.
    (ModelMissing, Sort(500, "model-missing", "The model's server does not have the model")),
    # 503 and not 502: it may pass, and clients heed Retry-After where the status is 503.
    (ServerFailed, Sort(503, "model-failed", "The model's server failed")),
    (CallError, Sort(502, "model-refused", "The model could not be asked")),
    (ExtractionError, Sort(502, "no-value", "The model's replies gave no value")),
    (ReplyError, Sort(502, "no-value", "The model's replies gave no value")),
    (HoldfastError, Sort(500, "misconfigured", "The service is not set up")),
)
"""The first that fits holds. docs/service.md has it as a table."""

BROKEN = Sort(500, "broken", "A fault within the service")
STOPPING = Sort(503, "stopping", "The service is being stopped")


class Problem(BaseModel):
    """A problem as RFC 9457 has it, with three members of our own."""

    model_config = ConfigDict(use_attribute_docstrings=True)

    type: str
    """Tells sorts of problems apart; not an address to open."""
    title: str
    """The sort in words."""
    status: int
    """The HTTP status."""
    detail: str
    """What happened and what to do about it; no word of a text or a reply."""
    is_retryable: bool
    """Whether the same request can succeed later."""
    kind: Literal[tuple(kind.value for kind in Kind)] | None = None  # type: ignore[valid-type]
    """Why the last reply was refused, where replies were."""
    attempts: int | None = Field(None, ge=0)
    """How many replies were read."""


def problem_of(error: Exception) -> Problem:
    """Return the problem for whatever was raised."""
    if not isinstance(error, HoldfastError):
        return _problem(BROKEN, "see the service's log")
    sort = next(sort for kind, sort in SORTS if isinstance(error, kind))
    return _problem(
        sort,
        error.message,
        is_retryable=error.is_retryable,
        kind=_kind_of(error),
        attempts=len(error.attempts) or None,
    )


def stopping() -> Response:
    """Return the answer for a request that is not done when the service ends."""
    return respond(_problem(STOPPING, "ask again once it is back", is_retryable=True), {})


def _problem(sort: Sort, detail: str, *, is_retryable: bool = False, **rest: object) -> Problem:
    told = {"type": sort.type, "title": sort.title, "status": sort.status, "detail": detail}
    return Problem.model_validate(told | {"is_retryable": is_retryable} | rest)


def _kind_of(error: HoldfastError) -> Kind | None:
    if isinstance(error, ReplyError):
        return error.kind
    last = error.attempts[-1].failure if error.attempts else None
    return last.kind if last else None


def answer_of(error: Exception) -> Response:
    """Return the answer for whatever was raised. What is a fault of ours is logged in one line."""
    problem = problem_of(error)
    if problem.status == HTTPStatus.INTERNAL_SERVER_ERROR:
        _log.error("%s", _where(error))
    seconds = getattr(error, "retry_after", None)
    headers = {} if seconds is None else {"Retry-After": str(max(0, math.ceil(seconds)))}
    return respond(problem, headers)


def respond(problem: Problem, headers: dict[str, str]) -> Response:
    """Return a problem as an answer."""
    body = problem.model_dump_json(exclude_none=True)
    return Response(body, problem.status, headers, media_type=MEDIA_TYPE)


def _where(error: Exception) -> str:
    """Say what was raised and where; its message only where it is ours."""
    if isinstance(error, HoldfastError):
        return f"{type(error).__name__}: {error.message}"
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{place}"
