"""Objects as models lay them out in a pipeline: grouped lists, verdicts, options, forms."""

from __future__ import annotations

from enum import Enum

import pytest
from pydantic import BaseModel, ConfigDict, Field

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError
from holdfast.schemas.records import Kind

NAMES = {"Rivers": ["Tay", "Dee"], "Lochs": []}


@pytest.mark.parametrize("lead", ["", "These are the waters, by kind:\n\n", "Sure!\n"])
@pytest.mark.parametrize("mark", ["**{}:**", "{}:"])
def test_lists_behind_labels(lead: str, mark: str) -> None:
    """Label lines with a row each are a dictionary of lists, with or without a lead."""
    lines = f"{mark.format('Rivers')} Tay, Dee\n{mark.format('Lochs')} None"
    assert read(lead + lines, dict[str, list[str]]).value == NAMES


def test_a_key_around_the_groups() -> None:
    """A key around lists under their keys is a wrapper, and no list of all of them."""
    text = '{"waters": {"Rivers": ["Tay", "Dee"], "Lochs": []}}'
    assert read(text, dict[str, list[str]]).value == NAMES


@pytest.mark.parametrize("key", ["rejected", "example"])
def test_a_key_of_what_does_not_count(key: str) -> None:
    """The groups of what was dropped, or only shows the form, are none."""
    with pytest.raises(ReplyError):
        read(f'{{"{key}": {{"Rivers": ["Tay"], "Lochs": ["Ness"]}}}}', dict[str, list[str]])


class Audit(BaseModel):
    """A question and why it was answered so."""

    passed: bool
    why: str


@pytest.mark.parametrize(
    ("end", "stands"),
    [
        ("Overall verdict: No, it fails.", False), ("Conclusion: no", False),
        ("최종 판정: 아니오", False), ("Overall verdict: Yes.", True), ("Follow-up: No", True),
    ],
)  # fmt: skip
def test_a_conclusion_of_its_own(end: str, stands: bool) -> None:
    """A label of what it all comes to that says no where the field says yes is a conflict."""
    text = f"Passed: Yes\nWhy: all valves were tight.\n\n{end}"
    if stands:
        assert read(text, Audit).value.passed
    else:
        with pytest.raises(ReplyError) as refused:
            read(text, Audit)
        assert refused.value.failure.kind == Kind.CONFLICT


class Seal(Enum):
    """Members, one of which says that nobody can tell."""

    WHOLE = "온전"
    BROKEN = "파손"
    OPEN = "판단 불가"


class Check(BaseModel):
    """A check by its Korean names."""

    model_config = ConfigDict(populate_by_name=True)
    seal: Seal = Field(alias="봉인")
    reason: str = Field(alias="근거")


def test_a_reason_that_something_cannot_be_read() -> None:
    """Beside an answer, that a label cannot be read is a reason, and no refusal of the model."""
    text = "봉인: 판단 불가\n근거: 사진이 흐려 스티커를 확인할 수 없습니다."
    assert read(text, Check).value.seal is Seal.OPEN


@pytest.mark.parametrize(
    "text",
    [
        "봉인: 온전\n근거: 죄송하지만 저는 사진을 확인할 수 없습니다.",
        '{"seal": "온전", "reason": "I\'m sorry, I cannot look at pictures."}',
    ],
)
def test_a_refusal_in_place_of_a_reason(text: str) -> None:
    """Where the model speaks of itself, it refuses, whatever stands beside it."""
    with pytest.raises(ReplyError) as refused:
        read(text, Check)
    assert refused.value.failure.kind == Kind.REFUSAL


class Line(BaseModel):
    """A line and another one for it."""

    given: str
    text: str


@pytest.mark.parametrize(
    ("said", "stands"),
    [
        ('Option 1: "Go on." / Option 2: "Carry on."', False),
        ("Version A: Go on. Version B: Carry on.", False),
        ("1안: 계속하세요. 2안: 이어 가세요.", False),
        ("There is one option, and it is cheap.", True), ("2안으로 하겠습니다.", True),
    ],
)  # fmt: skip
def test_options_in_a_text(said: str, stands: bool) -> None:
    """A text that offers several in its place is none of them."""
    text = f"Given: 시작\nText: {said}"
    if stands:
        assert read(text, Line).value.text == said
    else:
        with pytest.raises(ReplyError):
            read(text, Line)


def test_a_form_that_is_filled_in_below() -> None:
    """Where the form stands first, with the places of its values, the filled one counts."""
    text = "Given: <제목>\nText: [본문]\n\nGiven: 봄\nText: 꽃이 핀다"
    assert read(text, Line).value == Line(given="봄", text="꽃이 핀다")


def test_a_form_behind_another() -> None:
    """Two that are both filled in are a conflict."""
    with pytest.raises(ReplyError):
        read("Given: 봄\nText: 꽃\n\nGiven: 여름\nText: 비", Line)


class Term(BaseModel):
    """A term of a contract."""

    name: str
    days: int


@pytest.mark.parametrize("said", ["sixty (60) days", "60 (sixty) days", "육십(60)일", "sixty (60)"])
def test_in_words_and_figures(said: str) -> None:
    """A number in words and in figures that say the same is one number."""
    assert read(f"Name: notice\nDays: {said}", Term).value.days == 60


@pytest.mark.parametrize("said", ["sixty (16) days", "sixty (60) or ninety (90) days"])
def test_in_words_and_other_figures(said: str) -> None:
    """Where they differ, or there are two, nobody can tell."""
    with pytest.raises(ReplyError):
        read(f"Name: notice\nDays: {said}", Term)


NOTES = "- name: notice\n  days: 60\n- name: return\n  days: 14\n"


@pytest.mark.parametrize("end", ["- name: re", "- name: repair\n  da", "- name: repair\n  days: 3"])
def test_records_in_lines_that_were_cut(end: str) -> None:
    """Of records in label lines the last one goes that may be cut."""
    found = read(NOTES + end, list[Term], done_reason="length")
    assert [term.days for term in found.value] == [60, 14]
    assert "cut" in found.notes


def test_the_first_record_was_cut() -> None:
    """Where none is whole, the reply is cut."""
    with pytest.raises(ReplyError) as refused:
        read("- name: notice\n  days: 6", list[Term], done_reason="length")
    assert refused.value.failure.kind == Kind.TRUNCATED


class Post(BaseModel):
    """A notice in another language than its source."""

    title: str
    text: str
    sizes: list[str] = []


def test_a_translation() -> None:
    """What is in Hangul, of a source without any, cannot be held against its letters."""
    said = "내일은 청소 때문에 수영장을 열지 않습니다. 양해 바랍니다."
    text = f'{{"title": "수영장 안내", "text": "{said}"}}'
    source = "Notice: The pool stays shut tomorrow because it will be cleaned."
    assert read(text, Post, source=source).value.title == "수영장 안내"


@pytest.mark.parametrize(("sizes", "stands"), [('["S", "L"]', True), ('["P", "Q", "R"]', False)])
def test_signs_of_the_source(sizes: str, stands: bool) -> None:
    """A sign of a letter or two has to do with a source that has it as a word of its own."""
    text = f'{{"title": "잠옷", "text": "면 잠옷", "sizes": {sizes}}}'
    if stands:
        assert read(text, Post, source="면 잠옷. S, M, L.").value.sizes == ["S", "L"]
    else:
        with pytest.raises(ReplyError):
            read(text, Post, source="면 잠옷. S, M, L.")


def test_a_conclusion_beside_a_text() -> None:
    """A text that begins like an answer is none: "No leak" is not denied by a yes."""
    text = "Given: No leak\nText: dry all week\n\nOverall verdict: Yes, all is well."
    assert read(text, Line).value.given == "No leak"


class Doubtful(BaseModel):
    """A check that need not be answered."""

    seal: Seal | None = None
    reason: str


def test_a_reason_without_an_answer() -> None:
    """Where nothing is answered, that something cannot be read is the refusal."""
    with pytest.raises(ReplyError) as refused:
        read('{"seal": null, "reason": "사진이 흐려서 확인할 수 없습니다."}', Doubtful)
    assert refused.value.failure.kind == Kind.REFUSAL


def test_a_text_of_both_scripts() -> None:
    """A Korean text with several foreign words is held against a source by these."""
    said = (
        "Kubernetes 클러스터에서 Prometheus 알림과 Grafana 화면, Terraform, Jenkins를 점검합니다."
    )
    with pytest.raises(ReplyError):
        read(
            f'{{"title": "점검", "text": "{said}"}}',
            Post,
            source="Notice: The pool stays shut tomorrow because it will be cleaned.",
        )
