"""The contract of `read`."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import CounselNote, EmptyReply, KeywordList, Kind, ReplyError, RunawayReply


class Note(BaseModel):
    """A text and a number."""

    name: str
    count: int


def test_says_how_it_was_read() -> None:
    """Strict JSON, a tree that was bent, free text."""
    assert read('["tea", "cake"]', list[str]).how == "strict"
    assert read('```json\n["tea", "cake"]\n```', list[str]).how == "repaired"
    assert read("- tea\n- cake", list[str]).how == "salvaged"
    assert read('["tea", "cake"]', list[str], source="tea and cake").how == "strict"


def test_a_keyword_list_is_read_as_a_list_of_strings() -> None:
    """The type's own rules hold."""
    assert read("- Tea\n- tea\n- cake", KeywordList).value == ["Tea", "cake"]


@pytest.mark.parametrize(
    ("text", "error"), [("", EmptyReply), (" \n", EmptyReply), (" " * 9000, RunawayReply)]
)
def test_silence(text: str, error: type[ReplyError]) -> None:
    """Nothing said is told from blanks without end."""
    with pytest.raises(error):
        read(text, list[str])


def test_a_failure_never_shows_the_reply() -> None:
    """Neither the message nor the traceback's chain holds a word of it."""
    with pytest.raises(ReplyError) as caught:
        read('{"name": "confidential", "count": "secret"}', Note)
    assert caught.value.reply.startswith('{"name"')
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__
    assert "secret" not in str(caught.value)
    assert caught.value.kind is Kind.INVALID


def test_notes_never_show_the_reply() -> None:
    """They are short codes."""
    reading = read('{"Name": "clandestine", "COUNT": "two", "other": 1}', Note)
    assert "clandestine" not in " ".join(reading.notes)
    assert {"key: name", "number"} <= set(reading.notes)


def test_reading_is_deterministic() -> None:
    """The same reply gives the same reading."""
    text = "**Name:** tea\n**Count:** two"
    assert read(text, Note) == read(text, Note)


def test_loads_nothing_of_langchain_but_its_errors() -> None:
    """Whoever only reads replies does not pay for chains."""
    code = (
        "import sys, holdfast.parsers as p; p.read('- tea\\n- cake', list[str]);"
        "print([m for m in sys.modules if m.startswith(('langchain_core.runnables', 'langsmith',"
        " 'langchain_ollama', 'langchain_core.output_parsers', 'langchain_core.messages'))])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"


@pytest.mark.parametrize("pair", ["()", "（）", "[]", "［］", "{}", "｛｝"])
def test_brackets_of_any_width_within_an_open_string(pair: str) -> None:
    """A string that was never closed, with a bracket in it, is read or refused and nothing else."""
    for text in (
        f'{{"a": "수면{pair[0]}b", "c": "',
        f'["수면{pair[1]} 불안, "b{pair[0]}',
        f'["수면 {pair}',
    ):
        with suppress(ReplyError):
            read(text, list[str])


def test_a_member_that_says_unknown_is_a_value_and_a_text_that_does_is_none() -> None:
    """What the type itself offers needs no second look; the same word as a text says that nothing
    is known."""
    note = (
        '{"summary": "The client sleeps badly.", "keywords": ["sleep"], "main_concern": "unknown",'
        ' "emotion": "unknown", "risk": "unknown", "follow_up": null}'
    )
    value = read(note, CounselNote).value
    assert (value.main_concern, value.emotion.value, value.risk.value) == (
        None,
        "unknown",
        "unknown",
    )


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('["1. 층간 소음", "2. 이사", "3. 소송"]', ["층간 소음", "이사", "소송"]),
        ('["- heating", "- rent", "- damp"]', ["heating", "rent", "damp"]),
        ('["등하교", "학원", "등"]', ["등하교", "학원"]),
        ('["rent", "damp", "etc."]', ["rent", "damp"]),
        ('["U.S. visa", "Dr. Kim", "3.5 days"]', ["U.S. visa", "Dr. Kim", "3.5 days"]),
    ],
)
def test_strict_json_of_strings_with_layout_in_them(text: str, value: list[str]) -> None:
    """A list that is JSON at once is looked at again where a string holds a number, a bullet, or
    says "and so on"; points within a name are no such thing. No source is needed to see it."""
    assert read(text, list[str]).value == value


@pytest.mark.parametrize(
    "text",
    [
        '["Lodger: The boiler went out again in the night.", "Landlady: Did you press the button?",'
        ' "Lodger: It is frozen and the button does nothing."]',
        '["관리인이 어제 저녁에 다시 다녀갔습니다.", "보일러는 아직도 켜지지 않습니다."]',
    ],
)
def test_strict_json_of_turns_and_sentences(text: str) -> None:
    """A talk or a text cut into strings is no list of terms, also where no source tells so."""
    with pytest.raises(ReplyError):
        read(text, list[str])
