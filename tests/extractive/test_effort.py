"""Time grows with the text, whatever stands in it."""

from __future__ import annotations

import time

import pytest

from holdfast.chains import extractive

UNITS = {
    "one noun phrase": "수면 장애 ",
    "one English phrase": "panic attack ",
    "no spaces": "수면장애가있어요",
    "stutter": "ㅋ",
    "one syllable": "가",
    "labels": "내담자: 네\n",
    "a letter a line": "가\n",
    "brackets": "((가) ",
    "stamps": "[00:01] 가\n",
    "one sentence again": "엄마 때문에 너무 힘들어요. ",
    "no full stop": "and i feel sad ",
    "one danger": "죽고 싶어요. ",
    "one denial": "I don't drink. ",
    "asked and answered": "상담사: 자해는 하시나요?\n내담자: 아니요\n",
    "asked again": "상담사: 자해는요? 자해는 하시나요? ",
    "one name": "김지은 씨 ",
}


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS.keys())
def test_ten_times_the_text_takes_about_ten_times_as_long(unit: str) -> None:
    """No layout makes it quadratic: a hundredfold would be 100 times the time, not 10."""
    extractive.load()
    small, large = (_seconds(unit * (n // len(unit))) for n in (3_000, 30_000))
    assert large < 30 * max(small, 0.01)


def _seconds(text: str) -> float:
    """Return the less of two: what else the machine does at the time is not the text's."""
    return min(_once(text) for _ in range(2))


def _once(text: str) -> float:
    started = time.process_time()
    analysis = extractive.analyse(text)
    extractive.keywords(analysis)
    extractive.summary(analysis)
    return time.process_time() - started
