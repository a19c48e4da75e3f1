"""The user's own validators: what they see, how often, and what becomes of what they raise."""

from __future__ import annotations

from typing import Annotated, Any

import pytest
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    Field,
    PlainValidator,
    field_validator,
    model_validator,
)

from holdfast.parsers import read
from holdfast.schemas import InvalidReply

SEEN: list[Any] = []


class Stock(BaseModel):
    """A number with a validator that counts its calls and raises what it is told to."""

    amount: int
    note: str = "x"

    @field_validator("amount")
    @classmethod
    def _watch(cls, value: int) -> int:
        SEEN.append(value)
        if value < 0:
            raise ValueError(f"secret {value}")
        assert value != 13, "unlucky"
        if value in _FOREIGN:
            raise _FOREIGN[value]
        return value


_FOREIGN = {98: KeyError("mine"), 99: RuntimeError("mine"), 97: ZeroDivisionError("mine")}


class Span(BaseModel):
    """Two numbers that belong together."""

    low: int
    high: int

    @model_validator(mode="after")
    def _ordered(self) -> Span:
        if self.low > self.high:
            raise ValueError("the wrong way round")
        return self


class Named(BaseModel):
    """Takes one text in place of two fields."""

    given: str
    family: str

    @model_validator(mode="before")
    @classmethod
    def _split(cls, data: Any) -> Any:
        if isinstance(data, dict) and "full" in data:
            given, family = data["full"].split()
            return {"given": given, "family": family}
        return data


class Wrapped(BaseModel):
    """Takes a bare number for the object."""

    amount: int

    @model_validator(mode="wrap")
    @classmethod
    def _number(cls, data: Any, handler: Any) -> Any:
        return handler({"amount": data} if isinstance(data, int) else data)


class Basket(BaseModel):
    """Fields whose validators want the words of the reply."""

    count: Annotated[int, BeforeValidator(lambda v: int(v.split()[0]) if isinstance(v, str) else v)]
    tags: Annotated[list[str], BeforeValidator(lambda v: v.split("+") if isinstance(v, str) else v)]
    size: Annotated[str, PlainValidator(lambda v: str(v).upper())] = "M"
    code: Annotated[str, AfterValidator(str.lower)] = ""


@pytest.fixture(autouse=True)
def _fresh() -> None:
    SEEN.clear()


LAYOUTS = ['{{"amount": {}}}', '```json\n{{"amount": {}}}\n```', "{{'amount': {}}}", "amount: {}"]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_they_run_once(layout: str) -> None:
    """One value, one call, with the number itself."""
    assert read(layout.format(3), Stock).value == Stock.model_construct(amount=3, note="x")
    assert SEEN == [3]


def test_they_run_once_with_a_source_and_on_a_second_look() -> None:
    """What has been validated as it stands is not validated again when it is looked at closely."""
    for text, source in (('{"amount": 3}', "a text"), ('{"amount": 3, "note": "sorry"}', None)):
        SEEN.clear()
        assert read(text, Stock, source=source).how == "strict"
        assert SEEN == [3]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(("number", "error"), [(-1, "value_error"), (13, "assertion_error")])
def test_their_verdict_comes_back_by_field(layout: str, number: int, error: str) -> None:
    """ValueError and AssertionError are INVALID, without a word of what they say; one call."""
    with pytest.raises(InvalidReply) as caught:
        read(layout.format(number), Stock)
    assert [(p.path, p.type) for p in caught.value.problems] == [("amount", error)]
    assert "secret" not in str(caught.value)
    assert [number] == SEEN


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("number", sorted(_FOREIGN))
def test_anything_else_goes_through(layout: str, number: int) -> None:
    """What is no validation error is the user's own, and reaches the user unchanged."""
    with pytest.raises(type(_FOREIGN[number])) as caught:
        read(layout.format(number), Stock)
    assert caught.value is _FOREIGN[number]


def test_they_never_see_what_the_reply_does_not_say() -> None:
    """No call where there is no value of the field."""
    for text in ("hello", '{"note": "y"}', '{"amount": "many"}', "amount: unknown", "", "[]"):
        with pytest.raises(Exception, match=r"."):
            read(text, Stock)
    assert SEEN == []


def test_of_a_whole_model() -> None:
    """A model's own verdict has no field; its path is the model's."""
    assert read("low: 1\nhigh: 2", Span).value == Span(low=1, high=2)
    for text in ('{"low": 3, "high": 2}', "low: 3\nhigh: 2"):
        with pytest.raises(InvalidReply) as caught:
            read(text, Span)
        assert [(p.path, p.type) for p in caught.value.problems] == [("", "value_error")]


@pytest.mark.parametrize("source", [None, "Ada Byron"])
@pytest.mark.parametrize(
    "text",
    ['{"full": "Ada Byron"}', '```json\n{"full": "Ada Byron"}\n```', "{'full': 'Ada Byron'}",
     '{"given": "Ada", "family": "Byron"}', "Given: Ada\nFamily: Byron",
     "{'GIVEN': 'Ada', 'Family': 'Byron'}"],
)  # fmt: skip
def test_before_a_model(text: str, source: str | None) -> None:
    """A before validator sees the reply's own data first; the fields are found as ever after."""
    assert read(text, Named, source=source).value == Named(given="Ada", family="Byron")


@pytest.mark.parametrize("text", ['{"amount": 7}', "7", "amount: 7", "{'amount': '7'}"])
def test_around_a_model(text: str) -> None:
    """A wrap validator may take what the picture of the model does not foresee."""
    assert read(text, Wrapped).value == Wrapped(amount=7)


@pytest.mark.parametrize("source", [None, "apples a b"])
@pytest.mark.parametrize(
    "text",
    ['{"count": "3 apples", "tags": "a+b", "size": "s", "code": "XY"}',
     "```\n{'count': '3 apples', 'tags': 'a+b', 'size': 's', 'code': 'XY'}\n```",
     "{'Count': '3 apples', 'TAGS': 'a+b', 'size': 's', 'code': 'XY'}"],
)  # fmt: skip
def test_before_a_field(text: str, source: str | None) -> None:
    """A before validator of a field gets the words of the reply, not our reading of them."""
    expected = Basket(count=3, tags=["a", "b"], size="s", code="XY")
    assert read(text, Basket, source=source).value == expected


def test_before_a_field_what_it_leaves_alone_is_read_as_ever() -> None:
    """Where the reply's own words do not validate, they are bent as without the validator."""

    class Loose(BaseModel):
        count: Annotated[int, BeforeValidator(lambda value: value), Field(ge=1)]

    assert read('{"count": "세 개"}', Loose).value.count == 3
    with pytest.raises(InvalidReply):
        read('{"count": "많이"}', Loose)
