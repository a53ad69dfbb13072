"""Each sign in Chinese talk that a number was put right, and each that both numbers hold: for and against."""

import pytest

from assistant.corrections import both_hold_zh, signs_zh
from assistant.corrections.amount_zh import Amount
from assistant.corrections.amounts_zh import amounts, first_figures, fits, same
from assistant.corrections.number_pairs_zh import Pair
from assistant.corrections.talk_numbers_zh import Talk
from assistant.corrections.weighed_zh import CHINESE
from eval.bench.exchange import transcript_of
from eval.bench.withheld import passages_of


def numbers_of(said: str) -> list[Amount]:
    """The amounts of an exchange, its turns parted by bars."""
    transcript = transcript_of("one", said.replace(" | ", "\n"), "zh")
    return amounts(transcript, passages_of(transcript))


def pair_of(said: str, old: str, new: str) -> Pair:
    """The pair of the first amount with one text and the first later one with another."""
    transcript = transcript_of("one", said.replace(" | ", "\n"), "zh")
    talk = Talk(transcript, passages_of(transcript))
    told = talk.said
    one = next(a for a in told if a.said.span.of(transcript.text) == old and not a.asks)
    two = next(a for a in told if a.said.span > one.said.span and a.said.span.of(transcript.text) == new and not a.asks)
    stale = any(same(a, two) for a in told if a.said.span < one.said.span)
    return Pair(one, two, talk, stale)


FOR = [
    ("named_again", "C: 一天九十单。 | D: 九十单是店庆那天，平常六十单。", "九十", "六十", True),
    ("named_again", "C: 一天九十单。 | D: 九十单里头混了退货，是六十单。", "九十", "六十", True),
    ("named_again", "C: 一天九十单。 | D: 九十单不是白来的，还有六十单没发。", "九十", "六十", False),
    ("named_again", "C: 一天九十单，晚上六十单。 | C: 九十单是线上的，六十单是线下的。", "九十", "六十", False),
    ("told_of", "C: 有九百人。 | D: 那是算上外包的，我们自己六百人。", "九百", "六百", True),
    ("told_of", "C: 有九百人。 | D: 这个数我是在公告里看的，我们自己六百人。", "九百", "六百", True),
    ("told_of", "C: 有九百人。 | D: 那是真的，后来又来了六百人。", "九百", "六百", False),
    ("told_of_later", "C: 有九百人。 | D: 六百人。 | I: 那九百是？ | D: 那是注册过的。", "九百", "六百", True),
    ("told_of_later", "C: 有九百人。 | D: 六百人。 | I: 九百呢？ | D: 你问他。", "九百", "六百", False),
    ("unwanted", "C: 省了三成。 | C: 你写两成，别写三成。", "三成", "两成", True),
    ("unwanted", "C: 省了三成。 | C: 你写两成，三成也行。", "三成", "两成", False),
    ("outdated", "C: 一共九十台。 | D: 上周报废了六台，八十四台。", "九十", "八十四", True),
    ("outdated", "C: 一共九十台。 | D: 能开的八十四台。", "九十", "八十四", False),
    ("joked", "C: 要三百年，哈哈。 | I: 说正经的。 | C: 正经讲五年。", "三百", "五", True),
    ("joked", "C: 要三百年。 | I: 啊？ | C: 逗你玩呢，五年。", "三百", "五", True),
    ("joked", "C: 要三百年，哈哈。 | I: 那养护呢？ | C: 养护五年。", "三百", "五", False),
    ("slipped", "C: 六点五公里。 | C: 我记岔了，是五点六公里。", "六点五", "五点六", True),
    ("slipped", "C: 六点五公里。 | C: 他们记错过，写成五点六公里。", "六点五", "五点六", False),
    ("thinks_again", "C: 有四十户。 | I: 四十？ | C: 让我想想，三十六户。", "四十", "三十六", True),
    ("thinks_again", "C: 有四十户。 | I: 四十？ | C: 东边三十六户。", "四十", "三十六", False),
    ("exact_now", "C: 快了一倍，四十分钟。 | I: 真的？ | C: 严格讲三十六分钟。", "四十", "三十六", True),
    ("exact_now", "C: 快了一倍，四十分钟。 | I: 真的？ | C: 还有三十六分钟的。", "四十", "三十六", False),
    ("takes_out", "C: 有四十户。 | I: 都住人？ | C: 把空的去掉，三十六户。", "四十", "三十六", True),
    ("takes_out", "C: 有四十户。 | I: 都住人？ | C: 住人的三十六户。", "四十", "三十六", False),
    ("by_what", "C: 有四十户。 | D: 三十六户。 | C: 以台账为准。", "四十", "三十六", True),
    ("by_what", "C: 有四十户。 | D: 三十六户。 | C: 台账在楼下。", "四十", "三十六", False),
    ("taken_down", "C: 有四十户。 | D: 三十六户。 | I: 我按三十六记。", "四十", "三十六", True),
    ("taken_down", "C: 有四十户。 | D: 三十六户。 | I: 三十六里有商铺吗？", "四十", "三十六", False),
    ("in_one_breath", "C: 有四十户，啧，三十六户。", "四十", "三十六", True),
    ("in_one_breath", "C: 有四十户，南边三十六户。", "四十", "三十六", False),
    ("bare_reply", "C: 有四十户。 | D: 三十六户吧。", "四十", "三十六", True),
    ("bare_reply", "C: 有四十户。 | D: 三十六户已经签过字，在等通知。", "四十", "三十六", False),
    ("another_opens", "C: 有四十户。 | D: 不是，三十六户已经签过字。", "四十", "三十六", True),
    ("another_opens", "C: 有四十户。 | D: 签过字的三十六户。", "四十", "三十六", False),
    ("objects", "C: 有四十户。 | D: 我这边台账是三十六户。", "四十", "三十六", True),
    ("objects", "C: 有四十户。 | D: 签过字的三十六户。", "四十", "三十六", False),
    ("yields", "C: 有四十户。 | D: 三十六户。 | C: 听你的。", "四十", "三十六", True),
    ("yields", "C: 有四十户。 | D: 三十六户。 | C: 南边还没拆。", "四十", "三十六", False),
    ("taken_up", "C: 有四十户。 | D: 三十六户。 | C: 哦，三十六。", "四十", "三十六", True),
    ("taken_up", "C: 有四十户。 | D: 三十六户。 | C: 哦。", "四十", "三十六", False),
    ("from_source", "C: 有四十户。 | I: 哦。 | C: 系统里是三十六户。", "四十", "三十六", True),
    ("from_source", "C: 系统里有四十户。 | I: 哦。 | C: 系统里是三十六户。", "四十", "三十六", False),
    ("looked_up", "C: 有四十户，我让小林查一下。 | I: 好。 | C: 小林回了，三十六户。", "四十", "三十六", True),
    ("looked_up", "C: 有四十户，路还没修。 | I: 好。 | C: 小林回了，三十六户。", "四十", "三十六", False),
    ("asked_back", "C: 有四十户。 | I: 四十户？ | C: 嗯，三十六户。", "四十", "三十六", True),
    ("asked_back", "C: 有四十户。 | I: 住得远吗？ | C: 嗯，三十六户。", "四十", "三十六", False),
    ("doubted", "C: 有四十户。 | I: 好像没这么多。 | C: 三十六户。", "四十", "三十六", True),
    ("doubted", "C: 有四十户。 | I: 路不好走。 | C: 三十六户。", "四十", "三十六", False),
    ("last_word", "C: 有四十户。 | D: 三十六户。 | I: 三十六户。", "四十", "三十六", True),
    ("last_word", "C: 有四十户。 | D: 三十六户。 | I: 一个四十，一个三十六。", "四十", "三十六", False),
    ("stops", "C: 有四十户。 | I: 嗯。 | C: 诶慢着，三十六户。", "四十", "三十六", True),
    ("stops", "C: 有四十户。 | I: 嗯。 | C: 南边三十六户。", "四十", "三十六", False),
    ("hedged", "C: 我印象是四十户。 | D: 三十六户。", "四十", "三十六", True),
    ("hedged", "C: 一共四十户。 | D: 三十六户。", "四十", "三十六", False),
    ("close", "C: 有四十户。 | D: 三十六户。", "四十", "三十六", True),
    ("close", "C: 有四十户。 | D: 六户。", "四十", "六", False),
    ("comes_back", "C: 拆迁四十户。 | I: 路呢？ | C: 路没修。前面拆迁那里，三十六户。", "四十", "三十六", True),
    ("comes_back", "C: 拆迁四十户。 | I: 路呢？ | C: 路没修，路边三十六户。", "四十", "三十六", False),
]
AGAINST = [
    ("told_of_then", "C: 以前要四十天。 | I: 嗯。 | C: 三十六天。", "四十", "三十六", True),
    ("told_of_then", "C: 要四十天。 | I: 嗯。 | C: 那是以前，三十六天。", "四十", "三十六", False),
    ("told_of_now", "C: 要四十天。 | I: 嗯。 | C: 现在三十六天。", "四十", "三十六", True),
    ("told_of_now", "C: 要四十天。 | I: 嗯。 | C: 一般三十六天。", "四十", "三十六", False),
    ("a_change", "C: 从四十天降到三十六天。", "四十", "三十六", True),
    ("a_change", "C: 要四十天，不对，三十六天。", "四十", "三十六", False),
    ("part_or_more", "C: 四十户。 | D: 其中三十六户签了。", "四十", "三十六", True),
    ("part_or_more", "C: 四十户。 | D: 一共三十六户。", "四十", "三十六", False),
    ("planned", "C: 计划四十天。 | C: 用了三十六天。", "四十", "三十六", True),
    ("planned", "C: 用了四十天。 | C: 三十六天。", "四十", "三十六", False),
    ("of_the_middle", "C: 中位数四十天。 | C: 平均三十六天。", "四十", "三十六", True),
    ("of_the_middle", "C: 平均四十天。 | C: 平均三十六天。", "四十", "三十六", False),
    ("a_case", "C: 要四十天。 | D: 有一回三十六天。", "四十", "三十六", True),
    ("a_case", "C: 要四十天。 | D: 一般三十六天。", "四十", "三十六", False),
    ("two_sides", "C: 东区四十户。 | D: 西区三十六户。", "四十", "三十六", True),
    ("two_sides", "C: 东区四十户。 | D: 东区三十六户。", "四十", "三十六", False),
    ("of_others", "C: 要四十天。 | C: 同行三十六天。", "四十", "三十六", True),
    ("of_others", "C: 要四十天。 | C: 我们三十六天。", "四十", "三十六", False),
    ("asked_anew", "C: 要四十天。 | I: 培训怎么做？ | C: 三十六天。", "四十", "三十六", True),
    ("asked_anew", "C: 要四十天。 | I: 四十天啊。 | C: 三十六天。", "四十", "三十六", False),
    ("asked_anew", "C: 要四十天。 | I: 培训怎么做？ | C: 刚才那个要四十天的，是三十六天。", "四十", "三十六", False),
    ("asked_of_another", "C: 要四十天。 | I: 南方呢？ | C: 三十六天。", "四十", "三十六", True),
    ("asked_of_another", "C: 要四十天。 | I: 嗯。 | C: 三十六天。", "四十", "三十六", False),
    ("counted_between", "C: 要四十天。 | D: 外地五十天。 | C: 三十六天。", "四十", "三十六", True),
    ("counted_between", "C: 要四十天。 | D: 外地更久。 | C: 三十六天。", "四十", "三十六", False),
    ("left_behind", "C: 要四十天。 | D: 来了六个人。 | C: 三十六天。", "四十", "三十六", True),
    ("left_behind", "C: 要四十天。 | D: 来了六个人，四十天。 | C: 三十六天。", "四十", "三十六", False),
    ("told_first", "C: 要四十天。 | D: 来了六个人，三十六天。", "四十", "三十六", True),
    ("told_first", "C: 要四十天。 | D: 来了人，三十六天。", "四十", "三十六", False),
    ("told_again", "C: 要四十天。 | D: 三十六天。 | C: 四十天。", "四十", "三十六", True),
    ("told_again", "C: 要四十天。 | D: 三十六天。 | C: 四十天是外地的。", "四十", "三十六", False),
    ("kept", "C: 要四十天。 | D: 三十六天。 | I: 四十天。", "四十", "三十六", True),
    ("kept", "C: 要四十天。 | D: 三十六天。 | I: 三十六天。", "四十", "三十六", False),
    ("of_another_size", "C: 要四十天。 | D: 九天。", "四十", "九", True),
    ("of_another_size", "C: 要四十天。 | D: 三十天。", "四十", "三十", False),
    ("far_apart", "C: 要四十天。 | D: 三天。", "四十", "三", True),
    ("far_apart", "C: 要四十天。 | D: 九天。", "四十", "九", False),
    ("in_one_turn", "C: 要四十天。三十六天。", "四十", "三十六", True),
    ("in_one_turn", "C: 要四十天。 | D: 三十六天。", "四十", "三十六", False),
    ("counted_otherwise", "C: 来了四十个。 | D: 三十六人。", "四十", "三十六", True),
    ("counted_otherwise", "C: 来了四十个人。 | D: 三十六个。", "四十", "三十六", False),
    ("very_small", "C: 要四天。 | D: 三天。", "四", "三", True),
    ("very_small", "C: 要六天。 | D: 五天。", "六", "五", False),
    ("talked_on", "C: 要四十天。路不好。雨也多。 | D: 三十六天。", "四十", "三十六", True),
    ("talked_on", "C: 要四十天。 | D: 三十六天。", "四十", "三十六", False),
    ("told_before", "C: 三十六天。 | C: 四十天。 | D: 三十六天。", "四十", "三十六", True),
    ("told_before", "C: 四十天。 | D: 三十六天。", "四十", "三十六", False),
    ("of_two_times", "C: 去年四十天。 | D: 今年三十六天。", "四十", "三十六", True),
    ("of_two_times", "C: 去年四十天。 | D: 去年三十六天。", "四十", "三十六", False),
    ("said_to_be_two", "C: 四十天。 | D: 三十六天。 | C: 那是两码事。", "四十", "三十六", True),
    ("said_to_be_two", "C: 四十天。 | D: 三十六天。 | C: 那是我记的。", "四十", "三十六", False),
]

IN_SHAPE = [
    ("in_next_turn", "C: 四十户。 | D: 三十六户。", True),
    ("in_next_turn", "C: 四十户。 | I: 嗯。 | D: 三十六户。", False),
    ("after_a_question", "C: 四十户。 | I: 嗯。 | D: 三十六户。", True),
    ("after_a_question", "C: 四十户。 | D: 三十六户。", False),
    ("some_turns_on", "C: 四十户。 | I: 嗯。 | C: 对。 | D: 三十六户。", True),
    ("some_turns_on", "C: 四十户。 | I: 嗯。 | D: 三十六户。", False),
    ("far_on", "C: 四十户。 | I: 嗯。 | C: 对。 | I: 好。 | C: 行。 | D: 三十六户。", True),
    ("far_on", "C: 四十户。 | I: 嗯。 | C: 对。 | D: 三十六户。", False),
    ("in_one_sentence", "C: 四十户，三十六户。", True),
    ("in_one_sentence", "C: 四十户。三十六户。", False),
    ("nothing_between", "C: 四十户。 | D: 三十六户。", True),
    ("nothing_between", "C: 四十户，九栋。 | D: 三十六户。", False),
    ("much_between", "C: 四十户，九吨，八米，七度。 | D: 三十六户。", True),
    ("much_between", "C: 四十户，九吨，八米。 | D: 三十六户。", False),
    ("both_large", "C: 四百户。 | D: 三百六十户。", True),
    ("both_large", "C: 四百户。 | D: 三十六户。", False),
    ("near_in_size", "C: 四十户。 | D: 三十六户。", True),
    ("near_in_size", "C: 四十户。 | D: 三十户。", False),
    ("counts_the_same", "C: 四十户。 | D: 三十六户。", True),
    ("counts_the_same", "C: 四十户。 | D: 三十六。", False),
    ("new_counts_nothing", "C: 四十户。 | D: 三十六。", True),
    ("new_counts_nothing", "C: 四十户。 | D: 三十六户。", False),
    ("old_counts_nothing", "C: 四十。 | D: 三十六户。", True),
    ("old_counts_nothing", "C: 四十户。 | D: 三十六户。", False),
    ("dates", "C: 七月开的。 | D: 六月。", True),
    ("dates", "C: 七天开的。 | D: 六天。", False),
    ("shares", "C: 百分之九。 | D: 百分之八。", True),
    ("shares", "C: 九天。 | D: 八天。", False),
    ("times", "C: 九天。 | D: 八天。", True),
    ("times", "C: 九户。 | D: 八户。", False),
    ("more_exact", "C: 四十户。 | D: 三十六户。", True),
    ("more_exact", "C: 四十二户。 | D: 三十六户。", False),
    ("less_exact", "C: 四十二户。 | D: 三十户。", True),
    ("less_exact", "C: 四十户。 | D: 三十户。", False),
    ("new_about", "C: 四十户。 | D: 大概三十户。", True),
    ("new_about", "C: 大概四十户。 | D: 三十户。", False),
    ("old_about", "C: 大概四十户。 | D: 三十户。", True),
    ("old_about", "C: 四十户。 | D: 三十户左右。", False),
    ("by_another", "C: 四十户。 | D: 三十六户。", True),
    ("by_another", "C: 四十户。 | C: 三十六户。", False),
    ("opens_turn", "C: 四十户。 | D: 三十六户。", True),
    ("opens_turn", "C: 四十户。 | D: 路没修好呢，三十六户。", False),
    ("short_turn", "C: 四十户。 | D: 三十六户。", True),
    ("short_turn", "C: 四十户。 | D: 三十六户，村口那边的路到现在还没修好呢。", False),
    ("ends_turn", "C: 四十户。 | D: 三十六户。", True),
    ("ends_turn", "C: 四十户，路还没修。 | D: 三十六户。", False),
    ("number_asked", "C: 四十户。 | I: 有多少户？ | D: 三十六户。", True),
    ("number_asked", "C: 四十户。 | I: 路呢？ | D: 三十六户。", False),
    ("only_echoed", "C: 四十户。 | I: 四十户？ | D: 三十六户。", True),
    ("only_echoed", "C: 四十户。 | I: 四十户里面有几户是租给外面的人住的呢？ | D: 三十六户。", False),
    ("said_again_asking", "C: 四十户。 | D: 三十六户。 | I: 三十六。", True),
    ("said_again_asking", "C: 四十户。 | D: 三十六户。 | C: 三十六。", False),
    ("said_again_by_others", "C: 四十户。 | D: 三十六户。 | C: 三十六。", True),
    ("said_again_by_others", "C: 四十户。 | D: 三十六户。 | D: 三十六。", False),
    ("said_twice", "C: 四十户。 | D: 三十六户，三十六。", True),
    ("said_twice", "C: 四十户。 | D: 三十六户。 | C: 三十六。", False),
    ("old_said_before", "C: 四十户。 | D: 四十？三十六户。", True),
    ("old_said_before", "C: 四十户。 | D: 三十六户。", False),
    ("old_denied", "C: 四十户。 | D: 没有四十户，三十六户。", True),
    ("old_denied", "C: 四十户。 | D: 四十户？三十六户。", False),
    ("old_said_beside", "C: 四十户。 | D: 三十六户，四十户吵。", True),
    ("old_said_beside", "C: 四十户。 | D: 三十六户。 | C: 四十户。", False),
    ("old_said_later", "C: 四十户。 | D: 三十六户。 | C: 四十户。", True),
    ("old_said_later", "C: 四十户。 | D: 三十六户，四十户吵。", False),
    ("old_said_last", "C: 四十户。 | D: 三十六户。 | C: 四十户。", True),
    ("old_said_last", "C: 四十户。 | D: 三十六户。 | C: 四十户？三十六户。", False),
    ("bare_lead", "C: 四十户。 | D: 是三十六户。", True),
    ("bare_lead", "C: 四十户。 | D: 签字的三十六户。", False),
    ("names_another", "C: 四十户。 | D: 签字的三十六户。", True),
    ("names_another", "C: 签字的四十户。 | D: 签字的三十六户。", False),
    ("names_the_same", "C: 签字的四十户。 | D: 签字的三十六户。", True),
    ("names_the_same", "C: 四十户。 | D: 签字的三十六户。", False),
    ("old_of_its_own", "I: 有多少？ | C: 签字的四十户。 | D: 三十六户。", True),
    ("old_of_its_own", "I: 签字的有多少？ | C: 签字的四十户。 | D: 三十六户。", False),
    ("both_named", "C: 签字的四十户。 | D: 搬走的三十六户。", True),
    ("both_named", "C: 签字的四十户。 | D: 签字的三十六户。", False),
    ("only_named", "C: 四十户。 | D: 搬走三十六户。", True),
    ("only_named", "C: 四十户。 | D: 三十六户。", False),
    ("old_is_of", "C: 四十户。 | D: 写四十户的是隔壁村，三十六户。", True),
    ("old_is_of", "C: 四十户。 | D: 四十户？三十六户。", False),
    ("it_is", "C: 四十户。 | D: 才三十六户。", True),
    ("it_is", "C: 四十户。 | D: 三十六户。", False),
    ("starts_over", "C: 四十户。 | D: 诶，三十六户。", True),
    ("starts_over", "C: 四十户。 | D: 搬走三十六户。", False),
    ("one_of_many", "C: 四十户。 | D: 三十六户，九户没搬。", True),
    ("one_of_many", "C: 四十户。 | D: 三十六户，四十户吵。", False),
]
SIGNS = {sign.__name__: sign for sign in CHINESE.signs}


@pytest.mark.parametrize(("sign", "said", "there"), IN_SHAPE)
def test_a_sign_of_the_shape_of_talk_is_seen(sign, said, there):
    first, second = (one.said.span for one in _two(said))
    text = transcript_of("one", said.replace(" | ", "\n"), "zh").text
    assert SIGNS[sign](pair_of(said, first.of(text), second.of(text))) is there


def _two(said):
    """The first number, and the first after it of another value that could stand in its place and is no aside."""
    told = [one for one in numbers_of(said) if not one.asks]
    likely = (one for one in told[1:] if not same(told[0], one) and fits(told[0], one, 20))
    return told[0], next(likely)


def test_each_sign_has_a_case_for_and_one_against():
    shown = {(name, there) for name, *_, there in (*FOR, *AGAINST, *IN_SHAPE)}
    assert {(name, there) for name in SIGNS for there in (True, False)} <= shown


def test_each_sign_has_its_weight_and_those_that_both_hold_weigh_against():
    assert set(CHINESE.weights) == {*SIGNS, "bias"}
    assert all(CHINESE.weights[sign] < 0 for sign in ("a_change", "two_sides", "both_named", "of_two_times", "planned"))
    assert all(CHINESE.weights[sign] > 1 for sign in ("named_again", "joked", "in_one_breath", "yields", "slipped"))


@pytest.mark.parametrize(("sign", "said", "old", "new", "there"), FOR)
def test_a_sign_that_the_second_number_holds_is_seen(sign, said, old, new, there):
    assert getattr(signs_zh, sign)(pair_of(said, old, new)) is there


@pytest.mark.parametrize(("sign", "said", "old", "new", "there"), AGAINST)
def test_a_sign_that_both_numbers_hold_is_seen(sign, said, old, new, there):
    assert getattr(both_hold_zh, sign)(pair_of(said, old, new)) is there


@pytest.mark.parametrize(
    ("said", "alike"),
    [
        ("C: 四百五十万。 | C: 四百五。", True),  # the ten thousands are left out
        ("C: 二十六万月活。 | C: 二十六万。", True),
        ("C: 四百五十吨。 | C: 四百五十万。", False),
        ("C: 九个点。 | C: 九个。", True),
        ("C: 九点开门。 | C: 九个。", False),
        ("C: 45 单。 | C: 45单。", True),  # a space before the unit
        ("C: 45 单。 | C: 45 吨。", False),
    ],
)
def test_an_amount_is_known_again_without_its_unit(said, alike):
    one, two = numbers_of(said)
    assert same(one, two) is alike


@pytest.mark.parametrize(
    ("said", "could"),
    [
        ("C: 一百六十个。 | C: 一百八十人。", True),  # 个 stands for the other measure word
        ("C: 一百六十吨。 | C: 一百八十个。", False),
        ("C: 2018年。 | C: 2020。", True),
        ("C: 2018年。 | C: 三千。", False),
        ("C: 一大半。 | C: 47%。", True),  # a share that is no numeral
        ("C: 八点开门。 | C: 九个。", False),
        ("C: 占了百分之六十。 | C: 八十。", True),
        ("C: 占了百分之六十。 | C: 一百二十。", False),  # no share
    ],
)
def test_an_amount_gives_way_to_one_of_its_kind_only(said, could):
    one, two = numbers_of(said)
    assert fits(one, two, 2.2) is could


@pytest.mark.parametrize(
    "said",
    [
        "C: 四百五十万。 | C: 四百五。",
        "C: 百分之二十九。 | C: 两成九。",
        "C: 三十天。 | C: 一个月。",
        "C: 两天。 | C: 四十八小时。",
        "C: 1234567件。 | C: 1234568件。",
    ],
)
def test_numbers_that_say_the_same_share_their_first_figures(said):
    one, two = numbers_of(said)
    assert same(one, two)
    assert first_figures(one) & first_figures(two)


def test_numbers_of_unlike_figures_share_none():
    one, two = numbers_of("C: 三十八件。 | C: 三十九件。")
    assert not first_figures(one) & first_figures(two)
