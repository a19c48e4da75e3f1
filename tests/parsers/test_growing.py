"""A reply that is still being written."""

from __future__ import annotations

import json
import time
from contextlib import suppress
from enum import Enum
from typing import Any

import pytest
from pydantic import BaseModel

from holdfast.parsers import GrowingReply, read
from holdfast.schemas import KeywordList, Kind, ReplyError


class Risk(Enum):
    """How bad it is."""

    LOW = "낮음"
    HIGH = "높음"


class Visit(BaseModel):
    """One visit."""

    room: str
    risk: Risk
    tags: list[str]


def steps(reply: GrowingReply[Any], *chunks: str) -> list[Any]:
    """Feed the chunks; return what was certain after each."""
    found = []
    for chunk in chunks:
        reply.feed(chunk)
        found.append(reply.certain)
    return found


def test_a_list_grows_item_by_item() -> None:
    """An item is certain once something stands behind it."""
    reply = GrowingReply(list[str])
    told = steps(reply, '["불면"', ', "이', '직", ', '"상실', '"]')
    assert told == [None, ["불면"], ["불면"], ["불면", "이직"], ["불면", "이직", "상실"]]


def test_it_is_of_the_type() -> None:
    """What is certain of a list type is a value of the type."""
    reply = GrowingReply(KeywordList)
    told = steps(reply, "- 불면\n- 이직\n- 상실\n", "- ", "진로\n- 가")
    assert isinstance(told[-1], KeywordList)
    assert told == [None, ["불면", "이직", "상실"], ["불면", "이직", "상실", "진로"]]


def test_a_quote_at_the_end_closes_nothing_yet() -> None:
    """A quote may stand within the item; only what follows tells."""
    reply = GrowingReply(list[str])
    told = steps(reply, '["a", "he said "', 'no" and left", ', '"b"]')
    assert told == [["a"], ["a"], ["a", 'he said "no" and left', "b"]]


@pytest.mark.parametrize(
    "text", ["불면, 이직 고민이 있습니다. ", "She said yes, then no, and left. "]
)
def test_prose_with_commas_is_no_list_yet(text: str) -> None:
    """A row that nothing announces may be the beginning of a sentence."""
    reply = GrowingReply(list[str])
    assert not any(steps(reply, *text))


def test_orders_are_no_list_yet() -> None:
    """While most items tell to do something they may be advice; terms beside one are a list."""
    orders = "Keywords:\n1. Read the log\n2. Identify the berth\n3. Write it down\n4. "
    assert not any(steps(GrowingReply(list[str]), *orders))
    terms = orders.replace("Identify the", "The").replace("Write it down", "Rope")
    assert steps(GrowingReply(list[str]), *terms)[-1] == ["Read the log", "The berth", "Rope"]


def test_fields_that_are_closed() -> None:
    """Of a record: the closed fields by name, bent as the type wants, the items of open lists."""
    reply = GrowingReply(Visit)
    told = steps(reply, '{"Room": "Birch", ', '"risk": "높', '음", "tags": ["a", "b', '", "c"]}')
    assert told[0] is None  # a comma, and nothing behind it
    assert told[1] == {"room": "Birch"}
    assert told[2] == {"room": "Birch", "risk": Risk.HIGH, "tags": ["a"]}
    assert told[3] == {"room": "Birch", "risk": Risk.HIGH, "tags": ["a", "b", "c"]}


def test_when_a_whole_value_stands() -> None:
    """Whole is what is closed and gives a value: not before, and not what lacks a field."""
    reply = GrowingReply(Visit)
    reply.feed('{"room": "Birch", "risk": "낮음"')
    assert not reply.whole
    reply.feed("}\n")
    assert not reply.whole
    other = GrowingReply(Visit)
    other.feed('{"room": "Birch", "risk": "낮음", "tags": []')
    assert not other.whole
    other.feed("}")
    assert other.whole


def test_a_correction_withdraws() -> None:
    """A second answer takes the first one back, and the count says so."""
    reply = GrowingReply(list[str])
    steps(reply, '키워드: ["불면", "이직"]\n')
    assert reply.certain == ["불면", "이직"]
    assert reply.withdrawn == 0
    steps(reply, '정정: 키워드: ["불면", "상실"]', "\n")
    assert reply.certain == ["불면", "상실"]
    assert reply.withdrawn > 0


def test_the_same_again_withdraws_nothing() -> None:
    """A record that is given twice, the second time in pieces, stays certain all along."""
    record = '{"room": "Birch", "risk": "낮음", "tags": ["a"]}'
    reply = GrowingReply(Visit)
    steps(reply, record, "\n\n", *record)
    assert reply.certain == {"room": "Birch", "risk": Risk.LOW, "tags": ["a"]}
    assert reply.withdrawn == 0


def test_evidence_counts_on_the_way() -> None:
    """Items of another text than the source, or those of the example, are never certain."""
    source = "상담사: 요즘 잠을 못 자고 이직을 고민하고 있어요."
    reply = GrowingReply(list[str], source=source, shown=['["등산", "낚시"]'])
    assert steps(reply, '["등산", "낚시", ', '"캠핑"]') == [None, None]


def test_the_reading_at_the_end() -> None:
    """At the end the reading is that of the full text, and a refusal is raised."""
    reply = GrowingReply(list[str])
    steps(reply, '```json\n["불면", ', '"이직"]\n```')
    assert reply.read() == read('```json\n["불면", "이직"]\n```', list[str])
    refused = GrowingReply(list[str])
    steps(refused, "I'm sorry, but I cannot ", "help with that.")
    with pytest.raises(ReplyError) as raised:
        refused.read()
    assert raised.value.kind is Kind.REFUSAL


def test_nothing_was_said() -> None:
    """An empty reply has nothing certain, and reads like one."""
    reply = GrowingReply(list[str])
    assert reply.certain is None
    assert not reply.whole
    with pytest.raises(ReplyError):
        reply.read()


@pytest.mark.parametrize(
    "text",
    [
        json.dumps([f"{n}번째 고민" for n in range(3_000)], ensure_ascii=False),
        "".join(f"- {n}번째 고민\n" for n in range(3_000)),
        "a, " * 15_000,
        "[" * 45_000,
    ],
    ids=["strict", "bullets", "commas", "brackets"],
)
def test_the_work_is_linear(text: str) -> None:
    """A reply fed in small chunks, with a question after each, costs a few readings of it."""
    start = time.process_time()
    with suppress(ReplyError):
        read(text, list[str], done_reason="length")
    once = time.process_time() - start
    reply = GrowingReply(list[str])
    start = time.process_time()
    for at in range(0, len(text), 4):
        reply.feed(text[at : at + 4])
        assert reply.certain is None or reply.certain
    took = time.process_time() - start
    assert took < 8 * once + 1.5


def test_a_line_without_a_mark_ends_marked_terms() -> None:
    """What follows a list of bullets is no item of it, though a comma ends its first words."""
    growing = GrowingReply(list[str], source="The roof leaks, the barn leans, and it rains.")
    growing.feed("Keywords:\n- roof\n- barn\n- rain\n\n")
    seen = []
    for piece in ("And here ", "they are again, ", "as a row: roof, barn"):
        growing.feed(piece)
        seen.append(growing.certain)
    assert all(one == ["roof", "barn", "rain"] for one in seen)
