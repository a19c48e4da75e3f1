"""Korean keywords: noun phrases as a counsellor writes them."""

from __future__ import annotations

import pytest

from holdfast.chains.extractive import keywords


def found(text: str, most: int = 20) -> list[str]:
    """Return the keywords, best first."""
    return [k.text for k in keywords(text, max_keywords=most)]


@pytest.mark.parametrize(
    ("said", "keyword"),
    [
        ("수면 장애가 심해져서 왔어요.", "수면 장애"),
        ("불면증 때문에 회사에서 졸아요.", "불면증"),
        ("대인 관계의 어려움을 느껴요.", "대인 관계"),
        ("직장 내 괴롭힘을 당했어요.", "직장 내 괴롭힘"),
        ("남편하고 이혼하자고 했어요.", "이혼"),
        ("상사가 자꾸 초과근무를 시켜요.", "초과근무"),
        ("층간소음이 너무 심해요.", "층간소음"),
    ],
)
def test_a_topic_comes_without_particle_and_ending(said: str, keyword: str) -> None:
    """Nouns as the text spaces them, nothing glued on."""
    assert keyword in found(f"상담사: 무슨 일이세요?\n내담자: {said}")


@pytest.mark.parametrize("noun", ["초과근무", "가스라이팅", "층간소음", "번아웃", "월세"])
def test_the_spoken_ending_glued_to_a_noun_is_off(noun: str) -> None:
    """A one-word answer ends in -요 or -이요; the keyword does not."""
    ending = "이요" if noun.endswith(("팅", "음", "웃")) else "요"
    assert found(f"상담사: 뭐가 힘드세요?\n내담자: {noun}{ending}.") == [noun]


def test_speakers_roles_and_time_stamps_are_no_keywords() -> None:
    """Who speaks, in what part, and when, is never what it is about."""
    text = "[00:01] 상담사: 내담자분, 오늘 상담은 어떠세요?\n[00:09] 내담자: 선생님, 공황이 왔어요."
    assert found(text) == ["공황"]


@pytest.mark.parametrize(
    "text",
    [
        "상담사: 이름은요?\n내담자: 김지은입니다. 불면증이 심해요.",
        "상담사: 누가 그랬니?\n내담자: 박서연 씨가요. 불면증도 그때부터예요.",
        "상담사: 누구랑?\n내담자: 민수랑요. 준호야 하고 불렀어요. 불면증이 심해요.",
        "상담사: 하늘 씨, 오셨어요?\n내담자: 네. 불면증이 심해요.",
        "김OO: 불면증이 있어요.\n박○○: 그래요?\n김OO: 네.",
        "최도윤: 불면증이 있어요.\n상담사: 도윤아, 언제부터야?\n최도윤: 작년요.",
    ],
)
def test_persons_names_are_kept_out(text: str) -> None:
    """A client's name in a list of keywords costs trust."""
    assert found(text) == ["불면증"]


def test_words_of_time_place_and_talk_bound_a_keyword() -> None:
    """What only says when, how or that something is said is no topic."""
    text = "상담사: 네.\n내담자: 오늘 아침 생각 때문에 그냥 이야기 중에 자해 얘기를 동안 했어요."
    assert found(text) == ["자해"]


def test_a_phrase_does_not_run_over_two_turns() -> None:
    """The end of one turn and the start of the next are no phrase."""
    text = "상담사: 요즘은 시험\n내담자: 불안 때문이에요."
    assert not any("시험 불안" in k for k in found(text))


def test_counted_things_are_no_keywords() -> None:
    """A number with its counter says how much, not what."""
    said = "다섯시간이요. 이번달만 일곱번 지각했어요. 2학기부터요. 소주를 며칠씩 마셔요."
    text = f"상담사: 얼마나 해?\n내담자: {said}"
    assert not {"다섯시간", "이번달", "일곱번", "2학기", "며칠씩"} & set(found(text))
    assert "지각" in found(text)


def test_spellings_that_differ_in_spaces_are_one_keyword() -> None:
    """수면 장애 and 수면장애 are counted together and given once."""
    text = "상담사: 네.\n내담자: 수면 장애예요. 수면장애가 심해요. 수면 장애라서요."
    keyword, *rest = keywords(text)
    assert keyword.text == "수면 장애"
    assert len(keyword.spans) == 3
    assert "수면장애" not in [k.text for k in rest]


def test_talk_without_labels_and_full_stops_is_read_as_talk() -> None:
    """Speech recognition writes neither; the spoken endings tell."""
    text = "요즘 잠을 못 자요\n엄마랑 맨날 싸우거든요\n성적 때문에요\n엄마가 폰을 뺏었어요"
    assert found(text)[0] == "엄마"
    assert "성적" in found(text)


def test_a_shorter_keyword_is_not_given_beside_the_longer_one_it_lives_in() -> None:
    """In talk 발표 says nothing beside 발표 불안, unless it is said on its own as well."""
    once = "상담사: 네.\n내담자: 발표 불안이 심해요. 발표 불안은 어릴 때부터예요."
    assert "발표" not in found(once)


def test_english_words_within_korean_are_keywords_too() -> None:
    """Mixed text is read as one."""
    text = "상담사: 네.\n내담자: 제가 ADHD 진단을 받았는데 burnout도 왔어요."
    assert {"ADHD 진단", "burnout"} <= set(found(text))


def test_turns_in_another_language_are_read_in_theirs() -> None:
    """A Korean session with an English turn has keywords from both."""
    text = "내담자: 공황 발작이 왔어요.\nMom: He had a panic attack on the subway.\n내담자: 네."
    assert {"공황 발작", "panic attack", "subway"} <= set(found(text))
