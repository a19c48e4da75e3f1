"""Kiwi, the Korean analyser: loaded once, when first needed, and shared by all threads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from threading import Lock
from typing import TYPE_CHECKING, Any

from holdfast.chains.extractive.wordlist import words
from holdfast.schemas import MissingExtra

if TYPE_CHECKING:
    from kiwipiepy import Kiwi, Token

# Words of the field that Kiwi does not know and takes apart into verbs: 층이 간 소음.
_FIELD_WORDS = words(
    """
    층간소음 은따 현질 자해 단도박 단주 전세사기 영끌 빚투 환승이별 사실혼 한부모 가스라이팅
    """
)

_lock = Lock()
_kiwi: Kiwi | None = None


def is_loaded() -> bool:
    """Return whether Korean can be analysed at once; loading takes two to four seconds."""
    return _kiwi is not None


def load() -> Any:
    """Load the analyser unless it is there, and return it.

    Raises MissingExtra where kiwipiepy is not installed.
    """
    global _kiwi
    with _lock:
        if _kiwi is None:
            _kiwi = _new()
        return _kiwi


def _new() -> Kiwi:
    try:
        from kiwipiepy import Kiwi
    except ImportError:
        raise MissingExtra(
            "Korean needs the analyser kiwipiepy: install holdfast with its extra embedded"
        ) from None
    kiwi = Kiwi()
    for word in sorted(_FIELD_WORDS):
        kiwi.add_user_word(word, "NNG")
    kiwi.tokenize("예열")  # the first call builds what the analyser needs
    return kiwi


def tokenize(pieces: Iterable[str]) -> Iterator[list[Token]]:
    """Yield the morphemes of each piece, in order."""
    yield from load().tokenize(pieces)
