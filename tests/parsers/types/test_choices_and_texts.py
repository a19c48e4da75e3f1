"""Enums, literals and unions; and what it means to ask for `str` or `Any`."""

# ruff: noqa: UP007 - both spellings of a union are types

from __future__ import annotations

from enum import Enum
from typing import Annotated, Any, Literal, Union

import pytest
from pydantic import BaseModel, Field

from holdfast.parsers import read
from holdfast.schemas import InvalidReply, Kind, ReplyError

from .zoo import Cat, Color, Dog, Household, Level, Mood, Pet


class Grade(Enum):
    """Values that JSON cannot name."""

    PAIR = (1, 2)
    TEXT = "text"


class Boxed(BaseModel):
    """A member of a plain enum within a Literal, which Pydantic takes only as itself."""

    color: Literal[Color.RED]
    grade: Grade


@pytest.mark.parametrize(
    ("type_", "text", "value"),
    [
        (Color, '"red"', Color.RED),
        (Color, "red", Color.RED),
        (Color, "RED", Color.RED),
        (Color, "Red.", Color.RED),
        (Color, "Color.RED", Color.RED),
        (Color, "빨강", Color.RED),
        (Color, "빨강입니다.", Color.RED),
        (Color, "**green**", Color.GREEN),
        (Color, "The answer is green.", Color.GREEN),
        (Color, '{"color": "red"}', Color.RED),
        (Level, "1", Level.LOW),
        (Level, '"HIGH"', Level.HIGH),
        (Level, "Level.HIGH", Level.HIGH),
        (Mood, "calm", Mood.CALM),
        (Mood, "Mood: CALM", Mood.CALM),
        (Literal["a", "b"], "A", "a"),
        (Literal[1, 2], '"2"', 2),
        (Literal[True], "true", True),
        (Literal["a", None], "null", None),
        (Color | None, "null", None),
        (Color | None, "red", Color.RED),
        (
            Boxed,
            '{"color": "red", "grade": "PAIR"}',
            Boxed.model_construct(color=Color.RED, grade=Grade.PAIR),
        ),
    ],
)
def test_a_choice_by_value_name_or_alias(type_: Any, text: str, value: Any) -> None:
    """One option that is named, however it is written, is that option."""
    assert read(text, type_).value == value


@pytest.mark.parametrize(
    ("type_", "text"),
    [
        (Color, "blue"),
        (Color, "not red"),
        (Color, "red or green"),
        (Color, "reddish"),
        (Color, "빨강 또는 green"),
        (Literal[1, 2], "3"),
        (Level, "4"),
        (Level, "medium-high"),
        (Literal["a", "b"], "ab"),
        (Mood, "not calm"),
        (Mood, "매우 tense"),
    ],
)
def test_no_choice(type_: Any, text: str) -> None:
    """An unknown one, a hedge, a negation and a degree are refused with what is allowed."""
    for reply in (text, f'{{"value": "{text}"}}'):
        with pytest.raises(InvalidReply) as caught:
            read(reply, type_)
        assert caught.value.problems[0].expected


@pytest.mark.parametrize(
    ("text", "pet"),
    [
        ('{"pet": {"kind": "Dog", "tricks": "sit"}}', Dog(kind="dog", tricks=["sit"])),
        ("{'pet': {'KIND': 'cat', 'Lives': 'nine'}}", Cat(kind="cat", lives=9)),
        ("pet:\n  kind: cat\n  lives: 9", Cat(kind="cat", lives=9)),
    ],
)
def test_a_discriminated_union(text: str, pet: Any) -> None:
    """The arm that the discriminator names, bent as any other object."""
    assert read(text, Household).value == Household(pet=pet)


@pytest.mark.parametrize(
    ("text", "where", "expected"),
    [
        ('{"pet": {"kind": "bird", "wings": 2}}', "pet.kind", "cat, dog"),
        ('{"pet": {"lives": 9}}', "pet.kind", "cat, dog"),
        ('{"pet": {"kind": "dog", "lives": 9}}', "pet.tricks", ""),
    ],
)
def test_no_arm(text: str, where: str, expected: str) -> None:
    """An unknown discriminator, none, or another arm's fields: no arm is guessed."""
    with pytest.raises(InvalidReply) as caught:
        read(text, Household)
    assert (where, expected) in [(p.path, p.expected) for p in caught.value.problems]


@pytest.mark.parametrize(
    ("type_", "text", "value"),
    [
        (Pet, "kind: cat\nlives: 9", Cat(kind="cat", lives=9)),
        (Union[Cat, Dog], "kind: dog\ntricks: sit, roll", Dog(kind="dog", tricks=["sit", "roll"])),
        (Union[int, str], "3", 3),
        (Union[str, int], "{'value': 3}", 3),
        (Union[int, str], '"3"', "3"),
        (Union[int, str], "a few", "a few"),
        (dict[str, str | int], "{'a': 3, 'b': '3'}", {"a": 3, "b": "3"}),
        (Union[int, list[int]], "[1]", [1]),
        (Union[int, list[int]], "7", 7),
        (Cat | None, "null", None),
        (list[Cat | Dog], "[{'kind': 'cat', 'lives': 9}]", [Cat(kind="cat", lives=9)]),
    ],
)
def test_unions(type_: Any, text: str, value: Any) -> None:
    """The arm that needs the least bending; a number is a text only if it can be nothing else."""
    found = read(text, type_).value
    assert type(found) is type(value)
    assert found == value


# --- str and Any ---

PROSE = "The patient sleeps badly.\n\n- since May\n- after calls at night [1]"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('"hello"', "hello"),
        ("불안", "불안"),
        ("Answer: Seoul", "Seoul"),
        ("**Seoul**", "Seoul"),
        ("The answer is Seoul.", "Seoul"),
        ("정답은 서울입니다.", "서울"),
        ('{"city": "Seoul"}', "Seoul"),
        (PROSE, PROSE),
        (f"Sure!\n\n{PROSE}\n\nLet me know if you need more.", PROSE),
        (f"```\n{PROSE}\n```", PROSE),
        (f"<think>hm</think>{PROSE}", PROSE),
        ("Two lines.\nOf text.", "Two lines.\nOf text."),
        ("# Title\n\nA paragraph.", "# Title\n\nA paragraph."),
        (
            "내담자는 불안하다. 잠을 못 잔다.\n\n도움이 필요하시면 말씀해 주세요.",
            "내담자는 불안하다. 잠을 못 잔다.",
        ),
        ('She said "no" and [left].', 'She said "no" and [left].'),
    ],
)
def test_str_is_the_whole_answer(text: str, value: str) -> None:
    """All of its lines, without what stands around them; nothing of them is lost."""
    assert read(text, str).value == value


@pytest.mark.parametrize(
    ("text", "done_reason", "kind"),
    [
        ("", "stop", Kind.EMPTY),
        ("I'm sorry, but I cannot help with that.", "stop", Kind.REFUSAL),
        ("The patient sleeps bad", "length", Kind.TRUNCATED),
        ('["a", "b"]', "stop", Kind.INVALID),
        ('{"a": "x", "b": "y"}', "stop", Kind.INVALID),
        ("null", "stop", Kind.INVALID),
    ],
)
def test_what_is_no_str(text: str, done_reason: str, kind: Kind) -> None:
    """A refusal, a cut text and a structure are not the text that was wanted."""
    with pytest.raises(ReplyError) as caught:
        read(text, str, done_reason=done_reason)
    assert caught.value.kind is kind


def test_a_bounded_str() -> None:
    """Constraints hold for the text that was read."""
    short = Annotated[str, Field(max_length=10)]
    assert read("Answer: Seoul", short).value == "Seoul"
    with pytest.raises(InvalidReply):
        read("A text that is longer than that.", short)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"a": [1, 2.5, "x", null, true]}', {"a": [1, 2.5, "x", None, True]}),
        ("```json\n[1, 2]\n```", [1, 2]),
        ("Here it is:\n\n{'a': 1}", {"a": 1}),
        ("3", 3),
        ("true", True),
        ('"x"', "x"),
        (PROSE, PROSE),
        ("nan", "nan"),
        ("1_0", "1_0"),
        ("```yaml\na: 1\nb: [x, y]\n```", {"a": 1, "b": ["x", "y"]}),
    ],
)
def test_any_is_the_data_or_the_text(text: str, value: Any) -> None:
    """The structure as json.loads would give it; else a literal, else the text."""
    found = read(text, Any).value
    assert type(found) is type(value)
    assert found == value


def test_any_keeps_no_half_and_no_double() -> None:
    """A cut structure is TRUNCATED, and a key with two values a conflict."""
    for text, kind in (('{"a": [1, 2', Kind.TRUNCATED), ("{'a': 1, 'a': 2}", Kind.CONFLICT)):
        with pytest.raises(ReplyError) as caught:
            read(text, Any, done_reason="length" if kind is Kind.TRUNCATED else "stop")
        assert caught.value.kind is kind


class Dose(BaseModel):
    """Options that are nothing but a mark, or look like none."""

    drug: str
    scale: Literal["%", "°", "ml"]
    risk: Literal["none", "-", "high"] | None = None


@pytest.mark.parametrize(
    "reply",
    [
        '{"drug": "Oxon", "scale": "%"}',
        'Here it is:\n{"drug": "Oxon", "scale": "%"}',
        "Drug: Oxon\nScale: %",
        "| drug | scale |\n|---|---|\n| Oxon | % |",
    ],
)
def test_marks_that_the_type_fixes_are_a_value(reply: str) -> None:
    """Nobody can take an option of the type for debris of a layout."""
    assert read(reply, Dose).value == Dose(drug="Oxon", scale="%")


@pytest.mark.parametrize(
    "reply",
    ['{"drug": "%", "scale": "%"}', '{"drug": "-", "scale": "ml"}', "Drug: :\nScale: %"],
)
def test_marks_in_a_free_text_are_none(reply: str) -> None:
    """That another field has such an option makes no text of them."""
    with pytest.raises(ReplyError):
        read(reply, Dose)


@pytest.mark.parametrize(
    ("said", "risk"),
    [
        ('"none"', "none"),
        ('"None"', "none"),
        ('"-"', "-"),
        ("null", None),
        ("None", None),
        ('"high"', "high"),
    ],
)
def test_an_option_that_is_called_none(said: str, risk: str | None) -> None:
    """In an optional field the word is the option where the type has it; null is none."""
    reply = f'{{"drug": "Oxon", "scale": "ml", "risk": {said}}}'
    assert read(reply, Dose).value.risk == risk
    assert read(f"Of course:\n{reply}", Dose).value.risk == risk


def test_a_label_line_with_an_option_that_is_called_none() -> None:
    """A line has no null: a word that the type has as an option is that option."""
    assert read("Drug: Oxon\nScale: ml\nRisk: none", Dose).value.risk == "none"
    assert read("Drug: Oxon\nScale: ml\nRisk: -", Dose).value.risk == "-"
    assert read("Drug: Oxon\nScale: ml\nRisk: n/a", Dose).value.risk is None
