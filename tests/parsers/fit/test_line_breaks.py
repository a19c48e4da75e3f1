"""Line breaks that a tag stands for, in cells and in elements."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError


class Shift(BaseModel):
    """A text, a list and a number."""

    log: str
    tools: list[str]
    hours: int = 8


@pytest.mark.parametrize("tag", ["<br>", "<br/>", "<br />"])
def test_in_a_cell(tag: str) -> None:
    """A line of a text, an item of a list."""
    head = "| log | tools |\n|---|---|\n"
    reply = f"{head}| Pump off {tag} Valve shut | wrench{tag}torch |\n| Rain | rope |"
    found = read(reply, list[Shift]).value
    assert found[0] == Shift(log="Pump off\nValve shut", tools=["wrench", "torch"])
    assert found[1] == Shift(log="Rain", tools=["rope"])


def test_in_the_column_of_a_list() -> None:
    """Each line of a cell is an item, and nothing of the tag stays."""
    reply = "| keyword |\n|---|\n| wrench<br> |\n| torch<BR>rope |"
    assert read(reply, list[str]).value == ["wrench", "torch", "rope"]


def test_in_an_element() -> None:
    """Two words do not become one."""
    tools = "<tools><tool>wrench</tool><tool>torch</tool></tools>"
    reply = f"<shift><log>Pump off<br>Valve shut</log>{tools}</shift>"
    assert read(reply, Shift).value == Shift(log="Pump off\nValve shut", tools=["wrench", "torch"])


def test_in_a_number() -> None:
    """Two lines are two numbers."""
    reply = "| log | tools | hours |\n|---|---|---|\n| Rain | rope | 5<br>6 |"
    with pytest.raises(ReplyError):
        read(reply, list[Shift])


def test_another_sign() -> None:
    """What only looks like a tag stays."""
    reply = "| log | tools |\n|---|---|\n| List<brick> is empty | rope |"
    assert read(reply, list[Shift]).value[0].log == "List<brick> is empty"
