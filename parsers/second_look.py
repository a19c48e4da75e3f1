"""Whether strict JSON of a type needs a second look: keys that are no field's, strings that may be
no values. Loads nothing of the full reading, for most replies need none.
"""

from __future__ import annotations

import re
from typing import Any

from holdfast.schemas.picture import (
    Choice,
    Dictionary,
    Either,
    Many,
    Prepared,
    Record,
    Row,
    Scalar,
    Shape,
)

_FREE = ("any", "json", "other")
_SHORT = 40
"""Characters beyond which a string is no placeholder."""
_PLACE = re.compile(
    r"[<\[{(〈…?]|\.\.\.|xx|[_○]|e\.?g\.|your |insert|not |no |none|n/?a\b|unknown|unspec"
    r"|unclear|undefined|optional|str|int\b|text|tbd|null|nil|i don|cannot|could|describe|a short"
    r"|for ex|모름|미상|미정|미기재|없음|해당|알 수|불명|정보|본문|대화|텍스트|원문|자료|글에|언급"
    r"|기재|명시|확인|나오지|여기|예[:)]",
    re.I,
)
"""How a string begins that may stand where a value should."""
_FREE_KEY = re.compile(r"<|(?:key|word|term|item|string|label|키|단어|항목|용어)", re.I)
"""How a free key begins that may stand where a word should."""
_WITHIN = re.compile(r"\||\d:\d\d ?-")
"""A choice that was not made, or a span of time."""


def is_due(data: Any, shape: Shape) -> bool:
    """Whether something in the data of a strict reading may mean something else than it says."""
    waiting = [(data, shape)]
    while waiting:
        at, shape = waiting.pop()
        if isinstance(shape, Choice) or (isinstance(shape, Scalar) and shape.kind in _FREE):
            continue
        if isinstance(at, str):
            if len(at) <= _SHORT and (_PLACE.match(at) or _WITHIN.search(at)):
                return True
        elif isinstance(at, dict):
            if _are_several(shape):
                return True
            record = _record_in(shape)
            if record is None:
                value = shape.value if isinstance(shape, Dictionary) else shape
                if any(_FREE_KEY.match(key) for key in at):
                    return True
                waiting += [(part, value) for part in at.values()]
                continue
            for key, part in at.items():
                slot = record.by_key.get(key)
                if slot is None or (isinstance(part, str) and _holds(part, key)):
                    return True
                if isinstance(part, str | dict | list):
                    waiting.append((part, slot.shape))
        elif isinstance(at, list):
            item = _item_of(shape)
            waiting += [(part, item) for part in at if isinstance(part, str | dict | list)]
    return False


def _holds(text: str, key: str) -> bool:
    """Whether a short string holds the name of its own field."""
    return len(text) <= _SHORT and key.casefold() in text.casefold()


def _are_several(shape: Shape) -> bool:
    """Whether a shape is a union of records, of which Pydantic may have taken another."""
    records = isinstance(shape, Either) and sum(isinstance(arm, Record) for arm in shape.arms)
    return records > 1


def _record_in(shape: Shape) -> Record | None:
    if isinstance(shape, Prepared):
        return _record_in(shape.inner)
    if isinstance(shape, Either):
        return next((found for arm in shape.arms if (found := _record_in(arm))), None)
    return shape if isinstance(shape, Record) else None


def _item_of(shape: Shape) -> Shape:
    if isinstance(shape, Prepared):
        return _item_of(shape.inner)
    if isinstance(shape, Either):
        return next((arm.item for arm in shape.arms if isinstance(arm, Many)), shape)
    if isinstance(shape, Row):
        return shape.items[0] if shape.items else shape
    return shape.item if isinstance(shape, Many) else shape
