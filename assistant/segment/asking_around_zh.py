"""What stands around a Chinese sentence that may ask for silence: what was told before it, how it is taken, what comes next."""

from __future__ import annotations

from assistant.patterns import regex
from assistant.segment.talk import Talk

_BACK = 3  # sentences before
_OPENING = 3  # sentences of an answer that are looked at
_HEAD = 24  # characters of them in which it promises
_CURT, _FEW = 6, 14  # characters of an answer
_SHARED = 2  # characters that name things in common, with which a question goes into what was told
_LONG = 3  # sentences with which somebody goes on long
_YES = regex(
    "^(?:嗯+|哦+|噢|啊|呃|好+|行|对|是|那|哈+|[，。、])*(?:好|行|嗯|明白|懂|了解|知道|晓得|没问题|放心|可以|理解|收到|OK|ok|成|中|得|当然|一定|应该的|听您的|听你的)"
)
_PROMISES = regex(
    "(?:不|没|别)(?:会|再|能)?(?:记|写|提|放|用|录|登|带|动|说|讲|听|看|碰|追|问|点)|没(?:听|看|记|有这)|当没|跳过|略|删|掐|剪|划|抹|拿[掉走]|放下|收|停了?|关了?|忘|隐|绕|换[个一成]|改|打住|就写|就说|就讲|就用|带过|到此|翻"
)
_ASKS_ON = regex("(?:为什么|怎么(?:会|回事|说|讲|了)|具体|后来呢|然后呢|真的|是谁|哪家|多少钱|啊？|什么[？。]$)")
_GOES_ELSE = regex(
    "^(?:[^，。]{0,4}[，])?(?:反正|不过|但是?|总之|行了|好了|接着|说回|回到|咱们?(?:说|讲|还是)|能[说讲写]|可以[说讲写]|那[你您]|然后|所以|话说|言归)"
)
_OBJECTS = regex("^(?:哎|诶|欸|喂|嘘|咳|别|不是|等等|你怎么|又|行了|好了|老[\u4e00-\u9fff]|[\u4e00-\u9fff]总)")
_TOLD = {
    "money": regex("(?:万|块|元|亿|钱|价|成本|费|折|利|赔|亏|工资|年薪|分红|投|账)"),
    "harm": regex("(?:事故|伤|死|病|住院|离婚|哭|怀孕|癌|抑郁|酒|残|火|炸|毒|塌|没了)"),
    "a_plan": regex(
        "(?:明年|下个?月|下半年|年底|准备|打算|在谈|要(?:卖|搬|关|换|裁|并|收|上|推|开|走)|收购|合并|上市|融资|裁|新品|计划)"
    ),
    "a_secret": regex("(?:其实|实话|说白了|偷偷|私下|悄悄|没人知道|不知道|表面|内部|真正|实际上)"),
}


def around(talk: Talk, i: int) -> dict[str, float]:
    """What stands before and after a sentence, 0 or 1 each."""
    return {name: float(there) for name, there in {**_before(talk, i), **_taken(talk, i), **_rest(talk, i)}.items()}


def _before(talk: Talk, i: int) -> dict[str, bool]:
    first = talk.own(i)[0]
    told = range(max(first, i - _BACK), i) or _told_in_turn_before(talk, i)
    text = "".join(talk.text(j) for j in told)
    return {f"told_{name}": pattern.search(text) is not None for name, pattern in _TOLD.items()} | {
        "told_nothing": not told
    }


def _told_in_turn_before(talk: Talk, i: int) -> list[int]:
    """The last sentences of the interviewed side in the turn before, or before the interviewer's word."""
    for turn in (talk.turn(i) - 1, talk.turn(i) - 2):
        own = talk.turns.get(turn, [])
        if own and talk.utterances[own[0]].role != "interviewer":
            return own[-_BACK:]
    return []


def _taken(talk: Talk, i: int) -> dict[str, bool]:
    """How the next turn takes it, where no more than a sentence stands between."""
    answer = talk.turns.get(talk.turn(i) + 1, []) if talk.own(i)[-1] - i <= 1 else []
    said, opening = (talk.text(answer[0]) if answer else ""), "".join(talk.text(j) for j in answer[:_OPENING])
    listens = bool(answer) and talk.utterances[answer[0]].role == "interviewer"
    cuts_in = bool(answer) and not listens
    yes, asked = listens and _YES.search(said) is not None, listens and _asked(talk, answer)
    goes_into = asked and _goes_into(talk, i, answer)
    return {
        "answered_yes": yes,
        "answered_yes_curtly": yes and talk.size(said) <= _CURT,
        "answered_with_promise": listens and not said.endswith("？") and _PROMISES.search(opening[:_HEAD]) is not None,
        "answered_briefly": listens and talk.size(opening) <= _FEW,
        "turned_away": asked and not goes_into,
        "asked_on": listens and (goes_into or _ASKS_ON.search(opening) is not None),
        "answered_by_colleague": cuts_in and talk.utterances[i].role != "interviewer",
        "colleague_objects": cuts_in and _OBJECTS.search(said) is not None,
    }


def _asked(talk: Talk, answer: list[int]) -> bool:
    return any(talk.text(j).endswith(("？", "?")) for j in answer[:_OPENING])


def _goes_into(talk: Talk, i: int, answer: list[int]) -> bool:
    """Whether a question of the answer speaks of what was told."""
    told = talk.topics(i).union(*(talk.topics(j) for j in range(max(talk.own(i)[0], i - _BACK), i)))
    return any(talk.text(j).endswith(("？", "?")) and len(told & talk.topics(j)) >= _SHARED for j in answer[:_OPENING])


def _rest(talk: Talk, i: int) -> dict[str, bool]:
    """How the speaker goes on."""
    last = talk.own(i)[-1]
    follows = talk.text(i + 1) if i < last else ""
    return {
        "goes_elsewhere": _GOES_ELSE.search(follows) is not None,
        "follows_short": 0 < talk.size(follows) <= _FEW,
        "goes_on_long": last - i >= _LONG,
    }
