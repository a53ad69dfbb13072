"""Whose people a number counts: the company's, or a town's."""

import pytest

from assistant.draft.populations import counts_others, only_counts_others
from assistant.draft.profile import profile
from assistant.records import Brief
from tests.unit.draft.interviews import passages_of
from tests.unit.draft.test_company import said

OTHERS = [
    ("en", "How big is the village?", "Four hundred people, three pubs."),
    ("en", "And the island, who lives there?", "About nine hundred people, all year."),
    ("en", "Who are your customers?", "We serve a county of sixty thousand people."),
    ("en", "So how do they take it?", "If it breaks I have seventy people in my yard."),
    ("en", "Where do you sail?", "Eleven harbours, and some of 'em is two thousand people."),
    ("zh", "你们那个镇有多大？", "镇上一共五千多人。"),
    ("zh", "供水范围呢？", "服务人口一百二十万人。"),
]
OWN = [
    ("en", "How big are you?", "About ninety people, in two halls."),
    ("en", "How big is the village, and how big are you?", "We have forty employees."),
    ("en", "Who works here?", "A hundred and twenty people in the summer."),
    ("zh", "公司有多少人？", "我们一共三百二十人。"),
    ("zh", "镇上的厂子？", "我们厂现有职工三百二十人，都是镇上的。"),
]


@pytest.mark.parametrize(("lang", "asked", "words"), OTHERS + OWN)
def test_whose_people_are_counted(lang, asked, words):
    transcript = said(lang, asked, words)
    answer = passages_of(transcript, ["background", "background"])[-1]
    assert counts_others(answer, transcript) is ((lang, asked, words) in OTHERS)


@pytest.mark.parametrize(("lang", "asked", "words"), OTHERS)
def test_a_profile_does_not_count_them(lang, asked, words):
    transcript = said(lang, asked, words)
    assert profile(transcript, passages_of(transcript, ["background", "background"]), Brief()).size is None


@pytest.mark.parametrize(
    ("lang", "asked", "words", "bare"),
    [
        ("en", "How big is the village?", "Four hundred people.", True),
        (
            "en",
            "How big is the village?",
            "Four hundred people, and we have three vans and a shed by the river.",
            False,
        ),
        ("en", "How big are you?", "Four hundred people.", False),
        ("en", "Tell me about the town.", "Tern Lake. Four hundred people.", False),
        ("en", "How big is the village?", "Small. We like it.", False),
        ("zh", "你们那个镇有多大？", "五千多人。", True),
        ("zh", "你们那个镇上有多少人？", "五千多人。", True),
    ],
)
def test_a_bare_number_of_others_is_not_told(lang, asked, words, bare):
    transcript = said(lang, asked, words)
    answer = passages_of(transcript, ["background", "background"])[-1]
    assert only_counts_others(answer, transcript) is bare
