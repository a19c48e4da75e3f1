"""What comes in: the text of a file or of standard input, or one line that says why not."""

from __future__ import annotations

import codecs
import re
import sys
from pathlib import Path

from holdfast.cli.output import say
from holdfast.schemas import InputError, SettingsError

STDIN = "-"

_FILE_NAME = re.compile(r"[^\n]{0,200}\.[A-Za-z0-9]{1,8}")
_HANGUL = re.compile("[가-힣]")


def read_text(name: str | None, encoding: str | None = None) -> str:
    """Return the text of a file, or of standard input where the name is "-" or there is none.

    It is UTF-8, with or without a byte order mark, unless an encoding is named; none is guessed,
    because a wrong guess is a wrong text. Raises SettingsError for an unknown encoding, and where
    there is no name and standard input is a terminal; InputError for what cannot be read and what
    is no text.
    """
    place = _place(name)
    text = _decoded(_bytes(name), encoding, place)
    if "\0" in text:
        raise InputError(f"{place} is no text: it holds NUL bytes")
    return text


def read_transcript(name: str | None, encoding: str | None = None) -> str:
    """Return the text as `read_text` does; an empty one is an InputError."""
    text = read_text(name, encoding)
    if not text.strip():
        raise InputError(f"{_place(name)} is empty")
    return text


def _place(name: str | None) -> str:
    """Name the input. Who types a text where a file belongs does not see it in a log."""
    if name is None or name == STDIN:
        return "standard input"
    return name if _FILE_NAME.fullmatch(name) else "the file"


def _bytes(name: str | None) -> bytes:
    if name is None or name == STDIN:
        return _stdin(named=name is not None)
    try:
        return Path(name).read_bytes()
    except FileNotFoundError:
        reason = f"no such file{_named(name)} (a text of your own goes in through a pipe and -)"
    except IsADirectoryError:
        reason = f"a folder, where a file is wanted{_named(name)}"
    except PermissionError:
        reason = f"no permission to read{_named(name)}"
    except (OSError, ValueError):
        # A name that no file can have: too long, or with a NUL.
        reason = "no such file (a text of your own goes in through a pipe and -)"
    raise InputError(reason)


def _named(name: str) -> str:
    return f": {name}" if _FILE_NAME.fullmatch(name) else ""


def _stdin(*, named: bool) -> bytes:
    if sys.stdin is None:
        raise InputError("standard input is closed")
    if sys.stdin.isatty():
        if not named:
            raise SettingsError("no file is named: give one, or - for standard input")
        say("type or paste the text; Ctrl-D on a line of its own ends it")
    return sys.stdin.buffer.read()


def _decoded(data: bytes, encoding: str | None, place: str) -> str:
    try:
        return data.decode(encoding or "utf-8-sig")
    except UnicodeDecodeError:
        hint = f"not {encoding}" if encoding else f"not UTF-8: {_what_to_do(data)}"
    except LookupError:
        raise SettingsError("--encoding: no such encoding") from None
    raise InputError(f"{place} is {hint}")


def _what_to_do(data: bytes) -> str:
    """Say what the bytes look like. It is not acted on: many files look like CP949 and are not."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "it looks like UTF-16, so try --encoding utf-16"
    if b"\0" in data:
        return "it looks like a binary file; of a document, save the text that is in it"
    if _HANGUL.search(data.decode("cp949", errors="ignore")) and _is(data, "cp949"):
        return "it looks like Korean text from Windows, so try --encoding cp949"
    return "save it as UTF-8, or name its --encoding"


def _is(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True
