"""Types of every kind that TypeAdapter takes, with a strict reply, its value, and a near miss."""

# ruff: noqa: D101, D102 - specimens; the name says what each is

from __future__ import annotations

import dataclasses
import ipaddress
from collections import deque
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from pathlib import Path
from typing import (
    Annotated,
    Any,
    Generic,
    Literal,
    NamedTuple,
    NewType,
    NotRequired,
    Optional,
    TypeVar,
    Union,
)
from uuid import UUID

from pydantic import (
    AliasChoices,
    AliasPath,
    BaseModel,
    ConfigDict,
    Field,
    HttpUrl,
    Json,
    RootModel,
    SecretStr,
    StringConstraints,
    computed_field,
    conint,
)
from pydantic.dataclasses import dataclass as pydantic_dataclass
from typing_extensions import TypeAliasType, TypedDict

Item = TypeVar("Item")


class Color(Enum):
    RED = "red"
    GREEN = "green"
    빨강 = "red"


class Level(IntEnum):
    LOW = 1
    MIDDLE = 2
    HIGH = 3


class Mood(StrEnum):
    CALM = "calm"
    TENSE = "tense"


class Person(BaseModel):
    name: str
    age: int


class Visit(BaseModel):
    who: Person
    topics: list[str] = []


class Folder(BaseModel):
    name: str
    inside: list[Folder] = []


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: int


class Dog(BaseModel):
    kind: Literal["dog"]
    tricks: list[str]


class Calm(BaseModel):
    mood: Literal[Mood.CALM]
    hours: int


class Tense(BaseModel):
    mood: Literal[Mood.TENSE]
    cause: str


Pet = Annotated[Cat | Dog, Field(discriminator="kind")]


class Household(BaseModel):
    pet: Pet
    others: list[Pet] = []


class Point(NamedTuple):
    x: int
    y: int


class Numbers(RootModel[list[int]]):
    pass


class Ages(RootModel[dict[str, int]]):
    pass


class Box(BaseModel, Generic[Item]):
    item: Item


@dataclasses.dataclass
class Plain:
    a: int
    b: str = "x"


@pydantic_dataclass
class Checked:
    a: int
    b: str = "x"


class Loose(TypedDict, total=False):
    a: int
    b: str


class Partly(TypedDict):
    a: int
    b: NotRequired[str]


class Aliased(BaseModel):
    name: str = Field(alias="fullName")
    age: int = Field(validation_alias=AliasChoices("yrs", "years_old"))


class ByName(BaseModel):
    model_config = ConfigDict(populate_by_name=True)
    name: str = Field(alias="fullName")
    age: int


class NameOnly(BaseModel):
    model_config = ConfigDict(validate_by_name=True, validate_by_alias=False)
    name: str = Field(alias="n")
    age: int


class Reached(BaseModel):
    name: str = Field(validation_alias=AliasPath("person", "name"))
    age: int = Field(validation_alias=AliasChoices("age", AliasPath("person", "age")))


class Closed(BaseModel):
    model_config = ConfigDict(extra="forbid")
    a: int
    b: str = "x"


class Open(BaseModel):
    model_config = ConfigDict(extra="allow")
    a: int


class Exact(BaseModel):
    model_config = ConfigDict(strict=True)
    count: int
    day: date
    id: UUID
    seen: set[int]
    row: tuple[int, ...]
    color: Color
    share: float
    price: Decimal
    data: bytes
    took: timedelta


class Doubled(BaseModel):
    model_config = ConfigDict(frozen=True)
    a: int

    @computed_field  # type: ignore[prop-decorator]
    @property
    def twice(self) -> int:
        return self.a * 2


class Bounded(BaseModel):
    code: Annotated[str, StringConstraints(min_length=2, max_length=4, pattern="^[a-z]+$")]
    rank: conint(ge=1, le=5)  # type: ignore[valid-type]
    picks: Annotated[list[int], Field(min_length=1, max_length=2)]


class Foreign(BaseModel):
    """Kinds of values that only Pydantic can judge."""

    site: HttpUrl
    file: Path
    address: ipaddress.IPv4Address
    token: SecretStr
    data: bytes
    numbers: Json[list[int]]


class Dated(BaseModel):
    day: date
    at: time
    start: datetime
    took: timedelta


class Maybe(BaseModel):
    mood: Mood | None = None
    count: int | None = None
    note: Optional[str] = None  # noqa: UP045 - the older spelling is a type of its own
    topics: list[str] = Field(default_factory=list)


UserId = NewType("UserId", int)
Scores = TypeAliasType("Scores", list[int])
Node = TypeAliasType("Node", "dict[str, Node] | list[Node] | str | int | None")

_ID = "12345678-1234-5678-1234-567812345678"
_UTC = timezone.utc  # noqa: UP017 - compared with what Pydantic makes


@dataclasses.dataclass(frozen=True)
class Specimen:
    """One type. `misses` is a reply that breaks it: where, and Pydantic's name for it."""

    name: str
    type_: Any
    reply: str
    value: Any
    misses: str = ""
    where: str = ""
    error: str = ""


SPECIMENS = [
    Specimen("model", Person, '{"name": "Kim", "age": 3}', Person(name="Kim", age=3),
             '{"name": "Kim"}', "age", "missing"),
    Specimen("nested model", Visit,
             '{"who": {"name": "Kim", "age": 3}, "topics": ["잠", "직장 일"]}',
             Visit(who=Person(name="Kim", age=3), topics=["잠", "직장 일"]),
             '{"who": {"name": "Kim", "age": "old"}, "topics": ["잠", "직장 일"]}',
             "who.age", "int_parsing"),
    Specimen("recursive model", Folder,
             '{"name": "a", "inside": [{"name": "b", "inside": [{"name": "c"}]}]}',
             Folder(name="a", inside=[Folder(name="b", inside=[Folder(name="c")])]),
             '{"name": "a", "inside": [{"name": "b", "inside": [{"name": null}]}]}',
             "inside.0.inside.0.name", "string_type"),
    Specimen("list of models", list[Person],
             '[{"name": "Kim", "age": 3}, {"name": "Lee", "age": 4}]',
             [Person(name="Kim", age=3), Person(name="Lee", age=4)],
             '[{"name": "Kim", "age": 3}, {"name": "Lee"}]', "1.age", "missing"),
    Specimen("dict of models", dict[str, Person], '{"a": {"name": "Kim", "age": 3}}',
             {"a": Person(name="Kim", age=3)},
             '{"a": {"name": "Kim", "age": "?"}}', "*.age", "int_parsing"),
    Specimen("root list", Numbers, "[1, 2, 3]", Numbers([1, 2, 3]),
             '[1, "two or three", 3]', "1", "ambiguous"),
    Specimen("root dict", Ages, '{"Kim": 3, "Lee": 4}', Ages({"Kim": 3, "Lee": 4}),
             '{"Kim": 3, "Lee": "old"}', "*", "int_parsing"),
    Specimen("discriminated union", Pet, '{"kind": "cat", "lives": 9}', Cat(kind="cat", lives=9),
             '{"kind": "cat", "lives": "many"}', "lives", "int_parsing"),
    Specimen("union by literal", Union[Cat, Dog],  # noqa: UP007 - both spellings are types
             '{"kind": "dog", "tricks": ["sit", "roll"]}',
             Dog(kind="dog", tricks=["sit", "roll"]),
             '{"kind": "bird", "tricks": ["sit"]}', "kind", "enum"),
    Specimen("union by enum", Calm | Tense, '{"mood": "tense", "cause": "an exam"}',
             Tense(mood=Mood.TENSE, cause="an exam"),
             '{"mood": "cross", "cause": "an exam"}', "mood", "enum"),
    Specimen("discriminated within", Household,
             '{"pet": {"kind": "cat", "lives": 9}, "others": [{"kind": "dog", "tricks": ["sit"]}]}',
             Household(pet=Cat(kind="cat", lives=9), others=[Dog(kind="dog", tricks=["sit"])]),
             '{"pet": {"kind": "bird", "lives": 9}}', "pet.kind", "enum"),
    Specimen("union of scalar and list", int | list[int], "[1, 2]", [1, 2],
             '[1, "x"]', "1", "int_parsing"),
    Specimen("list of enum", list[Color], '["red", "green"]', [Color.RED, Color.GREEN],
             '["red", "blue"]', "1", "enum"),
    Specimen("list of str enum", list[Mood], '["calm", "tense"]', [Mood.CALM, Mood.TENSE],
             '["calm", "glad"]', "1", "enum"),
    Specimen("list of int enum", list[Level], "[1, 3]", [Level.LOW, Level.HIGH],
             "[1, 4]", "1", "enum"),
    Specimen("list of literal", list[Literal["a", "b", 3]], '["a", 3]', ["a", 3],
             '["a", 4]', "1", "enum"),
    Specimen("list of optional", list[int | None], "[1, null, 3]", [1, None, 3],
             '[1, "many"]', "1", "int_parsing"),
    Specimen("optional fields", Maybe,
             '{"mood": "tense", "count": null, "note": "쉬고 싶다", "topics": ["잠"]}',
             Maybe(mood=Mood.TENSE, note="쉬고 싶다", topics=["잠"]),
             '{"mood": "cross", "count": 3}', "mood", "enum"),
    Specimen("list of str", list[str], '["잠", "직장 일"]', ["잠", "직장 일"],
             '[{"a": 1}, {"a": 2}]', "", ""),
    Specimen("list of int", list[int], "[1, 2, 3]", [1, 2, 3],
             '[1, 2, "x"]', "2", "int_parsing"),
    Specimen("list of list", list[list[int]], "[[1, 2], [3]]", [[1, 2], [3]],
             '[[1, 2], ["x"]]', "1.0", "int_parsing"),
    Specimen("list of float", list[float], "[0.5, 2.25]", [0.5, 2.25],
             '[0.5, "x"]', "1", "float_parsing"),
    Specimen("list of bool", list[bool], "[true, false]", [True, False],
             '[true, "perhaps"]', "1", "bool_parsing"),
    Specimen("list of decimal", list[Decimal], '["1.50", "2"]', [Decimal("1.50"), Decimal(2)],
             '["1.50", "x"]', "1", "decimal_parsing"),
    Specimen("list of date", list[date], '["2025-03-04"]', [date(2025, 3, 4)],
             '["2025-03-04", "tomorrow"]', "1", "date_parsing"),
    Specimen("set", set[int], "[1, 2]", {1, 2}, '[1, "x"]', "1", "int_parsing"),
    Specimen("frozenset", frozenset[str], '["잠", "일"]', frozenset(["잠", "일"]),
             '[["a"], {"b": 1}]', "", ""),
    Specimen("fixed tuple", tuple[int, str], '[1, "a"]', (1, "a"),
             '[1, "a", "b"]', "", "tuple_length"),
    Specimen("variadic tuple", tuple[int, ...], "[1, 2, 3]", (1, 2, 3),
             '[1, "x"]', "1", "int_parsing"),
    Specimen("deque", deque[int], "[1, 2]", deque([1, 2]), '[1, "x"]', "1", "int_parsing"),
    Specimen("named tuple", Point, '{"x": 1, "y": 2}', Point(1, 2), "[1]", "", "tuple_length"),
    Specimen("dict", dict[str, int], '{"a": 1, "b": 2}', {"a": 1, "b": 2},
             '{"a": "many"}', "*", "int_parsing"),
    Specimen("dict by int", dict[int, str], '{"1": "a"}', {1: "a"}, '{"x": "a"}', "*",
    "int_parsing"),
    Specimen("dict by enum", dict[Color, bool], '{"red": true}', {Color.RED: True},
             '{"blue": true}', "*", "enum"),
    Specimen("dict of lists", dict[str, list[str]], '{"a": ["b", "c d"]}', {"a": ["b", "c d"]},
             '{"a": [{"x": 1}]}', "*", "string_type"),
    Specimen("constrained", Bounded, '{"code": "abc", "rank": 3, "picks": [1]}',
             Bounded(code="abc", rank=3, picks=[1]),
             '{"code": "abc", "rank": 9, "picks": [1]}', "rank", "less_than_equal"),
    Specimen("stdlib dataclass", Plain, '{"a": 1, "b": "two"}', Plain(1, "two"),
             '{"b": "two"}', "a", "missing"),
    Specimen("pydantic dataclass", Checked, '{"a": 1, "b": "two"}', Checked(1, "two"),
             '{"b": "two"}', "a", "missing"),
    Specimen("loose TypedDict", Loose, '{"a": 1}', {"a": 1}, '{"a": "x"}', "a", "int_parsing"),
    Specimen("TypedDict", Partly, '{"a": 1}', {"a": 1}, '{"b": "x"}', "a", "missing"),
    Specimen("generic", Box[int], '{"item": 3}', Box[int](item=3),
             '{"item": "x"}', "item", "int_parsing"),
    Specimen("generic of list", Box[list[str]], '{"item": ["a b", "c"]}',
             Box[list[str]](item=["a b", "c"]), '{"item": {"a": 1}}', "item", "list_type"),
    Specimen("list of NewType", list[UserId], "[3]", [3], '["x"]', "0", "int_parsing"),
    Specimen("type alias", Scores, "[1, 2]", [1, 2], '[1, "x"]', "1", "int_parsing"),
    Specimen("recursive alias", Node, '{"a": [1, null, {"b": "c"}]}', {"a": [1, None, {"b": "c"}]}),
    Specimen("aliases", Aliased, '{"fullName": "Kim", "years_old": 3}',
             Aliased(fullName="Kim", yrs=3), '{"fullName": "Kim"}', "age", "missing"),
    Specimen("populate by name", ByName, '{"name": "Kim", "age": 3}', ByName(name="Kim", age=3),
             '{"fullName": "Kim", "age": "x"}', "age", "int_parsing"),
    Specimen("by name only", NameOnly, '{"name": "Kim", "age": 3}', NameOnly(name="Kim", age=3),
             '{"name": "Kim", "age": "x"}', "age", "int_parsing"),
    Specimen("alias path", Reached, '{"person": {"name": "Kim", "age": 3}}',
             Reached.model_validate({"person": {"name": "Kim", "age": 3}}),
             '{"person": {"name": "Kim", "age": "x"}}', "age", "int_parsing"),
    Specimen("extra forbidden", Closed, '{"a": 1, "b": "y"}', Closed(a=1, b="y"),
             '{"a": 1, "b": "y", "c": 3}', "", "extra_forbidden"),
    Specimen("extra allowed", Open, '{"a": 1, "b": [2]}', Open(a=1, b=[2]),
             '{"a": "x", "b": [2]}', "a", "int_parsing"),
    Specimen("strict model", Exact,
             f'{{"count": 1, "day": "2025-03-04", "id": "{_ID}", "seen": [1], "row": [1, 2],'
             ' "color": "red", "share": 0.5, "price": "1.50", "data": "ab", "took": "PT1H"}',
             Exact(count=1, day=date(2025, 3, 4), id=UUID(_ID), seen={1}, row=(1, 2),
                   color=Color.RED, share=0.5, price=Decimal("1.50"), data=b"ab",
                   took=timedelta(hours=1)),
             f'{{"count": 1, "day": "soon", "id": "{_ID}", "seen": [1], "row": [1, 2],'
             ' "color": "red", "share": 0.5, "price": "1.50", "data": "ab", "took": "PT1H"}',
             "day", "date_parsing"),
    Specimen("computed field", Doubled, '{"a": 2, "twice": 4}', Doubled(a=2),
             '{"a": "x", "twice": 4}', "a", "int_parsing"),
    Specimen("other kinds", Foreign,
             '{"site": "https://example.kr/a", "file": "/tmp/a", "address": "10.0.0.1",'
             ' "token": "t0", "data": "ab", "numbers": "[1, 2]"}',
             Foreign(site="https://example.kr/a", file="/tmp/a",
             address="10.0.0.1",  # type: ignore[arg-type]
                     token="t0", data="ab", numbers="[1, 2]"),  # type: ignore[arg-type]
             '{"site": "here", "file": "/tmp/a", "address": "10.0.0.1",'
             ' "token": "t0", "data": "ab", "numbers": "[1, 2]"}', "site", "url_parsing"),
    Specimen("dates", Dated,
             '{"day": "2025-03-04", "at": "14:30:00", "start": "2025-03-04T10:00:00Z",'
             ' "took": "PT1H30M"}',
             Dated(day=date(2025, 3, 4), at=time(14, 30), start=datetime(2025, 3, 4, 10,
             tzinfo=_UTC),
                   took=timedelta(minutes=90)),
             '{"day": "03/04/2025", "at": "14:30", "start": "2025-03-04T10:00:00Z",'
             ' "took": "PT1H"}',
             "day", "ambiguous"),
    Specimen("list of Any", list[Any], '[1, "a", null, {"b": [true]}]',
             [1, "a", None, {"b": [True]}]),
    Specimen("dict of Any", dict[str, Any], '{"a": {"b": [1, 2.5, "c"]}}',
             {"a": {"b": [1, 2.5, "c"]}}),
]  # fmt: skip
