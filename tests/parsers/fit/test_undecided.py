"""A field's value that settles on none is refused, and so is a list with an item that is denied."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.parsers.words.language import each
from holdfast.schemas.errors import ReplyError


class Guest(BaseModel):
    """Someone at a table."""

    name: str
    town: str
    request: list[str] = []


class Chore(BaseModel):
    """Work for someone."""

    task: str
    helper: str


def parts(text: str, mark: str) -> list[str]:
    """Return the phrases of a list that is written as one text."""
    return text.split(mark)


UNDECIDED = [
    "Lund or Malmö",
    "either Lund or Ystad",
    "Lund? Ystad?",
    "Lund?",
    "maybe Lund",
    "probably Lund",
    "Lund, I think",
    "Lund (unconfirmed)",
    "not Lund but Ystad",
    "Ystad, not Lund",
    "Lund instead of Ystad",
    "Lund (no, Ystad)",
    "Lund, sorry, Ystad",
    "Lund (correction: Ystad)",
    "대구 또는 광주",
    "대구 아니면 광주",
    "대구이나 광주인 듯",
    "대구인 듯",
    "대구인 것 같음",
    "아마 대구",
    "대구가 아니라 광주",
    "대구 말고 광주",
    "대구 (추정)",
    "대구 (아니, 광주)",
    "대구 (정정: 광주)",
]
BEFORE = parts(
    "perhaps,possibly,presumably,supposedly,apparently,likely,I think,I guess,I believe,I assume"
    ",I suppose,I'm not sure,I'm guessing,it seems,it could be,it might be,it may be,might be"
    ",could be,may be,must be,should be,seems to be,appears to be,not sure,looks like,seemingly"
    ",correction:,scratch that:,oops:,sorry:,아마도,혹시,어쩌면,제 생각에는,제 생각으로는,글쎄요"
    ",확실하지 않지만,추측건대,정정:,아차:",
    ",",
)
BEHIND = parts(
    " maybe; perhaps; possibly; probably; presumably; I guess; I believe; I assume; I suppose"
    "; (?); (maybe); (perhaps); (possibly); (probably); (presumably); (likely); (unsure)"
    "; (not sure); (unclear); (uncertain); (guess); (guessed); (assumed); (to be confirmed); (TBC)"
    "; (I think); (I guess)"
    ";일 듯;인 듯함;인 듯하다;인 듯합니다;인 듯해요;일 것 같아요; 같음; 같아요; 같습니다; 같다"
    ";는 아님;인가?;인가요;일 수도;일 지도;일지도;인지 모르겠음;로 추정;로 추측;로 짐작;로 보임"
    ";로 보인다;로 보입니다;로 생각됨; 추정됨; 추측함; (아마); (아마도); (추측); (불확실)"
    "; (확실하지 않음); (미확인); (확인 필요); (?)",
    ";",
)
BETWEEN = parts(
    " and/or| rather than| (not| — correction,|, corrected:|, wait,|; scratch that,|, actually"
    "|, or rather|, I mean| (rather|, oops,|, no, it's"
    "| 혹은| 내지|거나|가 아니고|가 아닌| (아니요|, 아뇨| (수정:|, 아차|, 참|, 다시",
    "|",
)
SETTLED = [
    "Oregon City",
    "Orlando",
    "Norrköping",
    "Nott, Kent",
    "Perhapsville",
    "Old Or",
    "5 or more towns",
    *(f"5 or {bound}" for bound in each("so less later earlier above below over under")),
    "대구 북구",
    "아마존",
    "나주",
    "이나리",
    "대구(광역시)",
]


@pytest.mark.parametrize("town", UNDECIDED)
def test_short_value_that_settles_on_none_is_refused(town: str) -> None:
    """A choice, a doubt, a denial or a correction in a label's value is no value."""
    with pytest.raises(ReplyError):
        read(f"Name: Ada\nTown: {town}\nRequest: soup", Guest)


@pytest.mark.parametrize("said", BEFORE)
def test_doubt_or_correction_before_a_value(said: str) -> None:
    """Each word with which a doubt or a correction begins refuses what it stands before."""
    with pytest.raises(ReplyError):
        read(f"Name: Ada\nTown: {said} 대구", Guest)


@pytest.mark.parametrize("said", BEHIND)
def test_doubt_behind_a_value(said: str) -> None:
    """Each word that doubts what it stands behind refuses it."""
    with pytest.raises(ReplyError):
        read(f"Name: Ada\nTown: 대구{said}", Guest)


@pytest.mark.parametrize("said", BETWEEN)
def test_choice_or_correction_between_two_values(said: str) -> None:
    """Each word that offers a second value, or puts it in place of the first, refuses both."""
    with pytest.raises(ReplyError):
        read(f"Name: Ada\nTown: 대구{said} 광주", Guest)


@pytest.mark.parametrize("town", SETTLED)
def test_words_that_only_resemble_a_choice_are_values(town: str) -> None:
    """Letters of "or", "not" or "아마" within a name say nothing."""
    assert read(f"Name: Ada\nTown: {town}", Guest).value.town == town


def test_what_the_source_says_so_is_a_value() -> None:
    """Words that the text itself has are its own."""
    source = "Ada has a table. She is from Trial or Error, a hamlet."
    assert read("Name: Ada\nTown: Trial or Error", Guest, source=source).value.town


def test_long_text_and_text_of_its_own_may_hold_or() -> None:
    """A task is a text, in which a choice may be meant; a helper is one person."""
    reply = "Task: ring Ida or Per\nHelper: {}"
    assert read(reply.format("Ada"), Chore).value.task == "ring Ida or Per"
    with pytest.raises(ReplyError):
        read(reply.format("Ida or Per"), Chore)


class Visitor(BaseModel):
    """Someone who wants something."""

    wish: str
    host: str


def test_wish_may_be_a_choice() -> None:
    """Whoever wishes may leave it open; who receives them is one person."""
    reply = "Wish: soup or salad\nHost: {}"
    assert read(reply.format("Ada"), Visitor).value.wish == "soup or salad"
    with pytest.raises(ReplyError):
        read(reply.format("Ada or Per"), Visitor)


def test_cell_that_settles_on_none_is_refused() -> None:
    """A cell of a table is no other than a value behind a label."""
    table = "| Task | Helper |\n|---|---|\n| sweep | Ida |\n| rake | {} |"
    assert read(table.format("Per"), list[Chore]).value[1].helper == "Per"
    for helper in ("Per or Ida", "maybe Per", "영희 혹은 철수"):
        with pytest.raises(ReplyError):
            read(table.format(helper), list[Chore])


class Chart(BaseModel):
    """What a chart says."""

    name: str
    allergies: list[str]
    symptoms: list[str] = []


DENIED = [
    "denies",
    "denied",
    "denies any bee stings",
    "no pollen",
    "milk, no pollen",
    "none except milk",
    "pollen ruled out",
    "refer to chart",
    "test pending",
    "yes",
    "부인합니다",
    "우유 알레르기 부인",
    "우유, 꽃가루는 아님",
    "우유 외에는 없음",
    "예전에 우유, 지금은 없음",
    "미확인",
    "기록 참조",
    "검사 대기",
    "네",
    *parts("denying milk;none, milk;milk, not nuts;nothing but milk;milk, without nuts", ";"),
    *parts("milk, except nuts;milk, excluding nuts;negative for pollen;neither milk nor nuts", ";"),
    *parts(
        "milk denied;milk, nuts excluded;see above;see the list;see his notes;as per table", ";"
    ),
    *(f"see {where}" for where in each("below chart record file attached text report history")),
    *(f"to be {done}" for done in each("tested checked confirmed determined assessed added")),
    *(f"{what} pending" for what in each("test testing tests result results evaluation")),
    *parts("pending;awaiting results;results are scheduled;tests planned", ";"),
    *each("TBD tbc unchecked unconfirmed unverified"),
    *(f"부인{end}" for end in each("함 한다 했음 하였음 했습니다 됨 하심")),
    *(f"{what} 부인" for what in each("알러지 증상 통증 병력 과거력 가족력 복용 흡연 음주 경험")),
    *(
        f"우유, 꽃가루{end}"
        for end in parts(" 없습니다; 없다; 없어요;는 아닙니다; 제외; 배제함", ";")
    ),
    *(f"우유 {but} 땅콩" for but in each("말고 빼고 제외하고")),
    *each("아니오 아니요 예 미검 미정 불명 미상"),
    *(f"확인 {when}" for when in each("필요 예정 요망 중")),
    *(f"{what} 예정" for what in each("검사 측정 평가 조사")),
    *(f"{where} 참고" for where in each("차트 기록지 본문 원문 위 아래 별지 첨부")),
]


@pytest.mark.parametrize("items", DENIED)
def test_denied_item_is_none(items: str) -> None:
    """What is denied, or what only says that nothing is known, is stored as no item."""
    with pytest.raises(ReplyError):
        read(f"Name: Ada\nAllergies: {items}", Chart)


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ("nothing", []),
        ("no known allergies", []),
        ("없음", []),
        ("milk, nuts", ["milk", "nuts"]),
        ("note paper, Norway spruce", ["note paper", "Norway spruce"]),
        ("부인과 약, 예방 주사", ["부인과 약", "예방 주사"]),
    ],
)
def test_said_emptiness_and_plain_items_stay(items: str, expected: list[str]) -> None:
    """Emptiness that is clearly said is one, and words that only begin alike are items."""
    assert read(f"Name: Ada\nAllergies: {items}", Chart).value.allergies == expected


def test_what_lacks_may_be_a_symptom() -> None:
    """In a field of states what there is not may be the item itself."""
    value = read("Name: Ada\nAllergies: milk\nSymptoms: no appetite, 의욕 없음", Chart).value
    assert value.symptoms == ["no appetite", "의욕 없음"]


def test_struck_row_is_left_out() -> None:
    """A row of a table of which every cell is struck out was taken back."""
    rows = ["| ~~sweep~~ | ~~Ida~~ |", "| rake | Per |", "| ~~old~~ dust | Eva |"]
    table = "\n".join(["| Task | Helper |", "|---|---|", *rows])
    assert [chore.helper for chore in read(table, list[Chore]).value] == ["Per", "Eva"]
