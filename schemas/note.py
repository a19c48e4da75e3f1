"""The counselling note: summary, keywords, and what a counsellor would file with them.

The enums carry their Korean names as Python enum aliases, so that a reply may say either.
"""

from __future__ import annotations

from enum import Enum
from functools import total_ordering
from typing import Annotated, Any

from pydantic import (
    AliasChoices,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    StringConstraints,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from holdfast.schemas.keywords import KeywordList
from holdfast.schemas.summary import SummaryText

_NOTHING = {
    *("", "-", "null", "none", "unknown", "n/a", "not stated", "not mentioned", "not specified"),
    *("없음", "모름", "알 수 없음", "해당 없음", "자료에 없음", "언급 없음", "미상"),
}
"""What models write in a line that they should have left null, in whole."""


def _unsaid(value: Any) -> Any:
    """Return None for a line that says in whole that there is nothing to say, else the value."""
    if not isinstance(value, str):
        return value
    return None if " ".join(value.split()).rstrip(".").casefold() in _NOTHING else value


_Line = Annotated[
    Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)] | None,
    BeforeValidator(_unsaid),
]
"""One line, or None where the text does not say."""


class _Named(Enum):
    """An enum whose aliases are names to read by: its JSON Schema lists each value once.

    Pydantic (2.14) lists a member's value again for each alias.
    """

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {**handler(core), "enum": [member.value for member in cls]}


class Emotion(_Named):
    """The feeling that stands out in what the client says; UNKNOWN where the text does not say."""

    ANXIETY = "anxiety"
    SADNESS = "sadness"
    ANGER = "anger"
    FEAR = "fear"
    SHAME = "shame"
    GUILT = "guilt"
    LONELINESS = "loneliness"
    HOPELESSNESS = "hopelessness"
    CALM = "calm"
    JOY = "joy"
    UNKNOWN = "unknown"

    불안 = "anxiety"
    슬픔 = "sadness"
    우울 = "sadness"
    분노 = "anger"
    두려움 = "fear"
    수치심 = "shame"
    죄책감 = "guilt"
    외로움 = "loneliness"
    절망 = "hopelessness"
    평온 = "calm"
    기쁨 = "joy"
    알수없음 = "unknown"


@total_ordering
class Risk(_Named):
    """How much danger the client is in, in rising order.

    UNKNOWN sorts below NONE so that a list of notes can be sorted, and says nothing about safety:
    ask for it before comparing with a threshold.
    """

    UNKNOWN = "unknown"
    NONE = "none"
    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"

    알수없음 = "unknown"
    없음 = "none"
    낮음 = "low"
    보통 = "moderate"
    중간 = "moderate"
    높음 = "high"

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Risk):
            return NotImplemented
        order = list(Risk)
        return order.index(self) < order.index(other)


_ASKED = ["summary", "keywords", "main_concern", "emotion", "risk", "follow_up"]
"""What the JSON Schema requires: every field. Under a grammar a small model leaves out what it may
[seen: all four], and that is not the same as saying that the text does not say it. Validation still
takes what was left out for unknown."""


# What models call the fields, beside their names and titles.
_CONCERN = (
    "주요 고민",
    "주된 고민",
    "핵심 고민",
    "호소 문제",
    "주 호소 문제",
    "presenting problem",
)
_EMOTION = ("주요 감정", "주된 감정", "핵심 감정", "정서")
_RISK = ("위험", "위험 수준", "위험 정도")
_FOLLOW_UP = ("향후 계획", "후속 계획", "다음 단계", "다음 상담 계획", "next steps")


class CounselNote(BaseModel):
    """What a counsellor would file after a session."""

    model_config = ConfigDict(frozen=True, json_schema_extra={"required": [*_ASKED]})

    summary: SummaryText = Field(
        title="요약",
        description="two to four sentences that say what the session was about",
    )
    keywords: KeywordList = Field(
        title="키워드",
        description="topics of the session, a few words each",
    )
    main_concern: _Line = Field(
        default=None,
        validation_alias=AliasChoices("main_concern", *_CONCERN),
        title="주 호소",
        description="what the client came for, in one line",
    )
    emotion: Emotion = Field(
        default=Emotion.UNKNOWN,
        validation_alias=AliasChoices("emotion", *_EMOTION),
        title="감정",
        description="the feeling that stands out",
    )
    risk: Risk = Field(
        default=Risk.UNKNOWN,
        validation_alias=AliasChoices("risk", *_RISK),
        title="위험도",
        description="how much danger the client is in",
    )
    follow_up: _Line = Field(
        default=None,
        validation_alias=AliasChoices("follow_up", *_FOLLOW_UP),
        title="후속 조치",
        description="what was agreed for the time until the next session",
    )
