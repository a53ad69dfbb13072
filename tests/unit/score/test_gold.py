"""Reading the gold set: what the format says, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.errors import InputError
from assistant.score.gold import load_gold, read_interview
from tests.unit.score.planting import GOLD, all_gold, gold_of

SMALL = """---
id: en-small-01
lang: en
vendor: {name: Vend, product: Vend One}
customer: {name: Acme}
recorded: 2025-01-02
participants:
  - {id: ann, name: Ann, title: Boss, org: customer, role: interviewee}
facts:
  - {id: f1, section: result, text: "down to 7.50", keys: [[7.50, "007"]], turns: [0]}
metrics:
  - {id: m1, name: cost, statement: s, turns: [0], phrasings: [], norm: {before: null, after: 7.5, unit: euro, change: ~, change_unit: null}}
challenges: []
quotes: []
gaps: []
gold: {title: T, introduction: I, challenge: C, solution: S, result: "R 7.50"}
---
1:02:03 | ann | B> We are Acme. || R> It is 7.50 now.
"""


def _file(folder: Path, content: str, name: str = "en-small-01.md") -> Path:
    path = folder / name
    path.write_text(content, "utf-8")
    return path


def test_the_whole_gold_set_is_read_in_order_of_ids() -> None:
    assert [gold.id for gold in all_gold()] == sorted(gold.id for gold in all_gold())
    assert len(all_gold()) == 48
    assert all(gold.docx.exists() and gold.brief.exists() and gold.truth.exists() for gold in all_gold())


def test_named_interviews_only() -> None:
    assert [gold.id for gold in load_gold(GOLD, ["zh-mes-01", "en-hr-11"])] == ["en-hr-11", "zh-mes-01"]


def test_scalars_stay_as_written_and_nulls_become_none(tmp_path: Path) -> None:
    gold = read_interview(_file(tmp_path, SMALL))
    assert gold.facts[0].keys == (("7.50", "007"),)
    norm = gold.metrics[0].norm
    assert norm is not None
    assert (norm.before, norm.after, norm.change, norm.change_unit) == (None, 7.5, None, None)
    assert gold.recorded == "2025-01-02"


def test_a_turn_has_its_second_and_its_labelled_segments(tmp_path: Path) -> None:
    (turn,) = read_interview(_file(tmp_path, SMALL)).turns
    assert turn.start == 3723
    assert [segment.label for segment in turn.segments] == ["background", "result"]


def test_segments_are_joined_as_the_language_is_written() -> None:
    assert gold_of("zh-mes-01").words_of(0).count("  ") == 0
    two = next(
        (gold, at)
        for gold in all_gold()
        for at, turn in enumerate(gold.turns)
        if gold.lang == "zh" and len(turn.segments) > 1
    )
    gold, at = two
    assert gold.words_of(at) == "".join(segment.text for segment in gold.turns[at].segments)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("id: en-small-01", "id: other", "its id is 'other'"),
        ("lang: en", "lang: fr", "lang"),
        ("section: result", "section: outcome", "section"),
        ("turns: [0]}", "turns: [9]}", "turn that does not exist"),
        ("| ann | B>", "| bob | B>", "unknown speaker 'bob'"),
        ("B> We", "Q> We", "no label"),
        ("1:02:03 |", "soon |", "is no turn"),
        ("lang: en", "lang: [", "no YAML"),
        ("---\nid", "id", "front matter"),
    ],
)
def test_a_file_that_breaks_the_format_is_refused_by_name(tmp_path: Path, old: str, new: str, says: str) -> None:
    with pytest.raises(InputError) as caught:
        read_interview(_file(tmp_path, SMALL.replace(old, new, 1)))
    assert "en-small-01.md" in caught.value.message.en
    assert says in caught.value.message.en
    assert "en-small-01.md" in caught.value.message.zh


def test_a_folder_without_interviews_and_an_unknown_id_are_refused(tmp_path: Path) -> None:
    _file(tmp_path, "# notes", "README.md")
    with pytest.raises(InputError, match="No gold interviews"):
        load_gold(tmp_path)
    _file(tmp_path, SMALL)
    with pytest.raises(InputError, match="'nobody'"):
        load_gold(tmp_path, ["nobody"])
