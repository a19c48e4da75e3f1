"""Korean days and hours: figures in words, parts of the day, what makes a day no settled one."""

from __future__ import annotations

import re

DAY = re.compile(r"(\d{4})년\s?(\d{1,2})월\s?(\d{1,2})일")
SPELLED = re.compile(
    r"([일이삼사오육칠팔구십백천]{3,8})년\s?([일이삼사오유육칠팔구시십]{1,2})월"
    r"\s?([일이삼사오육칠팔구십]{1,3})일"
)
MONTHS = {"유": "육", "시": "십"}
"""유월 and 시월 are told without their final."""
WEEKDAYS = "월화수목금토일"
WEEKDAY = rf"([{WEEKDAYS}])요일?|(?<![가-힣])([{WEEKDAYS}])(?=[)\]])"
PARTICLE = re.compile(r"(?<=[일)])\s?(?:까지|부터|에|자)$")
COPULA = re.compile(r"(?<=[\d일시분초반)])\s?(?:입니다|이에요|예요|이다)?\.?$")
LUNAR = r"음력|[(（]\s?음\s?[)）]"
TENTATIVE = r"잠정|미정|미확정|가안|취소|연기|무산|보류|미뤄"
"""What makes a moment no settled one."""
NOT_OFF = r"없|않|아님|기한|마감|까지"
"""When something may be cancelled is no cancelled day."""
NIGHT = re.compile(r"밤\s?(?:12|열두)\s?시")
"""밤 12시 of a day is its end for most, and its beginning for a clock."""
NOON = r"(?:낮\s?)?정오"
MIDNIGHT = r"자정"
SHARP = r"정각"
CLOCK = re.compile(r"(\S{1,6})\s?시(?:\s?(반)|\s?(\S{1,6}?)\s?분)?(?:\s?(\d{1,2})\s?초)?")
PART = re.compile(r"(오전|오후|새벽|아침|저녁|밤|낮|점심)\s?")
"""The part of the day that an hour is of."""
HALF = r"오전|오후|아침|저녁|밤|새벽"
"""What says in which half of the day an hour is."""
HALVES = frozenset(["오전", "오후"])
