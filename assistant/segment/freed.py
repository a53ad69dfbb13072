"""What seems to be asked for and is not, by what follows: it may be written after all, it is public, or leave is asked and given.

"经纪人跟业主说这个别跟公司讲" sounds like a request until the interviewer asks "这些能写吗？" and is told "没问题".
"""

from __future__ import annotations

from assistant.patterns import regex
from assistant.segment.talk import Talk

_TURNS = 6  # turns within which somebody comes back to it
_FIRST = 2  # sentences of an answer of which one gives leave
_SHARED = 2  # characters that name things in common, by which it is the same thing that is public
_WRITE = regex(
    r"(?:^|[，。！、]|那|就|现在)(?:写|登|提)(?:吧|呗|啊|上(?:吧|去)|进去吧)|(?:^|[，。])不[，。]写[，。]|(?:该|要|得)让(?:人|大家|别人)[^，。]{0,4}知道"
)
_PUBLIC = regex(
    r"(?:网|官网|公众号|年报|报纸?|新闻|电视)[^，。！？]{0,6}(?:有|挂|登|发|查得到|能查|写)|[墙门][上口][^，。]{0,3}[挂贴写]着"
    r"|(?:登|公开|公告|公布|发布|报道)过?了|(?:谁|大家|人人|[满全][^，。]{1,3})都(?:知道|晓得)|没(?:什么|啥)(?:内部|保密|秘密)"
)
_ASKS_LEAVE = regex(
    r"(?:[这那](?:个|些|段|句|事|条|件事)?|刚才|故事|例子|过程)[^，。？]{0,10}(?:写|讲|说|用|放|登|公开|提|标题)"
)
_ASKS = regex(r"(?:吗|么|没问题|行不行|可不可以|能不能|好不好)[？。]?$|能(?:当|做|写|用|放)|可以(?:当|做|写|用|放)")
_LEAVE = regex(
    r"^(?:嗯|哦|啊|哈+|对|这个|，)*(?:可以|能|行|好啊|写|讲|用|没事|没问题|没关系|随便|当然|尽管)(?!不)|[，。]没(?:问题|关系)"
)
_BUT = regex(r"不过|但|就是|除了|等|先|得|要[等问先是]|之前|别|不[能要写提]")


def freed(talk: Talk, at: int) -> bool:
    """Whether a Chinese sentence that seems to ask for silence is no request by what is said in it, or soon after."""
    if talk.lang != "zh":
        return False
    later = [i for i in range(at + 1, len(talk)) if talk.turn(i) - talk.turn(at) <= _TURNS]
    return (
        any(_says(talk, i) and _WRITE.search(talk.text(i)) for i in later)
        or _public(talk, at, later)
        or any(_leave_given(talk, i) for i in later)
    )


def _says(talk: Talk, i: int) -> bool:
    return talk.utterances[i].role != "interviewer"


def _public(talk: Talk, at: int, later: list[int]) -> bool:
    """Whether it is known anyway, as is said before the interviewer asks about something else."""
    if _PUBLIC.search(talk.text(at)):
        return True
    said = []
    for i in later:
        if not _says(talk, i) and talk.text(i).endswith("？"):
            break
        said += [i] if _says(talk, i) else []
    first = [i for i in said if said and talk.turn(i) == talk.turn(said[0])][:1]
    alike = (i for i in said if len(talk.topics(i) & talk.topics(at)) >= _SHARED)
    return any(_PUBLIC.search(talk.text(i)) for i in (*first, *alike))


def _leave_given(talk: Talk, i: int) -> bool:
    """Whether the interviewer asks in a sentence whether what was told may be written, and is told yes."""
    text, answer = talk.text(i), talk.turns.get(talk.turn(i) + 1, [])[:_FIRST]
    if _says(talk, i) or not answer or not (_ASKS_LEAVE.search(text) and _ASKS.search(text)):
        return False
    return _LEAVE.search(talk.text(answer[0])) is not None and not any(_BUT.search(talk.text(j)) for j in answer)
