"""The way of a reply, told."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from holdfast.parsers import Explanation, explain, read
from holdfast.schemas import CounselNote, KeywordList, Kind, ReplyError

FENCED = """<think>세 개면 되겠지.</think>네, 정리했습니다.

예시: ["등산", "낚시"]

```json
{"keywords": ["불면", "이직 고민"]}
```
감사합니다."""
LABELLED = """상담 내용을 살펴보았습니다.

**키워드:** 불면, 이직 고민, 가족 갈등

도움이 필요하시면 말씀해 주세요."""
ADVICE = """1. 규칙적으로 주무시는 것이 좋습니다.
2. 카페인을 줄여 보세요.
3. 가까운 사람과 이야기해 보세요."""
NOTE = '{"summary": "내담자는 불면을 말한다.", "keywords": ["불면"], "risk": "extreme"}'


def test_an_example_and_the_answer() -> None:
    """A structure wins over one that the text calls an example; what was taken off is named."""
    way = explain(FENCED, KeywordList)
    example, answer = way.considered
    assert way.removed == ("reasoning",)
    assert (example.role, example.fits, example.won) == ("example", True, False)
    assert (answer.role, answer.won) == ("", True)
    assert way.text[answer.start : answer.end] == '{"keywords": ["불면", "이직 고민"]}'
    assert answer.notes == ("object around a list",)
    assert way.opened == ("a structure that fits the type",)
    assert way.reading == read(FENCED, KeywordList)


def test_an_announced_list() -> None:
    """A row behind the label for keywords is asked for, and that is the evidence."""
    way = explain(LABELLED, KeywordList)
    (row,) = [one for one in way.considered if one.won]
    assert (row.layout, row.role, row.cut) == ("row", "asked", False)
    assert way.opened[-1] == "a list that is announced as what was asked"
    assert way.reading is not None
    assert way.reading.value == ["불면", "이직 고민", "가족 갈등"]


def test_a_list_of_something_else() -> None:
    """Where all are refused, the reason is told and none has won."""
    way = explain(ADVICE, KeywordList)
    assert way.failure is not None
    assert way.failure.kind is Kind.NO_VALUE
    assert way.failure.reason
    assert way.considered
    assert not any(one.won for one in way.considered)


def test_a_value_that_is_not_allowed() -> None:
    """Why a structure does not fit is told by field, with what is allowed there."""
    way = explain(NOTE, CounselNote)
    (one,) = way.considered
    (problem,) = one.problems
    assert (one.fits, problem.path) == (False, "risk")
    assert "moderate" in problem.expected
    assert way.failure is not None
    assert way.failure.kind is Kind.INVALID


def test_a_cut_reply() -> None:
    """A candidate says that the reply ended within it."""
    way = explain('["불면", "이직", "상', list[str], done_reason="length")
    (one,) = way.considered
    assert (one.cut, one.won) == (True, True)


def test_json_at_once() -> None:
    """The cheap way is a way too."""
    way = explain('["불면", "이직"]', list[str])
    assert way.considered == ()
    assert "JSON of the type" in way.opened[0]


@pytest.mark.parametrize("text", [FENCED, LABELLED, ADVICE, NOTE, '["불면", "이직"]', "", "없음"])
@pytest.mark.parametrize("type_", [KeywordList, CounselNote, dict[str, Any], int])
def test_it_is_the_way_of_read(text: str, type_: Any) -> None:
    """What is explained is what `read` does: the same reading, or the same failure."""
    way = explain(text, type_)
    failure, reading = None, None
    try:
        reading = read(text, type_)
    except ReplyError as error:
        failure = error.failure
    assert (way.reading, way.failure) == (reading, failure)


@pytest.mark.parametrize("text", [FENCED, LABELLED, ADVICE, NOTE])
def test_no_word_of_the_reply(text: str) -> None:
    """But for the value, neither the lines nor the repr hold a word of the reply."""
    for type_ in (KeywordList, CounselNote):
        way = explain(text, type_)
        shown = "\n".join(way.lines()) + repr(way.considered) + repr(way.failure)
        assert not any(word in shown for word in ("불면", "이직", "카페인", "extreme", "살펴"))


def test_it_is_a_record() -> None:
    """Frozen and picklable, like the other records."""
    way = explain(FENCED, KeywordList)
    assert isinstance(way, Explanation)
    assert pickle.loads(pickle.dumps(way)) == way


def test_for_a_person() -> None:
    """The whole of it, line by line."""
    assert list(explain(FENCED, KeywordList).lines()) == [
        "cleaned: 78 characters, taken off: reasoning",
        "   candidate: literal, 16-28, whole, said to be: example, fits",
        "-> candidate: literal, 38-67, whole, fits; object around a list",
        "evidence: a structure that fits the type",
        "verdict: accepted, repaired: reasoning, fence, object around a list",
    ]
