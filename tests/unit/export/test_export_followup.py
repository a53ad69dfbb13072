"""The follow-up e-mail: every question once, to the people who answered, in the file, the review and the page."""

import io
from dataclasses import replace

import docx
import pytest

from assistant.export.followup import body_of, to_followup
from assistant.export.review_docx import to_review_docx
from assistant.export.review_html import to_review_html
from assistant.records import Gap

OPEN = {
    "en": (Gap("result", "the period", "Over which months was that?", 8, needed=True), Gap("solution", "the teams", "Who took part?")),
    "zh": (Gap("result", "时间段", "这是哪段时间的数据？", 8, needed=True), Gap("solution", "团队", "哪些团队参与了？")),
}  # fmt: skip


@pytest.fixture(params=["en", "zh"])
def sample(request):
    case = request.getfixturevalue(request.param)
    return replace(case, draft=replace(case.draft, gaps=OPEN[request.param]))


def test_it_asks_every_question_and_what_is_needed_first(sample):
    mail = to_followup(sample.draft, sample.transcript)
    places = [mail.index(gap.question) for gap in sample.draft.gaps]
    assert places == sorted(places)
    assert ("1. Over" if sample.draft.lang == "en" else "1、这是") in mail
    assert ("2. Who" if sample.draft.lang == "en" else "2、哪些") in mail
    assert "{" not in mail
    assert sample.draft.customer.name in mail.split("\n")[0]


def test_it_is_addressed_to_the_customer_s_people(sample):
    mail = to_followup(sample.draft, sample.transcript).split("\n")
    assert mail[2] == ("Dear Tom Okafor," if sample.draft.lang == "en" else "王敏，您好：")
    unknown = replace(sample.transcript, participants=())
    assert "____" in to_followup(sample.draft, unknown).split("\n")[2]


def test_one_question_and_none_read_as_such(sample):
    one = replace(sample.draft, gaps=sample.draft.gaps[1:])
    assert ("One question" if one.lang == "en" else "一个问题") in to_followup(one, sample.transcript)
    none = replace(sample.draft, gaps=())
    assert len(to_followup(none, sample.transcript).splitlines()) == 1
    assert body_of(none, sample.transcript) == ""


@pytest.mark.parametrize("ui", ["en", "zh"])
def test_the_review_holds_it_with_a_button_to_copy(sample, ui):
    page = to_review_html(sample.draft, sample.transcript, sample.passages, ui=ui)
    body = body_of(sample.draft, sample.transcript)
    assert page.count(body) == 1
    assert ('<button class="copy" type="button" data-done="Copied">' if ui == "en" else 'data-done="已复制"') in page
    closed = to_review_html(replace(sample.draft, gaps=()), sample.transcript, sample.passages, ui=ui)
    assert 'id="followup"' not in closed
    paragraphs = [
        p.text
        for p in docx.Document(
            io.BytesIO(to_review_docx(sample.draft, sample.transcript, sample.passages, ui=ui))
        ).paragraphs
    ]
    assert [line for line in body.split("\n") if line] == [p for p in paragraphs if p in body.split("\n") and p]


def test_a_question_cannot_break_out_of_its_line(en):
    gap = Gap("result", "x", "Is it\nso?\r\nSubject: <b>hi</b>", None)
    mail = to_followup(replace(en.draft, gaps=(gap,)), en.transcript)
    assert "1. Is it so? Subject: <b>hi</b>" in mail
    page = to_review_html(replace(en.draft, gaps=(gap,)), en.transcript, en.passages, ui="en")
    assert "<b>hi" not in page
