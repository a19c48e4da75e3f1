"""A unit of another kind than the field's is no value of the field."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pydantic import BaseModel, Field, create_model

from holdfast.parsers import read
from holdfast.parsers.words.language import each
from holdfast.schemas.errors import ReplyError


def record(field: str, kind: type) -> type[BaseModel]:
    """Return a record of a name and one number."""
    return create_model("Entry", what=(str, ...), **{field: (kind, Field())})  # type: ignore[call-overload,no-any-return]


REFUSED = [
    ("fee_krw", int, "$20"),
    ("fee_krw", int, "20 USD"),
    ("fee_krw", int, "€20"),
    ("fee_krw", int, "¥2000"),
    ("fee_usd", float, "₩20,000"),
    ("fee_usd", float, "£20"),
    ("fee_usd", float, "20 EUR"),
    ("dose_mg", float, "2정"),
    ("dose_mg", float, "3 tablets"),
    ("dose_mg", float, "200 units"),
    ("dose_mg", float, "5 mg/kg"),
    ("dose_mg", float, "5mg/ml"),
    ("height_cm", float, "70 in"),
    ("weight_kg", float, "150 lbs"),
    ("age", int, "18 months"),
    ("age", int, "5 weeks"),
    ("age", int, "45kg"),
    ("age", int, "$45"),
    ("age", int, "45%"),
    ("나이", int, "30개월"),
    ("score", int, "3등"),
    ("score", int, "3위"),
    ("car_count", int, "7호차"),
    ("차량 수", int, "7호차"),
    ("Car Count", int, "7호차"),
    *((name, float, "+5 kg") for name in ("weight_kg", "체중(kg)")),
    ("length_cm", float, "+5 cm"),
    ("area_m2", float, "+5 m2"),
    ("volume_l", float, "+5 l"),
    ("weeks", int, "2주차"),
    ("area_m2", float, "32평"),
    ("quantity", int, "세 다스"),
    ("amount", int, "두 배"),
]

CHANGES = each(
    "weight_change_kg weight_delta_kg weight_diff_kg weight_gain_kg weight_loss_kg offset_kg"
)
CHANGES += [f"체중 {change}(kg)" for change in each("증감 변화 차이 증가 감소")]
ACCEPTED = [
    *((name, float, "+5 kg", 5) for name in CHANGES),
    ("sales (millions)", float, "38,000 thousand", 38),
    ("sales (millions)", float, "4 billion", 4000),
    ("fee_krw", int, "20,000원", 20_000),
    ("fee_krw", int, "₩20,000", 20_000),
    ("fee", int, "$20", 20),
    ("fee_usd", float, "US$20.50", 20.5),
    ("dose_mg", float, "0.2 g", 200),
    ("dose_mg", float, "250 mcg", 0.25),
    ("dose_mg", float, "5 mg per day", 5),
    ("height_cm", float, "1.75 m", 175),
    ("age", int, "45세", 45),
    ("age", int, "45 years", 45),
    ("age", int, "36 months", 3),
    ("나이", int, "만 45세", 45),
    ("check_in", int, "3", 3),
    ("pages_per_day", int, "3장", 3),
    ("rank", int, "3위", 3),
    ("score", int, "30점", 30),
    ("car", int, "7호차", 7),
    ("line", int, "3호선", 3),
    ("grade", int, "2학년", 2),
    ("party", int, "세 가족", 3),
    ("rolls", int, "두 롤", 2),
    ("cloth", int, "네 필", 4),
    ("stops", int, "다섯정거장", 5),
    ("countries", int, "여섯 개국", 6),
    ("letters", int, "300자", 300),
    ("flat", float, "32평", 32),
]


@pytest.mark.parametrize(("field", "kind", "said"), REFUSED)
def test_another_unit_is_no_value(field: str, kind: type, said: str) -> None:
    """Another currency, another dimension, a counter for an amount, a rank for a score."""
    type_ = record(field, kind)
    for reply in (json.dumps({"what": "Elm", field: said}), f"what: Elm\n{field}: {said}"):
        with pytest.raises(ReplyError):
            read(reply, type_)


@pytest.mark.parametrize(("field", "kind", "said", "value"), ACCEPTED)
def test_the_same_kind_is_reckoned_over(field: str, kind: type, said: str, value: float) -> None:
    """A unit of the field's own dimension is reckoned over; a field without a unit takes any."""
    found: Any = read(json.dumps({"what": "Elm", field: said}), record(field, kind)).value
    assert getattr(found, field) == pytest.approx(value)


@pytest.mark.parametrize("reply", ["rent: $500\nfood: 300 EUR", "rent: 5 kg\nfood: 300 g"])
def test_numbers_of_one_kind_in_several_units(reply: str) -> None:
    """Numbers side by side that nobody can compare are none."""
    with pytest.raises(ReplyError):
        read(reply, dict[str, int])


def test_numbers_of_several_kinds() -> None:
    """Each pair may have a unit of its own kind."""
    assert read("height: 170 cm\nweight: 60 kg", dict[str, int]).value == {
        "height": 170,
        "weight": 60,
    }


@pytest.mark.parametrize("things", ["crates", "loaves", "tablets", "households", "상자", "꾸러미"])
def test_things_that_are_counted(things: str) -> None:
    """What is packed, cut or lives together is counted by it; a second measure may be another."""
    said = f"rye: 14 {things}\noats: 1,020 {things}"
    assert read(said, dict[str, int]).value == {"rye": 14, "oats": 1020}
    for more in ("of 6", "or so", "20 kg"):
        with pytest.raises(ReplyError):
            read(f"rye: 14 {things} {more}\noats: 9 {things}", dict[str, int])


@pytest.mark.parametrize(
    ("field", "same", "other"),
    [
        ("tonnes", "3 t;3톤;3000 kg;3 tonnes", "3 tons;3 pounds;3 miles"),
        ("distance_km", "3 km;3000 m;3000미터", "3 miles;3마일;3 yards"),
        ("storage_gb", "3 GB;3기가;3 gigabytes", "3 MB;3 TB;3메가"),
        ("area_acres", "3 acres;3에이커", "3 ha;3헥타르;3평"),
        ("power_kw", "3 kW;3000 watts;3킬로와트", "3 kWh;3 GHz"),
        ("volume_ml", "3 ml;0.3 cl;3시시", "3 gallons;3갤런"),
        ("width_mm", "3 mm;0.3 cm;3밀리미터", "3 inches;3인치;3 feet"),
        ("latency_ms", "3 ms;3;3 milliseconds", "3 days;3 s;3 km/h"),
        ("wind_ms", "3 m/s;3", "3 km/h;3 mph"),
        ("load_t", "3 t;3000 kg;3톤", "3 tons;3 s"),
    ],
)
def test_a_unit_of_the_field_s_name(field: str, same: str, other: str) -> None:
    """A number in another unit of the same kind is converted; one of another kind, or in a unit
    that has more than one size, is none."""
    type_ = create_model("Measured", **{field: (float, ...)})  # type: ignore[call-overload]
    for value in same.split(";"):
        assert getattr(read(f"{field}: {value}", type_).value, field) == pytest.approx(3)
    for value in other.split(";"):
        with pytest.raises(ReplyError):
            read(f"{field}: {value}", type_)
