"""What the service goes by: a chain's settings, and how much it reads of a request."""

from __future__ import annotations

from typing import Any

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from holdfast.chains.settings import Settings, load_settings
from holdfast.schemas import SettingsError

ENV_FILE = ".env"


class _Body(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="HOLDFAST_", extra="ignore", frozen=True)

    max_body: int = Field(1_000_000, ge=1)
    """Bytes of a request's body; a longer one is refused before it is read to its end."""


VARIABLES = tuple(f"HOLDFAST_{name.upper()}" for name in _Body.model_fields)
"""What is read here and is no setting of a chain."""


def chain_settings(**told: Any) -> Settings:
    """Return what the chains go by: what is told, else the environment, else `.env`.

    Raises SettingsError that names what is off, never its value.
    """
    try:
        return load_settings(env_file=ENV_FILE, **told)
    except (OSError, UnicodeDecodeError):
        raise SettingsError("the file .env cannot be read: it must be UTF-8 text") from None


def max_body(told: int | None = None) -> int:
    """Return how many bytes a body may have: what is told, else HOLDFAST_MAX_BODY, else 1 MB."""
    given = {} if told is None else {"max_body": told}
    try:
        return _Body(_env_file=ENV_FILE, **given).max_body  # type: ignore[call-arg]
    except ValidationError:
        raise SettingsError("settings: max_body must be a whole number of bytes, from 1") from None
    except (OSError, UnicodeDecodeError):
        raise SettingsError("the file .env cannot be read: it must be UTF-8 text") from None
