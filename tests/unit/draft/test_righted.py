"""Numbers that the next speaker puts right are told as put right."""

import pytest

from assistant.draft.compose import DraftParts, compose
from assistant.draft.explained import explained
from assistant.draft.revised import revised_numbers
from assistant.draft.righted import righted, without_a_word
from assistant.draft.tellable import Understood
from assistant.metrics.spoken import Spoken
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
    pairs = Spoken(transcript, passages).corrected
    wrong = [*Spoken(transcript, passages).withdrawn(), *revised_numbers(transcript, passages)]
    return righted(transcript, passages, pairs, wrong), passages


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
        [("su", "前后六周，六周上的线。"), ("lin", "六周。"), ("su", "不对，等一下，盘过库，八周。")],  # told twice
    ],
)
def test_other_replies_put_nothing_in_its_place(turns):
    assert of(*turns)[0] == {}


def test_a_date_is_no_count_that_something_stands_for():
    said = [
        ("su", "一个组一个组地筛，三个月。"),
        ("he", "四个月。前年五月底到九月底。"),
        ("su", "四个月，对对，计划是三个月，拖了一个月。"),
    ]
    assert not any("月底" in text for text, _ in of(*said)[0].values())


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


EN = [
    # The next speaker opens with the number that holds.
    ([("su", "The dairy buys from 76 farms."), ("he", "Seventy-one. Two brothers stopped.")], "The dairy buys from 71 farms."),
    (
        [("su", "The yard holds about 350 boats. Most are short."), ("he", "It's three hundred and twelve boats.")],
        "The yard holds about 312 boats.",
    ),
    ([("su", "There are 46 of us, on two shifts."), ("he", "Forty-four now.")], "There are 44 of us, on two shifts."),
    # The interviewer says it again, and the answer opens with another.
    (
        [("su", "We had 83 complaints."), ("lin", "Eighty-three?"), ("su", "Seventy-eight. I read the wrong line.")],
        "We had 78 complaints.",
    ),
    # Turns later it is denied, and the right one told.
    (
        [
            ("su", "We keep 640 goats, most of them white."),
            ("lin", "Do you milk them all?"),
            ("su", "All but the young ones."),
            ("lin", "So six hundred and forty goats."),
            ("su", "No, wait. It isn't six hundred and forty any longer. We sold some. It's five hundred and seventy."),
        ],
        "We keep 570 goats, most of them white.",
    ),
    # The speaker takes it back over several sentences.
    (
        [("su", "We have about twenty-eight hundred members. No. No, that was before the split. Twenty-two hundred.")],
        "We have about 2,200 members.",
    ),
    ([("su", "I think it was 17 crews. Hold on. I'm counting the others. Fifteen crews.")], "I think it was 15 crews."),
]  # fmt: skip


@pytest.mark.parametrize(("turns", "told"), EN)
def test_english_numbers_are_put_right(turns, told):
    found, passages = of(*turns, lang="en")
    text, replies = found[0]
    assert text == told
    assert passages[0] not in replies


@pytest.mark.parametrize(
    "turns",
    [
        [("su", "A round took forty minutes."), ("he", "Thirty now.")],  # each holds at its time
        [("su", "We started with eight branches."), ("he", "Ten by the summer.")],
        [("su", "We have 94 cafes."), ("he", "Eighty drivers serve them.")],  # of something else
        [("su", "There are 61 people."), ("he", "Fifty-four of them are on the floor.")],  # a part
        [("su", "Between twenty and thirty calls came in."), ("he", "Twenty-five, say.")],  # within the range
        [("su", "There are 240 beds."), ("lin", "How many are full?"), ("he", "Two hundred and twenty.")],
        [("su", "We have 300 hectares. No, I love it. Around 280 are under glass.")],
        # Twenty is said of questions, too, and a number so small is no other's.
        [
            ("su", "Our staff asked twenty nasty questions."),
            ("lin", "And who moved to other desks?"),
            ("su", "We moved twenty of them."),
            ("he", "Twenty is who signed up. Eighteen."),
        ],
    ],
)
def test_what_holds_beside_another_number_stays(turns):
    assert of(*turns, lang="en")[0] == {}


def test_what_only_takes_the_number_back_is_not_told():
    words = "We have about 2,800 members. No. No, that was before the split. Twenty-two hundred. Call it twenty-two hundred."
    found, passages = of(("su", words), ("he", "And a choir."), lang="en")
    silent = without_a_word(passages, found, "en")
    assert [p.text for at, p in enumerate(passages) if at not in silent] == [
        "We have about 2,800 members.",
        "And a choir.",
    ]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("会员大概两千八百个。不对，那是合并之前的。两千二百个。", "会员大概2200个。"),
        ("车间里六十五台机器。哎不是，五台调走了。六十台。", "车间里60台机器。"),
    ],
)
def test_a_speaker_takes_a_chinese_number_back_over_several_sentences(said, told):
    assert of(("su", said))[0][0][0] == told


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


@pytest.mark.parametrize(
    "said",
    ["五个小时是旺季那几周，活儿少。", "以前是十个小时，现在五个小时，砍了一半还多。"],
)
def test_what_explains_the_wrong_number_or_was_worked_out_from_it_is_not_put_right(said):
    corrected = [("su", said), ("he", "不对，六个半小时。")]
    transcript = interview("zh", *corrected, people=PEOPLE)
    passages = passages_of(transcript, ["background"] * 2)
    start = said.index("五个小时")
    wrong = Span(passages[0].span.start + start, passages[0].span.start + start + 4)
    right = Span(passages[1].span.start + 3, passages[1].span.start + 8)
    assert righted(transcript, passages, [(wrong, right)], [wrong]) == {}
