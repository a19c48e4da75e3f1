"""Every kind of type that TypeAdapter takes, in strict JSON and in the usual drifts."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from pydantic import BaseModel, TypeAdapter

from holdfast.parsers import read
from holdfast.schemas import InvalidReply, Kind, Reading, ReplyError
from holdfast.schemas.records import OTHERS_LEFT

from .zoo import SPECIMENS, Specimen

ALL = pytest.mark.parametrize("one", SPECIMENS, ids=lambda one: one.name)
MISSING = pytest.mark.parametrize(
    "one", [one for one in SPECIMENS if one.error], ids=lambda one: one.name
)


def same(value: Any, expected: Any) -> bool:
    """Equal and of the same class: True is no 1, and a list no tuple."""
    return type(value) is type(expected) and value == expected


@ALL
@pytest.mark.parametrize("source", [None, "잠 직장 일 a b c d"])
def test_strict_json_of_a_type_reads_as_its_value(one: Specimen, source: str | None) -> None:
    """JSON of the type is read as it stands, whatever else the caller gives as evidence."""
    reading = read(one.reply, one.type_, source=source)
    assert same(reading.value, one.value)
    left = (OTHERS_LEFT,) if one.name == "computed field" else ()
    assert (reading.how, reading.notes) == ("strict", left)


@ALL
def test_white_space_is_no_drift(one: Specimen) -> None:
    """JSON over several lines, with space around, is still strict."""
    text = "\n  " + json.dumps(json.loads(one.reply), ensure_ascii=False, indent=2) + "\n"
    reading = read(text, one.type_)
    assert same(reading.value, one.value)
    assert reading.how == "strict"


@ALL
@pytest.mark.parametrize(
    "drift",
    [
        "```json\n{}\n```",
        "```\n{}\n```",
        "Here is the result:\n\n```json\n{}\n```\nLet me know if you need anything else!",
        "Sure!\n{}",
        "다음은 결과입니다.\n\n{}\n\n감사합니다.",
    ],
    ids=["json fence", "fence", "fence in chatter", "before", "korean chatter"],
)
def test_what_stands_around_it_changes_nothing(one: Specimen, drift: str) -> None:
    """A fence and courtesy around a JSON answer leave its value as it was."""
    assert same(read(drift.replace("{}", one.reply), one.type_).value, one.value)


@ALL
def test_python_literals(one: Specimen) -> None:
    """The repr of the same data reads as the same value."""
    reading = read(repr(json.loads(one.reply)), one.type_)
    assert same(reading.value, one.value)


@ALL
def test_a_comma_too_many(one: Specimen) -> None:
    """A comma before the last bracket is not strict, and reads as the same value."""
    text = one.reply[:-1] + "," + one.reply[-1]
    reading = read(text, one.type_)
    assert same(reading.value, one.value)
    assert reading.how == "repaired"


@ALL
def test_yaml(one: Specimen) -> None:
    """A YAML fence of the same data reads as the same value."""
    body = yaml.safe_dump(json.loads(one.reply), allow_unicode=True, sort_keys=False)
    assert same(read(f"```yaml\n{body}```", one.type_).value, one.value)


@ALL
def test_json_as_a_string(one: Specimen) -> None:
    """A reply encoded once more as a JSON string is decoded, unless a string is a value."""
    if one.name == "recursive alias":
        pytest.skip("a string is a value of this type")
    assert same(read(json.dumps(one.reply), one.type_).value, one.value)


@ALL
def test_cut_in_the_middle_is_never_another_whole_value(one: Specimen) -> None:
    """A cut reply is TRUNCATED, or its lists lost whole items at their end, and nothing else."""
    whole = json.loads(one.reply)
    for end in range(len(one.reply)):
        reading = _read_cut(one.reply[:end], one.type_)
        if reading is not None:
            adapter: TypeAdapter[Any] = TypeAdapter(one.type_)
            data = adapter.dump_python(reading.value, mode="json", by_alias=True, warnings=False)
            full = adapter.dump_python(one.value, mode="json", by_alias=True, warnings=False)
            assert _begins(data, full), (one.reply[:end], data, whole)


def _read_cut(text: str, type_: Any) -> Reading[Any] | None:
    try:
        return read(text, type_, done_reason="length")
    except ReplyError as error:
        assert error.kind in (Kind.TRUNCATED, Kind.EMPTY), (text, error.kind)  # noqa: PT017 - either
        return None


def _begins(data: Any, full: Any) -> bool:
    """Whether data is the whole, but for items at the end of its lists."""
    if isinstance(data, list) and isinstance(full, list):
        return all(any(_begins(part, other) for other in full) for part in data)
    if isinstance(data, dict) and isinstance(full, dict):
        return data.keys() == full.keys() and all(_begins(data[key], full[key]) for key in data)
    return bool(data == full)


@MISSING
@pytest.mark.parametrize("drift", ["{}", "```json\n{}\n```"], ids=["bare", "fence"])
def test_a_near_miss_is_refused_by_field(one: Specimen, drift: str) -> None:
    """A value that breaks its type is INVALID, with declared names and Pydantic's error types."""
    with pytest.raises(InvalidReply) as caught:
        read(drift.replace("{}", one.misses), one.type_)
    assert (one.where, one.error) in [(p.path, p.type) for p in caught.value.problems]


@pytest.mark.parametrize("one", [one for one in SPECIMENS if one.misses], ids=lambda one: one.name)
def test_a_near_miss_never_reads(one: Specimen) -> None:
    """What breaks the type is refused, with a source and without."""
    for source in (None, "잠 직장 일 a b c d"):
        with pytest.raises(ReplyError):
            read(one.misses, one.type_, source=source)


class _Visit(BaseModel):
    place: str
    nights: int


@pytest.mark.parametrize("source", [None, "Three nights in Busan, paid in cash."])
def test_what_a_strict_reply_says_beside_the_type_is_noted(source: str | None) -> None:
    """Nothing is lost without a word: keys that the type ignores are told of."""
    reading = read('{"place": "Busan", "nights": 3, "paid": "cash"}', _Visit, source=source)
    assert reading == Reading(_Visit(place="Busan", nights=3), "strict", (OTHERS_LEFT,))


class _Stay(BaseModel):
    nights: int
    remark: str = ""


class _Remark(BaseModel):
    remark: str


def test_the_other_record_of_a_union_loses_nothing() -> None:
    """Pydantic takes the record that fits strictly and drops a key; we take the one with it."""
    reply, value = '{"nights": "3", "remark": "late"}', _Stay(nights=3, remark="late")
    assert read(reply, _Stay | _Remark).value == value
    assert read(f"[{reply}]", list[_Stay | _Remark]).value == [value]
