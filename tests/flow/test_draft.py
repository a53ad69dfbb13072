"""`casewright draft` on real interviews: files, JSON, summary, several inputs, same bytes."""

import json
from zipfile import ZipFile

import pytest

from tests.flow.bad_files import make
from tests.flow.installed import FILES, sample

PARTS = ["introduction", "challenge", "solution", "result"]


def test_it_writes_five_files_and_a_summary(casewright, interview, tmp_path):
    told = casewright("draft", interview, "--out", tmp_path / "out")

    assert told.returncode == 0, told.stderr
    assert told.stderr == ""
    folder = tmp_path / "out" / interview.stem
    assert sorted(path.name for path in folder.iterdir()) == FILES
    assert [path.name for path in (tmp_path / "out").iterdir()] == [interview.stem]
    case = json.loads((folder / "case.json").read_text(encoding="utf-8"))
    assert case["schema"] == 1
    assert case["lang"] == interview.stem[:2]
    assert [section["part"] for section in case["sections"]] == PARTS
    assert all(sentence["evidence"] for section in case["sections"] for sentence in section["sentences"])
    assert told.stdout.splitlines()[0] == case["title"]
    assert str(folder) in told.stdout
    for name in ("case.docx", "review.docx"):
        assert ZipFile(folder / name).testzip() is None
    for section in case["sections"]:
        assert section["heading"] in told.stdout


def test_the_evidence_reads_again_in_the_transcript(casewright, interview, tmp_path):
    casewright("draft", interview, "--out", tmp_path)
    case = json.loads((tmp_path / interview.stem / "case.json").read_text(encoding="utf-8"))
    read = json.loads(casewright("transcript", interview, "--json").stdout)["transcripts"][0]
    turns = {turn["index"]: turn["text"] for turn in read["turns"]}

    evidence = [e for section in case["sections"] for sentence in section["sentences"] for e in sentence["evidence"]]
    assert evidence
    assert all(0 <= e["start"] < e["end"] <= len(turns[e["turn"]]) for e in evidence)


def test_json_is_the_same_case_as_the_file(casewright, interview, tmp_path):
    told = casewright("draft", interview, "--out", tmp_path, "--json")
    answer = json.loads(told.stdout)
    assert list(answer) == ["schema", "drafts", "errors"]
    assert answer["errors"] == []
    assert answer["drafts"] == [json.loads((tmp_path / interview.stem / "case.json").read_text(encoding="utf-8"))]


def test_the_same_interview_gives_the_same_bytes(casewright, interview, tmp_path):
    for name, seed in (("one", "1"), ("two", "2")):
        assert casewright("draft", interview, "--out", tmp_path / name, PYTHONHASHSEED=seed).returncode == 0
    for name in FILES:
        one, two = (tmp_path / out / interview.stem / name for out in ("one", "two"))
        assert one.read_bytes() == two.read_bytes(), name


def test_what_the_user_knows_stands_in_the_case(casewright, tmp_path):
    brief = tmp_path / "brief.toml"
    brief.write_text('[customer]\nname = "Old Name"\nindustry = "canal boats"\n', encoding="utf-8")
    told = casewright(
        "draft", sample("en"), "--out", tmp_path, "--brief", brief, "--customer", "Pruett & Sons", "--json"
    )
    customer = json.loads(told.stdout)["drafts"][0]["customer"]
    assert (customer["name"], customer["industry"]) == ("Pruett & Sons", "canal boats")


def test_results_are_replaced_only_on_request(casewright, tmp_path):
    interview = sample("en")
    casewright("draft", interview, "--out", tmp_path)
    edited = tmp_path / interview.stem / "case.md"
    edited.write_text("edited by hand", encoding="utf-8")

    refused = casewright("draft", interview, "--out", tmp_path)
    assert refused.returncode == 2
    assert len(refused.stderr.splitlines()) == 2
    assert edited.read_text(encoding="utf-8") == "edited by hand"

    assert casewright("draft", interview, "--out", tmp_path, "--force").returncode == 0
    assert edited.read_text(encoding="utf-8") != "edited by hand"


def test_good_files_are_done_and_bad_ones_reported(casewright, tmp_path):
    good, bad, out = sample("en"), make("no speech", tmp_path), tmp_path / "out"
    twin = tmp_path / good.name
    twin.write_bytes(good.read_bytes())

    told = casewright("draft", good, bad, twin, sample("zh"), "--out", out, "--json")

    assert told.returncode == 2
    assert sorted(path.name for path in out.iterdir()) == sorted([good.stem, f"{good.stem}-2", sample("zh").stem])
    answer = json.loads(told.stdout)
    assert len(answer["drafts"]) == 3
    assert [error["file"] for error in answer["errors"]] == [str(bad)]
    assert told.stderr.splitlines() == [answer["errors"][0]["message"], answer["errors"][0]["hint"]]


@pytest.mark.parametrize(("ui", "word"), [("en", "Files in"), ("zh", "文件在")])
def test_the_summary_speaks_the_users_language(casewright, tmp_path, ui, word):
    told = casewright("draft", sample("en"), "--out", tmp_path, "--ui", ui)
    assert word in told.stdout


def test_strict_fails_exactly_when_a_draft_has_a_hard_finding(casewright, interview, tmp_path):
    told = casewright("draft", interview, "--out", tmp_path, "--strict", "--json")
    findings = json.loads(told.stdout)["drafts"][0]["findings"]
    assert told.returncode == (1 if any(finding["severity"] == "hard" for finding in findings) else 0)
