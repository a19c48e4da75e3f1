"""What a text says of its own field: that nobody said it, yes, or what should be written there."""

from __future__ import annotations

import json

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Member(BaseModel):
    """Somebody who joins."""

    name: str
    city: str | None = None
    phone: str | None = None
    email: str | None = None
    company: str | None = None
    motto: str | None = None
    skills: list[str] = []


class 회원(BaseModel):  # noqa: N801  # named as users name theirs
    """The same with Korean names."""

    이름: str
    직업: str | None = None


def replies(field: str, said: str) -> tuple[str, str]:
    """Return the reply as JSON and as label lines."""
    return json.dumps({"name": "Ida", field: said}), f"Name: Ida\n{field.title()}: {said}"


@pytest.mark.parametrize(
    "said",
    ["unknown city", "No city mentioned", "the city is unknown", "no city is given in the text"],
)
def test_what_says_that_nobody_said_it(said: str) -> None:
    """A text on what the field is called says of it that nobody said it."""
    for reply in replies("city", said):
        assert read(reply, Member).value.city is None
        source = f"On the form: {said}"
        assert read(reply, Member, source=source).value.city == said


@pytest.mark.parametrize("said", ["city not stated", "도시 미상", "she does not say", "n.a."])
def test_what_label_lines_say_of_it(said: str) -> None:
    """The same in label lines, also in another language than the label's, or of the speaker."""
    assert read(f"Name: Ida\nCity: {said}", Member).value.city is None


@pytest.mark.parametrize("said", ["Unknown Pleasures", "no news is good news", "Never say never"])
def test_a_text_that_says_it_of_other_things(said: str) -> None:
    """Of another noun than the field's nothing is said."""
    for reply in replies("motto", said):
        assert read(reply, Member).value.motto == said


@pytest.mark.parametrize("field", ["city", "phone", "company"])
@pytest.mark.parametrize("said", ["Yes", "true", "있음"])
def test_a_yes_that_fills_nothing(field: str, said: str) -> None:
    """A place, a number or a company is no yes; a motto may be one."""
    for reply in replies(field, said):
        with pytest.raises(ReplyError):
            read(reply, Member)
    assert read(f"Name: Ida\nMotto: {said}!", Member).value.motto is not None


@pytest.mark.parametrize("said", ["same as Bo", "the same number as above", "보라와 같음"])
def test_a_pointer_to_somebody_else(said: str) -> None:
    """A number that is that of another is told by its digits."""
    with pytest.raises(ReplyError):
        read(f"Name: Ida\nPhone: {said}", Member)


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("city", "the city he works in"), ("city", "where she was born"), ("city", "Anytown"),
        ("city", "Sample Town"), ("city", "지역명"), ("phone", "the phone number"),
        ("phone", "xxx-xxxx"), ("phone", "010-****-****"), ("email", "the email of the member"),
        ("email", "${email}"), ("motto", "a short description of the motto"),
        ("motto", "brief explanation"),
    ],
)  # fmt: skip
def test_a_description_of_the_field(field: str, said: str) -> None:
    """What should be written there, or what keeps its place, is no value, unless the source has
    it."""
    for reply in replies(field, said):
        with pytest.raises(ReplyError):
            read(reply, Member)
        assert getattr(read(reply, Member, source=f"He wrote: {said}").value, field) == said


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("city", "The Hague"), ("city", "the old town"), ("phone", "0049 30 5550"),
        ("motto", "The Motto of the Sea"), ("motto", "short and sweet"), ("company", "Sample & Co"),
        ("motto", "where there is a will there is a way"), ("company", "Doe Brothers"),
    ],
)  # fmt: skip
def test_what_only_resembles_a_description(field: str, said: str) -> None:
    """An article, a capital letter or a short word make no description."""
    for reply in replies(field, said):
        assert getattr(read(reply, Member).value, field) == said


def test_a_korean_description() -> None:
    """The field's name with whose it is, or with what a form puts behind it."""
    for said in ("회원의 직업", "가입자의 직업명"):
        with pytest.raises(ReplyError):
            read(f"이름: 하늘\n직업: {said}", 회원)
    assert read("이름: 하늘\n직업: 동네의 약사", 회원).value.직업 == "동네의 약사"
    with pytest.raises(ReplyError):
        read("이름: 회원의 이름\n직업: 약사", 회원)


@pytest.mark.parametrize("name", ["she", "someone", "Redacted", "그녀", "비공개"])
def test_a_name_of_nobody(name: str) -> None:
    """A pronoun names nobody, nor does a name that is kept back."""
    with pytest.raises(ReplyError):
        read(f"Name: {name}\nCity: Lund", Member)


def test_stock_names_and_numbers() -> None:
    """Two of them make an example; one alone may be somebody's, and the source may have both."""
    reply = json.dumps({"name": "Jane Doe", "email": "jane@example.com"})
    with pytest.raises(ReplyError):
        read(reply, Member)
    assert read(reply, Member, source="Jane Doe, jane@example.com").value.name == "Jane Doe"
    for alone in ("Name: Jane Doe\nCity: Lund", "Name: Ida\nEmail: ida@example.com"):
        assert read(alone, Member).value.name in ("Jane Doe", "Ida")
    with pytest.raises(ReplyError):
        read("이름: 홍길동\nphone: 010-1234-5678", Member)


def test_words_that_are_counted_up() -> None:
    """The field's own noun with numbers, and keys and values with numbers, are a form."""
    with pytest.raises(ReplyError):
        read('{"name": "Ida", "skills": ["skill1", "skill2"]}', Member)
    kept = read('{"name": "Ida", "skills": ["level 1", "first aid"]}', Member).value.skills
    assert kept == ["level 1", "first aid"]
    for form in ('{"key1": "value1", "key2": "value2"}', "name1: text1\nname2: text2"):
        with pytest.raises(ReplyError):
            read(form, dict[str, str])
    assert read("flat1: Ida\nflat2: Bo", dict[str, str]).value == {"flat1": "Ida", "flat2": "Bo"}


@pytest.mark.parametrize(
    "reply",
    ["Phone: None", "Phone: not given", "No phone is mentioned.", "전화는 언급되지 않았습니다.",
     "The phone is not stated in the letter."],
)  # fmt: skip
def test_none_of_one_text(reply: str) -> None:
    """A reply that says of the one text that there is none."""
    assert read(reply, str | None).value is None


def test_none_of_one_text_that_may_be_one() -> None:
    """Words for none that may be the text itself are asked for again; a text is a text."""
    with pytest.raises(ReplyError):
        read("전화 없음", str | None)
    assert read("Lund", str | None).value == "Lund"
    assert read("The phone is broken.", str | None).value == "The phone is broken."


@pytest.mark.parametrize(
    "reply", ["죄송합니다. 요약할 수 없습니다.", "미안합니다. 이 글은 옮기지 못합니다."]
)
def test_an_apology_is_no_text(reply: str) -> None:
    """What somebody cannot do behind an apology; an apology alone may be the text."""
    with pytest.raises(ReplyError):
        read(reply, str)
    assert read("미안합니다. 어제는 바빴습니다.", str).value == "미안합니다. 어제는 바빴습니다."
