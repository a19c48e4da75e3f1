"""What `--details` shows at a terminal; in a pipe it stays the strict JSON record."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from loopback import Loopback
from rich.cells import cell_len

from holdfast.cli.view import printable, view
from holdfast.schemas import (
    Attempt,
    CounselNote,
    Extraction,
    Failure,
    Grounding,
    KeywordList,
    Kind,
    Reading,
    Reply,
    Span,
)

LONG = (
    "새 부서로 옮긴 뒤로 불면증이 심해져서 새벽 네 시까지 깨어 있는 날이 많다고 한다. "
    "다음 날 회의에서 실수할까 봐 걱정하며, 수면 일지를 써 보기로 했다."
)
KEYWORDS = KeywordList(["불면증", "수면 일지", "직무 스트레스"])
GROUNDING = (
    Grounding("불면증", (Span(3, 6), Span(9, 12))),
    Grounding("수면 일지", (Span(20, 25),)),
    Grounding("직무 스트레스"),
)
TRIED = (
    Attempt(
        1,
        Reply("청록고래", "length", "gemma:2b", 312, 512, 9.5),
        failure=Failure(Kind.TRUNCATED),
    ),
    Attempt(2, Reply("청록", "aborted", "gemma:2b"), fault="the server broke off its reply"),
    Attempt(
        3,
        Reply('["..."]', "stop", "gemma:2b", 350, 17, 1.25),
        reading=Reading(KEYWORDS, "repaired"),
        asked="told why: truncated, 1024 tokens",
    ),
)


def _extraction(value: Any, **rest: Any) -> Extraction[Any]:
    told = {"how": "repaired", "engine": "ollama", "model": "gemma:2b", "language": "ko"}
    return Extraction(value, **told | rest)


def shown(text: str) -> str:
    """Return what is seen of it."""
    return re.sub(r"\x1b\[[0-9;]*m", "", text)


def rows(type_: Any, result: Any, monkeypatch: pytest.MonkeyPatch, width: int = 120) -> list[str]:
    """Return the lines that a terminal of that width shows."""
    monkeypatch.setenv("COLUMNS", str(width))
    return [line.rstrip() for line in shown(view(type_, result)).split("\n")]


def test_keywords_with_flags(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each keyword on its line, and whether it stands in the text."""
    lines = rows(KeywordList, _extraction(KEYWORDS, grounding=GROUNDING), monkeypatch)
    assert re.fullmatch(r"1 +불면증 +✓ 2 times", lines[0])
    assert re.fullmatch(r"2 +수면 일지 +✓", lines[1])
    assert re.fullmatch(r"3 +직무 스트레스 +\? not in the text to the letter", lines[2])


def test_how_it_was_got(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who answered, how the reply was read, what was bent, and how long it took."""
    result = _extraction(KEYWORDS, notes=("fence", "cut"), seconds=11.5)
    text = "\n".join(rows(KeywordList, result, monkeypatch))
    for pattern in (
        "read +repaired",
        "by +ollama, gemma:2b",
        "notes +fence, cut",
        r"time +11\.50 s",
    ):
        assert re.search(pattern, text)


def test_every_attempt(monkeypatch: pytest.MonkeyPatch) -> None:
    """What came of it, its tokens and seconds; a word of a reply never."""
    result = _extraction(KEYWORDS, attempts=TRIED)
    lines = rows(KeywordList, result, monkeypatch)
    first, second, third = lines[-3:]
    assert re.fullmatch(r"1 +first +truncated +length +312 +512 +9\.50", first)
    assert "the server broke off its reply" in second
    assert re.fullmatch(
        r"3 +told why: truncated, 1024 tokens +repaired +stop +350 +17 +1\.25", third
    )
    assert "청록" not in "\n".join(lines)


def test_who_answered_where_several_did(monkeypatch: pytest.MonkeyPatch) -> None:
    """A model that fell back for another is told apart; one alone is named once."""
    other = replace(TRIED[0], reply=replace(TRIED[0].reply, model="phi3:mini"))
    one, two = (
        "\n".join(rows(KeywordList, _extraction(KEYWORDS, attempts=tried), monkeypatch))
        for tried in (TRIED, (*TRIED, other))
    )
    assert one.count("gemma:2b") == 1
    assert two.count("gemma:2b") == 4
    assert two.count("phi3:mini") == 1


def test_the_extractive_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    """No model and no attempts: neither is made up."""
    result = _extraction(KEYWORDS, how="extracted", engine="extractive", model=None)
    text = "\n".join(rows(KeywordList, result, monkeypatch))
    assert "extractive, no model" in text
    assert "attempt" not in text


def test_a_note(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every field, what is not known as such, and its keywords with their flags."""
    note = CounselNote(summary=LONG, keywords=KEYWORDS)
    text = "\n".join(rows(CounselNote, _extraction(note, grounding=GROUNDING), monkeypatch))
    assert re.search(r"emotion +unknown", text)
    assert re.search(r"follow_up +null", text)
    assert re.search(r"keywords +1 +불면증 +✓ 2 times", text)


@pytest.mark.parametrize("value", [[], {}, None, True, 1.5, "", [["a"], {"b": [1, None]}]])
def test_any_value(value: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a type of yours gives can be shown."""
    assert "repaired" in "\n".join(rows(Any, _extraction(value), monkeypatch))
    assert "repaired" in "\n".join(rows(Any, Reading(value, "repaired"), monkeypatch))


@pytest.mark.parametrize("width", [40, 47, 60, 79, 80, 81, 133])
def test_nothing_is_lost_at_any_width(width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lines are folded and never shortened, also where a letter takes two columns."""
    note = CounselNote(summary=LONG, keywords=KEYWORDS)
    lines = rows(CounselNote, _extraction(note, grounding=GROUNDING), monkeypatch, width)
    assert max(map(cell_len, lines)) <= width
    joined = re.sub(r"\s", "", "".join(lines))
    assert re.sub(r"\s", "", LONG) in joined
    assert "…" not in joined


def test_a_value_commands_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Codes that move the cursor, ring or turn the writing round are shown, not obeyed."""
    said = "\x1b[2J\x07불면\x9b\u202e[bold red]\r\n증\u200b"
    text = "\n".join(rows(Any, _extraction([said]), monkeypatch))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\u200b]", text)
    assert "불면" in text
    assert "[bold red]" in text
    assert printable(said).startswith("\\x1b[2J\\x07불면\\x9b\\u202e")


def test_details_in_a_pipe_are_json(run: Any, server: Loopback) -> None:
    """A script gets the whole record, with no code of a terminal in it."""
    server.say('["불면"]')
    done = run("tag", "transcript.txt", "--details", "-m", "gemma:2b", "--host", server.url)
    assert json.loads(done.stdout)["value"] == ["불면"]


def test_details_at_a_terminal_are_tables(terminal: Any, server: Loopback) -> None:
    """A person gets the view."""
    server.say("I cannot help with that.")
    server.say('["불면", "청록고래"]')
    done = terminal("tag", "transcript.txt", "--details", "-m", "gemma:2b", "--host", server.url)
    assert done.code == 0
    text = shown(done.stdout)
    assert re.search(r"1 +불면 +✓", text)
    assert re.search(r"1 +first +refusal", text)
    assert '"value"' not in text


def test_the_bare_value_at_a_terminal_is_json(terminal: Any, server: Loopback) -> None:
    """Without `--details` it is the same line for a person and for a script."""
    server.say('["불면", "청록고래"]')
    done = terminal("tag", "transcript.txt", "-m", "gemma:2b", "--host", server.url)
    assert '["불면", "청록고래"]' in done.stdout
    Path("reply.txt").write_text("키워드: 불면, 이직", "utf-8")
    assert terminal("read", "reply.txt").stdout == '["불면", "이직"]\r\n'
    assert "salvaged" in terminal("read", "reply.txt", "--details").stdout


def test_attempts_that_gave_nothing(run: Any, server: Loopback) -> None:
    """`--details` tells of an error what had been tried, one line each; without it, one line."""
    server.say("I'm sorry, but I can't help with 청록고래.", times=4)
    limits = ("--max-calls", "2", "-m", "gemma:2b", "--host", server.url)
    done = run("tag", "transcript.txt", "--details", *limits)
    first, second, last = done.stderr.splitlines()
    assert (done.code, done.stdout) == (5, "")
    assert first.startswith("holdfast: attempt 1: refusal, ")
    assert second.startswith("holdfast: attempt 2: refusal, told why: refusal, ")
    assert "2 replies" in last
    assert run("tag", "transcript.txt", *limits).line
