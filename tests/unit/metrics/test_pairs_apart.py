"""Changes whose ends stand apart, and numbers that are no ends at all."""

from decimal import Decimal

import pytest

from assistant.metrics.find import find_metrics, metrics_in_text
from assistant.metrics.suggest import suggest
from assistant.records import Passage
from tests.unit.metrics.talk import ends, interview


def labelled(transcript, *labels):
    return tuple(
        Passage(f"p{n}", turn.span, n, turn.speaker, transcript.words_of(n), label, 1.0)
        for n, (turn, label) in enumerate(zip(transcript.turns, labels, strict=True))
    )


def pairs(text, lang):
    return [ends(m) for m in metrics_in_text(text, lang)[1] if m.before and m.after]


def test_the_challenge_gives_the_old_value_and_the_result_the_new_one():
    transcript = interview(
        "zh", ("a", "退群率一个月百分之六点二。"), ("q", "然后呢？"), ("a", "退群率上个月是百分之二点四。")
    )
    found = find_metrics(transcript, labelled(transcript, "challenge", "other", "result"))
    assert [(m.name, ends(m)) for m in found if m.before] == [("退群率", (Decimal("6.2"), Decimal("2.4")))]


def test_two_candidates_join_nothing():
    transcript = interview(
        "zh", ("a", "退群率以前百分之六点二。"), ("a", "退群率也有百分之九的。"), ("a", "退群率是百分之二点四。")
    )
    found = find_metrics(transcript, labelled(transcript, "challenge", "challenge", "result"))
    assert not any(m.before for m in found)


@pytest.mark.parametrize(
    ("text", "lang", "found"),
    [
        ("It was two a month, across the firm, and it's fourteen.", "en", (2, 14)),
        ("Sixty-eight percent to ninety-four.", "en", (68, 94)),
        ("Nineteen hours to two hours forty.", "en", (19, 160)),
        ("Our visits went from every three months to every six.", "en", (3, 6)),
        ("四十三到五十八。", "zh", (43, 58)),
        ("平均关单，今年十九个小时。对应去年上半年五十二。", "zh", (52, 19)),
    ],
)
def test_told_in_short(text, lang, found):
    assert pairs(text, lang) == [found]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("It takes two to three weeks.", "en"),
        ("The visits are every three months, sometimes every six.", "en"),
        ("There is a driver of forty years old, before that he had two phones.", "en"),
        ("以前二车间的班长，四十来岁，现在见我就笑。", "zh"),
        ("有的站单程开过去五个小时，九个小时已经很好了。", "zh"),
    ],
)
def test_ranges_ages_and_labels_are_no_change(text, lang):
    assert pairs(text, lang) == []


def test_growth_of_the_load_is_no_result():
    transcript = interview("en", ("a", "Applications rose from 400 to 1500 that year."))
    found = find_metrics(transcript, labelled(transcript, "challenge"))
    assert [c.code for c in found[0].cautions if c.code == "vanity"] == ["vanity"]
    assert suggest(found, "en") == ()


def test_a_share_beside_another_one_is_no_state():
    transcript = interview("zh", ("a", "人工成本率二三年百分之二十七点四。后来是百分之二十六点一。"))
    found = find_metrics(transcript, labelled(transcript, "result"))
    assert not any("为" in s.text for s in suggest(found, "zh"))


@pytest.mark.parametrize("text", ["销量翻了四倍。", "价格打了八二折。"])
def test_figures_of_speech_are_not_worded(text):
    _, found = metrics_in_text(text, "zh")
    assert suggest(found, "zh") == ()


def test_ranges_keep_their_words():
    _, found = metrics_in_text("投诉从一个月三十单降到四五单。", "zh")
    assert all("四五" in s.text for s in suggest(found, "zh") if "从" in s.text)


def test_a_definition_is_no_period():
    _, found = metrics_in_text("返修率现在百分之四点六，以前百分之十一，七天之内同一户又报的算返修。", "zh")
    assert [m.period for m in found if m.before] == [None]
