"""The members that one sentence names: "Her allergies are latex, peanuts and sulfa drugs.".

The last ground for a list of strings, and a narrow one: short noun phrases only, each of which has
to do with the source. Qualities ("The rooms are small, dark and cold") are no members, and nor is
what a summary tells.
"""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case, Fitted
from holdfast.parsers.choosing.checks import grounding
from holdfast.parsers.choosing.checks.check import check
from holdfast.parsers.choosing.doubts.disowning import takes_back
from holdfast.parsers.choosing.values.told import in_prose, is_open
from holdfast.parsers.fit import new_bend
from holdfast.parsers.outline.lines import Line, lines_of
from holdfast.parsers.words import en_members, en_rows, ko_members, ko_rows, wavering

_LONGEST = 400
_MOST = 3
"""Characters and sentences of such a reply."""
_FEWEST = 3
"""Members of a row that needs nothing else to be one."""
_LONGEST_MEMBER = 30
_MOST_WORDS = 4
_HANGUL = re.compile(r"[가-힣]")
_COMMA = re.compile(r",\s+")
_JOINED = re.compile(r"\s(?:and|&)\s")
_OF = re.compile(r"\sof\s")
_LAST = re.compile(r"(?:and|&)\s")


def told(case: Case, text: str) -> Fitted | None:
    """Return the members that the first sentence names; None where it names none, or where a
    sentence beside it may change them."""
    if case.cut or len(text) > _LONGEST:
        return None
    lines = case.lines if text == case.text else lines_of(text)
    first, others = _parted(lines)
    if not first or "?" in first or is_open(first) or len(others) >= _MOST:
        return None
    members = (_korean if _HANGUL.search(first) else _english)(first, case.source)
    if not members or any(_changes(other, members) for other in others):
        return None
    bend = new_bend(cut=case.cut)
    bend.note("row")
    fitted = case.validated(members, bend)
    if not isinstance(fitted, Fitted):
        return None
    check(case, fitted, named=True)
    return fitted


def _parted(lines: list[Line]) -> tuple[str, list[str]]:
    """Return the first sentence that is no courtesy, and those behind it."""
    first, *others = words.sentences(in_prose(lines)) or [""]
    return first, others


def _changes(other: str, members: list[str]) -> bool:
    """Whether a sentence behind it does more than to be courteous, or to deny another one."""
    if words.is_courtesy(other) or en_rows.OFFER.match(other) or ko_rows.OFFER.match(other):
        return False
    if takes_back(other) or wavering.wavers(other) or "?" in other or words.says("doubt", other):
        return True
    laws = (en_rows.PARTLY, ko_rows.PARTLY, en_members.POINTS, ko_members.POINTS)
    denies = en_members.DENIED.search(other) or ko_members.DENIED.search(other)
    named = any(member.casefold() in other.casefold() for member in members)
    return not denies or named or any(law.search(other) for law in laws)


def _is_of_things(lead: str) -> bool:
    """Whether a subject is not that of keywords (they have laws of their own), of advice, of a
    draft, of what was left out, of options."""
    laws = ("excluded", "example", "draft", "unasked", "shares", "translation", "rival")
    return not words.announced(lead) and not any(words.says(law, lead) for law in laws)


def _english(sentence: str, source: str | None) -> list[str]:
    found = en_members.NAMED.fullmatch(sentence)
    lead = found["lead"] if found else ""
    if not found or not en_members.LEAD.fullmatch(lead) or en_members.DENIED.search(lead):
        return []
    if not _is_of_things(lead) or en_members.QUALITIES & set(lead.casefold().split()):
        return []
    members = _parts(found["row"])
    if not _enough(members, source, counted=bool(en_members.COUNTED.search(lead))):
        return []
    if any(map(en_members.NO_MEMBER.search, members)) or en_members.NO_FIRST.match(members[0]):
        return []
    if any(_JOINED.search(one) and not grounding.stands(one, source) for one in members):
        return []
    if _OF.search(members[0]) and not grounding.stands(members[0], source):
        return []
    if not found["sure"] and not _are_things(members):
        return []
    return members


def _parts(row: str) -> list[str]:
    """Part "a, b and c"; where a comma stands before the last "and", others stay within."""
    pieces = _COMMA.split(row)
    last = pieces.pop()
    if oxford := _LAST.match(last):
        return [*pieces, last[oxford.end() :]]
    return [*pieces, *_JOINED.split(last)]


def _enough(members: list[str], source: str | None, *, counted: bool) -> bool:
    """Whether a row has enough members to be one, all short and about the source."""
    if len(members) < 2 or (len(members) < _FEWEST and not source and not counted):
        return False
    if any(len(one) > _LONGEST_MEMBER or one.count(" ") >= _MOST_WORDS for one in members):
        return False
    if len({one.casefold() for one in members}) < len(members) or any(map(str.isdigit, members)):
        return False
    return not source or all(grounding.touches(one, source.casefold()) for one in members)


def _are_things(members: list[str]) -> bool:
    """Whether a row is of things: names, the first with an article, or one with a plural. The last
    may be the noun of all: "food, clothing and toy shops"."""
    if all(map(en_members.NAME.fullmatch, members)) or en_members.ARTICLED.match(members[0]):
        return True
    shares = " " in members[-1] and not any(" " in member for member in members[:-1])
    return any(map(en_members.PLURAL.match, members[:-1] if shares else members))


def _korean(sentence: str, source: str | None) -> list[str]:
    found = ko_members.NAMED.fullmatch(sentence)
    lead = found["lead"] if found else ""
    if not found or ko_members.DENIED.search(lead) or not _is_of_things(lead.rstrip("은는")):
        return []
    if lead.split()[-1].rstrip("은는") in ko_members.QUALITIES:
        return []
    pieces = _COMMA.split(found["row"])
    members = [*pieces[:-1], *(one for one in ko_members.JOINT.split(pieces[-1]) if one)]
    if not _enough(members, source, counted=bool(ko_members.COUNTED.search(lead))):
        return []
    if any(ko_members.NO_MEMBER.search(one) or ko_members.JOINT.search(one) for one in members):
        return []
    shares = " " in members[-1] and not any(" " in member for member in members[:-1])
    return [] if shares else members
