"""Whether strict JSON of a type needs a second look: keys that are no field's, strings that may be
no values. Loads nothing of the full reading, for most replies need none.
"""

from __future__ import annotations

import re
from typing import Any

from holdfast.schemas.picture import Dictionary, Either, Many, Prepared, Record, Row, Shape, fold

_PLACE = re.compile(
    r'"(?<=[:\[ ].)(?=[-*•\d[<{(〈…?_○.$a-fhijnostuwxy'
    r"모미없해알불정본대텍원자글언기명확파제주나여예네있검측홍도회상지])"
    r"(?:[<\[{(〈…?_○]|\.\.\.|\d{1,2}[.)] |[-*•] |xx|e(?:\.?g\.|xplain|xample)|for ex|your "
    r"|insert|not[ h]|none|no |unknown"
    r"|unspec|unclear|undet|undis|unable|never|denies|(?:is|was|does|did|has)(?: not|n['\u2019]t)"
    r"|(?:info|data|detail)[a-z]{0,8} (?:not|un|is|are)|undefined|optional|tbd|null|nil|i don|i do "
    r"|cannot|could|describe|w(?:rite |here|ho )|a(?: short|nytown)|the|brief|s(?:hort |ample)"
    r"|first|\$\{|j(?:ohn|ane) doe|홍길동"
    r"|모름|미상|미정|미기재|없음|없는|해당|알 수|불명|정보|본문|대화|텍스트|원문|자료|글에|언급"
    r"|기재|명시|확인|파악|제공|주어|미언|미입|미응|나오지|여기|예[:)]"
    r"|(?:n/?a|nk[df]?a|str|int|text|yes|true|she|he|they|예|네|있음"
    r'|(?:도시|회사|제품|상품|지역|기관)명)"'
    r"|미(?:검사|실시|시행|측정|평가|조사)|(?:검사|측정)[를을]? ?(?:안|하지|받지))"
    r'[^":]{0,76}["\]},]'
)
"""A short string that begins like one that stands where a value should, or with a mark of a list;
what all of these begin with is looked at first."""
_MARKS = '"]},'
_COUNTED = re.compile(r'"[^\W\d]{2,20}[ _]?1"')
"""A word with the number one, as forms have them."""
_ONLY_MARKS = re.compile(r'"[^\w"\\]{1,3}"\s?[,}\]]')
"""A text of nothing but marks."""
_SPAN = re.compile(r'-\s?\d\d:\d\d"')
"""The end of a span of time, or a zone."""
_FREE_KEY = re.compile(r"<|(?:key|word|term|item|string|label|name\d|키|단어|항목|용어)", re.I)
"""How a free key begins that may stand where a word should."""


_NO_TERM = re.compile(r'"(?:\d{1,2}[.)]|[-*•#]) |[.!?]"(?<=\w..)\s?[,\]]')
"""In a list of strings: a number or bullet before one, or the end of a sentence."""
_AND_SO_ON = frozenset(["등", "기타", "etc"])
_TURNS = 2
"""Items with a colon that may be turns of a talk."""


def _are_words(data: list[Any]) -> bool:
    """Whether a list holds strings, and these letters, digits and blanks alone."""
    try:
        return "".join(data).replace(" ", "").isalnum()
    except TypeError:
        return False


def _holds_layout(low: str) -> bool:
    """Whether a list of strings holds what is layout, or what a text holds rather than a list."""
    return low.count(": ") >= _TURNS or _NO_TERM.search(low) is not None


def is_due(low: str, data: Any, shape: Shape, fixed: frozenset[str]) -> bool:
    """Whether a reply, in small letters, with the data of its strict reading may mean something
    else than it says. `fixed`: words, folded, that the type itself holds; they are values."""
    is_list = data.__class__ is list and data[0].__class__ is str
    if is_list and _are_words(data):
        if not _AND_SO_ON.isdisjoint(data):
            return True
    elif _has_marks(low, is_list):
        return True
    if '1"' in low and _COUNTED.search(low):
        return True
    places = {fold(place[0].strip(_MARKS)) for place in _PLACE.finditer(low)}
    if places and not (places <= fixed and _are_members(places, data, shape)):
        return True
    if data.__class__ not in _WITH_PARTS:
        return False
    return _has_strangers(data, shape) or (data.__class__ is dict and _argues(data, fixed))


_REASONS = frozenset(
    ["reason", "reasons", "reasoning", "explanation", "rationale", "justification", "comment",
     "note", "notes", "이유", "근거", "설명", "비고"]
)  # fmt: skip
"""Keys under which a record may argue for another value."""
_OF_ANY_TYPE = frozenset(["true", "false", "null", "none"])


def _argues(data: dict[str, Any], fixed: frozenset[str]) -> bool:
    """Whether a reason holds a number, or a member that the record does not: it may speak for
    another value."""
    if _REASONS.isdisjoint(data):
        return False
    said = " ".join(data[key] for key in _REASONS & data.keys() if data[key].__class__ is str)
    low = said.casefold()
    own = {fold(part) for part in data.values() if part.__class__ is str}
    return _DIGIT.search(low) is not None or any(w in low for w in fixed - own - _OF_ANY_TYPE)


_DIGIT = re.compile(r"\d")


def _has_marks(low: str, is_list: bool) -> bool:
    """Whether a mark stands there that no plain value has."""
    if "|" in low or "\\u" in low or _SPAN.search(low) or _ONLY_MARKS.search(low):
        return True
    return is_list and _holds_layout(low)


def _are_members(places: set[str], data: Any, shape: Shape) -> bool:
    """Whether such words stand only where a record has members to choose from, and in no text."""
    if not isinstance(shape, Record) or data.__class__ is not dict:
        return False
    texts = [data.get(key) for key in shape.texts]
    for key, _ in shape.nested:
        part = data.get(key)
        texts += part if part.__class__ is list else [part]
    return not any(
        text.__class__ in _WITH_PARTS or (text.__class__ is str and fold(text) in places)
        for text in texts
    )


def _has_strangers(data: Any, shape: Shape) -> bool:
    """Whether some key is no field's, or not surely one of the record that Pydantic took; or a text
    is the name of its field."""
    waiting = [(data, shape)]
    while waiting:
        at, shape = waiting.pop()
        kind = at.__class__  # as JSON gave it; asking for a union of classes takes longer
        if kind is list:
            item = _item_of(shape)
            waiting += [(part, item) for part in at if part.__class__ in _WITH_PARTS]
        elif kind is dict:
            record = shape if isinstance(shape, Record) else _record_in(shape)
            if record is None:
                value = shape.value if isinstance(shape, Dictionary) else shape
                if any(map(_FREE_KEY.match, at)):
                    return True
                waiting += [(part, value) for part in at.values()]
                continue
            if not record.keys >= at.keys() or _names_itself(at, record):
                return True
            if record is not shape and _are_several(shape):
                return True
            for key, inner in record.nested:
                part = at.get(key)
                if part.__class__ in _WITH_PARTS:
                    waiting.append((part, inner))
    return False


_MORE = 8
"""Characters that a form may put behind a field's name."""
_WITH_PARTS = (dict, list)


def _names_itself(data: dict[str, Any], record: Record) -> bool:
    """Whether a text is the name of its field with little behind it, or its description."""
    for key in record.texts:
        part = data.get(key)
        if (
            part.__class__ is str
            and part[: len(key)].lower() == key
            and len(part) <= len(key) + _MORE
        ):
            return True
    return any(data.get(key) == hint for key, hint in record.described)


def _are_several(shape: Shape) -> bool:
    """Whether a shape is a union of records, of which Pydantic may have taken another."""
    records = isinstance(shape, Either) and sum(isinstance(arm, Record) for arm in shape.arms)
    return records > 1


def _record_in(shape: Shape) -> Record | None:
    if isinstance(shape, Record):
        return shape
    if isinstance(shape, Prepared):
        return _record_in(shape.inner)
    if isinstance(shape, Either):
        return next((found for arm in shape.arms if (found := _record_in(arm))), None)
    return None


def _item_of(shape: Shape) -> Shape:
    if isinstance(shape, Many):
        return shape.item
    if isinstance(shape, Prepared):
        return _item_of(shape.inner)
    if isinstance(shape, Either):
        return next((arm.item for arm in shape.arms if isinstance(arm, Many)), shape)
    if isinstance(shape, Row):
        return shape.items[0] if shape.items else shape
    return shape
