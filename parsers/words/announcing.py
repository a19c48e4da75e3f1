"""What a lead-in, a title or a label says of what stands under it; asked of both languages.

A question about a noun that announces a list is decided in the language of the line, because Korean
puts the head last and English first.
"""

from __future__ import annotations

import re
from typing import Literal

from holdfast.parsers.memory import remembered
from holdfast.parsers.words.clauses import HANGUL
from holdfast.parsers.words.en import EN
from holdfast.parsers.words.ko import KO
from holdfast.parsers.words.language import Language
from holdfast.parsers.words.laws import LANGUAGES

_FOREIGN_ASKED = re.compile(r"キーワード|关键词|關鍵詞|关键字|標籤")
"""The label alone, where a model slips into another language around an answer."""
_CATEGORIES = KO.categories | EN.categories
_SORTINGS = KO.sortings | EN.sortings
_PARTS = re.compile(r"[\s/·,&()]+|\band\b")
Announced = Literal["asked", "other", ""]


@remembered
def announced(line: str) -> Announced:
    """Say what a lead-in or label announces: what was asked, something else, or nothing known."""
    line = line[:400]
    if _FOREIGN_ASKED.search(line):
        return "asked"
    for language in (KO, EN) if HANGUL.search(line) else (EN,):
        found = _head(language, line)
        if found:
            return found
    return ""


def announces_abroad(line: str) -> bool:
    """Whether a lead-in is in a language of which we only know the word for keywords."""
    return bool(_FOREIGN_ASKED.search(line[:400]))


def _head(language: Language, line: str) -> Announced:
    text = language.headed(line)
    asked = list(language.asked.finditer(text))
    other = list(language.other.finditer(text))
    if not asked or not other:
        return "asked" if asked else "other" if other else ""
    if language.head_last:
        return "other" if other[-1].end() >= asked[-1].end() else "asked"
    return "asked" if asked[0].start() <= other[0].start() else "other"


def is_category(head: str) -> bool:
    """Whether a head is a word for a kind of thing, as lists are sorted by: "감정", "People"."""
    parts = [part for part in _PARTS.split(head.casefold().strip(" :：")) if part]
    return bool(parts) and _CATEGORIES.issuperset(parts)


def is_kind(head: str) -> bool:
    """Whether the head noun of a title is such a word: "유발 요인", "Physical symptoms"."""
    parts = [part for part in _PARTS.split(head.casefold().strip(" :：")) if part]
    return bool(parts) and parts[-1] in _CATEGORIES


def is_sorting(head: str) -> bool:
    """Whether the head of a column says that it sorts what stands in the others."""
    return head.strip(" :：*").casefold() in _SORTINGS


def is_opposed(label: str) -> bool:
    """Whether a whole label sorts by for and against, then and now, or by language."""
    label = label.strip(" :：*")
    return any(language.opposed.fullmatch(label) for language in LANGUAGES)


def is_section(text: str) -> bool:
    """Whether a whole item is the title of a part of a text."""
    return any(language.section.fullmatch(text.strip(" :：*")) for language in LANGUAGES)


def is_answer_label(label: str) -> bool:
    """Whether a label means "the answer" in any language."""
    return any(language.answer.fullmatch(label.strip()) for language in LANGUAGES)


def unasked_noun(title: str) -> str:
    """Return what stands before the noun for what was asked: "감정" of "감정 키워드"."""
    title = title.strip(" :：*")
    for language in LANGUAGES:
        for noun in language.asked.finditer(title):
            if noun.end() == len(title):
                return title[: noun.start()].strip()
    return ""


def unlisted(title: str) -> str:
    """Return a title without the word that says that it is one of a list: "Keywords found"."""
    low = title.casefold()
    for language in LANGUAGES:
        if low.endswith(language.listings):
            found = next(word for word in language.listings if low.endswith(word))
            return title[: -len(found)].rstrip()
    return title
