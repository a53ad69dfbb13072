"""Bytes that come from everywhere: encodings told by what fits, odd characters cleaned, nothing that crashes a reader."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import InputError
from assistant.ingest.encodings import decode
from assistant.ingest.read import read_transcripts

CHINESE = "王敏：您好，请介绍一下。\n李工：我们一共十二个人，去年停了三十七次。\n王敏：好的。\n李工：谢谢您。\n"
TRADITIONAL = (
    "王敏：您好，請介紹一下這個產線的情況。\n李工：我們的設備經常壞掉，維護費用很貴。\n王敏：好的。\n李工：謝謝。\n"
)
RUSSIAN = (
    "Анна: Как это было раньше?\nИван: Мы теряли много времени, и всё было не так.\nАнна: А теперь?\nИван: Хорошо.\n"
)
GERMAN = "Jörg Müller: Wie war’s früher? „Übel“?\nBríd Ó Sé: Naïve Café – 5 € für nichts.\n" * 4


@pytest.mark.parametrize("text", [CHINESE, TRADITIONAL], ids=["simplified", "traditional"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "gb18030"])
def test_chinese(text, encoding):
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "cp1252"),
        (GERMAN, "utf-16-le"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "utf-8"),
        ("Dana: It’s so.\nLi: No.", "cp1252"),
        ("Dana: hi\nLi: yes\n", "utf-16-be"),
    ],
    ids=["german", "german-wide", "russian-1251", "russian", "one-quote", "ascii-wide"],
)
def test_western_and_cyrillic(text, encoding):
    assert decode(text.encode(encoding)) == text


def test_utf8_that_was_cut_in_the_middle_of_a_character_stays_utf8():
    data = (CHINESE * 3).encode("utf-8")[:-2]
    assert decode(data[:400] + data[401:]).count("去年") >= 2


def test_stray_zero_bytes_are_no_utf16():
    assert decode(b"Dana: hi\0 there\nLi: yes\0\n") == "Dana: hi\0 there\nLi: yes\0\n"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\x0b", "\r\r\n"], ids=repr)
def test_ends_of_lines_and_odd_blanks(tmp_path, end):
    lines = [
        "Dana\u00a0Fox:\u00a0How\u3000was\u2009it?",
        "Li Wei\uff1a\u3000So\u200b.\u202e",
        "Dana Fox: And\u00ad now?\x07",
        "Li Wei: Fine\ufeff.",
    ]
    path = tmp_path / "call.txt"
    path.write_bytes(end.join(lines).encode("utf-8"))
    (transcript,) = read_transcripts(path)
    assert [(turn.speaker, transcript.words_of(turn.index)) for turn in transcript.turns] == [
        ("Dana Fox", "How was it?"),
        ("Li Wei", "So."),
        ("Dana Fox", "And now?"),
        ("Li Wei", "Fine."),
    ]


@pytest.mark.parametrize("name", ["call.vtt", "call.json", "call.csv"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "gb18030"])
def test_every_reader_takes_every_encoding(tmp_path, name, encoding):
    text = {
        "call.vtt": "WEBVTT\n\n00:01.000 --> 00:02.000\n<v 王敏>您好，请介绍一下我们的情况。\n\n00:03.000 --> 00:04.000\n<v 李工>好的。\n",
        "call.json": '[{"speaker": "王敏", "text": "您好，请介绍一下我们的情况。"}, {"speaker": "李工", "text": "好的。"}]',
        "call.csv": "发言人,内容\n王敏,您好，请介绍一下我们的情况。\n李工,好的。\n",
    }[name]
    path = tmp_path / name
    path.write_bytes(text.encode(encoding))
    (transcript,) = read_transcripts(path)
    assert [(turn.speaker, transcript.words_of(turn.index)) for turn in transcript.turns] == [
        ("王敏", "您好，请介绍一下我们的情况。"),
        ("李工", "好的。"),
    ]


STARTS = {
    "call.vtt": b"WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>",
    "call.srt": b"1\n00:00:01,000 --> 00:00:02,000\nA: ",
    "call.json": b'[{"speaker": "A", "text": "',
    "call.jsonl": b'{"speaker": "A", "text": "hi"}\n',
    "call.csv": b"start,speaker,text\n",
    "call.tsv": b"start\tend\ttext\n0\t5\t",
    "call.lrc": b"[00:01.00]A: hi\n[00:02.00]",
    "call.md": b"---\ntitle: x\n---\n**A:** | [a](b) | \n",
    "call.txt": b"",
    "call.docx": b"PK\x03\x04",
}


@settings(max_examples=25, deadline=None)
@given(data=st.binary(max_size=300))
@pytest.mark.parametrize("name", STARTS)
def test_any_bytes_are_read_or_refused(tmp_path_factory, name, data):
    path = tmp_path_factory.mktemp("bytes") / name
    path.write_bytes(STARTS[name] + data)
    holds(path)


PIECES = ["WEBVTT", "\n", "\n\n", "1", "00:01.000 --> 00:02.000", "00:00:03,000", "-->", "<v A>", "</v>", "A: ", "王敏：", "[", "]", "{", '"', ",", "\t", "|", "**", "---", "hi ", "NOTE", "&#x202e;", "&amp", "<", "\\N", "{\\an8}", "[00:01.00]", "speaker", "text"]  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40), st.sampled_from(sorted(STARTS)[1:]))
def test_any_mixture_of_marks_is_read_or_refused(tmp_path_factory, pieces, name):
    path = tmp_path_factory.mktemp("marks") / name
    path.write_text("".join(pieces), encoding="utf-8")
    holds(path)


def holds(path):
    try:
        transcripts = read_transcripts(path)
    except InputError:
        return
    for transcript in transcripts:
        assert transcript.text == "\n".join(turn.span.of(transcript.text) for turn in transcript.turns)
        assert all(turn.span.of(transcript.text).strip() and turn.where for turn in transcript.turns)
        assert [turn.index for turn in transcript.turns] == list(range(len(transcript.turns)))
        transcript.text.encode("utf-8")
