"""What a model writes behind its list: another task, a made-up talk, courtesies, offers."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError
from holdfast.schemas.records import CUT

ROOF = ["leaking roof", "late rent", "broken stove"]
KNEE = ["무릎 통증", "계단", "진통제"]


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("leaking roof, late rent, broken stove\n\n### Instruction:\nNow do it in French.", ROOF),
        (
            "- leaking roof\n- late rent\n- broken stove\n\n---\n\n**Exercise 2 (harder):**\n\n"
            "Use no word of the text.\n\n**Solution:**\n\nhome, money, trust",
            ROOF,
        ),
        (
            "1. leaking roof\n2. late rent\n3. broken stove\n## Next task:\nKeywords: bus, school",
            ROOF,
        ),
        ("- leaking roof\n- late rent\n- broken stove\n\nHuman: Thanks.\nAssistant: Bye.", ROOF),
        ("무릎 통증, 계단, 진통제\n\n## 새로운 문제\n핵심어를 쓰시오.\n\n세금, 상속", KNEE),
        ("- 무릎 통증\n- 계단\n- 진통제\n\n사용자: 하나 더 해 주세요.\n\n키워드: 세금, 상속", KNEE),
        ("키워드: 무릎 통증, 계단, 진통제\n\n지시문 2:\n키워드: 세금, 상속", KNEE),
        ("- leaking roof\n- late rent\n- broken stove\n===\nNext task:\nKeywords: bus", ROOF),
        ("- 무릎 통증\n- 계단\n- 진통제\n\n연습 질문:\n키워드: 세금, 상속", KNEE),
        ("- 무릎 통증\n- 계단\n- 진통제\n***\n연습 문제 2:\n키워드: 세금, 상속", KNEE),
    ],
)
def test_a_new_task_ends_the_answer(reply: str, value: list[str]) -> None:
    """What stands behind the heading of a task or turn that the model made up is no answer."""
    assert read(reply, list[str]).value == value


@pytest.mark.parametrize(
    "reply",
    [
        "Input: the roof leaks\nOutput: roof, leak\n\nInput: the rent is late\nOutput: rent, delay",
        "## Mood\n- anger\n- shame\n\n## Exercise\n- swimming\n- walks",
        "Anger\nShame\n\nExercise: daily walks",
        "Keywords: roof, leak\n\nProblem: she has no heating.\nKeywords: rent, delay",
    ],
)
def test_what_only_looks_like_a_new_task(reply: str) -> None:
    """Examples of a prompt, groups of one list and parts of one answer are not cut in two."""
    with pytest.raises(ReplyError):
        read(reply, list[str])


def test_a_group_may_be_called_like_a_task() -> None:
    """Problems that are sorted beside feelings are items like these."""
    reply = "감정: 불안, 우울\n행동: 결근, 음주\n\n문제: 대출, 이혼"
    value = ["불안", "우울", "결근", "음주", "대출", "이혼"]
    assert read(reply, list[str]).value == value


def test_the_answer_comes_behind_a_repeated_prompt() -> None:
    """Where the source follows, the list before it is one of the prompt's, and not the answer."""
    source = "Mia: The stove broke on Monday, and the landlord wants the late rent first."
    reply = (
        f"tulips, late frost, watering can\n\nInput: {source}\nKeywords: broken stove, late rent"
    )
    assert read(reply, list[str], source=source).value == ["broken stove", "late rent"]


def test_a_prompt_may_be_repeated_in_small_letters() -> None:
    """Its letters show it, whatever their case."""
    source = "MIA: THE STOVE BROKE ON MONDAY, and the landlord wants the late rent first."
    reply = f"tulips, frost\n\nInput: {source.lower()}\nKeywords: broken stove, late rent"
    assert read(reply, list[str], source=source).value == ["broken stove", "late rent"]


def test_turns_behind_a_list_are_made_up() -> None:
    """Once a speaker of the source has said a sentence, short ones are turns, too."""
    source = "Clerk: The stove broke? Ann: Yes, and the roof leaks, so the rent is late."
    reply = "roof, late rent\n\nClerk: I will send someone on Friday.\nAnn: Good.\nClerk: Bye."
    assert read(reply, list[str], source=source).value == ["roof", "late rent"]
    with pytest.raises(ReplyError):
        read("roof, late rent\n\nClerk: stove\nAnn: rent", list[str], source=source)
    with pytest.raises(ReplyError):
        read("roof, late rent\n\nClerk: Old stove.", list[str], source=source)


def test_turns_of_whom_no_source_tells() -> None:
    """A word for a speaker is enough, and a turn may trail off."""
    reply = "roof, late rent\n\nClient: I think that is what she meant.\nTherapist: Well…"
    assert read(reply, list[str]).value == ["roof", "late rent"]


def test_a_turn_before_the_answer_does_not_end_it() -> None:
    """Only where turns are all that follows was the talk made up behind the answer."""
    with pytest.raises(ReplyError):
        read("- roof\n- rent\n\nClient: I think that is all of it.\n\n- bus\n- school", list[str])
    reply = "roof, late rent\n\nClient: I think that is all of it.\nKeywords: bus, school"
    assert read(reply, list[str]).value == ["bus", "school"]


@pytest.mark.parametrize(
    "remark",
    [
        "가장 많이 나온 말을 골라 봤어요 :)",
        "세 갈래로 나누어 보았습니다.",
        "편안한 저녁 보내세요!",
        "오늘도 힘내세요 💪",
        "그 밖에 확인된 증상은 없습니다.",
        "추가로 언급된 것은 없었습니다.",
        "다른 키워드는 없습니다.",
        "몇 개 더 뽑아 볼까요?",
        "I sorted them by how often they come up.",
        "Grouped by theme.",
        "Have a lovely weekend!",
        "Nothing else was mentioned.",
        "There were no further topics.",
        "Are these enough?",
        "총 3개의 핵심어를 도출하였습니다.",
        "많이 나온 순서대로 나열되어 있습니다.",
        "이와 같이 요약할 수 있습니다.",
        "표로도 바꿔 드릴 수 있어요.",
        "필요에 따라 수정하셔도 됩니다.",
        "빠진 것이 있다면 죄송합니다.",
        "대화 내용을 바탕으로 선정하였습니다.",
        "모두의 행운을 빕니다!",
        "안녕히 계세요.",
        "즐거운 산행 되세요!",
        "다른 형태(예: 표, 글)가 좋으시면 말씀해 주세요!",
        "Have fun!",
        "Safe travels!",
        "Best of luck with the move!",
        "Hopefully these help!",
        "That should cover it.",
        "These three terms are listed in order of importance.",
        "Three keywords extracted.",
        "All terms were taken from the text.",
        "Sorry if I missed anything.",
        "I can also turn them into JSON.",
        "Wishing you a quick recovery!",
    ],
)
def test_a_closing_remark_is_no_part_of_the_list(remark: str) -> None:
    """A report of service, a wish, an offer, and that there is no more, as the last line."""
    reply = f"- 무릎 통증\n- 계단\n- 진통제\n\n{remark}"
    assert read(reply, list[str]).value == KNEE


@pytest.mark.parametrize(
    "remark",
    [
        "제외할 말만 골라 봤어요.",
        "대처 방법을 정리해 보았습니다.",
        "내담자는 생각을 정리해 보았습니다.",
        "무작위로 골라 봤습니다.",
        "더 이상 통증은 없습니다.",
        "키워드는 없습니다.",
        "There are no keywords.",
        "Take care of the knee.",
        "I picked them at random.",
        "I listed the typical symptoms.",
        "He grouped them by theme.",
        "대처 방법을 도출하였습니다.",
        "의사는 수술을 나이 순서대로 나열했다고 합니다.",
        "선생님이 세 명을 선정하였습니다.",
        "본문을 보내 주시면 표로 바꿔 드릴 수 있는지 보겠습니다만 지금은 못 합니다.",
        "I can list them once the text is here.",
        "I can list them when the text is here.",
        "I found these steps:",
        "Have an operation soon.",
        "Safe travels are not for her knee.",
        "Wishing for rest, she sat down and could not get up again that whole long day.",
        "Three keywords were wrong.",
        "If anything is missing, the clinic calls the family.",
    ],
)
def test_a_remark_that_says_more(remark: str) -> None:
    """What speaks of another list, of somebody else, or against the list, stays a reason to ask."""
    with pytest.raises(ReplyError):
        read(f"- 무릎 통증\n- 계단\n- 진통제\n\n{remark}", list[str])


@pytest.mark.parametrize(
    "opening",
    [
        "Here you go!",
        "Got it!",
        "From the call, I found these:",
        "Based on the transcript:",
        "추출 결과는 다음과 같습니다.",
        "여기 있습니다!",
        "좋아요! 바로 정리해 드리겠습니다.",
    ],
)
def test_an_opening_remark_is_no_part_of_the_list(opening: str) -> None:
    """A word of service, or a lead that only points on, before a list."""
    assert read(f"{opening}\n\n- 무릎 통증\n- 계단\n- 진통제", list[str]).value == KNEE


@pytest.mark.parametrize(
    "opening",
    [
        "I found these steps:",
        "Understood by few:",
        "좋아요를 누른 말",
        "The list above is sorted.",
        "Nothing else was mentioned.",
    ],
)
def test_an_opening_that_says_more(opening: str) -> None:
    """A lead that names something else, a sentence that only begins like a word of service, or that
    speaks of a list before this one."""
    with pytest.raises(ReplyError):
        read(f"{opening}\n\n- 무릎 통증\n- 계단\n- 진통제", list[str])


@pytest.mark.parametrize(
    "reply",
    [
        "leaking roof\nlate rent\nbroken stove\nHave fun!",
        "leaking roof\n\nlate rent\n\nbroken stove\n\nSafe travels!",
        "- leaking roof\n- late rent\n- broken stove\n- Have fun!",
        "leaking roof, late rent, broken stove\nI kept them short.",
    ],
)
def test_a_farewell_is_no_item(reply: str) -> None:
    """A wish that stands like one of the items is none."""
    assert read(reply, list[str]).value == ROOF


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("- 무릎 통증\n\n그 밖에 언급된 키워드는 없습니다.", ["무릎 통증"]),
        ("- knee pain\n\nThere are no other keywords.", ["knee pain"]),
        ("언급된 키워드는 없습니다.", []),
        ("There are no keywords.", []),
    ],
)
def test_no_others_is_not_none(reply: str, value: list[str]) -> None:
    """That there are no others leaves one term; that there are none leaves nothing."""
    assert read(reply, list[str]).value == value


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("leaking roof, late rent, broken stove — shall I list more, or is it too long?", ROOF),
        ("Sure! leaking roof, late rent, broken stove - are these ok?", ROOF),
        ("Keywords: leaking roof, late rent, broken stove (want a few more, or fewer?)", ROOF),
        ("무릎 통증, 계단, 진통제 — 더 뽑아 드릴까요, 아니면 충분한가요?", KNEE),
    ],
)
def test_a_question_behind_a_row(reply: str, value: list[str]) -> None:
    """Whether a list will do is asked of the reader, commas and all."""
    assert read(reply, list[str]).value == value


@pytest.mark.parametrize(
    "reply",
    [
        "leaking roof, late rent — or would you rather have home, money?",
        "late rent, job change — should I quit?",
        "무릎 통증, 계단 — 아니면 관절, 노화로 할까요?",
    ],
)
def test_a_question_that_belongs_to_the_row(reply: str) -> None:
    """An offer of another list, and a question of the text, make a row doubtful."""
    with pytest.raises(ReplyError):
        read(reply, list[str])


def test_labelled_lines_apart_are_no_terms() -> None:
    """Lines with the labels of answers are not terms with their explanations."""
    reply = "Draft: roof, rent\n\nNote: shorter\n\nFinal: leaking roof, late rent"
    assert read(reply, list[str]).value == ["leaking roof", "late rent"]


@pytest.mark.parametrize(
    "behind",
    [
        "태그 그대로 복사해서 쓰시면 됩니다.",
        "해시태그로 적었으니 일지에 바로 쓰셔도 됩니다 🙂",
        "You can now copy these tags into the file.",
        "The tags are ready to be used.",
    ],
)
def test_leave_to_use_the_list(behind: str) -> None:
    """It is service; leave to do anything else is not."""
    reply = "#무릎통증 #계단 #진통제\n\n"
    assert len(read(reply + behind, list[str]).value) == 3
    for other in ("매일 계단을 쓰셔도 됩니다.", "You can use the lift."):
        with pytest.raises(ReplyError):
            read(reply + other, list[str])


def test_what_was_cut_off_is_said() -> None:
    """That something stood behind the answer and was left out is a note of the reading."""
    task = "\n\n## Next task:\nName three fruits.\n\n- plum"
    assert "end of turn" in read("- leaking roof\n- late rent" + task, list[str]).notes
    assert "end of turn" not in read("- leaking roof\n- late rent", list[str]).notes


def test_only_what_is_left_out_was_cut() -> None:
    """Where the model ran into its limit within a task that it made up, the list is whole."""
    reply = "- leaking roof\n- late rent\n\n## Next task:\nName three fruits.\n\n- pl"
    reading = read(reply, list[str], done_reason="length")
    assert reading.value == ["leaking roof", "late rent"]
    assert CUT not in reading.notes


class Errand(BaseModel):
    """Something to be done by somebody."""

    what: str
    who: str


def test_a_value_is_no_correction() -> None:
    """Words of correction in the field of a record of a list are its value."""
    reply = "what: 보고서 수정 3장\nwho: Ida\n\nwhat: 정정 신고 2건\nwho: Ben"
    found = read(reply, list[Errand]).value
    assert [one.what for one in found] == ["보고서 수정 3장", "정정 신고 2건"]


def test_a_correction_may_say_that_it_was_wrong() -> None:
    """A field given anew settles the sentence that owns up to it."""
    reply = "번호: 12\n비용: 358원\n\n죄송합니다. 비용을 잘못 적었습니다.\n\n정정: 비용: 385원"
    assert read(reply, Bill).value.비용 == 385


class Bill(BaseModel):
    """What a repair costs."""

    번호: int
    비용: int


class Place(BaseModel):
    """Where it is, and what it is about."""

    place: str
    topics: list[str]


def test_only_what_was_cut_is_cut() -> None:
    """With a remark behind it that was cut off, the last list is whole."""
    reply = "1) Place: Ulm\n2) Topics: roof, barn, and rain\n\nThe text does not say wh"
    assert read(reply, Place, done_reason="length").value.topics == ["roof", "barn", "rain"]
    bare = "1) Place: Ulm\n2) Topics: roof, barn, and rai"
    assert read(bare, Place, done_reason="length").value.topics == ["roof", "barn"]
