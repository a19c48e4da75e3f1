"""Calls of a tool whose arguments are the answer, and such whose arguments are the question."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError

TERMS = ["moss", "fern spores", "shade"]


class Crate(BaseModel):
    """An item that is a record."""

    fruit: str
    count: int


def called(
    arguments: Any, *, name: str = "store_terms", by: tuple[str, str] = ("name", "arguments")
) -> str:
    """Return a call as JSON."""
    return json.dumps({by[0]: name, by[1]: arguments})


WAYS = [
    ("name", "arguments"), ("function", "parameters"), ("tool", "args"), ("action", "action_input"),
    ("function_call", "parameters"), ("toolName", "input"),
]  # fmt: skip
FRAMES = [
    "{}", "[{}]", "<tool_call>\n{}\n</tool_call>", "<tool_call>{}</tool_call>",
    "<function_call>\n{}\n</function_call>", "```json\n{}\n```", '{"function_call": {}}',
    '{"type": "function", "function": {}}',
]  # fmt: skip


@pytest.mark.parametrize("by", WAYS)
@pytest.mark.parametrize("frame", FRAMES)
def test_the_arguments_hold_the_list(frame: str, by: tuple[str, str]) -> None:
    """Beside a language, a count, a confidence, or alone."""
    for more in ({}, {"language": "en"}, {"count": 3, "confidence": 0.8}):
        reply = frame.replace("{}", called({"keywords": TERMS, **more}, by=by))
        assert read(reply, list[str]).value == TERMS


def test_the_arguments_hold_records_or_numbers() -> None:
    """What a list is of makes no difference."""
    crates = [{"fruit": "pear", "count": 2}, {"fruit": "fig", "count": 9}]
    reply = f"<tool_call>{called({'crates': crates, 'total': 2})}</tool_call>"
    assert [crate.count for crate in read(reply, list[Crate]).value] == [2, 9]
    assert read(called({"marks": [4, 5], "count": 2}), list[int]).value == [4, 5]


@pytest.mark.parametrize(
    "reply",
    [
        called({"keywords": TERMS, "limit": 3}, name="search_notes"),
        called({"ids": TERMS}, name="getTranscript"),
        f"<tool_call>{called({'tags': TERMS, 'limit': 3}, name='find')}</tool_call>",
        called({"text": "moss in the shade", "language": "en"}, name="extract_terms"),
        called({"moss": TERMS, "people": ["Bo", "Ann"]}),
        f"[{called({'keyword': 'moss'}, name='add')}, {called({'keyword': 'fern'}, name='add')}]",
        f"<example>{called({'keywords': TERMS})}</example>",
        json.dumps(
            {
                "name": "store_terms",
                "parameters": {
                    "type": "object",
                    "properties": {"keywords": {"type": "array", "items": {"type": "string"}}},
                    "required": ["keywords"],
                },
            }
        ),
        f"<tool_call>{called({'keywords': TERMS})}</tool_call>\n"
        f"<tool_call>{called({'keywords': ['ivy', 'bark']})}</tool_call>",
    ],
)
def test_arguments_that_are_no_list_of_what_was_asked(reply: str) -> None:
    """A question, a text to work on, two lists, a term a call, an example, a schema, two calls."""
    with pytest.raises(ReplyError):
        read(reply, list[str])


def test_a_call_that_looks_records_up() -> None:
    """What it looks for is no answer."""
    crates = [{"fruit": "pear", "count": 2}]
    with pytest.raises(ReplyError):
        read(called({"crates": crates}, name="lookup_crates"), list[Crate])
    assert read(called({"crates": crates}, name="add_crates"), list[Crate]).value[0].count == 2
