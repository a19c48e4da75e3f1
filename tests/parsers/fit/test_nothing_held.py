"""What stands outside of JSON where somebody, or something, should be, and is nothing."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from pydantic import BaseModel, Field

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError


class Errand(BaseModel):
    """Something that somebody does."""

    what: str
    owner: str
    due: dt.date | None = None
    place: str | None = None


class Task(BaseModel):
    """Fields that an empty string does not fill."""

    what: str = Field(min_length=1)
    when: dt.date


class 심부름(BaseModel):  # noqa: N801  # named as users name theirs
    """The same with Korean names."""

    내용: str
    담당자: str


def laid_out(owner: str) -> tuple[str, str, str]:
    """Return a reply as label lines, as a table and in tags."""
    return (
        f"What: fetch the ladder\nOwner: {owner}",
        f"| what | owner |\n|---|---|\n| fetch the ladder | {owner} |",
        f"<errand><what>fetch the ladder</what><owner>{owner}</owner></errand>",
    )


NOBODY = [
    "None", "none", "null", "undefined", "없음", "해당 없음", "해당없음", "same", "ditto", "상동",
    "위와 같음", "확인 필요", "추후 확인", "to be confirmed", "tbc", "[phone]",
    "your e-mail address", "귀하의 연락처", "[담당자 이름]", "(name of owner)", "same as above",
]  # fmt: skip
SOMEBODY = ["Nona", "Nil Desai", "Samer", "your uncle Bo", "없음이", "Phone House", "동상이몽"]


@pytest.mark.parametrize("owner", NOBODY)
def test_nobody_is_no_owner(owner: str) -> None:
    """A null of code, "none", a pointer to the line above, or a place of a form, is nobody."""
    for reply in laid_out(owner):
        with pytest.raises(ReplyError):
            read(reply, Errand)
    with pytest.raises(ReplyError):
        read(f"내용: 사다리 가져오기\n담당자: {owner}", 심부름)


@pytest.mark.parametrize("owner", SOMEBODY)
def test_a_name_that_resembles_them(owner: str) -> None:
    """What only begins like such a word, or holds one, is a name."""
    for reply in laid_out(owner):
        assert read(reply, Errand).value.owner == owner
    assert read(f"내용: 사다리 가져오기\n담당자: {owner}", 심부름).value.담당자 == owner


def test_brackets_around_a_name() -> None:
    """They are layout where they hold no word for what should stand there."""
    assert read("What: fetch the ladder\nOwner: [Bo]", Errand).value.owner == "Bo"


@pytest.mark.parametrize("said", ["none", "없음"])
def test_there_may_be_none_of_other_things(said: str) -> None:
    """A field that is no person's says with "none" what it has to say."""
    assert read(f"What: {said}\nOwner: Bo", Errand).value.what == said


@pytest.mark.parametrize("said", ["none", "null", "undefined", "없음", "확인 필요"])
def test_an_optional_field_is_none(said: str) -> None:
    """Where the type allows none, such a word is None."""
    found = read(f"What: fetch it\nOwner: Bo\nDue: {said}\nPlace: {said}", Errand).value
    assert found.due is None
    assert found.place is None


@pytest.mark.parametrize("said", ["same", "상동", "위와 같음"])
def test_what_points_up_is_not_none(said: str) -> None:
    """The value of the line above is some value, so that None would be a wrong one."""
    for reply in (
        f"What: fetch it\nOwner: Bo\nPlace: {said}",
        f"{{what: fetch it, owner: Bo, place: {said}}}",
        f"| what | owner | place |\n|---|---|---|\n| fetch it | Bo | {said} |",
    ):
        with pytest.raises(ReplyError):
            read(reply, Errand)


@pytest.mark.parametrize("said", ["null", "None", "undefined", "none", "없음"])
def test_a_null_in_quotes(said: str) -> None:
    """A string of JSON that is a null, or a word for none: None where the type allows none, and
    nobody where somebody must be."""
    reply = json.dumps({"what": "fetch it", "owner": "Bo", "place": said}, ensure_ascii=False)
    assert read(reply, Errand).value.place is None
    assert read(reply, Errand, source=f"Bo fetches it at {said}.").value.place == said
    with pytest.raises(ReplyError):
        read(json.dumps({"what": "fetch it", "owner": said}, ensure_ascii=False), Errand)


@pytest.mark.parametrize("said", ["none", "없음", "Nullarbor", "Nona", "None of it", "없음이"])
def test_none_in_quotes_may_be_said(said: str) -> None:
    """Of what is no person and no place there may be none, and a name only begins like it."""
    assert read(json.dumps({"what": said, "owner": "Bo"}), Errand).value.what == said


def test_the_source_may_say_so() -> None:
    """Somebody may be called like that."""
    source = "Ticket: the owner is Ditto, from the second floor."
    assert read("What: fetch it\nOwner: Ditto", Errand, source=source).value.owner == "Ditto"


def test_a_blank_record_at_the_end() -> None:
    """A last record without a single value is left out; one with a value in some field is not."""
    blank = '{"what": "", "owner": ""}'
    found = read(f'[{{"what": "sweep", "owner": "Bo"}}, {blank},]', list[Errand])
    assert [errand.what for errand in found.value] == ["sweep"]
    assert "empty items left out" in found.notes
    table = "| what | owner |\n|---|---|\n| sweep | Bo |\n|  |  |"
    assert [errand.owner for errand in read(table, list[Errand]).value] == ["Bo"]
    half = '[{"what": "sweep", "owner": "Bo"}, {"what": "rest", "owner": ""},]'
    assert len(read(half, list[Errand]).value) == 2


def test_a_blank_record_alone() -> None:
    """It is no list of none: nothing says that there are none."""
    with pytest.raises(ReplyError):
        read('[{"what": "", "when": "",},]', list[Task])


UNHELD = [
    "unassigned", "Not assigned yet", "not yet decided", "to be named", "still undecided",
    "nobody yet",
    "미배정", "아직 미정", "배정 전", "지정되지 않음", "담당자 없음",
]  # fmt: skip


@pytest.mark.parametrize("owner", UNHELD)
def test_nobody_is_it_yet(owner: str) -> None:
    """Where somebody must be, the reply holds none; a field that may be empty is."""
    for reply in laid_out(owner):
        with pytest.raises(ReplyError):
            read(reply, Errand)
    free = read(f"What: fetch the ladder\nHelper: Bo\nAssignee: {owner}", Helped)
    assert free.value == Helped(what="fetch the ladder", helper="Bo")


class Helped(BaseModel):
    """Somebody may be set to it."""

    what: str
    helper: str
    assignee: str | None = None


@pytest.mark.parametrize("owner", ["Nobodi Assi", "Una Signed", "Noone Wick", "미정란", "배정남"])
def test_somebody_who_is_called_so(owner: str) -> None:
    """The words within a name are no word on it; nor is one that is about a text."""
    for reply in laid_out(owner):
        assert read(reply, Errand).value.owner == owner
    told = read(f"What: {UNHELD[0]}\nHelper: Bo", Helped).value
    assert told.what == UNHELD[0]


@pytest.mark.parametrize(
    "place", ["공란", "빈칸", "(빈 칸)", "무응답", "응답 없음", "(blank)", "left blank"]
)
def test_a_field_that_was_left_blank(place: str) -> None:
    """A form's word for it is no value."""
    reply = f"What: fetch the ladder\nOwner: Bo\nPlace: {place}"
    assert read(reply, Errand).value.place is None
    for named in ("Blankenese", "빈칸 카페", "공란동"):
        assert read(reply.replace(place, named), Errand).value.place == named


class Mover(BaseModel):
    """Somebody who lives and works somewhere."""

    nick: str
    city: str | None = None
    job: str | None = None
    route: str | None = None


@pytest.mark.parametrize("arrow", ["->", "→", "=>"])
def test_one_value_and_what_became_of_it(arrow: str) -> None:
    """Two ends of an arrow are not one place; of a route they are, and where the source says so."""
    for field, turned in (("City", f"Lund {arrow} Ystad"), ("Job", f"cook {arrow} baker")):
        with pytest.raises(ReplyError):
            read(f"Nick: Bo\n{field}: {turned}", Mover)
        told = read(f"Nick: Bo\n{field}: {turned}", Mover, source=f"Bo: {turned}, he wrote.").value
        assert turned in (told.city, told.job)
    assert read(f"Nick: Bo\nRoute: Lund {arrow} Ystad", Mover).value.route == f"Lund {arrow} Ystad"
    assert read("Nick: Bo\nCity: Lund-Ystad", Mover).value.city == "Lund-Ystad"


class Guest(BaseModel):
    """Somebody who may have told where to reach them."""

    guest: str
    city: str | None = None
    employer: str | None = None


@pytest.mark.parametrize("word", ["null", "None", "none", "undefined", "없음", "해당 없음", "N/A"])
def test_a_quoted_word_for_no_value_is_none(word: str) -> None:
    """Models put null in quotes; what the text itself says is a value all the same."""
    reply = f'{{"guest": "Ida", "city": "{word}"}}'
    assert read(reply, Guest).value.city is None
    assert read(reply, Guest, source=f"Ida comes from {word}, a village.").value.city == word


@pytest.mark.parametrize("word", ["Nonesuch", "Null Bay", "없음리"])
def test_a_name_may_begin_so(word: str) -> None:
    """Only the whole word is none."""
    assert read(f'{{"guest": "Ida", "city": "{word}"}}', Guest).value.city == word


@pytest.mark.parametrize(
    "reply",
    ["Guest: Ida\nCity: Yes", "Guest: Ida\nEmployer: No", "Guest: Ida\nCity: 예"],
)
def test_a_yes_is_no_place_and_nobody(reply: str) -> None:
    """Whether there is one was answered, not which: it is left empty, or asked again."""
    try:
        found = read(reply, Guest).value
    except ReplyError:
        return
    assert (found.city, found.employer) == (None, None)
