"""What is speech and what is not, and where turns begin and end."""

from __future__ import annotations

import hashlib

import pytest

from assistant.ingest.clock import seconds, unpadded_seconds
from assistant.ingest.labels import anonymous, plausible
from assistant.ingest.read import read_transcripts
from tests.unit.ingest.writing import save_lines


def read(tmp_path, *lines):
    (transcript,) = read_transcripts(save_lines(tmp_path / "call.docx", lines))
    return transcript


def spoken(transcript):
    return [(turn.speaker, transcript.words_of(turn.index)) for turn in transcript.turns]


def test_each_block_is_a_turn_and_unlabelled_paragraphs_belong_to_it(tmp_path):
    transcript = read(tmp_path, "Dana: How?", "Wei: So.", "And then so.", "Wei: And on.", "Dana: Why?")
    assert spoken(transcript) == [("Dana", "How?"), ("Wei", "So.\nAnd then so."), ("Wei", "And on."), ("Dana", "Why?")]
    assert [turn.where for turn in transcript.turns] == ["paragraph 1", "paragraph 2", "paragraph 4", "paragraph 5"]


def test_the_same_file_gives_the_same_transcript_with_an_id_from_its_content(tmp_path):
    path = save_lines(tmp_path / "call.docx", ["Dana: How?", "Wei: So.", "Dana: Why?", "Wei: Well."])
    (transcript,) = read_transcripts(path)
    assert read_transcripts(path) == (transcript,)
    assert transcript.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (transcript.id, transcript.source) == (transcript.sha256[:12], "call.docx")


def test_words_before_a_colon_are_no_speaker(tmp_path):
    transcript = read(
        tmp_path,
        "Dana: How?",
        "Wei: So.",
        "The upshot: nobody called.",
        "Break: ten minutes.",
        "Dana: Why?",
        "Wei: Well.",
    )
    assert ("Wei", "So.\nThe upshot: nobody called.\nBreak: ten minutes.") in spoken(transcript)


def test_chinese_speech_before_a_colon_is_no_speaker(tmp_path):
    transcript = read(
        tmp_path,
        "杨：怎么开始的？",
        "周：打了一个电话。",
        "我说：不行。",
        "我说：再看看。",
        "杨：后来呢？",
        "周：就上线了。",
    )
    assert [speaker for speaker, _ in spoken(transcript)] == ["杨", "周", "杨", "周"]


def test_a_single_name_speaks_too(tmp_path):
    transcript = read(
        tmp_path,
        "Dana Fox: How?",
        "Li Wei: So.",
        "Dana Fox: Why?",
        "Li Wei: Well.",
        "Ola Nordmann: May I?",
        "Dana Fox: Bye.",
    )
    assert ("Ola Nordmann", "May I?") in spoken(transcript)


def test_a_sentence_with_a_time_is_no_header(tmp_path):
    transcript = read(
        tmp_path, "Dana Fox  0:03", "When do we meet?", "Li Wei  0:06", "See you at 10:30", "Dana Fox  0:09", "Bye."
    )
    assert spoken(transcript)[1] == ("Li Wei", "See you at 10:30")


def test_a_time_without_a_speaker_begins_a_turn_of_nobody_known(tmp_path):
    transcript = read(
        tmp_path,
        "Transcript",
        "00:00:03 Speaker 1",
        "Shall we start?",
        "00:00:05",
        "Right.",
        "00:00:09 Speaker 1",
        "So how did it begin?",
    )
    assert [(t.speaker, t.role, t.start_s) for t in transcript.turns][1] == ("", "unknown", 5)
    assert all("" not in person.labels for person in transcript.participants)


def test_a_label_without_words_is_listed(tmp_path):
    transcript = read(tmp_path, "Dana Fox: How?", "Li Wei: ", "Dana Fox: Hello?", "Li Wei: So.")
    assert [(s.what, s.reason, s.where) for s in transcript.skipped] == [
        ("Li Wei", "speaker label without words", "paragraph 2")
    ]


def test_what_a_tool_adds_after_the_speech_is_set_aside(tmp_path):
    transcript = read(
        tmp_path,
        "王敏 00:01",
        "怎么样？",
        "李工 00:05",
        "停了三十七次。",
        "王敏 00:09",
        "好的。",
        "会议纪要",
        "讨论了停机。",
        "待办",
        "发送报告",
    )
    assert spoken(transcript)[-1] == ("王敏", "好的。")
    assert [(s.what, s.reason, s.where) for s in transcript.skipped] == [
        ("会议纪要 / 讨论了停机。 / 待办 / 发送报告", "工具生成的摘要，不是发言", "paragraphs 7-10")
    ]


def test_skipped_names_what_why_and_where(tmp_path):
    lines = [
        "Weekly call",
        "Thu, Jan 22, 2026 4:07PM • 1:05:21",
        "SUMMARY KEYWORDS",
        "plant, parts",
        "SPEAKERS",
        "Dana Fox, Li Wei",
        "TRANSCRIPT",
    ]
    turns = [
        "Dana Fox  00:46",
        "How?",
        "Li Wei  00:50",
        "So.",
        "Dana Fox  1:04:58",
        "Thanks.",
        "Transcribed by https://otter.ai",
    ]
    transcript = read(tmp_path, *lines, *turns)
    assert [(s.what, s.reason, s.where) for s in transcript.skipped] == [
        ("Weekly call", "stands before the first speaker, not speech", "paragraph 1"),
        ("Thu, Jan 22, 2026 4:07PM • 1:05:21", "date or length of the recording, not speech", "paragraph 2"),
        ("SUMMARY KEYWORDS / plant, parts", "tool summary, not speech", "paragraphs 3-4"),
        ("SPEAKERS / Dana Fox, Li Wei", "list of participants, not speech", "paragraphs 5-6"),
        ("TRANSCRIPT", "heading, not speech", "paragraph 7"),
        ("Transcribed by https://otter.ai", "note of the recording tool, not speech", "paragraph 14"),
    ]
    assert transcript.recorded == "2026-01-22"
    assert transcript.turns[-1].start_s == 3898


def test_the_day_of_an_export_is_not_the_day_of_the_recording(tmp_path):
    transcript = read(
        tmp_path,
        "Speaker 1 (00:01):",
        "How?",
        "Speaker 2 (00:04):",
        "So.",
        "This transcript was exported on May 08, 2025 - view latest version here.",
    )
    assert transcript.recorded is None


@pytest.mark.parametrize(
    ("clock", "expected"),
    [("0:03", 3), ("31:00", 1860), ("1:02:03", 3723), ("00:00:16.480", 16.48), ("00：01：08", 68), ("00:00:04,5", 4.5)],
)
def test_times(clock, expected):
    assert seconds(clock) == expected


def test_teams_writes_milliseconds_without_padding():
    assert (unpadded_seconds("0:0:6.90"), unpadded_seconds("0:0:6.500"), unpadded_seconds("1:2:3.5")) == (
        6.09,
        6.5,
        3723.005,
    )


@pytest.mark.parametrize(
    "label",
    [
        "Dana Fox",
        "O'Hara",
        "Dana Fox | Acme",
        "李工（产品）",
        "van der Berg",
        "Speaker 1",
        "SPEAKER_00",
        "说话人1",
        "interviewer",
        "问",
    ],
)
def test_labels(label):
    assert plausible(label)


@pytest.mark.parametrize(
    "label",
    [
        "",
        "and I said",
        "Well, I think",
        "我说",
        "比如",
        "at 10:30",
        "so the thing is",
        "https",
        "2025年10月15日",
        "x" * 60,
    ],
)
def test_not_labels(label):
    assert not plausible(label)


@pytest.mark.parametrize(
    ("label", "nobody"),
    [
        ("Speaker 1", True),
        ("说话人 2", True),
        ("Unknown Speaker", True),
        ("Interviewer", True),
        ("受访者", True),
        ("Dana", False),
        ("王敏", False),
    ],
)
def test_labels_that_name_nobody(label, nobody):
    assert anonymous(label) is nobody
