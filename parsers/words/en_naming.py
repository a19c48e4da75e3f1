"""English sentences that name a list: "the keywords are a and b", "a and b are the keywords"."""

from __future__ import annotations

import re

from holdfast.parsers.words.en_numbers import TWO_TO_TEN, number_at
from holdfast.parsers.words.language import Named
from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE
ASKED = (
    r"\b(?:key[\s-]?(?:words?|terms?|phrases?|topics?|concepts?|themes?)|keyterms?"
    r"|tags?|hashtags?|terms|words|phrases|topics|themes|labels)\b"
)
_BE = r"(?:are|were|is|would be|could be|might be|will be)"
_WOULD = (
    r"(?:(?:'d|’d)|\s(?:would|could|might|will|can|have)|(?:'ve|’ve|'ll|’ll))?(?:\sthen|\salso)?"
)
_TAKE = (
    r"(?:pick(?:ed)?|cho(?:ose|se|sen)|select(?:ed)?|extract(?:ed)?|suggest(?:ed)?"
    r"|go with|went with|use|tag|list|name|offer|settle on|propose|identif(?:y|ied)"
    r"|f(?:ind|ound)|highlight|say)"
)
_OF = r"(?:\s(?:for|from|in|of|to|that|which|here)\b[^,.:;]{0,80}?)?"
_BEHIND = law(
    rf"({ASKED}){_OF}(?:\s(?:{_BE}|includes?|included|come down to|boil down to|read"
    rf"|extracted are|I{_WOULD}\s{_TAKE}(?:\s{_BE})?)|(?:\sto\sme)?\s?:)\s*:?\s+(?=\S)",
    _I,
)
_LATER = law(
    rf"({ASKED})[^.;:]{{0,80}}?,\s(?:they|these|those|it|I|we){_WOULD}"
    rf"\s(?:be|are|were|{_TAKE})\s*:?\s+(?=\S)",
    _I,
)
_MAKE = (
    rf"(?:{_BE}|make up|sum up|form|count as|serve as|stand out as|come up as|stand as|work as"
    r"|do as)"
)
_AHEAD = law(
    rf"(?<!there)(?<!here)\s{_MAKE}\s(?:(?:the|my|its|our|your)\s)?(?!no\b"
    rf"|not\b)(?:[\w-]+\s){{0,4}}?({ASKED})(?:\s[^,:;]{{0,80}})?$",
    _I,
)
_TAKEN = law(rf"^(?:[\w ]{{0,40}},\s)?(?:so\s)?(?:I|we){_WOULD}\s{_TAKE}\s", _I)
_AS = law(
    rf"\sas\s(?:(?:the|my|its|our|your)\s)?(?:[\w-]+\s){{0,3}}?({ASKED})(?:\s[^,:;]{{0,80}})?$", _I
)
_COUNTED = law(r"^(?:the\s)?(?:following|as follows)\s?(?:\w+\s?)?:\s?", _I)


_REASON = law(r",\s(?:because|since|as(?!\swell\sas\b))\s", _I)
_IN_BRACKETS = law(rf"({ASKED})\s?[(\[]([^()\[\]]{{3,300}})[)\]]", _I)


_ONE = law(
    rf"\b(?:only|just)\sone\s({ASKED})(?:\s[^,:'\"“]{{0,40}})?,\s(?:namely,?\s|which\sis\s)?(?=[\"'“])",
    _I,
)
_JUDGED = law(
    r"(?:(?:all|quite|very|not|a bit|mostly|completely|too|still|also|only) ){0,2}(?:wrong"
    r"|incorrect|right"
    r"|correct|accurate|fine|ok(?:ay)?|good|missing|unclear|clear|ready|done|short|long|relevant"
    r"|bad"
    r"|useful|related|important|enough|made up|guesses|examples?|placeholders?)",
    _I,
)
"""Says how the keywords are, and names none."""


def named_list(sentence: str) -> Named | None:
    """Take a sentence apart that names a list: what names it, and the list; None otherwise."""
    text = sentence.strip().rstrip(".! ")
    if reason := _REASON.search(text):
        text = text[: reason.start()]
    if inside := _IN_BRACKETS.search(text):
        return Named(text[: inside.end(1)], inside[2], several=True)
    taken, named_as = _TAKEN.match(text), _AS.search(text)
    if taken and named_as and named_as.start() > taken.end():
        label = text[named_as.start() : named_as.end(1)].strip()
        return Named(label, text[taken.end() : named_as.start()])
    for names in (_LATER, _BEHIND, _ONE):
        if (found := names.search(text)) and not _JUDGED.fullmatch(text, found.end()):
            rest = _COUNTED.sub("", text[found.end() :])
            return Named(text[: found.end(1)], rest)
    if ahead := _AHEAD.search(text):
        label = text[ahead.start() : ahead.end(1)].strip()
        return Named(label, text[: ahead.start()], several=True)
    return None


_NUMBER = rf"(\d{{1,2}}|{TWO_TO_TEN})"
_TALLY = law(
    rf"\b{_NUMBER}\s(?:[\w-]+\s){{0,2}}?{ASKED}|{ASKED}\s(?:are|were|come to|number)\s{_NUMBER}\b",
    _I,
)
"""How many there are, and of what: "There are three main topics"."""


def tally(sentence: str) -> int:
    """Return how many terms a sentence says will follow; 0 where it says nothing of it."""
    found = _TALLY.search(sentence)
    number = (found[1] or found[2]) if found else ""
    return int(number) if number.isdigit() else int((number_at(number, 0) or (0, 0))[0])


def stated(term: str) -> str:
    """Take off what makes a sentence of a row: nothing does in English."""
    return term
