"""JSON and tables: the exports of recorders and recognisers, decided by their shape."""

from __future__ import annotations

import csv
import io
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import InputError
from assistant.ingest.read import read_transcripts
from tests.unit.ingest.talking import Line, conversations, merged, packed, read_back

ASK, ANSWER = "How did it begin?", "With a call from the plant."


def read(tmp_path, name, content):
    path = tmp_path / name
    text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
    path.write_text(text, encoding="utf-8")
    (transcript,) = read_transcripts(path)
    turns = [(turn.speaker, turn.start_s, transcript.words_of(turn.index)) for turn in transcript.turns]
    return turns, transcript


def word(text, start, key="word", **more):
    return {key: text, "start": start, "end": start + 0.3, **more}


def aws(told_beside: bool):
    items, beside = [], []
    for speaker, start, words in (("spk_0", 0.1, ASK), ("spk_1", 2.5, ANSWER)):
        for n, text in enumerate(words[:-1].split()):
            at = str(round(start + n / 10, 1))
            items.append(
                {"type": "pronunciation", "start_time": at, "end_time": at, "alternatives": [{"content": text}]}
            )
            beside.append({"start_time": at, "speaker_label": speaker})
        items.append({"type": "punctuation", "alternatives": [{"content": words[-1]}]})
        if not told_beside:
            for item in items[len(items) - n - 2 :]:
                item["speaker_label"] = speaker
    labels = {"segments": [{"speaker_label": "x", "items": beside}]} if told_beside else None
    results = {"transcripts": [{"transcript": f"{ASK} {ANSWER}"}], "items": items, "speaker_labels": labels}
    return {"jobName": "call", "results": results}


SHAPES = {
    "whisperx": (
        {
            "segments": [
                {
                    "start": 0.1,
                    "end": 1.0,
                    "text": " How did it",
                    "speaker": "SPEAKER_00",
                    "words": [word("How", 0.1, speaker="SPEAKER_00")],
                },
                {"start": 1.0, "end": 2.0, "text": " begin?", "speaker": "SPEAKER_00"},
                {"start": 2.5, "end": 4.0, "text": " With a call from the plant.", "speaker": "SPEAKER_01"},
            ],
            "word_segments": [word("How", 0.1, speaker="SPEAKER_00"), word("did", 0.4, speaker="SPEAKER_00")],
            "language": "en",
        },
        ("SPEAKER_00", "SPEAKER_01"),
    ),
    "assemblyai": (
        {
            "text": f"{ASK} {ANSWER}",
            "words": [word("How", 100, "text", speaker="A")],
            "utterances": [
                {
                    "speaker": "A",
                    "start": 100,
                    "end": 2000,
                    "text": ASK,
                    "words": [word("How", 100, "text", speaker="A")],
                },
                {"speaker": "B", "start": 2500, "end": 4000, "text": ANSWER},
            ],
        },
        ("Speaker A", "Speaker B"),
    ),
    "aws": (aws(told_beside=False), ("spk_0", "spk_1")),
    "aws-older": (aws(told_beside=True), ("spk_0", "spk_1")),
    "aws-segments": (
        {
            "results": {
                "items": aws(False)["results"]["items"],
                "audio_segments": [
                    {
                        "transcript": ASK,
                        "start_time": "0.1",
                        "end_time": "2.0",
                        "speaker_label": "spk_0",
                        "items": [0, 1],
                    },
                    {
                        "transcript": ANSWER,
                        "start_time": "2.5",
                        "end_time": "4.0",
                        "speaker_label": "spk_1",
                        "items": [2],
                    },
                ],
            }
        },
        ("spk_0", "spk_1"),
    ),
    "azure": (
        {
            "recognizedPhrases": [
                {
                    "speaker": 1,
                    "offset": "PT0.1S",
                    "duration": "PT1.5S",
                    "offsetInTicks": 1000000.0,
                    "nBest": [{"lexical": "how", "display": ASK}, {"display": "?"}],
                },
                {
                    "speaker": 2,
                    "offset": "PT2.5S",
                    "duration": "PT1.5S",
                    "nBest": [{"lexical": "with", "display": ANSWER}],
                },
            ],
            "combinedRecognizedPhrases": [{"display": f"{ASK} {ANSWER}"}],
        },
        ("Speaker 1", "Speaker 2"),
    ),
    "azure-fast": (
        {
            "phrases": [
                {"speaker": 0, "offsetMilliseconds": 100, "durationMilliseconds": 1500, "text": ASK},
                {"speaker": 1, "offsetMilliseconds": 2500, "durationMilliseconds": 1500, "text": ANSWER},
            ]
        },
        ("Speaker 0", "Speaker 1"),
    ),
    "deepgram-paragraphs": (
        {
            "metadata": {"created": "2025-03-04T10:00:00Z"},
            "results": {
                "channels": [
                    {
                        "alternatives": [
                            {
                                "transcript": f"{ASK} {ANSWER}",
                                "words": [word("how", 0.1, speaker=0, punctuated_word="How")],
                                "paragraphs": {
                                    "paragraphs": [
                                        {
                                            "sentences": [
                                                {"text": "How did it", "start": 0.1, "end": 1.0},
                                                {"text": "begin?", "start": 1.0, "end": 2.0},
                                            ],
                                            "speaker": 0,
                                            "start": 0.1,
                                            "end": 2.0,
                                        },
                                        {
                                            "sentences": [{"text": ANSWER, "start": 2.5, "end": 4.0}],
                                            "speaker": 1,
                                            "start": 2.5,
                                            "end": 4.0,
                                        },
                                    ]
                                },
                            }
                        ]
                    }
                ]
            },
        },
        ("Speaker 0", "Speaker 1"),
    ),
    "deepgram-utterances": (
        {
            "results": {
                "utterances": [
                    {
                        "start": 0.1,
                        "end": 2.0,
                        "channel": 0,
                        "transcript": ASK,
                        "speaker": 0,
                        "words": [word("how", 0.1)],
                    },
                    {"start": 2.5, "end": 4.0, "channel": 0, "transcript": ANSWER, "speaker": 1},
                ]
            }
        },
        ("Speaker 0", "Speaker 1"),
    ),
    "rev": (
        {
            "speakers": [{"id": 0, "name": "Dana Fox"}, {"id": 1, "name": "Li Wei"}],
            "monologues": [
                {
                    "speaker": who,
                    "elements": [
                        *[
                            each
                            for n, text in enumerate(words[:-1].split())
                            for each in (
                                {"type": "text", "value": text, "ts": at + n / 10},
                                {"type": "punct", "value": " "},
                            )
                        ][:-1],
                        {"type": "punct", "value": words[-1]},
                    ],
                }
                for who, at, words in ((0, 0.1, ASK), (1, 2.5, ANSWER))
            ],
        },
        ("Dana Fox", "Li Wei"),
    ),
    "list": (
        [
            {"speaker": "Dana Fox", "content": ASK, "timestamp": "00:00:00.1"},
            {"speaker": "Li Wei", "content": ANSWER, "timestamp": "00:00:02,500"},
        ],
        ("Dana Fox", "Li Wei"),
    ),
    "speaker-object": (
        {
            "paragraphs": [
                {
                    "start_time": "100",
                    "stop_time": "2000",
                    "sentences": [{"contents": [{"content": "How did it"}, {"content": "begin?"}]}],
                    "speaker": {"user_name": "Dana Fox"},
                },
                {
                    "start_time": "2500",
                    "stop_time": "4000",
                    "sentences": [{"contents": [{"content": ANSWER}]}],
                    "speaker": {"user_name": "Li Wei"},
                },
            ]
        },
        ("Dana Fox", "Li Wei"),
    ),
    "numbered": (
        {"0": {"name": "Dana", "text": ASK, "startMs": 100}, "1": {"name": "Li", "text": ANSWER, "startMs": 2500}},
        ("Dana", "Li"),
    ),
    "tokens": (
        {
            "words": [
                {"text": text, "start": at + n / 10, "end": at, "type": "word", "speaker_id": who}
                for who, at, words in (("speaker_0", 0.1, ASK), ("speaker_1", 2.5, ANSWER))
                for n, text in enumerate(words.split())
            ]
        },
        ("speaker_0", "speaker_1"),
    ),
}


@pytest.mark.parametrize("name", SHAPES)
def test_shapes_of_recognisers(tmp_path, name):
    content, (first, second) = SHAPES[name]
    turns, transcript = read(tmp_path, "call.json", content)
    assert turns == [(first, 0.1, ASK), (second, 2.5, ANSWER)]
    assert transcript.layout == "json"
    assert transcript.turns[0].where.startswith("segment")


def test_tingwu_in_milliseconds_with_words_of_both_languages(tmp_path):
    said = (("1", 4970, ["您好，", "我们用 ", "ERP", "系统。"]), ("2", 8000, ["好的。"]))
    paragraphs = [
        {
            "SpeakerId": who,
            "Words": [{"Start": at + n, "End": at + n + 500, "Text": text} for n, text in enumerate(words)],
        }
        for who, at, words in said
    ]
    turns, _ = read(tmp_path, "call.json", {"TaskId": "x", "Transcription": {"Paragraphs": paragraphs}})
    assert turns == [("发言人 1", 4.97, "您好，我们用 ERP 系统。"), ("发言人 2", 8.0, "好的。")]


def test_whisper_without_speakers_and_whisperx_where_one_is_missing(tmp_path):
    pieces = [(0.0, 3.5, " So tell me"), (3.5, 5.0, " how it began."), (9.0, 12.0, " With a call.")]
    segments = [{"id": n, "seek": 0, "start": a, "end": b, "text": t} for n, (a, b, t) in enumerate(pieces)]
    turns, transcript = read(tmp_path, "call.json", {"text": "…", "segments": segments, "language": "en"})
    assert turns == [("", 0.0, "So tell me how it began."), ("", 9.0, "With a call.")]
    assert [turn.where for turn in transcript.turns] == ["segments 1-2", "segment 3"]
    named = [{**each, "speaker": who} for each, who in zip(segments, ("SPEAKER_00", None, "SPEAKER_00"), strict=True)]
    turns, _ = read(tmp_path, "x.json", {"segments": named})
    assert [who for who, _, _ in turns] == ["SPEAKER_00", "", "SPEAKER_00"]


def test_times_in_whisper_cpp_hugging_face_and_online_subtitles(tmp_path):
    cpp = [
        {
            "timestamps": {"from": "00:00:01,500", "to": "00:00:03,000"},
            "offsets": {"from": 1500, "to": 3000},
            "text": " So.",
        }
    ]
    assert read(tmp_path, "a.json", {"transcription": cpp})[0] == [("", 1.5, "So.")]
    assert read(tmp_path, "b.json", {"chunks": [{"timestamp": [1.5, 3.0], "text": " So."}]})[0] == [("", 1.5, "So.")]
    body = [{"from": 1.5, "to": 3.0, "content": "好的。"}, {"from": 3.0, "to": 4.5, "content": "谢谢。"}]
    assert read(tmp_path, "c.json", {"body": body})[0] == [("", 1.5, "好的。谢谢。")]
    assert read(
        tmp_path,
        "d.json",
        [{"text": "Hi", "start": 1.5, "duration": 1.0}, {"text": "Yes", "start": 9.0, "duration": 1.0}],
    )[0] == [("", 1.5, "Hi"), ("", 9.0, "Yes")]


def test_labels_in_letters_are_kept_where_they_are_no_numbering(tmp_path):
    turns, _ = read(tmp_path, "a.json", [{"speaker": "Q", "text": "How?"}, {"speaker": "A", "text": "So."}])
    assert [who for who, _, _ in turns] == ["Q", "A"]


def test_each_entry_of_a_list_is_a_turn_of_its_own(tmp_path):
    entries = [{"speaker": "Dana", "text": "One."}, {"speaker": "Dana", "text": "Two."}, {"speaker": "Li", "text": ""}]
    assert read(tmp_path, "a.json", entries)[0] == [("Dana", None, "One."), ("Dana", None, "Two.")]


def test_other_ways_to_write_json(tmp_path):
    lines = '{"speaker": "Dana", "text": "Hi"}\n{"speaker": "Li", "text": "Hm"}\n'
    assert read(tmp_path, "a.jsonl", lines)[0] == [("Dana", None, "Hi"), ("Li", None, "Hm")]
    turns, transcript = read(tmp_path, "b.json", {"date": "2021-02-03", "utt": ["Hi", "Hm"], "speaker": ["DANA", "LI"]})
    assert turns == [("DANA", None, "Hi"), ("LI", None, "Hm")]
    assert transcript.recorded == "2021-02-03"
    text = "Dana Fox: Hi\nLi Wei: Hm\nDana Fox: So\nLi Wei: Good"
    turns, transcript = read(tmp_path, "c.json", {"transcript": text})
    assert [who for who, _, _ in turns] == ["Dana Fox", "Li Wei"] * 2
    assert read(tmp_path, "named.txt", [{"speaker": "Dana", "text": "Hi"}])[0] == [("Dana", None, "Hi")]
    assert read(tmp_path, "music.txt", "[[Music]]\n" + text)[1].layout != "json"


def test_times_of_day_are_no_times_in_the_recording(tmp_path):
    entries = [
        {"speaker": "Dana", "text": "Hi", "timestamp": "2025-03-04T10:00:05Z"},
        {"speaker": "Li", "text": "Hm", "timestamp": "2025-03-04T10:00:09Z"},
    ]
    assert [start for _, start, _ in read(tmp_path, "a.json", entries)[0]] == [None, None]
    epoch = [{"speaker": who, "text": "Hi", "start_ms": 1741082405000 + n} for n, who in enumerate(("Dana", "Li"))]
    assert [start for _, start, _ in read(tmp_path, "b.json", epoch)[0]] == [None, None]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('{"speaker": "Dana", "text": "Hi"', "damaged JSON (line 1)"),
        ('[\n{"speaker": "Dana",\n "text": Hi}]', "damaged JSON (line 3)"),
        ("[" * 100_000, "damaged JSON"),
        ('{"a":' * 50_000 + "1" + "}" * 50_000, "damaged JSON"),
        ('[{"speaker": "A", "text": "hi", "start": ' + "9" * 100_000 + "}]", "damaged JSON"),
        ("[" * 900 + "]" * 900, "No speech found"),
        ('{"summary": "A call.", "tags": ["one", "two"]}', "No speech found"),
        ("[" + '{"speaker": "A", "text": "x"},' * 100_001 + "{}]", "more than 100,000"),
        ("[" + "[]," * 500_001 + "[]]", "more than 500,000"),
    ],
    ids=["cut", "word", "deep-lists", "deep-objects", "digits", "nests", "nothing", "many", "brackets"],
)
def test_json_that_is_refused(tmp_path, text, says):
    path = tmp_path / "call.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read_transcripts(path)
    assert says in caught.value.message.en


def test_numbers_that_are_no_times(tmp_path):
    text = (
        '[{"speaker": "A", "text": "Hi", "start": ' + "9" * 4000 + '}, {"speaker": "B", "text": "Hm", "start": 1e999}]'
    )
    assert [start for _, start, _ in read(tmp_path, "a.json", text)[0]] == [None, None]


def test_tables_with_headings_in_both_languages(tmp_path):
    turns, transcript = read(
        tmp_path, "a.csv", '\ufeff时间,发言人,内容\r\n00:00:03,王敏,"您好，请讲"\r\n00:00:09,李工,=好的\r\n'
    )
    assert turns == [("王敏", 3.0, "您好，请讲"), ("李工", 9.0, "=好的")]
    assert [turn.where for turn in transcript.turns] == ["row 2", "row 3"]
    turns, _ = read(
        tmp_path, "b.csv", "Call of May\nid;Speaker Name;Start (ms);Text\n1;Dana:;1500;Hi; there\n2;Li;2500;Hm\n"
    )
    assert turns == [("Dana", 1.5, "Hi; there"), ("Li", 2.5, "Hm")]
    turns, _ = read(tmp_path, "c.txt", "Speaker\tText\nDana\tHi\nDana\tSo\nLi\tHm\n")
    assert turns == [("Dana", None, "Hi"), ("Dana", None, "So"), ("Li", None, "Hm")]


def test_whispers_table_in_milliseconds_with_a_quote_that_never_closes(tmp_path):
    rows = 'start\tend\ttext\n0\t3500\tSo tell\n3500\t6000\t"Quote me\n12000\t13000\t=Well\n'
    turns, transcript = read(tmp_path, "call.tsv", rows)
    assert turns == [("", 0.0, 'So tell "Quote me'), ("", 12.0, "=Well")]
    assert [turn.where for turn in transcript.turns] == ["rows 2-3", "row 4"]


def test_a_table_without_headings(tmp_path):
    rows = '0.0,SPEAKER_00,"Hi, you"\n1.5,SPEAKER_01,Yes\n4.5,SPEAKER_00,Good\n6.5,SPEAKER_01,Bye\n'
    turns, _ = read(tmp_path, "call.csv", rows)
    assert turns[:2] == [("SPEAKER_00", 0.0, "Hi, you"), ("SPEAKER_01", 1.5, "Yes")]


def test_text_with_commas_is_no_table(tmp_path):
    text = "Dana Fox: Who, what, text?\nLi Wei: Name, content, all.\nDana Fox: Fine.\nLi Wei: Good, then, bye."
    assert [who for who, _, _ in read(tmp_path, "call.txt", text)[0]] == ["Dana Fox", "Li Wei"] * 2


def test_a_table_of_more_rows_than_any_interview(tmp_path):
    path = tmp_path / "call.csv"
    path.write_text("speaker,text\n" + "A,b\n" * 100_001, encoding="utf-8")
    with pytest.raises(InputError, match="more than 100,000"):
        read_transcripts(path)


def one_each(talk: list[Line]) -> list[tuple[str, int, str]]:
    return [(line.who, line.at, packed(line.words)) for line in talk]


@settings(max_examples=40, deadline=None)
@given(conversations(), st.booleans())
def test_json_reads_back(tmp_path_factory, talk: list[Line], cut: bool):
    entries = [{"speaker": line.who, "text": line.words, "start": line.at + 0.25} for line in talk]
    if cut:
        content: object = {"segments": [{**entry, "end": entry["start"] + 1} for entry in entries]}
    else:
        content = entries
    text = json.dumps(content, ensure_ascii=cut)
    assert read_back(tmp_path_factory, "call.json", text) == (merged(talk) if cut else one_each(talk))


@settings(max_examples=40, deadline=None)
@given(conversations(), st.sampled_from(",;\t"), st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]), st.booleans())
def test_tables_read_back(tmp_path_factory, talk: list[Line], delimiter: str, quoting: int, chinese: bool):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, quoting=quoting)
    writer.writerow(["时间", "发言人", "内容"] if chinese else ["Start", "Speaker", "Text"])
    writer.writerows([line.clock("."), line.who, line.words] for line in talk)
    assert read_back(tmp_path_factory, "call.csv", out.getvalue()) == one_each(talk)


@settings(max_examples=150, deadline=None)
@given(
    st.recursive(
        st.none()
        | st.booleans()
        | st.floats()
        | st.integers()
        | st.text(max_size=8)
        | st.sampled_from(["00:01", "Dana"]),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.sampled_from(
                    [
                        "speaker",
                        "text",
                        "start",
                        "end",
                        "words",
                        "segments",
                        "timestamp",
                        "speakers",
                        "results",
                        "items",
                        "0",
                        "1",
                    ]
                ),
                inner,
                max_size=5,
            )
        ),
        max_leaves=24,
    )
)
def test_any_json_is_read_or_refused(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("any") / "call.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    try:
        transcripts = read_transcripts(path)
    except InputError:
        return
    for transcript in transcripts:
        assert transcript.text == "\n".join(turn.span.of(transcript.text) for turn in transcript.turns)
        assert all(turn.span.of(transcript.text) for turn in transcript.turns)
