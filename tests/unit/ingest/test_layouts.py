"""Conversations written in each layout read back equal."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from assistant.ingest.read import read_transcripts
from tests.unit.ingest import writing
from tests.unit.ingest.writing import Said

NAMES = {"en": ["Dana Fox", "Li Wei", "Bríd O'Hara", "Curtis van der Berg"], "zh": ["王敏", "欧阳青", "李建国", "苏曼"]}
WORDS = {
    "en": [
        "we cut the time",
        "from nine hours to two",
        "honestly",
        "it was the second quarter",
        "at 10:30 sharp",
        "so, um, yes",
        "okay: that was hard",
        "Fine",
    ],
    "zh": [
        "我们一共十二个人",
        "去年停了三十七次",
        "然后呢",
        "就是说",
        "十点半开会",
        "系统上线以后",
        "好的",
        "这个：很难",
    ],
}
LAYOUTS = [("en", *each) for each in writing.ENGLISH] + [("zh", *each) for each in writing.CHINESE]
IDS = [f"{layout[0]}-{layout[1]}" for layout in LAYOUTS]


@st.composite
def conversations(draw, lang, anonymous):
    prefix = writing.ANONYMOUS.get(anonymous)
    people = [f"{prefix}{i}" for i in range(1, 4)] if prefix else NAMES[lang]
    mark = "。" if lang == "zh" else "."
    order = [people[0], people[1], *draw(st.lists(st.sampled_from(people), min_size=2, max_size=14))]
    gaps = draw(st.lists(st.integers(1, 700), min_size=len(order), max_size=len(order)))
    turns = []
    second = 0
    for who, gap in zip(order, gaps, strict=True):
        pieces = draw(st.lists(st.sampled_from(WORDS[lang]), min_size=1, max_size=6))
        second += gap
        turns.append(Said(who, second, ("，" if lang == "zh" else " ").join(pieces) + mark))
    return turns


@pytest.mark.parametrize(("lang", "name", "writer", "anonymous", "timed", "day"), LAYOUTS, ids=IDS)
@settings(max_examples=8, deadline=None)
@given(data=st.data())
def test_reads_back_equal(data, lang, name, writer, anonymous, timed, day):
    turns = data.draw(conversations(lang, name if anonymous else ""))
    assume(len({turn.words for turn in turns}) > 1)  # the same few words with a colon, all along, could be a label
    with tempfile.TemporaryDirectory() as folder:
        (transcript,) = read_transcripts(writing.save(Path(folder) / "call.docx", writer, turns))
    assert transcript.layout == name
    assert [(t.speaker, t.span.of(transcript.text)) for t in transcript.turns] == [
        (turn.who, turn.words) for turn in turns
    ]
    assert [None if t.start_s is None else int(t.start_s) for t in transcript.turns] == [
        turn.at if timed else None for turn in turns
    ]
    assert transcript.recorded == day
    assert transcript.text == "\n".join(turn.words for turn in turns)


TURNS = [
    Said("Dana Fox", 3, "Shall we start with the rollout?"),
    Said("Li Wei", 9, "Yes. We cut the batch time from nine hours to two."),
    Said("Dana Fox", 20, "And before that?"),
    Said("Li Wei", 25, "It was a nightmare."),
]


@pytest.mark.parametrize(
    ("name", "suffix", "lines", "starts"),
    [
        ("plaud", ".txt", [f"{t.who} (00:{t.at:02d}): {t.words}" for t in TURNS], [3, 9, 20, 25]),
        ("trint", ".txt", [f"{t.who} [00:00:{t.at:02d}] {t.words}" for t in TURNS], [3, 9, 20, 25]),
        ("otter-text", ".txt", [x for t in TURNS for x in (f"{t.who}  0:{t.at:02d}  ", t.words, "")], [3, 9, 20, 25]),
        ("teams-flat", ".txt", [x for t in TURNS for x in (f"{t.who}   0:{t.at:02d}", t.words)], [3, 9, 20, 25]),
        ("temi", ".txt", [f"{t.who}:\t00:{t.at:02d}\t{t.words}" for t in TURNS], [3, 9, 20, 25]),
        ("zoom", ".txt", [x for t in TURNS for x in (f"[{t.who}] 10:05:{t.at:02d}", t.words, "")], [None] * 4),
        ("history", ".txt", [f"[00:00:{t.at:02d}] {t.who}: {t.words}" for t in TURNS], [3, 9, 20, 25]),
        (
            "happy-scribe",
            ".md",
            [f"[00:00:{t.at:02d}.40] **{t.who}:** {t.words}" for t in TURNS],
            [3.4, 9.4, 20.4, 25.4],
        ),
        (
            "descript",
            ".md",
            ["---", "title: x", "---", *(f"**{t.who}:** [00:00:{t.at:02d}] {t.words}" for t in TURNS)],
            [3, 9, 20, 25],
        ),
        ("meet-md", ".md", [f"**{t.who}:** {t.words}  " for t in TURNS], [None] * 4),
        (
            "teams-archive",
            ".txt",
            [x for t in TURNS for x in (f"0:0:{t.at}.50 --> 0:0:{t.at + 1}.9", t.who, t.words)],
            [3.05, 9.05, 20.05, 25.05],
        ),
        (
            "teams-vtt",
            ".vtt",
            [
                "WEBVTT",
                "",
                *(
                    x
                    for t in TURNS
                    for x in (f"00:00:{t.at:02d}.000 --> 00:00:{t.at + 1:02d}.000", f"<v {t.who}>{t.words}</v>", "")
                ),
            ],
            [3, 9, 20, 25],
        ),
        (
            "graph-vtt",
            ".vtt",
            [
                "WEBVTT",
                "",
                *(x for t in TURNS for x in (f"0:0:{t.at}.0 --> 0:0:{t.at + 1}.320", f"<v {t.who}>{t.words}</v>", "")),
            ],
            [3, 9, 20, 25],
        ),
        (
            "zoom-vtt",
            ".vtt",
            [
                "WEBVTT",
                "",
                *(
                    x
                    for n, t in enumerate(TURNS, 1)
                    for x in (str(n), f"00:00:{t.at:02d}.120 --> 00:00:{t.at + 1:02d}.000", f"{t.who}: {t.words}", "")
                ),
            ],
            [3.12, 9.12, 20.12, 25.12],
        ),
        (
            "srt",
            ".srt",
            [
                x
                for n, t in enumerate(TURNS, 1)
                for x in (str(n), f"00:00:{t.at:02d},500 --> 00:00:{t.at + 1:02d},000", f"[{t.who}]: {t.words}", "")
            ],
            [3.5, 9.5, 20.5, 25.5],
        ),
    ],
    ids=lambda value: value if isinstance(value, str) and not value.startswith(".") else "",
)
def test_reads_other_tools(tmp_path, name, suffix, lines, starts):
    path = tmp_path / f"{name}{suffix}"
    path.write_text("\r\n".join(lines), encoding="utf-8")
    (transcript,) = read_transcripts(path)
    assert [(t.speaker, t.span.of(transcript.text)) for t in transcript.turns] == [(t.who, t.words) for t in TURNS]
    assert [t.start_s for t in transcript.turns] == starts


def test_one_line_of_tingwu_and_glued_tencent(tmp_path):
    path = writing.save_lines(
        tmp_path / "a.docx",
        [
            "发言人1  00:03  大家好，今天聊备件。",
            "发言人2  00:09  好的。",
            "发言人1  00:12  先说去年。",
            "发言人2  00:20  停了三十七次。",
        ],
    )
    (transcript,) = read_transcripts(path)
    assert [t.span.of(transcript.text) for t in transcript.turns][:2] == ["大家好，今天聊备件。", "好的。"]
    path = writing.save_lines(
        tmp_path / "b.docx", ["说话人 1 00:01大家好。", "说话人 2 00:05好的。", "说话人 1 00:09先说去年。"]
    )
    (transcript,) = read_transcripts(path)
    assert [(t.speaker, t.start_s, t.span.of(transcript.text)) for t in transcript.turns][1] == (
        "说话人 2",
        5,
        "好的。",
    )


def test_cues_of_one_speaker_become_one_turn(tmp_path):
    path = tmp_path / "call.vtt"
    cues = ["WEBVTT", "", "NOTE made by hand", ""]
    for start, words in (
        (1, "<v Dana Fox>So tell me</v>"),
        (2, "<v Dana Fox>how it began?</v>"),
        (5, "<v Li Wei>With a phone call.</v>"),
    ):
        cues += [f"00:0{start}.000 --> 00:0{start}.900", words, ""]
    path.write_text("\n".join(cues), encoding="utf-8")
    (transcript,) = read_transcripts(path)
    assert [(t.speaker, t.start_s, t.span.of(transcript.text)) for t in transcript.turns] == [
        ("Dana Fox", 1, "So tell me how it began?"),
        ("Li Wei", 5, "With a phone call."),
    ]


def test_captions_that_label_changes_only_carry_the_label(tmp_path):
    path = tmp_path / "call.srt"
    words = [
        "Dana: So how did it begin?",
        "I mean at first.",
        "Wei: With a phone call.",
        "From the plant.",
        "Dana: And then?",
        "Wei: Nothing.",
    ]
    path.write_text(
        "\n\n".join(f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{text}" for n, text in enumerate(words, 1)),
        encoding="utf-8",
    )
    (transcript,) = read_transcripts(path)
    assert [t.speaker for t in transcript.turns] == ["Dana", "Wei", "Dana", "Wei"]
    assert transcript.words_of(1) == "With a phone call. From the plant."


def test_captions_without_speakers_break_at_pauses(tmp_path):
    path = tmp_path / "call.srt"
    path.write_text(
        "1\n00:00:01,000 --> 00:00:02,000\nSo it began\n\n2\n00:00:02,100 --> 00:00:03,000\nwith a call.\n\n3\n00:00:09,000 --> 00:00:10,000\nYes.\n",
        encoding="utf-8",
    )
    (transcript,) = read_transcripts(path)
    assert [(t.speaker, t.role, t.span.of(transcript.text)) for t in transcript.turns] == [
        ("", "unknown", "So it began with a call."),
        ("", "unknown", "Yes."),
    ]
    assert transcript.participants == ()
