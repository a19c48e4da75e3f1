"""What reading a reply costs: clean JSON, the samples, and text made to be slow.

    python benchmarks/reading.py            every bound below; exit 1 where one is broken
    python benchmarks/reading.py --quick    without the pairs of layouts

Times are the process's own (CPU), because reading waits for nothing and a busy machine should not
count.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
import time
import types
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import combinations
from pathlib import Path
from statistics import median
from typing import Any

from pydantic import BaseModel, TypeAdapter

from holdfast.parsers import read
from holdfast.schemas import CounselNote, KeywordList, ReplyError

OVERHEAD = 15
"""Microseconds above Pydantic's own validation for 300 bytes of clean JSON."""
SALVAGE = 300
"""Microseconds, median, for a reply of up to 1 kB."""
SLOWEST = 3_000
"""Microseconds for the 99th of a hundred such replies: a long tail is a stall for somebody."""
MEGABYTE = 1_000_000
IN_FULL = 45_000
"""Characters of a text that is not yet refused for its length."""
LONGEST = 2.0
"""Seconds for a megabyte of anything."""
DOUBLING = 2.6
"""How much longer twice the text may take; 2 is linear, 4 quadratic, the rest is noise."""
NOISE = 0.03
"""Seconds below which that is not judged: a step from one way of refusing to the next."""

TYPES: dict[str, Any] = {
    "list[str]": list[str],
    "KeywordList": KeywordList,
    "CounselNote": CounselNote,
    "dict": dict[str, Any],
    "Any": Any,
}

UNITS = {
    "open brackets": "[", "close brackets": "]", "braces": "{", "close braces": "}",
    "pairs of brackets": "[]", "parentheses": "(", "quotes": '"', "single quotes": "'",
    "curly quotes": "“", "backslashes": "\\", "escapes": '\\"', "bullets": "- a\n",
    "star bullets": "* 불면\n", "label lines": "키워드: 불면\n", "bold labels": "**라벨:** 값\n",
    "key lines": "key: value\n", "open keys": "key:\n", "numbers": "1. a\n", "counting": None,
    "fences": "```\n", "tagged fences": "```json\n", "ticks": "`", "tildes": "~", "pipes": "|",
    "rows": "| a | b |\n", "rules": "|---|---|\n", "commas": ",", "items": "불면, ",
    "colons": ":", "hashes": "#", "headings": "## 가\n", "asterisks": "*", "bold": "**가** ",
    "underscores": "_", "angles": "<", "tags": "<a>", "closed tags": "<item>가</item>",
    "closing tags": "</a>", "think": "<think>", "unthink": "</think>", "tokens": "<|im_end|>",
    "half tokens": "<|", "newlines": "\n", "returns": "\r\n", "spaces": " ", "tabs": "\t",
    "digits": "7", "points": "1.", "korean": "가나다라마바사", "korean words": "불면이 있습니다 ",
    "sentences": "죄송합니다. ", "letters": "a", "words": "sleep ", "emoji": "😀", "keycaps": "1️⃣",
    "dashes": "-", "equals": "=", "assignments": "a = 1\n", "calls": "f(a=", "latex": "\\boxed{",
    "text latex": "\\text{", "items of latex": "\\item ", "sql": "INSERT INTO t (a) VALUES ",
    "comments": "/*", "objects": '{"a": 1}\n', "strings": '"a", ', "indents": "  - a:\n",
    "quoted lines": "> ", "slashes": "/", "semicolons": "a; ", "dots": ".",
    "brackets of prose": "(가", "boxes": "[x] ", "corner brackets": "「",
    "zero width": "\u200b", "combining": "e\u0301", "definitions": "불면\n: 잠을 못 잔다\n",
    "escaped marks": "1\\. 불면\n", "messages": '{"role": "assistant", "content": "불면"}\n',
    "statements": "The room is Birch. ", "korean statements": "방은 자작나무이고 ",
    "spans": "3-5 ", "pairs of words": "불면 / 이직\n", "boxes ticked": "- [x] 불면\n",
    "boxes behind": "불면 [x]\n", "entities": "&quot;", "list elements": "<li>가</li>\n",
    "appending": 'a.append("가")\n', "counts and names": "a[2]{b,c}:\n", "branches": "├── 가\n",
    "links": "[가](#a) ", "queries": "a=1&b=2&", "corrections": "정정: 가\n", "groups": "가(나) ",
}  # fmt: skip
"""What a megabyte is made of; None is made by a rule of its own."""

MIXED = (
    "open brackets", "braces", "quotes", "backslashes", "bullets", "label lines", "fences",
    "pipes", "commas", "hashes", "asterisks", "ticks", "tags", "think", "newlines", "spaces",
    "digits", "korean", "key lines", "numbers", "emoji", "parentheses", "colons", "rows",
)  # fmt: skip
"""Units that are tried in pairs."""


# --- texts ----------------------------------------------------------------------------------------


def of_unit(name: str, size: int) -> str:
    unit = UNITS[name]
    if unit is None:
        return "".join(f"{n}. 항목 {n}\n" for n in range(size // 12))[:size]
    return unit * (size // len(unit))  # whole units: where it breaks off may decide how it is read


def of_two(one: str, other: str, size: int) -> Iterator[tuple[str, str]]:
    """Yield two units by turns, and one half after the other."""
    both = (UNITS[one] or "") + (UNITS[other] or "")
    yield f"{one} / {other}", (both * (size // len(both) + 1))[:size]
    yield f"{one} then {other}", of_unit(one, size // 2) + of_unit(other, size // 2)


def nested(size: int) -> Iterator[tuple[str, str]]:
    half = size // 2
    yield "deep lists", "[" * half + "]" * half
    yield "deep objects", '{"a":' * (size // 6) + "1" + "}" * (size // 6)
    yield "deep tags", "<a>" * (size // 7) + "</a>" * (size // 7)
    yield "deep bullets", "".join(f"{' ' * n}- a\n" for n in range(int((2 * size) ** 0.5)))


def led(size: int) -> Iterator[tuple[str, str]]:
    """Yield long text behind something that could have been the beginning of an answer."""
    for name in ("letters", "korean words", "quotes", "newlines", "braces", "bullets", "items"):
        filler = of_unit(name, size)
        yield f"list, then {name}", '["불면", "이직"]\n' + filler
        yield f"open list, then {name}", '["불면", "이직", "' + filler
        yield f"open object, then {name}", '{"keywords": ["불면"], "summary": "' + filler
        yield f"label, then {name}", "키워드: " + filler
        yield f"fence, then {name}", "```json\n" + filler
        yield f"think, then {name}", "<think>" + filler


def strict(size: int) -> str:
    return json.dumps([f"{n}번째 고민" for n in range(size // 13)], ensure_ascii=False)


# --- timing ---------------------------------------------------------------------------------------


class Slow(Exception):
    pass


def _ring(*_: object) -> None:
    raise Slow


def seconds(text: str, type_: Any, *, most: float = 30) -> float:
    """Return how long one reading takes; infinity where it was stopped."""
    signal.signal(signal.SIGALRM, _ring)
    signal.setitimer(signal.ITIMER_REAL, most)
    start = time.process_time()
    try:
        read(text, type_)
    except ReplyError:
        pass
    except Slow:
        return float("inf")
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return time.process_time() - start


def microseconds(call: Callable[[], object], *, rounds: int = 15, times: int = 300) -> float:
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        for _ in range(times):
            call()
        best = min(best, (time.process_time() - start) / times)
    return best * 1e6


# --- the three promises ---------------------------------------------------------------------------


class Report:
    """Prints a row for each measure and remembers what was broken."""

    def __init__(self) -> None:
        self.broken = 0

    def row(self, what: str, measured: str, bound: str, good: bool) -> None:
        self.broken += not good
        print(f"{what:58s} {measured:>14s}   {bound:14s} {'' if good else 'BROKEN'}", flush=True)


def clean_json(report: Report) -> None:
    """300 bytes of JSON that is the type's at once."""
    words = ["불면", "이직 고민", "가족 갈등", "무기력", "상실감", "대인 관계", "진로", "우울감"]
    keywords = json.dumps(words * 3, ensure_ascii=False)
    keywords = keywords.encode()[:296].decode(errors="ignore").rpartition(",")[0] + "]"
    note = CounselNote.model_validate(
        {
            "summary": "이직을 앞두고 잠을 이루지 못한다고 하며, 가족과의 갈등을 함께 이야기했다.",
            "keywords": ["불면", "이직", "가족 갈등"],
            "main_concern": "이직을 앞둔 불면",
            "emotion": "anxiety",
            "risk": "low",
        }
    ).model_dump_json()
    for name, type_, text in (
        ("list[str]", list[str], keywords),
        ("KeywordList", KeywordList, keywords),
        ("CounselNote", CounselNote, note),
    ):
        adapter = TypeAdapter(type_)
        read(text, type_)
        own = microseconds(lambda a=adapter, t=text: a.validate_json(t))  # type: ignore[misc]
        ours = microseconds(lambda t=text, k=type_: read(t, k))  # type: ignore[misc]
        what = f"clean JSON, {len(text.encode())} bytes, {name}: above {own:.1f} us"
        report.row(what, f"{ours - own:.1f} us", f"<= {OVERHEAD} us", ours - own <= OVERHEAD)


def samples(paths: list[Path], report: Report) -> None:
    """Replies of up to 1 kB as small models write them, each for the first time.

    Nothing is kept of a reply (tests/parsers/test_memory.py), so that a later reading is a first
    one too: the bound is for the best of three, which leaves out what others do on the machine.
    """
    cases = [json.loads(line) for path in paths for line in path.open(encoding="utf-8")]
    cases = [case for case in cases if len(case["raw"].encode()) <= 1000]
    if not cases:
        print("no samples here")
        return
    start = time.process_time()
    _read(cases[0], type_of(cases[0]))
    print(f"{'first reading of the process (imports)':58s} {_ms(time.process_time() - start):>14s}")
    first, best = map(sorted, zip(*_timed(cases), strict=True))
    middle, late = median(best) * 1e6, best[int(len(best) * 0.99)] * 1e6
    what = f"{len(cases)} replies up to 1 kB"
    report.row(f"{what}: median", f"{middle:.0f} us", f"<= {SALVAGE} us", middle <= SALVAGE)
    report.row(f"{what}: 99th", f"{late:.0f} us", f"<= {SLOWEST} us", late <= SLOWEST)
    print(f"{f'{what}: median of one pass':58s} {f'{median(first) * 1e6:.0f} us':>14s}")


def _timed(cases: list[dict[str, Any]]) -> Iterator[tuple[float, float]]:
    """Yield for each reply the time of one reading and the best of three.

    The types are known before, because a chain has one: its picture, and the patterns that are made
    of its names, are made once. Between two readings of a reply 200 others are read.
    """
    for at in range(0, len(cases), 200):
        some = [(case, type_of(case)) for case in cases[at : at + 200]]
        for case, kind in some:
            for known in ("{}", "so it is: known\n- and named"):
                _read({**case, "raw": known}, kind)
        passes = [[_read(case, kind) for case, kind in some] for _ in range(3)]
        yield from zip(passes[0], map(min, zip(*passes, strict=True)), strict=True)


def _read(case: dict[str, Any], kind: Any) -> float:
    start = time.process_time()
    with suppress(ReplyError):
        read(case["raw"], kind, done_reason=case["done_reason"], source=case["source"])
    return time.process_time() - start


_PRELUDE = """from __future__ import annotations
from datetime import date, datetime, time
from enum import Enum
from typing import Annotated, Any, Literal, Optional, Union
from pydantic import BaseModel, ConfigDict, Field
"""


def type_of(case: dict[str, Any]) -> Any:
    """Return the type a sample is written for."""
    schema = case.get("schema") or {"py": "", "type": "list[str]"}
    module = types.ModuleType(f"sample_{abs(hash(schema['py']))}")
    sys.modules[module.__name__] = module
    exec(_PRELUDE + schema["py"], module.__dict__)
    for value in list(vars(module).values()):
        if isinstance(value, type) and issubclass(value, BaseModel) and value is not BaseModel:
            value.model_rebuild(_types_namespace=vars(module))
    return eval(schema["type"], module.__dict__)


def long_texts(texts: Iterator[tuple[str, str]], kinds: list[str], report: Report) -> None:
    for name, text in texts:
        size = "1 MB" if len(text) >= MEGABYTE // 2 else f"{len(text) // 1000} kB"
        took = {kind: seconds(text, TYPES[kind]) for kind in kinds}
        worst = max(took, key=lambda kind: took[kind])
        what = f"{size}: {name} ({worst})"
        report.row(what, _ms(took[worst]), f"<= {LONGEST:g} s", took[worst] <= LONGEST)


def doubling(report: Report) -> None:
    """Where the text is read in full: twice the text takes twice as long."""
    for name in UNITS:
        ratios = {kind: _ratio(name, kind) for kind in TYPES}
        worst = max(ratios, key=lambda kind: ratios[kind])
        what = f"twice {IN_FULL // 2000} kB: {name} ({worst})"
        report.row(what, f"x {ratios[worst]:.1f}", f"<= x {DOUBLING}", ratios[worst] <= DOUBLING)


def _ratio(name: str, kind: str) -> float:
    """Return the ratio; measured again where it looks bad, since a pause looks the same."""
    ratio = 0.0
    for rounds in (1, 3, 9):
        small = min(seconds(of_unit(name, IN_FULL // 2), TYPES[kind]) for _ in range(rounds))
        large = min(seconds(of_unit(name, IN_FULL), TYPES[kind]) for _ in range(rounds))
        ratio = large / small if large > NOISE else 0.0
        if ratio <= DOUBLING:
            break
    return ratio


def _ms(took: float) -> str:
    return "> 30 s" if took == float("inf") else f"{took * 1e3:.0f} ms"


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--quick", action="store_true", help="without the pairs of layouts")
    options.add_argument("--samples", type=Path, nargs="*", help="files of samples (JSON lines)")
    chosen = options.parse_args()
    here = Path(__file__).parent.parent / "tests" / "parsers" / "drift"
    report = Report()
    clean_json(report)
    samples(chosen.samples or sorted(here.glob("*.jsonl")), report)
    every = list(TYPES)
    report_strict(report)
    for size in (MEGABYTE, IN_FULL):
        long_texts(((name, of_unit(name, size)) for name in UNITS), every, report)
        long_texts(nested(size), every, report)
        long_texts(led(size), every, report)
    doubling(report)
    if not chosen.quick:
        for one, other in combinations(MIXED, 2):
            long_texts(of_two(one, other, MEGABYTE), ["list[str]"], report)
            long_texts(of_two(one, other, IN_FULL), ["list[str]", "CounselNote"], report)
    print(f"{report.broken} broken" if report.broken else "all hold")
    return 1 if report.broken else 0


def report_strict(report: Report) -> None:
    """A megabyte of strict JSON is read, not refused."""
    text = strict(MEGABYTE)
    start = time.process_time()
    good = len(read(text, list[str]).value) == len(json.loads(text))
    took = time.process_time() - start
    report.row("1 MB: strict JSON is read", _ms(took), f"<= {LONGEST:g} s", good and took < LONGEST)


if __name__ == "__main__":
    sys.exit(main())
