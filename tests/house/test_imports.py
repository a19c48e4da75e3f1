"""What importing a room costs and may bring in."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

MAY_IMPORT = {
    "schemas": set(),
    "prompts": {"schemas"},
    "parsers": {"schemas"},
    "chains": {"schemas", "prompts", "parsers"},
    "service": {"schemas", "prompts", "parsers", "chains"},
    "cli": {"schemas", "prompts", "parsers", "chains", "service"},
}
"""The rooms, and which others each may enter."""


def modules(code: str) -> set[str]:
    """Return what a fresh interpreter has loaded after the code."""
    tell = "\nimport json, sys; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code + tell], capture_output=True, check=True)
    return set(json.loads(done.stdout))


def _langchain(code: str) -> set[str]:
    return {name for name in modules(code) if name.startswith("lang")}


@pytest.mark.parametrize(
    "code",
    [
        "import holdfast.schemas",
        "import holdfast.parsers",
        "from holdfast import read, KeywordList; read('[\"a\"]', KeywordList)",
        "from holdfast import read; read('- 불면\\n- 이직', list[str], source='불면과 이직')",
        "import holdfast.prompts",
    ],
)
def test_reading_needs_nothing_of_langchain_but_its_error_types(code: str) -> None:
    """A reply is read without Runnable, ChatOllama and what they pull in: those cost a second."""
    assert _langchain(code) <= _langchain("import langchain_core.exceptions")
    assert "kiwipiepy" not in modules(code)


def test_the_top_costs_nothing() -> None:
    """`import holdfast` loads no room: its names are loaded when they are used."""
    loaded = {name for name in modules("import holdfast") if name.startswith("holdfast")}
    assert loaded == {"holdfast"}


def test_the_extractive_engine_loads_when_used() -> None:
    """Naming the engine loads neither Kiwi nor, but for its error types, LangChain."""
    code = "import holdfast.chains.extractive"
    assert _langchain(code) <= _langchain("import langchain_core.exceptions")
    assert not {name for name in modules(code) if name.startswith("kiwi")}


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_rooms_enter_only_rooms_below(room: str) -> None:
    """One direction: no room imports a room that stands above it."""
    for path in (ROOT / room).rglob("*.py"):
        for name in _imported(ast.parse(path.read_text("utf-8"))):
            parts = name.split(".")
            if parts[0] == "holdfast" and len(parts) > 1:
                assert parts[1] in MAY_IMPORT[room] | {room}, f"{path}: {name}"


def _imported(tree: ast.AST) -> list[str]:
    names: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            names += [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
    return names


def test_every_public_name_is_there() -> None:
    """What `holdfast` and `holdfast.chains` list can be imported, and nothing else."""
    import holdfast
    from holdfast import chains

    for module in (holdfast, chains):
        assert all(getattr(module, name) is not None for name in module.__all__)
        with pytest.raises(AttributeError):
            module.no_such_name  # noqa: B018  (the look-up is what is tested)
