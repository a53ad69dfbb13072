"""Captions: WebVTT, SubRip, SBV, Whisper's text and LRC, as tools and people write them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.ingest.read import read_transcripts
from tests.unit.ingest.talking import Line, conversations, merged, read_back


def read(tmp_path, name, text):
    path = tmp_path / name
    path.write_bytes(text.encode("utf-8"))
    (transcript,) = read_transcripts(path)
    turns = [(turn.speaker, turn.start_s, transcript.words_of(turn.index)) for turn in transcript.turns]
    return turns, transcript


def test_voice_tags_with_classes_entities_and_several_voices(tmp_path):
    turns, transcript = read(
        tmp_path,
        "call.vtt",
        "\ufeffWEBVTT - Call\nKind: captions\n\nNOTE made by\nhand\n\nSTYLE\n::cue { color: red }\n\nintro\n"
        "00:01.000 --> 00:02.000 align:start position:0%\n<v.loud.first Esme O&apos;Hara>Hi <c.yellow>there</c>,</v>\n\n"
        "7d1c/12-0\n00:02.500 --> 00:03.000\n<v.loud Esme O&apos;Hara>it is <i>5 &lt; 6</i></v> <v Li Wei>Yes &amp; no&#8238;\n\n"
        "NOTE\nnot said\n\n00:05.000 --> 00:06.000\nnobody is named\n",
    )
    assert turns == [
        ("Esme O'Hara", 1.0, "Hi there, it is 5 < 6"),
        ("Li Wei", 2.5, "Yes & no"),
        ("", 5.0, "nobody is named"),
    ]
    assert [turn.where for turn in transcript.turns] == ["cues 1-2", "cue 2", "cue 3"]
    left = " / ".join(each.what for each in transcript.skipped)
    assert all(words in left for words in ("Call", "Kind: captions", "made by", "::cue", "not said"))


def test_unpadded_times_are_whole_milliseconds_all_through_the_file(tmp_path):
    turns, _ = read(
        tmp_path,
        "graph.vtt",
        "WEBVTT\n\n0:0:6.90 --> 0:0:6.500\n<v Dana>Hi</v>\n\n0:10:12.90 --> 0:10:13.5\n<v Li>So</v>\n",
    )
    assert [start for _, start, _ in turns] == [6.09, 612.09]


def test_a_body_without_header_as_research_tools_export_it(tmp_path):
    turns, _ = read(
        tmp_path,
        "study.txt",
        "00:00:01.000 --> 00:00:02.000\n<v Dana>Hello there,\nyou all</v>\n\n00:00:03.000 --> 00:00:04.000\n<v Li>Hm</v>\n",
    )
    assert turns == [("Dana", 1.0, "Hello there, you all"), ("Li", 3.0, "Hm")]


def test_subrip_with_every_fault_that_players_forgive(tmp_path):
    turns, _ = read(
        tmp_path,
        "call.srt",
        "0\r\n0:00:00.000 --> 0:00:01.500\r\n{\\an8}<font color=red>Dana: Hi</font>\r\n1\r\n0:00:01,600 --> 0:00:02,500\r\nmore\r\n"
        "00:00:03,000 -> 00:00:04,500\r\nWei: Hm\r\n\r\n\r\n3\r\n00:00:04,6 --> 00:00:05,5\r\nDana: 37\r\n\r\n00:01:06,600-->00:01:07,500\r\nWei: Good\\Nbye",
    )
    assert turns == [("Dana", 0.0, "Hi more"), ("Wei", 3.0, "Hm"), ("Dana", 4.6, "37"), ("Wei", 66.6, "Good bye")]


def test_empty_lines_between_all_lines(tmp_path):
    turns, _ = read(
        tmp_path,
        "call.srt",
        "1\n\n00:00:01,000 --> 00:00:02,000\n\nDana: Hi\n\n2\n\n00:00:03,000 --> 00:00:04,000\n\nWei: Hm\n\n3\n\n00:00:05,000 --> 00:00:06,000\n\nDana: So\n",
    )
    assert turns == [("Dana", 1.0, "Hi"), ("Wei", 3.0, "Hm"), ("Dana", 5.0, "So")]


@pytest.mark.parametrize(
    "label", ["[SPEAKER_00]: {}", "[SPEAKER_00] {}", "SPEAKER_00: {}", "(Speaker 1) {}", ">> DANA: {}"]
)
def test_shapes_of_labels_in_cues(tmp_path, label):
    other = label.replace("00", "01").replace("1)", "2)").replace("DANA", "WEI")
    cues = [label.format("Hi"), other.format("Hm: fine"), label.format("So"), other.format("Good")]
    turns, _ = read(
        tmp_path,
        "call.srt",
        "\n".join(f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{words}\n" for n, words in enumerate(cues, 1)),
    )
    assert [words for _, _, words in turns] == ["Hi", "Hm: fine", "So", "Good"]
    assert len({speaker for speaker, _, _ in turns}) == 2
    assert all(speaker and not set(speaker) & set("[]():>") for speaker, _, _ in turns)


def test_two_speakers_in_one_cue_and_a_colon_in_speech(tmp_path):
    turns, _ = read(
        tmp_path,
        "call.srt",
        "1\n00:00:01,000 --> 00:00:02,000\nDana: Hi\nWei: Hm\n\n2\n00:00:03,000 --> 00:00:04,000\nDana: And then\nthe point: so\n\n"
        "3\n00:00:05,000 --> 00:00:06,000\nWei: Good\n",
    )
    assert [(who, words) for who, _, words in turns] == [
        ("Dana", "Hi"),
        ("Wei", "Hm"),
        ("Dana", "And then the point: so"),
        ("Wei", "Good"),
    ]


def test_lines_that_roll_upwards_are_read_once_but_repeated_words_stay(tmp_path):
    rolling = (
        "WEBVTT\n\n00:00:00.120 --> 00:00:02.389 align:start\n \nso<00:00:00.320><c> tell</c><00:00:00.400><c> me</c>\n\n"
        "00:00:02.389 --> 00:00:02.399\nso tell me\n \n\n00:00:02.399 --> 00:00:04.000\nso tell me\nhow<00:00:02.500><c> it</c>\n\n"
        "00:00:04.000 --> 00:00:04.010\nhow it\n \n\n00:00:04.010 --> 00:00:05.000\nhow it\nbegan\n"
    )
    assert read(tmp_path, "rolling.vtt", rolling)[0] == [("", 0.12, "so tell me how it began")]
    said_twice = "1\n00:00:01,000 --> 00:00:02,000\nYes.\n\n2\n00:00:02,100 --> 00:00:03,000\nYes.\n\n3\n00:00:03,100 --> 00:00:04,000\nIt began.\n"
    assert read(tmp_path, "twice.srt", said_twice)[0] == [("", 1.0, "Yes. Yes. It began.")]


def test_speech_without_pauses_still_shows_the_place(tmp_path):
    cues = "".join(
        f"{n}\n00:{n // 6:02d}:{n % 6 * 10:02d},000 --> 00:{(n + 1) // 6:02d}:{(n + 1) % 6 * 10:02d},000\nThis is sentence {n}.\n\n"
        for n in range(30)
    )
    turns, transcript = read(tmp_path, "long.srt", cues)
    assert [start for _, start, _ in turns] == [0.0, 60.0, 120.0, 180.0, 240.0]
    assert transcript.turns[1].where == "cues 7-12"


def test_chinese_cues_meet_without_blanks_after_punctuation(tmp_path):
    turns, _ = read(
        tmp_path,
        "call.srt",
        "1\n00:00:01,000 --> 00:00:02,000\n王敏：去年一共，\n\n2\n00:00:02,000 --> 00:00:03,000\n王敏：停了三十七次\n\n"
        "3\n00:00:03,000 --> 00:00:04,000\n王敏：之后好多了\n\n4\n00:00:05,000 --> 00:00:06,000\n李工：好。\n",
    )
    assert turns == [("王敏", 1.0, "去年一共，停了三十七次 之后好多了"), ("李工", 5.0, "好。")]


def test_other_files_of_times_and_words(tmp_path):
    assert read(tmp_path, "w.txt", "[00:00.000 --> 00:03.500]  So tell me\n[00:03.500 --> 00:05.000]  how.\n")[0] == [
        ("", 0.0, "So tell me how.")
    ]
    assert read(
        tmp_path, "c.sbv", "0:00:00.599,0:00:04.160\n>> DANA: Hi there\n\n0:00:04.160,0:00:06.770\n>> LI: Yes\n"
    )[0] == [("DANA", 0.599, "Hi there"), ("LI", 4.16, "Yes")]
    turns, transcript = read(tmp_path, "c.lrc", "[ti:Call]\n[00:00.00]Dana: Hi\n[00:03.50]Li: Hm\n[61:06.00]Dana: So\n")
    assert turns == [("Dana", 0.0, "Hi"), ("Li", 3.5, "Hm"), ("Dana", 3666.0, "So")]
    assert transcript.skipped[0].what == "[ti:Call]"


def test_a_name_below_the_time_is_another_layout(tmp_path):
    turns, transcript = read(
        tmp_path,
        "archive.txt",
        "0:0:3.50 --> 0:0:4.9\nDana Fox\nHow?\n0:0:9.50 --> 0:0:10.9\nLi Wei\nSo.\n",
    )
    assert transcript.layout == "teams-archive"
    assert turns == [("Dana Fox", 3.05, "How?"), ("Li Wei", 9.05, "So.")]


@settings(max_examples=40, deadline=None)
@given(conversations())
def test_vtt_reads_back(tmp_path_factory, talk: list[Line]):
    cues = [
        f"{i}\n{line.clock('.')} --> {line.clock('.', 1)}\n<v {line.who}>{line.words}</v>\n"
        for i, line in enumerate(talk)
    ]
    assert read_back(tmp_path_factory, "call.vtt", "WEBVTT\n\n" + "\n".join(cues)) == merged(talk)


@settings(max_examples=40, deadline=None)
@given(conversations(), st.booleans())
def test_srt_reads_back(tmp_path_factory, talk: list[Line], bracketed: bool):
    label = "[{}]: {}" if bracketed else "{}: {}"
    cues = [
        f"{i}\n{line.clock(',')} --> {line.clock(',', 1)}\n{label.format(line.who, line.words)}\n"
        for i, line in enumerate(talk)
    ]
    assert read_back(tmp_path_factory, "call.srt", "\n".join(cues)) == merged(talk)
