"""Which type a `--schema module:Class` means."""

from __future__ import annotations

import inspect
import os
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from operator import attrgetter
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter
from pydantic.errors import PydanticUserError

from holdfast.schemas import SettingsError


def load_schema(name: str) -> Any:
    """Return the type that "module:Class" names, or "module:Alias" as in `Names = list[str]`.

    The module is looked for in the current directory first. Raises SettingsError where it or the
    name in it is not there, its import fails, or Pydantic takes no such type.
    """
    module_name, _, path = name.partition(":")
    if not (_is_dotted(module_name) and _is_dotted(path)):
        raise SettingsError("--schema: write it as module:Class, as in myapp.types:Invoice")
    module = _imported(module_name)
    try:
        type_ = attrgetter(path)(module)
    except AttributeError:
        raise SettingsError(f"--schema: the module {module_name} has no {path}") from None
    _check(type_, name)
    return type_


def _is_dotted(name: str) -> bool:
    return all(part.isidentifier() for part in name.split("."))


def _imported(name: str) -> Any:
    try:
        with _current_directory_first():
            return import_module(name)
    except ModuleNotFoundError as error:
        if name == error.name or name.startswith(f"{error.name}."):
            reason = f"no module {name}, neither installed nor in the current directory"
        else:
            reason = f"the module {name} wants a module that is not installed: {error.name}"
    except Exception as error:
        reason = f"the module {name} cannot be imported: {_where(error)}"
    raise SettingsError(f"--schema: {reason}")


@contextmanager
def _current_directory_first() -> Iterator[None]:
    """Look in the current directory as `python -m` does, and no longer than the import takes.

    A script beside the transcripts may well be called ollama.py, and we import ollama later.
    """
    here = os.getcwd()
    sys.path.insert(0, here)
    try:
        yield
    finally:
        sys.path.remove(here)


def _where(error: Exception) -> str:
    """Say what was raised and where; not its message, which may hold a setting's value."""
    if isinstance(error, SyntaxError):
        return f"SyntaxError at {Path(error.filename or '').name}:{error.lineno}"
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} at {Path(last.filename).name}:{last.lineno}"


def _check(type_: Any, name: str) -> None:
    """Raise SettingsError for what is no type. Pydantic itself takes functions and strings too."""
    try:
        if not (isinstance(type_, str) or inspect.ismodule(type_) or inspect.isroutine(type_)):
            TypeAdapter(type_)
            return
    except (PydanticUserError, NameError):
        pass  # NameError: an annotation that cannot be resolved.
    raise SettingsError(f"--schema: {name} is no type that Pydantic takes")
