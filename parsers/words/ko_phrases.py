"""How Korean names an option in a phrase: with its copula, its noun, its particle."""

from __future__ import annotations

import re

ENDINGS = re.compile(
    r"(?:입니다|이다|이에요|예요|임|으로\s?보입니다|로\s?보입니다"
    r"|에\s?해당합니다|단계|수준|(?<=\d)\s?(?:등급|급|점|번)"
    r"|(?<=[A-Za-z])\s?(?:형|타입|급|등급)(?:\s?(?:입니다|이에요|예요|이다))?"
    r"|라고\s?판단됩니다|으로\s?판단됩니다|로\s?판단됩니다)$"
)
"""What ends a phrase that is an option: "높음 수준", "B형입니다"."""
PARTICLES = (
    r"에서|부터|까지|입니다|이다|임\b|으로|로\s|은\s|이\s|에\s"
    r"|과\s|와\s|하고\s|이?랑\s|이?나\s|도\s|을\s|를\s|가\s|는\s"
)
"""What may be glued to the name of an option in a phrase."""
SAID_AFTER = (
    r"(?:요청|문의|문제|건|민원|사안|유형|분류|카테고리|항목)"
    r"(?:입니다|이다|이에요|예요|에\s?해당|으로\s|로\s|임|\Z)"
    r"|입니다|이다|이에요|예요|으로|로\s|로$|이며|이고|이라|에\s?해당|단계|수준|상태|한\s|함"
)
"""What follows an option that is said."""
DENIES = r"아니"
SUBJECT = r"\A([가-힣]{1,6}?)(?:은|는|이|가|의)\s"
"""Of whom an option is said."""
SET_AGAINST = r"[^,.;\s]{1,20}(?:이|가)?\s?아니(?:라|고)"
"""Another option, before the one that is said."""
MAY_DENY = r"아니|아닌|아님|아닙|말고|대신|보다"
FILLERS = frozenset(["값"])
DENIED = (
    r"않(?:습니다|음|는다|다|고|아)|없(?:습니다|음|다|고)|아니(?:다|며|고)|아님|아닙니다"
    r"|못\s?[가-힣]"
)
"""Denies what a clause names."""
