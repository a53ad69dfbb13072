"""A month, a weekday or a currency that the next speaker puts right in a word is not told."""

import pytest

from assistant.draft.retorts import retorted
from tests.unit.draft.interviews import interview, passages_of

CASES = [
    ("en", "We signed in May, and went live in March.", "Not March. The fifteenth of April.", True),
    ("en", "The second site follows on the fourth of December.", "November. I was there.", True),
    ("en", "It saves forty thousand dollars a year.", "Euros.", True),
    ("en", "It was a Tuesday.", "No, Thursday.", True),
    ("en", "We went live in March.", "March. Yes.", False),
    ("en", "We went live in March.", "Not everybody. Some came later.", False),
    ("en", "We trained forty people.", "April.", False),
    ("en", "We went live in March.", "In April we added the depots.", False),
    ("zh", "一年省四万八港币。", "美元。一年四万八美元。", True),
    ("zh", "三月上的线。", "不是三月。四月中。", True),
    ("zh", "培训放在周三。", "周四。", True),
    ("zh", "人效翻了两番。", "翻一番！", True),
    ("zh", "三月上的线。", "三月。对。", False),
    ("zh", "三月上的线。", "四月又加了两个厂。", False),
    ("zh", "培训了四十个人。", "美元。", False),
]


@pytest.mark.parametrize(("lang", "said", "reply", "gone"), CASES)
def test_only_what_the_reply_puts_right_is_gone(lang, said, reply, gone):
    first, second = ("curtis", "rosa") if lang == "en" else ("su", "lin")
    transcript = interview(lang, (first, said), (second, reply))
    passages = passages_of(transcript, ["result", "result"])
    assert [passages[place].text for place in sorted(retorted(transcript, passages))] == ([said] if gone else [])


def test_only_the_end_of_the_turn_before_is_meant():
    words = "We chose it in March. The team was small. It had three people. They were from IT."
    transcript = interview("en", ("curtis", words), ("rosa", "April."))
    assert retorted(transcript, passages_of(transcript, ["result", "result"])) == frozenset()


def test_what_the_reply_says_of_the_wrong_word_is_gone_too():
    transcript = interview("zh", ("lin", "人效翻了两番。"), ("su", "翻一番！翻两番是四百件。翻一番是两百件。"))
    passages = passages_of(transcript, ["result", "result"])
    gone = [passages[place].text for place in sorted(retorted(transcript, passages))]
    assert gone == ["人效翻了两番。", "翻两番是四百件。"]


@pytest.mark.parametrize(
    ("lang", "words", "gone"),
    [
        ("en", "We throw away three tonnes a week. Sorry, a month.", "We throw away three tonnes a week."),
        ("zh", "一周要扔三吨。不对，一个月。", "一周要扔三吨。"),
        ("zh", "一周扔三吨，不是一周，一个月。", "一周扔三吨，不是一周，一个月。"),
        ("zh", "降了六个百分点，呃，不是百分点，百分之六。", "降了六个百分点，呃，不是百分点，百分之六。"),
    ],
)
def test_a_unit_that_its_speaker_puts_right_is_not_told(lang, words, gone):
    transcript = interview(lang, ("curtis" if lang == "en" else "su", words))
    passages = passages_of(transcript, ["result"])
    assert [passages[place].text for place in sorted(retorted(transcript, passages))] == [gone]


def test_points_for_one_percentage_leave_the_others_told():
    turns = [("maya", "It went from 22 percent to 81 percent. So a 59 percent increase."), ("curtis", "Points.")]
    transcript = interview("en", *turns)
    assert retorted(transcript, passages_of(transcript, ["result", "result"])) == frozenset()


LATER = [
    ("en", "The pumps were all in by June.", "Quick work.", "No, hang on, it's not June, the wells were flooded. August.", True),
    ("en", "The pumps were all in by June.", "Quick work.", "It was not easy in June, no.", False),
    ("en", "The pumps were all in by June.", "Quick work.", "No, not July, June. We had a party.", False),
    ("zh", "九月全部装完。", "这么快？", "等等，不是九月，中间停过一阵，十一月才完。", True),
    ("zh", "九月全部装完。", "这么快？", "九月不是旺季，所以快。", False),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "said", "between", "reply", "gone"), LATER)
def test_a_month_that_is_denied_turns_later_is_not_told(lang, said, between, reply, gone):
    first, second = ("curtis", "rosa") if lang == "en" else ("su", "lin")
    transcript = interview(lang, (first, said), (second, between), (first, reply))
    passages = passages_of(transcript, ["result"] * 3)
    told = [passages[place].text for place in sorted(retorted(transcript, passages))]
    assert (said in told) == gone


@pytest.mark.parametrize(
    ("lang", "said", "gone"),
    [
        ("en", "The barges came first, that was October. No, it was not, it was November, the lock was shut.", True),
        ("en", "We started in October. No one complained, and it was November before anybody asked.", False),
        ("zh", "头一批船是十月改的。不对，应该是十一月，船闸关了。", True),
        ("zh", "头一批船是十月改的。第二批是十一月。", False),
    ],
)
def test_a_month_put_right_in_the_next_sentence_is_not_told(lang, said, gone):
    transcript = interview(lang, ("curtis" if lang == "en" else "su", said))
    passages = passages_of(transcript, ["result"])
    assert (0 in retorted(transcript, passages)) == gone
