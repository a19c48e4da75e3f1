"""The one text that was wanted, where the reply is nothing else."""

from __future__ import annotations

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case, Fitted, refuse
from holdfast.parsers.choosing.checks import echoes, grounding
from holdfast.parsers.choosing.checks.check import check
from holdfast.parsers.choosing.checks.refusals import refuses
from holdfast.parsers.fit import Bend, new_bend
from holdfast.parsers.layouts.tags import holds_markup
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import lines_of
from holdfast.schemas.records import Kind

_ENOUGH_PROSE = 15
"""Characters that a text needs to be taken for the one text that was wanted."""


def _said(case: Case, text: str) -> str:
    """Return the reply as the one text wanted, without label and courtesy; raises Refused."""
    lines = case.lines if text == case.text else lines_of(text)
    kept: list[str] = []
    for index, line in enumerate(lines):
        plain = inline.plain(line.text).rstrip()
        if line.marker == "rule" or (words.is_courtesy(plain) and not line.fenced):
            if kept and any(part.strip() for part in kept):
                break
            continue
        if not any(part.strip() for part in kept) and (line.level or plain.endswith((":", "："))):
            continue
        if (
            not kept
            and index < len(lines)
            and (found := inline.label(line.text))
            and len(found.label) < 20
        ):
            plain = found.value
        kept.append(plain if not line.marker else line.text)
    found_text = "\n".join(kept).strip()
    if case.cut:
        refuse(Kind.TRUNCATED)
    if (
        refuses(found_text, first=2)
        or found_text.endswith("?")
        or words.says("denies", found_text[:60])
    ):
        refuse(Kind.REFUSAL)
    turns = [line for line in found_text.split("\n") if echoes.is_turn(line, case.source)]
    if len(turns) > 1:
        refuse(Kind.ECHO)
    if len(found_text) < _ENOUGH_PROSE or not words.is_sentence(found_text.rstrip(".…") + "."):
        refuse(Kind.NO_VALUE)
    _about_the_source(case, found_text)
    return found_text


def _about_the_source(case: Case, text: str) -> None:
    if case.source is None:
        return
    if text in case.source:
        refuse(Kind.ECHO)
    if (
        grounding.share([w for w in text.split() if len(w) > 1] or [text], case.source)
        < grounding.LEAST
    ):
        refuse(Kind.NO_VALUE, "the text has nothing to do with the source")


def choose(case: Case, text: str, key: str) -> Fitted:
    """Return the reply as the text of an object's only field; raises Refused."""
    said = _said(case, text)
    if holds_markup(said, case.source):
        refuse(Kind.NO_VALUE, "markup where a text was wanted")
    fitted = case.validated({key: said}, new_bend(cut=case.cut))
    if isinstance(fitted, Bend):
        refuse(Kind.INVALID, "", fitted.problems)
    check(case, fitted, named=False)
    fitted.bend.note("prose")
    return fitted
