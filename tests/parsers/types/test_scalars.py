"""Values without parts: what is bent without loss, and what is refused because it is a guess."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Annotated, Any
from uuid import UUID

import pytest
from pydantic import BaseModel, Field

from holdfast.parsers import read
from holdfast.schemas import InvalidReply, ReplyError

Share = Annotated[float, Field(ge=0, le=1)]
Percent = Annotated[float, Field(ge=0, le=100)]


class Wage(BaseModel):
    """Fields whose names state units."""

    amount_won: int = 0
    wait_minutes: int = 0
    stay_hours: float = 0
    rate_percent: float = 0
    age_months: int = 0
    slept: timedelta = timedelta()
    wait: timedelta = Field(default=timedelta(), title="대기 시간(분)")


def bent(type_: Any, text: str) -> Any:
    """The value of a reply that is nothing but the value."""
    value = read(text, type_).value
    assert read(f'{{"value": "{text}"}}', type_).value == value, "the same within an object"
    return value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3", 3),
        ("-5", -5),
        ("+5", 5),
        ("３", 3),
        ("3.0", 3),
        ("1,200", 1200),
        ("12,345,678", 12345678),
        ("1 200", 1200),
        ("1'200", 1200),
        ("1_200", 1200),
        ("three", 3),
        ("twenty-five", 25),
        ("two hundred", 200),
        ("세 명", 3),
        ("열두 번", 12),
        ("스물다섯", 25),
        ("십이", 12),
        ("2천", 2000),
        ("1만", 10000),
        ("1.5만", 15000),
        ("27만 5천원", 275000),
        ("3억 2천만 원", 320000000),
        ("₩12,000", 12000),
        ("$1,200", 1200),
        ("12 %", 12),
        ("3개월", 3),
        ("총 7명입니다", 7),
        ("3/5", 3),
    ],
)
def test_whole_numbers(text: str, value: int) -> None:
    """Separators, number words, Korean scales, counters and one unit leave a number what it was."""
    assert bent(int, text) == value


@pytest.mark.parametrize(
    "text",
    [
        "약 3명",
        "3~5명",
        "3-5",
        "about 3",
        "3 or 4",
        "서너 명",
        "몇 번",
        "1.200,50",
        "1.5",
        "true",
        "없음",
        "N/A",
        "NaN",
        "many",
        "3 and 4",
        "1시간 30분",
    ],
)
def test_no_whole_number(text: str) -> None:
    """A range, an estimate, a word, or two numbers are none."""
    for reply in (text, f'{{"value": "{text}"}}'):
        with pytest.raises(InvalidReply):
            read(reply, int)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.75", 0.75),
        (".5", 0.5),
        ("1e-3", 0.001),
        ("1,234.5", 1234.5),
        ("1.234,56", 1234.56),
        ("0,75", 0.75),
        ("1.234", 1.234),
        ("-3.5", -3.5),
    ],
)
def test_fractions(text: str, value: float) -> None:
    """A comma is a decimal comma only where it can be nothing else."""
    assert bent(float, text) == value


@pytest.mark.parametrize("text", ["3,14", "75%", "4/5", "1e999", "inf", "nan", "high"])
def test_no_fraction(text: str) -> None:
    """What may be two sizes is not one: a lone comma, a percentage of nobody knows what, a half."""
    for reply in (text, f'{{"value": "{text}"}}'):
        with pytest.raises(InvalidReply):
            read(reply, float)


@pytest.mark.parametrize(
    ("type_", "text", "value"),
    [
        (Share, "75%", 0.75),
        (Share, "75 퍼센트", 0.75),
        (Share, "90 percent", 0.9),
        (Share, "100%", 1.0),
        (Share, "0.75", 0.75),
        (Percent, "75%", 75.0),
        (Percent, "0.5%", 0.5),
        (Percent, "85/100", 85.0),
        (Percent, "100점 만점에 85점", 85.0),
    ],
)
def test_percent_by_the_bounds(type_: Any, text: str, value: float) -> None:
    """A percentage is a share of 1 where 1 is the most, and itself where 100 is."""
    assert bent(type_, text) == value


@pytest.mark.parametrize(
    ("type_", "text"),
    [(Share, "75"), (Share, "150%"), (Share, "0.75%"), (Percent, "150%"), (Percent, "8/10")],
)
def test_no_percent(type_: Any, text: str) -> None:
    """Out of bounds is out of bounds; and 0.75 % of 1 may have been meant as 0.75."""
    with pytest.raises(InvalidReply):
        read(text, type_)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12.50", "12.50"),
        ("$12.50", "12.50"),
        ("1,234.5", "1234.5"),
        ("12500원", "12500"),
        ("1만 2,500원", "12500"),
        ("€12,50", "12.50"),
        ("0.1", "0.1"),
    ],
)
def test_decimals(text: str, value: str) -> None:
    """A Decimal keeps every digit."""
    assert str(bent(Decimal, text)) == value


@pytest.mark.parametrize(
    ("field", "said", "value"),
    [
        ("amount_won", "3만 5천 원", 35000),
        ("wait_minutes", "1시간 30분", 90),
        ("wait_minutes", "90분", 90),
        ("stay_hours", "90분", 1.5),
        ("rate_percent", "12.5%", 12.5),
        ("age_months", "1년 6개월", 18),
        ("slept", "1시간 반", timedelta(minutes=90)),
        ("wait", "20", timedelta(minutes=20)),
    ],
)
def test_units_that_the_field_states(field: str, said: str, value: Any) -> None:
    """A unit is turned into the one that the field's name or title states."""
    assert getattr(read(f'{{"{field}": "{said}"}}', Wage).value, field) == value


@pytest.mark.parametrize(
    ("field", "said"),
    [("amount_won", "30달러"), ("wait_minutes", "3km"), ("age_months", "20분"), ("slept", "90")],
)
def test_units_of_another_kind(field: str, said: str) -> None:
    """A unit of another dimension, or none where one is needed, is refused by field."""
    with pytest.raises(InvalidReply) as caught:
        read(f'{{"{field}": "{said}"}}', Wage)
    assert [problem.path for problem in caught.value.problems] == [field]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("true", True),
        ("TRUE", True),
        ("yes", True),
        ("네", True),
        ("O", True),
        ("1", True),
        ("있습니다", True),
        ("no", False),
        ("No.", False),
        ("아니요", False),
        ("X", False),
        ("0", False),
        ("불필요", False),
        ("✅", True),
        ("❌", False),
    ],
)
def test_booleans(text: str, value: bool) -> None:
    """Yes and no, as words of both languages and as marks."""
    assert bent(bool, text) is value


@pytest.mark.parametrize(
    "text", ["maybe", "예/아니오", "not true", "yes and no", "부분적으로 그렇다", "I think so", "2"]
)
def test_no_boolean(text: str) -> None:
    """A hedge is neither yes nor no."""
    with pytest.raises(ReplyError):
        read(text, bool)


@pytest.mark.parametrize(
    "text",
    [
        "2025-03-04",
        "2025/03/04",
        "2025.3.4.",
        "2025. 3. 4",
        "20250304",
        "2025년 3월 4일",
        "2025년 03월 04일입니다",
        "2025년 3월 4일 (화)",
        "March 4, 2025",
        "4 March 2025",
        "Mar 4th, 2025",
        "Tuesday, March 4, 2025",
        "2025-03-04T00:00:00",
    ],
)
def test_dates(text: str) -> None:
    """ISO, English and Korean dates; a weekday must agree."""
    assert bent(date, text) == date(2025, 3, 4)


@pytest.mark.parametrize(
    "text",
    [
        "03/04/2025",
        "3월 4일",
        "2025-03",
        "2025-02-30",
        "내일",
        "다음 주 화요일",
        "tomorrow",
        "작년 3월 4일",
        "2025년 3월 4일(수)",
        "2025-03-04 or 2025-03-05",
        "2025-03-04 to 2025-03-08",
        "before 2025-03-04",
        "약 2025년 3월 4일",
        "2025년 3월 4일 이전",
        "25-03-04",
        "1741046400",
        "2025-03-04T10:00:00",
    ],
)
def test_no_date(text: str) -> None:
    """Two readings, none, a relative day, a span, seconds since 1970: not a date."""
    for reply in (text, f'{{"value": "{text}"}}'):
        with pytest.raises(InvalidReply):
            read(reply, date)


def test_numbers_are_no_dates() -> None:
    """A JSON number is not taken for seconds since 1970, even where Pydantic alone would."""
    for type_ in (date, datetime, time, timedelta):
        for reply in ('{"value": 0}', "[86400]", "0"):
            with pytest.raises(InvalidReply):
                read(reply, type_)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("14:30", time(14, 30)),
        ("14:30:15.250", time(14, 30, 15, 250000)),
        ("2:30 PM", time(14, 30)),
        ("9am", time(9)),
        ("12 AM", time(0)),
        ("noon", time(12)),
        ("오후 2시 30분", time(14, 30)),
        ("오후 두 시 반", time(14, 30)),
        ("14시 30분", time(14, 30)),
        ("오전 12시", time(0)),
        ("밤 11시 반", time(23, 30)),
        ("자정", time(0)),
    ],
)
def test_times(text: str, value: time) -> None:
    """Clock times with their half of the day."""
    assert bent(time, text) == value


@pytest.mark.parametrize(
    "text", ["2시 30분", "25:00", "저녁", "around 3pm", "3-4 PM", "오후 3시쯤"]
)
def test_no_time(text: str) -> None:
    """Two in the night or in the afternoon, or about then: not a time."""
    with pytest.raises(InvalidReply):
        read(text, time)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2025-03-04T10:00:00", datetime(2025, 3, 4, 10)),
        ("2025-03-04 10:00", datetime(2025, 3, 4, 10)),
        ("2025-03-04T10:00:00Z", datetime(2025, 3, 4, 10, tzinfo=UTC)),
        ("2025-03-04T10:00:00.25", datetime(2025, 3, 4, 10, 0, 0, 250000)),
        ("2025년 3월 4일 오전 10시", datetime(2025, 3, 4, 10)),
        ("March 4, 2025 at 10:00 AM", datetime(2025, 3, 4, 10)),
        ("10:00 on 2025-03-04", datetime(2025, 3, 4, 10)),
    ],
)
def test_datetimes(text: str, value: datetime) -> None:
    """A day with its time, in either order."""
    assert bent(datetime, text) == value


@pytest.mark.parametrize("text", ["2025-03-04", "내일 오전 10시", "2025-03-04 10:00 KST", "10:00"])
def test_no_datetime(text: str) -> None:
    """Midnight is not made up for a day that has no time; nor is a zone guessed."""
    for reply in (text, f'{{"value": "{text}"}}'):
        with pytest.raises(InvalidReply):
            read(reply, datetime)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("PT1H30M", 90),
        ("01:30:00", 90),
        ("1시간 30분", 90),
        ("1시간 반", 90),
        ("90분", 90),
        ("1 hour 30 minutes", 90),
        ("1.5 hours", 90),
        ("3일", 4320),
        ("이틀", 2880),
        ("2 weeks", 20160),
    ],
)
def test_durations(text: str, minutes: int) -> None:
    """Lengths of time with their units."""
    assert bent(timedelta, text) == timedelta(minutes=minutes)


@pytest.mark.parametrize("text", ["90", "3개월", "약 1시간", "1시간에서 2시간", "한참"])
def test_no_duration(text: str) -> None:
    """Without a unit, with one whose length differs, or about so long: not a duration."""
    for reply in (text, f'{{"value": "{text}"}}'):
        with pytest.raises(InvalidReply):
            read(reply, timedelta)


def test_uuids() -> None:
    """A UUID is read where it stands alone."""
    text = "12345678-1234-5678-1234-567812345678"
    assert bent(UUID, text) == UUID(text)
    with pytest.raises(InvalidReply):
        read(text[:-1], UUID)


@pytest.mark.parametrize(
    ("type_", "text", "type_of_problem", "expected"),
    [
        (int, "many", "int_parsing", ""),
        (Annotated[int, Field(ge=1, le=5)], "9", "less_than_equal", "1-5"),
        (Annotated[int, Field(ge=1)], "0", "greater_than_equal", "≥ 1"),
        (bool, "perhaps", "bool_parsing", "true, false"),
        (date, "03/04/2025", "ambiguous", "YYYY-MM-DD"),
        (time, "soon", "time_parsing", "HH:MM"),
        (datetime, "soon", "datetime_parsing", "YYYY-MM-DDTHH:MM"),
        (timedelta, "long", "time_delta_parsing", "PT1H30M"),
    ],
)
def test_the_problem_says_what_is_allowed(
    type_: Any, text: str, type_of_problem: str, expected: str
) -> None:
    """A re-ask needs Pydantic's name for the error, and the form in words of the type."""
    with pytest.raises(InvalidReply) as caught:
        read(f'{{"value": "{text}"}}', type_)
    [problem] = caught.value.problems
    assert (problem.path, problem.type, problem.expected) == ("", type_of_problem, expected)
