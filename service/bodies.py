"""What a request asks: its bytes, by what they are said to be, become a text with options."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable
from email.message import Message
from typing import Any, Literal, TypeVar

from fastapi import Request
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from holdfast.schemas import InputError
from holdfast.service.problems import BodyTooLarge, UnsupportedMedia

JSON = "application/json"
TEXT = "text/plain"
FORM = "application/x-www-form-urlencoded"


class Asked(BaseModel):
    """A text, and what is asked of it."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)

    text: str = Field(repr=False)
    """The transcript."""
    language: Literal["auto", "ko", "en"] = "auto"
    """Of the prompt; "auto" is Korean if the text has Hangul."""


class TaggingRequest(Asked):
    """A text whose keywords are asked for."""

    max_keywords: int = Field(20, ge=1, le=100)
    """At most so many, the most important first."""


class SummaryRequest(Asked):
    """A text whose summary is asked for."""

    max_sentences: int = Field(3, ge=1, le=20)
    """At most so many."""


class NoteRequest(TaggingRequest, SummaryRequest):
    """A text whose counselling note is asked for."""


A = TypeVar("A", bound=Asked)


async def read_body(request: Request, most: int) -> bytes:
    """Return the body of at most `most` bytes. Raises BodyTooLarge, and ClientDisconnect."""
    said = request.headers.get("content-length", "")
    if said.isdecimal() and int(said[:20]) > most:
        raise BodyTooLarge(f"the body has more than {most} bytes")
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > most:
            raise BodyTooLarge(f"the body has more than {most} bytes")
    return bytes(body)


def read_request(request: Request, body: bytes, type_: type[A]) -> A:
    """Return what a request asks.

    In: a body that is JSON or plain text, and the options in the query; an option in the body wins.
    Raises UnsupportedMedia, and InputError for the rest; no message repeats what was sent.
    """
    told = _options(request, type_)
    media = _media(request)
    if _is_json(media, body):
        told |= _from_json(_decoded(body, media), type_)
    else:
        told["text"] = _decoded(body, media)
    if "\0" in told["text"]:
        raise InputError(_BINARY)
    return type_.model_validate(told)


def _options(request: Request, type_: type[Asked]) -> dict[str, Any]:
    """Return the query's options. Other names are left to the app around us, as an API key's."""
    if "text" in request.query_params:
        raise InputError("the text belongs in the body: an address ends up in logs")
    names = type_.model_fields.keys() & request.query_params.keys()
    given = {name: request.query_params[name] for name in names}
    try:
        asked = type_.model_validate({"text": "", **given})
    except ValidationError as error:
        raise InputError(_named(error, type_)) from None
    return asked.model_dump(include=names)


def _media(request: Request) -> Message:
    """Return what the body is said to be."""
    media = Message()
    media["content-type"] = request.headers.get("content-type", "")
    if request.headers.get("content-encoding", "identity").lower() != "identity":
        raise UnsupportedMedia("send the body as it is, without a Content-Encoding")
    if _type(media) not in (JSON, TEXT, FORM):
        raise UnsupportedMedia(_SAY)
    return media


def _type(media: Message) -> str:
    """Return the media type as it is said; the standard library takes nonsense for plain text."""
    return str(media["content-type"]).partition(";")[0].strip().lower()


_SAY = f"say what the body is: Content-Type: {TEXT}; charset=utf-8, or {JSON} for a JSON object"


_FORM_BYTES = re.compile(rb"[A-Za-z0-9*._+%&=~!'()-]*")
"""What encoders of forms write: anything else they escape."""


def _is_json(media: Message, body: bytes) -> bool:
    """Whether the body is to be read as JSON, else as plain text.

    curl says that what follows --data-binary is a form, unless told. It is read as a text where it
    can be nothing else: a form holds no space, line break or Hangul, and a JSON object begins with
    a brace. Where it could be one of these, who sent it has to say so.
    """
    if _type(media) != FORM:
        return _type(media) == JSON
    if body.lstrip().startswith(b"{"):
        raise UnsupportedMedia(f"the body looks like JSON and is said to be a form: {_say(JSON)}")
    if _FORM_BYTES.fullmatch(body):
        raise UnsupportedMedia(f"the body may be a form, and none is read: {_say(TEXT)}")
    return False


def _say(media: str) -> str:
    return f"with curl, add -H 'Content-Type: {media}'"


_NO_CHARSETS = {"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "utf-7"}
"""Encodings of Python that no text is sent in; two of them take a minute for a megabyte."""


def _decoded(body: bytes, media: Message) -> str:
    """Return the body as a text in the charset it is said to be in, else UTF-8. None is guessed."""
    charset = media.get_content_charset() or "utf-8"
    try:
        name = codecs.lookup(charset).name
        # A byte order mark is no part of the text; and what calls itself EUC-KR is, as browsers
        # have it, Windows' superset of it.
        name = {"utf-8": "utf-8-sig", "euc_kr": "cp949"}.get(name, name)
        if name in _NO_CHARSETS:
            raise LookupError
        return body.decode(name)
    except UnicodeError:
        # A text in any charset but UTF-16 and UTF-32, which begin with a mark, has no NUL.
        is_binary = b"\0" in body and not body.startswith(_MARKS)
        line = f"the body is not {_shown(charset)}: name its charset, {_AS_IN}"
        raise InputError(_BINARY if is_binary else line) from None
    except (LookupError, ValueError):
        raise UnsupportedMedia("no such charset") from None


_BINARY = "no text, it holds NUL characters: of a document, send the text that is in it"
_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
"""They begin UTF-32 too."""
_AS_IN = f"as in Content-Type: {TEXT}; charset=euc-kr"


def _shown(charset: str) -> str:
    return "UTF-8" if charset == "utf-8" else "in the charset it is said to be in"


def _from_json(text: str, type_: type[Asked]) -> dict[str, Any]:
    """Return what a JSON body sets."""
    try:
        # Strict: true is no number.
        asked = type_.model_validate_json(text, strict=True)
    except ValidationError as error:
        raise InputError(_named(error, type_)) from None
    return asked.model_dump(exclude_unset=True)


def _named(error: ValidationError, type_: type[Asked]) -> str:
    """Say what is off, by our own names: a key that was sent may be a piece of the transcript."""
    told = error.errors(include_input=False, include_url=False, include_context=False)
    return "; ".join(dict.fromkeys(_line(e["type"], e["loc"], e["msg"], type_) for e in told))


def _line(kind: str, place: Iterable[int | str], message: str, type_: type[Asked]) -> str:
    if kind == "json_invalid":
        return message
    if kind == "extra_forbidden":
        return f"a key that is none of {', '.join(type_.model_fields)}"
    return f"{'.'.join(map(str, place)) or 'the body'}: {message}"
