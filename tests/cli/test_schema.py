"""A schema that is not there is one clear line."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

BAD = {
    "Invoice": "module:Class",
    "a b:C": "module:Class",
    "nowhere_at_all:Invoice": "no module nowhere_at_all",
    "json:Invoice": "json has no Invoice",
    "json:dumps": "no type",
    "os:path": "no type",
    "string:digits": "no type",
    "threading:Lock": "no type",
    "wants:X": "wants a module that is not installed: missing_thing",
    "broken:X": "SyntaxError at broken.py:1",
    "raising:X": "RuntimeError at raising.py:1",
}
FILES = {
    "wants": "import missing_thing\n",
    "broken": "class (\n",
    "raising": "raise RuntimeError('hunter2')\n",
}


@pytest.mark.parametrize("schema", BAD)
def test_a_schema_that_is_not_there(run: Any, schema: str) -> None:
    """The line says what is wrong with it, and not what the module's own error says."""
    for name, code in FILES.items():
        Path(f"{name}.py").write_text(code, "utf-8")
    done = run("read", "-", "--schema", schema, input="[]")
    assert done.code == 2
    assert BAD[schema] in done.line
    assert "hunter2" not in done.line


def test_the_current_directory_is_left_again(run: Any) -> None:
    """A file beside the transcripts may be called like a package that we import later."""
    Path("mine.py").write_text("Names = list[str]\n", "utf-8")
    before = list(sys.path)
    assert run("read", "-", "--schema", "mine:Names", input='["a"]').code == 0
    assert sys.path == before


def test_an_error_of_the_schema_itself(run: Any) -> None:
    """A validator that raises what is no validation error: its place is told, its words are not."""
    code = (
        "from typing import Annotated\nfrom pydantic import AfterValidator\n"
        "def check(text):\n    raise KeyError(text)\n"
        "Odd = list[Annotated[str, AfterValidator(check)]]\n"
    )
    Path("odd.py").write_text(code, "utf-8")
    done = run("read", "-", "--schema", "odd:Odd", input='["청록고래"]')
    assert done.code == 1
    assert "KeyError at odd.py:4" in done.line
