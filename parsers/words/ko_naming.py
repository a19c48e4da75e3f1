"""Korean sentences that name a list: "키워드는 a, b 등입니다", "a, b가 키워드입니다"."""

from __future__ import annotations

import re

from holdfast.parsers.words.ko_blocks import COPULA
from holdfast.parsers.words.ko_numbers import number_at
from holdfast.parsers.words.language import Named
from holdfast.parsers.words.patterns import law

KEYWORD = (
    r"키\s?워드|핵심\s?어구?|주제어|중심어|주요\s?어|핵심\s?(?:단어|용어|개념|표현)|주요\s?(?:단어|용어|개념|표현)"
    r"|(?:중심|핵심|주제)[이가]\s되는\s(?:말(?!씀)|낱말)|(?:핵심|중요한|주요)\s(?:말(?!씀)|낱말)"
    r"|(?:대표|요약|관통|상징)하는\s(?:말(?!씀)|낱말|단어|어구|표현)|태그|해시태그|색인어"
)
"""A building block: alternatives without a group."""
ASKED = rf"(?:{KEYWORD}|용어|단어)(?:들|\s?목록)?"
NUMBER = (
    r"(?:\d{1,2}|한두|두세|서너|너댓|한|하나|두|둘|세|셋|네|넷|다섯|여섯|일곱|여덟|아홉"
    r"|열(?:한|두|세)?)"
)
_COUNT = rf"{NUMBER}\s?(?:가지|개|단어|항목)"
_CAN = (
    r"(?:(?:들|꼽을|뽑을|볼|정리할|요약할|말할|말씀드릴|추릴|나눌|선정할|추출할|제시할|생각할|언급할|고를|줄일|할|짚을)"
    r"\s수\s?(?:가\s)?있(?:겠|을\s것)?(?:습니다|다|어요|네요|음)"
    r"|(?:꼽|뽑|골|추|들)(?:았|랐|렸|었)(?:습니다|다|어요)"
    r"|(?:정리|요약|선정|추출|제시|압축|분류|제안|추천)(?:됩니다|됐습니다|되었습니다|했습니다|합니다|하였습니다|해\s?봤습니다"
    r"|할게요|하겠습니다|한다|됨|함)"
    r"|보입니다|생각됩니다|생각합니다|판단됩니다|봅니다|좋겠습니다|적절합니다|적절해\s보입니다|듭니다|꼽습니다|뽑습니다|추천드립니다)"
)
_COPULA = rf"(?:{COPULA}|이네요|네요|이지요|이죠|되겠습니다|(?<=등)임)"
_IN_BRACKETS = law(
    rf"({ASKED})\s?[(（\[]([^()（）\[\]]{{3,300}})[)）\]](?:을|를|이|가|은|는|로|으로)\s"
)
_ONLY = (
    r"(?:(?:\s?(?:단\s?)?(?:하나|한\s?(?:개|가지)))?\s?(?:밖에\s?없|뿐이|만\s?있)(?:습니다|다|어요|네요|음)"
    r"|(?:\s?(?:단\s?)?(?:하나|한\s?(?:개|가지)))?\s?뿐(?:입니다|이에요|이다|임))"
)
"""No more than one: "'a' 하나뿐입니다"."""
_PREDICATE = law(
    rf"(?:{_ONLY}|\s?{_COPULA}|(?:이라고|라고|이|가|을|를|으로|로|도)?\s?(?:있(?:습니다|다|어요|네요|음)|{_CAN}))$"
)
_VOCATIVE = law(r",\s?\S{0,8}(?:님|여러분)$")
_STATED = law(rf"(?:\s?{_COPULA}|\s(?:등(?:이|을)?\s)?(?:있(?:습니다|어요|음)|{_CAN}))$")
_COUNTED_OFF = law(
    rf"(?<![\s,])[\s,]*+(?:이상|이렇게|이|총|모두|전부|등)?\s?(?:의\s)?{_COUNT}(?:의\s?{ASKED})?(?:이|가|은|는|을|를|로|으로)?$"
)
_AND_SO_ON = law(
    r"\s(?:등등?|외\s?다수|이상|들)(?:이|을|도|은|으로|의)?$|(?<=[\"'”’」』])\s?(?:정도|등등?)$"
)
_OR_SO = law(
    r"(?<!통증)(?<!피해)(?<!만족)(?<!심각)(?<!손상)(?<!위험)(?<!이해)(?<!진행)"
    r"(?<!노출)(?<!숙련)(?<!중증)(?<!오염)(?<!마모)(?<!부상)(?<!협조)(?<!집중)(?<!의존)(?<!활용)"
    r"(?<!참여)(?<!몰입)(?<!회복)(?<!부식)(?<!수면)(?<!변형)\s정도$"
)
"""Closes a row of three or more; behind one noun it may be the degree of that."""
_SEPARATOR = law(r"[,·/ㆍ]\s")
_IF_TAKEN = (
    r"(?:[을를]|만)?\s(?:(?:굳이|꼭|간단히|짧게|몇\s?(?:개|가지)(?:만)?)\s)?"
    r"(?:꼽|뽑|고르|골라|추리|추려|들|정리하|정리해|요약하|말하|나열하|적|짚)(?:아|어)?\s?(?:보)?(?:으)?(?:자면|라면|면)"
)
"""키워드를 꼽자면: what comes then is taken."""
_HEAD = law(
    rf"({ASKED})(?:에는|로는|으로는|로서는|은|는|이|가|으로|로|라면|{_IF_TAKEN})(?:\s*+[,:：])?\s++"
    rf"(?:(?:다음과\s?같이|아래와\s?같이|크게|바로|총|모두|각각|주로|우선|대략)\s?,?\s?){{0,3}}"
    rf"(?:{_COUNT}(?:로|로서|로는|이며|인데|이고|입니다)?\s?[,:：]?\s?)?"
)
_ABOUT = (
    r"(?:상담|대화|글|내용|기록|세션|회기|통화|사례|녹취록?|텍스트|발화|본문|문장"
    r"|이야기|면담|회의|문의|전사)"
)
_BEFORE_NOUN = law(
    rf"(?:(?:이|본|해당|이번|위|전체|오늘|그)\s?)?(?:{_ABOUT}\s?(?:내용|기록|내|전체|록)?(?:의|에서|을|를|에)?\s?){{0,3}}"
    r"(?:(?:나온|드러난|나타난|보이는|추출한|추출된|뽑은|대표하는|요약하는|관통하는|나타내는|보여주는|담은|떠오르는|해당하는)\s)?"
    r"(?:가장\s|제일\s)?(?:(?:핵심|주요|중심|중요한|대표|대표적인|주된|핵심적인)(?:이\s되는)?\s?)?$"
)
_CONCEDED = law(r"없(?:지만|으나|는데|습니다만)[^\"'“‘,]{0,20},\s*")
_PRESSED = law(r"(?:굳이\s|그래도\s|꼭\s)?(?:꼽|고르|말하|들|뽑|추리)(?:으)?(?:자면|라면|면)\s")
"""없지만, 굳이 꼽자면: what comes then is named all the same."""
_COUNTED_NOUN = (
    rf"(?:{ASKED}|(?:(?:핵심|주요|중심|중요한|주된)\s?)?(?<![가-힣])"
    r"(?:주제|테마|화두|쟁점|소재)(?:들)?)"
)
_TALLY = law(
    rf"{_COUNTED_NOUN}(?:은|는|을|를|로는|로|가|이)?\s"
    rf"(?:(?:크게|모두|총|다음|아래|이렇게|다음과\s같이)\s){{0,2}}({NUMBER})\s?(?:가지|개)"
    rf"|(?<!\S)({NUMBER})\s?(?:가지|개)(?:의)?\s{_COUNTED_NOUN}"
)
"""How many there are, and of what: "핵심 주제는 세 가지입니다"."""
_OF_ANOTHER = law(r"아[니닌]|[^,\"'“‘]{1,30}\s(?:것|말|단어|낱말|표현|점)[은는]\s")
"""키워드가 아닌 것은, 키워드로 쓰지 않은 말은: the subject of the sentence comes behind."""
_NOUN = law(ASKED)
_BEHIND_NOUN = law(r"(?:이라고|라고|이라|라|으로|로|이|가|에)?\s?")
_WITH_BATCHIM = ("이", "을", "은")
_TOO = "도"
_WITHOUT_BATCHIM = ("가", "를", "는")


def named_list(sentence: str) -> Named | None:
    """Take a sentence apart that names a list: what names it, and the list; None otherwise."""
    text = _VOCATIVE.sub("", sentence.strip().rstrip(".!~ "))
    if inside := _IN_BRACKETS.search(text):
        return Named(text[: inside.end(1)], inside[2], several=True)
    predicate = _PREDICATE.search(text)
    body = text[: predicate.start()] if predicate else text
    return _behind(body, stated=bool(predicate)) or (
        _before(text, predicate) if predicate else None
    )


def tally(sentence: str) -> int:
    """Return how many terms a sentence says will follow; 0 where it says nothing of it."""
    found = _TALLY.search(sentence)
    if not found:
        return 0
    number = found[1] or found[2]
    return int(number) if number.isdigit() else int((number_at(f"{number} ", 0) or (0, 0))[0])


def stated(term: str) -> str:
    """Take off the copula that makes a sentence of a row: "a, b, c입니다"."""
    text = term.strip().rstrip(".!~ ")
    copula = _STATED.search(text)
    return _closed(text[: copula.start()]) if copula else term


def _behind(body: str, *, stated: bool) -> Named | None:
    """The noun first: "키워드는 a, b"."""
    head = _HEAD.search(body)
    if not head or (not stated and len(body) - head.end() > 200):
        return None
    if _OF_ANOTHER.match(body, head.end()):
        return None
    rest = _closed(_PRESSED.sub("", _CONCEDED.sub("", body[head.end() :], count=1), count=1))
    return Named(body[: head.end(1)], rest, several=not stated) if len(rest) > 1 else None


def _before(text: str, predicate: re.Match[str]) -> Named | None:
    """The noun last: "a, b 등이 이 상담의 핵심 키워드입니다"."""
    if predicate[0].strip()[:1] in ("을", "를"):
        return None
    nouns = list(_NOUN.finditer(text, 0, predicate.start()))
    if not nouns:
        return None
    noun = nouns[-1]
    behind = _BEHIND_NOUN.fullmatch(text[noun.end() : predicate.start()])
    if not behind:
        return None
    front = text[: noun.start()]
    modifiers = _BEFORE_NOUN.search(front)
    start = modifiers.start() if modifiers else len(front)
    rest = _closed(front[:start].rstrip(" ,"), particle=True)
    return Named(text[start : noun.end()], rest, several=True) if len(rest) > 1 else None


def _closed(rest: str, *, particle: bool = False) -> str:
    """Take off what closes a list: "등", "이상 네 가지", and the particle behind it."""
    for _ in range(3):
        before = rest
        rest = _COUNTED_OFF.sub("", rest).rstrip(" ,")
        rest = _AND_SO_ON.sub("", rest).rstrip(" ,")
        if len(_SEPARATOR.findall(rest)) > 1:
            rest = _OR_SO.sub("", rest)
        if rest == before:
            break
        particle = False
    return _without_particle(rest) if particle else rest


def _without_particle(rest: str) -> str:
    if len(rest) < 3:
        return rest
    before = rest[-2]
    closed = "가" <= before <= "힣" and (ord(before) - 0xAC00) % 28 > 0
    if "가" <= before <= "힣":
        if rest[-1] == _TOO:
            return rest[:-1]
        ending = _WITH_BATCHIM if closed else _WITHOUT_BATCHIM
        return rest[:-1] if rest[-1] in ending else rest
    quoted = rest.rstrip("이가을를은는도")
    return quoted if quoted[-1:] in "\"'”’」』*`]>" else rest
