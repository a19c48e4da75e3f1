"""What a user has put around a chat model: `bind`, `with_config`, `with_retry`, ..."""

from __future__ import annotations

from typing import Any

from langchain_core.runnables import Runnable
from langchain_core.runnables.base import RunnableBindingBase


def innermost(runnable: Runnable[Any, Any]) -> Any:
    """Return what the bindings are around: `bind`, `with_config`, `with_retry`, ..."""
    while isinstance(runnable, RunnableBindingBase):
        runnable = runnable.bound
    return runnable


def bound_arguments(runnable: Runnable[Any, Any]) -> dict[str, Any]:
    """Return the arguments of all bindings together; the outer ones win."""
    arguments: dict[str, Any] = {}
    while isinstance(runnable, RunnableBindingBase):
        arguments = {**runnable.kwargs, **arguments}
        runnable = runnable.bound
    return arguments


def within(runnable: Runnable[Any, Any], inner: Runnable[Any, Any]) -> Runnable[Any, Any]:
    """Return the same bindings around another Runnable."""
    if not isinstance(runnable, RunnableBindingBase):
        return inner
    return runnable.model_copy(update={"bound": within(runnable.bound, inner)})
