"""Turns, remarks and frames of a reply: what belongs to the answer and what only accompanies it."""

from __future__ import annotations

from typing import Any, Literal

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import Kind, ReplyError

SOURCE = (
    "내담자: 강아지가 아파서 수액을 맞혀요. 바늘 공포가 있고 병원비가 걱정돼요. 책임도 무거워요. "
    "Client: The knee locked on the pass, the hut was full and we spent the night outside in hail."
)
TERMS = ["강아지 수액", "바늘 공포", "병원비"]


class Ward(BaseModel):
    """A handover sheet."""

    patient: str
    visitors: list[str]
    fasting: bool | None = None


class Job(BaseModel):
    """One task."""

    task: str
    owner: str
    state: Literal["open", "done"] = "open"


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("키워드를 골라 봤어요! 강아지 수액 / 바늘 공포 / 병원비", TERMS),
        (
            'Sure! "locked knee", "full hut", "hail". Hope that helps!',
            ["locked knee", "full hut", "hail"],
        ),
        (
            "```\n- locked knee\n- hail\n```\n\n- Note: in the order of the talk.",
            ["locked knee", "hail"],
        ),
        ("- 강아지 수액\n- 바늘 공포\n- 병원비\n- 참고: 순서는 중요도와 무관합니다.", TERMS),
        (
            "뚜렷한 키워드는 없지만, 굳이 꼽자면 '바늘 공포'와 '병원비'입니다.",
            ["바늘 공포", "병원비"],
        ),
        (
            "키워드는 강아지 수액, 바늘 공포, 무거운 책임이에요!",
            ["강아지 수액", "바늘 공포", "무거운 책임"],
        ),
        (
            "키워드: 강아지 수액, 바늘 공포, 무거운 책임",
            ["강아지 수액", "바늘 공포", "무거운 책임"],
        ),
        ('{"사건": ["강아지 수액"], "감정": ["바늘 공포"], "대안": ["병원비"]}', TERMS),
        ("Keywords:\\n- locked knee\\n- full hut\\n- hail", ["locked knee", "full hut", "hail"]),
        ("<b>키워드</b><br>강아지 수액<br>바늘 공포<br>병원비", TERMS),
        ("그래서 키워드는 이렇습니다.\n\n**강아지 수액, 바늘 공포, 병원비**", TERMS),
        (
            "초안: 강아지, 병원\n\n넓어서 다듬었습니다.\n\n최종: 강아지 수액, 바늘 공포, 병원비",
            TERMS,
        ),
        ('{"type": "array", "items": ["locked knee", "hail"]}', ["locked knee", "hail"]),
        (
            "도와드릴 수 없는 부분도 있지만, 키워드는 다음과 같습니다: 바늘 공포, 병원비",
            ["바늘 공포", "병원비"],
        ),
    ],
)
def test_what_only_accompanies_a_list(reply: str, value: list[str]) -> None:
    """Preambles, remarks, turns and frames fall away; the list stays as it was said."""
    assert read(reply, list[str], source=SOURCE).value == value


@pytest.mark.parametrize(
    "reply",
    [
        "죄송하지만 이 글에서는 키워드를 추출해 드릴 수 없습니다. 아래로 연락해 주세요.\n\n"
        "- 상담전화 109\n- 병원비 지원 129",
        "키워드는 없지만, 병원비 이야기가 많습니다.",
        '{"type": "array", "items": {"type": "string"}}',
    ],
)
def test_what_stays_refused_beside_a_list(reply: str) -> None:
    """A refusal that does not turn keeps its telephone numbers; a schema stays a schema."""
    with pytest.raises(ReplyError):
        read(reply, list[str], source=SOURCE)


@pytest.mark.parametrize(
    ("reply", "type_", "value"),
    [
        (
            "**Patient:** Ida\n**Visitors:** Jon and Mia\n**Fasting:** no",
            Ward,
            Ward(patient="Ida", visitors=["Jon", "Mia"], fasting=False),
        ),
        (
            "patient: Ida\nvisitors:\n  - Jon\nfasting: no",
            Ward,
            Ward(patient="Ida", visitors=["Jon"], fasting=False),
        ),
        (
            '{"jobs": {"1": {"task": "a call", "owner": "Jo"},'
            ' "2": {"task": "chairs", "owner": "Pia", "state": "done"}}}',
            list[Job],
            [Job(task="a call", owner="Jo"), Job(task="chairs", owner="Pia", state="done")],
        ),
    ],
)
def test_nothing_is_lost_in_an_object(reply: str, type_: Any, value: Any) -> None:
    """Two names are two items, a no is an answer, and numbered objects are all of the list."""
    assert read(reply, type_).value == value


@pytest.mark.parametrize(
    ("reply", "type_"),
    [
        (
            '{"a": {"task": "a call", "owner": "Jo"},'
            ' "b": {"task": "chairs", "owner": "Pia", "state": "done"}}',
            Job,
        ),
        ('Here is an example of how it could look:\n{"task": "x y", "owner": "John Doe"}', Job),
    ],
)
def test_two_objects_or_an_example_are_no_object(reply: str, type_: Any) -> None:
    """Of two that could be it none is taken, even if one names more; an example is none."""
    with pytest.raises(ReplyError):
        read(reply, type_)


@pytest.mark.parametrize(
    ("reply", "type_", "value"),
    [
        ('```json\n{"task": "text", "owner": "value"}\n```', Job, Job(task="text", owner="value")),
        ('["foo", "bar",]', list[str], ["foo", "bar"]),
        ("8\n12\n9", list[int], [8, 12, 9]),
        ("7", str, "7"),
        ("Items:\n1. hail\n   2. full hut\n3. knee", list[str], ["hail", "full hut", "knee"]),
        ("목록:\n- 수액\n- 병원비", list[str], ["수액", "병원비"]),
        ('{"task": "a", "owner": "b"}<think>fine</think>', Job, Job(task="a", owner="b")),
        ("- task: a call\n- owner: Jo\n- hobby: chess", Job, Job(task="a call", owner="Jo")),
        ("task: |\n  a call\nowner: Jo", Job, Job(task="a call", owner="Jo")),
    ],
)
def test_plain_values_in_plain_layouts(reply: str, type_: Any, value: Any) -> None:
    """A word is no placeholder by itself, a number no remark, and no numbered item is dropped."""
    assert read(reply, type_).value == value


class Verdict(BaseModel):
    """One text."""

    verdict: str


@pytest.mark.parametrize(
    ("reply", "type_"),
    [
        ("No verdict can be given on this call.", Verdict),
        ("이 통화에서는 판단할 내용이 없습니다.", Verdict),
        ("Open is one of the states.", Literal["open", "done"]),
        ("열림은 두 상태 중 하나입니다.", Literal["열림", "닫힘"]),
        ("Items:\n- hail\n    - full hut\n- knee", list[str]),
        ("1, 2, 3", list[str]),
        ("<verdict>&unknown;</verdict>", Verdict),
    ],
)
def test_what_says_nothing_gives_nothing(reply: str, type_: Any) -> None:
    """Denials, one of several, moved-in items and bare numbers are asked again."""
    with pytest.raises(ReplyError):
        read(reply, type_)


@pytest.mark.parametrize("text", [":", "-", "...", "—"])
def test_marks_are_no_text(text: str) -> None:
    """A text of nothing but punctuation is none, in strict JSON too."""
    with pytest.raises(ReplyError):
        read(f'{{"verdict": "{text}"}}', Verdict)
    with pytest.raises(ReplyError):
        read(f'{{"verdict": "{text}"}}', Verdict, source="A: hello. B: hello.")


def test_a_list_that_takes_an_item_back() -> None:
    """An item that a sentence behind the list takes out leaves nobody sure of the list."""
    with pytest.raises(ReplyError):
        read('["바늘 공포", "병원비"]\n위 목록에서 병원비는 빼 주세요.', list[str], source=SOURCE)


def test_two_nouns_that_only_a_word_joins() -> None:
    """그리고 and 및 do nothing but join; 과 may be part of the term."""
    assert read("키워드: 바늘 공포 및 병원비", list[str], source=SOURCE).value == [
        "바늘 공포",
        "병원비",
    ]
    with pytest.raises(ReplyError):
        read("키워드는 바늘 공포와 병원비입니다.", list[str], source=SOURCE)


LOST = "키워드: 세탁기, 부품, 보증서\n\n"


def test_a_correction_counts_some_lines_behind_its_list() -> None:
    """A remark of a hundred characters between them changes nothing."""
    remark = "이 목록은 상담에서 오간 이야기를 바탕으로 하여 골랐습니다. " * 4
    said = f"{LOST}{remark}\n\n정정: '세탁기'가 아니라 '전기밥솥'입니다."
    assert read(said, list[str]).value == ["전기밥솥", "부품", "보증서"]


@pytest.mark.parametrize(
    "said",
    [
        "정정: '세탁기'가 아니라 '전기밥솥'과 '냉장고'입니다.",
        "정정: '세탁기'와 '부품'이 아니라 '전기밥솥'입니다.",
    ],
)
def test_a_correction_of_one_by_two_is_unclear(said: str) -> None:
    """Which of them stands for which is not said, and a guess would be a wrong value."""
    with pytest.raises(ReplyError) as refused:
        read(LOST + said, list[str])
    assert refused.value.kind is Kind.CONFLICT
