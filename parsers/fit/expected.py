"""What a type allows, in words of the type: for the model that is asked again, in any language."""

from __future__ import annotations

from holdfast.schemas.picture import Bounds, Choice, Either, Many, Prepared, Row, Scalar, Shape

_FORMS = {
    "date": "YYYY-MM-DD",
    "time": "HH:MM",
    "datetime": "YYYY-MM-DDTHH:MM",
    "timedelta": "PT1H30M",
    "bool": "true, false",
    "none": "null",
}
_NAMES = {
    "str": "string_type",
    "decimal": "decimal_type",
    "timedelta": "time_delta_type",
    "uuid": "uuid_type",
    "none": "none_required",
    "json": "json_type",
}


def allowed(shape: Shape) -> str:
    """Return "low, moderate, high", "YYYY-MM-DD", "1-5" or "≥ 1"; "" where there is no limit."""
    match shape:
        case Prepared():
            return allowed(shape.inner)
        case Choice():
            return ", ".join(option.names[0] for option in shape.options)
        case Scalar():
            return _FORMS.get(shape.kind) or _limits(shape.bounds)
        case Many():
            return _limits(shape.bounds)
        case Row():
            return str(len(shape.items))
        case Either() if len(shape.arms) == 1:
            return allowed(shape.arms[0])
        case Either() if all(isinstance(arm, Choice) for arm in shape.arms):
            return ", ".join(allowed(arm) for arm in shape.arms)
        case _:
            return ""


def name_of(shape: Shape) -> str:
    """Return Pydantic's name for "something else than this was given"."""
    match shape:
        case Prepared():
            return name_of(shape.inner)
        case Scalar() if shape.kind not in ("any", "other"):
            return _NAMES.get(shape.kind, f"{shape.kind}_type")
        case Choice():
            return "enum"
        case Either() if len(shape.arms) == 1:
            return name_of(shape.arms[0])
        case _:
            return "value_expected"


def _limits(bounds: Bounds) -> str:
    low: float | None = bounds.low
    high: float | None = bounds.high
    if bounds.min_length or bounds.max_length is not None:
        low, high = bounds.min_length or None, bounds.max_length
    if low is not None and high is not None:
        return f"{low:g}-{high:g}" if low != high else f"{low:g}"
    if low is not None:
        return f"≥ {low:g}"
    return f"≤ {high:g}" if high is not None else ""
