"""What may take an answer away, in the order in which it is asked: of a structure, of the fields
under their labels, of a list in free text.

Each is a function of the case and the answer that raises Refused or says nothing. What stands
before an answer, or makes it another task's, is asked earlier (`structures/roles.py`,
`lists/announcing.py`); what the value itself is, later (`checks/check.py`). What takes away one
stated value is asked by the grounds that find it (`wavering.py`, `subjects.py`).
"""

from __future__ import annotations

from collections.abc import Callable

from holdfast.parsers.choosing.case import Case
from holdfast.parsers.choosing.corrections.list_corrections import refuse_corrected
from holdfast.parsers.choosing.doubts.answer import Answer
from holdfast.parsers.choosing.doubts.code_around import (
    refuse_changed,
    refuse_computed,
    refuse_doubted,
)
from holdfast.parsers.choosing.doubts.disowning import (
    refuse_disowned,
    refuse_disowned_lines,
    refuse_draft,
    refuse_taken_back,
)
from holdfast.parsers.choosing.doubts.notes import (
    refuse_noted,
    refuse_noted_keys,
    refuse_noted_lines,
)
from holdfast.parsers.choosing.doubts.reasons import refuse_reasons
from holdfast.parsers.choosing.doubts.remarked import refuse_remarked
from holdfast.parsers.choosing.doubts.unsaid import refuse_unsaid
from holdfast.parsers.choosing.values.told_rows import refuse_beside

Doubt = Callable[[Case, Answer], None]

STRUCTURE: tuple[Doubt, ...] = (
    refuse_taken_back,
    refuse_disowned,
    refuse_unsaid,
    refuse_noted,
    refuse_noted_keys,
    refuse_reasons,
    refuse_changed,
    refuse_computed,
    refuse_doubted,
    refuse_corrected,
    refuse_draft,
)
FIELDS: tuple[Doubt, ...] = (
    refuse_disowned_lines,
    refuse_noted_lines,
    refuse_reasons,
    refuse_remarked,
    refuse_beside,
)
LIST: tuple[Doubt, ...] = (refuse_disowned, refuse_unsaid)


def refuse_doubtful(case: Case, answer: Answer, doubts: tuple[Doubt, ...]) -> None:
    """Refuse an answer that one of the doubts takes away."""
    for doubt in doubts:
        doubt(case, answer)
