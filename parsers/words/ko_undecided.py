"""What a Korean value says when it does not settle on one: a choice, a doubt, a denial, a
correction; and what an item says when it is denied."""

from __future__ import annotations

from holdfast.parsers.words.ko_blocks import GUESS, NONE
from holdfast.parsers.words.patterns import law

_PUT_RIGHT = r"(?:아니요?|아뇨|정정|수정|아차|참|다시)"
UNDECIDED = law(
    r"\S\s(?:또는|혹은|아니면|내지)\s\S|[가-힣]이나\s[가-힣]|[가-힣]거나\s\S|(?:중|가운데)\s?하나$"
    r"|^(?:아마도?|혹시|어쩌면|제\s?생각(?:에는?|으로는?)|글쎄요?|확실하지\s?않지만|추측건대)[\s,]"
    r"|(?:인|일)\s?듯(?:함|하다|합니다|해요|싶습니다)?\.?$|\S\s?(?:인|일|한|할)\s?것\s?같\S{0,3}$"
    r"|[가-힣]\s같(?:음|아요|습니다|다|은데요?)\.?$|[이가]\s?(?:아니(?:라|고|며)|아닌)\s|말고\s\S"
    r"|[은는이가]\s?아님$|인가요?\s?[?？]?$|인지\s\S{1,12}인지|일\s?(?:수도|지도)|모르겠\S{0,4}$"
    rf"|(?:으로|로)\s?(?:{GUESS}|보임|보인다|보입니다|생각)\S{{0,4}}$|\s?(?:추정|추측)(?:됨|함)?$"
    r"|[(（]\s?(?:아마도?|추정|추측|불확실|확실하지\s?않음|미확인|확인\s?필요|[?？])\s?[)）]"
    r"|\S[?？]\s?\S.{0,40}[?？]$|^[가-힣]{1,10}[?？]$"
)
"""A short value that is no one value: "서울 또는 부산", "서울인 듯", "서울 말고 부산"."""
CORRECTED = law(rf"[(（,，;]\s?{_PUT_RIGHT}[\s,，:：]{{1,3}}\S|^(?:정정|아차)\s?[,:：]\s?\S")
"""A value that is put right within itself: "서울 (아니, 부산)"."""
DENIED = law(
    r"부인(?:함|한다|합니다|했음|하였음|했습니다|됨|하심)\.?$"
    r"|(?:알레르기|알러지|증상|통증|병력|과거력|가족력|복용|흡연|음주|경험)\S{0,2}\s부인\.?$"
    rf"|\S\s?(?:{NONE})\.?$|[은는이가도]?\s?아(?:님|닙니다)\.?$|\s(?:제외|배제)(?:함|됨)?\.?$"
    r"|(?:말고|외에|빼고|제외하고)는?\s|^(?:아니(?:오|요)|네|예|있음|있습니다|있어요|양성|음성)\.?$"
    r"|^(?:미확인|미검|미정|불명|미상|확인\s?(?:필요|예정|요망|중)|(?:검사|측정|평가|조사)\s?(?:예정|대기|중|필요))\.?$"
    r"|^(?:차트|기록지?|본문|원문|위|아래|별지|첨부)\s?(?:참[조고])\.?$"
)
"""An item of a field that is denied, or of which nothing is known: "땅콩은 아님", "차트 참조"."""
NOT_HAD = law(
    r"(?:\s|[(（])(?:음성|의심(?:됨)?|완치(?:됨)?|소실|중단(?:됨|함)?|과거|어릴\s?때|추정)[)）.]{0,2}$"
    r"|^(?:가족력|과거|의심|어릴\s?때)\s"
)
"""An item of what a patient has that is not had, or no one knows: "땅콩 음성"."""
REFERS = law(r"(?:상동|동상|〃|(?:위|상기|이전)와\s?(?:같음|동일(?:함)?))\.?")
"""A whole value that points to the one above it."""
REFERS_TO = law(r"\S{1,12}(?:와|과|하고|랑)\s?(?:같음|같습니다|같다|동일(?:함|합니다)?)\.?")
"""A whole value that points to that of somebody else."""
UNHELD = law(
    r"(?:아직\s?)?(?:미배정|미지정|미할당|미정|공석|(?:배정|지정|할당)\s?(?:안\s?(?:됨|되었음)|전|예정|필요)"
    r"|(?:배정되|지정되|할당되|결정되|정해)지\s?않(?:음|았음)|(?:정해진|지정된)\s?(?:사람|바)\s?없음"
    r"|담당자?\s?없음)"
)
"""A whole value that says that nobody holds what should be held."""
UNCHECKED = law(r"확인\s?(?:필요|요망)\.?|추후\s?(?:확인|결정|기재|입력)(?:\s?예정)?\.?")
"""A whole value that only says that somebody has to look it up."""
