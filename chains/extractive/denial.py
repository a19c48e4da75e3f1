"""What is denied: no suicidal thoughts, no longer drinking, 우울하지는 않다, 자해는 안 해요.

Only of states and deeds whose denial is news: of school or sleep, "no" is the trouble itself
(학교를 안 가요). In doubt a word is affirmed: a danger that is listed in vain costs less than one
that is lost. Korean denies after the word, within the clause; English before it, in a chain of
words that carry the denial on.
"""

from __future__ import annotations

import re

_WHAT_KO = (
    "자살|자해|죽고 ?싶|사라지고 ?싶|죽이고 ?싶|뛰어내[리릴]|때[리렸려린릴]|우울|불안|공황|강박"
    "|불면|환청|환각|망상|폭식|구토|폭행|폭력|학대|성추행|성폭행|음주|담배|흡연|도박|마약|중독|분노|외로|죄책감"
    "|자책|가출|왕따|따돌림|괴롭힘|협박|스토킹|외도|술(?<![가-힣]술)(?![가-힣]{2})"
)
_WHAT_EN = (
    r"suicid\w*|self[- ]?(?:harm|injur)\w*|cutting|cut myself|kill(?:ing)? myself"
    r"|hurt(?:ing)? (?:myself|me)|harm(?:ing)? myself|want(?:s|ed)? to die|drink(?:s|ing)?|drunk"
    r"|alcohol|smok(?:e|es|ing)|drugs?|substance|gambl\w+|violen\w+|abus\w+|assault\w*|overdos\w+"
    r"|neglect|panic|anxi\w+|depress\w+|hallucinat\w+|voices|insomnia|nightmares?"
    r"|bing(?:e|es|ing)|purg\w+|(?:hit|hits|hitting|beat|beats|beating) me|stress\w*|lonely"
    r"|rape[ds]?|stalk\w+"
)

# From the word to the end of its clause: a mark, or an ending that starts a new one.
_CLAUSE_KO = re.compile(
    r"[^.?!…,\n]*?(?=[.?!…,\n]|$|(?:데|지만|니까|거든요?|[가-힣]서|고요?|면서|다가|더니|길래"
    r"|때문에|때|때는|때마다) )"
)
_NO_KO = re.compile(
    r"지[는도를가]? ?(?:않|못)|진 ?않|없|아니|아닌|아냐|끊[었은고]|그만[뒀둔]|멈[췄춘]|사라졌|부인"
    r"|(?:^|\s)안 ?(?:하|해|했|할|합|한|마시|마셔|마신|마셨|먹|피우|피워|피웠|그래|그랬|때[리렸려])"
)
# Not doing it is an effort, does not last or cannot be: 안 하려고, 끊이지 않아요, 끊을 수가 없어요.
_YET_KO = re.compile(
    r"(?:안 ?|않|끊|그만두)[^ ]*(?:려고|으?면|도록|기가|기 ?힘|기 ?어렵)|수[가는도]? ?없"
    r"|못 ?끊|말고는|밖에 ?없|[뿐만] ?아니|(?:않은|안 ?[가-힣]+) [가-힣]+ ?없"
    r"|(?:끊이|끊|멈추|그치|사라지|가시|줄|줄어들|낫|나아지|떠나|참|견디|이기|버리|없어지|없)"
    r"[지질][를도는]? ?(?:않|못)"
)

_CARRIES = (
    "(?:really|actually|particularly|physically|clinically|been|be|being|feel|feeling|felt|have|has"
    "|had|having|ever|any|that|so|very|even|to|a|an|the|get|got|getting|want|wanted|going|gonna|use"
    "|used|using|do|did|think|thought|thinking|about|of|at all|current|active|more|history|signs?"
    "|thoughts?|plans?|intent|evidence|anymore|or|nor|desire|urges?|problems?|with|he|she|they|i"
    "|i['’]m|me|try|tried)"
)
"""Words that hand a denial on to what follows them."""

_BEFORE_EN = re.compile(
    r"(?:\b(?:no longer|no|not|never|without|nor|zero|quit|stopped|gave up|given up|got over)"
    r"|n['’]t|\b(?:dont|doesnt|didnt|havent|hasnt|wasnt|isnt|arent))"
    rf"(?:\s+(?:{_CARRIES}|{_WHAT_EN}),?)*\s+$",
    re.IGNORECASE,
)
_DENIES_EN = re.compile(
    r"\bden(?:y|ies|ied|ying)\b(?:(?!\bbut\b|\bhowever\b|[.;!?]).)*$", re.IGNORECASE | re.DOTALL
)
_ONLY_EN = re.compile(r"\bnot (?:only|just|because)\b", re.IGNORECASE)
# Can't stop, trying to quit, never without: it goes on.
_UNDONE_EN = re.compile(
    r"(?:n['’]t|\b(?:not|never|cannot|cant|couldnt|unable to|trying to|try to|want to))\s+"
    r"(?:\w+\s+)?(?:quit|stopped|stop|given up|give up|gave up)(?:\s+\w+)?\s+$"
    r"|(?:n['’]t|\b(?:not|never|cannot|cant|hardly))\b[^.;!?]*\bwithout\s+$",
    re.IGNORECASE,
)
_LOOK = 120
"""Characters before an English word that may hold what denies it."""

WHAT_KO = re.compile(_WHAT_KO)
WHAT_EN = re.compile(rf"\b(?:{_WHAT_EN})\b", re.IGNORECASE)
"""States and deeds that can be denied."""


def is_denied(text: str, start: int, end: int, word: re.Match[str]) -> bool:
    """Return whether the sentence `start` to `end` denies a word or phrase that stands in it."""
    if word[0][0] >= "가":
        clause = _CLAUSE_KO.match(text, word.end(), end)
        said = text[word.start() : clause.end() if clause else word.end()]
        return (
            not _NO_KO.search(word[0])
            and _NO_KO.search(said) is not None
            and _YET_KO.search(text, word.start(), end) is None
        )
    before = text[max(start, word.start() - _LOOK) : word.start()]
    if _UNDONE_EN.search(before) or _ONLY_EN.search(before):
        return False
    return _BEFORE_EN.search(before) is not None or _DENIES_EN.search(before) is not None
