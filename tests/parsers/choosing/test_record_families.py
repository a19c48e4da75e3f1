# ruff: noqa: E501 - replies are long, and Hangul is wide
"""One visit in every layout that models write a record in, and its near misses."""

from __future__ import annotations

from datetime import date
from enum import Enum

import pytest
from pydantic import BaseModel, Field

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError


class Risk(Enum):
    """Of three."""

    LOW = "낮음"
    MEDIUM = "중간"
    HIGH = "높음"


class Visit(BaseModel):
    """With a field of every common kind."""

    client: str = Field(title="내담자")
    age: int = Field(title="나이")
    risk: Risk = Field(title="위험도")
    day: date = Field(title="상담일")
    tags: list[str] = Field(title="주제")
    paid: bool = Field(title="결제")
    memo: str | None = Field(None, title="메모")


VISIT = Visit(
    client="한서우", age=34, risk=Risk.HIGH, day=date(2025, 3, 4), tags=["불면", "직장"], paid=True
)

LAYOUTS: dict[str, str] = {
    "bullets": (
        "- 내담자: 한서우\n- 나이: 34세\n- 위험도: 높음\n- 상담일: 2025년 3월 4일\n- 주제: 불면, "
        "직장\n"
        "- 결제: 예\n- 메모: 없음"
    ),
    "bold": (
        "**내담자**: 한서우\n**나이**: 34\n**위험도**: 높음 (HIGH)\n**상담일**: 2025-03-"
        "04\n"
        "**주제**: 불면, 직장\n**결제**: 완료"
    ),
    "boldcolon in": (
        "**내담자:** 한서우\n**나이:** 서른네 살\n**위험도:** HIGH\n**상담일:** 2025.03.04"
        "\n"
        "**주제:** 불면 / 직장\n**결제:** O"
    ),
    "numbered": (
        "1. 내담자: 한서우\n2. 나이: 만 34세\n3. 위험도: 높음\n4. 상담일: 2025/3/4(화)\n5. 주"
        "제: 불면·직장\n"
        "6. 결제: 네"
    ),
    "eq": (
        "client = 한서우\nage = 34\nrisk = HIGH\nday = 2025-03-04\ntags = 불면, 직장\npaid = true"
    ),
    "arrow": (
        "내담자 → 한서우\n나이 → 34\n위험도 → 높음\n상담일 → 2025-03-04\n주제 → 불면, 직장\n결제 →"
        " 예"
    ),
    "brackets": (
        "[내담자] 한서우\n[나이] 34세\n[위험도] 높음\n[상담일] 2025년 3월 4일\n[주제] 불면, 직장\n[결"
        "제] 예"
    ),
    "headings": (
        "## 내담자\n한서우\n\n## 나이\n34\n\n## 위험도\n높음\n\n## 상담일\n2025-03-04\n\n## 주제\n- "
        "불면\n- 직장\n\n"
        "## 결제\n예"
    ),
    "below": (
        "내담자:\n한서우\n나이:\n34\n위험도:\n높음\n상담일:\n2025-03-04\n주제:\n- 불면\n- 직장\n결제:\n예"
    ),
    "oneline semi": (
        "내담자: 한서우; 나이: 34; 위험도: 높음; 상담일: 2025-03-04; 주제: 불면, 직장; 결제: 예"
    ),
    "oneline pipe": (
        "내담자: 한서우 | 나이: 34 | 위험도: 높음 | 상담일: 2025-03-04 | 주제: 불면, 직장 |"
        " 결제: 예"
    ),
    "oneline slash": (
        "내담자: 한서우 / 나이: 34 / 위험도: 높음 / 상담일: 2025-03-04 / 주제: 불면, 직장 /"
        " 결제: 예"
    ),
    "oneline comma": (
        "내담자: 한서우, 나이: 34, 위험도: 높음, 상담일: 2025-03-04, 주제: 불면, 직장, 결제: 예"
    ),
    "two per line": (
        "내담자: 한서우 / 나이: 34\n위험도: 높음 / 상담일: 2025-03-04\n주제: 불면, 직장\n결제: 예"
    ),
    "table v": (
        "| 항목 | 내용 |\n|---|---|\n| 내담자 | 한서우 |\n| 나이 | 34 |\n| 위험도 | 높음 |"
        "\n"
        "| 상담일 | 2025-03-04 |\n| 주제 | 불면, 직장 |\n| 결제 | 예 |"
    ),
    "table h": (
        "| 내담자 | 나이 | 위험도 | 상담일 | 주제 | 결제 |\n|---|---|---|---|---|---|"
        "\n"
        "| 한서우 | 34 | 높음 | 2025-03-04 | 불면, 직장 | 예 |"
    ),
    "table v norule": (
        "| 내담자 | 한서우 |\n| 나이 | 34 |\n| 위험도 | 높음 |\n| 상담일 | 2025-03-04 |\n"
        "| 주제 | 불면, 직장 |\n| 결제 | 예 |"
    ),
    "table v empty head": (
        "| | |\n|---|---|\n| **내담자** | 한서우 |\n| **나이** | 34 |\n| **위험도** "
        "| 높음 |\n"
        "| **상담일** | 2025-03-04 |\n| **주제** | 불면, 직장 |\n| **결제** | 예 |"
    ),
    "table v first row head": (
        "| 내담자 | 한서우 |\n|---|---|\n| 나이 | 34 |\n| 위험도 | 높음 |\n| 상담일 | 202"
        "5-03-04 |\n"
        "| 주제 | 불면, 직장 |\n| 결제 | 예 |"
    ),
    "yaml": (
        "```yaml\nclient: 한서우\nage: 34\nrisk: 높음\nday: 2025-03-04\ntags:\n "
        " - 불면\n"
        "  - 직장\npaid: yes\n```"
    ),
    "yaml bare": (
        "client: 한서우\nage: 34\nrisk: HIGH\nday: 2025-03-04\ntags:\n  - 불면\n"
        "  - 직장\n"
        "paid: yes\nmemo: ~"
    ),
    "toml": (
        'client = "한서우"\nage = 34\nrisk = "높음"\nday = 2025-03-04\n'
        'tags = ["불면", "직장"]\npaid = true'
    ),
    "xml": (
        "<visit>\n"
        "<client>한서우</client><age>34</age><risk>높음</risk><day>2025-03"
        "-04</day><tags><tag>불면</tag><tag>직장</tag></tags><paid>true</"
        "paid></visit>"
    ),
    "python": (
        "V(client='한서우', age=34, risk=Risk.HIGH, day=date(2025, 3, 4)"
        ", tags=['불면', '직장'], paid=True, memo=None)"
    ),
    "pydict": (
        "{'client': '한서우', 'age': 34, 'risk': 'HIGH', 'day': '2025-03"
        "-04', 'tags': ['불면', '직장'], 'paid': True, 'memo': None}"
    ),
    "js": (
        "const visit = {client: '한서우', age: 34, risk: '높음', day: '202"
        "5-03-04', tags: ['불면', '직장'], paid: true};"
    ),
    "kokeys": (
        '{"내담자": "한서우", "나이": "34세", "위험도": "높음", "상담일": "2025년 3월 4일'
        '", "주제": "불면, 직장", "결제": "예"}'
    ),
    "wrapped": (
        '{"result": {"client": "한서우", "age": 34, "risk": "high", "day'
        '": "2025-03-04", "tags": ["불면", "직장"], "paid": "yes"}}'
    ),
    "emoji": (
        "👤 내담자: 한서우\n🎂 나이: 34\n⚠️ 위험도: 높음\n📅 상담일: 2025-03-04\n🏷️ 주제: 불면, "
        "직장\n💳 결제: ✅"
    ),
    "space colon": (
        "내담자 : 한서우\n나이 : 34\n위험도 : 높음\n상담일 : 2025. 3. 4.\n주제 : 불면, 직장\n결제 "
        ": 예"
    ),
    "fullwidth": (
        "내담자：한서우\n나이：３４\n위험도：높음\n상담일：2025-03-04\n주제：불면、직장\n결제：예"
    ),
    "nested bullets": (
        "- **내담자**\n  - 한서우\n- **나이**\n  - 34\n- **위험도**\n  - 높음\n- **상담일**"
        "\n"
        "  - 2025-03-04\n- **주제**\n  - 불면\n  - 직장\n- **결제**\n  - 예"
    ),
    "quotes": (
        '"내담자": "한서우"\n"나이": 34\n"위험도": "높음"\n"상담일": "2025-03-04"\n'
        '"주제": ["불면", "직장"]\n"결제": true'
    ),
    "chatter": (
        "네, 정리해 드리겠습니다!\n\n내담자: 한서우\n나이: 34\n위험도: 높음\n상담일: 2025-03-04\n주제: "
        "불면, 직장\n"
        "결제: 예\n\n추가로 필요하신 것이 있으면 말씀해 주세요."
    ),
    "endings": (
        "내담자: 한서우입니다.\n나이: 34세입니다.\n위험도: 높음입니다.\n상담일: 2025년 3월 4일입니다.\n"
        "주제: 불면, 직장입니다.\n결제: 예."
    ),
    "glossed keys": (
        "내담자(client): 한서우\n나이(age): 34\n위험도(risk): 높음\n상담일(day): 2025-03"
        "-04\n"
        "주제(tags): 불면, 직장\n결제(paid): 예"
    ),
    "footnote": (
        "내담자: 한서우\n나이: 34[1]\n위험도: 높음*\n상담일: 2025-03-04\n주제: 불면, 직장\n결제: 예"
        "\n\n"
        "[1] 본인 진술\n* 자해 언급 있음"
    ),
    "tsv": ("client\tage\trisk\tday\ttags\tpaid\n한서우\t34\t높음\t2025-03-04\t불면, 직장\ttrue"),
    "kv tsv": (
        "client\t한서우\nage\t34\nrisk\t높음\nday\t2025-03-04\ntags\t불면, 직장\npaid\ttrue"
    ),
    "kv csv": (
        'field,value\nclient,한서우\nage,34\nrisk,높음\nday,2025-03-04\ntags,"불'
        '면, 직장"\n'
        "paid,true"
    ),
    "ini": ("[visit]\nclient=한서우\nage=34\nrisk=높음\nday=2025-03-04\ntags=불면,직장\npaid=true"),
    "html dl": (
        "<dl><dt>내담자</dt><dd>한서우</dd><dt>나이</dt><dd>34</dd><dt>위험도</d"
        "t><dd>높음</dd><dt>상담일</dt><dd>2025-03-04</dd><dt>주제</dt><dd>불"
        "면, 직장</dd><dt>결제</dt><dd>예</dd></dl>"
    ),
    "html table": (
        "<table><tr><th>내담자</th><td>한서우</td></tr><tr><th>나이</th><td>3"
        "4</td></tr><tr><th>위험도</th><td>높음</td></tr><tr><th>상담일</th><"
        "td>2025-03-04</td></tr><tr><th>주제</th><td>불면, 직장</td></tr><t"
        "r><th>결제</th><td>예</td></tr></table>"
    ),
    "pairs list": (
        '[{"field": "client", "value": "한서우"}, {"field": "age", "valu'
        'e": 34}, {"field": "risk", "value": "높음"}, {"field": "day", '
        '"value": "2025-03-04"}, {"field": "tags", "value": ["불면", "직'
        '장"]}, {"field": "paid", "value": true}]'
    ),
    "split objects": (
        '[{"client": "한서우"}, {"age": 34}, {"risk": "높음"}, {"day": "20'
        '25-03-04"}, {"tags": ["불면", "직장"]}, {"paid": true}]'
    ),
    "jsonl split": (
        '{"client": "한서우", "age": 34}\n{"risk": "높음", "day": "2025-03-'
        '04"}\n'
        '{"tags": ["불면", "직장"], "paid": true}'
    ),
    "tuples": (
        '[("client", "한서우"), ("age", 34), ("risk", "높음"), ("day", "20'
        '25-03-04"), ("tags", ["불면", "직장"]), ("paid", True)]'
    ),
    "php": (
        "['client' => '한서우', 'age' => 34, 'risk' => '높음', 'day' => '2"
        "025-03-04', 'tags' => ['불면', '직장'], 'paid' => true]"
    ),
    "lua": (
        '{client = "한서우", age = 34, risk = "높음", day = "2025-03-04", '
        'tags = {"불면", "직장"}, paid = true}'
    ),
    "function": (
        'save_visit(client="한서우", age=34, risk="높음", day="2025-03-04"'
        ', tags=["불면", "직장"], paid=True)'
    ),
    "tool fence": (
        "```json\n"
        '{"function": {"name": "save", "arguments": "{\\"client\\": \\"한'
        '서우\\", \\"age\\": 34, \\"risk\\": \\"높음\\", \\"day\\": \\"2025-03-04\\"'
        ', \\"tags\\": [\\"불면\\", \\"직장\\"], \\"paid\\": true}"}}\n'
        "```"
    ),
    "env": ("CLIENT=한서우\nAGE=34\nRISK=높음\nDAY=2025-03-04\nTAGS=불면,직장\nPAID=true"),
    "definition": (
        "내담자\n: 한서우\n\n나이\n: 34\n\n위험도\n: 높음\n\n상담일\n: 2025-03-04\n\n주제\n: 불면, 직장\n"
        "\n결제\n: 예"
    ),
    "values wrap": (
        '{"client": {"value": "한서우"}, "age": {"value": 34, "unit": "세'
        '"}, "risk": {"value": "높음", "reason": "자해 언급"}, "day": {"val'
        'ue": "2025-03-04"}, "tags": {"value": ["불면", "직장"]}, "paid":'
        ' {"value": true}}'
    ),
    "box": (
        "┌────────┬────────┐\n│ 내담자 │ 한서우 │\n│ 나이 │ 34 │\n│ 위험도 │ 높음 │\n"
        "│ 상담일 │ 2025-03-04 │\n│ 주제 │ 불면, 직장 │\n│ 결제 │ 예 │\n└────────┴──"
        "──────┘"
    ),
    "camel": (
        '{"Client": "한서우", "AGE": 34, "Risk": "Risk.HIGH", "Day": "20'
        '25-03-04T00:00:00", "Tags": ["불면", "직장"], "isPaid": true}'
    ),
    "correction": (
        "내담자: 한서우\n나이: 43\n위험도: 높음\n상담일: 2025-03-04\n주제: 불면, 직장\n결제: 예\n\n정정"
        ": 나이: 34"
    ),
    "tick risk": (
        "내담자: 한서우\n나이: 34\n위험도: □ 낮음 □ 중간 ■ 높음\n상담일: 2025-03-04\n주제: 불면, "
        "직장\n"
        "결제: ☑ 예 ☐ 아니오"
    ),
}

NEAR_MISSES: dict[str, str] = {
    "json+corr": (
        '{"client": "한서우", "age": 43, "risk": "높음", "day": "2025-03-0'
        '4", "tags": ["불면"], "paid": true}\n'
        "\n정정: 나이는 34세입니다."
    ),
    "json+actually": (
        '{"client": "한서우", "age": 43, "risk": "높음", "day": "2025-03-0'
        '4", "tags": ["불면"], "paid": true}\n'
        "\nActually, the age is 34."
    ),
    "hedge": ("내담자: 한서우\n나이: 30대\n위험도: 높음\n상담일: 2025-03-04\n주제: 불면\n결제: 예"),
    "range": (
        "내담자: 한서우\n나이: 30~35\n위험도: 높음\n상담일: 2025-03-04\n주제: 불면\n결제: 예"
    ),
    "risk two": (
        "내담자: 한서우\n나이: 34\n위험도: 중간~높음\n상담일: 2025-03-04\n주제: 불면\n결제: 예"
    ),
    "risk deg": (
        "내담자: 한서우\n나이: 34\n위험도: 높지 않음\n상담일: 2025-03-04\n주제: 불면\n결제: 예"
    ),
    "risk deg2": (
        "내담자: 한서우\n나이: 34\n위험도: 매우 높음\n상담일: 2025-03-04\n주제: 불면\n결제: 예"
    ),
    "day rel": (
        "내담자: 한서우\n나이: 34\n위험도: 높음\n상담일: 다음 주 화요일\n주제: 불면\n결제: 예"
    ),
    "day noyear": ("내담자: 한서우\n나이: 34\n위험도: 높음\n상담일: 3월 4일\n주제: 불면\n결제: 예"),
    "missing": ("내담자: 미상\n나이: 34\n위험도: 높음\n상담일: 2025-03-04\n주제: 불면\n결제: 예"),
    "paid unk": (
        "내담자: 한서우\n나이: 34\n위험도: 높음\n상담일: 2025-03-04\n주제: 불면\n결제: 일부"
    ),
    "both tick": (
        "내담자: 한서우\n나이: 34\n위험도: ■ 낮음 □ 중간 ■ 높음\n상담일: 2025-03-04\n주제: 불면\n결"
        "제: 예"
    ),
    "no tick": (
        "내담자: 한서우\n나이: 34\n위험도: □ 낮음 □ 중간 □ 높음\n상담일: 2025-03-04\n주제: 불면\n결"
        "제: 예"
    ),
    "options": (
        "내담자: 한서우\n나이: 34\n위험도: 낮음/중간/높음\n상담일: 2025-03-04\n주제: 불면\n결제: 예/아"
        "니오"
    ),
    "two recs": (
        "내담자: 한서우\n나이: 34\n위험도: 높음\n상담일: 2025-03-04\n주제: 불면\n결제: 예\n\n내담자: 김"
        "도윤\n나이: 34\n"
        "위험도: 높음\n상담일: 2025-03-04\n주제: 불면\n결제: 예"
    ),
    "template": (
        "내담자: [이름]\n나이: [나이]\n위험도: [낮음/중간/높음]\n상담일: YYYY-MM-DD\n주제: [주제]\n"
        "결제: [예/아니오]"
    ),
    "dup num": (
        "내담자: 한서우\n나이: 34 / 43\n위험도: 높음\n상담일: 2025-03-04\n주제: 불면\n결제: 예"
    ),
    "blank": ("내담자: ____\n나이: ____\n위험도: ____\n상담일: ____\n주제: ____\n결제: ____"),
    "corr unclear": (
        "내담자: 한서우\n나이: 34\n위험도: 높음\n상담일: 2025-03-04\n주제: 불면\n결제: 예\n\n수정: 43"
        "이 아니라 44"
    ),
    "neg prefix": (
        '{"client": "한서우", "age": "34세 / 9일", "risk": "높음", "day": "2'
        '025-03-04", "tags": ["불면"], "paid": true}'
    ),
    "month mismatch": (
        '{"client": "한서우", "age": 34, "risk": "높음", "day": "2025-02-3'
        '0", "tags": ["불면"], "paid": true}'
    ),
    "array in order": ('["한서우", 34, "높음", "2025-03-04", ["불면", "직장"], true]'),
}


@pytest.mark.parametrize("reply", LAYOUTS.values(), ids=LAYOUTS)
def test_every_layout_of_a_record(reply: str) -> None:
    """A record reads alike, whatever layout, language and wording its fields are given in."""
    assert read(reply, Visit).value == VISIT


UNFENCED = {name: reply for name, reply in LAYOUTS.items() if "```" not in reply}


@pytest.mark.parametrize("reply", UNFENCED.values(), ids=UNFENCED)
def test_a_fence_around_a_record_is_only_a_frame(reply: str) -> None:
    """What reads without a fence reads alike within one."""
    assert read(f"```\n{reply}\n```", Visit).value == VISIT


@pytest.mark.parametrize("reply", NEAR_MISSES.values(), ids=NEAR_MISSES)
def test_a_fence_settles_no_doubt(reply: str) -> None:
    """What is doubtful without a fence is within one."""
    with pytest.raises(ReplyError):
        read(f"```\n{reply}\n```", Visit)


class Snippet(BaseModel):
    """A field that may hold what looks like labels."""

    name: str
    code: str
    tags: list[str] = Field(default_factory=list)


def test_a_fence_under_a_label_is_its_value() -> None:
    """Lines that look like labels of fields belong to the text in it."""
    reply = "Name: reset\nCode:\n```\nname: other\ncode: 3\n```"
    assert read(reply, Snippet).value == Snippet(name="reset", code="name: other\ncode: 3")


def test_a_list_set_aside_behind_its_label_is_not_empty() -> None:
    """Behind an equals sign it is the field's; behind what nobody knows there is none."""
    head = "```\nname = reset\ncode = 3\n"
    assert read(head + 'tags = ["a", "b"]\n```', Snippet).value.tags == ["a", "b"]
    with pytest.raises(ReplyError):
        read(head + 'tags >> ["a", "b"]\n```', Snippet)


@pytest.mark.parametrize("reply", NEAR_MISSES.values(), ids=NEAR_MISSES)
def test_near_misses(reply: str) -> None:
    """A doubtful number, date, choice or box, a template, a correction that names nothing: none."""
    with pytest.raises(ReplyError):
        read(reply, Visit)
