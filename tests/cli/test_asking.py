"""tag, summarize, note and extract over a scripted server."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from loopback import Loopback

SCHEMA = """
from pydantic import BaseModel

Names = list[str]

class Visit(BaseModel):
    concern: str
    weeks: int
"""


@pytest.fixture
def at(server: Loopback) -> tuple[str, ...]:
    """The options that name the scripted server and its model."""
    return ("--model", "gemma:2b", "--host", server.url)


def test_tag_writes_a_bare_list(run: Any, server: Loopback, at: tuple[str, ...]) -> None:
    """stdout is the strict JSON list on one line, Korean as Korean, and nothing else is said."""
    server.say('["불면", "이직"]')
    done = run("tag", "transcript.txt", *at)
    assert (done.code, done.stdout, done.stderr) == (0, '["불면", "이직"]\n', "")


def test_summarize_writes_a_bare_object(run: Any, server: Loopback, at: tuple[str, ...]) -> None:
    """stdout is the strict JSON object on one line."""
    server.say('{"summary": "내담자는 이직 뒤로 불면이 심하다고 한다."}')
    done = run("summarize", "transcript.txt", *at)
    assert done.stdout == '{"summary": "내담자는 이직 뒤로 불면이 심하다고 한다."}\n'


def test_note_writes_a_bare_object(run: Any, server: Loopback, at: tuple[str, ...]) -> None:
    """Every field stands on the one line, also what the text does not say; limits are as told."""
    server.say('{"summary": "이직 뒤로 불면이 심하다.", "keywords": ["불면", "이직"]}')
    limits = ("--max-keywords", "1", "--max-sentences", "2")
    done = run("note", "transcript.txt", *limits, *at)
    assert (done.code, done.stderr) == (0, "")
    assert done.stdout == (
        '{"summary": "이직 뒤로 불면이 심하다.", "keywords": ["불면"], "main_concern": null, '
        '"emotion": "unknown", "risk": "unknown", "follow_up": null}\n'
    )
    assert "2문장" in server.requests[0].prompt


def test_note_takes_no_model(run: Any) -> None:
    """The extractive engine knows notes; who answered stands in the details."""
    done = run("note", "transcript.txt", "--model", "extractive", "--details")
    data = json.loads(done.stdout)
    assert data["engine"] == "extractive"
    assert (data["value"]["emotion"], data["value"]["risk"]) == ("unknown", "unknown")
    assert "불면" in data["value"]["keywords"]


def test_extract_writes_your_type(run: Any, server: Loopback, at: tuple[str, ...]) -> None:
    """The schema is found in the current directory, goes to the server, and shapes the value."""
    Path("visits.py").write_text(SCHEMA, "utf-8")
    server.say('{"concern": "불면", "weeks": 3}')
    told = ("--schema", "visits:Visit", "--instructions", "Read this visit.")
    done = run("extract", "transcript.txt", *told, *at)
    assert json.loads(done.stdout) == {"concern": "불면", "weeks": 3}
    (request,) = server.requests
    assert set(request.body["format"]["properties"]) == {"concern", "weeks"}
    assert "Read this visit." in request.prompt


def test_extract_takes_an_alias(run: Any, server: Loopback, at: tuple[str, ...]) -> None:
    """A type need not be a class: `Names = list[str]` will do."""
    Path("aliases.py").write_text(SCHEMA, "utf-8")
    server.say('["불면"]')
    done = run("extract", "transcript.txt", "--schema", "aliases:Names", *at)
    assert done.stdout == '["불면"]\n'


@pytest.mark.parametrize("args", [("-",), ()])
def test_a_pipe_is_read(
    run: Any, server: Loopback, at: tuple[str, ...], args: tuple[str, ...]
) -> None:
    """Standard input is read for "-", and where no file is named and something is piped in."""
    server.say('["불면"]')
    done = run("tag", *args, *at, input="내담자: 불면이 심해요.")
    assert done.stdout == '["불면"]\n'
    assert "불면이 심해요" in server.requests[0].prompt


def test_details_are_the_extraction(run: Any, server: Loopback, at: tuple[str, ...]) -> None:
    """`--details` writes the whole record: the value, who answered, and every attempt."""
    server.say("I cannot help with that.")
    server.say('["불면"]')
    data = json.loads(run("tag", "transcript.txt", "--details", *at).stdout)
    assert data["value"] == ["불면"]
    assert data["engine"] == "ollama"
    assert [attempt["failure"] is None for attempt in data["attempts"]] == [False, True]
    assert data["grounding"][0]["spans"]


def test_options_reach_the_chain(run: Any, server: Loopback, at: tuple[str, ...]) -> None:
    """How many keywords, in which language, for how many calls: as it was said."""
    server.say("I cannot help with that.", times=2)
    limits = ("--max-keywords", "7", "--language", "en", "--max-calls", "2")
    done = run("tag", "transcript.txt", *limits, *at)
    assert done.code == 5
    assert "2 replies" in done.line
    assert len(server.requests) == 2
    assert server.requests[0].body["format"]["maxItems"] == 7
    assert "keywords" in server.requests[0].prompt


def test_max_sentences_reach_the_prompt(run: Any, server: Loopback, at: tuple[str, ...]) -> None:
    """Two numbers make two prompts."""
    server.say('{"summary": "내담자는 불면을 말한다."}', times=2)
    for count in ("2", "5"):
        run("summarize", "transcript.txt", "--max-sentences", count, *at)
    first, second = (request.prompt for request in server.requests)
    assert first != second
    assert first.replace("2", "5") == second.replace("2", "5")


def test_settings_come_from_a_file(run: Any, server: Loopback) -> None:
    """`.env` in the current directory is read, and what is not ours in it does not matter."""
    lines = (
        f"OLLAMA_HOST={server.url}",
        "HOLDFAST_MODEL=phi3:mini",
        "DATABASE_URL=x",
        "HOLDFAST_?",
    )
    Path(".env").write_text("\n".join(lines), "utf-8")
    server.say('["불면"]')
    assert run("tag", "transcript.txt").code == 0
    assert server.requests[0].body["model"] == "phi3:mini"


def test_a_setting_never_shows(run: Any) -> None:
    """A bad setting is named, not quoted: it may be a password on the wrong line."""
    Path(".env").write_text("HOLDFAST_DEADLINE=hunter2\n", "utf-8")
    done = run("tag", "transcript.txt")
    assert done.code == 2
    assert "deadline" in done.line.lower()
    assert "hunter2" not in done.line


def test_a_setting_file_that_is_no_text(run: Any) -> None:
    """A `.env` in another encoding is one line."""
    Path(".env").write_bytes("HOLDFAST_MODEL=가".encode("cp949"))
    done = run("tag", "transcript.txt")
    assert done.code == 2
    assert ".env" in done.line


def test_a_list_that_was_cut_says_so(run: Any, server: Loopback, at: tuple[str, ...]) -> None:
    """The bare list cannot tell that the reply was cut off, so standard error does."""
    server.say('["불면", "이직", "불', done_reason="length")
    done = run("tag", "transcript.txt", *at)
    assert (done.code, done.stdout) == (0, '["불면", "이직"]\n')
    assert "cut off" in done.stderr
