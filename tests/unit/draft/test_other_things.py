"""A small count is not put right with the same number of something else."""

import pytest

from assistant.draft.other_things import of_other_things
from assistant.records import Span
from tests.unit.draft.interviews import interview


def spans(transcript, words):
    return [
        Span(transcript.text.index(w), transcript.text.index(w) + len(w.rstrip("个人省周厂天仓句话，"))) for w in words
    ]


def cleared(said, withdrawn, corrected=()):
    transcript = interview("zh", ("su", said))
    places = spans(transcript, withdrawn)
    pairs = [tuple(spans(transcript, pair)) for pair in corrected]
    found = of_other_things(places, pairs, transcript)
    return [transcript.text[start : start + 3] for start in sorted(found)]


def test_people_are_no_weeks():
    said = "他们在老厂住了三周。不对，六周。我们派了三个人跟着。"
    assert cleared(said, ["三周", "三个人"], [("三周", "六周")]) == ["三个人"]


def test_what_counts_the_same_keeps_its_doubt():
    assert cleared("有三个仓。三个仓是去年的，四个。", ["三个仓，", "三个仓"][1:]) == []
    assert cleared("有三个仓。那三间仓是去年的。", ["三个仓", "三间"]) == []


def test_a_number_without_its_thing_keeps_its_doubt():
    assert cleared("投诉有四个。是把单月的算了，四个人管这件事。", ["四个。", "四个人"]) == []


def test_a_correction_that_was_taken_back_and_is_of_something_else_counts_for_nothing():
    said = "公司在两个省。我刚说四个是吧？是五个，每万单。"
    assert cleared(said, ["两个省", "四个"], [("两个省", "四个"), ("四个", "五个")]) == ["两个省"]


@pytest.mark.parametrize("lang", ["en"])
def test_english_numbers_are_left_as_they_are(lang):
    transcript = interview(lang, ("curtis", "Three weeks. No, six. Three people came."))
    at = transcript.text.index("Three people")
    assert not of_other_things([Span(0, 5), Span(at, at + 5)], [], transcript)
