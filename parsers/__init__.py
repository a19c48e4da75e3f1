"""From a model's reply to a value: find, fit, choose. Pure, without I/O.

    read(text, type_)        a Reading, or a ReplyError that says why not
    explain(text, type_)     the same way, told step by step
    GrowingReply(type_)      the same for a reply that is still being written
    ReplyParser(type_)       the same as a LangChain output parser; imported only when named

`cleaning` takes off what is not the answer, `layouts` and `outline` find what is written there,
`fit` lays it onto the type, `choosing` decides by evidence; `words` holds the laws of a language.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from holdfast.parsers.explaining import Explanation, explain
from holdfast.parsers.growing import GrowingReply
from holdfast.parsers.reading import read

if TYPE_CHECKING:
    from holdfast.parsers.reply_parser import ReplyParser as ReplyParser

__all__ = ["Explanation", "GrowingReply", "ReplyParser", "explain", "read"]


def __getattr__(name: str) -> Any:
    if name == "ReplyParser":
        from holdfast.parsers.reply_parser import ReplyParser

        return ReplyParser
    raise AttributeError(f"module 'holdfast.parsers' has no attribute {name!r}")
