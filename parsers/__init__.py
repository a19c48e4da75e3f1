"""From a model's reply to a value: find, fit, choose. Pure, without I/O.

    read(text, type_)        a Reading, or a ReplyError that says why not
    explain(text, type_)     the same way, told step by step
    GrowingReply(type_)      the same for a reply that is still being written
    ReplyParser(type_)       the same as a LangChain output parser

The last two are imported when they are named, because they load much: the laws of both languages,
and LangChain.

`cleaning` takes off what is not the answer, `layouts` and `outline` find what is written there,
`fit` lays it onto the type, `choosing` decides by evidence; `words` holds the laws of a language.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from holdfast.parsers.explaining import Explanation, explain
from holdfast.parsers.reading import read

if TYPE_CHECKING:
    from holdfast.parsers.growing import GrowingReply as GrowingReply
    from holdfast.parsers.reply_parser import ReplyParser as ReplyParser

__all__ = ["Explanation", "GrowingReply", "ReplyParser", "explain", "read"]

_WHEN_NAMED = {
    "GrowingReply": "holdfast.parsers.growing",
    "ReplyParser": "holdfast.parsers.reply_parser",
}


def __getattr__(name: str) -> Any:
    if name in _WHEN_NAMED:
        return getattr(import_module(_WHEN_NAMED[name]), name)
    raise AttributeError(f"module 'holdfast.parsers' has no attribute {name!r}")
