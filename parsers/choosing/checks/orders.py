"""Orders to the model that stand in the text itself: a reply that obeys one is no answer."""

from __future__ import annotations

from collections.abc import Sequence

from holdfast.parsers import words
from holdfast.parsers.choosing.checks import grounding
from holdfast.parsers.memory import remembered


@remembered
def _parted(source: str) -> tuple[str, str]:
    """Return the sentences of a source that give the model an order, and the others."""
    if not words.may_order(source) or not words.finds("orders_model", source):
        return "", source
    pieces = words.sentences(source)
    orders = [piece for piece in pieces if words.says("orders_model", piece)]
    return " ".join(orders), " ".join(piece for piece in pieces if piece not in orders)


def obeys(texts: Sequence[str], source: str) -> bool:
    """Whether strings are about an order in the source and hardly about the rest of it."""
    orders, rest = _parted(source)
    texts = [text for text in texts if text.strip()]
    if not orders or not texts:
        return False
    about = grounding.share_of_stems(texts, rest)
    return about < grounding.LEAST and (
        len(texts) > 1 or grounding.share_of_stems(texts, orders) > 0
    )
