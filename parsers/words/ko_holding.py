"""Korean remarks behind the name of somebody or of a place, and sentences in place of a name."""

from __future__ import annotations

import re

REMARK = re.compile(
    r"\s?[(（\[](?:(?:첫|둘|셋|\d{1,3})\s?(?:번째\s)?(?:줄|행|문장|문단)(?:에서|에)?(?:\s?(?:발견|언급|확인)(?:됨)?)?"
    r"|(?:본문|원문|메일|서명|텍스트|문서)(?:에서|에)\s?(?:발견|언급|확인|명시)(?:됨|함)?"
    r"|문자열|텍스트|(?:선택|필수)(?:\s?(?:사항|항목))?)[)）\]]\Z"
)
"""Says where a value was found, or of which type it is."""
SENTENCE = re.compile(
    r".{1,40}(?:[가-힣]습니다|[가-힣]해요|[가-힣]어요|[가-힣]고\s?있(?:음|다|어요))\.?"
)
"""A sentence that tells it."""
BESIDE = re.compile(
    r"\S\s?외\s?\d{1,3}\s?(?:명|인|개|건|곳)|[(（](?:오타|오기|정확히는|정확한\s?이름|올바르게는)"
    r"|[(（][가-힣 ]{1,10}[:：]\s?\S"
)
"""What is said beside it: who else there is, how it is spelled."""
