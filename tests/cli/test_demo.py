"""`make demo`."""

from __future__ import annotations

import json
import re

import pytest

from holdfast.cli import demo
from holdfast.cli.demo_texts import REPLIES, TRANSCRIPT


def test_the_demo_shows_the_main_job(capsys: pytest.CaptureFixture[str]) -> None:
    """Strict JSON for the transcript and its summary, and for each reply a list from the text."""
    demo.main()
    out = capsys.readouterr().out
    keywords = json.loads(re.search(r"^  (\[.*\])$", out, re.MULTILINE)[1])  # type: ignore[index]
    assert keywords
    assert all(keyword in TRANSCRIPT for keyword in keywords)
    assert re.search(r'^  \{"summary": ".+"\}$', out, re.MULTILINE)
    values = [json.loads(line) for line in re.findall(r"^  -> (\[.*\])$", out, re.MULTILINE)]
    assert len(values) == len(REPLIES) == 3
    assert values[0] == ["불면증", "성과 평가에 대한 불안", "어머니와의 갈등", "낮은 자존감"]
    assert values[1] == ["불면증", "불안", "이직 고민", "수면 일지"]
    assert values[2] == ["불면증", "불안", "어머니와의 갈등"]


def test_the_transcript_is_of_a_size_to_read() -> None:
    """600 to 900 characters, in Korean."""
    assert 600 <= len(TRANSCRIPT) <= 900
