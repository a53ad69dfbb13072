from dataclasses import replace

import pytest

from assistant.errors import WorkError
from assistant.export.body import Block, blocks, headlines, notice, snapshot, wording
from assistant.export.said import clock, place, said
from assistant.records import Customer, Evidence, Highlight, Readiness, Sentence, Span


def test_quotes_stand_apart_and_name_the_speaker_once(en):
    challenge, result = en.draft.section("challenge"), en.draft.section("result")
    assert blocks(en.draft, challenge) == [Block("text", (0,)), Block("quote", (1,)), Block("text", (2,))]
    assert blocks(en.draft, result)[1] == Block("quote", (1,), "Tom Okafor, VP Operations")


def test_sentences_of_a_paragraph_stand_together(en):
    assert blocks(en.draft, en.draft.section("introduction")) == [Block("text", (0, 1))]


def test_quotes_of_two_speakers_are_two_blocks(en):
    first = en.draft.quotes[0]
    other = replace(first, speaker="Ann Bell", title=None, turn=6, start=0, end=10)
    section = en.draft.section("result")
    quotes = (section.sentences[1], Sentence("Started.", "quote", (Evidence(6, 0, 10),)))
    draft = replace(en.draft, quotes=(first, other))
    found = blocks(draft, replace(section, sentences=quotes))
    assert [block.by for block in found] == ["Tom Okafor, VP Operations", "Ann Bell"]


def test_bare_quotes_get_quotation_marks_and_others_keep_theirs(en, zh):
    assert wording(en.draft, en.draft.section("result").sentences[1]) == "“I get my mornings back.”"
    assert wording(zh.draft, zh.draft.section("challenge").sentences[1]).count("“") == 1
    assert wording(en.draft, en.draft.section("result").sentences[0]).startswith("Daily")
    half = Sentence("“It began small.", "quote", (Evidence(6, 0, 5),))
    assert wording(en.draft, half) == half.text


def test_snapshot_leaves_out_what_nobody_said(zh):
    draft = replace(zh.draft, customer=Customer(name="佳禾零售", region="华东"))
    assert snapshot(draft) == [("客户", "佳禾零售"), ("地区", "华东")]


def test_headlines_are_the_three_numbers_that_the_case_leads_with(en):
    many = tuple(Highlight(f"m{n}", f"Number {n}") for n in range(5))
    assert headlines(replace(en.draft, highlights=many)) == ["Number 0", "Number 1", "Number 2"]
    assert headlines(replace(en.draft, highlights=())) == []


def test_notice_only_for_what_must_not_be_published(en, failing):
    assert notice(en.draft, "en") is None
    assert notice(failing.draft, "zh").reasons == ("“85%” does not stand in the interview.",)
    assert "不可发布" in notice(failing.draft, "zh").title
    hopeless = replace(en.draft, readiness=Readiness("not-a-case", ("no result",)))
    assert notice(hopeless, "en").reasons == ("no result",)


@pytest.mark.parametrize(("seconds", "text"), [(0, "0:00"), (65.9, "1:05"), (3599, "59:59"), (3611, "1:00:11")])
def test_clock(seconds, text):
    assert clock(seconds) == text


def test_place_without_time_names_the_turn(zh):
    assert place(8, zh.transcript, "zh") == "第 8 段发言"
    assert place(3, zh.transcript, "en") == "0:30 · turn 3"


def test_said_names_speaker_and_hides_what_is_off_the_record(en):
    start = en.transcript.turns[4].span.start
    source = said(Evidence(4, 0, 90), en.transcript, (Span(start, start + 78),), "en")
    assert source.who == "Tom Okafor, VP Operations"
    assert source.words.lstrip("█ ").startswith("We tried")


@pytest.mark.parametrize("evidence", [Evidence(99, 0, 1), Evidence(-1, 0, 1), Evidence(0, 0, 999), Evidence(0, 5, 5)])
def test_words_that_nobody_said_are_an_error(en, evidence):
    with pytest.raises(WorkError):
        said(evidence, en.transcript, (), "en")
