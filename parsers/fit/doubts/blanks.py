"""Texts that stand in a field and fill it with nothing: "unknown", "[name]", "good|bad", "...".

What the source itself says is a value all the same, so that a place called "Unknown" can be named.
"""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend
from holdfast.parsers.fit.doubts.templates import is_asked, is_template, names_nobody
from holdfast.parsers.fit.names.others import are_named, tokens_of, tokens_of_names
from holdfast.parsers.words import undecided, voiding
from holdfast.parsers.words.field_names import ASKED, FILLED, HELD, NAMED, OF_FORMS
from holdfast.parsers.words.language import each
from holdfast.schemas.picture import fold

_SHORT = 80
_ANSWERS = frozenset(each("yes yeah yep true false 예 네 있음 있습니다 있다 그렇습니다"))
_QUOTED_NULLS = frozenset(["null", "NULL", "None", "undefined"])
"""Nulls of code that were put into quotes."""
_QUOTED_NONES = _QUOTED_NULLS | frozenset(
    ["none", "NONE", "nil", "없음", "해당 없음", "해당없음", "해당 사항 없음"]
)
_NULLS = frozenset(["null", "nil", "undefined", "nan"])
"""What code has for no value."""
_YOURS = re.compile(r"(?:your|귀하의|본인의?|당신의)\s(.{1,30})", re.I)
_FRAME = re.compile(r"[\[{(<〈【]{1,2}\s?([^\[\]{}()<>〈〉【】]{1,60})\s?[\]})>〉】]{1,2}")
_QUOTED_PLACE = re.compile(r"[\[{<]{1,2}[A-Za-z가-힣][A-Za-z가-힣 _]{0,40}[\]}>]{1,2}")
_FILLERS = frozenset(
    each(
        "a an the of in to for as here describe description short brief one two word words "
        "sentence sentences insert your enter fill write specify state put goes their his her "
        "person client patient user name title "
        "내용 입력 작성 기입 여기 여기에 설명 간단한 간단히 문자열 예시 적기"
    )
)
_ENDINGS = ("명", "이름", "내용", "입력", "기입", "작성")
"""What a form puts behind a field's name: 제품명, 제품 입력."""
_ARTICLES = frozenset(each("a an the"))
"""They make no form of a name: "Client A"."""
FILLED_IN = re.compile(
    r"e\.?g\.?[ ,:]|for example\b|예[:)]|예를 들|(?:optional|list|union|literal|dict)\[|\.{3}|…"
    r"|(?:string|str|varchar)\Z",
    re.I,
)
_OPEN_CHOICE = re.compile(r"[^\s|]{1,30}(?:\s?\|\s?[^\s|]{1,30}){1,8}")
_OFFERED = re.compile(r"[^\s/|]{1,30}(?:\s?[/|]\s?[^\s/|]{1,30}){1,8}")


def is_absent(text: str, names: tuple[str, ...] = (), source: str = "") -> bool:
    """Whether a text only says that its field is not known; for a name also that there is none."""
    text = text.strip().strip("()[]<>*\"' .")
    if not text or len(text) > _SHORT or text in source:
        return False
    if words.is_absent(text):
        return True
    if undecided.is_unheld(text) and is_holder(names):
        return True
    if _says_of_itself(text, names):
        return True
    named = are_named(names, NAMED)
    return named and words.is_none(text)


def _says_of_itself(text: str, names: tuple[str, ...]) -> bool:
    """Whether a text says of what the field is called that nobody said it: city, "unknown city".
    In a field that holds somebody it may be called anything."""
    noun = voiding.unsaid_noun(text) if names else ""
    if not noun:
        return False
    own = tokens_of_names(names)
    return not own.isdisjoint(tokens_of(noun)) or is_holder(names)


def is_quoted_none(text: str, names: tuple[str, ...], source: str) -> bool:
    """Whether a string of JSON in a field is a null, or a word for none, that was put in quotes."""
    return bool(names) and text.strip() in _QUOTED_NONES and text.strip() not in source


def is_holder(names: tuple[str, ...]) -> bool:
    """Whether a field of those names holds somebody, or where to find them."""
    return are_named(names, HELD)


def is_unknown(text: str, source: str) -> bool:
    """Whether the only item of a list says that it is not known, or that nobody has looked."""
    return is_absent(text, (), source) or (words.is_untried(text) and text not in source)


def refuse_blank(text: str, raw: str, bend: Bend, *, quoted: bool = False) -> None:
    """Refuse a text that stands where the value of the present field should; raises Misfit.

    `raw`: the same with the brackets that it was written in. `quoted`: a string of JSON, in which
    brackets around the whole are no layout.
    """
    names = bend.field_names
    if not names or len(text) > _SHORT:
        return
    item = bool(bend.path) and bend.path[-1].isdigit()
    place = quoted and _QUOTED_PLACE.fullmatch(text.strip()) is not None
    blank = text.strip() not in bend.source and (
        place
        or _is_blank(text.strip(), raw.strip(), names)
        or (not quoted and is_place(text.strip(), raw.strip()))
    )
    bend.templates += blank
    absent = is_absent(text, names, bend.source) or (
        _is_no_string(text.strip(), names, bend.source)
        if quoted
        else _holds_nothing(text.strip(), names, bend.source)
    )
    if blank or (not item and absent):
        raise bend.misfit("missing")


def _is_no_string(text: str, names: tuple[str, ...], source: str) -> bool:
    """Whether a string of JSON is a null in quotes, or where somebody must be "none", or a yes."""
    if text in source:
        return False
    if text in _QUOTED_NULLS or _is_answer(text, names):
        return True
    return text in _QUOTED_NONES and is_holder(names)


def _is_answer(text: str, names: tuple[str, ...]) -> bool:
    """Whether a yes or no stands where none can be: company: yes."""
    if text.strip(" .!").casefold() not in _ANSWERS:
        return False
    return are_named(names, FILLED)


def _holds_nothing(text: str, names: tuple[str, ...], source: str) -> bool:
    """Whether a text without quotes is the null of some code, points to another place, has to be
    looked up, or says "none" where somebody, or a way to reach them, must be."""
    if text in source:
        return False
    if text.casefold() in _NULLS or undecided.refers(text) or undecided.is_unchecked(text):
        return True
    if _is_answer(text, names):
        return True
    return is_holder(names) and (words.is_none(text) or undecided.refers_to(text))


def is_place(text: str, raw: str) -> bool:
    """Whether a text names what should stand there: "[phone]", "your e-mail address".

    `raw`: the same with the brackets that it was written in.
    """
    found = _FRAME.fullmatch(raw) or _YOURS.fullmatch(text)
    said = set(tokens_of(found[1])) if found else set()
    return bool(said & OF_FORMS) and said <= OF_FORMS | _FILLERS


def _is_blank(text: str, raw: str, names: tuple[str, ...]) -> bool:
    if FILLED_IN.match(text) or _OPEN_CHOICE.fullmatch(text):
        return True
    if _names_field(text, names) or is_template(text, names):
        return True
    if are_named(names, ASKED) and is_asked(text):
        return True
    if are_named(names, NAMED) and names_nobody(text):
        return True
    framed = _FRAME.fullmatch(raw)
    if framed is None:
        return False
    return _names_field(framed[1], names) or _OFFERED.fullmatch(framed[1]) is not None


def _names_field(text: str, names: tuple[str, ...]) -> bool:
    """Whether a text is the field's name, counted up or with words of a form around it."""
    folded = fold(text)
    own = {fold(name) for name in names if name}
    counted = folded.rstrip("0123456789")
    if folded in own or (len(folded) > 2 and counted in own):
        return True
    if counted != folded and f"{counted}s" in own:
        return True  # ingredient1
    if any(folded.removeprefix(name) in _ENDINGS for name in own if folded.startswith(name)):
        return True
    said = {token for token in tokens_of(text) if not token.isdigit()}
    told = tokens_of_names(names)
    return bool(said & told) and bool(said - told - _ARTICLES) and said <= told | _FILLERS


_ANGLED = re.compile(r"<[\w ]{2,40}>")
_PLACES = re.compile(
    r"(?:key|word|term|item|keyword|string|label|name|person|키|이름|사람|단어|항목|키워드|용어)"
)
_COUNTED = re.compile(r"([^\W\d]{1,20}?)[\s_#-]?\d{1,2}")


def are_places(keys: list[str], source: str) -> bool:
    """Whether the keys of a dictionary only stand where words should: "<word>", "key1"."""
    if not keys or any(key in source for key in keys):
        return False
    if all(_ANGLED.fullmatch(key) for key in keys):
        return True
    stems = _stems(keys)
    return len(set(stems)) == 1 and bool(_PLACES.fullmatch(stems[0].casefold()))


def _stems(texts: list[str]) -> list[str]:
    return [found[1] if (found := _COUNTED.fullmatch(text)) else text for text in texts]


def are_counted(texts: list[str]) -> bool:
    """Whether texts are one word that is counted up: value1, value2."""
    return len(texts) > 1 and len(set(texts)) > len(set(_stems(texts))) == 1
