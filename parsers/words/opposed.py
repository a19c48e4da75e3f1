"""Whether two labels sort for and against: one denies the other, or both are of a known pair."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from holdfast.parsers.words import is_opposed
from holdfast.parsers.words.language import each

_NOT_EN = re.compile(
    r"(?:not|no|non|never|without|(?:does|do|did|is|was|are|were|has|have|had)(?: not|n['’]t)"
    r"|cannot|can['’]t|won['’]t|won't|un|in|im|ir|dis|mis)[- ]?(?=[a-z]{3})",
    re.I,
)
_NOT_KO = re.compile(r"(?:불|비|미|무|안|못|부)\s?(?=[가-힣]{2})")
_NOT_BEHIND = re.compile(
    r"(?:이|가|은|는|도|되|하|되어\s?있|돼\s?있)?지?\s?"
    r"(?:않(?:음|은\s?(?:것|항목)?|는\s?것)?|못\s?함|못함|안\s?[됨함]|없음|없는\s?것|아님|아닌\s?것|제외)$"
)
_ENDING = re.compile(r"(?:es|s|ed|ing|d)$")
_ENDING_KO = re.compile(
    r"(?:되어?\s?있음|됨|된\s?(?:것|항목)|되는|함|하는\s?것|있음|있는\s?것|임|인\s?것|자|된|한)$"
)
_VERBS = {"has": "have", "does": "do", "is": "be", "was": "be"}
_ENTITIES = frozenset(
    each(
        "name names person persons people place places location locations city cities country "
        "countries organisation organisations organization organizations company companies date "
        "dates time times number numbers email emails phone phones address addresses product "
        "products brand brands age ages amount amounts price prices "
        "이름 성명 인물 사람 장소 지역 도시 나라 국가 기관 조직 회사 단체 날짜 일자 시간 연락처 "
        "이메일 전화 전화번호 주소 제품 상품 브랜드 금액 나이"
    )
)


def are_opposed(labels: Iterable[str]) -> bool:
    """Whether some labels are set against each other."""
    known = [label.strip(" :：*()").casefold() for label in labels]
    if sum(map(is_opposed, known)) > 1:
        return True
    stems = {stem(label) for label in known for stem in (_stem, _stem_ko)}
    return any(not stems.isdisjoint(_denied(label)) for label in known)


def _denied(label: str) -> Iterator[str]:
    """Yield the stems of what a label denies: of "unrelated" that of "related"."""
    if found := _NOT_EN.match(label):
        yield _stem(label[found.end() :])
    if found := _NOT_KO.match(label):
        yield _stem_ko(label[found.end() :])
    found = _NOT_BEHIND.search(label)
    if found and found.start():
        yield label[: found.start()].strip()


def _stem(word: str) -> str:
    return _ENDING.sub("", _VERBS.get(word, word)).rstrip("e")


def _stem_ko(word: str) -> str:
    return _ENDING_KO.sub("", word).strip()


_KEPT = re.compile(
    r"(?:what (?:i|we|was) )?(?:kept|keep|keepers|chosen|selected|picked|retained|used|included)"
    r"(?: (?:terms|words|ones|items))?"
    r"|(?:남긴|고른|살린|뽑은|선택한|채택한|쓴)\s?(?:것|말|단어|낱말|용어)|남김|선택|선정|채택|포함",
    re.I,
)
_SIFTED_OUT = re.compile(
    r"(?:what (?:i|we|was) )?"
    r"(?:(?:tossed|thrown|left|filtered|weeded|sifted|sorted|taken|cut|ruled) (?:out|away|aside)"
    r"|dropped|discarded|rejected|skipped|removed|excluded|cut|not used|unused)"
    r"(?: (?:terms|words|ones|items))?"
    r"|(?:버린|뺀|걸러낸|제외한|제거한|지운|탈락한|안\s?쓴)\s?(?:것|말|단어|낱말|용어)|버림|뺌|제외|제거|탈락",
    re.I,
)
_NOISE = re.compile(
    r"(?:mere |just |only |as |too )?(?:fillers?|noise|stop ?words?|filler words|small talk|generic"
    r"|general|vague|common|broad|irrelevant|off[- ]topic|duplicates?|function words"
    r"|not (?:key ?words|terms))"
    r"|불용어|군더더기|군말|잡음|잡담|중복|일반어|상투어|핵심어\s?아님|키워드\s?아님|관련\s?없음|너무\s?(?:흔함|일반적|넓음)",
    re.I,
)
_REASONED = re.compile(
    r"([^()（）]{1,40}?)\s?(?:[(（]([^()（）]{1,40})[)）]|[-–—:,]\s([^()（）]{1,40}))"
)


def kept_of(titles: list[str]) -> int | None:
    """Return which of two titles is that of the words that were kept, where the other says that its
    words were sifted out and why: "Kept", "Tossed out (filler)". Without the reason, what is thrown
    out may be things of which the text tells."""
    bare = [title.strip(" :：*#") for title in titles]
    kept = [at for at, title in enumerate(bare) if _KEPT.fullmatch(title)]
    out = [title for title in bare if _is_sifted_out(title)]
    return kept[0] if len(kept) == len(out) == 1 else None


def _is_sifted_out(title: str) -> bool:
    found = _REASONED.fullmatch(title)
    if not found or not _SIFTED_OUT.fullmatch(found[1]):
        return False
    return _NOISE.fullmatch((found[2] or found[3]).strip()) is not None


def are_entities(labels: Iterable[str]) -> bool:
    """Whether all labels name a kind of facts that a record holds, each in a field of its own:
    names, places, dates. Without a text to hold them against they are no groups of one list."""
    return all(label.strip(" :：*").casefold() in _ENTITIES for label in labels)
