"""What a label says beyond a field's name, or leaves out of it: "Phone number" for phone, "Due" for
due_date. Only words that say of the value what its kind says anyway."""

from __future__ import annotations

from collections.abc import Iterator

from holdfast.parsers.fit.shapes import scalar_of
from holdfast.parsers.memory import of_type
from holdfast.parsers.words.field_names import NOBODYS
from holdfast.schemas.picture import Record, Slot, fold

_OF_KIND = {
    "bool": ("여부", "유무", "flag"),
    "date": ("date", "day", "일", "일자", "날짜", "예정일"),
    "datetime": ("date", "datetime", "time", "일시", "일자", "시각"),
    "time": ("time", "시각", "시간"),
    "str": ("명", "text", "name"),
    "choice": ("level", "수준", "등급", "단계", "정도", "구분"),
}
"""What a key may say of the kind of its value, behind the field's name: due_date, 흡연 여부."""
_REACHED = (
    "phone",
    "telephone",
    "mobile",
    "cellphone",
    "fax",
    "전화",
    "휴대폰",
    "휴대전화",
    "팩스",
)
_NUMBERED = (*_REACHED, "room", "flight", "seat", "invoice", "ticket", "track", "객실", "좌석")
_ADDRESSED = ("email", "mail", "ip", "web", "이메일", "메일", "웹")
_NUMBER = ("number", "no", "num", "번호")
_ADDRESS = ("address", "주소")
_LEFT_OUT = {"date": ("date", "day"), "datetime": ("date", "time", "at"), "time": ("time",)}
"""Words of a field's own name that a label leaves out: "Due" for due_date. A name is of a kind that
nothing else fits."""


def dressed(record: Record, key: str) -> Slot | None:
    """Return the one field that a key names with a word more or less, or None."""
    folded = fold(key)
    return _with_more(record, folded) or _with_less(record).get(folded)


def _with_more(record: Record, folded: str) -> Slot | None:
    found = {
        slot.name: slot
        for name, slot in record.by_name.items()
        if slot and folded != name and folded.startswith(name) and len(name) > 1
        if folded.removeprefix(name) in _more(name, scalar_of(slot.shape))
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _more(name: str, kind: str) -> tuple[str, ...]:
    """What may stand behind a field's folded name in a label."""
    more = _OF_KIND.get(kind, ())
    if kind in ("str", "int") and name in _NUMBERED:
        more += _NUMBER
    return more + _ADDRESS if kind in ("str", "other") and name in _ADDRESSED else more


@of_type
def _with_less(record: Record) -> dict[str, Slot | None]:
    """The fields by what a label may leave of their names; None where two fields claim it."""
    found: dict[str, Slot | None] = {}
    for slot in record.slots:
        for name in set(_lessened(slot)) - set(record.by_name):
            found[name] = slot if name not in found else None
    return found


def _lessened(slot: Slot) -> Iterator[str]:
    kind = scalar_of(slot.shape)
    for name in (slot.name, slot.key):
        head, _, last = name.lower().rpartition("_")
        stem = fold(head)
        if not stem:
            continue
        if last in _LEFT_OUT.get(kind, ()):
            yield stem
        if kind == "str" and last == "name" and head not in NOBODYS:
            yield stem
        if (last in _NUMBER and stem in _REACHED) or (last in _ADDRESS and stem in _ADDRESSED):
            yield stem
