"""holdfast holds small local language models to a schema.

The names below are loaded when they are first used, so that `import holdfast` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from holdfast.chains import extraction_chain as extraction_chain
    from holdfast.chains import keyword_chain as keyword_chain
    from holdfast.chains import note_chain as note_chain
    from holdfast.chains import summary_chain as summary_chain
    from holdfast.parsers import ReplyParser as ReplyParser
    from holdfast.parsers import read as read
    from holdfast.schemas import CounselNote as CounselNote
    from holdfast.schemas import Extraction as Extraction
    from holdfast.schemas import HoldfastError as HoldfastError
    from holdfast.schemas import KeywordList as KeywordList
    from holdfast.schemas import Reading as Reading
    from holdfast.schemas import Summary as Summary

_ROOMS = {
    "extraction_chain": "chains",
    "keyword_chain": "chains",
    "note_chain": "chains",
    "summary_chain": "chains",
    "ReplyParser": "parsers",
    "read": "parsers",
    "CounselNote": "schemas",
    "Extraction": "schemas",
    "HoldfastError": "schemas",
    "KeywordList": "schemas",
    "Reading": "schemas",
    "Summary": "schemas",
}

__all__ = [*_ROOMS, "__version__"]


def __getattr__(name: str) -> Any:
    if name == "__version__":
        from importlib.metadata import version

        return version("holdfast")
    if name in _ROOMS:
        return getattr(import_module(f"holdfast.{_ROOMS[name]}"), name)
    raise AttributeError(f"module 'holdfast' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
