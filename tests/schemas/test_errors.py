"""The error tree."""

from __future__ import annotations

import copy
import pickle
import re

import pytest
from langchain_core import exceptions as core

from holdfast.schemas import (
    Attempt,
    CallError,
    Failure,
    FieldProblem,
    HoldfastError,
    Kind,
    Reply,
    ReplyError,
    ServerFailed,
    errors,
)


def _tree(cls: type[HoldfastError]) -> set[type[HoldfastError]]:
    below = (c for c in cls.__subclasses__() if c.__module__ == errors.__name__)
    return {cls}.union(*map(_tree, below))


@pytest.mark.parametrize("kind", Kind)
def test_each_kind_has_its_class(kind: Kind) -> None:
    """Callers choose by class; the kind, the failure and the reply are attributes."""
    failure = Failure(kind, (FieldProblem("risk", "enum"),), "")
    error = ReplyError.of(failure, "what was said")
    assert type(error) is not ReplyError
    assert (error.kind, error.failure, error.reply) == (kind, failure, "what was said")
    assert error.problems == failure.problems
    assert isinstance(error, core.OutputParserException)
    assert error.llm_output == "what was said"
    assert error.is_retryable


def test_no_message_holds_a_reply() -> None:
    """Whatever the reply said, the message is ours, one line, and without LangChain's address."""
    error = ReplyError.of(Failure(Kind.INVALID, (FieldProblem("risk", "enum"),)), "secret word")
    assert str(error) == "invalid: the value breaks the type: risk (enum)"
    assert "secret" not in repr(error)


def test_many_problems_are_counted() -> None:
    """A message names five places and says how many more there are."""
    problems = tuple(FieldProblem(f"items.{n}", "missing") for n in range(8))
    assert str(ReplyError.of(Failure(Kind.INVALID, problems), "")).endswith(
        "items.4 (missing), and 3 more"
    )


@pytest.mark.parametrize("cls", sorted(_tree(CallError), key=lambda c: c.__name__))
def test_retryable_as_langchain_says(cls: type[CallError]) -> None:
    """Where LangChain has a class for the same thing, ours is one and agrees on asking again."""
    twins = [c for c in cls.__mro__ if c.__module__ == core.__name__ and hasattr(c, "is_retryable")]
    assert all(twin.is_retryable == cls.is_retryable for twin in twins if twin in cls.__bases__)


@pytest.mark.parametrize("cls", sorted(_tree(HoldfastError), key=lambda c: c.__name__))
def test_every_error_pickles_with_its_evidence(cls: type[HoldfastError]) -> None:
    """Errors travel from worker processes with their class, message and attributes."""
    attempts = (Attempt(1, Reply("said")),)
    if issubclass(cls, ReplyError):
        error: HoldfastError = cls(Failure(Kind.EMPTY), "said")
    else:
        error = cls("what happened", attempts=attempts)
    error.attempts = attempts
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(twin) is cls
        assert str(twin) == str(error)
        assert twin.attempts == attempts
        assert twin.__dict__ == error.__dict__


def test_a_server_may_say_when_to_come_back() -> None:
    """retry_after is None unless the server said so."""
    assert ServerFailed("busy").retry_after is None


def test_the_drawing_is_the_tree() -> None:
    """The tree in the module's docstring names every class, and none that is not there."""
    drawn = set(re.findall(r"[├└]── (\w+)", errors.__doc__ or ""))
    assert drawn == {c.__name__ for c in _tree(HoldfastError)} - {"HoldfastError"}
