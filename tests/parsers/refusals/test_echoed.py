# ruff: noqa: E501 - one reply a line, so that the table can be read
"""Replies that give back what the model was shown: schema, example, template, prompt, transcript."""

from __future__ import annotations

from itertools import count
from typing import Annotated

import pytest
from pydantic import BaseModel, Field

from holdfast.parsers import read
from holdfast.schemas import ReplyError

from .sources import BOILER, EXAM, FRIDGE, MOVE, NIGHT, TRIP


class Visit(BaseModel):
    """What a call was about; the descriptions are what models copy."""

    caller: Annotated[str, Field(description="name of the caller")]
    matter: Annotated[str, Field(description="what the call is about")]
    day: str | None = None


PLACEHOLDERS = [
    (MOVE, "키워드1, 키워드2, 키워드3"),
    (MOVE, "- 첫 번째 키워드\n- 두 번째 키워드\n- 세 번째 키워드"),
    (EXAM, '["핵심어1", "핵심어2", "..."]'),
    (EXAM, "1. (키워드)\n2. (키워드)\n3. (키워드)"),
    (FRIDGE, "키워드: ○○○, ○○○, ○○○"),
    (FRIDGE, '["단어 A", "단어 B", "단어 C"]'),
    (NIGHT, '["keyword1", "keyword2", "keyword3"]'),
    (NIGHT, "- Keyword one\n- Keyword two\n- Keyword three"),
    (NIGHT, "first keyword, second keyword, third keyword"),
    (BOILER, '["<keyword>", "<keyword>"]'),
    (BOILER, "1. [Keyword]\n2. [Keyword]\n3. [Keyword]"),
    (TRIP, '["...", "...", "..."]'),
    (TRIP, '["string", "string"]'),
    (TRIP, '["your keyword here", "another keyword here"]'),
    (TRIP, '["foo", "bar", "baz"]'),
    (TRIP, "Keywords: xxx, xxx, xxx"),
    (MOVE, '["___", "___", "___"]'),
    (NIGHT, '["term_1", "term_2"]'),
    (NIGHT, '["insert keyword", "insert keyword"]'),
    (EXAM, '["여기에 키워드 입력", "여기에 키워드 입력"]'),
    (MOVE, '["", "", ""]'),
    (NIGHT, '[" ", " "]'),
    (NIGHT, "1.\n2.\n3."),
    (NIGHT, "Keywords:\n- \n- \n- "),
    (MOVE, "키워드: ________, ________"),
    (MOVE, "{}"),
    (NIGHT, "```json\n```"),
    (NIGHT, "Here are the keywords:\n\n"),
    (EXAM, "**키워드 목록:**\n\n"),
    (EXAM, "[null, null, null]"),
    (NIGHT, '{"keywords": ""}'),
]  # fmt: skip

PLACEHOLDERS += [
    (NIGHT, "Keywords:\n- [to be added]\n- [to be added]"),
    (MOVE, "키워드: 추후 작성 예정"),
    (NIGHT, "Keywords: see above"),
    (MOVE, "키워드: 위와 같음"),
]

PROMPTS = [
    (MOVE, "상담 기록에서 핵심 키워드를 3~5개 추출하세요.\n쉼표로 구분하여 출력하세요.\n설명은 쓰지 마세요."),
    (EXAM, "- 키워드는 명사로 쓰세요.\n- 최대 다섯 개만 쓰세요.\n- 설명을 덧붙이지 마세요."),
    (FRIDGE, '{"type": "array", "items": {"type": "string"}, "minItems": 3}'),
    (NIGHT, "1. Extract the most important keywords.\n2. Return only a JSON array.\n3. Do not add explanations."),
    (BOILER, '{"properties": {"keywords": {"type": "array", "items": {"type": "string"}}}}'),
    (TRIP, "Rules:\n- Use nouns only\n- No more than five items\n- No duplicates"),
    (NIGHT, "Task: extract keywords\nFormat: JSON array\nLanguage: English"),
    (MOVE, "과제: 키워드 추출\n형식: JSON 배열\n언어: 한국어"),
]  # fmt: skip

TRANSCRIPTS = [
    (MOVE, '["내담자: 이사한 뒤로 새벽마다 깨요.", "상담사: 낮에는 어떻게 지내세요?"]'),
    (MOVE, "1. 이사한 뒤로 새벽마다 깨요\n2. 옆집 공사 소리에 귀가 울려요\n3. 회사에서는 동료와 말을 안 해요"),
    (EXAM, "학생: 모의고사를 망친 뒤로 교실 문 앞에서 배가 아파요.\n교사: 부모님께 말씀드렸니?"),
    (FRIDGE, "- 고객: 냉장고 문이 안 닫혀서 얼음이 다 녹았어요.\n- 직원: 언제 사셨나요?"),
    (NIGHT, '["Client: Since the night shifts began I wake at three", "Counsellor: What do you do then?"]'),
    (BOILER, "- The boiler has been dead since Sunday and my baby sleeps in a coat.\n- A plumber can come on Tuesday.\n- The rent went up in May and nothing gets repaired."),
    (TRIP, "Guest: The ferry was cancelled\nAgent: Did you book online?\nGuest: Yes, and my suitcase went to Oban without me."),
    (TRIP, "The, ferry, was, cancelled, and, our, hostel, in, Mull, kept, the, deposit"),
    (EXAM, "모의고사를, 망친, 뒤로, 교실, 문, 앞에서, 배가, 아파요"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "text"), [*PLACEHOLDERS, *PROMPTS, *TRANSCRIPTS], ids=count())
def test_what_was_shown_is_no_answer(source: str, text: str) -> None:
    """Placeholders, blank templates, the prompt's own lines and the transcript are refused."""
    with pytest.raises(ReplyError):
        read(text, list[str], source=source)


@pytest.mark.parametrize(
    "text", [text for _, text in [*PLACEHOLDERS, *PROMPTS] if not text.startswith("[")]
)
def test_placeholders_are_known_without_the_source(text: str) -> None:
    """A placeholder needs no text beside it to be seen; JSON of the type alone is taken at its
    word, because any list of strings may be meant."""
    with pytest.raises(ReplyError):
        read(text, list[str])


@pytest.mark.parametrize(
    "text",
    [
        '{"caller": "name of the caller", "matter": "what the call is about", "day": "string or null"}',
        '{"caller": "string", "matter": "string", "day": null}',
        '{"caller": "<name>", "matter": "<matter>"}',
        '{"caller": "...", "matter": "..."}',
        '{"caller": "N/A", "matter": "N/A"}',
        '{"caller": "", "matter": ""}',
        "caller: [name]\nmatter: [matter]",
        "caller: ______\nmatter: ______",
        '{"caller": "caller", "matter": "matter"}',
        '{"caller": "이름", "matter": "내용을 입력하세요"}',
        "```python\nclass Visit(BaseModel):\n    caller: str\n    matter: str\n    day: str | None = None\n```",
        '{"title": "Visit", "properties": {"caller": {"type": "string"}}, "required": ["caller"]}',
        '{"caller": "<name>", "matter": "a lost suitcase and a ferry"}',
        '{"caller": "one of: guest, agent", "matter": "a lost suitcase"}',
        "{}",
        "caller:\nmatter:\nday:",
    ],
)  # fmt: skip
def test_an_object_that_was_not_filled_in(text: str) -> None:
    """Descriptions, type names, blanks and a field's own name are no values."""
    with pytest.raises(ReplyError):
        read(text, Visit, source=TRIP)
