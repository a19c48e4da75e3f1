"""What stands among the items of a field and is none: a rest, a count, a doubt, a sentence."""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend
from holdfast.parsers.fit.doubts.denied_items import is_decided
from holdfast.parsers.fit.doubts.undecided import holds_texts
from holdfast.parsers.fit.listed.deeds import are_deeds
from holdfast.parsers.fit.names.others import are_named
from holdfast.parsers.outline import inline
from holdfast.parsers.words import denied, rests, undecided
from holdfast.parsers.words.field_names import COMPLAINTS

_LONGEST = 60
_LABEL = re.compile(r"\w\. [A-Z][\w ]{1,30}: ?\S|[가-힣]\. [가-힣][가-힣 ]{0,15}: ?\S")
"""A label behind a point: another list within the row."""
_IN_BRACKETS = re.compile(r"[(（]([^()（）]{1,60})[)）]")


def refuse_no_items(pieces: list[str], kept: list[str], bend: Bend, *, in_row: bool) -> None:
    """Refuse a list of a field that holds what is no item; raises Misfit. `kept`: the items as they
    are to be given. Of texts and deeds only a rest or a count is none."""
    if not bend.field_names or not bend.path:
        return
    short = [text for text in kept if len(text) <= _LONGEST and text not in bend.source]
    if any(rests.is_rest(text) or rests.is_count(text) for text in short):
        raise bend.misfit("ambiguous")
    if len(kept) == len(short) == 1 and tells_why_not(short[0]):
        raise bend.misfit("ambiguous")
    if is_decided(bend) and any(map(denied.is_pending, short)):
        raise bend.misfit("ambiguous")
    if are_deeds(bend) or holds_texts(bend):
        return
    if (
        any(map(_LABEL.search, pieces))
        or any(map(_is_unsettled, short))
        or any(map(_excepts, short))
    ):
        raise bend.misfit("ambiguous")
    if are_named(bend.field_names, COMPLAINTS) and any(map(_is_absent, short)):
        raise bend.misfit("ambiguous")
    if in_row and _is_told(pieces):
        raise bend.misfit("ambiguous")


def tells_why_not(text: str) -> bool:
    """Whether what stands alone says that something could not be read, or is a sentence in
    brackets: a remark in place of items, which does not say that there are none."""
    bare = text.strip("()（）[] ")
    framed = text.startswith(("(", "（")) and text.endswith((")", "）")) and " " in bare
    return words.says("no_text", text) or (framed and words.is_sentence(f"{bare}."))


def _is_unsettled(text: str) -> bool:
    return undecided.is_undecided(text) or rests.is_over(text)


def _excepts(text: str) -> bool:
    """Whether a bracket within an item says what is not among them."""
    brackets = _IN_BRACKETS.findall(text) if "(" in text or "（" in text else []
    return any(map(rests.is_aside, brackets))


def _is_absent(text: str) -> bool:
    return undecided.is_denied(text) and not rests.is_lack(text)


def _is_told(pieces: list[str]) -> bool:
    """Whether a row is a sentence cut at its commas: it begins with a pronoun, or ends in a verb
    that its first item has not."""
    first, last = inline.plain(pieces[0]), inline.plain(pieces[-1]).strip()
    if words.says("speaks", first):
        return True
    korean = not last.isascii() and words.is_sentence(last)
    return korean and (len(pieces) == 1 or not words.is_sentence(first))
