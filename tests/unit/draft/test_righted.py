"""Numbers that the next speaker puts right are told as put right."""

import pytest

from assistant.draft.compose import DraftParts, Understood, compose
from assistant.draft.righted import righted
from assistant.metrics.find import corrected_spans, withdrawn_spans
from assistant.records import Brief, Participant, Provenance, Span
from tests.unit.draft.interviews import TOKENIZER, embedder, interview, passages_of, shipped_reading, shipped_salience

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
    draft = compose(known, Brief(), DraftParts(shipped_salience(), shipped_reading(), TOKENIZER, embedder()), Provenance("0", "0"))
    told = [sentence for section in draft.sections for sentence in section.sentences]
    (one,) = [sentence for sentence in told if "缸有46只" in sentence.text]
    assert {evidence.turn for evidence in one.evidence} == {0, 1}
    assert all("48" not in sentence.text and sentence.evidence[0].turn != 1 for sentence in told)
