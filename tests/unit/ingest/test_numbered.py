"""Turns that are counted."""

from pathlib import Path

import pytest

from assistant.ingest.read import read_transcripts


def _read(folder: Path, text: str) -> list[tuple[str, str]]:
    path = folder / "talk.txt"
    path.write_text(text, "utf-8")
    (transcript,) = read_transcripts(path)
    return [(turn.speaker, transcript.words_of(turn.index)) for turn in transcript.turns]


@pytest.mark.parametrize("mark", ["{}  ", "{}. ", "[{}] ", "({}) ", "Q{} "])
def test_the_number_of_a_turn_belongs_to_no_label(tmp_path: Path, mark: str) -> None:
    said = ["Tell me about the farm.", "Two hundred acres.", "And cattle?", "Sixty head: fewer than before."]
    labels = ["INTERVIEWER", "RESPONDENT 4"] * 2
    lines = [f"{mark.format(i)}{label}: {words}" for i, (label, words) in enumerate(zip(labels, said, strict=True), 7)]
    assert _read(tmp_path, "\n".join(lines)) == list(zip(labels, said, strict=True))


def test_only_questions_are_counted(tmp_path: Path) -> None:
    text = """Q1 Chair: Good morning. What do you run?
Tom Okafor: A carrier with 420 people.
Chair: Order. Let him finish.
Q2 Peter Moss: How much did diesel go up?
Tom Okafor: Thirty per cent in a year.
Q3 Chair: And wages?
Tom Okafor: By nine."""
    speakers = [speaker for speaker, _ in _read(tmp_path, text)]
    assert speakers == ["Chair", "Tom Okafor", "Chair", "Peter Moss", "Tom Okafor", "Chair", "Tom Okafor"]


def test_a_dictated_list_stays_speech(tmp_path: Path) -> None:
    text = """Dana Fox: What did you look at?
Li Wei: Three things.
1. Price: it had to be under forty.
2. Time: no more than a month.
3. Support: somebody who picks up.
Dana Fox: I see. Thank you.
Li Wei: You are welcome."""
    said = _read(tmp_path, text)
    assert [speaker for speaker, _ in said] == ["Dana Fox", "Li Wei", "Dana Fox", "Li Wei"]
    assert "1. Price: it had to be under forty." in said[1][1]


def test_chinese_turns_are_counted_too(tmp_path: Path) -> None:
    text = "1. 采访人：先介绍一下厂里。\n2. 李厂长：我们三百来人。\n3. 采访人：最难的是什么？\n4. 李厂长：库存对不上。"
    assert [speaker for speaker, _ in _read(tmp_path, text)] == ["采访人", "李厂长", "采访人", "李厂长"]
