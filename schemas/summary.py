"""The summary of a text."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

MAX_SUMMARY_LENGTH = 2000
"""Characters in a summary. A longer one is a copy of the text."""

SummaryText = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=MAX_SUMMARY_LENGTH)
]


class Summary(BaseModel):
    """A few whole sentences that say what a text is about."""

    model_config = ConfigDict(frozen=True)

    summary: SummaryText = Field(
        title="요약",
        description="two to four sentences that say what the text is about",
    )
