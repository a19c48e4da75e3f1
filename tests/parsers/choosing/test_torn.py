"""What stands beside the terms that are taken may be terms as well: then nothing is taken."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from holdfast.parsers import read
from holdfast.schemas.errors import InvalidReply, ReplyError


@dataclass
class Pot:
    """A name and a list."""

    name: str
    herbs: list[str]


@dataclass
class Chart:
    """A list of which nothing may be known."""

    allergies: list[str]


@pytest.mark.parametrize(
    "reply", ["[mint, sage]\n[dill]", '[mint]\n["sage", "dill"]', '["sage", "dill"]\n[mint, chive]']
)
def test_a_list_of_bare_words_beside_a_list(reply: str) -> None:
    """Neither is noise: they are two answers, or one that nobody can put together."""
    with pytest.raises(ReplyError):
        read(reply, list[str])


@pytest.mark.parametrize(
    "reply",
    [
        '[Keywords]\n["sage", "dill"]',
        '[키워드]\n["sage", "dill"]',
        '["sage", "dill"]\n[end]',
        '["sage", "dill"] [1]',
        '[INFO]\n["sage", "dill"]',
        '["sage", "dill"]\n[sage, dill]',
    ],
)
def test_a_mark_in_brackets(reply: str) -> None:
    """A title, an end, a footnote, a word of a log, and the same again."""
    assert read(reply, list[str]).value == ["sage", "dill"]


@pytest.mark.parametrize(
    "reply", ['Name: Bo\nHerbs: see {"x": 1}', 'Name: Bo\nHerbs: as in ["mint", "sage"]']
)
def test_a_structure_behind_the_words_of_a_label(reply: str) -> None:
    """What is left of the line without it is no value."""
    with pytest.raises(ReplyError):
        read(reply, Pot)


@pytest.mark.parametrize("sign", [":", " =", " ->", " →", " =>"])
def test_a_list_behind_any_sign_of_a_label(sign: str) -> None:
    """The signs that part a label from its value."""
    reply = f'Name{sign} Bo\nHerbs{sign} ["mint", "sage"]'
    assert read(reply, Pot).value == Pot("Bo", ["mint", "sage"])


@pytest.mark.parametrize("said", ["not tested", "has not been tested yet", "미검사", "검사 안 함"])
def test_a_list_of_which_nothing_is_known(said: str) -> None:
    """That nobody has looked is no item."""
    with pytest.raises(InvalidReply):
        read(f'{{"allergies": ["{said}"]}}', Chart)


def test_the_short_form_of_no_allergies() -> None:
    """It is none where the field is called so, elsewhere it may be anything."""
    assert read('{"allergies": ["NKDA"]}', Chart).value == Chart([])
    assert read('{"name": "Bo", "herbs": ["NKA"]}', Pot).value == Pot("Bo", ["NKA"])
