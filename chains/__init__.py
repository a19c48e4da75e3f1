"""Asking a model and asking again: the chains.

The names are loaded when they are first used: the extractive engine below this room needs nothing
of LangChain.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from holdfast.chains.builders import extraction_chain as extraction_chain
    from holdfast.chains.builders import keyword_chain as keyword_chain
    from holdfast.chains.builders import note_chain as note_chain
    from holdfast.chains.builders import summary_chain as summary_chain
    from holdfast.chains.chain import AttemptsChain as AttemptsChain
    from holdfast.chains.chain import Chain as Chain
    from holdfast.chains.driving import Partial as Partial
    from holdfast.chains.settings import Settings as Settings
    from holdfast.chains.settings import load_settings as load_settings

_FILES = {
    "AttemptsChain": "chain",
    "Chain": "chain",
    "Partial": "driving",
    "Settings": "settings",
    "extraction_chain": "builders",
    "keyword_chain": "builders",
    "load_settings": "settings",
    "note_chain": "builders",
    "summary_chain": "builders",
}

__all__ = [*_FILES]


def __getattr__(name: str) -> Any:
    if name in _FILES:
        return getattr(import_module(f"holdfast.chains.{_FILES[name]}"), name)
    raise AttributeError(f"module 'holdfast.chains' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
