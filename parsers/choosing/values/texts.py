"""A type that takes any text: the whole answer, without what stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case, Fitted, refuse
from holdfast.parsers.choosing.checks import echoes
from holdfast.parsers.choosing.checks.check import check
from holdfast.parsers.choosing.trace import TEXT
from holdfast.parsers.choosing.values import codes
from holdfast.parsers.fit import Bend
from holdfast.parsers.layouts.fences import Fence, fences
from holdfast.parsers.outline import inline
from holdfast.parsers.tree import Candidate, Leaf
from holdfast.parsers.words import ko_turning
from holdfast.schemas.picture import Either, Scalar, Shape
from holdfast.schemas.records import Kind

_STATED = re.compile(
    r"(?:the\s)?(?:final\s)?answer\s(?:is|would be)\s(.{1,200}?)[.。]?$"
    r"|(?:정답|답|결론)(?:은|는)\s(.{1,200}?)(?:입니다|이다|이에요|예요)?[.。]?$",
    re.IGNORECASE,
)
_JOINED = re.compile(r'"[^"\n]{0,2000}+"(?:\s{0,50}+\+\s{0,50}+"[^"\n]{0,2000}+"){1,100}')
_PLUS = re.compile(r'"\s{0,50}+\+\s{0,50}+"')
_QUOTED = re.compile(r'"([^"\n]{2,2000}+)"|“([^“”\n]{2,2000}+)”')
"""What stands in quotes behind a label of one word, which names the text and is no part of it."""
_LETTER = re.compile(r"[^\W_]")


def takes_text(shape: Shape) -> bool:
    """Whether any text is a value of the type."""
    if isinstance(shape, Either):
        return all(takes_text(arm) for arm in shape.arms)
    return isinstance(shape, Scalar) and shape.kind in ("str", "any")


def is_whole(case: Case, candidate: Candidate) -> bool:
    """Whether a structure is the whole answer: beside it there is only courtesy and a lead-in."""
    blocks = fences(case.text)
    around = next(
        (f for f in blocks if f.start <= candidate.start and candidate.end <= f.end), None
    )
    if around and candidate.end - candidate.start < len(_body(case.text, around).strip()):
        return False
    start, end = (around.start, around.end) if around else (candidate.start, candidate.end)
    lines = (case.text[:start] + "\n" + case.text[end:]).split("\n")
    return not any(_says(line) and not line.rstrip().endswith((":", "：")) for line in lines)


def _body(text: str, fence: Fence) -> str:
    return text[fence.body_start : fence.body_end]


def choose(case: Case) -> Fitted:
    """Return the whole answer as text; raises Refused."""
    case.trace.open(TEXT)
    if case.cut:
        refuse(Kind.TRUNCATED)
    text = _answer(case.text)
    if text[:1] == '"' and _JOINED.fullmatch(text):
        text = _PLUS.sub("", text[1:-1])  # literals of code
    if not any(c.isalnum() for c in text):
        refuse(Kind.EMPTY)
    if echoes.is_hint(case.text):
        refuse(Kind.ECHO)
    if "\n" not in text and text.endswith((":", "：")):
        refuse(Kind.EMPTY, "a label with nothing behind it")
    pieces = words.sentences(text[:2000])[:2]
    if (
        any(words.says("refusal", p) for p in pieces)
        or (len(pieces) == 1 and words.says("asks_back", text))
        or ko_turning.APOLOGY.match(text)
    ):
        refuse(Kind.REFUSAL)
    outcome = case.fit(Leaf(text, quoted="\n" in text))
    if isinstance(outcome, Bend):
        outcome = _code(case, outcome)
    check(case, outcome, named=True)
    return outcome


def _code(case: Case, misfit: Bend) -> Fitted:
    """Return the one code of the pattern that the type asks for; raises Refused."""
    by_pattern = any(problem.type == "string_pattern_mismatch" for problem in misfit.problems)
    lines = [line for line in case.lines if not (line.blank or line.struck)]
    found = codes.one(case, lines) if by_pattern else []
    return found[0] if found else refuse(Kind.INVALID, "", misfit.problems)


def _answer(text: str) -> str:
    """Take off the lines of courtesy at both ends, a fence around the rest, and a label."""
    blocks = fences(text)
    if len(blocks) == 1 and blocks[0].closed:
        outside = text[: blocks[0].start] + "\n" + text[blocks[0].end :]
        if not list(_said(outside.split("\n"))):
            return _body(text, blocks[0]).strip("\n")
    lines = list(_said(text.strip().split("\n")))
    whole = "\n".join(lines).strip()
    return whole if "\n" in whole else _of_line(whole)


def _said(lines: list[str]) -> Iterator[str]:
    """Yield the lines between the courtesy before and the courtesy behind."""
    kept = list(lines)
    while len(kept) > 1 and (not kept[0].strip() or _opens(kept[0])):
        del kept[0]
    while len(kept) > 1 and (not kept[-1].strip() or words.is_courtesy(inline.plain(kept[-1]))):
        del kept[-1]
    yield from kept if any(_says(line) for line in kept) else []


def _says(line: str) -> bool:
    return bool(_LETTER.search(line)) and not _opens(line)


def _opens(line: str) -> bool:
    """Whether a line only leads over to the answer: "Sure!", "Here is the summary:"."""
    plain = inline.plain(line)
    return words.is_courtesy(plain) or (
        plain.endswith((":", "：")) and words.is_answer_label(plain.rstrip(":： "))
    )


def _of_line(line: str) -> str:
    text = inline.plain(line)
    found = inline.label(text)
    if found and found.value and words.is_answer_label(found.label):
        return inline.plain(found.value)
    if found and " " not in found.label and (quoted := _QUOTED.fullmatch(found.value)):
        return inline.plain(quoted[1] or quoted[2])
    stated = _STATED.match(text)
    return inline.plain(stated[1] or stated[2]) if stated else text
