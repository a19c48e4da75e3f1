"""What is struck out is not the value, in whatever layout it stands."""

from __future__ import annotations

from typing import Any, Literal

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.parsers.struck import without_struck
from holdfast.schemas import ReplyError

SOURCE = "Client: The move in May was hard. Since then noise wakes me, and rent eats my savings."
Level = Literal["calm", "tense"]


class Boat(BaseModel):
    """A boat, its crew and where it lies."""

    boat: str
    crew: int
    berth: str | None = None


@pytest.mark.parametrize(
    ("reply", "type_", "value"),
    [
        ("~~calm~~ tense", Level, "tense"),
        ("<del>calm</del> tense", Level, "tense"),
        ("<s>calm</s> tense", Level, "tense"),
        ("Level: <strike>calm</strike> tense", Level, "tense"),
        ("<del>12</del> <ins>14</ins>", int, 14),
        ("12 ~~14~~", int, 12),
        ("~~$12~~ **$9**", float, 9.0),
        ("~~Merlin~~ Petrel", str, "Petrel"),
        ("4, ~~5~~, 6", list[int], [4, 6]),
        ("~~4~~, 5, 6", list[int], [5, 6]),
        ("- 4\n- ~~5~~\n- 6", list[int], [4, 6]),
        ("소음: 3\n~~월세: 2~~", dict[str, int], {"소음": 3}),
        ("- 소음: 심함\n- ~~월세: 오름~~\n- 잠: 못", dict[str, str], {"소음": "심함", "잠": "못"}),
        ('{"소음": "~~심함~~ 약함"}', dict[str, str], {"소음": "약함"}),
        ('{"rent": "up ~~in May~~"}', dict[str, str], {"rent": "up"}),
    ],
)  # fmt: skip
def test_what_stands_beside_it_is_the_value(reply: str, type_: Any, value: Any) -> None:
    """Tildes and the three tags say the same."""
    assert read(reply, type_).value == value


@pytest.mark.parametrize(
    ("reply", "berth"),
    [
        ("Boat: ~~Merlin~~ Petrel\nCrew: ~~3~~ 4\nBerth: B2", "B2"),
        ("Boat: Petrel\nCrew: 4\nBerth: ~~B2~~", None),
        ("Boat: Petrel\nCrew: 4\n~~Berth: B2~~", None),
        ("- Boat: Petrel\n- Crew: 4\n- ~~Berth: B2~~", None),
        ("Boat: Petrel\nCrew: 4\nBerth: B7 (~~B2~~)", "B7"),
        ("Boat: Petrel, Crew: ~~3~~ 4, Berth: ~~B2~~ B7", "B7"),
        ("| Boat | Crew | Berth |\n|---|---|---|\n| <s>Merlin</s> Petrel | 4 | ~~B2~~ |", None),
        ('{"boat": "~~Merlin~~ Petrel", "crew": 4, "berth": "~~B2~~"}', None),
        ('~~{"boat": "Merlin", "crew": 3}~~\n{"boat": "Petrel", "crew": 4}', None),
    ],
)
def test_fields(reply: str, berth: str | None) -> None:
    """Under labels, in cells and in strings; a field of which all is struck out has its default."""
    assert read(reply, Boat).value == Boat(boat="Petrel", crew=4, berth=berth)


@pytest.mark.parametrize(
    "reply",
    [
        "- noise\n- ~~move~~\n- rent",
        "- noise\n- <del>move</del>\n- rent",
        "- ~~move~~ noise\n- rent",
        "1. ~~move~~ → noise\n2. rent",
        "1. noise\n2. ~~move~~\n3. rent",
        "Keywords: noise, ~~move~~, rent",
        "noise, rent, ~~move~~",
        "~~move~~, noise, rent",
        "noise\n~~move~~\nrent",
        '["noise", "~~move~~", "rent"]',
        '[\n  "noise",\n  "rent",\n  "<del>move</del>"\n]',
        "~~- move\n- savings~~\n- noise\n- rent",
    ],
)
def test_items(reply: str) -> None:
    """An item that is struck out is left out with its comma or its bullet."""
    assert read(reply, list[str], source=SOURCE).value == ["noise", "rent"]


@pytest.mark.parametrize(
    ("reply", "type_"),
    [
        ("~~12~~", int),
        ("<del>12</del>", int),
        ("~~calm~~", Level),
        ("~~Petrel~~", str),
        ("12~~14~~", int),
        ("~~12~~14", int),
        ("Boat: ~~Petrel~~\nCrew: 4", Boat),
        ("Boat: Petrel\nCrew: ~~3~~ (4)", Boat),
        ("Boat: Petrel\nCrew: 4\nBerth: ~~B2~~ - sold", Boat),
        ("소음: 심함\n월세: ~~오름~~", dict[str, str]),
        ('{"소음": "심함", "월세": "~~오름~~"}', dict[str, str]),
        ('{"소음": 3, "~~월세~~": 2}', dict[str, int]),
        ('{"boat": "~~Merlin~~ (Petrel)", "crew": 4}', Boat),
        ("| Boat | Crew |\n|---|---|\n| ~~Merlin~~ | 3 |\n| Petrel | 4 |", list[Boat]),
    ],
)
def test_nothing_but_what_is_struck_out(reply: str, type_: Any) -> None:
    """Where nothing else is said, or a remark that may be the new value, somebody must ask."""
    with pytest.raises(ReplyError):
        read(reply, type_)


def test_an_item_with_a_remark_behind_it() -> None:
    """Whether the remark explains or replaces what is struck out, nobody knows."""
    with pytest.raises(ReplyError):
        read("- ~~move~~ (withdrawn)\n- noise\n- rent", list[str], source=SOURCE)


@pytest.mark.parametrize(
    "text",
    [
        "그래요~~ 정말~~",
        "아이가 ~~하고, ~~하는 식으로 말함",
        "5~~7",
        "~~~json\n[1]\n~~~",
        "~~ a ~~",
        "<s>noise, rent</s>",
        "<s> noise </s>\n\nmore",
        "<s>[INST] Name one. [/INST] noise</s> more",
        "noise</s><s>rent</s>",
        "a <del> b",
    ],
)
def test_what_is_not_struck_out(text: str) -> None:
    """Drawn-out Korean endings, ranges, fences, and the tokens at both ends of a reply."""
    assert without_struck(text, []) == text


@pytest.mark.parametrize("reply", ["<s>12</s>", "<s> 12 </s>", "12</s>", "<s>12</s>\n\nNext one"])
def test_tokens_around_a_reply(reply: str) -> None:
    """<s> and </s> around the whole reply begin and end a text."""
    assert read(reply, int).value == 12


def test_drawn_out_yes() -> None:
    """Two tildes behind a word draw it out."""
    assert read("네~~", bool).value is True


def test_more_than_any_answer_strikes_out() -> None:
    """A reply of nothing else is looked at once, however long it is."""
    text = "~~a~~ " * 300
    assert without_struck(text, []) == text
