"""Items that hold tags, particles, marks of notes, a denial or the rest of a quotation."""

from __future__ import annotations

import pytest

from holdfast.parsers import read
from holdfast.schemas import ReplyError

EN = "Client: The move was hard, noise wakes me, rent eats my savings, and C++ bores me."
KO = "내담자: 이사 뒤로 소음 때문에 깨고 월세 부담이 커요. 고양이도 어린이도 시끄러워요."


@pytest.mark.parametrize(
    "reply",
    [
        "move, noise (denied), rent",
        "move, noise (client denies), rent",
        "move, noise (ruled out), rent",
        "move, NOT noise, rent",
        "move, !noise, rent",
        "move, -noise, rent",
        "move/NOUN, noise/NOUN, rent/NOUN",
        "move/NN noise/NN rent/NN",
        "move_NOUN, noise_NOUN",
        "move¹, noise², rent³",
        "move†, noise‡",
        "first move, second noise, third rent",
        '"move", she said, "and noise"',
        "move(?), noise, rent",
    ],
)
def test_english_items_that_are_no_terms(reply: str) -> None:
    """Somebody put there what no term has."""
    with pytest.raises(ReplyError):
        read(reply, list[str], source=EN)


@pytest.mark.parametrize(
    "reply",
    [
        "이사, 소음 (부인함), 월세",
        "이사, 소음 (없음), 월세",
        "이사/NNG, 소음/NNG",
        "이사/명사, 소음/명사",
        "이사를, 소음이, 월세는",
        "이사요, 소음요, 월세요",
        "이사, 소음, 월세 이상 3개",
        "이사, 소음, 월세 총 3개",
        "이사, 소음 (??), 월세",
    ],
)
def test_korean_items_that_are_no_terms(reply: str) -> None:
    """A denial, tags, particles, a count, a doubt."""
    with pytest.raises(ReplyError):
        read(reply, list[str], source=KO)


@pytest.mark.parametrize(
    ("reply", "source", "items"),
    [
        ("move, noise, rent", EN, ["move", "noise", "rent"]),
        ("move, C++, rent", EN, ["move", "C++", "rent"]),
        ("first move, second move", EN + " A second move.", ["first move", "second move"]),
        ("-move\n-noise\n-rent", EN, ["move", "noise", "rent"]),
        ("moving/renting, noise", EN, ["moving/renting", "noise"]),
        ("고양이, 어린이, 소음", KO, ["고양이", "어린이", "소음"]),
        ("이사, 소음 부담, 월세", KO, ["이사", "소음 부담", "월세"]),
    ],
)  # fmt: skip
def test_terms_that_only_look_so(reply: str, source: str, items: list[str]) -> None:
    """A name, a bullet, a noun that ends like a particle, what the source says in these words."""
    assert read(reply, list[str], source=source).value == items
