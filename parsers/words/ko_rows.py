"""Korean sentences that tell a row of numbers, days, hours or options: "3호와 5호가 비어
있습니다."."""

from __future__ import annotations

from holdfast.parsers.words.ko_blocks import COPULA
from holdfast.parsers.words.ko_told import DAY as _DAY
from holdfast.parsers.words.ko_told import HOUR as _HOUR
from holdfast.parsers.words.language import each
from holdfast.parsers.words.patterns import law

DAY = law(rf"(?<!\d){_DAY}|(?<![\d.-])\d{{4}}-\d{{2}}-\d{{2}}(?![\d-])")
HOUR = law(rf"(?<![\d가-힣]){_HOUR}|(?<![\d.:])\d{{1,2}}:\d{{2}}(?![\d:])")
JOINT = r"(?:,\s?(?:그리고\s|및\s)?|(?:과|와|하고|이랑|랑)\s|\s(?:및|그리고)\s)"
"""What stands between two of a row; 또는 and 이나 make it a choice, 부터 a range."""
FIRST = law(r"\A(?:[가-힣A-Za-z ,]{0,60}?(?:은|는|이|가|에는|에서는|에)\s|[가-힣 ]{1,40}:\s)?\Z")
"""What stands before a row: the subject, or a label."""
GOES_ON = law(
    rf"\s?(?:{COPULA}|임)[.!]?\Z"
    r"|(?:이|가|은|는|에|에는|을|를)\s(?:[가-힣]{1,10}\s){0,3}[가-힣]{1,10}[다요][.!]?\Z"
)
"""The copula, or a particle with the verb."""
COUNT = law(r"\A(?:현재\s|오늘\s|총\s|모두\s)?[가-힣 ]{0,30}\Z")
COUNTED = law(r"\s?(?:개|곳|가지|건|명)(?:의|가|는|이|은|를|을)?\s[^\d:]{0,40}:\s\Z")
"""Around a number that only counts the row: "방 3개가 비어 있습니다: "."""
BESIDE = law(
    r"않|외에|말고|빼고|제외|(?<![가-힣])(?:안|못|더|덜|또|매)\s|없|아니|가운데|뒤에|후에|전에|만에|마다|씩"
    r"|까지|부터|사이|취소|거절|거부|또는|혹은|이나\s|거나|으나|는데|면\s|수도|듯|다고\s|인지\s|는지|최소|최대|적어도|고\s싶|려고|실패"
)
PARTLY = law(
    r"이\s?중|그\s?중|이들|그것|해당|하나|둘|일부|첫|마지막|다만|단,|하지만|그러나|지만|는데|만\s|[가-힣]도\s|취소|추가|대신|제외|외에"
)
"""A sentence behind a row that takes from it, or adds to it."""
OFFER = law(r"\A[^?]{3,80}(?:까요|나요|시겠어요|시겠습니까)\?\Z")
OUT = law(r"휴[진무관업강]|쉽니다|쉬는|쉬어|닫|없|않|불가|빠집니다|빠져")
"""Says of an option that it is out."""
ONE_SUBJECT = law(r"\A[^,]{0,30}?(?:은|는|에는)\s")
"""It is said of what the sentence begins with, and of nothing besides."""
NAMING = frozenset(each("호 호실 호차 번 번째 층 회 회차 쪽 페이지 반 학년"))
"""Counters of which one it is, not of how many."""
