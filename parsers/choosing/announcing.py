"""A list of free text with what announces it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from holdfast.parsers import words
from holdfast.parsers.choosing import grounding, groups, outsiders
from holdfast.parsers.choosing.case import Case
from holdfast.parsers.fit import items
from holdfast.parsers.outline import inline, labels, rows
from holdfast.parsers.outline.runs import Item, Run
from holdfast.schemas.picture import Many

_BARE_LABEL = re.compile(r"[(（][^()（）]{0,30}[)）]|\d+")


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
    return Read(run, texts, terms, _announced(run), cut)


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


def _announced(run: Run) -> str:
    label = _BARE_LABEL.sub("", run.label).strip()
    if run.kind == "sentence":
        return _sentence_says(run.label)
    if run.kind == "counted":
        return "asked"
    if label:
        return _label_says(label, run)
    for lead in (run.lead, run.heading):
        if lead and (said := _lead_says(lead)):
            return said
    return ""


def _sentence_says(label: str) -> str:
    """What a sentence names its list, in the words up to the noun: "제외할 핵심어는 ..."."""
    return next(
        (law for law in ("excluded", "example", "draft") if words.says(law, label)), "asked"
    )


def _label_says(label: str, run: Run) -> str:
    if words.says("option", run.label) or words.says("option", run.heading):
        return "option"
    if words.says("draft", label) and not words.says("retraction", label):
        return "draft"
    if words.says("excluded", run.label):
        return "excluded"
    if words.says("shares", label):
        return "share"
    if any(words.says("example", text) for text in (run.label, run.lead, run.heading)):
        return "example"
    if words.says("unasked", label):
        return "other"
    said = words.announced(label)
    if said == "asked":
        return "asked"
    if words.is_answer_label(label):
        return "answer"
    return said


def _lead_says(lead: str) -> str:
    lead = words.turned(_without_remarks(lead))
    if words.says("unasked", words.sentences(lead)[-1] if lead else ""):
        return "other"
    if _declines(lead) or lead.endswith("?"):
        return "other"
    if words.says("draft", lead) and not words.says("retraction", lead):
        return "draft"
    for law in ("option", "excluded", "example", "shares"):
        if words.says(law, lead) and not (law == "example" and _follows_example(lead)):
            return {"shares": "share"}.get(law, law)
    if words.is_answer_label(lead):
        return "answer"
    said = words.announced(lead[-300:])
    if said == "other" and words.says("reports", words.sentences(lead)[-1]):
        return ""
    return said


def _without_remarks(lead: str) -> str:
    """Take off the sentences with which a lead declines what nobody asked for, or says what of the
    text it keeps to itself."""
    pieces = words.sentences(lead)
    while len(pieces) > 1 and (words.disclaims(pieces[0]) or words.withholds(pieces[0])):
        lead = lead.partition(pieces.pop(0))[2]
    return lead.strip()


def _follows_example(lead: str) -> bool:
    """Whether the example stands, with its own list, in a sentence before the one that announces:
    "예를 들어 ... 키워드는 a, b입니다. 본문의 키워드는 다음과 같습니다."."""
    *before, last = words.sentences(lead) or [""]
    shown = [sentence for sentence in before if words.says("example", sentence)]
    if words.says("example", last) or words.announced(last) != "asked":
        return False
    return bool(shown) and all(labels.named_list(sentence) for sentence in shown)


def announces(lead: str) -> bool:
    """Whether a lead announces what was asked."""
    return bool(lead) and _lead_says(lead) == "asked"


def _declines(lead: str) -> bool:
    """Whether a lead declines, or asks for something, and does not turn to an answer after all."""
    pieces = words.sentences(lead)[-2:]
    return any(
        words.declines(piece) or (words.says("asks_back", piece) and not words.says("turns", piece))
        for piece in pieces
    )


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


_OTHERS = ("shares", "excluded", "draft", "example", "option", "unasked", "errands")


def names_other(title: str) -> bool:
    """Whether a title is that of another part of a reply, of a draft, or of what is to be done."""
    return any(words.says(law, title) for law in _OTHERS)


def titles_list(line: str) -> bool:
    """Whether a line is nothing but the title of a list of something: "사용 언어 목록"."""
    title = inline.plain(line).rstrip(":： ")
    return words.says("list_heads", title) and not (
        words.announced(title) == "other" or names_other(title)
    )


def is_primary(run: Run) -> bool:
    """Whether keywords proper are announced, not tags or topics."""
    return any(words.says("primary", text) for text in (run.label, run.lead, run.heading))
