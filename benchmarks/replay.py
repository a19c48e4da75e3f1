"""How many calls a document costs: drifting replies over the wire, each followed by a sound one.

    .venv/bin/python benchmarks/replay.py [FILE.jsonl ...] [--async] [--size 4] [--show]

A loopback server that speaks Ollama's protocol answers the first request about a document with a
reply from tests/parsers/drift, whatever `format` asks for, and every further one with the right
value as plain JSON. The real ollama and langchain-ollama clients ask, at most three times. Told
are the calls a document, the least they could be (a second one only where no careful human would
store what the first reply says), and how many of the values are exact, wrong, and missing.
"""

from __future__ import annotations

import argparse
import asyncio
import importlib.util
import json
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
DRIFT = ROOT / "tests" / "parsers" / "drift"
sys.path.insert(0, str(ROOT / "tests" / "stand_ins"))

from loopback import Loopback, Say  # noqa: E402  (found by the line above)
from pydantic import TypeAdapter, ValidationError  # noqa: E402

from holdfast import extraction_chain, keyword_chain, read  # noqa: E402
from holdfast.schemas import ExtractionError  # noqa: E402
from holdfast.schemas.example import example_json  # noqa: E402


def _drift() -> Any:
    """Return the module that knows how a case is built and compared."""
    spec = importlib.util.spec_from_file_location("drift", DRIFT / "test_drift.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


drift = _drift()


class Document:
    """A text with the reply that comes first, and the value that is right."""

    def __init__(self, case: dict[str, Any], twins: dict[Any, Any]) -> None:
        self.case = case
        self.type_ = drift.build(case["schema"]["py"], case["schema"]["type"])
        self.text = case["source"] or ""
        wanted = case["expected"]
        if wanted is None:
            # Nobody wrote down what is right here: a twin's value, and the text it is about.
            twin = twins.get(_schema(case)) or {"expected": self._made_up(), "source": ""}
            wanted = twin["expected"]
            self.text = f"{self.text}\n{twin['source'] or ''}"
        self.right = _value(wanted, self.type_)
        dumped = TypeAdapter(self.type_).dump_json(self.right, by_alias=True)
        self.clean = dumped.decode()
        if wanted is not case["expected"] or not self.text.strip():
            self.text = "\n".join([self.text, *_strings(json.loads(self.clean)), "A text."])

    def _made_up(self) -> Any:
        """Return a value where no case of the same type has one: in words of the text."""
        words = _keywords(self.text)
        if self.case["schema"]["type"] == "list[str]":
            return words[:4]
        return _in_words(json.loads(example_json(self.type_)), cycle(words))

    def scripts(self, size: int) -> list[Say]:
        """Return what the server says to the first request, and to those after it."""
        reason = self.case["done_reason"]
        return [Say(self.case["raw"], size=size, done_reason=reason), Say(self.clean, size=size)]


def _schema(case: dict[str, Any]) -> tuple[str, str]:
    return case["schema"]["py"], case["schema"]["type"]


def _value(plain: Any, type_: Any) -> Any:
    """Return the value of plain data; the cases name an enum's members."""
    try:
        return TypeAdapter(type_).validate_python(plain)
    except ValidationError:
        return read(json.dumps(plain, ensure_ascii=False), type_).value


def _keywords(text: str) -> list[str]:
    return list(keyword_chain("extractive").invoke(text)) if text.strip() else ["자료", "글"]


def _in_words(data: Any, words: Iterator[str]) -> Any:
    """Return the example with other words for its own, where they are free."""
    if isinstance(data, dict):
        return {key: _in_words(value, words) for key, value in data.items()}
    if isinstance(data, list):
        return [_in_words(value, words) for value in data]
    return next(words) if isinstance(data, str) and "example" in data else data


def _strings(data: Any) -> list[str]:
    if isinstance(data, dict):
        return [s for key, value in data.items() for s in (key, *_strings(value))]
    if isinstance(data, list):
        return [s for value in data for s in _strings(value)]
    return [str(data)] if data is not None else []


def documents(paths: list[Path]) -> list[Document]:
    cases = [json.loads(line) for path in paths for line in path.open(encoding="utf-8")]
    lists = [case for case in cases if case["schema"]["type"] != "list[str]"]
    twins = {_schema(case): case for case in lists if case["expected"] is not None}
    return [Document(case, twins) for case in cases]


def replay(document: Document, server: Loopback, *, size: int, on_loop: bool) -> tuple[str, int]:
    """Return "exact", "wrong" or "missing", and the calls that it took."""
    first, second = document.scripts(size)
    before = len(server.requests)
    server.add(first)
    server.always(second)
    chain = extraction_chain(document.type_, "gemma:2b", ollama_host=server.url, max_calls=3)
    try:
        value = (
            asyncio.run(chain.ainvoke(document.text)) if on_loop else chain.invoke(document.text)
        )
    except ExtractionError:
        return "missing", len(server.requests) - before
    same = drift.fold(drift.plain(value)) == drift.fold(drift.plain(document.right))
    return "exact" if same else "wrong", len(server.requests) - before


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="*", type=Path, default=[DRIFT / "samples.jsonl"])
    parser.add_argument("--async", dest="on_loop", action="store_true")
    parser.add_argument("--size", type=int, default=4, help="characters in a chunk")
    parser.add_argument("--show", action="store_true", help="each that is not exact, or costs more")
    told = parser.parse_args()
    asked, verdicts, calls = documents(told.files), Counter[str](), 0
    with Loopback() as server:
        for document in asked:
            verdict, took = replay(document, server, size=told.size, on_loop=told.on_loop)
            verdicts[verdict] += 1
            calls += took
            least = 1 if document.case["expected"] is not None else 2
            if told.show and (verdict != "exact" or took != least):
                print(f"{document.case['id']:9} {verdict:8} {took} calls  {document.case['shape']}")
    least = sum(2 if document.case["expected"] is None else 1 for document in asked)
    print(
        f"{len(asked)} documents, {calls / len(asked):.3f} calls each "
        f"(least {least / len(asked):.3f})"
    )
    print(", ".join(f"{verdicts[v]} {v}" for v in ("exact", "wrong", "missing")))


if __name__ == "__main__":
    main()
