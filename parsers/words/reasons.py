"""What a reason says of the answer beside it, in English and Korean."""

from __future__ import annotations

import re

from holdfast.parsers.words.patterns import law

OF_IT = (
    r"(?:\b(?:this|it|(?:the\s)?(?:text|tone|message|review|case|issue|ticket|overall\s\w+|answer|"
    r"SUBJECT))\s(?:is|was|are|should\sbe|must\sbe)\s"
    r"(?:(?:actually|clearly|really|rather|very|quite|more|mostly|definitely|in\sfact|an?|the)\s)*"
    r"|(?:이것|이|글|문장|내용|SUBJECT)(?:은|는|이|가)\s(?:사실\s|실제로는?\s|매우\s|분명히?\s)?)"
)
"""Speaks of the answer, or of what it was given for; SUBJECT stands for the name of the field."""
BEHIND = (
    r"(?:(?<=[A-Za-z])(?![\w-])(?!\s(?:words?|aspects?|terms?)\b)"
    r"|(?<=[가-힣])(?!지|도\s|[가-힣]?지\s않|[이가은는]?\s?(?:아니|아님|아닌|아닙)))"
)
"""Behind a member that is the predicate: no denial, and no part of another word."""
RATED = law(
    r"\b(?:give|rate|score|grade|rated|scored)\s(?:it|this|that|him|her|them)\s(?:an?\s|at\s|as\s)?"
    r"(\d{1,5}(?:\.\d{1,3})?)\b|(?<![\d.])(\d{1,5}(?:\.\d{1,3})?)\s?점(?:으로|을|이|입니다|이다)",
    re.I,
)
"""A number that is given as the rating."""
AFFIRMS = r"\b(?:is|was|are)\s(?:(?:actually|clearly|indeed|very|currently)\s)*NAME\b"
DENIES = (
    r"\b(?:no|not|never|denies|denied|without)\s(?:(?:any|at\sall|currently|really)\s)?NAME\b"
    r"|NAME(?:은|는|이|가)?\s?(?:없|아니|아님)"
)
"""Says a yes or a no of the field whose NAME it holds."""
