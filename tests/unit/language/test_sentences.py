"""Sentence ends in both languages; every span re-reads and nothing that was said is lost."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.sentences import sentence_spans
from tests.unit.language.said import everything_said

PIECES = st.lists(
    st.sampled_from(
        "We had forty trucks|Dr. Vann|3.5|Inc.|No. 5|e.g.|he said|。|！|？|；|…|...|.|!|?|”|\"|“|)| |\n|\u3000|，|我们有四十台车|MES 系统|A|B.".split("|")
    ),
    max_size=20,
).map("".join)  # fmt: skip
LANGUAGES = st.sampled_from(["en", "zh"])


def cut(text: str, lang: str) -> list[str]:
    return [span.of(text) for span in sentence_spans(text, lang)]


@given(st.one_of(PIECES, st.text(max_size=60)), LANGUAGES)
def test_spans_cover_all_that_is_not_space(text, lang):
    spans = sentence_spans(text, lang)
    outside = list(text)
    for span in spans:
        assert 0 <= span.start < span.end <= len(text)
        assert span.of(text) == span.of(text).strip() != ""
        outside[span.start : span.end] = " " * (span.end - span.start)
    assert not "".join(outside).strip()


@given(st.one_of(PIECES, st.text(max_size=60)), LANGUAGES)
def test_spans_come_in_order_and_do_not_overlap(text, lang):
    spans = sentence_spans(text, lang)
    assert all(a.end <= b.start for a, b in pairwise(spans))


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("We moved. It took a week!", ["We moved.", "It took a week!"]),
        ("Did it work? Yes.", ["Did it work?", "Yes."]),
        ("Dr. Vann came at 7.30 a.m. and left.", ["Dr. Vann came at 7.30 a.m. and left."]),
        ("Pruett Inc. runs 3.5 yards. We own two.", ["Pruett Inc. runs 3.5 yards.", "We own two."]),
        ("He said “stop.” Then he left.", ["He said “stop.”", "Then he left."]),
        ("Gate No. 5 is ours. Gate 6 is not.", ["Gate No. 5 is ours.", "Gate 6 is not."]),
        ("We waited... and waited. Then it came.", ["We waited... and waited.", "Then it came."]),
        ("no stop at the end", ["no stop at the end"]),
        ("  \n ", []),
        ("", []),
    ],
)
def test_english(text, sentences):
    assert cut(text, "en") == sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("我们上线了。花了十一周！", ["我们上线了。", "花了十一周！"]),
        ("真的吗？真的。", ["真的吗？", "真的。"]),
        ("他说：“停了。”后来就走了。", ["他说：“停了。”", "后来就走了。"]),
        ("合格率98.5，废品率1.4。", ["合格率98.5，废品率1.4。"]),
        ("数据慢；数据不准", ["数据慢；", "数据不准"]),
        ("没有句号", ["没有句号"]),
        ("\u3000", []),
    ],
)
def test_chinese(text, sentences):
    assert cut(text, "zh") == sentences


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_sentence_of_an_interview_is_cut_no_further(lang):
    assert all(cut(sentence, lang) == [sentence] for sentence in everything_said(lang))


def test_speech_without_capitals_is_cut_at_single_marks():
    said = "it held all night. was it cold? yes, e.g. in the yard... and then the rain came, at 5 p.m. or so."
    spans = sentence_spans(said, "en")
    assert [span.of(said) for span in spans] == [
        "it held all night.",
        "was it cold?",
        "yes, e.g. in the yard... and then the rain came, at 5 p.m. or so.",
    ]


def test_a_small_letter_after_a_mark_begins_nothing_where_sentences_begin_with_capitals():
    said = "Yahoo! has a mill. It runs."
    assert [span.of(said) for span in sentence_spans(said, "en")] == ["Yahoo! has a mill.", "It runs."]
