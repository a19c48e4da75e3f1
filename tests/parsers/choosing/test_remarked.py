"""What a sentence beside the entries of a dictionary does to them."""

from __future__ import annotations

import pytest

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError

LAYOUTS = ["Hens: 6\nGeese: 2\n\n{}", "- Hens: 6\n- Geese: 2\n\n{}", "{}\n\n- Hens: 6\n- Geese: 2"]
BIRDS = {"Hens": 6, "Geese": 2}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(
    "said",
    [
        "These are the numbers of last spring.", "The figures are rough.",
        "Some of them left since.",
        "I have left out the smallest one.", "The list is incomplete.", "지난봄 수치입니다.",
        "Some of these were not found in the text.", "일부는 추정한 값입니다.",
        "빠진 것이 더 있습니다.",
    ],
)  # fmt: skip
def test_a_sentence_that_speaks_of_the_entries(layout: str, said: str) -> None:
    """Of how old, sure or complete they are, nobody can tell what it does to which."""
    with pytest.raises(ReplyError):
        read(layout.format(said), dict[str, int])


@pytest.mark.parametrize("layout", LAYOUTS[:2])
@pytest.mark.parametrize(
    "said",
    [
        "That was a good year for us!", "Let me know if you need other numbers.",
        "These were all taken from the text.", "위 숫자는 모두 본문에 나온 것입니다.",
        "정말 보기 좋은 마당입니다.",
        "더 필요한 것이 있으면 말씀해 주세요.",
    ],
)  # fmt: skip
def test_a_sentence_that_does_not(layout: str, said: str) -> None:
    """Small talk and courtesy leave them as they are."""
    assert read(layout.format(said), dict[str, int]).value == BIRDS
