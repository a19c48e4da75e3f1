"""What stands among the pairs of a dictionary in lines or rows and is no entry."""

from __future__ import annotations

import json
from typing import Any

import pytest

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError


def table(pairs: dict[str, Any]) -> str:
    """Return pairs as a table."""
    rows = "\n".join(f"| {key} | {value} |" for key, value in pairs.items())
    return f"| what | how many |\n|---|---|\n{rows}"


def lines(pairs: dict[str, Any]) -> str:
    """Return pairs as label lines."""
    return "\n".join(f"{key}: {value}" for key, value in pairs.items())


COUNTED = [
    {"hammers": 4, "saws": 9}, {"못": 120, "나사": 30, "자": 1}, {"glue (ml)": 5, "tape": 0},
]  # fmt: skip
TOTALS = [
    "Total",
    "total",
    "Sum",
    "Grand total",
    "합계",
    "총계",
    "소계",
    "**Total**",
    "Total (all)",
]


@pytest.mark.parametrize("pairs", COUNTED)
@pytest.mark.parametrize("name", TOTALS)
def test_a_total_of_the_others_is_no_entry(pairs: dict[str, int], name: str) -> None:
    """A row or line that is called a total and is the sum of the others is left out, with a note;
    so is one in the middle that adds up what stands before it."""
    for laid in (table, lines):
        found = read(laid({**pairs, name: sum(pairs.values())}), dict[str, int])
        assert found.value == pairs
        assert "totals left out" in found.notes
        more = {**pairs, name: sum(pairs.values()), "ropes": 2}
        assert read(laid(more), dict[str, int]).value == {**pairs, "ropes": 2}


def test_totals_of_parts() -> None:
    """Each adds up the entries since the last one; what stands before all entries adds up none."""
    parts = [("hammers", 4), ("saws", 9), ("Sum", 13), ("못", 3), ("나사", 5), ("소계", 8)]
    counted = "\n".join(f"{key}: {value}" for key, value in parts)
    own = {"hammers": 4, "saws": 9, "못": 3, "나사": 5}
    assert read(counted, dict[str, int]).value == own
    first = {"Total": 0, "ropes": 2}
    assert read(lines(first), dict[str, int]).value == first


@pytest.mark.parametrize("pairs", COUNTED)
def test_what_is_no_sum_of_the_others_stays(pairs: dict[str, int]) -> None:
    """A total of something else, a name that only holds the word, a sum without its name, a total
    alone, and what JSON says."""
    whole = sum(pairs.values())
    for more in ({"Total": whole + 1}, {"Total recall": whole}, {"오합계": whole}, {"rope": whole}):
        for laid in (table, lines):
            assert read(laid({**pairs, **more}), dict[str, int]).value == {**pairs, **more}
    assert read("Total: 8", dict[str, int]).value == {"Total": 8}
    as_json = json.dumps({**pairs, "Total": whole})
    assert read(as_json, dict[str, int]).value == {**pairs, "Total": whole}


@pytest.mark.parametrize("key", ["Confidence", "Note", "Source", "비고", "신뢰도", "출처", "참고"])
def test_a_remark_is_no_entry(key: str) -> None:
    """What is said of the entries stands at an end of them and is left out, with a note."""
    for laid in (table, lines):
        found = read(laid({"hammers": 4, "saws": 9, key: 90}), dict[str, int])
        assert found.value == {"hammers": 4, "saws": 9}
        assert "remarks left out" in found.notes
        assert read(laid({"Oslo": "fjord", key: "atlas"}), dict[str, str]).value == {
            "Oslo": "fjord"
        }
    with pytest.raises(ReplyError):
        read(f"{key}: nothing to see here.", dict[str, str])


@pytest.mark.parametrize("key", ["Note", "출처"])
def test_a_remark_among_the_fields_of_a_form_is_one(key: str) -> None:
    """Beside a name or a date it is a field of its own; in JSON it is what it is."""
    form = {"Title": "Tides", "Author": "Bo Wick", key: "harbour library"}
    assert read(lines(form), dict[str, str]).value == form
    forms = {"제목": "물때", "저자": "한별", key: "항구 도서관"}
    assert read(lines(forms), dict[str, str]).value == forms
    pairs = {"Oslo": "fjord", key: "atlas"}
    assert read(json.dumps(pairs), dict[str, str]).value == pairs


@pytest.mark.parametrize(
    "reply",
    [
        "Sure: here you go", "Okay, done: see you", "Here are the tools: 2\nhammers: 4",
        "Here is what I found: 2\nsaws: 1", "네, 알겠습니다: 여기요",
        "다음은 도구입니다: 2\n못: 120",
    ],
)  # fmt: skip
def test_a_courtesy_is_no_key(reply: str) -> None:
    """What a model says before it answers is no label, and what stands behind it no value."""
    with pytest.raises(ReplyError):
        read(reply, dict[str, str])


def test_a_key_that_only_resembles_a_courtesy() -> None:
    """A word that such a sentence may begin with, or holds."""
    pairs = {"Great Lakes": "five", "Sure Start": "scheme", "Hereford": "cattle", "네팔": "산"}
    assert read(lines(pairs), dict[str, str]).value == pairs
    for counted in ({"Sure": 4, "Unsure": 3}, {"네": 12, "아니요": 3}, {"OK": 5, "Failed": 2}):
        assert read(lines(counted), dict[str, int]).value == counted


@pytest.mark.parametrize(
    "reply",
    [
        "Client: I keep dropping things.\nCounsellor: Since when?",
        "내담자: 자꾸 물건을 떨어뜨려요.\n상담사: 언제부터요?",
        "손님: 망치 있나요?\n점원: 저쪽입니다.",
    ],
)
def test_turns_of_a_talk_are_no_entries(reply: str) -> None:
    """Speakers with what they say; with what they are called, they are a dictionary."""
    with pytest.raises(ReplyError):
        read(reply, dict[str, str])


@pytest.mark.parametrize("reply", ["Client: Anna Berg\nCounsellor: Bo", "내담자: 안나\n상담사: 보"])
def test_speakers_with_their_names(reply: str) -> None:
    """No sentence, no talk."""
    assert len(read(reply, dict[str, str]).value) == 2


def test_numbers_out_of_two_maxima() -> None:
    """4 of 5 and 3 of 10 cannot stand side by side without their scales."""
    for reply in ("hammers: 4/5\nsaws: 3/10", "망치: 5점 만점에 4점\n톱: 10점 만점에 3점"):
        with pytest.raises(ReplyError):
            read(reply, dict[str, int])
    assert read("hammers: 4/5\nsaws: 3/5", dict[str, int]).value == {"hammers": 4, "saws": 3}


def test_a_label_line_that_is_commented_out() -> None:
    """A # before one of several label lines takes it out; before each it is a heading."""
    for before, out, after in (("hammers: 4", "saws: 9", "nails: 2"), ("못: 1", "톱: 2", "자: 3")):
        name = out.split(":")[0]
        assert name not in read(f"{before}\n# {out}\n{after}", dict[str, int]).value
        assert name not in read(f"{before}\n# {out}", dict[str, int]).value
        assert name in read(f"# {before}\n# {out}", dict[str, int]).value
