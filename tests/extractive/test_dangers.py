"""Dangers come first where the client affirms them; what is denied is no keyword."""

from __future__ import annotations

import pytest

from holdfast.chains.extractive import keywords

WORK_KO = (
    "회사 회의가 많아요. 회의 때문에 야근도 해요. 회의가 끝나면 또 회의예요. 회사 일이 회의예요."
)
WORK_EN = "My manager sets meetings. More meetings. The manager loves meetings. Meetings all day."


def found(*turns: str) -> list[str]:
    """Return the keywords of a session, best first; each turn starts with C: or T:."""
    return [k.text for k in keywords("\n".join(turns).replace("C:", "내담자:"), max_keywords=20)]


def ko(said: str) -> list[str]:
    """Return the keywords where a client talks of work and says this once."""
    return found("상담사: 어떠셨어요?", f"C: {WORK_KO} {said}")


def en(said: str) -> list[str]:
    """Return the keywords where a client talks of work and says this once."""
    return [k.text for k in keywords(f"Therapist: How was it?\nClient: {WORK_EN} {said}")]


@pytest.mark.parametrize(
    ("said", "keyword"),
    [
        ("자해를 해요.", "자해"),
        ("자살 생각을 해요.", "자살"),
        ("죽고 싶다는 말을 해요.", "죽고 싶다"),
        ("살고 싶지 않아요.", "살고 싶지 않아요"),
        ("정말 살고 싶지가 않아요.", "살고 싶지가 않아요"),
        ("눈을 뜨고 싶지도 않아요.", "눈을 뜨고 싶지도 않아요"),
        ("약도 한꺼번에 먹었어요.", "약도 한꺼번에 먹었어요"),
        ("손목도 그었어요.", "손목도 그었어요"),
        ("남편이 저를 때렸어요.", "때렸어요"),
        ("아빠한테 맞았어요.", "맞았어요"),
        ("차라리 죽는 게 나아요.", "죽는 게 나아요"),
        ("가정폭력이 있었어요.", "가정폭력"),
        ("다리에서 뛰어내리려고 했어요.", "뛰어내리려고"),
        ("자해를 안 하려고 해도 하게 돼요.", "자해"),
        ("자해를 끊을 수가 없어요.", "자해"),
        ("자살밖에 없다고 느껴요.", "자살"),
        ("폭력이 끊이질 않아요.", "폭력"),
    ],
)
def test_a_danger_said_once_comes_first_ko(said: str, keyword: str) -> None:
    """However often the rest is said; also where not doing it is only an effort."""
    assert ko(said)[0] == keyword


@pytest.mark.parametrize(
    ("said", "keyword"),
    [
        ("I want to die.", "want to die"),
        ("I think about suicide.", "suicide"),
        ("I have suicidal thoughts.", "suicidal thoughts"),
        ("I started cutting myself.", "cutting myself"),
        ("He hits me.", "hits me"),
        ("I don't want to live.", "don't want to live"),
        ("I took too many pills.", "took too many pills"),
        ("I slit my wrists in May.", "slit my wrists"),
        ("There was domestic violence.", "domestic violence"),
        ("I can't stop the self-harm.", "self-harm"),
    ],
)
def test_a_danger_said_once_comes_first_en(said: str, keyword: str) -> None:
    """However often the rest is said."""
    assert en(said)[0] == keyword


@pytest.mark.parametrize(
    ("said", "word"),
    [
        ("자해는 안 해요.", "자해"),
        ("자살은 생각해 본 적 없어요.", "자살"),
        ("죽고 싶지는 않아요.", "죽고"),
        ("때린 적은 없어요.", "때린"),
        ("우울하지는 않아요.", "우울"),
        ("술은 끊었어요.", "술"),
        ("이제 담배는 안 피워요.", "담배"),
        ("환청이나 망상은 없어요.", "환청"),
    ],
)
def test_what_is_denied_is_no_keyword_ko(said: str, word: str) -> None:
    """A list that says 자해 of a client who says no is a wrong value."""
    assert not any(word in keyword for keyword in ko(said))


@pytest.mark.parametrize(
    ("said", "word"),
    [
        ("I'm not suicidal.", "suicid"),
        ("I don't want to kill myself.", "kill"),
        ("I'm no longer drinking.", "drinking"),
        ("I quit smoking.", "smoking"),
        ("He has never hit me.", "hit me"),
        ("I don't have panic attacks anymore.", "panic"),
        ("She denies self-harm, suicidal thoughts or abuse.", "abuse"),
        (
            "She denied ever having had, in all those twenty years, any thought of suicide.",
            "suicide",
        ),
    ],
)
def test_what_is_denied_is_no_keyword_en(said: str, word: str) -> None:
    """No longer drinking is not drinking."""
    assert not any(word in keyword for keyword in en(said))


@pytest.mark.parametrize(
    ("said", "keyword"),
    [
        ("우울해서 의욕이 없어요.", "우울"),
        ("술을 끊을 수가 없어요.", "술"),
        ("불안이 사라지지 않아요.", "불안"),
        ("우울증 때문에 학교를 안 가요.", "학교를 안 가요"),
        ("잠을 못 자요.", "잠을 못 자요"),
        ("시험이 없어요.", "시험"),
    ],
)
def test_a_no_beside_a_word_need_not_deny_it_ko(said: str, keyword: str) -> None:
    """Another clause, a no that cannot be kept, and a lack that is the trouble itself."""
    assert keyword in ko(said)


@pytest.mark.parametrize(
    ("said", "keyword"),
    [
        ("I can't stop drinking.", "drinking"),
        ("I can't sleep because of anxiety.", "anxiety"),
        ("I can't sleep because of anxiety.", "can't sleep"),
        ("I never sleep without alcohol.", "alcohol"),
    ],
)
def test_a_no_beside_a_word_need_not_deny_it_en(said: str, keyword: str) -> None:
    """The no belongs to another verb, or is undone."""
    assert keyword in en(said)


@pytest.mark.parametrize(
    ("answer", "place"),
    [("네, 가끔요.", 0), ("아니요, 전혀요.", None), ("네, 그런 적 없어요.", None)],
)
def test_a_counsellors_question_counts_as_it_is_answered(answer: str, place: int | None) -> None:
    """Counsellors ask about dangers that are not there."""
    keys = found("상담사: 자해를 하신 적이 있나요?", f"C: {answer} {WORK_KO}")
    assert (keys.index("자해") if "자해" in keys else None) == place


def test_a_question_that_is_taken_back_at_once_is_a_no() -> None:
    """Clients repeat what they were asked before they answer."""
    assert "자살" not in " ".join(ko("자살이요? 아니요, 그런 건 아니에요."))
    assert "suicid" not in " ".join(en("Suicide? No, never."))
    assert ko("제가 자살하면 다들 편할까요?")[0] == "자살"


def test_a_counsellors_warning_is_no_danger() -> None:
    """What is only explained does not come before what the client says."""
    keys = found("상담사: 자해는 신호일 수 있어요.", f"C: {WORK_KO}")
    assert "자해" in keys[1:]


@pytest.mark.parametrize(
    ("said", "word"),
    [
        ("회사를 때려치우고 싶어요.", "때려"),
        ("살인적인 일정이에요.", "살인"),
        ("키우던 강아지가 죽어 버렸어요.", "죽어"),
        ("창가에서 멍 때리고 있었어요.", "때리"),
    ],
)
def test_a_turn_of_phrase_is_no_danger_ko(said: str, word: str) -> None:
    """What only sounds like it does not come before what the client talks of."""
    assert word not in ko(said)[0]


@pytest.mark.parametrize(
    ("said", "phrase"),
    [
        ("It just hit me that I was late.", "hit me"),
        ("They kicked me out of the team.", "kicked me"),
        ("She pushed me to study.", "pushed me"),
        ("I cut myself some slack.", "cut myself"),
        ("I want to diet.", "want to die"),
    ],
)
def test_a_turn_of_phrase_is_no_danger_en(said: str, phrase: str) -> None:
    """What only sounds like it is no keyword."""
    assert not any(phrase in keyword for keyword in en(said))


def test_a_danger_has_its_places() -> None:
    """A phrase with a verb stands where its spans say, as every keyword does."""
    text = f"상담사: 네.\n내담자: {WORK_KO} 요즘 죽고 싶다는 생각을 해요. 죽고 싶다."
    first = keywords(text)[0]
    assert first.text == "죽고 싶다"
    assert [text[s.start : s.end] for s in first.spans] == ["죽고 싶다", "죽고 싶다"]


def test_a_paper_on_a_danger_is_a_paper() -> None:
    """There the words are terms like others."""
    text = "본 연구는 청소년 자살 예방 프로그램의 효과를 분석한다. 프로그램은 학교에서 운영된다."
    assert "자살 예방 프로그램" in [k.text for k in keywords(text)]


@pytest.mark.parametrize(
    "noun",
    [
        "투신",
        "음독",
        "번개탄",
        "학대",
        "방임",
        "성추행",
        "성희롱",
        "강간",
        "감금",
        "협박",
        "스토킹",
        "흉기",
        "살해",
        "칼부림",
        "학폭",
    ],
)
def test_each_noun_of_danger_comes_first_ko(noun: str) -> None:
    """The list is closed: a word that falls out of it is a danger overlooked."""
    assert noun in ko(f"{noun} 이야기예요.")[0]
