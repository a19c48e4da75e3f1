"""Markers, headings and fences of single lines."""

from __future__ import annotations

import pytest

from holdfast.parsers.outline.lines import line_of, lines_of


@pytest.mark.parametrize(
    ("raw", "marker", "text"),
    [
        ("- tea", "bullet", "tea"),
        ("  * tea", "bullet", "tea"),
        ("·차", "", "·차"),
        ("• 차", "bullet", "차"),
        ("3. tea", "number", "tea"),
        ("(2) tea", "number", "tea"),
        ("２）차", "number", "차"),
        ("③ 차", "number", "차"),
        ("나. 차", "letter", "차"),
        ("b) tea", "letter", "tea"),
        ("둘째, 차", "number", "차"),
        ("- [x] tea", "bullet", "tea"),
        ("🍵 tea", "emoji", "tea"),
        ("**2. tea**", "number", "**tea**"),
        ("3.1절 집회", "", "3.1절 집회"),
        ("7:30 alarm", "", "7:30 alarm"),
        ("-5 degrees", "", "-5 degrees"),
    ],
)
def test_markers(raw: str, marker: str, text: str) -> None:
    """A marker is taken off, a number or hyphen of the item is not."""
    line = line_of(raw)
    assert (line.marker, line.text) == (marker, text)


@pytest.mark.parametrize(
    ("raw", "level"), [("## Tea", 2), ("**Tea:**", 7), ("【차】", 7), ("#tea", 0), ("Tea", 0)]
)
def test_headings(raw: str, level: int) -> None:
    """Markdown headings and lines that are bold or bracketed as a whole; a hashtag is none."""
    assert line_of(raw).level == level


def test_the_marks_of_a_fence_are_left_out() -> None:
    """Only its body is text."""
    assert [line.text for line in lines_of("a\n```\nb\n```\nc")] == ["a", "b", "c"]


def test_a_row_goes_on_behind_a_comma() -> None:
    """The next line belongs to a line that ends with a comma."""
    assert [line.text for line in lines_of("tea, cake,\n  jam\nend")] == ["tea, cake, jam", "end"]
