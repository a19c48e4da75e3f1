"""`holdfast read`: a reply you already have."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

SECRET = "청록고래"
REPLY = "네, 정리했습니다.\n\n**키워드:** 불면, 이직\n"


def test_a_reply_is_read(run: Any) -> None:
    """A sloppy reply, from a file or a pipe, becomes a bare strict list of keywords."""
    Path("reply.txt").write_text(REPLY, "utf-8")
    for done in (run("read", "reply.txt"), run("read", "-", input=REPLY), run("read", input=REPLY)):
        assert (done.code, done.stdout, done.stderr) == (0, '["불면", "이직"]\n', "")


def test_details_are_the_reading(run: Any) -> None:
    """`--details` tells how it was read."""
    data = json.loads(run("read", "-", "--details", input=REPLY).stdout)
    assert data["value"] == ["불면", "이직"]
    assert data["how"] == "salvaged"
    assert set(data) == {"value", "how", "notes"}


def test_a_schema_of_your_own(run: Any) -> None:
    """The value has your type, and what your type's own JSON looks like."""
    Path("when.py").write_text("import datetime\nDays = list[datetime.date]\n", "utf-8")
    done = run("read", "-", "--schema", "when:Days", input='["2026-04-01"]')
    assert done.stdout == '["2026-04-01"]\n'


def test_a_reply_without_a_value_is_refused(run: Any) -> None:
    """The kind is told, and not a word of the reply."""
    done = run("read", "-", input=f"I'm sorry, but I can't help with {SECRET}.")
    assert done.code == 5
    assert "refusal" in done.line


def test_nothing_said_is_a_reply_too(run: Any) -> None:
    """An empty reply is no missing input: it is read, and refused for what it is."""
    done = run("read", "-", input="")
    assert done.code == 5
    assert "empty" in done.line


def test_the_done_reason_counts(run: Any) -> None:
    """A list cut at "length" loses its last item, and says so."""
    done = run("read", "-", "--done-reason", "length", input='["불면", "이직", "불')
    assert done.stdout == '["불면", "이직"]\n'
    assert "cut off" in done.stderr


def test_the_source_counts(run: Any) -> None:
    """A reply that only gives the transcript back is refused when the transcript is known."""
    transcript = Path("transcript.txt").read_text("utf-8")
    done = run("read", "-", "--source", "transcript.txt", input=transcript)
    assert done.code == 5


def test_one_input_for_one_text(run: Any) -> None:
    """The reply and the source cannot both be standard input."""
    done = run("read", "--source", "-", input=REPLY)
    assert done.code == 2
    assert "standard input" in done.line


def test_a_reply_in_place_of_a_file(run: Any) -> None:
    """The text itself is no argument: a mistyped file name must not be read as a reply."""
    done = run("read", f'["{SECRET}"]')
    assert done.code == 3
    assert "no such file" in done.line


def test_explain_goes_beside(run: Any) -> None:
    """`--explain` tells the way on standard error; standard output stays the bare value."""
    done = run("read", "-", "--explain", input=REPLY)
    assert (done.code, done.stdout) == (0, '["불면", "이직"]\n')
    assert "said to be: asked" in done.stderr
    assert "announced as what was asked" in done.stderr
    assert "불면" not in done.stderr


def test_explain_where_it_is_refused(run: Any) -> None:
    """A refused reply is what is asked about most."""
    done = run("read", "-", "--explain", input=f"I'm sorry, but I can't help with {SECRET}.")
    assert (done.code, done.stdout) == (5, "")
    assert "verdict: refused, refusal" in done.stderr
    assert SECRET not in done.stderr
