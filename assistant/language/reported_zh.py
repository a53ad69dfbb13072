"""Where a Chinese sentence begins to tell another conversation in its own words (他说我…, 我说你们…)."""

from __future__ import annotations

import re

from assistant.patterns import regex

_NOT = r"(?!的|法|明|服|话|白|起|到|清|实|了算|不(?![是归属管])|好|究|解|(?<=讲)师|课|过|题|卷|答|价|义|堂|座|稿)"
_SAY = rf"(?:(?:(?<![小听据传演来按再提])(?:说|讲)|(?<![访顾疑学询])(?:问|喊|骂)){_NOT}|告诉|回了?(?:一句|他|她|我)|写(?:着|了一句)?(?=[，：“]))"
# Lead-ins to the listener of this interview are no reports.
_HERE = regex(
    r"(?:不能?|不要|不用|别)(?:光|只)?听[^，]{1,4}[说讲]|我?[跟和给对][你您]们?[说讲]|[你您](?:看|知道|晓得|想想?|说|讲)|就是说|也就是说|或者说|应该说|可以说|比如说|老实说"
)
_OWN = regex(rf"(?<![跟和对给问向听])我[\u4e00-\u9fff]{{0,6}}?{_SAY}")
_OTHERS = regex(rf"(?P<before>[\u4e00-\u9fff]*?){_SAY}")
# The story goes on in the speaker's own words.
_ON = regex(r"^(?:后来|现在|到现在|结果|最后|然后|所以|当场|第二天|于是|最终|目前|之后|从此)")
_REACH = 3  # clauses that reported words go on for


def unreported(sentence: str) -> str:
    """The sentence up to the clause in which somebody begins to be told word for word; all of it where nobody is."""
    clauses = re.split(r"(?<=[，,])", sentence)
    for place, clause in enumerate(clauses):
        if _reports(_HERE.sub("", clause), _HERE.sub("", _told(clauses[place + 1 :]))):
            return "".join(clauses[:place])
    return sentence


def _told(clauses: list[str]) -> str:
    """The clauses that may belong to words reported just before them."""
    end = next((i for i, clause in enumerate(clauses) if _ON.match(clause)), len(clauses))
    return "".join(clauses[: min(end, _REACH)])


def _reports(clause: str, after: str) -> bool:
    own = _OWN.search(clause)
    if own:  # whoever "you" is in 我说你…, it is not the interviewer's side
        return bool(re.search("[你您]", clause[own.end() :] + after))
    others = _OTHERS.search(clause)
    return others is not None and bool(re.search("[我咱俺你您]", clause[others.end() :] + after))
