"""Tables, tags, TOML, YAML, CSV, SQL and LaTeX: one reply that is one, and one that is not."""

from __future__ import annotations

from typing import Any

import pytest

from holdfast.parsers.fit import new_bend
from holdfast.parsers.fit.values.plain import plain_data
from holdfast.parsers.layouts import csv, find, latex, sql, tables, tags, toml, yaml
from holdfast.parsers.layouts.fences import fences
from holdfast.parsers.tree import Leaf, Listing, Mapping, Table, leaves


def texts(text: str) -> list[str]:
    """Return the texts of all leaves that are found."""
    return [leaf.text for candidate in find(text) for leaf in leaves(candidate.tree)]


def test_a_table_has_a_header_and_rows() -> None:
    """Cells come out under their header."""
    (candidate,) = tables.find("Look:\n| a | b |\n|---|:-:|\n| 1 | two |\n\nDone.")
    assert isinstance(candidate.tree, Table)
    assert candidate.tree.header == ["a", "b"]
    assert [cell.text for cell in candidate.tree.rows[0]] == ["1", "two"]


def test_pipes_without_a_rule_are_no_table() -> None:
    """A row of items between pipes belongs to the outline."""
    assert list(tables.find("tea | cake | jam")) == []


def test_a_row_of_another_length_soils_the_table() -> None:
    """A row that lost a cell is not read as if it had not."""
    (candidate,) = tables.find("| a | b |\n|---|---|\n| 1 |\n| 1 | 2 |")
    assert candidate.tree.soiled


def test_tags_become_pairs_and_lists() -> None:
    """Elements side by side are pairs, items of one name a list; entities are undone."""
    (candidate,) = tags.find("<name>Kim &amp; Co</name>\n<ul><li>a</li><li><b>b</b></li></ul>")
    assert isinstance(candidate.tree, Mapping)
    assert [leaf.text for leaf in leaves(candidate.tree)] == ["Kim & Co", "a", "b"]


def test_tool_parameters_keep_their_names() -> None:
    """A parameter's name stands behind an equals sign or in an attribute."""
    text = '<function=f><parameter=day>Mon</parameter><param name="at">9</param></function>'
    (candidate,) = tags.find(text)
    assert [leaf.text for leaf in leaves(candidate.tree)] == ["Mon", "9"]
    assert isinstance(candidate.tree, Mapping)
    inner = candidate.tree.pairs[0][1]
    assert isinstance(inner, Mapping)
    assert inner.names() == ["day", "at"]


@pytest.mark.parametrize("text", ["a < b and c > d", "<감정>", "1 <2> 3"])
def test_angle_brackets_alone_are_no_tags(text: str) -> None:
    """Without a closing tag nothing is an element."""
    assert list(tags.find(text)) == []


def test_toml_in_a_fence() -> None:
    """Tables nest, strings count as quoted."""
    (candidate,) = toml.find('```toml\n[job]\nname = "x"\nn = 3\n```')
    assert isinstance(candidate.tree, Mapping)
    assert [(leaf.text, leaf.quoted) for leaf in leaves(candidate.tree)] == [
        ("x", True),
        ("3", False),
    ]


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ('[장비]\n모델 = "A 1"', {"장비": {"모델": "A 1"}}),
        ('[ 장비 상태 ] # 지금\nmodel = "a = b"', {"장비 상태": {"model": "a = b"}}),
        ('[집.방]\n넓이 = "12 # 대략"', {"집": {"방": {"넓이": "12 # 대략"}}}),
        (
            '[[방]]\n이름 = "="\n\n[[방]]\n이름 = "b"',
            {"방": [{"이름": "="}, {"이름": "b"}]},
        ),
        ('점 = {가로 = "1", 세로 = "2"} # 점 = x', {"점": {"가로": "1", "세로": "2"}}),
        ('습득 장소 = "1층"', {"습득 장소": "1층"}),
        ("표지 = '가 = 나'", {"표지": "가 = 나"}),
    ],
)
def test_toml_with_names_in_korean(body: str, named: dict[str, Any]) -> None:
    """TOML itself takes them only in quotes; what stands in a string or comment is no name."""
    (candidate,) = toml.find(f"```toml\n{body}\n```")
    assert plain_data(candidate.tree, new_bend(cut=False)) == named


def test_toml_that_gives_a_korean_name_twice() -> None:
    """A name in quotes may come once, as any other."""
    assert not list(toml.find('```toml\n층 = "1"\n층 = "2"\n```'))


def test_yaml_keeps_scalars_as_text() -> None:
    """`no` is not false and a date is not a date until the type says so."""
    (candidate,) = yaml.find("people:\n  - name: Kim\n    ok: no\nday: 2025-01-02\n")
    assert [leaf.text for leaf in leaves(candidate.tree)] == ["Kim", "no", "2025-01-02"]


def test_yaml_aliases_are_not_followed() -> None:
    """A few lines of aliases could stand for gigabytes."""
    assert list(yaml.find("```yaml\na: &x [1]\nb: [*x, *x]\n```")) == []


def test_csv_with_quoted_commas() -> None:
    """A comma in quotes divides nothing."""
    (candidate,) = csv.find('```csv\na,b\n"x, y",2\n```')
    assert [leaf.text for leaf in leaves(candidate.tree)] == ["x, y", "2"]


def test_insert_statements() -> None:
    """Columns are the header."""
    (candidate,) = sql.find("INSERT INTO t (a, b) VALUES ('x', 2), ('y', 3);")
    assert isinstance(candidate.tree, Table)
    assert candidate.tree.header == ["a", "b"]
    assert len(candidate.tree.rows) == 2


def test_boxed_text_and_items_in_latex() -> None:
    """Styles and escapes come off."""
    boxed, listed = latex.find(
        r"\boxed{\text{5\%}} \begin{itemize}\item \textbf{a} \item b\end{itemize}"
    )
    assert isinstance(boxed.tree, Leaf)
    assert boxed.tree.text == "5%"
    assert isinstance(listed.tree, Listing)
    assert [leaf.text for leaf in leaves(listed.tree)] == ["a", "b"]


@pytest.mark.parametrize(("text", "closed"), [("```json\n{}\n```", True), ("~~~\nx", False)])
def test_fences(text: str, closed: bool) -> None:
    """A fence that is never closed runs to the end."""
    (fence,) = fences(text)
    assert fence.closed is closed
    assert text[fence.body_start : fence.body_end].strip() in ("{}", "x")


def test_no_structure_stands_within_another() -> None:
    """The structure that covers more keeps the place."""
    assert texts('```toml\na = ["x"]\n```') == ["x"]
