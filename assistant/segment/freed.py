"""What seems to be asked for and is not, by what follows: it may be written after all, it is public, or leave is asked and given.

"经纪人跟业主说这个别跟公司讲" sounds like a request until the interviewer asks "这些能写吗？" and is told "没问题".
"""

from __future__ import annotations

from assistant.patterns import regex
from assistant.segment.talk import Talk

_TURNS = 6  # turns within which somebody comes back to it,
_SENTENCES = 60  # and sentences
_FIRST = 2  # sentences of an answer of which one gives leave
_SOUND = 2  # characters of an interviewer who only makes a sound
_SHARED = 2  # characters that name things in common, by which it is the same thing that is public
_WRITE = regex(
    r"(?:^|[，。！、]|那|就|现在)(?:写|登|提)(?:吧|呗|啊|上(?:吧|去)|进去吧)|(?:^|[，。])不[，。]写[，。]|(?:该|要|得)让(?:人|大家|别人)[^，。]{0,4}知道"
)
_SHOWN = regex(
    r"(?:网|官网|公众号|年报|报纸?|新闻|电视)[^，。！？]{0,6}(?:有|挂|登|发|查得到|能查|写)|[墙门][上口][^，。]{0,3}[挂贴写]着"
    r"|(?:谁|大家|人人|[满全][^，。]{1,3})都(?:知道|晓得)|没(?:什么|啥)(?:内部|保密|秘密)"
)
_PUBLISHED = regex(r"(?<![等没到待])(?:登|公开|公告|公布|发布|报道)过?了")
_ASKS_LEAVE = regex(
    r"(?:[这那](?:个|些|段|句|事|条|件事)?|刚才|故事|例子|过程)[^，。？]{0,10}(?:写|讲|说|用|放|登|公开|提|标题)"
)
_ALL = regex(r"这些|都|过程|故事|例子|刚才|[这那]件?事|标题")
_ASKS = regex(r"(?:吗|么|没问题|行不行|可不可以|能不能|好不好)[？。]?$|能(?:当|做|写|用|放)|可以(?:当|做|写|用|放)")
_LEAVE = regex(
    r"^(?:嗯|哦|啊|哈+|对|这个|，)*(?:可以|能|行|好啊|写|讲|用|没事|没问题|没关系|随便|当然|尽管)(?!不)|[，。]没(?:问题|关系)"
)
_BUT = regex(r"不过|但|就是|除了|等|先|得|要[等问先是]|之前|别|不[能要写提]")


def freed(talk: Talk, at: int) -> bool:
    """Whether a Chinese sentence that seems to ask for silence is no request by what is said in it, or soon after."""
    if talk.lang != "zh":
        return False
    later = [i for i in range(at + 1, min(len(talk), at + 1 + _SENTENCES)) if talk.turn(i) - talk.turn(at) <= _TURNS]
    said = _till_next_question(talk, later)
    return (
        any(_WRITE.search(talk.text(i)) for i in (at, *said))
        or _public(talk, at, said)
        or any(_leave_given(talk, i) and (_ALL.search(talk.text(i)) or _next(talk, at, i)) for i in later)
    )


def _till_next_question(talk: Talk, later: list[int]) -> list[int]:
    """What the interviewed side says before the interviewer asks about something else."""
    asked = (i for i in later if not _says(talk, i) and talk.text(i).endswith("？"))
    end = next(asked, len(talk))
    return [i for i in later if i < end and _says(talk, i)]


def _says(talk: Talk, i: int) -> bool:
    return talk.utterances[i].role != "interviewer"


def _public(talk: Talk, at: int, said: list[int]) -> bool:
    """Whether it is known anyway, as is said in the same breath, straight after or of the same thing."""
    if _SHOWN.search(talk.text(at)):
        return True
    first = [i for i in said[:1] if _straight_after(talk, at, i)]
    alike = (i for i in said if len(talk.topics(i) & talk.topics(at)) >= _SHARED)
    return any(_SHOWN.search(talk.text(i)) or _PUBLISHED.search(talk.text(i)) for i in (*first, *alike))


def _next(talk: Talk, at: int, i: int) -> bool:
    """Whether a question follows what was told at once."""
    return talk.turn(i) - talk.turn(at) <= 1


def _straight_after(talk: Talk, at: int, i: int) -> bool:
    """Whether nothing but a sound of the interviewer's stands between two sentences."""
    between = "".join(talk.text(j) for turn in range(talk.turn(at) + 1, talk.turn(i)) for j in talk.turns.get(turn, []))
    return talk.size(between) <= _SOUND


def _leave_given(talk: Talk, i: int) -> bool:
    """Whether the interviewer asks in a sentence whether what was told may be written, and is told yes."""
    text, answer = talk.text(i), talk.turns.get(talk.turn(i) + 1, [])[:_FIRST]
    if _says(talk, i) or not answer or not (_ASKS_LEAVE.search(text) and _ASKS.search(text)):
        return False
    return _LEAVE.search(talk.text(answer[0])) is not None and not any(_BUT.search(talk.text(j)) for j in answer)
