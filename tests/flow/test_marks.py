"""Turns that a person takes off the record, through every command that reads an interview."""

import json

import pytest


@pytest.fixture
def used(casewright, drafted, interview):
    """The words of a turn that the draft uses, and its number."""
    case = json.loads((drafted[interview.stem[:2]] / "case.json").read_text(encoding="utf-8"))
    turns = json.loads(casewright("transcript", interview, "--json").stdout)["transcripts"][0]["turns"]
    evidence = case["sections"][3]["sentences"][-1]["evidence"][0]
    return evidence["turn"], turns[evidence["turn"]]["text"][evidence["start"] : evidence["end"]]


def test_a_marked_turn_is_in_no_output(casewright, interview, used, tmp_path):
    turn, words = used
    told = casewright("draft", interview, "--out", tmp_path / "out", "--off-record", str(turn), "--json")
    assert told.returncode == 0, told.stderr
    case = json.loads(told.stdout)["drafts"][0]
    assert all(e["turn"] != turn for s in case["sections"] for x in s["sentences"] for e in x["evidence"])
    assert case["provenance"]["settings"]["marked"] == "1"
    for name in ("case.md", "case.json", "review.html"):
        assert words not in (tmp_path / "out" / interview.stem / name).read_text(encoding="utf-8"), name


def test_segment_metrics_and_similar_keep_it_out(casewright, interview, used, tmp_path):
    turn, words = used
    brief = tmp_path / "brief.toml"
    brief.write_text(f"[off_record]\nmark = [{turn}]\n", encoding="utf-8")
    passages = json.loads(casewright("segment", interview, "--brief", brief, "--json").stdout)["passages"]
    assert {p["label"] for p in passages if p["turn"] == turn} == {"off_record"}
    metrics = json.loads(casewright("metrics", interview, "--off-record", str(turn), "--json").stdout)
    assert all(q["turn"] != turn for q in metrics["quantities"])
    similar = casewright("similar", "--file", interview, "--brief", brief, "--json")
    assert similar.returncode == 0, similar.stderr
    assert words not in similar.stdout


def test_what_a_draft_says_of_a_marked_turn_is_found_by_verify_and_stops_the_pack(
    casewright, drafted, interview, used, tmp_path
):
    turn, _ = used
    case = drafted[interview.stem[:2]] / "case.md"
    checked = casewright("verify", case, interview, "--off-record", str(turn), "--json")
    assert checked.returncode == 1
    assert '"off-record"' in checked.stdout
    packed = casewright("pack", case, interview, "--off-record", str(turn), "--out", tmp_path / "pack.docx")
    assert packed.returncode == 1
    assert not (tmp_path / "pack.docx").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("draft", "{file}", "--out", "{out}", "--off-record", "9999"),
        ("draft", "{file}", "--out", "{out}", "--on-record", "nobody says this anywhere"),
        ("draft", "{file}", "{file}", "--out", "{out}", "--off-record", "3"),
        ("similar", "a shop", "--off-record", "3"),
        ("pack", "{file}", "--off-record", "3", "--out", "{out}.docx"),
    ],
)
def test_a_mark_that_cannot_hold_is_refused(casewright, interview, arguments, tmp_path):
    told = casewright(*(a.format(file=interview, out=tmp_path / "out") for a in arguments))
    assert told.returncode == 2
    assert len(told.stderr.splitlines()) == 2
    assert not (tmp_path / "out").exists()
