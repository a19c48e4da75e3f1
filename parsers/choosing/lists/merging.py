"""Several lists that are parts of one: under kinds of things, by weight, under counted labels."""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case
from holdfast.parsers.choosing.checks import grounding
from holdfast.parsers.choosing.lists.announcing import names_other
from holdfast.parsers.choosing.lists.reads import Read

_NUMBERS = re.compile(r"[\d\s]+")
_STRONG = 0.7
"""Share of grounded items at which a list that nothing announces may stand beside prose."""


def are_kinds(case: Case, reads: list[Read]) -> bool:
    """Whether lists stand under titles, most of them kinds of things, and the source knows what
    they hold."""
    titles = [read.run.label or read.run.heading for read in reads]
    kinds = sum(words.is_kind(title) for title in titles)
    leads = [words.announced(read.run.lead) for read in reads if read.run.lead]
    return (
        len(set(titles)) == len(titles) > 1
        and all(titles)
        and kinds * 2 > len(titles)
        and all(lead == "asked" for lead in leads)
        and (bool(leads) or is_grounded(case, [text for read in reads for text in read.texts]))
    )


_LONGEST = 40
"""Characters of a term under a heading; what is longer says something."""
_UNKNOWN = 0.5
"""Share of headings that the source knows at which they may be terms themselves."""


def are_sorted(case: Case, reads: list[Read]) -> bool:
    """Whether marked lists stand under headings of their own, whatever nouns these are, and the
    source knows the terms and hardly the headings. A heading of steps or advice sorts no terms."""
    titles = [read.run.heading for read in reads]
    texts = [text for read in reads for text in read.texts]
    headed = all(r.run.kind == "marked" and not r.run.label and not r.run.lead for r in reads)
    if not headed or not all(titles) or not len(set(titles)) == len(titles) > 1:
        return False
    if not all(_may_sort(read) for read in reads) or any(map(words.is_opposed, titles)):
        return False
    if any(len(text) > _LONGEST or words.is_sentence(text) for text in texts):
        return False
    return is_grounded(case, texts) and grounding.share(titles, case.source or "") < _UNKNOWN


def _may_sort(read: Read) -> bool:
    """Whether a heading may be a kind of terms: no other list's, no other part's of a reply."""
    title = read.run.heading
    other = read.announced not in ("", "asked") and not words.is_kind(title)
    return not other and not names_other(title)


def names_kinds(reads: list[Read]) -> bool:
    """Whether each list is named as keywords of its own kind: "감정 키워드", "상황 키워드"; what
    ranks them, or sets them against each other, is no kind."""
    titles = [words.unasked_noun(read.run.label or read.run.heading) for read in reads]
    return (
        len(set(titles)) == len(titles) > 1
        and all(map(words.is_category, titles))
        and not any(words.says(law, t) for t in titles for law in ("ranks", "excluded", "draft"))
        and not any(map(words.is_opposed, titles))
    )


def are_groups(reads: list[Read]) -> bool:
    """Categories with their items: each has a title of its own, half of them several items, or
    all are marked lists under words for kinds of things."""
    titled = all(read.run.label or read.run.heading for read in reads)
    several = sum(len(read.texts) > 1 for read in reads) * 2 >= len(reads)
    several = several or all(
        read.run.kind == "marked" and words.is_category(read.run.heading) for read in reads
    )
    titles = {read.run.label or read.run.heading for read in reads}
    return titled and several and len(titles) == len(reads)


def by_weight(reads: list[Read]) -> bool:
    """Whether one list is given in parts: "키워드(중요도 높음)", "키워드(보통)"."""
    brackets = [_BRACKET.search(read.run.label) for read in reads]
    bare = {_BRACKET.sub("", read.run.label).strip() for read in reads}
    return len(bare) == 1 and all(
        found is not None and (words.says("ranks", found[1]) or words.is_category(found[1]))
        for found in brackets
    )


_BRACKET = re.compile(r"[(（\[]([^()（）\[\]]{1,30})[)）\]]")


def stem(read: Read) -> str:
    """Return a list's label without its number."""
    return _NUMBERS.sub("", read.run.label)


def is_grounded(case: Case, texts: list[str]) -> bool:
    """Whether the source knows most of the items."""
    return bool(case.source) and grounding.share(texts, case.source or "") >= _STRONG
