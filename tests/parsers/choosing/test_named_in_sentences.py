"""Sentences that name the list: in quotes, behind half a refusal, counted off."""

from __future__ import annotations

import pytest

from holdfast.parsers import read
from holdfast.schemas import ReplyError

KNEE = ["무릎", "계단", "연골"]
ROOF = ["roof", "rent", "stove"]


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("이 대화의 핵심어를 꼽자면 ‘무릎’과 ‘계단’, 그리고 ‘연골’ 정도라고 할 수 있겠어요.", KNEE),
        ("주제어를 뽑자면 '무릎', '계단', '연골'이에요.", KNEE),
        ("중심어는 “무릎”이랑 “계단”, “연골” 정도입니다.", KNEE),
        ("여기서 중요한 말을 골라 보면 '무릎'하고 '계단', '연골'입니다.", KNEE),
        (
            "AI 모델이라 진단은 해 드릴 수 없습니다. 다만 핵심이 되는 말을 추리면 ‘무릎’, ‘계단’, "
            "‘연골’입니다. 가까운 병원에 문의해 주세요.",
            KNEE,
        ),
        ("I cannot judge this. However, the key terms are “roof”, “rent” and “stove”.", ROOF),
        ("The central themes would be 'roof', 'rent' and 'stove'.", ROOF),
    ],
)
def test_quoted_terms_that_a_sentence_names(reply: str, value: list[str]) -> None:
    """Commas, particles and conjunctions stand between the quotes; half a refusal may go before."""
    assert read(reply, list[str]).value == value


@pytest.mark.parametrize(
    "reply",
    [
        "어머니는 ‘힘들다’, ‘지친다’, ‘쉬고 싶다’라고 하셨습니다.",
        "읽은 책은 ‘무릎’과 ‘계단’, 그리고 ‘연골’입니다.",
        "예를 들어 핵심어를 꼽자면 ‘무릎’, ‘계단’ 같은 식입니다.",
        "핵심어가 아닌 말을 꼽자면 ‘무릎’, ‘계단’입니다.",
        "핵심어가 아닌 것은 무릎, 계단입니다.",
        "키워드로 쓰지 않은 말은 '무릎', '계단'입니다.",
        "제외할 핵심어를 꼽자면 ‘무릎’, ‘계단’입니다.",
        "핵심어를 뽑으면 ‘무릎’, ‘계단’이 빠집니다.",
        "She cried 'I am tired', 'I give up' and 'let me be'.",
        "The keywords are not 'roof' and 'rent'.",
        "As key terms one could name 'roof', 'rent' and 'stove'.",
        "The excluded keywords are 'roof' and 'rent'.",
    ],
)
def test_quotes_that_are_no_list(reply: str) -> None:
    """Speech, titles, examples, and what a sentence says is out."""
    with pytest.raises(ReplyError):
        read(reply, list[str])


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("주요 주제는 세 가지입니다. 첫째, 무릎. 둘째, 계단. 셋째, 연골. 이상입니다.", KNEE),
        ("키워드를 세 개 골랐습니다. 첫째로, 무릎. 둘째로, 계단. 셋째로, 연골. 감사합니다.", KNEE),
        (
            "저는 3가지 핵심어를 뽑았어요. 첫째, 무릎입니다. 둘째, 계단입니다. 셋째, 연골입니다.",
            KNEE,
        ),
        ("There are three main themes. First, roof. Second, rent. Third, stove. That's all.", ROOF),
        ("The key terms are two. Firstly, salt and oil. Secondly, rent.", ["salt and oil", "rent"]),
    ],
)
def test_terms_that_are_counted_off(reply: str, value: list[str]) -> None:
    """A sentence says how many there are, and as many ordinal words count them."""
    assert read(reply, list[str]).value == value


@pytest.mark.parametrize(
    "reply",
    [
        "핵심 주제는 세 가지입니다. 첫째, 무릎. 둘째, 계단.",
        "해결 방법은 두 가지입니다. 첫째, 산책. 둘째, 수면.",
        "제외한 키워드는 두 가지입니다. 첫째, 무릎. 둘째, 계단.",
        "핵심 주제는 두 가지입니다. 첫 번째는 무릎이고, 두 번째는 계단입니다.",
        "주제는 두 가지입니다. 첫째, 무릎입니다. 밤마다 아픕니다. 둘째, 계단입니다.",
        "주제는 두 가지입니다. 첫째, 그는 잠을 못 잡니다. 둘째, 돈이 없습니다.",
        "There are two reasons. First, roof. Second, rent. That's all.",
        "There are two themes. First, roof. It leaks at night. Second, rent.",
    ],
)
def test_what_is_counted_off_and_no_term(reply: str) -> None:
    """Another count, another noun, clauses, and sentences that say more of one."""
    with pytest.raises(ReplyError):
        read(reply, list[str])


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("첫 번째 핵심어는 '이사'이고, 두 번째는 '불면'이며 세 번째는 '커피'입니다.",
         ["이사", "불면", "커피"]),
        ("첫째 키워드는 이사, 둘째는 수면 부족, 마지막은 커피입니다. 더 필요하시면 말씀해 주세요!",
         ["이사", "수면 부족", "커피"]),
        ("첫 번째 키워드는 '이사'입니다. 두 번째 키워드는 '불면'입니다.", ["이사", "불면"]),
        ("The first key term is 'the move', the second 'insomnia' and the third 'coffee'.",
         ["the move", "insomnia", "coffee"]),
        ("Sure! The first keyword is moving, the second is insomnia, and the last is coffee.",
         ["moving", "insomnia", "coffee"]),
        ("The first keyword is moving, the second is sleep, and the third and last is coffee.",
         ["moving", "sleep", "coffee"]),
        ("첫 번째 키워드는 '이사', 그리고 두 번째는 '불면'입니다.", ["이사", "불면"]),
        ("The first keyword is moving, the second is sleep, and the final one is coffee.",
         ["moving", "sleep", "coffee"]),
        ("I give two keywords. The first keyword is moving, the second is sleep.",
         ["moving", "sleep"]),
        ("My first keyword is moving. The second one is lack of sleep. Hope this helps!",
         ["moving", "lack of sleep"]),
    ],
)  # fmt: skip
def test_terms_that_are_counted_off_with_ordinals(reply: str, value: list[str]) -> None:
    """Each clause names one, in one sentence or several."""
    assert read(reply, list[str]).value == value


@pytest.mark.parametrize(
    "reply",
    [
        "첫 번째 단계는 '휴식'이고, 두 번째는 '산책'입니다.",
        "첫 번째 예시 키워드는 '이사', 두 번째는 '불면'입니다.",
        "첫 번째 키워드는 이사이고, 두 번째는 잘 모르겠습니다.",
        "첫 번째 키워드는 '이사', 두 번째는 '불면'이 아니라 '커피'입니다.",
        "첫 번째 키워드는 이사, 세 번째는 불면, 두 번째는 커피입니다.",
        "첫 번째 키워드는 교통사고이고 두 번째는 보험입니다.",
        "첫 번째 키워드는 그가 새집으로 옮긴 것, 두 번째는 잠을 설치는 것입니다.",
        "첫 번째 키워드는 이사한 일, 두 번째는 보험 든 일입니다.",
        "The first step is 'rest' and the second 'tea'.",
        "The first keyword is moving, the second is not clear and the third is coffee.",
        "The first keyword is 'moving', the third 'coffee' and the second 'insomnia'.",
        "The first keyword is moving, the second is that he no longer sleeps.",
    ],
)
def test_ordinals_that_count_off_no_terms(reply: str) -> None:
    """Another noun, ordinals out of order, a clause or a doubt: no term with its ordinal glued."""
    with pytest.raises(ReplyError):
        read(reply, list[str])


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("키워드만 꼽자면 무릎 · 계단 · 연골 정도입니다.", KNEE),
        ("핵심어만 뽑으면 무릎, 계단, 연골 정도예요.", KNEE),
        ("핵심어는 피로, 불면, 통증 정도입니다.", ["피로", "불면", "통증 정도"]),
        ("핵심어는 손상 정도입니다.", ["손상 정도"]),
    ],
)
def test_or_so(reply: str, value: list[str]) -> None:
    """ "정도" closes a row of several; behind the name of what has degrees it belongs to that."""
    assert read(reply, list[str]).value == value
