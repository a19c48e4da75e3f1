"""The laws of language, asked as questions. One file a language; this one asks them all.

A question about a noun that announces a list is decided in the language of the line, because Korean
puts the head last and English first.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal, NamedTuple

from holdfast.parsers.memory import remembered
from holdfast.parsers.words import en_absence, ko_absence
from holdfast.parsers.words.clauses import before_courtesy as before_courtesy
from holdfast.parsers.words.clauses import is_courtesy as is_courtesy
from holdfast.parsers.words.clauses import is_sentence as is_sentence
from holdfast.parsers.words.clauses import sentences as sentences
from holdfast.parsers.words.en import EN
from holdfast.parsers.words.ko import KO
from holdfast.parsers.words.language import Language
from holdfast.parsers.words.language import Named as Named
from holdfast.parsers.words.laws import LOOK_AT
from holdfast.parsers.words.laws import finds as finds
from holdfast.parsers.words.laws import is_left_out as is_left_out
from holdfast.parsers.words.laws import may_order as may_order
from holdfast.parsers.words.laws import says as says


class NoneOf(NamedTuple):
    """What a value says there is none of, "" for no more than none; and whether none is known."""

    noun: str
    known: bool


LANGUAGES: tuple[Language, ...] = (KO, EN)

BLANK_NOUNS = KO.blank_nouns | EN.blank_nouns
BLANK_FILLERS = KO.blank_fillers | EN.blank_fillers
_CATEGORIES = KO.categories | EN.categories
_NONE_WORDS = KO.none_words | EN.none_words
_YES, _NO = KO.yes | EN.yes, KO.no | EN.no

_HANGUL = re.compile(r"[가-힣]")
_FOREIGN_ASKED = re.compile(r"キーワード|关键词|關鍵詞|关键字|標籤")
"""The label alone, where a model slips into another language around an answer."""

Announced = Literal["asked", "other", ""]


@remembered
def announced(line: str) -> Announced:
    """Say what a lead-in or label announces: what was asked, something else, or nothing known."""
    line = line[:400]
    if _FOREIGN_ASKED.search(line):
        return "asked"
    for language in (KO, EN) if _HANGUL.search(line) else (EN,):
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


def added(sentence: str) -> str:
    """Return a sentence that adds to what was listed without the word that says so, or ""."""
    for language in LANGUAGES:
        if addition := language.adds.match(sentence):
            return sentence[addition.end() :]
    return ""


@remembered
def turned(line: str) -> str:
    """Return the part of a line that turns to an answer after all, or the line."""
    for language in LANGUAGES:
        if turn := language.turns.search(line):
            return line[turn.start() :]
    return line


def declines(sentence: str) -> bool:
    """Whether a sentence declines and does not turn to an answer behind that."""
    sentence = sentence[:LOOK_AT]
    for language in LANGUAGES:
        if found := language.refusal.search(sentence):
            return not any(other.turns.search(sentence, found.end() - 2) for other in LANGUAGES)
    return False


_APOLOGY = re.compile(
    r"(?:(?:정말\s)?죄송(?:합니다|해요|하지만)|sorry|apologies|my apologies)[.,!~ ]{0,3}", re.I
)


def is_apology(sentence: str) -> bool:
    """Whether a sentence is sorry and says nothing else: what for, the next one tells."""
    return _APOLOGY.fullmatch(sentence.strip()) is not None


def offers(sentence: str) -> bool:
    """Whether a sentence begins by asking the reader whether a list will do."""
    return sentence.endswith(("?", "？", ")")) and any(
        language.offers.match(sentence) for language in LANGUAGES
    )


def is_category(head: str) -> bool:
    """Whether a head is a word for a kind of thing, as lists are sorted by: "감정", "People"."""
    parts = [part for part in _PARTS.split(head.casefold().strip(" :：")) if part]
    return bool(parts) and _CATEGORIES.issuperset(parts)


def is_kind(head: str) -> bool:
    """Whether the head noun of a title is such a word: "유발 요인", "Physical symptoms"."""
    parts = [part for part in _PARTS.split(head.casefold().strip(" :：")) if part]
    return bool(parts) and parts[-1] in _CATEGORIES


_PARTS = re.compile(r"[\s/·,&()]+|\band\b")


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


def is_answer_label(label: str) -> bool:
    """Whether a label means "the answer" in any language."""
    return any(language.answer.fullmatch(label.strip()) for language in LANGUAGES)


def conjoined(text: str) -> list[str]:
    """Split "a and b" or "a 그리고 b" at the words that join the last item of a list."""
    for language in LANGUAGES:
        pieces = language.joint.split(text)
        if len(pieces) > 1 and all(pieces):
            return [piece.strip(" ,") for piece in pieces]
    return [text]


def unconjoined(item: str) -> str:
    """Return the last item of a list without the word that joins it."""
    if len(item.split(None, 1)) < 2:
        return item
    for language in LANGUAGES:
        item = language.conjunction.sub("", item)
    return item


def unstated(term: str) -> str:
    """Return the last term of a row without what makes a sentence of the row."""
    for language in LANGUAGES:
        term = language.stated(term)
    return term


def is_opposed(label: str) -> bool:
    """Whether a whole label sorts by for and against, then and now, or by language."""
    label = label.strip(" :：*")
    return any(language.opposed.fullmatch(label) for language in LANGUAGES)


_SORTING = frozenset(
    [
        "category",
        "categories",
        "group",
        "type",
        "theme",
        "area",
        "구분",
        "분류",
        "유형",
        "범주",
        "영역",
    ]
)


def is_sorting(head: str) -> bool:
    """Whether the head of a column says that it sorts what stands in the others."""
    return head.strip(" :：*").casefold() in _SORTING


def is_remark(text: str) -> bool:
    """Whether a whole item is a remark in place of one."""
    return any(language.remark.fullmatch(text[:LOOK_AT]) for language in LANGUAGES)


def is_section(text: str) -> bool:
    """Whether a whole item is the title of a part of a text."""
    return any(language.section.fullmatch(text.strip(" :：*")) for language in LANGUAGES)


def uncopulated(text: str) -> str:
    """Return the noun phrase of "X입니다"; "" where there is no copula, or a subject before it."""
    for language in () if text.isascii() else LANGUAGES:  # English has none
        if (copula := language.copula.search(text)) and not language.topic.search(text):
            return text[: copula.start()].strip()
    return ""


def is_clause(text: str) -> bool:
    """Whether a piece of four words or more begins with a pronoun and ends without a point."""
    return text.count(" ") > 2 and says("speaks", text)


def is_none(text: str) -> bool:
    """Whether a value alone says that there is nothing."""
    word = unicodedata.normalize("NFKC", text).casefold().strip(" .!()[]-\"'*")
    word = _without_remark(word)
    folded = "".join(word.split())
    return folded in _NONE_WORDS


def denies(sentence: str) -> bool:
    """Whether a sentence says that there are no keywords, and neither supposes it nor says it of
    others than were listed, excepts some, or says that they are still to come."""
    if says("nothing_else", sentence):
        return False
    said = any(
        (found := language.none_said.search(sentence[:LOOK_AT]))
        and not language.supposes.search(sentence, 0, found.start())
        for language in LANGUAGES
    )
    return said and not limits(sentence)


def limits(denial: str) -> bool:
    """Whether a sentence that denies something excepts some of it, or says it only of now."""
    return says("excepts", denial) or says("pends", denial)


def states_none(sentence: str) -> bool:
    """Whether a sentence says that the text has none of something that a list may be of."""
    for language in _spoken(sentence):
        if found := language.none_stated.search(sentence[:LOOK_AT]):
            named = found.groupdict()
            noun = named["noun"] or named.get("named") or ""
            other = language.other.search(noun) and not is_kind(noun)
            return not (other or language.supposes.search(sentence) or limits(sentence))
    return False


def tells_none(sentence: str) -> bool:
    """Whether a whole sentence tells that there is none of something countable."""
    said = any(law.NONE_TOLD.fullmatch(sentence) for law in (en_absence, ko_absence))
    return said and not limits(sentence)


def is_missing(text: str) -> bool:
    """Whether a value alone says that it is not known."""
    return says("missing", _without_remark(text.strip(" .*()[]")))


def _spoken(text: str) -> tuple[Language, ...]:
    """Return the languages that a text may be of."""
    return (EN,) if text.isascii() else LANGUAGES


_BORDER = " .()[]<>*\"'"


def is_absent(text: str) -> bool:
    """Whether a whole value only says that the text does not say it, or that nobody knows."""
    text = text.strip(_BORDER)
    return any(language.absent.fullmatch(text) for language in _spoken(text))


def is_untried(text: str) -> bool:
    """Whether a whole value only says that nobody has looked: "not tested"."""
    return any(law.UNTRIED.fullmatch(text.strip(_BORDER)) for law in (en_absence, ko_absence))


def none_of(text: str) -> NoneOf | None:
    """Take a value apart that says that there is none; None where it says anything else."""
    text = text.strip(_BORDER)
    for language in _spoken(text):
        if found := language.none_of.fullmatch(text):
            named = found.groupdict()
            return NoneOf(named["noun"] or "", bool(named["known"] or named.get("told")))
    return None


def _without_remark(text: str) -> str:
    """Take off what stands in brackets behind a word, unless it holds a number."""
    remark = _REMARK.search(text) if _OPENS_REMARK.search(text) else None
    return text if not remark or any(c.isdigit() for c in remark[0]) else text[: remark.start()]


_OPENS_REMARK = re.compile(r"[(（\[]")
_REMARK = re.compile(r"(?<=\S) ?[(（\[][^()（）\[\]]{1,120}[)）\]]?\Z")


def yes_or_no(word: str) -> bool | None:
    """Return what a single word says, or None."""
    folded = unicodedata.normalize("NFKC", word).casefold().strip()
    if folded in _YES:
        return True
    return False if folded in _NO else None
