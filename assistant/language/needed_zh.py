"""What of a Chinese sentence nobody understands without the clause before it, which turns to the listener or is about oneself.

你停下来吹，吹一次三天: without the first clause nobody can tell when, or who. 改完写三个字，我不信: "I" is whoever writes.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from assistant.language.clean_zh import CJK
from assistant.language.people_zh import ME
from assistant.patterns import regex

# "You" that means whoever does it: without it nobody can tell when what follows is so, or who does it.
_WHOEVER = regex(
    r"[你您](?!们|要?知道|为了|[想晓猜懂记别莫注]|放心|看(?!着|到|见)|可别|[说讲听算问写](?!出|到|过|一个|的时候|时))[^，]{2,}|^[^，]{3,}(?:压|逼|催|骂|管|防|卡)[你您]$|我(?:老婆|老公|爸|妈|儿子|女儿|闺女|孙子|孙女|媳妇|老娘|爱人)[^，]{2,}"
)
_NEEDS_IT = regex(
    r"^(?:(?:以前|后来)?[他她它](?!们)|里面(?!有)|[^，]{1,4}就(?!是)|这个?没|人家[^，]{0,4}要|留|挑|没有?(?!人)|不(?!过)|能|会|要|得|还得|还要|还是|才|连|再|又|马上|立刻|直接|当场|转身|抢|抱|吹|熄|达|问|分(?!公)|报(?!警)|发|退|跑|拿|打|写|装|掉|坏|亏|赔|聊|讲|回|来|走|查|找|搜|点|按|扫|选|填|改|算|换|停|出|进|跟|与|和|一天(?![，。])|[\d一二两三四五六七八九十百半]+(?:个?小时|分钟|天|周|个月)$)"
)
# What of a clause about oneself: there "I" may be left out before most verbs, and the rest still tells who.
_NEEDS_ME = regex("^(?:(?:以前|后来)?[他她它](?!们)|说要|说是|翻|一天(?![，。])|聊|讲了|跟|与|和)")
# What is said after it is not so, or not now: 别写得好像装个系统，打印机就不卡了; 放在以前，我出不了门.
_NOT_SO = regex("(?:别|不要|莫)[^，]{0,4}[写当说][^，]*好像|[你您](?:要是)?(?:放在|搁)(?:以前|过去)")
# Somebody of the speaker's, of whom what follows is told.
_SOMEBODY_OF_MINE = regex("^(?:以前|后来|原来|当时)?我(?:这里|这边|那边)?(?:有一?[个位]|让一?[个位])")
# What somebody writes or says next, in his own words.
_WORDS_FOLLOW = regex("(?:[写打留][^，]{0,4}字|[说讲约]好|标题[叫是]|作文)$")
_CALLS = regex(rf"^[{CJK}]{{1,2}}(?:师傅|老师|经理|总)[我俺](?:的|要)")  # 李师傅我的货呢: what a caller says


def needed(clause: str, after: str) -> bool:
    """Whether the second clause has no subject or no condition but in the first: 你停下来吹，吹一次三天."""
    leads = _SOMEBODY_OF_MINE.match(clause) or _NOT_SO.search(clause)
    whoever = _WHOEVER.search(clause) and _NEEDS_IT.match(after)
    return bool(leads or whoever or (ME.search(clause) and _NEEDS_ME.match(after)))


def before_own_words(clauses: Sequence[str]) -> int:
    """How many clauses stand before what somebody else writes or says of himself: 改完写三个字，我不信."""
    for i, (clause, after) in enumerate(pairwise(clauses)):
        if (_WORDS_FOLLOW.search(clause) and ME.search(after)) or _CALLS.match(after):
            return i
    return len(clauses)
