"""The records."""

from __future__ import annotations

import json
import pickle
from dataclasses import FrozenInstanceError

import pytest

from holdfast.schemas import (
    Attempt,
    CounselNote,
    Extraction,
    Failure,
    FieldProblem,
    Grounding,
    KeywordList,
    Kind,
    Reading,
    Reply,
    Span,
)

EXTRACTION = Extraction(
    value=KeywordList(["불면"]),
    how="salvaged",
    engine="ollama",
    model="gemma:2b",
    language="ko",
    notes=("cut",),
    grounding=(Grounding("불면", (Span(4, 6),)),),
    attempts=(
        Attempt(
            1,
            Reply("비밀", "stop", "gemma:2b", 10, 3, 0.5),
            failure=Failure(Kind.INVALID, (FieldProblem("risk", "enum", "low, high"),)),
        ),
        Attempt(2, Reply("- 불면", "length"), reading=Reading(KeywordList(["불면"]), "salvaged")),
    ),
    seconds=1.5,
)


def test_json_form() -> None:
    """The whole Extraction is plain JSON, Korean left as Korean."""
    data = EXTRACTION.to_dict()
    assert json.loads(EXTRACTION.to_json()) == data
    assert data["value"] == ["불면"]
    assert data["grounding"] == [{"text": "불면", "spans": [{"start": 4, "end": 6}]}]
    first, second = data["attempts"]
    assert first["failure"]["kind"] == "invalid"
    assert first["failure"]["problems"] == [
        {"path": "risk", "type": "enum", "expected": "low, high"}
    ]
    assert second["reading"] == {"value": ["불면"], "how": "salvaged", "notes": []}
    assert "불면" in EXTRACTION.to_json()


def test_json_form_of_a_model_within() -> None:
    """A value of a model's type dumps as that model does."""
    note = CounselNote(summary="s", keywords=["k"])  # type: ignore[arg-type]
    data = Extraction(note, "strict", "ollama").to_dict()
    assert data["value"] == note.model_dump(mode="json")


def test_frozen_and_picklable() -> None:
    """Records do not change, and travel between processes."""
    with pytest.raises(FrozenInstanceError):
        EXTRACTION.how = "strict"  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(EXTRACTION)) == EXTRACTION


def test_what_a_model_said_is_in_no_repr_of_a_reply() -> None:
    """A reply's text is an attribute and never a repr, which ends up in logs."""
    assert "비밀" not in repr(EXTRACTION)
    assert EXTRACTION.attempts[0].reply.text == "비밀"
