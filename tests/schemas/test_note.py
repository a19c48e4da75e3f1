"""The summary and the counselling note."""

from __future__ import annotations

import json

import pytest
from pydantic import ValidationError

from holdfast.parsers import read
from holdfast.schemas import CounselNote, Emotion, Risk, Summary


def test_risk_is_ordered() -> None:
    """Risks sort from unknown over none to high, and compare."""
    assert sorted([Risk.HIGH, Risk.UNKNOWN, Risk.LOW, Risk.NONE, Risk.MODERATE]) == list(Risk)
    assert Risk.LOW < Risk.HIGH
    assert Risk.HIGH >= Risk.MODERATE
    with pytest.raises(TypeError):
        _ = Risk.LOW < 3


@pytest.mark.parametrize("enum", [Emotion, Risk])
def test_every_enum_can_say_unknown(enum: type[Emotion] | type[Risk]) -> None:
    """A text need not say it, and "unknown" is then the answer."""
    assert enum("unknown") is enum["UNKNOWN"]


@pytest.mark.parametrize("enum", [Emotion, Risk])
def test_every_member_has_a_korean_name(enum: type[Emotion] | type[Risk]) -> None:
    """A Korean reply may use Korean names: each member has an alias in Hangul."""
    korean = {member for name, member in enum.__members__.items() if "가" <= name[0] <= "힣"}
    assert korean == set(enum)


@pytest.mark.parametrize("enum", [Emotion, Risk])
def test_the_schema_offers_each_value_once(enum: type[Emotion] | type[Risk]) -> None:
    """A second name of a member is for reading, and no second choice for a server."""
    told = CounselNote.model_json_schema()["$defs"][enum.__name__]
    assert told["enum"] == [member.value for member in enum]
    assert (told["type"], told["title"]) == ("string", enum.__name__)


def test_what_the_text_does_not_say_is_unknown() -> None:
    """Only the summary and the keywords are required; nothing else is guessed."""
    note = CounselNote.model_validate({"summary": "잠을 못 잔다.", "keywords": ["불면"]})
    assert (note.emotion, note.risk) == (Emotion.UNKNOWN, Risk.UNKNOWN)
    assert (note.main_concern, note.follow_up) == (None, None)


@pytest.mark.parametrize("line", ["없음", "알 수 없음.", " Unknown ", "None", "N/A", "", "-"])
def test_a_line_that_says_nothing_is_none(line: str) -> None:
    """Only in whole: a line that holds such a word and more says something."""
    said = {"summary": "s", "keywords": [], "main_concern": line, "follow_up": f"{line} 확인"}
    note = CounselNote.model_validate(said)
    assert note.main_concern is None
    assert note.follow_up == f"{line} 확인".strip()


def test_a_grammar_asks_for_every_field() -> None:
    """To leave a field out is no answer: the model has to say that the text does not say it."""
    schema = CounselNote.model_json_schema()
    assert schema["required"] == list(CounselNote.model_fields)


@pytest.mark.parametrize("text", ["", "  ", "가" * 2001])
def test_a_summary_says_something_and_is_no_copy(text: str) -> None:
    """An empty summary and one of over 2,000 characters are refused."""
    with pytest.raises(ValidationError):
        Summary(summary=text)


HONOURED = {
    *("type", "properties", "required", "enum", "const", "anyOf", "$ref", "$defs", "items"),
    *("minItems", "maxItems", "minLength", "maxLength", "minimum", "maximum", "pattern"),
}
"""What llama.cpp's grammar takes into account."""

IGNORED_HARMLESSLY = {"title", "description", "default", "examples"}
"""Words for people: they loosen nothing that the type promises."""


@pytest.mark.parametrize("model", [CounselNote, Summary])
def test_schemas_promise_only_what_a_grammar_holds(
    model: type[CounselNote] | type[Summary],
) -> None:
    """No keyword in our JSON Schemas is one that llama.cpp's grammar would silently ignore."""

    def keywords(schema: object) -> set[str]:
        if isinstance(schema, list):
            return set().union(*map(keywords, schema))
        if not isinstance(schema, dict):
            return set()
        named = [v for k in ("properties", "$defs") for v in schema.get(k, {}).values()]
        inner = [schema.get("items"), *schema.get("anyOf", ()), *named]
        return set(schema) | keywords(inner)

    assert keywords(model.model_json_schema()) <= HONOURED | IGNORED_HARMLESSLY


def test_json_form_of_the_note() -> None:
    """Enums dump as their values, keywords as a list."""
    note = CounselNote(summary="s", keywords=["k"], risk=Risk.HIGH)  # type: ignore[arg-type]
    assert json.loads(note.model_dump_json()) == {
        "summary": "s",
        "keywords": ["k"],
        "main_concern": None,
        "emotion": "unknown",
        "risk": "high",
        "follow_up": None,
    }


@pytest.mark.parametrize(
    ("key", "field", "said", "meant"),
    [
        ("주요 고민", "main_concern", "빚 때문에 잠을 못 잔다", "빚 때문에 잠을 못 잔다"),
        ("호소 문제", "main_concern", "빚 때문에 잠을 못 잔다", "빚 때문에 잠을 못 잔다"),
        ("주요 감정", "emotion", "수치심", Emotion.SHAME),
        ("위험", "risk", "없음", Risk.NONE),
        ("위험 수준", "risk", "높음", Risk.HIGH),
        ("향후 계획", "follow_up", "다음 주에 다시 만난다", "다음 주에 다시 만난다"),
    ],
)
def test_what_models_call_the_fields(key: str, field: str, said: str, meant: object) -> None:
    """A field is known by what a model calls it in Korean, and keeps its own name in the value."""
    text = f"요약: 내담자는 빚을 갚을 길이 없다고 하였다.\n키워드: 빚, 불면\n{key}: {said}"
    found = read(text, CounselNote).value
    assert getattr(found, field) == meant
    assert field in found.model_dump()
    assert CounselNote.model_json_schema()["properties"].keys() == CounselNote.model_fields.keys()
