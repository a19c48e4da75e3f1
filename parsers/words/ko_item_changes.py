"""Korean sentences that put one item of a list right: "3번은 'a'가 아니라 'b'입니다."."""

from __future__ import annotations

from holdfast.parsers.words.ko_blocks import COPULA
from holdfast.parsers.words.patterns import law

_ITEM = (
    r"(?:(?P<number>\d{1,2})번(?:째)?(?:\s?(?:항목|키워드|핵심어|단어|용어|태그))?"
    r"(?:은|는|이|가|의|을|를)?\s)"
)
_QUOTED = r"[\"'“‘`「『](?P<{0}>[^\"'“”‘’`「」『』\n]{{1,60}})[\"'”’`」』]"
_BARE = r"(?P<{0}>[^\"'“”‘’`「」『』,.;:\n]{{1,40}}?)"
_LEAD = r"(?P<sorry>(?:(?:앗|아차|아|죄송(?:합니다|해요)|정정|수정|오류|아니)[,:!.]?\s){0,2})"
_IS = rf"(?:{COPULA}|여야\s합니다|이어야\s합니다|(?:이|가)\s맞습니다)"
_FIXED = (
    r"(?:고칩니다|고치겠습니다|바꿉니다|바꾸겠습니다|바로잡습니다"
    r"|(?:정정|수정)(?:합니다|하겠습니다))"
)
CHANGES = (
    law(
        rf"{_LEAD}{_ITEM}?{_QUOTED.format('old')}(?:이|가)\s아니라\s{_QUOTED.format('new')}{_IS}[.!]?"
    ),
    law(rf"{_LEAD}{_ITEM}{_BARE.format('old')}(?:이|가)\s아니라\s{_BARE.format('new')}{_IS}[.!]?"),
    law(
        rf"{_LEAD}{_ITEM}?{_QUOTED.format('old')}(?:은|는|을|를)\s{_QUOTED.format('new')}(?:으로|로)\s{_FIXED}[.!]?"
    ),
    law(rf"{_LEAD}{_ITEM}{_QUOTED.format('new')}(?:으로|로)\s{_FIXED}[.!]?"),
)
"""Which item, what it was, and what it should be."""
