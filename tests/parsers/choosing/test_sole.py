"""The only value of its kind in a reply, whatever its verb; what is moved from one to another; and
a value that stands alone and is explained behind it."""

from __future__ import annotations

from datetime import date, time
from typing import Annotated, Any

import pytest
from pydantic import BaseModel, Field

from holdfast.parsers import read
from holdfast.schemas import ReplyError


def _check(reply: str, type_: Any, value: Any) -> None:
    if value is None:
        with pytest.raises(ReplyError):
            read(reply, type_)
    else:
        assert read(reply, type_).value == value


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("22 lockers are free.", 22),
        ("Twenty lockers remain.", 20),
        ("Only 22 lockers are free.", 22),
        ("22 people signed up.", 22),
        ("There are 22 lockers left in the hall.", 22),
        ("Yes, there are still 22 lockers available.", 22),
        ("22 lockers are free because the club moved out.", 22),
        ("네, 22명입니다.", 22),
        ("남은 칸은 22칸입니다.", 22),
        ("빈 자리가 아직 22석 남아 있습니다.", 22),
        ("스물두 자리가 비어 있습니다.", 22),
        ("22 lockers are not free.", None),
        ("22 lockers are said to be free.", None),
        ("22 more lockers are free.", None),
        ("22 of the lockers are free.", None),
        ("22 lockers could be free.", None),
        ("22 lockers are free if the club leaves.", None),
        ("22 lockers are free, I think.", None),
        ("22 lockers are taken, 8 are free.", None),
        ("About 22 lockers are free.", None),
        ("Are 22 lockers free?", None),
        ("Assume 22 lockers are free.", None),
        ("For example, 22 lockers are free.", None),
        ("The 22 lockers are free.", None),
        ("Locker 22 is free.", None),
        ("Two questions remain.", None),
        ("Two points were raised.", None),
        ("22 minutes have passed.", None),
        ("약 22석 남았습니다.", None),
        ("22석 이상 남았습니다.", None),
        ("22석 남지 않았습니다.", None),
        ("22석 남았을 수 있습니다.", None),
        ("네, 22명일 수도 있습니다.", None),
    ],
)
def test_what_is_counted(reply: str, value: int | None) -> None:
    """A count that is the subject, or is left; not a name, a part, a doubt or an order."""
    _check(reply, int, value)


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("The suitcase weighs 18.5 kg, strap included.", 18.5),
        ("The ditch is 1.5 m deep.", 1.5),
        ("The lake was 19.5 °C. Nobody swam.", 19.5),
        ("The suitcase weighs 18.5 kg, far below the limit of 23 kg.", 18.5),
        ("짐의 무게는 18.5kg으로, 최대 23kg까지 실을 수 있습니다.", 18.5),
        ("짐은 18.5kg입니다. 한도는 23kg입니다.", 18.5),
        ("The suitcase does not weigh 18.5 kg.", None),
        ("The suitcase should weigh 18.5 kg.", None),
        ("The suitcase weighs more than 18.5 kg.", None),
        ("The suitcase weighs 18.5 kg and the bag 3 kg.", None),
        ("The suitcase weighs 18.5 kg, over the limit of 18 kg.", None),
        ("The dog lost 2.5 kg.", None),
        ("The price rose by 2.5%.", None),
        ("Turn left after 2.5 km.", None),
        ("The 18.5 kg suitcase is blue.", None),
        ("Add 2.5 kg of sand.", None),
    ],
)
def test_what_is_measured(reply: str, value: float | None) -> None:
    """A number with its unit behind any verb; not a change, a bound or an order."""
    _check(reply, float, value)


def test_a_unit_that_the_description_does_not_know() -> None:
    """A description states a unit as a field's name does: it is reckoned over, or refused."""
    grams = Annotated[float, Field(description="weight in grams")]
    assert read("The tin weighs 0.4 kg.", grams).value == 400
    _check("The tin weighs 0.4 litres.", grams, None)
    _check("금액: 30원", Annotated[float, Field(description="금액(달러)")], None)


@pytest.mark.parametrize(
    ("reply", "type_", "value"),
    [
        ("The recital has been moved from 3 June 2029 to 9 June 2029.", date, date(2029, 6, 9)),
        ("The recital was rescheduled from 3 to 9 June 2029.", date, date(2029, 6, 9)),
        ("The recital was postponed to 9 June 2029.", date, date(2029, 6, 9)),
        ("연주회가 2029년 6월 3일에서 2029년 6월 9일로 연기되었습니다.", date, date(2029, 6, 9)),
        ("연주회가 2029년 6월 3일에서 9일로 변경되었습니다.", date, date(2029, 6, 9)),
        ("The lesson was moved from 1 pm to 3 pm.", time, time(15)),
        ("수업이 오후 1시에서 오후 3시로 바뀌었습니다.", time, time(15)),
        ("The fee has been raised from 40 to 45 dollars.", int, 45),
        ("정원이 20명에서 24명으로 늘어났습니다.", int, 24),
        ("The recital was moved from 3 June 2029.", date, None),
        ("The recital was moved from 3 June 2029 to a later day.", date, None),
        ("The recital was not moved from 3 June 2029 to 9 June 2029.", date, None),
        ("The recital may have been moved from 3 June 2029 to 9 June 2029.", date, None),
        ("The recital runs from 3 June 2029 to 9 June 2029.", date, None),
        ("The recital was moved from 3 June 2029 to 9 June 2029. That was undone.", date, None),
        ("연주회가 2029년 12월 30일에서 1월 9일로 변경되었습니다.", date, None),
        ("연주회가 2029년 6월 3일에서 9일로 변경될 예정입니다.", date, None),
        ("수업이 오후 1시에서 3시로 변경되었습니다.", time, None),
        ("The shop is open from 1 pm to 3 pm.", time, None),
        ("The fee will be raised from 40 to 45 dollars.", int, None),
    ],
)
def test_what_was_moved(reply: str, type_: Any, value: Any) -> None:
    """Of two values the new one, where the change is done and both are clear."""
    _check(reply, type_, value)


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("Nineteen. Late entries are already included.", 19),
        ("19명. 늦게 온 사람도 모두 포함되어 있습니다.", 19),
        ("열아홉 명. 명단에 있는 사람은 모두 왔습니다.", 19),
        ("19 lockers are free.\n\nNote: the two on loan are already counted.", 19),
        ("총 19명입니다. 두 번째 명단은 글씨가 흐렸지만 이름은 보입니다.", 19),
        ("19 lockers are free.\n\nCorrection: 17 lockers are free, since two broke.", 17),
        ("19칸 남았습니다.\n\n정정: 17칸 남았습니다.", 17),
        ("19 lockers are free.\n\nCorrection: about 17 lockers are free.", None),
        ("19 lockers are free.\n\nCorrection: that is wrong.", None),
        ("Nineteen. But two may not come.", None),
        ("Nineteen. Two have not paid.", None),
        ("Nineteen. I am guessing.", None),
        ("Nineteen. However, the list may be incomplete.", None),
        ("열아홉 명. 명단이 완전하지 않을 수 있습니다.", None),
        ("Nineteen, maybe. Ask again.", None),
        ("19 lockers are free.\n\nNote: the two on loan are not counted.", None),
        ("총 19명입니다. 한 명은 아직 확인되지 않았습니다.", None),
        ("총 19명입니다. 두 명은 취소했습니다.", None),
        ("총 19만 원입니다. 두 번째 영수증은 빠졌지만 금액은 작습니다.", None),
    ],
)
def test_what_is_explained_or_put_right(reply: str, value: int | None) -> None:
    """What is counted in already, or only granted, leaves a value; a correction replaces it; what
    is out, in doubt or not counted takes it."""
    _check(reply, int, value)


class Locker(BaseModel):
    """A record of one field."""

    lockers: int


def test_one_field_of_that_name() -> None:
    """The field must be named in the sentence."""
    assert read("22 lockers are free.", Locker).value == Locker(lockers=22)
    _check("22 chairs are free.", Locker, None)
