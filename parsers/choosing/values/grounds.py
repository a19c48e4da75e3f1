"""Where one value may stand in free text: said to be the answer, bold, said of a subject, alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from holdfast.parsers import words
from holdfast.parsers.fit.options import weighed
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Line
from holdfast.parsers.words import en_weighing

_NUMBER = re.compile(r"[-+]?\d[\d,.]*+\s?[^\s\d.,]{0,6}")
_BOLD = re.compile(r"\*\*([^*\n]{1,120})\*\*")
ANSWER = re.compile(
    r"(?<!wrong\s)(?<!incorrect\s)(?<!false\s)(?:the\s)?(?:final\s)?"
    r"(?:answer|result|output|verdict)\s?(?:is|would be|:|："
    r"|=)\s*:?\s*(.{1,200})$"
    r"|(?<!오)(?:정답|답변?|결론|결과|판단)(?:은|는|:|：)\s*(.{1,200})$",
    re.IGNORECASE,
)
_COPULA = re.compile(r"(?:입니다|이다|이에요|예요)\.?$")


def states(text: str) -> bool:
    """Whether some sentence says what the answer is."""
    return any(ANSWER.search(line) for line in text.replace("*", "").strip().split("\n"))


def said(lines: list[Line]) -> list[Line]:
    """Return the lines that say something and are no courtesy."""
    return [line for line in lines if not (line.blank or words.is_courtesy(line.text))]


def from_piece(lines: list[Line], piece: str) -> list[str]:
    """Return the sentences from the one on in which a piece stands that was read as the value, as
    what stands behind its label if any has it so; none where it stands in none of them."""
    start = next(iter(words.sentences(inline.plain(piece))), "").rstrip(".")
    if not start:
        return []
    sentences = [one for line in lines for one in words.sentences(inline.plain(line.text))]
    holding = [at for at, one in enumerate(sentences) if start in one]
    labelled = (at for at in holding if _is_value(start, sentences[at]))
    at = next(labelled, next(iter(holding), len(sentences)))
    return sentences[at:]


def _is_value(start: str, sentence: str) -> bool:
    found = inline.label(sentence)
    return found is not None and found.value.startswith(start)


def is_open(text: str, start: int, end: int) -> bool:
    """Whether what stands between two places is denied or doubted in its line."""
    line, begin = line_at(text, start, end)
    return weighed.is_open(line, start - begin, end - begin)


def line_at(text: str, start: int, end: int) -> tuple[str, int]:
    """Return the line that holds what stands between two places, and where it begins."""
    begin = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", end)
    return text[begin : stop if stop >= 0 else len(text)], begin


def answers(lines: list[Line]) -> Iterator[str]:
    """What a line says is the answer."""
    for line in lines:
        found = ANSWER.search(inline.plain(line.text))
        if found and not _leads_in(line.text):
            yield _COPULA.sub("", (found[1] or found[2]).strip()).rstrip(". ")


def bolds(lines: list[Line]) -> Iterator[str]:
    """What stands in bold, is no label, and is not denied or doubted in its own clause."""
    yield from (text for text, is_open in _bolds(lines) if not is_open)


def open_bolds(lines: list[Line]) -> Iterator[str]:
    """What stands in bold only to be denied or doubted."""
    yield from (text for text, is_open in _bolds(lines) if is_open)


def _bolds(lines: list[Line]) -> Iterator[tuple[str, bool]]:
    for line in lines:
        for found in _BOLD.finditer(line.text):
            behind = line.text[found.end() :].lstrip()
            if not (behind.startswith((":", "：")) or _leads_in(found[1]) or _offers(found[1])):
                text = _COPULA.sub("", _last_number(found[1].strip())).rstrip(". ")
                yield text, _is_open(line.text, found)


def _is_open(text: str, bold: re.Match[str]) -> bool:
    """Whether a bold value is denied or doubted, or one of two that are both said to hold."""
    return words.names_both(text) or weighed.is_open(text, bold.start(), bold.end())


def _last_number(text: str) -> str:
    """From "모두 합해 7명입니다" take the number with its unit, where there is just one."""
    numbers = _NUMBER.findall(text)
    return numbers[0].strip() if len(numbers) == 1 and not text.startswith(numbers[0]) else text


def alone(lines: list[Line]) -> Iterator[str]:
    """The only line that is no courtesy, without its label."""
    content = said(lines)
    if len(content) == 1 and not _leads_in(content[0].text):
        text = inline.plain(content[0].text)
        found = inline.label(text)
        if found and (words.says("rival", found.label) or words.says("unasked", found.label)):
            return
        if found and (holds_value(found.label) or found.label.strip() in _EXAMPLE):
            yield text
            return
        if found and found.label.count("(") > found.label.count(")"):
            yield text  # the label of a remark within brackets: "low (before: high)"
            return
        yield found.value if found and found.value else text


_VALUE_FIRST = re.compile(
    r"\A[-+$₩€£]?\d[\d,.]{0,15}(?:\s?[^\s\d,.;:]{1,8})?(?:\s?[,;.]\s\s?\D|\s(?:만점|총점|총원|합계|총계|최대|출처|쪽|페이지|연도"
    r"|단위|비고|참고|총|note|notes|unit|units|page|max|maximum|total|source|of|out|scale|count)\b)",
    re.I,
)
_YEAR = re.compile(r"(?:19|20)\d\d\s")


def holds_value(label: str) -> bool:
    """Whether a label begins with a value, so that another stands behind it: "5점, 만점"."""
    return bool(_VALUE_FIRST.match(label)) and not _YEAR.match(label)


def _leads_in(text: str) -> bool:
    """Whether a line only announces what should follow."""
    return text.rstrip(" *").endswith((":", "："))


def _offers(text: str) -> bool:
    """Whether a text is the label of one of several offers: "Option 2"."""
    return words.says("option", text)


_SAYS = (
    re.compile(
        r"^[^.!?]{1,80}?\s(?:is|was|are|were|be)\s\w{3,20}\s(?:on|at)\s(.{1,60}?)\.?$", re.I
    ),
    re.compile(r"^[^.!?]{1,80}?(?:은|는|이|가)\s(.{1,60}?)(?:입니다|이에요|예요|이다)\.?$"),
    re.compile(
        r"^[^.!?]{1,80}?\s(?:is|was|are|were|will be|equals|comes to|amounts to|costs|totals)\s"
        r"(?:\w{1,20}\s){0,3}?(?:on\s|at\s|:\s?)?(.{1,60}?)\.?$",
        re.I,
    ),
)


def predicates(lines: list[Line]) -> Iterator[str]:
    """Of a reply of one sentence: what it says of its subject."""
    content = said(lines)
    text = inline.plain(content[0].text) if len(content) == 1 else ""
    found = inline.label(text)
    if found and holds_value(found.label):
        return
    if text and len(words.sentences(text)) == 1 and len(text) <= 160:
        yield from said_of_subject(text)


def said_of_subject(text: str) -> Iterator[str]:
    """What a sentence says of its subject: "18 won" of "The total is 18 won.", but nothing of
    "Maybe it is 18 won."."""
    for says in _SAYS:
        found = says.match(text)
        lead = text[: found.start(1)] if found else ""
        if found and not words.says("doubt", lead) and not _leaves_open(lead, found[1]):
            yield found[1]


def leads(lines: list[Line]) -> Iterator[str]:
    """What each line says that its value is of: its label, or the subject of its sentence."""
    for line in lines:
        text = inline.plain(line.text)
        if label := inline.label(text):
            yield label.label
        else:
            yield from (text[: found.start(1)] for says in _SAYS if (found := says.match(text)))


_EITHER_HALF = re.compile(r"[1-9]:\d{2}")
"""2:30 in a sentence: nobody says which half of the day."""
_IF = re.compile(r"\A\W*(?:if|unless|when|whenever|in\scase)\b|만약|만일", re.I)


def _leaves_open(lead: str, told: str) -> bool:
    """Whether what is said is unclear, supposed, not believed, or said in a clause beside another:
    "low, although the stress is high"."""
    if _EITHER_HALF.fullmatch(told.strip()) or _IF.search(lead):
        return True
    return bool(en_weighing.DOUBTED.search(lead) or _is_beside(lead))


def _is_beside(lead: str) -> bool:
    """Whether a clause is joined to a word or two that stand for themselves, or by a comma that no
    other closes: "the count as of May is" has a subject all the same."""
    side = en_weighing.SIDE.search(lead)
    if side is None or "," in lead[side.end() :]:
        return False
    before = lead[: side.start() + 1].strip()
    set_off = before.endswith((",", ";", ":")) or any(mark in side[0] for mark in "(–—-")
    return set_off or (before.count(" ") < 2 and not words.says("subject", before))


_EXAMPLE = frozenset(["예", "예시", "보기"])
"""Labels of an example; 예 is also yes, but no value follows that."""


def first_sentence(lines: list[Line]) -> Iterator[str]:
    """The sentence that the reply begins with."""
    pieces = words.sentences(lines[0].text)
    if len(lines) > 1 and (
        words.is_courtesy(lines[0].text) or (lines[0].marker and lines[1].marker)
    ):
        return
    if len(lines) == 1 and _leads_in(lines[0].text):
        return
    found = inline.label(lines[0].text)
    if found and words.says("rival", found.label):
        return
    if pieces and len(pieces[0]) < 120 and not _leads_in(pieces[0]):
        yield pieces[0].rstrip(".")


def _none(_: list[Line]) -> Iterator[str]:
    yield from ()


class Ground(NamedTuple):
    """Where a value may stand."""

    pieces: Callable[[list[Line]], Iterator[str]]
    denied: Callable[[list[Line]], Iterator[str]] = _none
    """What stands there only to be denied or doubted."""
    is_said: bool = False
    """Whether the reply says that it is the answer: no other piece then leaves it open."""
    is_sentence: bool = False
    """Whether it takes a sentence as it stands, within which a value may be told."""


ALL = (
    Ground(answers, is_said=True),
    Ground(bolds, denied=open_bolds),
    Ground(predicates, is_sentence=True),
    Ground(alone, is_sentence=True),
    Ground(first_sentence, is_sentence=True),
)
"""In the order in which they are opened."""
