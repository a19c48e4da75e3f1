"""What a chain without a model takes as a text."""

from __future__ import annotations

import pytest

from holdfast.chains import keyword_chain, summary_chain
from holdfast.schemas import InputError


@pytest.mark.parametrize("chain", [keyword_chain("extractive"), summary_chain("extractive")])
def test_half_a_surrogate_pair_is_no_text(chain: object) -> None:
    """It is our own error, as it is where a model is asked."""
    with pytest.raises(InputError):
        chain.invoke("\ud800 불면")  # type: ignore[attr-defined]
