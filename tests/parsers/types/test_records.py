"""Objects: how their fields are found, and that nothing is made up for those that are not there."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel, Field

from holdfast.parsers import read
from holdfast.schemas import CounselNote, InvalidReply, Kind, ReplyError, TruncatedReply

from .zoo import (
    Aliased,
    Closed,
    Folder,
    Loose,
    Maybe,
    NameOnly,
    Open,
    Person,
    Plain,
    Point,
    Reached,
)
from .zoo import Visit as Call

KIM = Person(name="Kim", age=3)


class Chart(BaseModel):
    """Fields with Korean titles."""

    patient: str = Field(title="이름")
    visits: int = Field(title="방문 횟수")
    symptoms: list[str] = Field(default=[], title="증상")


CHART = Chart(patient="김가을", visits=3, symptoms=["두통", "어지러움"])


@pytest.mark.parametrize(
    "text",
    [
        '{"NAME": "Kim", "Age": 3}',
        '{"name": "Kim", "age": "3"}',
        '{"result": {"name": "Kim", "age": 3}}',
        '{"data": {"person": {"name": "Kim", "age": 3}}}',
        '[{"name": "Kim", "age": 3}]',
        '"{\\"name\\": \\"Kim\\", \\"age\\": 3}"',
        '{"name": ["Kim"], "age": [3]}',
        "{name: 'Kim', age: 3}",
        "{'name': 'Kim', 'age': 3, }",
        'Person(name="Kim", age=3)',
        "name: Kim\nage: 3",
        "Name: Kim\nAge: three",
        "- **Name:** Kim\n- **Age:** 3",
        "1. Name: Kim\n2. Age: 3",
        "## Name\nKim\n\n## Age\n3",
        "| name | age |\n|---|---|\n| Kim | 3 |",
        "| field | value |\n|---|---|\n| name | Kim |\n| age | 3 |",
        "<person><name>Kim</name><age>3</age></person>",
        'name = "Kim"\nage = 3',
        "```toml\nname = 'Kim'\nage = 3\n```",
        "```csv\nname,age\nKim,3\n```",
        "name=Kim; age=3",
        "Sure! Here is the person:\n\nName: Kim\nAge: 3\n\nLet me know if you need more.",
    ],
)
def test_an_object_in_every_layout(text: str) -> None:
    """The same two fields, however they are laid out, are the same object."""
    assert read(text, Person).value == KIM


@pytest.mark.parametrize(
    "text",
    [
        '{"이름": "김가을", "방문 횟수": "세 번", "증상": ["두통", "어지러움"]}',
        "이름: 김가을\n방문 횟수: 3회\n증상: 두통, 어지러움",
        "**이름**: 김가을\n**방문 횟수**: 3\n**증상**:\n- 두통\n- 어지러움",
        "이름: 김가을\n방문 횟수: 3\n증상:\n  - 두통\n  - 어지러움",
        "## 이름\n김가을\n## 방문 횟수\n3번\n## 증상\n1. 두통\n2. 어지러움",
    ],
)
def test_titles_are_names(text: str) -> None:
    """A field's title names it as its own name does."""
    assert read(text, Chart).value == CHART


@pytest.mark.parametrize(
    "text",
    [
        '{"fullName": "Kim", "yrs": 3}',
        '{"full_name": "Kim", "years_old": "3"}',
        '{"name": "Kim", "age": 3}',
        "Full name: Kim\nYears old: 3",
    ],
)
def test_aliases(text: str) -> None:
    """A field is found by its name and by each of its aliases, whatever validation alone takes."""
    assert read(text, Aliased).value == Aliased(fullName="Kim", yrs=3)


@pytest.mark.parametrize(
    "text",
    [
        "{'person': {'name': 'Kim', 'age': 3}}",
        "{'person': {'name': 'Kim'}, 'age': 3}",
        "{'name': 'Kim', 'age': 3}",
        "name: Kim\nage: 3",
    ],
)
def test_alias_paths(text: str) -> None:
    """A field that validation looks for deeper in the data is found there, or by its name."""
    value = read(text, Reached).value
    assert (value.name, value.age) == ("Kim", 3)


def test_names_where_aliases_are_not_validated() -> None:
    """Data is handed to validation under the key that it takes."""
    for text in ("{'name': 'Kim', 'age': 3}", "{'n': 'Kim', 'age': 3}"):
        assert read(text, NameOnly).value == NameOnly(name="Kim", age=3)


def test_what_is_under_no_field_name() -> None:
    """Left out as Pydantic leaves it out; kept, or refused, where the type says so."""
    assert read("{'name': 'Kim', 'age': 3, 'mood': 'calm'}", Person).value == KIM
    assert read("{'a': 1, 'b': [2, 'c']}", Open).value == Open(a=1, b=[2, "c"])
    for text in ('{"a": 1, "c": 2}', "{'a': 1, 'reason': 'x'}", '```json\n{"a": 1, "c": 2}\n```'):
        with pytest.raises(InvalidReply) as caught:
            read(text, Closed)
        assert [(p.path, p.type) for p in caught.value.problems] == [("", "extra_forbidden")]


@pytest.mark.parametrize(
    ("text", "where", "error"),
    [
        ('{"name": "Kim"}', "age", "missing"),
        ("name: Kim", "age", "missing"),
        ('{"name": null, "age": 3}', "name", "string_type"),
        ('{"name": "Kim", "age": null}', "age", "int_type"),
        ('{"name": "Kim", "age": "3 or 4"}', "age", "ambiguous"),
        ("name: Kim\nage: unknown", "age", "int_parsing"),
        ('{"name": {"first": "Kim", "last": "Lee"}, "age": 3}', "name", "string_type"),
        ('{"name": "Kim", "age": 3.5}', "age", "int_from_float"),
    ],
)
def test_a_missing_or_wrong_field_is_named(text: str, where: str, error: str) -> None:
    """INVALID names the declared field and Pydantic's error; nothing is made up for it."""
    with pytest.raises(InvalidReply) as caught:
        read(text, Person)
    assert [(p.path, p.type) for p in caught.value.problems] == [(where, error)]


def test_two_values_for_a_field() -> None:
    """A key twice with two values is a conflict, however valid the JSON is."""
    for text in ('{"name": "Kim", "age": 3, "age": 4}', "name: Kim\nage: 3\nage: 4"):
        with pytest.raises(ReplyError) as caught:
            read(text, Person)
        assert caught.value.kind is Kind.CONFLICT


@pytest.mark.parametrize(
    ("type_", "text", "value"),
    [
        (
            Call,
            '{"who": "{\\"name\\": \\"Kim\\", \\"age\\": 3}", "topics": "잠"}',
            Call(who=KIM, topics=["잠"]),
        ),
        (Call, '{"name": "Kim", "age": 3, "topics": ["잠"]}', Call(who=KIM, topics=["잠"])),
        (
            Call,
            "who:\n  name: Kim\n  age: 3\ntopics:\n  - 잠\n  - 일",
            Call(who=KIM, topics=["잠", "일"]),
        ),
        (Call, '{"who.name": "Kim", "who.age": 3}', Call(who=KIM)),
        (
            Folder,
            "name: a\ninside:\n  - name: b\n    inside:\n      - name: c",
            Folder(name="a", inside=[Folder(name="b", inside=[Folder(name="c")])]),
        ),
        (Plain, "a: 1\nb: two", Plain(1, "two")),
        (Loose, "A: 1", {"a": 1}),
        (Point, "x: 1\ny: 2", Point(1, 2)),
        (Point, "(1, 2)", Point(1, 2)),
        (tuple[int, str], '(1, "a")', (1, "a")),
        (dict[str, int], "a: 1\nb: 2", {"a": 1, "b": 2}),
        (dict[str, int], "| k | v |\n|---|---|\n| a | 1 |\n| b | 2 |", {"a": 1, "b": 2}),
        (list[Person], '{"people": [{"name": "Kim", "age": "3"}]}', [KIM]),
        (list[Person], '{"name": "Kim", "age": 3}', [KIM]),
        (
            list[Person],
            '{"name": "Kim", "age": 3}\n{"name": "Lee", "age": 4}',
            [KIM, Person(name="Lee", age=4)],
        ),
        (
            list[Person],
            "| Name | Age |\n|---|---|\n| Kim | 3 |\n| Lee | 4 |",
            [KIM, Person(name="Lee", age=4)],
        ),
        (
            list[Person],
            "1. Name: Kim\n   Age: 3\n2. Name: Lee\n   Age: 4",
            [KIM, Person(name="Lee", age=4)],
        ),
    ],
)
def test_nested_and_repeated(type_: Any, text: str, value: Any) -> None:
    """Objects within objects, lists and tuples of them, in the layouts that models use."""
    found = read(text, type_).value
    assert type(found) is type(value)
    assert found == value


def test_optional_fields() -> None:
    """What is said to be absent is absent; what is not mentioned has its default."""
    assert read('{"mood": null, "count": "N/A", "note": null}', Maybe).value == Maybe()
    assert read("mood: tense\ncount: 없음", Maybe).value == Maybe(mood="tense")  # type: ignore[arg-type]
    with pytest.raises(InvalidReply):
        read('{"mood": "cross", "count": 3}', Maybe)


# --- cut replies ---

NOTE = (
    '{"summary": "내담자는 직장 일로 잠을 못 잔다고 한다.", "keywords": ["직장 일", "불면"],'
    ' "main_concern": "잠", "emotion": "anxiety", "risk": "high", "follow_up": "다음 주"}'
)
LABELS = (
    "요약: 내담자는 잠을 못 잔다고 한다.\n키워드: 직장 일, 불면\n주 호소: 잠\n감정: 불안\n"
    "위험도: 높음\n후속 조치: 다음 주"
)
YAML = (
    "```yaml\nsummary: 내담자는 잠을 못 잔다고 한다.\nkeywords:\n  - 직장 일\n  - 불면\n"
    "main_concern: 잠\nemotion: anxiety\nrisk: high\nfollow_up: 다음 주"
)
XML = (
    "<summary>내담자는 잠을 못 잔다고 한다.</summary>"
    "<keywords><item>직장 일</item><item>불면</item></keywords>"
    "<main_concern>잠</main_concern><emotion>anxiety</emotion><risk>high</risk>"
)


@pytest.mark.parametrize(
    "text",
    [NOTE, f"```json\n{NOTE}", NOTE.replace('"', "'"), LABELS, YAML, XML],
    ids=["json", "fence", "python", "labels", "yaml", "xml"],
)
@pytest.mark.parametrize("done_reason", ["length", "aborted"])
def test_a_cut_object_never_falls_to_its_defaults(text: str, done_reason: str) -> None:
    """A field that was not reached is not "unknown": the risk of a note may have been to come."""
    for end in range(1, len(text)):
        try:
            value = read(text[:end], CounselNote, done_reason=done_reason).value
        except TruncatedReply:
            continue
        assert value == read(text, CounselNote).value, text[:end]
        assert value.risk.value == "high"


def test_a_broken_off_object_is_not_taken_for_whole() -> None:
    """The brackets tell a cut even where nobody says so, up to the last one."""
    for end in range(1, len(NOTE) - 1):
        with pytest.raises(ReplyError):
            read(NOTE[:end], CounselNote, done_reason=None)


def test_a_word_that_was_broken_off_is_no_value() -> None:
    """Even where the server says that the model stopped: no half string, no half literal."""
    whole = read(NOTE, CounselNote).value.model_dump()
    for end in range(1, len(NOTE)):
        try:
            value = read(NOTE[:end], CounselNote, done_reason="stop").value
        except ReplyError:
            continue
        for name, part in value.model_dump(exclude_defaults=True).items():
            assert part == whole[name] or part == whole[name][: len(part)] != [], NOTE[:end]


def test_what_is_said_in_full_before_the_cut_counts() -> None:
    """An object that was closed is whole, wherever the reply was cut after it."""
    text = NOTE + "\n\n이 노트는 상담 내용을 바탕으로 작"
    assert read(text, CounselNote, done_reason="length").value == read(NOTE, CounselNote).value
