"""Korean numbers, counters, units, clock and calendar words."""

from __future__ import annotations

from decimal import Decimal

from holdfast.parsers.words.language import each
from holdfast.parsers.words.patterns import law

_DIGITS = {c: n for n, c in enumerate("영일이삼사오육칠팔구")} | {"공": 0, "륙": 6}
_SMALL = {"십": 10, "백": 100, "천": 1000}
_LARGE = {"만": 10**4, "억": 10**8, "조": 10**12}
_ONES = {"하나": 1, "한": 1, "둘": 2, "두": 2, "셋": 3, "세": 3, "석": 3, "넷": 4, "네": 4, "넉": 4,
         "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9}  # fmt: skip
_TENS = {"열": 10, "스물": 20, "스무": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70,
         "여든": 80, "아흔": 90}  # fmt: skip
FIRST_TO_TENTH = ("첫", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열")
"""What stands before 번째, and before 째 from the fifth."""
NATIVE = tuple(word for word in (*_ONES, *_TENS) if len(word) > 1)
"""Numbers of two syllables or more: one within a noun makes it no noun."""
NATIVE_WORDS = "|".join(sorted((*NATIVE, "두", "세", "네"), key=len, reverse=True))
NATIVE_COUNT = rf"(?:(?:열|스물|서른|마흔|쉰)\s?)?(?:{NATIVE_WORDS})"
"""Building blocks of a pattern: a number in words that stands before a counter; 한 is often a."""
DETERMINERS = frozenset(["한", "두", "세", "석", "네", "넉"])
"""They stand before a counter; alone, 네 is yes."""
_NATIVE = law(f"({'|'.join(_TENS)})?({'|'.join(sorted(_ONES, key=len, reverse=True))})?")
_HANGUL = law(r"[가-힣]+")
_ARABIC = law(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")

COUNTERS = frozenset(
    each(
        "개 명 번 회 회기 회차 차 차례 군데 곳 봉 봉지 팩 병 잔 컵 권 장 마리 대 "
        "통 박스 상자 켤레 벌 그릇 인분 살 층 호 점 건 가지 "
        "줄 송이 쪽 페이지 자루 포기 판 모 알 정 자리 석 분 사람 단계 번째 위 등 급"
        " 편 채 그루 조각 스푼 숟갈 줌 세트 매 인 쌍 캔 척 끼 칸 바퀴 화 곡 과목 학점 표 골 포대 팀"
        " 가구 세대 동 량 부 입 줄기 뿌리 다발 묶음 켤레 꼬치 접시 사발 공기 방울 걸음"
        " 보 개비 꼭지 마디 켜 첩 캡슐 큰술 작은술 술 모금 방 컷 득점 승 패 학급"
        # things, by how they are made up, packed or cut
        " 뭉치 타래 가닥 올 필 폭 롤 두루마리 꾸러미 보따리 바구니 갑 보루 포 앰플 움큼 꼬집 톨"
        " 토막 짝 단 겹 가마 가마니 바늘 획 매듭 트럭 팔레트 컨테이너 나무 덩이 덩어리 종 종류 품목"
        # people, and what they make up
        " 식구 가족 집 그룹 모둠 부부 커플 명분"
        # places and what stands there
        " 개소 개국 나라 도시 지점 매장 객실 욕실 침대 병상 건물 계단 블록 정거장 정류장"
        # texts and files
        " 글자 자 음절 단어 문장 문단 소절 항목 문항 문제 파일 폴더 바이트 픽셀"
        # what is held, played or taken
        " 게임 경기 이닝 세션 코스 강좌 발 박자 통화 구좌 좌"
    )
)
ORDINALS = frozenset(
    each(
        "호차 호선 호실 번선 번석 번홈 번창구 번출구 번째줄 열 구역 차선 차로 라인"
        " 학년 학기 반 교시 강 주차 일차 년차 개월차 주년 기 회전 라운드"
        " 세트째 막 절 항 편째 권째 층째 등급"
    )
)
"""They tell which one it is, not how many: 7호차, 3학년, 2주차."""
UNITS: dict[str, tuple[str, Decimal]] = {}
for _names, _dimension, _factor in (
    ("초", "time", "1"),
    ("분", "time", "60"),
    ("시간", "time", "3600"),
    ("일", "time", "86400"),
    ("주 주일", "time", "604800"),
    ("박", "nights", "1"),
    ("개월 달", "months", "1"),
    ("년", "months", "12"),
    ("세 살", "months", "12"),
    ("원", "won", "1"),
    ("달러", "dollar", "1"),
    ("유로", "euro", "1"),
    ("엔", "yen", "1"),
    ("위안", "yuan", "1"),
    ("퍼센트 프로", "ratio", "1"),
    ("킬로 킬로그램", "mass", "1000"),
    ("그램", "mass", "1"),
    ("밀리그램", "mass", "0.001"),
    ("톤", "mass", "1000000"),
    ("미터", "length", "1"),
    ("킬로미터", "length", "1000"),
    ("센티미터 센티", "length", "0.01"),
    ("밀리미터", "length", "0.001"),
    ("인치", "imperial length", "1"),
    ("피트", "imperial length", "12"),
    ("마일", "miles", "1"),
    ("제곱미터 평방미터", "area", "1"),
    ("헥타르", "area", "10000"),
    ("에이커", "acre", "1"),
    ("평", "pyeong", "1"),
    ("근", "geun", "1"),
    ("돈", "don", "1"),
    ("리터", "volume", "1"),
    ("밀리리터 시시 씨씨", "volume", "0.001"),
    ("갤런", "gallon", "1"),
    ("와트", "power", "1"),
    ("킬로와트", "power", "1000"),
    ("킬로칼로리", "energy", "1"),
    ("메가바이트 메가", "megabyte", "1"),
    ("기가바이트 기가", "gigabyte", "1"),
    ("테라바이트 테라", "terabyte", "1"),
    ("도", "temperature", "1"),
):
    UNITS |= dict.fromkeys(_names.split(), (_dimension, Decimal(_factor)))
_FOLLOW = COUNTERS | ORDINALS | UNITS.keys()
DAYS = {
    "일주일": 7,
    "이주일": 14,
    "하루": 1,
    "이틀": 2,
    "사흘": 3,
    "나흘": 4,
    "닷새": 5,
    "엿새": 6,
    "이레": 7,
    "여드레": 8,
    "아흐레": 9,
    "열흘": 10,
}
"""Numbers of days that are one word."""
TOTALS = frozenset(each("합계 총계 총합 총합계 소계 계 합 총액 누계 평균 전체합계 총"))
"""What the first cell of a row says that adds up the others."""
_SUMMED = (
    r"(?:(?:총|전체)\s?(?:금액|지출액?|비용|구매액|결제\s?금액|합)|합산(?:\s?금액)?|도합"
    r"|(?:다|전부)\s?합쳐서)"
)
SUMMED = law(_SUMMED)
"""A whole name that means a sum, or hardly anything else."""
SUMS = law(
    rf"{_SUMMED}|전체|모두|전부|합쳐서|누적|잔액|순액|(?:총|전체)\s?(?:인원수?|수|개수|수량|점수|건수|시간|가격|예산"
    r"|매출액?|수입|학생\s?수|명수|횟수|거리)|주간|월간|연간|[상하]반기|[1-4]\s?분기|일주일|한\s?달"
)
"""A whole name that may mean one, if the number is the sum."""
RATE = law(
    r"(하루에?|1일|일주일에?|매일|매주|매달|매월|매년|주|월|연|한\s?달에?)\s?(?=[\d가-힣.]{1,6}\s?(?:시간|분|회|번|차례)\Z)"
)
"""What hours or times are told per: 주 40시간, 하루 3회."""
DAILY = law(r"(?:하루에?|매일|1\s?일에?)\s(?=[\d가-힣]{1,4}\s?(?:시간|분)(?:\s|\Z))")
_PER_DAY, _PER_WEEK = ("day", "daily", "하루", "1일", "일일", "매일"), ("week", "주")
_PER_MONTH, _PER_YEAR = ("month", "월", "달"), ("year", "annual", "연", "년")
PERIODS = {
    "하루": _PER_DAY, "하루에": _PER_DAY, "1일": _PER_DAY, "매일": _PER_DAY,
    "주": _PER_WEEK, "매주": _PER_WEEK, "일주일": _PER_WEEK, "일주일에": _PER_WEEK,
    "월": _PER_MONTH, "매달": _PER_MONTH, "매월": _PER_MONTH, "한달": _PER_MONTH,
    "한달에": _PER_MONTH, "연": _PER_YEAR, "매년": _PER_YEAR,
}  # fmt: skip
"""How the name of a field says the same period."""
RATE_NAME = law(
    r"(하루|일일|매일|1일|일당)|(주당|매주|일주일|주간|(?<![가-힣])주(?![가-힣]))"
    r"|(월간|매월|매달|월당|한\s?달|(?<![가-힣])월(?![가-힣]))|(연간|매년|연당|(?<![가-힣])연(?![가-힣]))|(시간당)"
)
"""The period that the name of a field is of: 하루_횟수, 주당 횟수."""
OFTEN = law(
    r"(하루|일일|매일|1일|/\s?일)|(매주|일주일|주당|/\s?주|(?<![가-힣])주\s?(?=\d)|\d주(?=\s?(?:에|마다)))"
    r"|(매월|매달|한\s?달|월당|/\s?월|(?<![가-힣])월\s?(?=\d))|(매년|연간|1년|(?<![가-힣])연\s?(?=\d))"
    r"|(시간(?=\s?(?:마다|간격|에\s?한)))"
)
"""The period that a number is told of: 주 2회, 8시간마다."""
SUM = law(r"\d\s?(?:더하기|빼기|곱하기|나누기)\s?\d")
"""Numbers that are to be reckoned together, and are no list."""
APPROXIMATE = law(
    r"서너|두세|두서너|너댓|네댓|대여섯|예닐곱|일고여덟|여남은|한두|몇|약\s|대략"
    r"|쯤|가량|정도|이상|이하|미만|초과|넘|남짓|여\s?(?:개|명)"
)


def number_at(text: str, at: int) -> tuple[Decimal, int] | None:
    """Read the number at a place: "3천2백만", "27만 5천", "열두"; return it and its end."""
    native = _NATIVE.match(text, at)
    if native and native.end() > at:
        follows = text[native.end() : native.end() + 1]
        if not ("가" <= follows <= "힣") or _counter_follows(text, native.end()):
            return Decimal(
                _TENS.get(native[1] or "", 0) + _ONES.get(native[2] or "", 0)
            ), native.end()
    return _sino(text, at)


def _counter_follows(text: str, at: int) -> bool:
    word = _HANGUL.match(text, at, at + 4)
    return word is not None and (word[0] in _FOLLOW or word[0] == "시")


def _sino(text: str, at: int) -> tuple[Decimal, int] | None:
    """Read digits and scales, each scale smaller than the one before: 2만 3만 are two numbers."""
    total = section = Decimal(0)
    number: Decimal | None = None
    large, small = 10**16, 10**4
    place, end, arabic = at, at, False
    while place < len(text):
        char = text[place]
        if char == " " and end > at and number is None:
            place += 1
        elif (digits := _ARABIC.match(text, place)) and number is None:
            number, place, arabic = Decimal(digits[0].replace(",", "")), digits.end(), True
            if end > at and not _goes_on(text, at, number, place, min(large, small)):
                number = None
                break
            end = place
        elif char in _DIGITS and number is None and not arabic:
            number, place = Decimal(_DIGITS[char]), place + 1
            end = place
        elif char in _SMALL and _SMALL[char] < small:
            small = _SMALL[char]
            section += (1 if number is None else number) * small
            number, arabic, place = None, False, place + 1
            end = place
        elif char in _LARGE and _LARGE[char] < large:
            large, small = _LARGE[char], 10**4
            total += (section + (number or 0) or 1) * large
            section, number, arabic, place = Decimal(0), None, False, place + 1
            end = place
        else:
            break
    if large >= _LARGE["억"] and total and max(section, number or 0) >= _SMALL["백"]:
        return None  # 3억5천 is said for 3억 5천만
    return (total + section + (number or 0), end) if end > at else None


def _goes_on(text: str, at: int, number: Decimal, place: int, scale: int) -> bool:
    """Whether digits behind a scale belong to it: 3만 5000 and 만 5천, but 만 17 is an age."""
    if text[place : place + 1] in _SMALL:
        return True
    return number < scale and (number >= 1000 or text[at] not in _LARGE)


def magnitude(text: str) -> int:
    """Return what syllables of a magnitude come to: 만, 백만, 천억."""
    found = _sino(text, 0)
    return int(found[0]) if found and found[1] == len(text) else 1


_HALF_DAYS = {"오전": 0, "새벽": 0, "아침": 0, "오후": 12, "저녁": 12, "밤": 12, "낮": 12,
              "점심": 12}  # fmt: skip
_MORNING = frozenset(["오전", "새벽", "아침"])
"""오전 13시 says two things."""
_ANY_HOUR = (0, 12)
_SPOKEN_HOURS = {"아침": (5, 11), "저녁": (4, 11), "밤": (6, 11)}
"""The hours that go with a part of the day; the others are a slip."""


def hour_of(part: str, hour: int) -> int | None:
    """Return the hour of 24 for a part of the day: 밤 11시 is 23, 낮 12시 is 12, 새벽 4시 is 4."""
    if hour > 12 or part not in _HALF_DAYS:
        return hour if hour < 24 and part not in _MORNING else None
    if part == "점심":
        return hour % 12 + 12 if hour in (12, 1, 2, 3) else hour if hour == 11 else None
    if part in ("밤",) and hour in (12, 1, 2, 3):
        return hour % 12
    if not _SPOKEN_HOURS.get(part, _ANY_HOUR)[0] <= hour <= _SPOKEN_HOURS.get(part, _ANY_HOUR)[1]:
        return None  # nobody says 아침 12시, 저녁 2시
    if part in ("낮",) and hour in (10, 11):
        return hour
    return hour % 12 + _HALF_DAYS[part]
