"""Numbers that the next speaker puts right are told as put right."""

import pytest

from assistant.draft.compose import DraftParts, Understood, compose
from assistant.draft.explained import explained
from assistant.draft.righted import righted
from assistant.metrics.find import corrected_spans, withdrawn_spans
from assistant.records import Brief, Participant, Provenance, Span
from tests.unit.draft.interviews import TOKENIZER, embedder, interview, passages_of, shipped_salience

PEOPLE = (
    Participant("林默然", None, "云舵", "vendor", "interviewer", ("lin",), "提问"),
    Participant("苏曼", "生产总监", None, "customer", "interviewee", ("su",), "自我介绍"),
    Participant("何平", "车间主任", None, "customer", "interviewee", ("he",), "自我介绍"),
)


def of(*turns, lang="zh", guarded=frozenset()):
    transcript = interview(lang, *turns, people=PEOPLE)
    passages = passages_of(transcript, ["background"] * len(turns), guarded)
    pairs = corrected_spans(transcript, passages)
    return righted(transcript, passages, pairs, withdrawn_spans(transcript, passages)), passages


@pytest.mark.parametrize(
    ("said", "reply", "told"),
    [
        ("零六年办的，现在三百八十个人，缸有四十八只。", "四十六。", "零六年办的，现在三百八十个人，缸有46只。"),
        (
            "现在三十一万吨仓容，三十六栋仓，九十二个人。",
            "三十四栋，苏总。",
            "现在三十一万吨仓容，34栋仓，九十二个人。",
        ),
        ("我们一共开了一百二十家门店，都在本省。", "一百一十七家，苏总。", "我们一共开了117家门店，都在本省。"),
    ],
)
def test_the_right_number_stands_in_the_sentence(said, reply, told):
    found, passages = of(("su", said), ("he", reply))
    assert found == {0: (told, (passages[1],))}


@pytest.mark.parametrize(
    "turns",
    [
        [("su", "缸有四十八只。"), ("he", "你说的是老厂吧？"), ("su", "不对，四十六。")],  # not the next thing said
        [("su", "缸有四十八只。"), ("he", "四十八只是老厂和新厂加起来，老厂四十六只。")],  # explained, not replaced
        [("su", "缸有四十八只。"), ("lin", "四十六只。")],  # the interviewer's word
        [("su", "缸有四十八只。"), ("he", "对，四十八只。")],
    ],
)
def test_other_replies_put_nothing_in_its_place(turns):
    assert of(*turns)[0] == {}


# First told, explained away later by the same or another speaker, with the number that holds beside it.
EXPLAINED = [
    (
        "现在我们有五十二家诊所，医生一百三十个。",
        "五十二家是去年底的，今年关了三家，现在四十九家。",
        "现在我们有49家诊所",
    ),
    (
        "养殖场一共八十六个网箱，三条工作船。",
        "八十六是把租出去的也算上了，自己的是七十一个。",
        "一共71个网箱，三条工作船",
    ),
    ("学校里开了四十四门选修课，老师两百来位。", "四十四门是报上去的，真正开起来的三十七门。", "开了37门选修课"),
    (
        "现在每个月处理一万八千个包裹，六个人。",
        "一万八千是含了退件的，净的一万五千个。",
        "每个月处理1.5万个包裹，六个人",
    ),
    ("现在值班大夫从报警到出车，四分半。", "等一下。四分半是白天的，全天算是五分半。", None),
    ("我们剧场有座位六百六十个，演员四十三个。", "六百六十是图纸上的，后来拆了两排，现在六百二十个。", "座位620个"),
]


@pytest.mark.parametrize(("said", "later", "told"), EXPLAINED)
def test_a_number_explained_away_later_gives_way_to_the_one_that_holds(said, later, told):
    turns = [("su", said), ("lin", "好的，那以前难在哪里呢？"), ("su", "以前全靠一张表。"), ("he", later)]
    transcript = interview("zh", *turns, people=PEOPLE)
    passages = passages_of(transcript, ["background"] * len(turns))
    doubtful = [Span(span.start, span.start) for span, _ in explained(transcript, passages)]
    found = righted(transcript, passages, (), doubtful)
    if told is None:
        assert not found or "五分半" in found[0][0]
    else:
        text, rests_on = found[0]
        assert told in text and "年底" not in text
        assert [passage.turn for passage in rests_on] == [3]


@pytest.mark.parametrize(
    ("said", "later"),
    [
        ("去年我抽查过一次，全程不断电的五十八个班次。", "五十八是全部车的，现在是七十九个班次。"),  # then and now
        ("春节那几天我们退了一百二十单，都是晚到的。", "一百二十是春节那几天的，整个季度一百五十单。"),  # both hold
        ("老厂和新厂加起来缸有四十八只，工人都住厂里。", "四十八只是老厂和新厂加起来，老厂三十六只。"),  # a part of it
        ("车队里一共有五十六台车，司机八十个。", "五十六是个好数字。"),
        ("车队里一共有五十六台车，司机八十个。", "五十六台是对的，挂靠的四十一台。"),
        ("车队里一共有五十六台车，司机八十个。", "五十六是去年的，前年六十一，今年四十四。"),  # which one?
        ("合格率现在百分之五十六，一直在涨。", "五十六是老口径，人是六十个。"),
    ],
)
def test_where_both_may_hold_nothing_is_put_in_its_place(said, later):
    transcript = interview("zh", ("su", said), ("lin", "好。"), ("he", later), people=PEOPLE)
    passages = passages_of(transcript, ["background"] * 3)
    assert explained(transcript, passages) == []


def test_what_is_kept_back_puts_nothing_right():
    turns = [("su", "零六年办的，缸有四十八只。"), ("he", "四十六。")]
    assert of(*turns)[0] != {}
    assert of(*turns, guarded=frozenset({1}))[0] == {}


def test_english_is_put_right_elsewhere():
    assert of(("su", "We have forty-eight vats."), ("he", "Forty-six."), lang="en")[0] == {}


def test_a_draft_tells_the_right_number_and_not_the_reply():
    said = "车间里三班倒，工人都是本地的，定型机六台，缸有四十八只。"
    turns = [("su", said), ("he", "四十六只，主任，东头的老缸去年拆掉了。"), ("lin", "以前难在哪里？")]
    transcript = interview("zh", *turns, ("su", "以前排产靠一张表，一改就要半天，错了没人知道。"), people=PEOPLE)
    passages = passages_of(transcript, ["background", "background", "other", "challenge"])
    old, new = (Span(at, at + 3) for at in (transcript.text.index(one) for one in ("四十八", "四十六")))
    known = Understood(transcript, passages, (), (), (), (old,), (), ((old, new),))
    draft = compose(known, Brief(), DraftParts(shipped_salience(), TOKENIZER, embedder()), Provenance("0", "0"))
    told = [sentence for section in draft.sections for sentence in section.sentences]
    (one,) = [sentence for sentence in told if "缸有46只" in sentence.text]
    assert {evidence.turn for evidence in one.evidence} == {0, 1}
    assert all("48" not in sentence.text and sentence.evidence[0].turn != 1 for sentence in told)
