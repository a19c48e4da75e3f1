"""Turns of phrase that say what a sentence does in a session. Written by us; facts of usage."""

from __future__ import annotations

import re
from dataclasses import dataclass


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cues:
    """The turns of phrase of one language."""

    concern: re.Pattern[str]
    """Somebody suffers, lacks or fears: what a client comes for."""
    onset: re.Pattern[str]
    """When it began or came back, and what is hardest to say: how a client puts it."""
    presented: re.Pattern[str]
    """Why the client came, said as such."""
    agreed: re.Pattern[str]
    """Something is agreed, set or promised for the time after."""
    small_talk: re.Pattern[str]
    """Greeting, weather, thanks, leave."""
    question: re.Pattern[str]
    """A question, or what sounds like one."""


KO = Cues(
    concern=_any(
        r"힘들|괴롭|괴로|무서|두려|불안|우울|걱정|외로|답답|속상|억울|화가 나|짜증|싫|지쳐|지치",
        r"막막|창피|부끄|서운|상처|고민|어렵|어려|심해|심하|떨리|싸우|싸웠|헤어|잃|끊|모르겠",
        r"죽고|사라지|눈물|울었|울고|포기|미치|때문에|혼나|혼났|맞았|때렸",
        r"못 ?(?:자|하|가|먹|타|견디|참)|안 ?(?:돼|되|와)|호소|보고하|어지러|아프|아파|무기력",
        r"떨어졌|떨어져|그만두|혼자|자신이 없|용서|또 ?마",
    ),
    onset=_any(
        r"(?:년|달|개월|주|주일|일|학기|월)[이가은]? ?(?:전|째|넘|됐|되었|동안|정도)|작년|올해",
        r"지난 ?\S|이후로?\b|부터|그 ?뒤로|다시|또\b|시작[됐되했]|처음|사실은?\b|솔직히|제일|가장",
        r"아무(?:한테|에게)도",
    ),
    presented=_any(
        r"호소하|호소함|내방|내원|의뢰되|주호소|때문에 (?:왔|오게|찾아|신청)",
        r"상담을? (?:받고|신청|오)",
    ),
    agreed=_any(
        r"기로 ?(?:해|하|했|할|합|약속)|(?:볼|할|갈|쓸|올|줄일|말할)게요|볼게\b|써 오|적어 오",
        r"가져오|해 오|까지 .{0,20}(?:오시|해 보|써|하기)|과제|숙제|합의|약속|걸로 (?:하|할)",
        r"는 건 어떨까|하자[.!]?$|두자[.!]?$|연계|의뢰|예약|신청(?:할|하겠|해)|다뤄 보|진행하기",
        r"시작하기로|연습해|보겠습니다",
    ),
    small_talk=_any(
        r"안녕|반갑|반가|날씨|비가|눈이 오|오시는 길|주차|점심|어서 ?와|어서 오|감사합니다",
        r"고마워|고맙|수고|조심히|추워|더워|여보세요|잘 지내|지내셨|뵙겠|뵐게|들어가세요|다행이",
    ),
    question=re.compile(r"\?[\"'”’)]*\s*$|(?:나요|까요|가요|세요|죠|니|을까|ㄹ까)[?.…]*\s*$"),
)

EN = Cues(
    concern=_any(
        r"can['’]t|cannot|couldn['’]t|hard to|struggl|afraid|scared|terrified|worr|anxi|panic",
        r"depress|lonely|alone|hate|angry|guilt|asham|shame|stress|overwhelm|exhaust|hopeless|cry",
        r"cried|hurt|fight|fought|argu|lost|die[ds]?\b|died|death|abus|drink|drunk|binge|sleep",
        r"awake|trouble|problem|difficult|avoid|keep(?:s|ing)? \w+ing|because of|referred|suffer",
        r"report(?:s|ed)|worse|terrible|awful|dread|feel like",
    ),
    onset=_any(
        r"\bsince\b|\bfor (?:a |many |several |two |three |\d+ )?(?:days|weeks|months|years|while)",
        r"(?:days|weeks|months|years?) (?:ago|now)|\bever since\b|\bstarted\b|\bbegan\b|came back",
        r"\blast (?:night|week|month|year|summer|fall|spring|winter|\w+day)\b|\bagain\b|\bworst\b",
        r"\bhardest|\bthe truth is\b|\bhonestly\b|\bthe most\b|haven['’]t told|never told",
        r"diagnosed",
    ),
    presented=_any(
        r"\breferred\b|\bpresent(?:s|ed|ing) with|presenting|brings? me|brought me",
        r"\bsought (?:help|therapy|counsell?ing)|\b(?:here|came|come) (?:because|for)\b",
    ),
    agreed=_any(
        r"\blet['’]s\b|\bagree[ds]?\b|homework|next (?:session|week|time)|this week|assign|deal\b",
        r"i(?:['’]d| would) like you to|\byou['’]ll\b|willing to|would you try|\bplan\b|refer",
        r"\bi['’]ll (?:try|talk|call|write|keep|do|go|ask|tell)|we (?:will|can|could)",
        r"times a (?:day|week)|before (?:we meet|your next)|sign(?:ed)? up",
    ),
    small_talk=_any(
        r"\bhi\b|hello|good (?:morning|afternoon|evening)|how are you|nice to|good to see",
        r"come on in|thanks|thank you|parking|weather|see you|take care|have a (?:good|nice)",
        r"haircut|sunny|the sun|rain(?:ing)?\b",
    ),
    question=re.compile(r"\?[\"'”’)]*\s*$"),
)
