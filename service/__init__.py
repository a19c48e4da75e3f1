"""The HTTP face: keywords, summaries and notes behind FastAPI.

    app.include_router(create_router(model="gemma:2b", prefix="/nlp"))    # in an app of your own
    uvicorn.run(create_app(model="gemma:2b"))                             # alone: `holdfast serve`

docs/service.md has what goes in, what comes out, and the table of problems.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from holdfast.schemas import MissingExtra

if TYPE_CHECKING:
    from holdfast.service.app import create_app as create_app
    from holdfast.service.app import create_router as create_router
    from holdfast.service.running import listen as listen
    from holdfast.service.running import run as run

_FILES = {"create_app": "app", "create_router": "app", "listen": "running", "run": "running"}

_NEEDED = {"fastapi", "starlette", "uvicorn"}
"""What the extra `service` brings. Whatever else is missing is a fault of the installation."""

__all__ = [*_FILES]


def __getattr__(name: str) -> Any:
    if name not in _FILES:
        raise AttributeError(f"module 'holdfast.service' has no attribute {name!r}")
    try:
        return getattr(import_module(f"holdfast.service.{_FILES[name]}"), name)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _NEEDED:
            raise
    line = "the service needs FastAPI and uvicorn: install holdfast with its extra service"
    raise MissingExtra(line)


def __dir__() -> list[str]:
    return sorted(__all__)
