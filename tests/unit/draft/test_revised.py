"""A number that somebody put right is told in no form; one that nobody touched is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.draft.revised import revised, revised_numbers
from assistant.records import Participant
from tests.unit.draft.interviews import LIN, SU, interview, passages_of

RIGHTED = {
    "denied later": (
        "en",
        ["The press stood still for 38 hours last year.", "I see.", "I looked it up. It is 41, not 38."],
        ["38 hours", "not 38"],
    ),
    "denied with the right one behind it": (
        "en",
        ["The press has 38 rollers.", "I see.", "I was in the hall in May of thirty. Not 38, 41."],
        ["38 rollers", "Not 38"],
    ),
    "explained away by a colleague": (
        "en",
        ["We have about 300 drivers.", "Right.", "So 300 drivers is everybody on the list. Some 210 drive in a week."],
        ["about 300", "everybody"],
    ),
    "owned up to at once": (
        "en",
        ["Sales are plus thirteen per cent. No. I shouldn't say thirteen. Compared alike it is eleven per cent."],
        ["plus thirteen", "say thirteen"],
    ),
    "asked back and answered with another": (
        "en",
        ["All 61 depots are live.", "And the 61?", "58. Three of them wait for their lines."],
        ["All 61", "And the 61"],
    ),
    "come back to": (
        "en",
        ["The roll-out took sixteen weeks.", "Wow.", "No, hang on. It was fourteen weeks, I was ill for two."],
        ["sixteen weeks"],
    ),
    "taken back over several sentences": (
        "en",
        ["We lost 34 customers that year. Let me think. No, 31, the other three came back."],
        ["lost 34"],
    ),
    "所以是去年的": (
        "zh",
        ["直营店九十二家。", "好。", "直营是八十六家，你那个九十二家是去年的。"],
        ["直营店九十二家", "是去年的"],
    ),
    "算错了范围": (
        "zh",
        ["停线四十八个小时。", "嗯。", "四十八是把海外那个厂算进去了。三十八个小时。"],
        ["停线四十八", "算进去"],
    ),
    "改口": (
        "zh",
        ["前后六周上的线。", "这么快。", "不对，中间停了一次。八周。八周上的线。"],
        ["前后六周"],
    ),
    "a colleague names the right one": (
        "en",
        ["We run 36 silos on this site.", "34, Frank. Two were pulled down last year."],
        ["36 silos"],
    ),
    "只是一个月的": (
        "zh",
        ["现在一个月退五单。", "好。", "平均七单。五单是六月份的，他记的是六月。"],
        ["一个月退五单", "五单是六月"],
    ),
    "同事来改": (
        "zh",
        ["现在管六十八个项目。", "好。", "刚才说六十八个项目，今年退了五个，现在六十三个项目。"],
        ["现在管六十八", "刚才说"],
    ),
}
LEFT_ALONE = {
    "before and after": ("en", ["It took 52 hours.", "And now?", "19 hours."]),
    "a second figure": ("en", ["We have 340 staff.", "Good.", "There are 23 lines and 90 trucks."]),
    "no of another thing": (
        "en",
        ["The pilot took nine weeks.", "Was it hard?", "Not for the nine people who ran it."],
    ),
    "a contrast without an earlier value": ("en", ["It is 40 minutes, not 90, on a good day."]),
    "within a range": ("en", ["Between twenty and thirty calls came in.", "Right.", "Twenty-five."]),
    "not another of them": (
        "en",
        ["The freeze took seven weeks.", "So not another seven weeks.", "The next one took four weeks."],
    ),
    "not like that year": (
        "en",
        ["Then the flood of twenty-two came.", "And this time?", "Not like twenty-two, we put in nineteen claims."],
    ),
    "a number of others denied": (
        "en",
        ["The cooperative is forty-one farms.", "Who began?", "It was June of twenty-six. Not forty-one, eight."],
    ),
    "以前和现在": ("zh", ["以前要四十分钟。", "现在呢？", "六分钟。"]),
    "刚才说的，和后来的": ("zh", ["罚款一个月平均十二次。", "好。", "刚才说的月均十二次，今年上半年八次。"]),
    "再问一次": ("zh", ["自己查过，百分之七十一。", "自查刚才说是百分之七十一，现在到多少？", "百分之九十八。"]),
    "两件事": ("zh", ["员工一千一百人。", "嗯。", "门店一百四十六家。"]),
    "说明": ("zh", ["线上有三十二个人。", "好。", "三十二是个好数字。"]),
}


def told(lang, words):
    speakers = ("curtis", "rosa") if lang == "en" else ("su", "lin")
    transcript = interview(lang, *[(speakers[i % 2], w) for i, w in enumerate(words)])
    passages = passages_of(transcript, ["result"] * len(words))
    return [passages[place].text for place in sorted(revised(transcript, passages))]


@pytest.mark.parametrize("case", RIGHTED)
def test_a_number_that_was_put_right_is_not_told(case):
    lang, words, gone = RIGHTED[case]
    found = told(lang, words)
    for part in gone:
        assert any(part in text for text in found)


@pytest.mark.parametrize("case", RIGHTED)
def test_the_number_that_holds_may_be_told_from_a_sentence_of_its_own(case):
    lang, words, _ = RIGHTED[case]
    transcript = interview(lang, *[("curtis", w) for w in words])
    assert len(told(lang, words)) < len(passages_of(transcript, ["result"] * len(words)))


@pytest.mark.parametrize("case", LEFT_ALONE)
def test_numbers_that_nobody_put_right_are_left_alone(case):
    lang, words = LEFT_ALONE[case]
    assert told(lang, words) == []


@given(st.lists(st.text("ab 1234,.no是不对", max_size=30), max_size=8), st.sampled_from(["en", "zh"]))
def test_whatever_is_said_only_places_of_numbers_are_named(words, lang):
    for text in told(lang, [w for w in words if w.strip()]):
        assert any(c in "1234" for c in text)


def test_the_numbers_put_right_are_pointed_at():
    transcript = interview(
        "zh", ("su", "前后六周上的线。"), ("lin", "真快。"), ("su", "不对，中间停了一次。八周。八周上的线。")
    )
    passages = passages_of(transcript, ["result", "result", "result"])
    assert [transcript.text[span.start :][:2] for span in revised_numbers(transcript, passages)] == ["六周"]


HAN = Participant("韩工", "工程师", None, "customer", "interviewee", ("han",), "答话")


def told_by_two(first, second, third="好。"):
    transcript = interview("zh", ("su", first), ("han", second), ("su", third), people=(LIN, SU, HAN))
    passages = passages_of(transcript, ["result"] * 3)
    return [passages[place].text for place in sorted(revised(transcript, passages))]


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("现在住了两百八十位老人。", "院长，二百六十八。上个月走了几位。"),
        ("安全审查做了十二周。", "Frank，是十四周，圣诞节他们不在。"),
        ("现在一共三十六栋仓。", "三十四栋，主任，东头那俩去年扒了。"),
        ("报告三个工作日出。", "顾总，三个是加急的，普通的是四个。"),
    ],
)
def test_a_colleague_puts_a_number_right_in_its_place(said, reply):
    assert told_by_two(said, reply) == [said]


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("一共四十个仓。", "三十四个司机，都是自己人。"),
        ("以前要四十分钟。", "现在三十五分钟。"),
        ("一共三十六栋仓。", "对，三十六栋。"),
        ("一共三十六栋仓。", "一百二十栋是整个集团的。"),
    ],
)
def test_a_colleague_who_adds_a_number_puts_nothing_right(said, reply):
    assert told_by_two(said, reply) == []


def test_the_interviewer_puts_nothing_right_by_a_number_alone():
    transcript = interview("zh", ("su", "一共三十六栋仓。"), ("lin", "三十四栋？"), ("su", "三十六栋。"))
    passages = passages_of(transcript, ["result"] * 3)
    assert not any("一共" in passages[place].text for place in revised(transcript, passages))


def test_a_number_that_a_colleague_replaces_falls_also_where_it_is_insisted_on():
    turns = [
        ("curtis", "Sixty-four."),
        ("rosa", "Fifty-eight."),
        ("curtis", "Sixty-four, it's in the contract."),
        ("rosa", "Six went back."),
    ]
    transcript = interview("en", *turns)
    passages = passages_of(transcript, ["solution"] * 4)
    assert {0, 2} <= revised(transcript, passages)


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("From sixty-four.", "Ninety-seven."),
        ("So of sixty-four files, how many pass?", "Sixty."),
        ("So sixty-four to what?", "Seventy."),
    ],
)
def test_a_number_that_one_comes_from_stands(asked, answer):
    transcript = interview(
        "en", ("curtis", "We had sixty-four files that passed."), ("maya", asked), ("curtis", answer)
    )
    passages = passages_of(transcript, ["challenge", "result", "result"])
    assert not revised(transcript, passages)


def test_what_the_number_is_of_is_told_after_the_interviewer_says_it_again():
    said = [("curtis", "We send out some 4,000 parcels a day."), ("maya", "4,000 parcels.")]
    reply = "No, that's the week before Christmas. A normal day is twenty-six hundred."
    transcript = interview("en", *said, ("rosa", reply))
    assert 0 in revised(transcript, passages_of(transcript, ["result"] * 3))


ADA = Participant("Ada Lund", "planner", None, "customer", "interviewee", ("ada",), "answers")
BEA = Participant("Bea Roe", "foreman", None, "customer", "interviewee", ("bea",), "answers")


@pytest.mark.parametrize(
    ("said", "reply", "gone"),
    [
        ("We pull forty-one crates an hour. I tell everybody. Why do you laugh?", "It's thirty-six. You forget the Mondays.", True),
        ("The ferry took nineteen minutes. It did.", "No, that was twenty-two, in the fog.", True),
        ("It takes fifty tonnes of ice.", "More like forty-two, Ada.", True),
        ("We had forty-one crates an hour.", "More like fifty-two since the belt came.", False),
        ("We pull forty-one crates an hour.", "It's a hundred and eighty with the belt.", False),
        ("We pull forty-one crates an hour.", "Thirty of them are cod.", False),
    ],
)  # fmt: skip
def test_a_colleague_says_what_it_is_instead(said, reply, gone):
    transcript = interview("en", ("ada", said), ("bea", reply), people=(ADA, BEA))
    passages = passages_of(transcript, ["result"] * 2)
    assert bool(revised(transcript, passages)) == gone


def test_who_asks_contradicts_nobody():
    transcript = interview("en", ("curtis", "We pull forty-one crates."), ("maya", "It's thirty-six here in my notes."))
    assert revised(transcript, passages_of(transcript, ["result"] * 2)) == frozenset()


@pytest.mark.parametrize(
    "words",
    [
        ["库存六千三百万，前年底。", "库存呢，六千三百万降了多少？", "五千八百万。"],
        [
            "前年九月，冲床坏过一次。",
            *["嗯。"] * 9,
            "宜春是九月上的线。",
            "九月是把验收算进去，八月上的线。",
        ],
        ["八成多卖到国外。", *["嗯。"] * 9, "询盘八成没有用。", "八成是把重复的算进去，有七成没有用。"],
    ],
)
def test_a_month_or_share_of_something_else_and_what_was_before_hold(words):
    assert words[0] not in told("zh", words)


@pytest.mark.parametrize(
    ("asked", "holds"),
    [
        ("You said 68 percent. Where's that today?", True),
        ("You said 68 percent back then. What is it now?", True),
        ("You said 68 percent. Are you sure?", False),
        ("You said 68 percent, but where is it now?", False),
    ],
)
def test_a_number_named_to_ask_how_it_is_by_now_holds(asked, holds):
    said = "The count was right 68 percent of the time."
    transcript = interview("en", ("curtis", said), ("maya", asked), ("curtis", "Ninety-four percent."))
    passages = passages_of(transcript, ["challenge", "result", "result"])
    assert (0 not in revised(transcript, passages)) == holds


@pytest.mark.parametrize(
    ("asked", "answer", "holds"),
    [
        ("Fourteen percent was the low point. I have nine percent here.", "Nine was January.", True),
        ("So thirty down to fourteen, a sixteen percent drop.", "Sixteen points.", True),
        ("Fourteen percent was the low point. I have nine percent here.", "Nine.", False),
        ("So it is fourteen.", "Sixteen points.", False),
    ],
)
def test_an_answer_that_takes_up_a_number_of_the_question_replaces_none(asked, answer, holds):
    said = "We were short of fourteen percent of the list."
    transcript = interview("en", ("curtis", said), ("maya", asked), ("curtis", answer))
    passages = passages_of(transcript, ["challenge", "result", "result"])
    assert (0 not in revised(transcript, passages)) == holds
