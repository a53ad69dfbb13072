"""What Chinese talk shows of a request beside set phrases: words, shape, what stands around, and what is told again later."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.segment.asking import asking
from assistant.segment.asking_around_zh import around
from assistant.segment.asking_shape_zh import shape
from assistant.segment.asking_shown import shown
from assistant.segment.asking_words_zh import words
from assistant.segment.named_later_zh import common_words, named_later
from assistant.segment.phrases import load_phrases
from assistant.segment.requests import find_requests
from assistant.segment.talk import Talk
from assistant.segment.weighing import load_weights
from tests.unit.segment.talks import requests_model, utterances

WORDS = {
    "speaks_to_listener": "您多担待。",
    "points_at_what_was_said": "那段不算。",
    "puts_not": "别放上去。",
    "puts_this_not": "这个就不要了。",
    "takes_out": "抹了。",
    "takes_this_out": "那句划掉。",
    "listener_takes_out": "你给剪了。",
    "listener_puts_not": "您千万别。",
    "says_not": "不能讲。",
    "nobody_learns": "家里还不知道。",
    "somebody_over_learns": "老板听到就不得了。",
    "somebody_learns": "传到镇上就难了。",
    "trouble_comes": "我饭碗不要了。",
    "somebody_over_is_angry": "法务要跳起来。",
    "paper_forbids": "有协议的。",
    "not_yet": "还没签。",
    "paper_not_yet": "还没披露。",
    "only_if": "除非他肯。",
    "somebody_over_allows": "得馆长点头。",
    "machine_runs": "机器在录。",
    "among_us": "咱俩之间。",
    "hushed": "就当没听过。",
    "something_instead": "就写某厂。",
    "enough_to_know": "您心里有数就行。",
    "sorry_to_have_said": "我这嘴。",
    "part_not": "名字别。",
    "part_taken_out": "价钱划掉。",
    "goes_out": "不往外头去。",
    "written_down": "稿子里没有。",
    "asks_kindly": "麻烦了。",
    "wants_mercy": "手下留情。",
    "said_by_me": "我刚刚说的。",
    "sides_of_it": "人家孩子还在上学。",
    "rules_of_trade": "行规。",
    "till_a_day": "九月二号之前不行。",
    "tells_work": "系统卡了。",
    "tells_past": "以前是手抄。",
    "tells_of_orders": "跟工人讲清楚。",
    "may_be_written": "放心写。",
    "counts": "三十台。",
    "because_of_work": "所以快。",
    "they_put_not": "司机都不填。",
    "likens": "好比一把伞。",
    "corrects": "我记错了。",
}
SHAPES = {
    "is_tiny": "A: 算了。",
    "is_brief": "A: 这个就到这里吧。",
    "is_long": "A: " + "我们那个车间一到夏天就热得待不住人" * 3 + "。",
    "is_many_clauses": "A: 早上来，开机，点货，装车。",
    "is_names_little": "A: 这个就是那个了。",
    "is_names_nothing_new": "A: 是的。",
    "is_no_number": "A: 天凉了。",
    "is_pleads": "A: 别讲了吧。",
    "is_lets": "A: 您当风吹过。",
    "is_breaks_off": "A: 他那时候……",
    "is_starts_anew": "A: 哎，那事。",
    "is_says_twice": "A: 跳过，跳过。",
    "is_exclaims": "A: 老周！",
    "is_asks": "A: 能不写吗？",
    "is_alone_and_brief": "A: 就这样。",
    "is_interviewer_no_question": "Q: 我收起来。",
}
# The talk, the utterance, the sign.
AROUND = {
    "told_money": ("A: 他们赔了十万。别提了。", 1),
    "told_harm": ("A: 有人受了伤。别提了。", 1),
    "told_a_plan": ("A: 明年准备搬走。别提了。", 1),
    "told_a_secret": ("A: 其实没做成。别提了。", 1),
    "told_nothing": ("A: 别提了。", 0),
    "answered_yes": ("A: 就到这里。\nQ: 明白，那我们往下走。", 0),
    "answered_yes_curtly": ("A: 就到这里。\nQ: 好。", 0),
    "answered_with_promise": ("A: 就到这里。\nQ: 那句我不记。", 0),
    "answered_briefly": ("A: 就到这里。\nQ: 收到。", 0),
    "turned_away": ("A: 他姓邬。\nQ: 培训花了多久？", 0),
    "asked_on": ("A: 他姓邬。\nQ: 是谁？", 0),
    "answered_by_colleague": ("A: 他姓邬。\nB: 对的。", 0),
    "colleague_objects": ("A: 他姓邬。\nB: 哎，怎么讲这个。", 0),
    "goes_elsewhere": ("A: 就到这里。说回培训。", 0),
    "follows_short": ("A: 就到这里。别的没了。", 0),
    "goes_on_long": ("A: 就到这里。一号上线。二号培训。三号验收。", 0),
}

# A question that goes into what was told, and what it is not.
GONE_INTO = ("A: 月季开了很多很多种在院子里。\nQ: 院子里的月季花开到什么时候呢，您记得住吗？", 0)
UNTAKEN = {"asked_on": ("A: 月季开了。\nQ: 培训花了多久？", 0), "told_nothing": ("A: 花开了。别提了。", 1)}


def _talk(text: str) -> Talk:
    said = utterances(text, "zh")
    return Talk(said, "zh", load_phrases("zh"), asking(said, "zh", requests_model("zh")))


@pytest.mark.parametrize(("name", "text"), WORDS.items(), ids=list(WORDS))
def test_each_class_of_words_is_found_and_not_everywhere(name, text):
    assert words(text)[name] == 1
    assert words("天上有云。")[name] == 0


# Neither short nor long, with a number, by somebody who is asked; a question and a short sentence for what that is not.
PLAIN = "A: 厂房靠着河边一共盖了二十六个月，河边的厂房。"
UNLIKE = {"is_interviewer_no_question": "Q: 几号？", "is_names_nothing_new": "A: 陀螺。"}


@pytest.mark.parametrize(("name", "text"), SHAPES.items(), ids=list(SHAPES))
def test_each_shape_is_seen_and_not_everywhere(name, text):
    assert shape(_talk(text), 0)[name] == 1
    assert shape(_talk(UNLIKE.get(name, PLAIN)), 0)[name] == 0


@pytest.mark.parametrize(("name", "case"), AROUND.items(), ids=list(AROUND))
def test_what_stands_around_is_seen_and_not_everywhere(name, case):
    text, at = case
    assert around(_talk(text), at)[name] == 1
    unlike, place = UNTAKEN.get(name, GONE_INTO)
    assert around(_talk(unlike), place)[name] == 0


def test_every_sign_is_tested_and_weighed():
    talk = _talk("A: 别提了。")
    weights, _ = load_weights("zh")
    assert {**shown(talk, 0)}.keys() == WORDS.keys() | SHAPES.keys() | AROUND.keys()
    assert find_requests(talk).signs[0].keys() == weights.keys()


def test_english_shows_none_of_them():
    said = utterances("A: Leave it.", "en")
    talk = Talk(said, "en", load_phrases("en"), asking(said, "en", requests_model("en")))
    assert shown(talk, 0) == {}


@given(st.lists(st.sampled_from([*WORDS.values(), "好。", "三十台？", "…"]), min_size=1, max_size=8), st.data())
def test_chances_are_chances(pieces, data):
    turns = [f"{data.draw(st.sampled_from('QAB'))}: {piece}" for piece in pieces]
    found = find_requests(_talk("\n".join(turns)))
    assert all(0 <= chance <= 1 for chance in found.chances)
    assert all(
        value in (0, 1) for i in range(len(found.chances)) for value in shown(_talk("\n".join(turns)), i).values()
    )


def test_a_secret_is_known_again_by_an_uncommon_word():
    talk = _talk("A: 我们在做一种磁悬浮的陀螺。\nQ: 嗯。\nA: 工期八个月。陀螺最费劲。")
    assert named_later(talk, {0}) == {3}


def test_what_was_told_openly_before_gives_nothing_away():
    talk = _talk("A: 我们做陀螺。\nQ: 嗯。\nA: 那批陀螺赔了钱。\nQ: 好。\nA: 陀螺最费劲。")
    assert named_later(talk, {2}) == set()


def test_common_words_and_promises_give_nothing_away():
    talk = _talk("A: 系统出了问题。\nQ: 陀螺我不写。\nA: 系统现在稳定。陀螺转得快。")
    assert "系统" in common_words()
    assert named_later(talk, {0, 1}) == set()
    english = Talk(
        said := utterances("A: Zorbs.", "en"), "en", load_phrases("en"), asking(said, "en", requests_model("en"))
    )
    assert named_later(english, {0}) == set()
