"""Which writing a text is in, and whether this engine reads it."""

from __future__ import annotations

import re
from typing import Literal

from holdfast.chains.extractive.wordlist import words
from holdfast.schemas import InputError

Language = Literal["ko", "en"]

_HANGUL = re.compile("[\uac00-\ud7a3\u3131-\u318e]")
_LATIN = re.compile("[A-Za-z]")
_LETTER = re.compile(r"[^\W\d_]")

# A few words of another writing in a Korean text (漢字, a quoted name) are no other language.
_ENOUGH = 0.5
# One Hangul letter counts for more than one Latin letter: a syllable against a sound.
_HANGUL_WEIGHT = 2.5

# Words that stand in nearly every sentence of a language in Latin letters that is not English, and
# are no English words: facts of grammar.
_OTHER = words(
    """
    der das und nicht ich ist ein eine mit auch sich kann habe bin wir sie mein meine weil
    les des une est dans pour que pas je vous avec suis depuis mon nous mais sur tu elle
    el los las por para pero una muy estoy como del puedo yo mi está porque soy tengo con
    il che non per sono della riesco io ho mio gli
    nao não uma com em eu meu minha não consigo dos
    het een niet van ik kan mijn dat zijn heb jeg ikke og på det som att jag inte av grund
    en ei ja olen voi minä hogy nem az egy vagyok nie się jest mnie na bo że jsem
    nu să din pot că ve çok bir için değil bu saya tidak karena dan yang dengan ini itu
    ako sa dahil ang ng hindi tôi không và của là
    """
) - {"en", "an"}
_ENGLISH = words(
    """
    the and that with this have has had you my they not are she his her what when because about
    from would been were which their there it of for but your him them who how just i i'm can't
    don't didn't it's i've is was to we at be or so if all do cannot dont cant im
    """
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LOOK = 20_000
"""Characters that tell the language of a text in Latin letters."""


def language_of(text: str) -> Language:
    """Return the language that most of the text is in.

    Raises InputError for a text without letters, and for one that is mostly in a writing or a
    language the engine does not know.
    """
    letters = len(_LETTER.findall(text))
    if not letters:
        raise InputError("the text is empty: there is no word in it")
    hangul, latin = len(_HANGUL.findall(text)), len(_LATIN.findall(text))
    if hangul + latin < _ENOUGH * letters or (hangul == 0 and _is_other_latin(text)):
        raise InputError("the language is not supported: the extractive engine reads ko and en")
    return "ko" if hangul * _HANGUL_WEIGHT >= latin else "en"


def has_hangul(text: str) -> bool:
    """Return whether a Korean syllable or letter stands in the text."""
    return _HANGUL.search(text) is not None


def _is_other_latin(text: str) -> bool:
    """Return whether more words are another language's than English; a capital may be a name."""
    said = [word.replace("’", "'") for word in _WORD.findall(text[:_LOOK])]
    said = [said[0].casefold(), *(word for word in said[1:] if word.islower() or word == "I")]
    accented = sum(not word.isascii() for word in said)
    other = sum(word in _OTHER for word in said) + (accented if accented > 1 else 0)  # résumé
    return other > sum(word.casefold() in _ENGLISH for word in said)
