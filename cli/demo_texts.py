"""What the demo shows. All of it is made up: no person said any of this."""

from __future__ import annotations

from dataclasses import dataclass, field

TRANSCRIPT = """\
상담사: 지난주에는 어떻게 지내셨어요?
내담자: 솔직히 많이 힘들었어요. 새 부서로 옮긴 뒤로 불면증이 심해져서 새벽 네 시까지 깨어 있는 날이 많아요.
상담사: 잠자리에 누우면 어떤 생각이 드세요?
내담자: 다음 날 회의에서 실수할까 봐 걱정돼요. 팀장님이 성과 평가 이야기를 꺼낸 뒤로는 출근 생각만 해도 가슴이 답답하고 손이 떨려요. 불안이 점점 커지는 것 같아요.
상담사: 회사에서 그런 이야기를 나눌 사람이 있나요?
내담자: 없어요. 동료들과는 점심도 따로 먹어요. 집에 가면 어머니와 갈등이 있고요. 제가 이직을 고민한다고 했더니 배부른 소리라고 하셔서 크게 다퉜어요.
상담사: 어머니의 말씀이 어떻게 들리셨어요?
내담자: 제 노력이 아무것도 아닌 것처럼 들렸어요. 요즘은 자존감이 바닥이에요. 예전에는 퇴근하고 달리기를 했는데 그것도 그만뒀어요.
상담사: 불면증과 불안이 함께 오면 몸도 마음도 지치기 쉽지요. 혹시 죽고 싶다는 생각을 하신 적이 있나요?
내담자: 아니요, 그런 생각은 없어요. 그냥 푹 자고 싶어요.
상담사: 알겠습니다. 그러면 다음 회기까지 수면 일지를 써 보고, 자기 전에는 호흡 훈련을 십 분씩 해 보기로 해요. 어머니와의 갈등은 다음 시간에 더 이야기해 볼까요?
내담자: 네, 수면 일지는 써 볼게요. 달리기도 일주일에 두 번은 다시 해 보고 싶어요.
"""  # noqa: E501  (turns are as long as people speak)
"""A session of counselling, synthetic."""


@dataclass(frozen=True, slots=True)
class Sloppy:
    """A reply to the question for the transcript's keywords, as small models give it."""

    title: str
    text: str = field(repr=False)
    done_reason: str = "stop"


REPLIES = (
    Sloppy(
        "chatter, and a bold label before the list",
        "네, 상담 내용을 꼼꼼히 살펴보았습니다! 😊\n\n"
        "**주요 키워드:** 불면증, 성과 평가에 대한 불안, 어머니와의 갈등, 낮은 자존감\n\n"
        "추가로 궁금한 점이 있으면 언제든지 말씀해 주세요.",
    ),
    Sloppy(
        "bullets, each with an explanation that nobody asked for",
        "다음은 상담 기록의 키워드입니다:\n\n"
        "* **불면증**: 부서를 옮긴 뒤 새벽까지 잠들지 못함\n"
        "* **불안**: 회의와 출근을 생각하면 가슴이 답답함\n"
        "* **이직 고민**: 어머니와 다툰 까닭\n"
        "* **수면 일지**: 다음 회기까지의 과제",
    ),
    Sloppy(
        "half a JSON object in a fence: the model ran out of tokens",
        "Sure! Here is the JSON you asked for:\n\n"
        '```json\n{\n  "keywords": ["불면증", "불안", "어머니와의 갈등", "자존',
        "length",
    ),
)
