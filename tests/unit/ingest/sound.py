"""What must hold of whatever is read, and small files of every kind to begin from when files are broken at random."""

from __future__ import annotations

import hashlib
import io
import json
import math
import re
import zipfile
from collections.abc import Sequence
from pathlib import Path

from assistant.records import Transcript
from tests.unit.ingest.writing import save_body

MAIN = "word/document.xml"
_NO_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]")
_TALK = (
    ("Dana Fox", 3, "Shall we start with the rollout?"),
    ("李工", 9, "好的，我们把时间从九小时降到两小时。"),
    ("Dana Fox", 65, "And the 12% you spoke of: is that a year?"),
    ("李工", 3725, "Yes – per year."),
)


def assert_sound(transcripts: Sequence[Transcript], data: bytes) -> None:
    """Spans re-read, turns follow each other, people are those who speak, and nothing odd is in the words."""
    assert transcripts
    assert len({transcript.id for transcript in transcripts}) == len(transcripts)
    for transcript in transcripts:
        assert transcript.turns
        assert transcript.sha256 == hashlib.sha256(data).hexdigest()
        assert transcript.text == "\n".join(turn.span.of(transcript.text) for turn in transcript.turns)
        assert not _NO_TEXT.search(transcript.text)
        start = 0
        for index, turn in enumerate(transcript.turns):
            assert (turn.index, turn.span.start) == (index, start)
            assert turn.span.of(transcript.text).strip()
            assert turn.where
            assert not _NO_TEXT.search(turn.speaker) and "\n" not in turn.speaker
            assert turn.start_s is None or (math.isfinite(turn.start_s) and turn.start_s >= 0)
            start = turn.span.end + 1
        spoken = {turn.speaker for turn in transcript.turns}
        labels = [label for person in transcript.participants for label in person.labels]
        assert len(set(labels)) == len(labels)
        assert set(labels) <= spoken
        assert all(item.what and item.reason and item.where for item in transcript.skipped)


def _clock(second: int, mark: str) -> str:
    return f"{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}{mark}000"


def _cues(mark: str, name: str) -> str:
    return "\n".join(
        f"{n}\n{_clock(at, mark)} --> {_clock(at + 2, mark)}\n{name.format(who)}{words}\n"
        for n, (who, at, words) in enumerate(_TALK, 1)
    )


def seeds(folder: Path) -> dict[str, tuple[bytes, ...]]:
    """Small sound files by suffix; `folder` is used to write in."""
    paragraphs = "".join(
        f"<w:p><w:r><w:t>{who}   {at // 60}:{at % 60:02}</w:t><w:br/><w:t>{words}</w:t></w:r></w:p>"
        for who, at, words in _TALK
    )
    rich = (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
        "<w:ins><w:r><w:t>Dana: in</w:t></w:r></w:ins><w:del><w:r><w:delText>out</w:delText></w:r></w:del></w:p>"
        "<w:sdt><w:sdtContent><w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:tab/><w:t>Li: x</w:t>"
        '<w:sym w:font="Symbol" w:char="F0B1"/></w:r></w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl></w:sdtContent></w:sdt>'
    )
    rows = "\n".join(f'{at},{at + 2},{who},"{words}"' for who, at, words in _TALK)
    segments = [{"start": at, "end": at + 2.5, "speaker": who, "text": words} for who, at, words in _TALK]
    lines = "\n".join(f"{who}: {words}" for who, _, words in _TALK)
    timed = "\n".join(f"{who}  {at // 60:02}:{at % 60:02}\n{words}\n" for who, at, words in _TALK)
    path = folder / "seed.docx"
    texts = {
        ".txt": (lines, timed, "Attendees\nDana Fox, 李工\n\n" + lines),
        ".md": ("---\ntitle: Call\n---\n" + re.sub("^(.*?):", r"**\1:**", lines, flags=re.MULTILINE),),
        ".vtt": ("WEBVTT\n\nNOTE ours\n\n" + _cues(".", "<v {}>"), "WEBVTT\n\n" + _cues(".", "{}: ")),
        ".srt": (_cues(",", "{}: "), _cues(",", "[{}]: ")),
        ".json": (
            json.dumps({"text": "", "segments": segments, "language": "en"}, ensure_ascii=False),
            json.dumps([{"speaker": who, "content": words, "timestamp": "00:00:03"} for who, _, words in _TALK]),
            json.dumps({"results": {"utterances": segments}, "Paragraphs": [{"SpeakerId": "1", "Words": [{"Text": "x"}]}]}),
        ),
        ".csv": ("start,end,speaker,text\n" + rows, "时间;发言人;内容\n00:01;李工;好的\n00:05;王敏;是吗"),
        ".tsv": ("start\tend\ttext\n" + "\n".join(f"{at * 1000}\t{at * 1000 + 900}\t{w}" for _, at, w in _TALK),),
        ".lrc": ("\n".join(f"[{at // 60:02}:{at % 60:02}.00]{who}: {w}" for who, at, w in _TALK),),
    }  # fmt: skip
    documents = tuple(save_body(path, body).read_bytes() for body in (paragraphs, paragraphs + rich))
    return {".docx": documents} | {suffix: tuple(t.encode() for t in each) for suffix, each in texts.items()}


def with_main(document: bytes, xml: bytes) -> bytes:
    """The document with another main part."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as old, zipfile.ZipFile(packed, "w") as new:
        for name in old.namelist():
            new.writestr(name, xml if name == MAIN else old.read(name))
    return packed.getvalue()


def main_of(document: bytes) -> bytes:
    """The main part of the document."""
    with zipfile.ZipFile(io.BytesIO(document)) as package:
        return package.read(MAIN)
