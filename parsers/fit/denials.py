"""Keys beside an answer that deny or multiply it: "success": false, "error": "...", unit: dozen."""

from __future__ import annotations

from holdfast.parsers import words
from holdfast.parsers.fit.beside import is_guessed
from holdfast.parsers.fit.blanks import is_absent
from holdfast.parsers.fit.counters import MULTIPLES
from holdfast.parsers.fit.keys import slot_of
from holdfast.parsers.fit.leaves import is_null
from holdfast.parsers.fit.others import tokens_of
from holdfast.parsers.tree import Leaf, Mapping
from holdfast.parsers.words.language import each
from holdfast.schemas.picture import Record, fold

_HOLDS = frozenset(each("success successful ok correct valid accurate found 성공 정확 유효 정답"))
_INVENTED = frozenset(
    each(
        "example sample dummy fake placeholder template hypothetical invented fictional synthetic "
        "wrong incorrect invalid rejected draft failed 예시 가상 임시 오답"
    )
)
_ERRORS = frozenset(each("error errors err failure exception 오류 에러"))
_REMARKS = frozenset(
    each("note notes comment comments remark remarks message reason 비고 메모 참고 주의 이유")
)
_STATES = frozenset(each("status state result"))
_FAILED = frozenset(each("error failed failure fail invalid rejected incomplete 실패 오류"))


def denies(node: Mapping, record: Record | None = None) -> bool:
    """Whether a key that is no field's says that the values beside it are none."""
    return any(
        isinstance(value, Leaf)
        and (record is None or slot_of(record, key) is None)
        and _denies(key, value)
        for key, value in node.pairs
    )


def _denies(key: str, value: Leaf) -> bool:
    said, tokens = value.text.strip().casefold(), set(tokens_of(key))
    if is_null(value) or not said:
        return False
    if said in ("false", "no", "0"):
        return bool(tokens & _HOLDS)
    if said in ("true", "yes"):
        return bool(tokens & _INVENTED)
    if tokens & _ERRORS:
        return not words.is_none(value.text)
    if tokens & _STATES and said in _FAILED:
        return True
    return bool(tokens & _REMARKS) and (is_absent(value.text) or is_guessed(value.text))


def multiplies(node: Mapping, record: Record) -> bool:
    """Whether a key that is no field's says that a number beside it is of twelves or thousands."""
    return any(
        fold(key) in _UNITS
        and isinstance(value, Leaf)
        and MULTIPLES.fullmatch(value.text.strip()) is not None
        and slot_of(record, key) is None
        for key, value in node.pairs
    )


_UNITS = frozenset(each("unit units 단위"))
