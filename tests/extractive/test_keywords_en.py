"""English keywords, with no tagger: runs between stop words."""

from __future__ import annotations

import pytest

from holdfast.chains.extractive import keywords


def found(text: str, most: int = 20) -> list[str]:
    """Return the keywords, best first."""
    return [k.text for k in keywords(text, max_keywords=most)]


def talk(said: str) -> str:
    """Return a session in which the client says this."""
    return f"Therapist: How have you been?\nClient: {said}"


@pytest.mark.parametrize(
    ("said", "keyword"),
    [
        ("I keep having panic attacks on the bus.", "panic attacks"),
        ("My mother-in-law is moving in.", "mother-in-law"),
        ("My mother in law is moving in.", "mother in law"),
        ("It's the night shifts, honestly.", "night shifts"),
        ("We talked about trauma-focused therapy.", "trauma-focused therapy"),
        ("My dad has Parkinson's disease.", "Parkinson's disease"),
        ("i dont sleep because of my credit card debt", "credit card debt"),
    ],
)
def test_a_topic_is_a_noun_phrase(said: str, keyword: str) -> None:
    """What people suffer from or talk about comes as they said it."""
    assert keyword in found(talk(said))


def test_verbs_fillers_and_time_are_no_keywords() -> None:
    """What holds a conversation together is no topic."""
    text = talk(
        "Well, um, I guess I keep thinking, you know, last Tuesday I kinda walked home tired."
    )
    assert found(text) == []


def test_plural_and_singular_are_one_keyword() -> None:
    """Panic attack and panic attacks are counted together and given once."""
    text = talk("A panic attack. I had panic attacks all week, and a panic attack today.")
    assert found(text) == ["panic attack"]


def test_a_keyword_is_written_as_the_text_writes_it_most() -> None:
    """Of singular and plural, and of capital and small letter, the usual one is given."""
    text = "Panic attack? I have panic attacks. Panic attacks at work, panic attacks at home."
    assert found(talk(text))[0] == "panic attacks"


def test_speakers_are_no_keywords() -> None:
    """Names and roles before the colon are off."""
    text = "Ms. Porter: How are your grades?\nJayden: Bad.\nMs. Porter: Why?\nJayden: My dad left."
    assert found(text) == ["grades", "dad"]


@pytest.mark.parametrize(
    "text",
    [
        "Priyanka: I have insomnia.\nTherapist: Tell me, Priyanka, since when?",
        talk("Jennifer's the one who noticed my insomnia."),
        talk("I told Dr. Okonkwo about the insomnia."),
        talk("Oluchi said it is insomnia. So I asked Oluchi."),
        "Therapist: Hi Saoirse, how are you?\nClient: I have insomnia.\nTherapist: Bye, Saoirse.",
    ],
)
def test_persons_names_are_kept_out(text: str) -> None:
    """A name in a list of keywords costs trust."""
    assert found(text) == ["insomnia"]


def test_a_paper_keeps_adjectives_that_make_terms_and_drops_those_that_praise() -> None:
    """Large databases is a term; a novel approach is none."""
    text = (
        "Mining large databases\n"
        "A novel approach to mining association rules in large databases is proposed. "
        "Experimental results show that the weighted graph model performs well."
    )
    keys = found(text)
    assert {"large databases", "weighted graph model"} <= set(keys)
    assert not any("novel" in k or "proposed" in k for k in keys)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\n\t"])
def test_a_phrase_goes_on_in_the_next_line(end: str) -> None:
    """A wrapped line ends no phrase, whatever system broke it."""
    text = (
        f"We describe a parser for the robust reading of replies and its lazy{end}evaluation order."
    )
    assert "lazy evaluation order" in found(text)


def test_what_a_tokenizer_split_off_is_no_word() -> None:
    """Some corpora set spaces around the marks of possession and contraction."""
    assert "parser" in found("The user 's parser can 't read ( nested ) forms , though .")
    assert not any(k.startswith("s ") for k in found("The user 's own parser, the user 's parser."))


def test_no_keyword_is_longer_than_four_words() -> None:
    """A longer one is a sentence."""
    text = "Deep residual convolutional neural network compression toolkit evaluation is described."
    assert all(len(k.split()) <= 4 for k in found(text))
