"""Who is told of an attempt: the log, and the hook that a chain was given.

What is logged holds no word of a text or a reply, at any level.
"""

from __future__ import annotations

import inspect
import logging
from collections.abc import Callable
from typing import Any

from holdfast.chains.events import Take
from holdfast.chains.models import Model
from holdfast.schemas import Attempt

Hook = Callable[[Attempt], Any]
"""Who is told of every attempt, in the order they are made; may be async where the call is."""

_log = logging.getLogger("holdfast.chains")


def tell(attempt: Attempt, chain: str, hook: Hook | None) -> None:
    """Log an attempt and hand it to the hook, whose own failure is none of the call."""
    _log_attempt(attempt, chain)
    if hook is None:
        return
    try:
        waited = hook(attempt)
    except Exception as error:
        _log_failure(error)
        return
    if inspect.iscoroutine(waited):
        waited.close()
        _log.warning("on_attempt is async and this call is not: it was not run")


async def atell(attempt: Attempt, chain: str, hook: Hook | None) -> None:
    """Do the same, and wait for a hook that is async."""
    _log_attempt(attempt, chain)
    if hook is None:
        return
    try:
        waited = hook(attempt)
        if inspect.isawaitable(waited):
            await waited
    except Exception as error:
        _log_failure(error)


def log_turn(taken: Take, model: Model | None) -> None:
    """Log why another model is turned to."""
    if taken.place:
        who = (model.name or "the next model") if model else "the extractive engine"
        _log.info("%s is asked instead: %s", who, taken.why)


def _log_failure(error: Exception) -> None:
    # Neither its message nor its traceback: both may show the attempt.
    _log.error("on_attempt raised %s", type(error).__name__)


def _log_attempt(attempt: Attempt, chain: str) -> None:
    """Log what came of it: kinds, counts and seconds."""
    reply = attempt.reply
    came = attempt.reading.how if attempt.reading else attempt.fault
    _log.log(
        logging.DEBUG if attempt.reading else logging.INFO,
        "%s, attempt %d, %s: %s (%s, %s tokens, %.2f s)",
        chain,
        attempt.number,
        reply.model,
        attempt.failure.kind.value if attempt.failure else came,
        reply.done_reason,
        reply.completion_tokens,
        reply.seconds or 0.0,
    )
