"""One line that somebody just wrote, held against the interview."""

import pytest

from assistant.check.line import check_line, still_holds, tells_secret
from assistant.check.verify_context import context_of
from assistant.records import Brief, Participant, Span
from tests.unit.check.conftest import passages_of, transcript_of
from tests.unit.check.test_verify import CHINESE, ENGLISH, quantities

PEOPLE = {
    "en": (Participant("Ruth Ames", "COO", None, "customer", "interviewee", ("ruth",), ""),),
    "zh": (Participant("秦越", "运营总监", None, "customer", "interviewee", ("qin",), ""),),
}
CLOSED = {"en": "Please don't print", "zh": "这个你别写"}
TRUE = {"en": "Planning took four hours every single morning.", "zh": "每天早上排线要四个小时。"}
FALSE = {"en": "Planning took six hours every single morning.", "zh": "每天早上排线要六个小时。"}
SECRET = {"en": "The Halvorsen account cost a lot.", "zh": "海沃森罚款七万二。"}


@pytest.fixture(params=["en", "zh"])
def held(request):
    lang = request.param
    transcript = transcript_of({"en": ENGLISH, "zh": CHINESE}[lang], lang, PEOPLE[lang])
    passages = passages_of(transcript, CLOSED[lang])
    return lang, context_of(transcript, passages, Brief(), quantities, "en")


def check(text, context):
    return check_line(text, "text", "challenge", (Span(0, len(text)),), context)


def test_a_true_line_rests_on_what_was_said(held):
    lang, context = held
    found = check(TRUE[lang], context)
    assert (found.status, found.remarks) == ("supported", ())
    assert 1 in [e.turn for e in found.evidence]


def test_what_is_wrong_is_told_in_both_languages(held):
    lang, context = held
    found = check(FALSE[lang], context)
    assert found.status == "changed-number" and found.evidence
    (remark,) = (r for r in found.remarks if r.rule == "number-changed")
    assert remark.severity == "hard"
    assert "not said" in remark.message.en and "没有说过" in remark.message.zh and remark.hint.en != remark.hint.zh


def test_a_line_of_several_sentences_is_as_bad_as_its_worst(held):
    lang, context = held
    text = TRUE[lang] + (" " if lang == "en" else "") + FALSE[lang]
    spans = (Span(0, len(TRUE[lang])), Span(len(text) - len(FALSE[lang]), len(text)))
    assert check_line(text, "text", "challenge", spans, context).status == "changed-number"


def test_a_secret_has_no_evidence(held):
    lang, context = held
    found = check(SECRET[lang], context)
    assert (found.status, found.evidence) == ("off-record", ())
    assert tells_secret(SECRET[lang], context) and not tells_secret(TRUE[lang], context)
    assert all(word not in repr(found.remarks) for word in ("Halvorsen", "海沃森"))


def test_old_places_are_kept_while_they_hold_the_words_and_all_numbers(held):
    lang, context = held
    before, other = context.turn_text(1), context.turn_text(5)
    assert still_holds(TRUE[lang], before, before, context)
    assert not still_holds(TRUE[lang], other, before, context)
    assert not still_holds(TRUE[lang], other, before + other, context)
