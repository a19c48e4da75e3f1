"""What stands beside a code that is none, in Korean: "ORD-0000 같은 코드", "취소된 주문 A-12"."""

from __future__ import annotations

from holdfast.parsers.words.patterns import law

SHOWN = law(
    r"(?:이전|기존|예전|종전|취소된|잘못된|다른|만료된|폐기된|중복된|예[:,]|예를\s들|예시|가령|형식|형태|대신)[^,;.!?]{0,20}\Z"
)
"""Before it: it shows a form, is denied, or is not the one that counts."""
SHOWN_BEHIND = law(
    r"\W{0,3}\s?(?:같은|처럼|등[의과]?\s|형식|형태|와\s?같은|과\s?같은|(?:은|는|이|가|을|를)?\s?(?:아니|아닙|취소|틀|잘못|만료|폐기|없))"
)
"""Behind it."""
PARTICLE = law(
    r"(?:이었습니다|였습니다|입니다|이에요|예요|이라고|라고|이며|이고|이다|으로|에서|은|는|이|가|을|를|로|와|과|의|도|임)\W*\Z"
)
"""What is glued to it."""
