"""What our regular expressions may be written with."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = ("api", "chains", "cli", "parsers", "prompts", "schemas", "service")
_POSSESSIVE_GROUP = re.compile(r"\)(?:[*+?]|\{+\d*,?\d*\}+)\+")


@pytest.mark.parametrize("pattern", [r"(?:a|b)*+", r"(?:a|b){0,9}+", r"(a)?+", r"(?:a|b){{2,}}+"])
def test_the_rule_sees_them(pattern: str) -> None:
    """A possessive group is found, or the next test shows nothing."""
    assert _POSSESSIVE_GROUP.search(pattern)


@pytest.mark.parametrize("room", ROOMS)
def test_no_group_is_possessive(room: str) -> None:
    """Python up to 3.11.4, which Debian 12 has, matches a possessive group wrongly where it can go
    back within itself (CPython issue 106052). An atomic group around it means the same."""
    for path in sorted((ROOT / room).rglob("*.py")):
        found = _POSSESSIVE_GROUP.search(path.read_text(encoding="utf-8"))
        assert found is None, f"{path}: {found}"
