"""What a counsellor must not overlook, and what clients say with verbs: closed lists.

A danger that the client affirms comes before all other keywords, however seldom it is said; one
that is only asked about or denied does not. Written by us from the field's common knowledge of what
a risk assessment asks for. It finds words: it is no assessment of risk.
"""

from __future__ import annotations

import re


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


NOUNS_KO = _any(
    "자살(?!골)|자해|투신|음독|유서(?! ?깊)|번개탄|과다 ?복용|폭행|폭력|학대|방임|성폭행|성추행",
    r"성희롱|강간|감금|협박|스토킹|흉기|살해|살인(?!적)|칼부림|학폭(?!위)|데이트 ?폭력",
)
NOUNS_EN = _any(
    r"\b(?:suicid(?:e|es|al|ality)|self[- ]?(?:harm(?:ing)?|injur(?:y|ies)|mutilation)",
    r"overdos(?:e|es|ed|ing)|abus(?:e|ed|ive|ing)|violen(?:ce|t)|assault(?:s|ed)?",
    r"(?:child|emotional|parental) neglect",
    r"rape[ds]?|molest(?:ed|ation)|stalk(?:er|ing|ed)|strangl(?:ed|ing)|domestic violence)\b",
)
"""Suicide, self-harm, violence, abuse, neglect: nouns, and what stands for one."""

_NO_WISH = r"싶지(?:[가는도를]|조차)? ?않[가-힣]*"
"""No wish to, with the particles that may stand within it."""

SAID_KO = _any(
    r"죽고 ?싶[가-힣]*|죽어 ?버(?:리고 ?싶|릴)[가-힣]*|죽을래[가-힣]*|사라지고 ?싶[가-힣]*",
    r"살고 ?" + _NO_WISH,
    r"살기(?:[가도는]|조차)? ?싫[가-힣]*",
    r"(?<![가-힣])목을? ?(?:매|맸|졸)[가-힣]*|뛰어내[리릴렸][가-힣]*",
    r"(?:손목|팔|허벅지)[을를도]? ?(?:그[었으은]|긋)[가-힣]*(?: 적)?",
    r"약[을도들]{0,2} ?(?:한꺼번에|한 ?번에|모아|털어)(?: [가-힣]+)?",
    r"죽이고 ?싶[가-힣]*|죽여 ?버리[가-힣]*",
    r"(?<![멍골] )(?<![가-힣])때(?:렸|려|리|릴)(?! ?치)[가-힣]*|칼(?:을|로) ?(?:들|찌|휘)[가-힣]*",
    r"(?:(?<=한테 )|(?<=에게 )|(?<=한테도 ))맞[았아은고][가-힣]*|없어지고 ?싶[가-힣]*",
    r"죽는 ?게 (?:나[가-힣]*|낫[가-힣]*)|죽었으면(?: [가-힣]+)?|죽어야 ?(?:겠|지|할)[가-힣]*",
    r"죽을 (?:생각|방법|결심)|극단적(?:인)? ?선택|생을 마감[가-힣]*|목숨을 (?:끊|버)[가-힣]*",
    r"눈을? 뜨고 ?" + _NO_WISH,
    r"그만 ?살고 ?싶[가-힣]*|태어나지 ?(?:말|않)[가-힣]*",
)
SAID_EN = _any(
    r"\b(?:kill(?:ing)? (?:my|your|him|her|them)sel(?:f|ves)",
    r"(?:want(?:s|ed|ing)?|wish(?:es|ed)?) to die",
    r"wish i (?:was|were) dead|better off dead|end(?:ing)? (?:my (?:own )?life|it all)",
    r"(?:hang|shoot|drown)(?:ing)? myself|(?:take|taking) my own life|not be here anymore",
    r"(?:hurt|harm|cut|burn)(?:s|t?ing)? (?:my|your|him|her|them)sel(?:f|ves)(?! (?:off|some))",
    r"(?:cut|slit)(?:ting)? my (?:wrists?|arms?|legs?|thighs?)|no reason to live|tired of living",
    r"not worth living|a (?:whole )?bottle of pills",
    r"(?:don['’]?t|do not|didn['’]?t) want to (?:live|be alive|be here anymore|wake up)",
    r"(?:take|took|taking) (?:too many|all (?:the|my|his|her)) (?:pills|tablets)",
    r"(?<!it )(?<!just )(?:hit|hits|hitting|beat|beats|beating|chok(?:es|ed|ing)|punch(?:es|ed)"
    r"|slap(?:s|ped)|kick(?:s|ed)|shov(?:es|ed)|grabbed|pushed|raped|molested"
    r"|threaten(?:s|ed)?(?: to kill)?) (?:me|us|my (?:mom|mum|mother|son|daughter|kids?|brother"
    r"|sister))(?! (?:out|to|into|that)\b))\b",
)
"""The same said with verbs; the keyword is what the client said."""

TROUBLE_KO = _any(
    r"잠[이을도]? ?(?:잘 ?)?(?:안|못) ?(?:자|잔|잤|잘|들|와|오|온|왔)[가-힣]*",
    r"숨[이을도]? ?(?:(?:잘 ?)?(?:안|못) ?쉬|막히|막혀|막혔|가빠)[가-힣]*",
    r"(?:밥|음식)[을도]? ?(?:잘 ?)?(?:안|못) ?(?:먹|넘)[가-힣]*",
    r"학교[를에도]? ?(?:안|못) ?(?:가|간|갔)[가-힣]*",
)
TROUBLE_EN = _any(
    r"\bcan(?:['’]?t|not) (?:sleep|breathe|eat|cope|concentrate|focus|stop crying)\b",
)
"""What clients say with verbs where a note would have a noun: insomnia, breathlessness."""
