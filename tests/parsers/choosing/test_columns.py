"""The column that names what was asked is the list, whatever else its table holds."""

from __future__ import annotations

import pytest

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError

KOREAN = "| 번호 | 키워드 | 이유 |\n|---|---|---|\n"
KOREAN += "| 1 | 이사 | 짐을 쌌다 |\n| 2 | 전학 | 교복이 바뀐다 |"
ENGLISH = (
    "| # | Keyword | Why |\n|---|---|---|\n| 1 | move | boxes packed |\n| 2 | school | new one |"
)


@pytest.mark.parametrize(
    ("lead", "table", "texts"),
    [
        ("아래는 상담에서 뽑은 키워드와 그 이유입니다.", KOREAN, ["이사", "전학"]),
        ("키워드 및 이유를 표로 정리했습니다:", KOREAN, ["이사", "전학"]),
        ("These are the keywords, and the reason for each.", ENGLISH, ["move", "school"]),
        ("Reasons and keywords:", ENGLISH, ["move", "school"]),
    ],
)
def test_a_lead_that_names_more_than_one_column(lead: str, table: str, texts: list[str]) -> None:
    """A sentence that names the keywords and what explains them announces both columns."""
    assert read(f"{lead}\n\n{table}", list[str]).value == texts


@pytest.mark.parametrize(
    ("lead", "table"),
    [
        ("다음은 상담 목표입니다.", KOREAN.replace("이유", "목표")),  # it names the other one
        ("다음은 제외한 키워드와 그 이유입니다.", KOREAN),
        ("다음은 키워드별 목표입니다.", KOREAN.replace("키워드", "목표")),
        ("The keywords that I left out, and why:", ENGLISH),
        ("Goals for these keywords.", ENGLISH.replace("Keyword", "Goal")),
    ],
)
def test_a_table_of_something_else(lead: str, table: str) -> None:
    """No column of it, or no word of the lead, is what was asked; or it was left out."""
    with pytest.raises(ReplyError):
        read(f"{lead}\n\n{table}", list[str])
