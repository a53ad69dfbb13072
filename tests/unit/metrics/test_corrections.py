"""Values that were taken back, wherever that happens, and values that were not."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.numerals import written
from assistant.metrics.find import find_metrics
from assistant.metrics.spoken import Spoken
from assistant.metrics.suggest import suggest
from assistant.records import Passage
from tests.unit.metrics.talk import ends, interview


def gone(lang, *turns):
    transcript = interview(lang, *turns)
    return [span.of(transcript.text) for span in Spoken(transcript, ()).withdrawn()]


@pytest.mark.parametrize(
    ("words", "old"),
    [
        ("We trained eighteen, no, sorry, sixteen of them.", ["eighteen"]),
        ("It took nine weeks. No. Eleven. Nine was the plan.", ["nine weeks"]),
        ("We have twelve clinics. Well, eleven. One closed.", ["twelve"]),
        ("Hosting went down sixty-eight, no, hang on, that has the six old ones in it. Sixty-two.", ["sixty-eight"]),
    ],
)
def test_one_speaker_puts_himself_right(words, old):
    assert gone("en", ("a", words)) == old


@pytest.mark.parametrize(
    ("turns", "old"),
    [
        ((("a", "Ran it eight weeks."), ("b", "Six. Six weeks live.")), ["eight weeks"]),
        ((("a", "That was twenty-four hundred cards."), ("b", "Nineteen hundred.")), ["twenty-four hundred"]),
        ((("q", "So a thirteen percent improvement."), ("a", "Thirteen points.")), ["thirteen percent"]),
        ((("q", "I wrote down seven hundred permits a year?"), ("a", "Six hundred and ten.")), ["seven hundred"]),
        (
            (
                ("a", "Two hundred terms we settled."),
                ("b", "A hundred and forty. The two hundred were the candidates."),
            ),
            ["Two hundred"],
        ),
    ],
)
def test_another_speaker_puts_it_right(turns, old):
    assert gone("en", *turns)[:1] == old


def test_the_value_to_use_is_named():
    turns = (
        ("a", "It was thirty-eight minutes."),
        ("b", "That is one quarter. The whole year is fifty-two. Use fifty-two."),
    )
    assert gone("en", *turns) == ["thirty-eight minutes"]


def test_taken_back_pages_later_everywhere_it_was_said():
    turns = (
        ("a", "Cost per hire was fourteen hundred and fifty, and it's eight hundred and ninety euro now."),
        ("q", "Eight hundred and ninety euro a hire, lovely."),
        *((who, "We also moved the office, which was a story by itself.") for who in "aqaqaqaqaq"),
        ("a", "I said eight hundred and ninety, and I was reading it backwards. It's nine hundred and eighty euro."),
    )
    assert [w.lower() for w in gone("en", *turns)[:2]] == ["eight hundred and ninety euro"] * 2


@pytest.mark.parametrize(
    ("turns", "old"),
    [
        ((("a", "新人现在六周，不对，五周就能上线。"),), ["六周"]),
        ((("a", "八十六台。"), ("b", "八十四。有两台去年卖掉了。")), ["八十六"]),
        ((("q", "那就是提升了百分之十三？"), ("a", "是十三个百分点，不是百分之十三。")), ["百分之十三"]),
        ((("a", "那次丢了三十七家客户。"), ("b", "三十七家不对，真正丢掉的是二十九家。")), ["三十七"]),
        ((("a", "报销三天到账。"), ("b", "三天是初审，钱到卡里要七天。")), ["三天"]),
        ((("a", "重新上架三天。"), ("q", "好。"), ("a", "刚才说三天那个，我翻了一下，三个仓平均是四天。")), ["三天"]),
    ],
)
def test_chinese_corrections(turns, old):
    assert gone("zh", *turns)[:1] == old


@pytest.mark.parametrize(
    ("lang", "turns"),
    [
        ("en", (("q", "And the wrong holds, two hundred and forty, what are they now?"), ("a", "Thirty-five."))),
        ("en", (("a", "It went from sixty-one to seventy-four."), ("q", "Sixty-one to seventy-four, great."))),
        ("en", (("a", "There is no difference in price, nine a month and nine a month."),)),
        ("en", (("a", "We bill in six-minute units."), ("b", "Question eight is gone, so seven are left."))),
        ("zh", (("q", "报废率以前两点九，现在呢？"), ("a", "一点四。"))),
        ("zh", (("q", "从六十二到八十一，提高十九个百分点。"), ("a", "对，十九个百分点。"))),
        ("zh", (("a", "两天，不是九天，谁跟你说九天的。"),)),
        ("zh", (("a", "去年一百三十万美金。"), ("q", "一百三十万是去年全年，两百一十五万是今年。"))),
        ("zh", (("a", "这就是一张保单，不是一个客户，是一张保单。"),)),
    ],
)
def test_answers_and_repetitions_take_nothing_back(lang, turns):
    assert gone(lang, *turns) == []


def test_the_corrected_change_is_told_with_the_right_value():
    transcript = interview(
        "en",
        ("a", "It was seventeen days to close a deduction."),
        ("q", "And the deductions, seventeen days, what are they now?"),
        ("a", "One week!"),
        ("b", "Eight days. One week is her target."),
    )
    found = find_metrics(transcript, ())
    told = next(m for m in found if ends(m) == (Decimal(17), Decimal(8)))
    assert [s.of(transcript.text).lower() for s in told.spans] == ["seventeen days", "eight days"]
    assert not any("week" in s.text or "seven" in s.text for s in suggest(found, "en"))


def test_off_record_speech_is_not_looked_at():
    transcript = interview("en", ("a", "Ran it eight weeks."), ("b", "Six. Six weeks live."))
    closed = Passage("p", transcript.turns[1].span, 1, "b", transcript.words_of(1), "off_record", 1.0)
    assert Spoken(transcript, (closed,)).withdrawn() == ()


@given(st.integers(20, 900), st.integers(20, 900))
def test_withdrawn_numbers_reread_to_the_old_value(old, new):
    if old == new or max(old, new) / min(old, new) > 5:
        return
    shown = written(Decimal(old), "en")
    assert gone("en", ("a", f"We had {shown} orders, no, sorry, {written(Decimal(new), 'en')} orders.")) == [shown]


@pytest.mark.parametrize(
    ("lang", "turns", "told", "open_"),
    [
        (
            "en",
            (("a", "It was seventeen days to close a deduction, now it's ten days."), ("b", "Eight days.")),
            (17, 8),
            True,
        ),
        (
            "en",
            (
                ("a", "It was seventeen days to close a deduction, now it's ten days."),
                ("b", "Eight days. I have the list."),
            ),
            (17, 8),
            False,
        ),
        (
            "en",
            (
                ("a", "It was seventeen days to close a deduction, now it's ten days."),
                ("b", "Eight days."),
                ("a", "Right, eight."),
            ),
            (17, 8),
            False,
        ),
        ("zh", (("a", "平均响应以前四十七分钟，现在四分钟。"), ("b", "六分钟。")), (47, 6), True),
        ("zh", (("a", "平均响应以前四十七分钟，现在四分钟。"), ("b", "六分钟，我后台拉的。")), (47, 6), False),
    ],
)
def test_two_people_disagree(lang, turns, told, open_):
    found = [m for m in find_metrics(interview(lang, *turns), ()) if m.before and m.status == "stated"]
    assert [(ends(m), m.turns) for m in found] == [(tuple(Decimal(v) for v in told), (0, 1))]
    assert ("disputed" in [c.code for m in found for c in m.cautions]) is open_
