"""docs/faults.md says what comes of each fault; each of its rows is held here or names its test.

The rows are the expectations: what stands in the document is what is tested.
"""

from __future__ import annotations

import ast
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from faults_table import Row, rows
from loopback import Loopback
from loopback.faults import FAULTS

from holdfast.chains import keyword_chain
from holdfast.schemas import HoldfastError, errors

Call = Callable[[Any, Any], Any]

HERE = Path(__file__).parent
DEADLINE = 20.0
SLACK = 2.0
"""Seconds that a loaded machine may take longer; what is told too late is late by more."""


ROWS = rows()
HELD_HERE = [row for row in ROWS if row.fault in FAULTS]


@pytest.mark.parametrize("row", HELD_HERE, ids=lambda row: row.fault)
def test_each_fault(server: Loopback, transcript: str, call: Call, row: Row) -> None:
    """Comes to the right value or one typed error with its hint, in time and in few requests."""
    fault = FAULTS[row.fault]
    fault.script(server)
    limits = {"deadline": DEADLINE, "backoff": 0.01} | fault.limits
    chain = keyword_chain(fault.model, ollama_host=server.url, **limits).with_attempts()
    started, error, value = time.monotonic(), None, None
    try:
        extraction = call(chain, transcript)
        value, attempts = list(extraction.value), extraction.attempts
    except HoldfastError as raised:
        error, attempts = raised, raised.attempts
    assert time.monotonic() - started < limits["deadline"] + SLACK
    row.check(error, attempts)
    assert value == (["불면"] if error is None else None)
    assert len(server.requests) == row.requests


def test_every_row_has_its_test() -> None:
    """It names a test that exists; where that is the one of the table, the fault has a script."""
    assert len(ROWS) > 50
    for row in ROWS:
        file, _, name = row.test.partition("::")
        functions = ast.parse((HERE / file).read_text(encoding="utf-8")).body
        assert name in {f.name for f in functions if isinstance(f, ast.FunctionDef)}, row
        assert (row.test == "test_faults_table.py::test_each_fault") == (row.fault in FAULTS), row


def test_every_fault_has_its_row() -> None:
    """One, in no table twice; and every error class that stands there exists."""
    names = [row.fault for row in ROWS]
    assert len(names) == len(set(names))
    assert set(FAULTS) <= set(names)
    assert all(row.comes_to == "value" or hasattr(errors, row.comes_to) for row in ROWS)
