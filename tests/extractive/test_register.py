"""What kind of text it is decides what bounds a keyword and how candidates are weighed."""

from __future__ import annotations

import pytest

from holdfast.chains.extractive import analyse
from holdfast.chains.extractive.register import Register


@pytest.mark.parametrize(
    ("text", "register"),
    [
        ("상담사: 어떠셨어요?\n내담자: 힘들었습니다.", Register.TALK),
        ("요즘 잠을 못 자요. 시험 때문에 그래요. 엄마랑도 싸웠거든요.", Register.TALK),
        (
            "내담자는 불면을 호소하였다. 상담자는 수면 일지를 권하였다. 다음 회기에 본다.",
            Register.TALK,
        ),
        ("본 논문은 영상 복원 기법을 제안한다. 제안한 방법은 잡음을 줄인다.", Register.PAPER),
        ("i cant sleep. my mom says its my phone. i guess so.", Register.TALK),
        (
            "The client is a nurse. She says she sleeps badly, and her mother worries about her. "
            "She agreed to keep a diary.",
            Register.TALK,
        ),
        (
            "A thin client caches pages for the server. When a client fails, another client takes "
            "over, and the patient records stay consistent.",
            Register.PAPER,
        ),
    ],
)
def test_the_register_is_what_the_text_is(text: str, register: Register) -> None:
    """Speakers, spoken endings and notes on a person are talk; a client of a server is none."""
    assert analyse(text).register is register
