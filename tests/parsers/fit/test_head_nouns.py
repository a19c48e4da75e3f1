"""A label that is the head noun of what describes a field."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pydantic import BaseModel, Field, create_model

from holdfast.parsers import read
from holdfast.schemas.errors import InvalidReply


def record(**described: str) -> type[BaseModel]:
    """Return a record of texts with those descriptions."""
    fields: Any = {name: (str, Field(description=text)) for name, text in described.items()}
    return create_model("Entry", **fields)


@pytest.mark.parametrize(
    ("described", "label"),
    [
        ({"who": "회원 이름", "plan": "요금제"}, "이름"),
        ({"who": "회원의 이름", "plan": "요금제"}, "이름"),
        ({"home": "투숙객 주소", "plan": "요금제"}, "주소"),
        ({"home": "guest address", "plan": "tariff"}, "Address"),
        ({"home": "The guest's address", "plan": "tariff"}, "Address"),
        ({"home": "address of the guest", "plan": "tariff"}, "Address"),
    ],
)
def test_the_noun_without_whose_it_is(described: dict[str, str], label: str) -> None:
    """Of whom a record is about everything in it is told."""
    type_ = record(**described)
    first, second = described
    plan = described[second]
    said = f"**{label}:** 라온 7\n**{plan}:** 심야"
    assert read(said, type_).value.model_dump() == {first: "라온 7", second: "심야"}
    table = f"| {label} | {plan} |\n|---|---|\n| 라온 7 | 심야 |"
    assert read(table, type_).value.model_dump() == {first: "라온 7", second: "심야"}


@pytest.mark.parametrize(
    ("described", "label"),
    [
        ({"who": "회원 이름", "kin": "보호자 이름"}, "이름"),
        ({"who": "회원 이름", "kin": "보호자의 이름과 관계"}, "이름"),
        ({"who": "의사 이름", "plan": "요금제"}, "이름"),
        ({"who": "회원 이름", "plan": "요금제"}, "회원"),
        ({"home": "guest address", "work": "address of the office"}, "Address"),
        ({"home": "office address", "plan": "tariff"}, "Address"),
    ],
)
def test_a_noun_that_may_be_of_another(described: dict[str, str], label: str) -> None:
    """Two fields hold it, or the field is of somebody whom the record may not be about."""
    type_ = record(**described)
    _, second = described
    with pytest.raises(InvalidReply):
        read(f"{label}: 라온 7\n{described[second]}: 심야", type_)


def test_the_name_of_a_call() -> None:
    """It is no field's, though one holds a client's name."""
    type_ = record(who="client name", plan="tariff")
    call = {"name": "save_entry", "arguments": {"who": "Raon", "plan": "night"}}
    assert read(json.dumps(call), type_).value.model_dump() == {"who": "Raon", "plan": "night"}
