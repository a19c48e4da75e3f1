"""A run of free text as a list of strings: which pieces are its items, and whether anybody can tell
from the layout."""

from __future__ import annotations

import re
from dataclasses import dataclass

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case
from holdfast.parsers.choosing.checks import grounding
from holdfast.parsers.choosing.lists import groups, outsiders
from holdfast.parsers.choosing.lists.announcing import announced
from holdfast.parsers.fit.listed import items
from holdfast.parsers.outline import inline, labels, rows
from holdfast.parsers.outline.runs import Item, Run
from holdfast.schemas.picture import Many


@dataclass(slots=True)
class Read:
    """A run as a list of strings, with what was seen in it and what announces it."""

    run: Run
    texts: list[str]
    terms: items.Terms
    announced: str
    """"asked", "answer", "other", "draft", "excluded", "example", "option", "share", "".
    """
    cut: bool = False


def read_run(case: Case, run: Run) -> Read:
    """Return a run as strings, without the item that may be cut."""
    cut = _is_cut(case, run)
    kept = run.items[:-1] if cut and not run.items[-1].below else run.items
    kept = _without_note(_without_remark(kept, case.source), case.source)
    inner = groups.members(run, case.source)
    pieces = inner if inner and not cut else _pieces(run, kept, cut=cut)
    in_row = run.kind in ("row", "sentence")
    if in_row:
        pieces = _untied(case, run, pieces, cut=cut)
    terms = items.terms_of(pieces, in_row=in_row)
    if case.cut is None and _breaks_off(terms.texts):
        terms.texts.pop()
        cut = True
    terms.debris = terms.debris or _is_unclear(case, run, kept, terms.texts, inner=bool(inner))
    measured = outsiders.without_measures(terms.texts, case.source)
    terms.debris = terms.debris or measured is None
    texts = _without_tag_signs(measured or terms.texts)
    below = sum(bool(item.below) for item in run.items)
    terms.explained = terms.explained or bool(inner) or below * 2 > len(run.items)
    texts = items.once([text for text in texts if not items.is_ellipsis(text)])
    return Read(run, texts, terms, announced(run), cut)


def _pieces(run: Run, kept: list[Item], *, cut: bool) -> list[str]:
    """The items that are whole; of one whose explanation was cut, the term."""
    pieces = [item.text for item in kept if not item.line.struck]
    last = run.items[-1]
    if cut and not last.below and _explained_before_cut(run):
        pieces.append(inline.term(last.text).head)
    return pieces


def _untied(case: Case, run: Run, pieces: list[str], *, cut: bool) -> list[str]:
    """Part the pieces of a row or a sentence that are two terms."""
    alone = len(pieces) == 1 and words.says("pairs", pieces[0])
    if (len(pieces) > 1 or alone) and not cut:
        last = words.unstated(pieces[-1]) if run.kind == "row" else pieces[-1]
        pieces = [*pieces[:-1], *_parted(last, case.source)]
    if run.kind == "sentence" and case.source and len(pieces) > 1:
        pieces = [one for piece in pieces for one in _unjoined(piece, case.source)]
    return pieces


def _is_unclear(case: Case, run: Run, kept: list[Item], texts: list[str], *, inner: bool) -> bool:
    """Whether no one can tell from the layout what the terms are. `inner`: whether they stand
    within the items."""
    return (
        (not inner and (_nests(run) or _hides_some(run) or groups.may_be(run, case.source)))
        or _ends_in_sentence(run, texts)
        or _joins_two(case, run, texts)
        or _begins_in_sentence(run)
        or outsiders.holds_outsider(run.kind, kept)
    )


def _without_remark(kept: list[Item], source: str | None) -> list[Item]:
    """Leave out what stands in place of a last item: "6. Others", "이하 생략". A source may have
    the word as a topic of its own."""
    text = inline.plain(kept[-1].text) if len(kept) > _LEAST else ""
    if not words.is_remark(text) or (source and text in source):
        return kept
    return kept[:-1]


_LEAST = 2
"""Items that must be left."""


def _without_note(kept: list[Item], source: str | None) -> list[Item]:
    """Leave out a remark that stands as the last item: "- Note: the order is mine"."""
    if len(kept) < 3 or not kept[-1].line.marker:
        return kept
    text = inline.plain(kept[-1].text)
    last = inline.label(text)
    remark = last is not None and (
        words.says("courtesy", last.label + ":")
        or (words.says("shares", last.label) and words.is_sentence(last.value))
    )
    bare = inline.term(rows.without_signs_behind(text)).bare
    said = len(bare) > _SHORT_COURTESY and words.is_courtesy(bare)
    if said and (term := words.before_courtesy(bare, source)):
        return [*kept[:-1], Item(kept[-1].line, term)]
    return kept[:-1] if remark or said or words.is_none(text) else kept


_SHORT_COURTESY = 8
"""Characters of what may be a term for all that: "감사", "end"."""


def _without_tag_signs(texts: list[str]) -> list[str]:
    """A # before every item is layout."""
    tagged = len(texts) > 1 and all(text.startswith("#") for text in texts)
    return [text[1:].strip() for text in texts] if tagged else texts


def _breaks_off(texts: list[str]) -> bool:
    """Whether the last of a loop is the beginning of an item that was whole before."""
    last = texts[-1] if len(texts) > 1 else ""
    return bool(last) and any(text.startswith(last) and text != last for text in texts[:-1])


def _nests(run: Run) -> bool:
    """Whether all stands below one item: no one can tell whether it is a title or the list."""
    return len(run.items) == 1 and sum(bool(line.marker) for line in run.items[0].below) > 1


def _hides_some(run: Run) -> bool:
    """Whether marked terms stand below a few items only: what explains all of them is layout, but
    these may be items that were moved in."""
    below = [[line for line in item.below if line.marker] for item in run.items]
    found = [lines for lines in below if lines]
    return 0 < len(found) * 2 <= len(below) and all(
        len(line.text) <= _SHORT
        and not inline.label(line.text)
        and not words.is_sentence(line.text)
        for lines in found
        for line in lines
    )


_SHORT = 25
"""Characters of a line that may be a term of its own."""


def _ends_in_sentence(run: Run, texts: list[str]) -> bool:
    """Whether a row goes over into a sentence: no one can tell where its last term ends."""
    if any(_holds_label(text) for text in texts):
        return True
    if run.kind not in ("row", "sentence") or len(texts) < 2:
        return False
    if any(words.says("verb_inside", text) for text in texts):
        return True
    if run.kind == "sentence" and any(_QUOTED_WITHIN.search(text) for text in texts):
        return True
    return words.is_sentence(texts[-1]) and not words.is_sentence(texts[0])


_QUOTED_WITHIN = re.compile(r"[‘“「『\"]|(?<=[\s'’])'\w")
"""A quote opens within what should be one term: "‘a’와 ‘b’"."""


_ENDS_QUOTED = re.compile(r"\w.{0,200}[\s:][\"'“‘][^\"'“”‘’]{1,60}[\"'”’]$")


_QUOTED = re.compile(r"(?:and\s|or\s|그리고\s)?[\"'“‘].{1,60}[\"'”’]\W{0,2}$")


def _begins_in_sentence(run: Run) -> bool:
    """Whether a row begins with the words that name it: the others are in quotes, and the first
    ends with some: "one could name 'a'", "'b'", "'c'"."""
    if run.kind != "row" or len(run.items) < 2 or not _ENDS_QUOTED.match(run.items[0].text):
        return False
    return all(_QUOTED.match(item.text) for item in run.items[1:])


def _joins_two(case: Case, run: Run, texts: list[str]) -> bool:
    """Whether a piece of a sentence may be two terms that "and" joins, if neither the source joins
    them so nor the type says how many there are: "택배 분실과 경비실 고장, 그리고 ..."."""
    bounds = case.shape.bounds if isinstance(case.shape, Many) else None
    counted = bounds is not None and bounds.min_length == bounds.max_length
    if run.kind != "sentence" or counted:
        return False
    return any(words.says("joins", text) and text not in (case.source or "") for text in texts)


def _holds_label(text: str) -> bool:
    """Whether an item holds the label itself: "키워드: 키워드: ..."."""
    found = inline.label(text)
    return found is not None and labels.is_asked_noun(found.label)


def _parted(last: str, source: str | None) -> list[str]:
    """The last of a row may hold two, "c and d", unless the source joins them so itself."""
    pieces = words.conjoined(last)
    if source and " ".join(last.casefold().strip(" .").split()) in source.casefold():
        return [last]
    return pieces


def _unjoined(piece: str, source: str) -> list[str]:
    """A piece of a sentence that lists may be two, "a와 b", where the source knows each of them and
    not the two together."""
    if not words.says("joins", piece) or grounding.says(piece, source):
        return [piece]
    for language in words.LANGUAGES:
        parts = [part.strip() for part in language.also.split(piece)]
        if (
            len(parts) > 1
            and all(len(part) > 1 for part in parts)
            and grounding.share(parts, source) == 1
        ):
            return parts
    return [piece]


def _is_cut(case: Case, run: Run) -> bool:
    """Whether the reply may have ended within the last item."""
    end = len(case.text.rstrip())
    last = run.items[-1]
    final = last.below[-1].end if last.below else last.line.end
    return bool(case.cut) and final >= end


def _explained_before_cut(run: Run) -> bool:
    """The cut fell into an explanation: the term before it is whole."""
    term = inline.term(run.items[-1].text)
    marks = [inline.term(item.text).mark for item in run.items]
    return bool(term.mark and term.rest) and marks.count(term.mark) * 2 > len(marks)


def is_aside(read: Read) -> bool:
    """Whether a label line is a remark: "Note: ..."."""
    label, text = read.run.label, read.run.items[-1].text
    if len(read.run.items) == 1 and read.run.items[0].below and words.says("shares", text):
        return True  # "2. 비고" with its own text below
    if not label or read.announced in ("asked", "answer"):
        return False
    takes_back = words.says("retraction", label) and text.endswith((".", ":", "："))
    return takes_back or words.says("courtesy", label + ":")


def sums_up(read: Read) -> bool:
    """Whether a marked line alone is another part of the reply: "💡 **Summary:** ..."."""
    if read.run.kind != "marked" or len(read.run.items) > 1:
        return False
    found = inline.label(inline.plain(read.run.items[0].text))
    return found is not None and words.says("shares", found.label)
