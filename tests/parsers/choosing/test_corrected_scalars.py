"""One value that is put right, under the label of a correction or within its own sentence."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from holdfast.parsers import read
from holdfast.schemas import ReplyError


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        (
            "The play is on May 4, 2026.\n\nCorrection: I read the wrong line. "
            "The play is on May 9, 2026.",
            date(2026, 5, 9),
        ),
        ("14\n\nCorrection: I counted a sheet twice.\nThe total is 13.", 13),
        (
            "공연일은 2026년 5월 4일입니다.\n\n정정: 줄을 잘못 보았습니다. "
            "공연은 2026년 5월 9일에 열립니다.",
            date(2026, 5, 9),
        ),
        ("14\n\n정정: 14가 아니라 13입니다.", 13),
        ("표는 14장이 아니라 13장입니다.", 13),
        ("Not 14 but 13.", 13),
        ("The number of tickets is 13, not 14.", 13),
    ],
)
def test_the_value_behind_the_reason(reply: str, value: Any) -> None:
    """Sentences that only say why come before it; the old value may stand beside the new one."""
    assert read(reply, type(value)).value == value


@pytest.mark.parametrize(
    ("reply", "type_"),
    [
        ("The play is on May 4, 2026.\n\nCorrection: I read the wrong line.", date),
        (
            "The play is on May 4, 2026.\n\nCorrection: I read the wrong line. "
            "Maybe it is on May 9, 2026.",
            date,
        ),
        ("14\n\nCorrection: the total is 13. No, 14 was right.", int),
        ("Not 14 but 13 or 12.", int),
        ("Maybe not 14 but 13.", int),
        ("표는 14장이 아니라 13장일 수도 있습니다.", int),
        ("표는 14장이 아닙니다.", int),
    ],
)
def test_no_value_behind_it(reply: str, type_: Any) -> None:
    """A correction without a value, one that is taken back, a doubt, two, a denial alone."""
    with pytest.raises(ReplyError):
        read(reply, type_)
