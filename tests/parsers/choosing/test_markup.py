"""Markup is no prose, and an element on its own is a field whatever HTML calls so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError


@dataclass
class Gist:
    """One free text."""

    gist: str


@dataclass
class Part:
    """A field with the name of an inline tag."""

    code: str
    name: str


@dataclass
class Parts:
    """The same with several of them."""

    code: list[str]
    name: str


@dataclass
class Named:
    """One field that a page has in its head."""

    name: str


@dataclass
class Sides:
    """Two such names."""

    a: int
    b: int


@dataclass
class Hull:
    """Two fields whose names are none of HTML."""

    mast: int
    oar: int


PAGE = "<!DOCTYPE html>\n<html><body><h1>404</h1><p>No such page was found here.</p></body></html>"
ENTITY = '<!DOCTYPE q [<!ENTITY x "The pump was found to be leaking."> ]>\n<q>&x;</q>'


@pytest.mark.parametrize(
    "reply",
    [
        PAGE,
        ENTITY,
        "<p>The pump leaks and the fan is loud.</p>",
        "The pump leaks, see <part>fan</part>, and it is loud.",
        "펌프가 샌다고 합니다.<br>팬도 시끄럽다고 합니다.",
    ],
)
def test_markup_is_no_prose(reply: str) -> None:
    """A page, XML of another form, and a text with tags of its own."""
    with pytest.raises(ReplyError):
        read(reply, Gist)


def test_the_title_of_a_page_is_no_field() -> None:
    """Its head says what the page is called, not what was asked; an element of that name does."""
    with pytest.raises(ReplyError):
        read("<html><head><name>Error 500</name></head><body>Oops</body></html>", Named)
    assert read("<part><name>fan</name></part>", Named).value == Named("fan")


@pytest.mark.parametrize(
    "reply",
    ["The pump leaks <b>badly</b> and is loud.", "The pump <em>leaks</em> badly and is loud."],
)
def test_emphasis_is_layout(reply: str) -> None:
    """What HTML sets off is taken as Markdown's bold is."""
    expected = reply.replace("<b>", "").replace("</b>", "").replace("<em>", "")
    assert read(reply, Gist).value == Gist(expected.replace("</em>", ""))


@pytest.mark.parametrize(
    "text", ["It holds a List<String> and leaks.", "While x < 3 and y > 2 the pump leaks."]
)
def test_angle_brackets_of_a_text(text: str) -> None:
    """A type of code and a comparison are no tags."""
    assert read(text, Gist).value == Gist(text)


def test_markup_that_the_source_has() -> None:
    """A text about a page may quote it."""
    text = "The page ends its table with </table> twice."
    source = "Bug: on this page a table ends with two </table> tags. Please mend it."
    assert read(text, Gist, source=source).value == Gist(text)


@pytest.mark.parametrize(
    ("reply", "type_"),
    [
        ("Keywords: pump, see <part>fan</part> there", list[str]),
        ("A Set<String> of parts, see <part>fan</part> there", list[str]),
        ("code: <q>E1</q> there\nname: fan", dict[str, str]),
        ("code: E1 <br> or so\nname: fan", Part),
        ("I think <part>fan</part> here.", dict[str, str]),
    ],
)
def test_tags_within_a_value(reply: str, type_: Any) -> None:
    """A row, a label line and a dictionary that still hold tags are refused."""
    with pytest.raises(ReplyError):
        read(reply, type_)


def test_markup_in_a_fence_is_the_value() -> None:
    """Code may be what a field holds."""
    reply = "Name: fan\nCode:\n```html\n<p>E1</p>\n```"
    assert read(reply, Part).value == Part("<p>E1</p>", "fan")


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("<a>1</a><b>2</b>", Sides(1, 2)),
        ("Here:\n<a>1</a>\n<b>2</b>", Sides(1, 2)),
        ("<sides><a>1</a><b>2</b></sides>", Sides(1, 2)),
        ("```xml\n<b>2</b>\n<a>1</a>\n```", Sides(1, 2)),
        ("<code>E1</code><name>fan</name>", Part("E1", "fan")),
        ("<part>\n  <name>fan</name>\n  <code>E1</code>\n</part>", Part("E1", "fan")),
        ("<code>E1</code>\n<code>E2</code>\n<name>fan</name>", Parts(["E1", "E2"], "fan")),
        ("<words><code>tea</code><code>jam</code></words>", ["tea", "jam"]),
    ],
)
def test_elements_on_their_own_are_fields(reply: str, value: Any) -> None:
    """Nothing but blanks between them; repeated ones are a list."""
    type_ = list[str] if isinstance(value, list) else type(value)
    assert read(reply, type_).value == value


@pytest.mark.parametrize(
    ("reply", "texts"),
    [
        (
            "<ul><li><b>hot</b> <i>tea</i></li><li><b>red</b> <i>jam</i></li></ul>",
            "hot tea,red jam",
        ),
        ("<li><code>tea</code></li>\n<li><code>jam</code></li>", "tea,jam"),
    ],
)
def test_in_a_list_item_they_are_text(reply: str, texts: str) -> None:
    """What an item sets off is a part of it."""
    assert read(reply, list[str]).value == texts.split(",")


@pytest.mark.parametrize(
    "reply",
    [
        "<name>the <code>E1</code> fan</name>",
        "<name>fan</name> shows <code>E1</code>",
        "<p>It is <code>E1</code></p><name>fan</name>",
    ],
)
def test_in_running_text_they_are_no_fields(reply: str) -> None:
    """Words stand beside them."""
    with pytest.raises(ReplyError):
        read(reply, Part)


@pytest.mark.parametrize(
    "reply",
    [
        "<things><!-- <thing>oar</thing> --><thing>mast</thing><thing>돛</thing></things>",
        "<things>\n<!--\n<thing>oar</thing>\n<thing>닻</thing>\n-->\n<thing>mast</thing>"
        "<!-- two -->\n<thing>돛</thing>\n</things>",
        "<thing>mast</thing><!-- <thing>oar</thing> --><thing>돛</thing>",
    ],
)
def test_elements_in_comments_are_no_entries(reply: str) -> None:
    """What is commented out is not said."""
    assert read(reply, list[str]).value == ["mast", "돛"]


def test_a_field_in_a_comment_is_none() -> None:
    """It is missing, or it does not compete with the one that stands; a comment beside a value is
    no part of it, and one that is never closed is none."""
    both = "<hull><mast>2</mast><!-- <oar>8</oar> --><oar>9</oar></hull>"
    assert read(both, Hull).value == Hull(2, 9)
    with pytest.raises(ReplyError):
        read("<hull><mast>2</mast><!-- <oar>8</oar> --></hull>", Hull)
    beside = "<hull><mast>2 <!-- <was>3</was> --></mast><oar>9</oar></hull>"
    assert read(beside, Hull).value == Hull(2, 9)
    assert read("<hull><mast>2</mast><!-- so <oar>9</oar></hull>", Hull).value == Hull(2, 9)


def test_the_only_list_is_commented_out() -> None:
    """Then there is none."""
    with pytest.raises(ReplyError):
        read("<!-- <things><thing>mast</thing><thing>oar</thing></things> -->", list[str])
