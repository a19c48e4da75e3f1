"""Korean sentences that count several things: "사과는 3개, 배는 5개, 귤은 12개 남아 있습니다"."""

from __future__ import annotations

from holdfast.parsers.words.ko_blocks import COPULA
from holdfast.parsers.words.patterns import law

_ENDING = law(
    rf"(?:[이가]\s)?(?:{COPULA}|\s?(?:(?:각각|모두|현재|아직)\s)?(?:남아\s)?(?:있|남았|팔렸|나왔|필요하|집계되었|집계됐)"
    r"[가-힣]{0,4}(?:습니다|합니다|어요|해요|다|음))?[.!]?\Z"
)
_JOINT = law(r",\s|\s그리고\s|\s및\s")
_PIECE = law(
    r"(?P<thing>[가-힣][가-힣A-Za-z ]{0,18}?)(?P<topic>[은는])?\s"
    r"(?P<number>\d[\d,]{0,9}(?:\.\d{1,3})?)\s?(?P<unit>[가-힣]{1,3}|%)?"
)
_AROUND = law(
    r"[은는이가에의도로서을를]\s|[에서로]$|^(?:지난|이번|다음|작년|올해)|^(?:총|모두|각각|오늘|어제|현재|약|대략|최대|최소)\s"
)
"""Words of the sentence before a thing: "상자에는 사과", "총 사과"."""


def counted(text: str) -> list[tuple[str, str]]:
    """Return each thing with its number and unit. The topic's particle is taken off where every
    thing has one: 시은 may be a name."""
    said = _ENDING.sub("", text.strip())
    found = [_PIECE.fullmatch(piece.strip()) for piece in _JOINT.split(said)]
    if len(found) < 2 or not all(found):
        return []
    pieces = [one for one in found if one]
    if len({one["unit"] for one in pieces}) > 1:
        return []
    if any(_AROUND.search(one["thing"]) for one in pieces):
        return []
    topics = [one["topic"] for one in pieces]
    if any(topics) and not all(topics):
        return []
    return [(one["thing"], f"{one['number']}{one['unit'] or ''}") for one in pieces]
