"""Results for a person at a terminal: the value, how it was got, every attempt; a checkup.

The replies themselves are not shown: they are in the JSON, which is what a pipe gets. What a model
said may hold the codes that command a terminal, so nothing unprintable goes there as it is.
"""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter
from rich.console import Console, Group, JustifyMethod, RenderableType
from rich.table import Table
from rich.text import Text

from holdfast.schemas import Attempt, Extraction, Reading

if TYPE_CHECKING:
    from holdfast.chains.diagnosis import Finding

_GOOD, _BAD, _DIM, _HEAD = "green", "yellow", "dim", "bold"
_JOINER = "\u200d"
"""Holds an emoji together; all other characters of format are shown by their numbers."""


def view(type_: Any, result: Extraction[Any] | Reading[Any]) -> str:
    """Return the result as text for the terminal of this process, as wide as that is."""
    parts: list[RenderableType] = [_value(_plain(type_, result.value), _places(result)), ""]
    parts.append(_facts(_how(result)))
    if isinstance(result, Extraction) and result.attempts:
        parts += ["", _attempts(result.attempts)]
    return rendered(Group(*parts))


def checkup(sections: Iterable[tuple[str, Iterable[Finding]]], last: str) -> str:
    """Return the doctor's findings under their headings, and the last line, for the terminal."""
    parts: list[RenderableType] = []
    for title, findings in sections:
        parts += [Text(title, _HEAD), _findings(findings), ""]
    return rendered(Group(*parts, Text(last, _HEAD)))


_STYLES = {"ok": _GOOD, "note": "cyan", "fault": "bold red"}


def _findings(findings: Iterable[Finding]) -> Table:
    table = _grid()
    for f in findings:
        says = Text(printable(f.says))
        if f.remedy:
            says.append(f"\n-> {printable(f.remedy)}", _HEAD)
        table.add_row(Text(f"  {f.level.value}", _STYLES[f.level]), Text(f.check, _DIM), says)
    return table


def rendered(what: RenderableType) -> str:
    """Return what rich draws, with the codes of a terminal, and no line break at the end."""
    out = io.StringIO()
    # Written to a string, so that it goes out in UTF-8 as everything of ours does.
    Console(file=out, force_terminal=True, highlight=False).print(what)
    return out.getvalue().rstrip("\n")


def printable(text: str) -> str:
    """Return the text with what a terminal would obey, or not show, written as \\x1b is."""
    return "".join(c if _is_shown(c) else c.encode("unicode_escape").decode() for c in text)


def _is_shown(char: str) -> bool:
    return char in (" ", _JOINER) or unicodedata.category(char)[0] not in "CZ"


def _plain(type_: Any, value: Any) -> Any:
    """Return the value as the plain data that its JSON is."""
    return TypeAdapter(type_).dump_python(value, mode="json", by_alias=True, warnings="none")


def _places(result: Extraction[Any] | Reading[Any]) -> dict[str, int]:
    """Return how often each grounded string stands in the text."""
    if isinstance(result, Reading):
        return {}
    return {g.text: len(g.spans) for g in result.grounding}


# -- the value -------------------------------------------------------------------------------------


def _value(value: Any, places: dict[str, int]) -> RenderableType:
    if isinstance(value, list):
        return _list(value, places) if value else Text("none", _DIM)
    if isinstance(value, dict):
        return _pairs((Text(printable(k), _HEAD), _value(v, places)) for k, v in value.items())
    if value is None or value == "unknown":
        return Text("null" if value is None else value, _DIM)
    return Text(printable(value if isinstance(value, str) else _json(value)))


def _json(value: Any) -> str:
    return TypeAdapter(Any).dump_json(value).decode()


def _list(items: list[Any], places: dict[str, int]) -> Table:
    table = _grid()
    for number, item in enumerate(items, 1):
        flag = _flag(places[item]) if isinstance(item, str) and item in places else ""
        table.add_row(Text(str(number), _DIM), _value(item, places), flag)
    return table


def _grid() -> Table:
    """Return a table without lines. Its cells fold: rich would shorten them, Korean sooner."""
    table = Table.grid(padding=(0, 2))
    for _ in range(3):
        table.add_column(overflow="fold")
    return table


def _flag(times: int) -> Text:
    """Say whether a string stands in the text, to the letter."""
    if not times:
        return Text("? not in the text to the letter", _BAD)
    return Text(f"✓ {times} times" if times > 1 else "✓", _GOOD)


def _pairs(rows: Iterable[tuple[RenderableType, RenderableType]]) -> Table:
    table = _grid()
    for row in rows:
        table.add_row(*row)
    return table


# -- how it was got --------------------------------------------------------------------------------


def _how(result: Extraction[Any] | Reading[Any]) -> dict[str, str]:
    facts: dict[str, str] = {"read": result.how}
    if isinstance(result, Extraction):
        who = result.model if result.engine != "extractive" else "no model"
        facts["by"] = ", ".join(filter(None, (result.engine, who)))
        facts["prompt"] = result.language or ""
        facts["time"] = "" if result.seconds is None else f"{result.seconds:.2f} s"
    return facts | {"notes": ", ".join(result.notes)}


def _facts(facts: dict[str, str]) -> Table:
    return _pairs((Text(k, _DIM), Text(printable(v))) for k, v in facts.items() if v)


def _attempts(attempts: Iterable[Attempt]) -> Table:
    """Return a row for each attempt; with who answered, where that was not always the same."""
    rows = [_cells(attempt) for attempt in attempts]
    several = len({row["model"].plain for row in rows}) > 1
    table = Table(box=None, padding=(0, 2, 0, 0), header_style=_DIM)
    shown = [name for name in rows[0] if several or name != "model"]
    for name in shown:
        justify: JustifyMethod = "right" if name in ("tokens in", "out", "seconds") else "left"
        table.add_column(name, justify=justify, overflow="fold")
    for row in rows:
        table.add_row(*(row[name] for name in shown))
    return table


def _cells(attempt: Attempt) -> dict[str, Text]:
    reply = attempt.reply
    return {
        "attempt": Text(str(attempt.number)),
        "model": Text(printable(reply.model or "")),
        "asked": Text(attempt.asked or "first"),
        "came": _came(attempt),
        "ended": Text(printable(reply.done_reason or "")),
        "tokens in": Text(str(reply.prompt_tokens or "")),
        "out": Text(str(reply.completion_tokens or "")),
        "seconds": Text("" if reply.seconds is None else f"{reply.seconds:.2f}"),
    }


def _came(attempt: Attempt) -> Text:
    """Say what came of an attempt: how it was read, or why not."""
    if attempt.reading is not None:
        return Text(attempt.reading.how, _GOOD)
    if attempt.failure is not None:
        return Text(attempt.failure.kind.value, _BAD)
    return Text(printable(attempt.fault), "red")
