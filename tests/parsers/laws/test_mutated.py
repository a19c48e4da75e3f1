"""Replies of the drift batches, torn, glued and repeated: whatever comes of it is a value or a
refusal."""

from __future__ import annotations

import os
import random
from contextlib import suppress

from holdfast.parsers import read
from holdfast.schemas import HoldfastError

from ..drift.test_drift import BOUNDS, build, cases

SIGNS = "[]{}\"'`:,|-*#<>\\\n.()=→①（）「」가a1 "
MANY = int(os.environ.get("HOLDFAST_LAWS", "0")) * 20 or 1200


def mutated(text: str, other: str, choose: random.Random) -> str:
    """Return a text with a piece of it dropped, glued in, repeated or moved, one to four times."""
    for _ in range(choose.randint(1, 4)):
        if not text:
            break
        start = choose.randrange(len(text))
        end = min(len(text), start + choose.randint(1, 40))
        piece = choose.choice(
            [
                "",
                other[: choose.randint(1, 60)],
                choose.choice(SIGNS) + text[start:end],
                text[start:end] * choose.randint(1, 30),
            ]
        )
        text = text[:start] + piece + text[end:]
        if choose.random() < 0.2:
            text = text[start:] + text[:start]
    return text


def test_whatever_is_torn_gives_a_value_or_a_refusal() -> None:
    """Domain: replies of all batches, mutated, with the type, source and end of any other. Nothing
    but our own errors is raised."""
    choose = random.Random(20261124 if MANY == 1200 else None)
    every = [case for name in BOUNDS for case in cases(name)]
    for _ in range(MANY):
        mine, theirs = choose.choice(every), choose.choice(every)
        schema = theirs.get("schema") or {"py": "", "type": "list[str]"}
        text = mutated(mine["raw"], theirs["raw"], choose)
        with suppress(HoldfastError):
            read(
                text,
                build(schema["py"], schema["type"]),
                done_reason=choose.choice(["stop", "length", None]),
                source=choose.choice([None, theirs["source"]]),
            )
