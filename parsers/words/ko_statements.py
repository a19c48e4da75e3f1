"""How Korean sentences state a value of a field, put another in its place, tell two ends."""

from __future__ import annotations

import re

from holdfast.parsers.words.language import each

IS = r"(?:은|는|이|가)\s"
"""Between a field and what a sentence says of it."""
JOINTS = (
    r"[이가]\s맞습니다|이어야\s합니다|여야\s합니다|입니다|이에요|예요|이다"
    r"|이고|이며|이구요|고요|으로|로|그리고"
)
"""What ends a clause or joins the next one, at the end of a value."""
SET = re.compile(
    r"으?로\s(?:(?:판단|분류|설정|표시|계산|평가|기재|기록|입력|산정|집계|간주|처리|선택|지정|결정|확인)"
    r"(?:했|하였|합|하|됩|됐|되었|되)|두었|뒀|둡|두|정했|정하였|정합|정하|보았|봤|봅|보|적었|적|했|하였)"
    r"(?:습니다|니다|다|고|으며|며|음)\Z"
)
"""What was done to give a field its value: "false로 두었습니다", "critical로 판단했고"."""
REASON = r"왜냐하면"
STRANGE = r"(?:이|가)\s아니|아니고|아니라|[가-힣]{1,10}(?:은|는)\s"
"""A denial, or another subject within a value: what is said there is not the field's."""
NOT_OLD = r"[\"'“‘]?((?:(?![은는]\s)[^\"'“”‘’,]){1,40}?)[\"'”’]?(?:이|가)\s아니라\s"
"""The value that is put right, before the new one."""
SHOULD_BE = r"[은는이가]\s"
"""Between a noun and its new value."""
SHOULD_BE_ENDS = r"[이가]\s맞습니다|이어야\s합니다|여야\s합니다|입니다|이에요|예요|이다"
STATED = r"은|는|이|가|을|를"
OLD = r"아니라|아닌|에서\s"
"""Says that one of two values is the old one."""
COPULA = r"입니다|이에요|예요|이다"
RUNS = r"(?:은|는|이|가)\s"
BOTH = r"\s?(?:까지|사이|동안)"
TO = r"\s?부터\s?|(?<=[\d일분시원명%)])\s?에서\s"
ENDED = r"(?:으로|로)\s(?:이겼|끝났|승리했|마쳤|종료되었)\S{1,4}"
"""Behind a score."""
SCORES = r"스코어|점수|득점|결과|비율|경쟁률|세트"
VERB = re.compile(
    r"(미|불|안\s|못\s)?([가-힣]{1,10}?)\s?"
    r"(?:(안|못)\s?[하되했됐함됨]\S{0,4}|([하되]지(?:는|도)?\s?(?:않|못)\S{1,4})"
    r"|(?:[했됐]|[하되]였|되었)(?:음|습니다|다|어요|네요)|[함됨]|[합됩]니다|해요|돼요)?"
)
"""A verb that is said or denied: 동의함, 동의하지 않음."""
POLITE = re.compile(r"(?:이?요|입니다|이에요|예요|만요?)\Z")
STATES = frozenset(
    each(
        "포함 가능 완료 납부 동의 참석 참여 필요 제공 승인 확정 발송 등록 사용 허용 해당 예약 가입"
    )
)
"""Nouns for what is so: 조식포함, 환불 가능."""
