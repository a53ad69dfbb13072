"""Chinese figures that are no level, or that the speaker sets aside: they are worded nowhere."""

import pytest

from assistant.metrics.find import find_metrics, metrics_in_text
from assistant.metrics.suggest import suggest
from tests.unit.metrics.talk import interview


def worded(*turns):
    found = find_metrics(interview("zh", *turns), ())
    return [s.text for s in suggest(found, "zh")]


@pytest.mark.parametrize(
    "turns",
    [
        (("q", "退回率提升了百分之四点三？"), ("a", "四点三个百分点，不要写成少了百分之四点三。")),
        (("q", "合格率提升了百分之十三。"), ("a", "合格率，百分之十三？")),
        (("q", "读取率提升百分之六点六？"), ("a", "六点六个点，读取率百分之六点六是外行话。")),
    ],
)
def test_a_difference_told_as_a_percentage_is_no_level(turns):
    assert not worded(*turns)


@pytest.mark.parametrize(
    "text",
    [
        "评审不符合项以前十一项，今年四项，但是扩项和复评审不是一种评审。",
        "积灰损失从百分之三点六到三点一。这个三点六不太硬。",
        "评分从四点六到四点九，这个也不是软件带来的。",
        "产销差率从百分之二十四到百分之十五，它跟漏损率不是一回事。",
        "工期以前三十三天，这次二十九天，但是范围不一样。",
    ],
)
def test_what_the_speaker_sets_aside_is_listed_and_not_worded(text):
    _, found = metrics_in_text(text, "zh")
    assert any(c.code == "disputed" for m in found for c in m.cautions)
    assert not suggest(found, "zh")


@pytest.mark.parametrize(
    "text",
    [
        "有一年对出来，我们多了六十条毛巾。",
        "承包商一年换掉三分之一的人。",
        "沈阳那边有一家，说一年省了三百多万。",
    ],
)
def test_a_story_and_somebody_elses_figure_are_no_result(text):
    _, found = metrics_in_text(text, "zh")
    assert not suggest(found, "zh")


def test_shares_of_one_sentence_are_a_pair_before_those_of_two():
    text = "以前十个坑里头差不多有三个是白挖的。挖得准的是七成一，现在九成三。"
    _, found = metrics_in_text(text, "zh")
    assert [(str(m.before.value), str(m.after.value)) for m in found if m.before] == [("71", "93")]


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("夜里报警二十六次，改完以后八次。", 26, 8),
        ("月末关账，三天改半天。", 3, 0.5),
        ("每个月加班十三天，系统用起来以后五天。", 13, 5),
        ("拣一车货，用纸单的时候三十六分钟，现在十四分钟。", 36, 14),
        ("去年死了七口，今年到现在，一口。", 7, 1),
    ],
)
def test_more_words_of_time(text, before, after):
    _, found = metrics_in_text(text, "zh")
    assert [(float(m.before.value), float(m.after.value)) for m in found if m.before] == [(before, after)]


def test_who_changes_a_share_is_no_change_of_it():
    _, found = metrics_in_text("机器排八成，店长改两成。", "zh")
    assert not [m for m in found if m.before]


def test_two_values_side_by_side_without_a_word_of_change_are_no_pair():
    turns = ("a", "那时候一百斤就算一百斤。"), ("q", "嗯。"), ("a", "他压秤，一百斤他给你算九十四斤。")
    assert not [m for m in find_metrics(interview("zh", *turns), ()) if m.before]
