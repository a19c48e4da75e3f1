"""What announces a list: its label, the line above it, its title, the words of its sentence."""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.outline import inline, labels
from holdfast.parsers.outline.runs import Run

_BARE_LABEL = re.compile(r"[(（][^()（）]{0,30}[)）]|\d+")


def announced(run: Run) -> str:
    """Return what a list is announced as, in the words of `Read.announced`."""
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


def _without_remarks(lead: str) -> str:
    """Take off the sentences with which a lead declines what nobody asked for, or says what of the
    text it keeps to itself."""
    pieces = words.sentences(lead)
    while len(pieces) > 1 and (words.disclaims(pieces[0]) or words.withholds(pieces[0])):
        lead = lead.partition(pieces.pop(0))[2]
    return lead.strip()


def _declines(lead: str) -> bool:
    """Whether a lead declines, or asks for something, and does not turn to an answer after all."""
    pieces = words.sentences(lead)[-2:]
    return any(
        words.declines(piece) or (words.says("asks_back", piece) and not words.says("turns", piece))
        for piece in pieces
    )


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
