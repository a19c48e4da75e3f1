"""Sentences behind an answer that concern its form: they take nothing of it back."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError


class Kiln(BaseModel):
    """Two fields."""

    site: str
    degrees: int


KILNS = [{"site": "Elm Yard", "degrees": 900}, {"site": "Mill", "degrees": 1100}]
CSV = "```csv\nsite,degrees\nElm Yard,900\nMill,1100\n```"
TABLE = "| site | degrees |\n|---|---|\n| Elm Yard | 900 |\n| Mill | 1100 |"
GLAZES = ["salt", "ash"]
ANSWERS: list[tuple[str, Any, Any]] = [
    (CSV, list[Kiln], [Kiln(**one) for one in KILNS]),
    (TABLE, list[Kiln], [Kiln(**one) for one in KILNS]),
    (json.dumps(KILNS), list[Kiln], [Kiln(**one) for one in KILNS]),
    ("Site: Mill\nDegrees: 1100", Kiln, Kiln(**KILNS[1])),
    (json.dumps(GLAZES), list[str], GLAZES),
    ("- salt\n- ash", list[str], GLAZES),
]


@pytest.mark.parametrize(
    "said",
    [
        "You can skip the header row when you load the file.",
        "Please ignore the code fence.",
        "The quotes can be removed if needed.",
        "Just strip the trailing spaces.",
        "Feel free to drop the blank lines.",
        "Ignore the formatting.",
        "Please disregard any blank lines.",
        "머리글 행은 건너뛰세요.",
        "불러올 때 헤더는 무시하셔도 됩니다.",
        "따옴표는 빼고 사용하시면 됩니다.",
        "코드 블록 표시는 지우고 붙여 넣으세요.",
    ],
)
@pytest.mark.parametrize(("reply", "type_", "value"), ANSWERS)
def test_a_part_of_the_layout(reply: str, type_: Any, value: Any, said: str) -> None:
    """The header, quotes, a fence, blanks: they are no part of the answer."""
    assert read(f"{reply}\n\n{said}", type_).value == value


@pytest.mark.parametrize(
    "said",
    [
        "Ignore the second one.",
        "Ignore the header and the last row.",
        "Please ignore the values.",
        "Ignore the above.",
        "Disregard the table.",
        "둘째 줄은 무시하세요.",
        "헤더는 무시하고 둘째도 무시하세요.",
        "위 내용은 무시하세요.",
    ],
)
@pytest.mark.parametrize(("reply", "type_", "_value"), ANSWERS)
def test_a_part_of_the_answer(reply: str, type_: Any, _value: Any, said: str) -> None:
    """What it holds, alone or with the header, is taken back."""
    with pytest.raises(ReplyError):
        read(f"{reply}\n\n{said}", type_)


@pytest.mark.parametrize(
    "said",
    ["Skip the first row.", "You can ignore the first line (the header).", "첫 줄은 무시하세요."],
)
def test_the_first_line(said: str) -> None:
    """Of a table it is the header; of anything else it may be a part."""
    for reply, type_, value in ANSWERS[:2]:
        assert read(f"{reply}\n\n{said}", type_).value == value
    for reply, type_, _ in (ANSWERS[2], ANSWERS[4]):
        with pytest.raises(ReplyError):
            read(f"{reply}\n\n{said}", type_)
