"""What Korean around a value says for or against it, and what is granted before it: "**높음**으로
분류하지 않겠습니다", "늦었지만 '긍정'에 해당합니다"; "ORD-0000 같은 코드"; "3점을 줍니다"."""

from __future__ import annotations

from holdfast.parsers.words.ko_blocks import GUESS
from holdfast.parsers.words.patterns import law

CLAUSE = law(
    r"[,;:.!?()](?:\s|\Z)|[가-힣](?:지만|으나|는데|므로|어서|아서|니까|으며|하며|이며|이고|하고|되고),?(?:\s|\Z)"
)
"""Where one clause ends and the next begins."""
BEFORE = law(
    r"(?<![가-힣])(?:아마도?|혹시|만약|만일|어쩌면|처음(?:에는?)?|애초|당초|원래|이전|기존|예를\s들[면어])(?![가-힣])"
)
"""Before the value: a doubt, a condition, an earlier judgement."""
_AS = r"(?:으로|로|이라고|라고|이라|라|에|인\s것으로|인\s것으론|으론|론)?(?:는|도|까지|까지는)?"
NEAR = law(r"(?<![가-힣])(?:약|대략|거의|최대|최소|적어도|어림잡아)\Z")
"""Right before a number that is only near it, or a bound."""
NEAR_BEHIND = law(
    r"\A[\"'”’`*]{0,3}\s?[가-힣]{0,3}?\s?(?:정도|쯤|가량|내외|안팎|이상|이하|미만|초과|남짓|넘[는게을]|(?:명|개|건)여)"
)
"""Right behind it."""
BEHIND = law(
    rf"\A[\"'”’`*]{{0,3}}{_AS}\s?(?:[^\s.!?]{{1,8}}\s)?(?:"
    r"[가-힣]{1,6}지(?:는|도|를)?\s?(?:않|못|말)"
    r"|[가-힣]{1,6}(?:기|기에)(?:는|가|도)?\s?(?:매우\s|다소\s|조금\s|좀\s)?(?:어렵|어려|힘[들듭든]|무리|곤란|애매|부적절|적절하지|이릅|이르|부족)"
    r"|(?:볼|할|판단할|분류할|단정할|평가할|부를|말할)\s?수(?:는|가|도)?\s?없"
    r"|[가-힣]{0,4}(?:할|될|볼|을)\s?(?:것|거|지|지도)\b"
    r"|(?:볼|분류할|판단할|할|해야\s?할)지"
    r")"
    r"|\A[\"'”’`*]{0,3}(?:은|는|이|가|도)?\s?(?:결코\s|전혀\s|절대\s)?(?:보다|라기|이기보다|대신|아니|아닙|아님|아닌|말고|제외|배제|틀[리렸]|맞지\s?않|부적절|적절하지\s?않|어울리지)"
    r"|\A[\"'”’`*]{0,3}(?:일|인|이|에)?\s?(?:수도?\s?있|지도?\s?모|것\s?같|듯|가능성|지\s?않을까|지는?\s|가요|까요|라면|다면|[가면]?\?)"
    r"|\A[\"'”’`*]{0,3}(?:에\s)?해당(?:할|하는지|한다면|하면|될)"
    r"|\A[\"'”’`*]{0,3}(?:이?나|이?거나|\s또는|\s혹은|\s내지)\s?"
    rf"|\A[\"'”’`*]{{0,3}}(?:으로|로)\s?(?:오인|오해|착각|잘못|(?:분류|판단|평가|기록|표시)(?:했|하였|됐|되었)(?:다가|으나|지만|었)|(?:{GUESS}|의심))"
)
"""Behind the value: it is denied, doubted, supposed, asked, or only was said once."""
CONCEDES = law(r"(?<=[가-힣])(?:지만|으나|더라도|어도|는데도?),?\s")
"""Joins what is granted to what is said all the same."""
UNSURE = law(
    rf"확실|분명|정확|명확|확신|단정|모르|모릅|어렵|애매|아마|{GUESS}|부족|의심|없으면|아니|알\s?수|판단|근거|단서|처음|원래|애초|맞는지"
)
"""Words of a granted clause that doubt the judgement itself."""
SHOWN = law(
    r"(?:이전|기존|예전|종전|취소된|잘못된|다른|만료된|폐기된|중복된|예[:,]|예를\s들|예시|가령|형식|형태|대신)[^,;.!?]{0,20}\Z"
)
"""Before a code: it shows a form, is denied, or is not the one that counts."""
SHOWN_BEHIND = law(
    r"\W{0,3}\s?(?:같은|처럼|등[의과]?\s|형식|형태|와\s?같은|과\s?같은|(?:은|는|이|가|을|를)?\s?(?:아니|아닙|취소|틀|잘못|만료|폐기|없))"
)
"""Behind it: the same."""
PARTICLE = law(
    r"(?:이었습니다|였습니다|입니다|이에요|예요|이라고|라고|이며|이고|이다|으로|에서|은|는|이|가|을|를|로|와|과|의|도|임)\W*\Z"
)
"""What is glued to it; to an English one nothing is."""
OF_IT = r"(?:이것|이|글|문장|내용|SUBJECT)(?:은|는|이|가)\s(?:사실\s|실제로는?\s|매우\s|분명히?\s)?"
"""Speaks of the answer, or of what it was given for; SUBJECT stands for the name of the field."""
PREDICATE_ENDS = r"(?<=[가-힣])(?!지|도\s|[가-힣]?지\s않|[이가은는]?\s?(?:아니|아님|아닌|아닙))"
"""Behind a member that is the predicate: no denial."""
RATED = r"(?<![\d.])(\d{1,5}(?:\.\d{1,3})?)\s?점(?:으로|을|이|입니다|이다)"
"""A number that is given as the rating."""
DENIES = r"NAME(?:은|는|이|가)?\s?(?:없|아니|아님)"
"""Says no of the field whose NAME it holds."""
