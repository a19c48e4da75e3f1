"""What stands among or behind the items of a list and is none, or belongs to the sentence; asked of
both languages."""

from __future__ import annotations

from holdfast.parsers.words.laws import LANGUAGES, LOOK_AT, says


def added(sentence: str) -> str:
    """Return a sentence that adds to what was listed without the word that says so, or ""."""
    for language in LANGUAGES:
        if addition := language.adds.match(sentence):
            return sentence[addition.end() :]
    return ""


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


def uncopulated(text: str) -> str:
    """Return the noun phrase of "X입니다"; "" where there is no copula, or a subject before it."""
    for language in () if text.isascii() else LANGUAGES:  # English has none
        if (copula := language.copula.search(text)) and not language.topic.search(text):
            return text[: copula.start()].strip()
    return ""


def is_remark(text: str) -> bool:
    """Whether a whole item is a remark in place of one."""
    return any(language.remark.fullmatch(text[:LOOK_AT]) for language in LANGUAGES)


def is_clause(text: str) -> bool:
    """Whether a piece of four words or more begins with a pronoun and ends without a point."""
    return text.count(" ") > 2 and says("speaks", text)
