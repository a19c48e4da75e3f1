"""Labels that say a word more or less than the field's name, and links in place of values."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Card(BaseModel):
    """How to reach somebody."""

    name: str
    phone: str
    email: str | None = None
    company: str | None = None


class Delivery(BaseModel):
    """Something that is sent to somebody."""

    customer_name: str
    due_date: date
    room: str | None = None


class Sale(BaseModel):
    """Two names, and neither is the name."""

    customer_name: str
    product_name: str


class Guess(BaseModel):
    """A choice and how sure it is."""

    category: Literal["garden", "kitchen"]
    confidence_percent: int


class Stay(BaseModel):
    """Two days, and neither is the date."""

    guest: str
    start_date: date
    end_date: date


class Shop(BaseModel):
    """A shop with its page."""

    name: str
    website: str | None = None


@pytest.mark.parametrize(
    ("reply", "field", "value"),
    [
        ("Name: Ida\nPhone number: 555-0101", "phone", "555-0101"),
        ("Name: Ida\nPhone no.: 555-0101", "phone", "555-0101"),
        ("Name: Ida\nPhone: 5\nEmail address: ida@oak.example", "email", "ida@oak.example"),
        (
            "| Name | Phone number | Company name |\n|---|---|---|\n| Ida | 5 | Oak |",
            "company",
            "Oak",
        ),
    ],
)
def test_a_label_says_what_the_kind_says_anyway(reply: str, field: str, value: str) -> None:
    """A number of a phone, an address of a mailbox and a name of a company are the field itself."""
    assert getattr(read(reply, Card).value, field) == value


@pytest.mark.parametrize(
    "reply",
    [
        "Name: Ida\nPhone: 5\nCompany address: 12 Elm Street",
        "Name: Ida\nPhone: 5\nCompany number: 4411",
        "Name: Ida\nPhone model: Heron 3",
    ],
)
def test_another_thing_of_the_field_is_not_the_field(reply: str) -> None:
    """The address of a company is no company, and the model of a phone no way to reach anybody."""
    with pytest.raises(ReplyError):
        read(reply, Card)


def test_a_label_leaves_out_what_the_kind_says() -> None:
    """ "Due" is the day when it is due, and "Customer" the name of the customer."""
    found = read("Customer: Ida\nDue: 4 March 2031\nRoom number: 12", Delivery).value
    assert (found.customer_name, found.due_date, found.room) == ("Ida", date(2031, 3, 4), "12")
    both = read("Customer: Ida\nProduct: Lamp", Sale).value
    assert (both.customer_name, both.product_name) == ("Ida", "Lamp")


class Reached(BaseModel):
    """Fields whose names end in what their label leaves out."""

    guest: str
    phone_number: str
    email_address: str
    house_number: str


def test_a_label_leaves_out_number_and_address() -> None:
    """ "Phone" is the number of a phone; the number of a house is not the house."""
    lines = "Guest: Ida\nPhone: 555-0101\nEmail: ida@oak.example\n{}: 12"
    found = read(lines.format("House number"), Reached).value
    assert (found.phone_number, found.email_address) == ("555-0101", "ida@oak.example")
    with pytest.raises(ReplyError):
        read(lines.format("House"), Reached)


@pytest.mark.parametrize(
    ("reply", "type_"),
    [
        ("Name: Ida\nProduct: Lamp", Sale),
        ("Guest: Ida\nDate: 2031-03-04\nEnd: 2031-03-06", Stay),
        ("Customer: Ida\nMade: 2031-03-04", Delivery),
    ],
)
def test_what_two_fields_share_names_neither(reply: str, type_: Any) -> None:
    """The word that is left out must be the general one: "Name" of two names is neither."""
    with pytest.raises(ReplyError):
        read(reply, type_)


def test_a_percent_sign_is_the_unit_of_a_field() -> None:
    """With its sign a share is one of a field in percent, whatever the label leaves out; a bare
    number or fraction is asked again."""
    assert read("Category: garden\nConfidence: 91%", Guess).value.confidence_percent == 91
    for bare in ("91", "0.91"):
        with pytest.raises(ReplyError):
            read(f"Category: garden\nConfidence: {bare}", Guess)


@pytest.mark.parametrize("dash", ["-", "–", "—"])
def test_a_dash_fills_an_optional_field_with_nothing(dash: str) -> None:
    """A dash of any length in a cell is no text; where the field is required it is asked again."""
    table = "| Field | Value |\n|---|---|\n| Name | Ida |\n| Phone | {} |\n| Company | {} |"
    assert read(table.format("5", dash), Card).value.company is None
    with pytest.raises(ReplyError):
        read(table.format(dash, "Oak"), Card)


def test_a_link_shows_the_value() -> None:
    """What a link to a mailbox or a phone shows is the value; what it leads to is layout."""
    found = read(
        "- **Name:** Ida\n- **Phone:** [555-0101](tel:5550101)\n"
        "- **Email:** [ida@oak.example](mailto:ida@oak.example)",
        Card,
    ).value
    assert (found.phone, found.email) == ("555-0101", "ida@oak.example")


def test_a_field_for_an_address_takes_where_the_link_leads() -> None:
    """A page is where its link leads, not what it is called; a name alone is no page."""
    reply = "Name: Oak\nWebsite: [Oak and Sons](https://oak.example)"
    assert read(reply, Shop).value.website == "https://oak.example"
    assert read("Name: Oak\nWebsite: oak.example", Shop).value.website == "oak.example"
    with pytest.raises(ReplyError):
        read("Name: Oak\nWebsite: Oak and Sons", Shop)
