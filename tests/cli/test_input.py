"""What is no text to read is one clear line, and never a guess."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import Any

import pytest

SECRET = "청록고래"
KOREAN = "내담자: 이직 뒤로 불면이 심해요."
BAD_FILES = {
    "empty.txt": (b"", "is empty"),
    "blank.txt": (b" \n\t", "is empty"),
    "zeros.txt": (b"a\0b", "NUL"),
    "photo.jpg": (b"\xff\xd8\xff\xe0\0\x10JFIF", "binary"),
    "noise.txt": (b"caf\xe9 caf\xe9\xff", "not UTF-8"),
    "windows.txt": (KOREAN.encode("cp949"), "--encoding cp949"),
    "big-endian.txt": (codecs.BOM_UTF16_BE + KOREAN.encode("utf-16-be"), "--encoding utf-16"),
    "notepad.txt": (codecs.BOM_UTF16_LE + KOREAN.encode("utf-16-le"), "--encoding utf-16"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_file_that_is_no_text(run: Any, name: str) -> None:
    """The line names the file, says what is wrong with it, and where it can, what to do."""
    content, words = BAD_FILES[name]
    Path(name).write_bytes(content)
    done = run("tag", name)
    assert done.code == 3
    assert name in done.line
    assert words in done.line


@pytest.mark.parametrize("name", ["none.txt", "no/such/folder.txt"])
def test_a_missing_file(run: Any, name: str) -> None:
    """The line names it."""
    done = run("tag", name)
    assert done.code == 3
    assert f"no such file: {name}" in done.line


@pytest.mark.parametrize("text", [SECRET, f"내담자: {SECRET} 꿈을 꿔요.\n" * 40, f"{SECRET}\0"])
def test_a_text_in_place_of_a_file(run: Any, text: str) -> None:
    """Who types the transcript itself does not see it in a log."""
    done = run("tag", text)
    assert done.code == 3
    assert "no such file" in done.line


def test_words_without_quotes(run: Any) -> None:
    """A text without quotes is many arguments, and none of them is repeated."""
    done = run("tag", "transcript.txt", "다시", SECRET)
    assert done.code == 2
    assert "다시" not in done.line


def test_a_folder(run: Any, tmp_path: Path) -> None:
    """A folder is told from a missing file."""
    (tmp_path / "sessions.d").mkdir()
    done = run("tag", "sessions.d")
    assert done.code == 3
    assert "folder" in done.line


def test_an_encoding_that_is_named(run: Any) -> None:
    """A named encoding is used, and refused where the bytes are not in it."""
    Path("reply.txt").write_bytes('["불면"]'.encode("cp949"))
    assert run("read", "reply.txt", "--encoding", "cp949").stdout == '["불면"]\n'
    assert run("read", "reply.txt", "--encoding", "ascii").code == 3
    assert run("read", "reply.txt", "--encoding", "martian").code == 2


def test_a_byte_order_mark_is_no_text(run: Any) -> None:
    """What Windows puts before UTF-8 is not part of the text."""
    done = run("read", "-", input=codecs.BOM_UTF8 + '["불면"]'.encode())
    assert done.stdout == '["불면"]\n'


def test_an_empty_pipe(run: Any) -> None:
    """Nothing piped in is an empty text."""
    done = run("tag", input="")
    assert done.code == 3
    assert "standard input is empty" in done.line
