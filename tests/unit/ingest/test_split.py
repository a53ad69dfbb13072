"""Several interviews in one file are told apart; a single interview is never cut."""

from __future__ import annotations

import pytest

from assistant.ingest.read import read_transcripts

FIRST = [
    ("Interviewer", "How do you use it?"),
    ("Interviewee", "Every day."),
    ("Interviewer", "And before?"),
    ("Interviewee", "Paper."),
]
SECOND = [
    ("Interviewer", "How did it go?"),
    ("Interviewee", "Badly."),
    ("Interviewer", "Why?"),
    ("Interviewee", "No training."),
]
TOM = [
    ("Speaker 1", "Hi, who are you?"),
    ("Speaker 2", "I'm Tom Poe, I run operations."),
    ("Speaker 1", "And then?"),
    ("Speaker 2", "It worked."),
]
ANN = [
    ("Speaker 1", "Hi, who are you?"),
    ("Speaker 2", "I'm Ann Lee, I run finance."),
    ("Speaker 1", "And then?"),
    ("Speaker 2", "It broke."),
]
FORM = "Date: 2025-01-0{}\nLocation: Leeds\nInterviewer: Jane Roe\nInterviewee: {}\n\n"
CHINESE = "受访者{}\n采访时间：2025年1月\n采访地点：上海\n\n访谈者：您好，请介绍。\n受访者：我是做{}的。\n访谈者：以前呢？\n受访者：很乱。\n"


def typed(turns):
    return "".join(f"{who}: {words}\n" for who, words in turns)


def timed(turns, gap=40):
    return "".join(f"{who}  {at * gap // 60}:{at * gap % 60:02d}\n{words}\n\n" for at, (who, words) in enumerate(turns))


def named(name, *words):
    return [("Jane Roe", words[0]), (name, words[1]), ("Jane Roe", words[2]), (name, words[3])]


def read(tmp_path, text):
    path = tmp_path / "call.txt"
    path.write_text(text, encoding="utf-8")
    return read_transcripts(path)


@pytest.mark.parametrize(
    "text",
    [
        f"Interview 1\n{FORM.format(2, 'Tom Poe')}{typed(FIRST)}\nInterview 2\n{FORM.format(9, 'Ann Lee')}{typed(SECOND)}",
        f"Interview 1\n{timed(TOM)}Interview 2\n{timed(SECOND)}",
        timed(TOM) + timed(ANN),
        f"Interview with Tom Poe\n\n{typed(named('Tom Poe', 'Hi.', 'Hi.', 'So?', 'Fine.'))}\nInterview with Ann Lee\n\n"
        + typed(named("Ann Lee", "Hi.", "Hello.", "So?", "Great.")),
        FORM.format(2, "Tom Poe") + typed(FIRST) + "\n" + FORM.format(9, "Ann Lee") + typed(SECOND),
        CHINESE.format("A", "采购") + "\n" + CHINESE.format("B", "财务"),
    ],
    ids=["heading-form", "heading-clock", "clock-owner", "heading-cast", "form-cast", "chinese"],
)
def test_two_signs_make_two_interviews(tmp_path, text):
    transcripts = read(tmp_path, text)
    assert [len(each.turns) for each in transcripts] == [4, 4]
    assert len({each.id for each in transcripts}) == 2
    assert [turn.index for turn in transcripts[1].turns] == [0, 1, 2, 3]
    assert transcripts[1].text == "\n".join(transcripts[1].words_of(at) for at in range(4))
    assert read(tmp_path, text) == transcripts


@pytest.mark.parametrize(
    "text",
    [
        f"Interview 1\n{typed(FIRST)}\nInterview 2\n{typed(SECOND)}",
        FORM.format(2, "Tom Poe") + typed(FIRST) + "\n" + FORM.format(9, "Tom Poe") + typed(SECOND),
        timed(TOM) + timed([(TOM[at][0], words) for at, (_, words) in enumerate(SECOND)]),
        typed(named("Tom Poe", "Hi.", "Hi.", "So?", "Fine."))
        + typed(named("Ann Lee", "Hi.", "Hello.", "So?", "Great.")),
        f"{typed(FIRST)}\nPart 2\n\n{typed(SECOND)}",
        typed([*FIRST, ("Interviewer", "Interview 2 was worse?"), *SECOND]),
    ],
    ids=["heading", "form", "clock", "cast", "chapter", "said"],
)
def test_one_sign_cuts_nothing(tmp_path, text):
    (transcript,) = read(tmp_path, text)
    assert len(transcript.turns) >= 8


def test_a_label_stands_for_another_person_in_the_next_interview(tmp_path):
    first, second = read(tmp_path, timed(TOM) + timed(ANN))
    assert [each.participant("Speaker 2").name for each in (first, second)] == ["Tom Poe", "Ann Lee"]


def test_the_form_between_two_interviews_is_no_speech(tmp_path):
    (transcript,) = read(
        tmp_path, FORM.format(2, "Tom Poe") + typed(FIRST) + "\n" + FORM.format(9, "Tom Poe") + typed(SECOND)
    )
    assert [transcript.words_of(at) for at in (3, 4)] == ["Paper.", "How did it go?"]
    assert any("2025-01-09" in left.what for left in transcript.skipped)


def test_each_interview_keeps_its_place_in_the_file_and_its_day(tmp_path):
    text = f"Interview 1\n{FORM.format(2, 'Tom Poe')}{typed(FIRST)}\nInterview 2\n{FORM.format(9, 'Ann Lee')}{typed(SECOND)}"
    first, second = read(tmp_path, text)
    assert (first.turns[0].where, second.turns[0].where) == ("line 7", "line 18")
    assert (first.recorded, second.recorded) == ("2025-01-02", "2025-01-09")
