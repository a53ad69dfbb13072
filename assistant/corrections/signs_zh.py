"""Signs in Chinese talk that a number does not hold and the one said after it does.

Each looks at a pair of amounts that could stand in each other's place. None is sure; `weighed_zh` weighs them.
"""

from __future__ import annotations

from collections.abc import Callable

from assistant.corrections import signs_words_zh as words
from assistant.corrections.amount_zh import DATED, ONE_UNIT, SUBJECT_LEAD, UNIT_SLACK, Amount
from assistant.corrections.amounts_zh import same
from assistant.corrections.number_pairs_zh import Pair
from assistant.patterns import regex

_IS = regex(f"{UNIT_SLACK}[是指]")
_OPENS = regex(
    "(?:[哦啊噢嗯呃哎诶，。]|是啊|对啊?|不是|不对|没有吧?|没那么[多少久高低]吧?|哪有[^，。]{0,4}|其实|应该|实际上?|[\u4e00-\u9fff]{1,2}[总工姐哥]|主任|院长|是|才|只有|大概|就)*"
)
_ONLY = regex(
    "[个天次步家台多来几分钟小时年月号周点秒块元人名件套成趟吨米公里岁度升种轮\u4e00-\u9fff]{0,4}(?:吧|啊|呀|嘛|了|差不多了?|左右)?[。！，]?"
)
_FILLER = regex("[，、。…—]*(?:(?:[呃额嗯唔啊哦哎噢诶啧唉呸]|不|不对|不是|错了|说错了|那个|应该是|应该)[，、…—]*)+")
_UNIT = regex(f"^ *(?:{ONE_UNIT}|[秒%])*")
_LATELY = regex(
    "(?:上个?[月周]|上个?(?:礼拜|星期)|昨天|前天|前两天|前几天|刚刚?|这个?[月周]|年初|年底|月初|月底)[^，。]{0,8}"
    "[开关撤停退加招走卖添并签接拆废新转调上下来进][^，。]{0,2}[了掉]?"
)
_FUTURE = regex("目标|打算|争取|明年")
_QUESTION = regex("[？?]|[吗么]$")
_SOON = 3  # turns
_CLOSE = 1.3  # so far apart are the counts of a few days ago and of today
_ALIKE = 1.5
_OPENING = 2  # sentences of a turn that say what the number just told is of
_START = 18  # characters in which somebody gives in


def named_again(pair: Pair) -> bool:
    """The first one is named again as the subject of what it is: 十四是半年的; 这21万里头有没开产的."""
    if any(one.explains for one in (pair.old, pair.new, *pair.new_again)):
        return False
    reach = _OPENING if pair.gap else 0
    named = [one for one in pair.old_again if one.explains and abs(one.turn - pair.new.turn) <= reach]
    return any(not _with_another(one, pair) for one in named)


def _with_another(named: Amount, pair: Pair) -> bool:
    """Whether the same sentence says of another number, too, what it is: 一百三十万是去年的，两百一十五万是今年的."""
    beside = (one for one in pair.said if one.place == named.place and not same(one, named))
    return any(_IS.match(one.said.after) and SUBJECT_LEAD.fullmatch(one.clause) for one in beside)


def told_of(pair: Pair) -> bool:
    """A reply says what the first one is of: 那是全集团的，我们这边……; 我讲的是上个雪季; 这个数我是在群里看到的."""
    if not pair.gap or pair.asked_anew or _FUTURE.search(pair.new.text):
        return False
    if any(one.asks and one.at in pair.news for one in pair.between):
        return False  # said of the interviewer's number
    turn = pair.old.turn + (2 if pair.old.turn + 1 in pair.talk.asking else 1)
    opening = [at for at in pair.talk.turns.get(turn, ())[:_OPENING] if at < pair.new.place]
    return any(words.IT_IS.search(text) for text in (pair.lead, *(pair.talk.passages[at].text for at in opening)))


def told_of_later(pair: Pair) -> bool:
    """The interviewer asks what the first one was, and is told: 百分之十七。 | 那二十二呢？ | 那是点开链接的."""
    for turn in pair.replies:
        told = [one for one in pair.said if one.turn == turn - 1 and one.asks]
        if any(one.at in pair.olds for one in told) and words.IT_IS.search(pair.talk.words(turn)):
            return True
    return False


def unwanted(pair: Pair) -> bool:
    """The first one is not to be written, but the second: 写二十分钟，别写两小时; 换成三成四."""
    beside = [one for one in pair.said if one.turn == pair.new.turn and one.at in pair.olds]
    if any(words.UNWANTED.search(one.said.before) for one in beside):
        return True
    before = pair.new.said.before
    told = pair.gap > 0 and bool(beside) and words.INSTEAD.search(before) is not None
    return told and words.UNWANTED.search(before) is None


def outdated(pair: Pair) -> bool:
    """The first one was true until the other day: 八十六台。 | 上个月报废了四台，现在八十二。"""
    counted = pair.old.kind not in (*DATED, "time", "share")
    near = 1 <= pair.gap <= _SOON and pair.within(_CLOSE)
    return counted and near and _LATELY.search(pair.reply) is not None


def joked(pair: Pair) -> bool:
    """The first one was a joke: 三年，哈哈哈。 | 认真讲，五个钟头; 逗你玩呢，五个钟头."""
    laughed = words.JOKES.search(pair.old.said.after) is not None and words.EARNEST.search(pair.lead) is not None
    return laughed or (pair.gap > 0 and words.KIDDING.search(pair.lead) is not None)


def slipped(pair: Pair) -> bool:
    """The speaker owns up to a slip around the second one."""
    if not pair.gap:
        return words.SLIP_AT_ONCE.search(pair.lead) is not None
    return words.SLIP.search(pair.reply) is not None


def thinks_again(pair: Pair) -> bool:
    """The speaker thinks again, or was careless with the first one."""
    return pair.gap > 0 and not slipped(pair) and words.SECOND_THOUGHT.search(pair.reply) is not None


def exact_now(pair: Pair) -> bool:
    """The second one is told in earnest or exactly: 老实讲; 严格来说."""
    return pair.gap > 0 and words.FRANK.search(pair.lead) is not None


def takes_out(pair: Pair) -> bool:
    """The second one is what is left once something is taken out, or is made up by what was forgotten."""
    return pair.gap > 0 and words.TAKES_OUT.search(pair.reply) is not None


def by_what(pair: Pair) -> bool:
    """Somebody says that the number before is void, or by what to go: 前面那个数作废; 按表; 以季度会为准."""
    if pair.old.kind in DATED or pair.old.said.value <= 2:
        return False
    after = "".join(pair.talk.passages[at].text for at in pair.talk.turns[pair.new.turn] if at >= pair.new.place)
    return any(words.BY_WHAT.search(text) for text in (after, *map(pair.talk.words, pair.replies)))


def taken_down(pair: Pair) -> bool:
    """Somebody is going to write the second one, or is asked to: 我按1.9记; 那就写三十五."""
    return any(words.TAKEN_DOWN.search(one.said.before) for one in (pair.new, *pair.new_again))


def in_one_breath(pair: Pair) -> bool:
    """No more than a sound of thought stands between the two: 是十四，呃，十三."""
    if pair.old.place != pair.new.place:
        return False
    between = pair.lead
    after = (one for one in pair.said if one.place == pair.new.place and one.said.span > pair.new.said.span)
    again = any(one.at in pair.news for one in after)
    return only_hesitates(between) or (again and _UNIT.sub("", between) == "，")


def only_hesitates(between: str) -> bool:
    """Whether the words from one number to the next are its unit and a sound of thought."""
    return _FILLER.fullmatch(_UNIT.sub("", between)) is not None


def bare_reply(pair: Pair) -> bool:
    """Another of those interviewed says no more than the other number."""
    return _opens(pair) and pair.gap == 1 and _ONLY.fullmatch(pair.new.said.after) is not None


def another_opens(pair: Pair) -> bool:
    """Another of those interviewed opens a reply with the second one."""
    return _opens(pair) and pair.gap <= _SOON


def objects(pair: Pair) -> bool:
    """Another of those interviewed says no to the first, or what he has instead: 哪有; 我这边是; 不是二十种么."""
    other = pair.new.who != pair.old.who and 1 <= pair.gap <= _SOON
    return other and words.OBJECTS.search(pair.reply) is not None


def yields(pair: Pair) -> bool:
    """The first speaker gives in to another one, after the second number or with it."""
    if pair.new.who != pair.old.who:
        turn = next((turn for turn in pair.replies if pair.talk.speaker(turn) == pair.old.who), None)
    else:
        others = (turn for turn in range(pair.old.turn + 1, pair.new.turn) if turn not in pair.talk.asking)
        turn = pair.new.turn if any(pair.talk.speaker(turn) != pair.old.who for turn in others) else None
    return turn is not None and words.YIELDS.search(pair.talk.words(turn)[:_START]) is not None


def taken_up(pair: Pair) -> bool:
    """The first speaker says another one's number again in his next turn."""
    turn = next((turn for turn in pair.replies if pair.talk.speaker(turn) == pair.old.who), None)
    return pair.new.who != pair.old.who and any(one.turn == turn for one in pair.new_again)


def from_source(pair: Pair) -> bool:
    """The second one comes from a sheet, a mail or a log, the first one does not."""
    found = words.SOURCE.search(pair.reply) or words.FOUND.search(pair.lead)
    return found is not None and words.SOURCE.search(pair.old.said.before) is None


def looked_up(pair: Pair) -> bool:
    """Somebody was going to look it up, and has: 我开一下后台。 | …… | 加载出来了，26700."""
    if not pair.gap or not (pair.exact or pair.of_one_topic) or words.FOUND.search(pair.lead) is None:
        return False
    mine = (pair.talk.words(turn) for turn in range(pair.old.turn + 1, pair.new.turn) if turn not in pair.talk.asking)
    return words.LOOKS_UP.search(pair.rest + "".join(mine) + pair.lead) is not None


def asked_back(pair: Pair) -> bool:
    """The first one is said again with a question, and the answer does not."""
    turn = pair.new.turn - 1
    echoed = any(one.asks and one.turn == turn and one.at in pair.olds for one in pair.said)
    if not echoed or _QUESTION.search(pair.talk.words(turn)) is None:
        return False
    return not any(one.turn == pair.new.turn and one.at in pair.olds and not one.explains for one in pair.said)


def doubted(pair: Pair) -> bool:
    """Somebody doubts the first one: 好像没这么多; 到底是多少."""
    between = (turn for turn in range(pair.old.turn + 1, pair.new.turn) if pair.talk.speaker(turn) != pair.old.who)
    return any(words.DOUBTS.search(pair.talk.words(turn)) for turn in between)


def last_word(pair: Pair) -> bool:
    """The interviewer says the second one again, and not the first."""
    asked = [one for one in pair.said if one.asks and pair.new.turn < one.turn <= pair.new.turn + _SOON]
    return any(one.at in pair.news for one in asked) and not any(one.at in pair.olds for one in asked)


def close(pair: Pair) -> bool:
    """The two are about as large."""
    return pair.within(_ALIKE)


def stops(pair: Pair) -> bool:
    """Somebody stops short before the second one: 诶慢着; 等等; 哦对了."""
    return pair.gap > 0 and words.STOPS.search(pair.lead) is not None


def hedged(pair: Pair) -> bool:
    """The first one is a guess: 大概; 我印象是; 估摸着."""
    return any(words.HEDGES.search(text) for text in (pair.old.clause, pair.old.said.after[:6]))


def comes_back(pair: Pair) -> bool:
    """The speaker comes back to what was told turns ago: 对了，前面库存那个."""
    back = pair.gap > 1 and words.GOES_BACK.search(pair.lead) is not None
    return back and (pair.exact or pair.of_one_topic)


def _opens(pair: Pair) -> bool:
    told = pair.new
    if told.who == pair.old.who or not pair.gap or told.place != pair.talk.turns[told.turn][0]:
        return False
    return _OPENS.fullmatch(told.said.before) is not None


FOR: tuple[Callable[[Pair], bool], ...] = (
    in_one_breath, joked, outdated, bare_reply, exact_now, another_opens, hedged, close, yields, taken_down,
    named_again, comes_back, stops, takes_out, unwanted, told_of, last_word, told_of_later, slipped, objects,
    taken_up, by_what, asked_back, looked_up, from_source, doubted, thinks_again,
)  # fmt: skip
