"""A reply that concludes that its list is empty."""

from __future__ import annotations

import pytest

from holdfast.parsers import read
from holdfast.schemas import ReplyError

SOURCE = "The pilot reported a calm crossing; the crew is well. 도선사는 이상이 없다고 보고했다."


@pytest.mark.parametrize(
    "reply",
    [
        "No damages were reported by the pilot, so the list is empty.",
        "The pilot named no trouble at all. Therefore the array stays empty.",
        "보고된 고장이 없으므로 목록은 비어 있습니다.",
        "이상이 보고되지 않아 결과를 비워 둡니다.",
    ],
)
def test_a_list_that_is_said_to_be_empty(reply: str) -> None:
    """Is empty, whatever it would have held."""
    assert read(reply, list[str], source=SOURCE).value == []


@pytest.mark.parametrize(
    "reply",
    [
        "The list is empty in your message. Could you send it again?",
        "No damages were reported, so the list is empty, but two are likely: hull, rudder.",
        "No damages were reported, so the list is empty except for the rudder.",
        "The list of the crew is empty.",
        "보고된 고장이 없어 목록이 비어 있지만 방향타는 적어 둡니다.",
        "목록이 비어 있습니다. 원문을 보내 주시겠어요?",
    ],
)
def test_a_list_that_is_not(reply: str) -> None:
    """What was sent to the model, an exception, a list of another thing, a question."""
    with pytest.raises(ReplyError):
        read(reply, list[str], source=SOURCE)


@pytest.mark.parametrize("said", ["There are no remarks.", "지적 사항은 하나도 없습니다."])
def test_an_empty_list_beside_what_there_is_none_of(said: str) -> None:
    """A sentence that there is nothing of a kind agrees with it, whatever the kind is called; one
    that is only not sure does not."""
    assert read(f"{said}\n\n```json\n[]\n```", list[str]).value == []
    for doubt in ("I am not sure about this one.", "점검표를 읽었지만 잘 모르겠습니다."):
        with pytest.raises(ReplyError):
            read(f"{doubt}\n[]", list[str])


@pytest.mark.parametrize(
    "reply",
    [
        "None. The log does not mention any damage.",
        "없음. 기록에 고장이 언급되지 않았습니다.",
        "None. No damage was reported. Let me know if you need anything else!",
    ],
)
def test_none_and_why(reply: str) -> None:
    """The word alone, and sentences that say no more than it."""
    assert read(reply, list[str], source=SOURCE).value == []


@pytest.mark.parametrize(
    "reply",
    [
        "None. The log does not mention damage, but the rudder was loose.",
        "None. The rudder was loose.",
        "None. No damage was reported except on the rudder.",
        "None. Could you send the log?",
        "없음. 고장은 언급되지 않았지만 방향타가 헐겁습니다.",
    ],
)
def test_none_and_something(reply: str) -> None:
    """A sentence that says more is no reason."""
    with pytest.raises(ReplyError):
        read(reply, list[str], source=SOURCE)
