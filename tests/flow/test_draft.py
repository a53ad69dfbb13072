"""`casewright draft` on real interviews: files, JSON, summary, several inputs, same bytes."""

import json
from zipfile import ZipFile

import pytest

from tests.flow.bad_files import make
from tests.flow.installed import FILES, sample
from tests.unit.web.interviews import EN

PARTS = ["introduction", "challenge", "solution", "result"]


@pytest.fixture(scope="module", params=["en", "zh"])
def run(request, started, tmp_path_factory):
    """A run of its own for the sample of a language, from its start: the language, what it told, and the folder it wrote."""
    out = tmp_path_factory.mktemp(request.param)
    told = started("draft", sample(request.param), "--out", out, "--strict", PYTHONHASHSEED="2")
    return request.param, told, out / sample(request.param).stem


def case_in(folder):
    return json.loads((folder / "case.json").read_text(encoding="utf-8"))


def test_it_writes_five_files_and_a_summary(run):
    lang, told, folder = run
    assert told.stderr == ""
    assert sorted(path.name for path in folder.iterdir()) == FILES
    assert [path.name for path in folder.parent.iterdir()] == [folder.name]
    case = case_in(folder)
    assert case["schema"] == 1
    assert case["lang"] == lang
    assert [section["part"] for section in case["sections"]] == PARTS
    assert all(sentence["evidence"] for section in case["sections"] for sentence in section["sentences"])
    assert told.stdout.splitlines()[0] == case["title"]
    assert f"Files in {folder}" in told.stdout
    for name in ("case.docx", "review.docx"):
        assert ZipFile(folder / name).testzip() is None
    for section in case["sections"]:
        assert section["heading"] in told.stdout


def test_strict_fails_exactly_when_a_draft_has_a_hard_finding(run):
    _, told, folder = run
    hard = any(finding["severity"] == "hard" for finding in case_in(folder)["findings"])
    assert told.returncode == (1 if hard else 0), told.stderr


def test_the_same_interview_gives_the_same_bytes(run, drafted):
    lang, _, folder = run
    for name in FILES:
        assert (folder / name).read_bytes() == (drafted[lang] / name).read_bytes(), name


def test_the_evidence_reads_again_in_the_transcript(casewright, drafted, interview):
    case = case_in(drafted[interview.stem[:2]])
    read = json.loads(casewright("transcript", interview, "--json").stdout)["transcripts"][0]
    turns = {turn["index"]: turn["text"] for turn in read["turns"]}

    evidence = [e for section in case["sections"] for sentence in section["sentences"] for e in sentence["evidence"]]
    assert evidence
    assert all(0 <= e["start"] < e["end"] <= len(turns[e["turn"]]) for e in evidence)


def test_json_is_the_same_case_as_the_file(drafts):
    assert list(drafts.answer) == ["schema", "drafts", "errors"]
    assert drafts.answer["errors"] == []
    assert drafts.answer["drafts"] == [case_in(folder) for folder in drafts.folders.values()]


def test_what_the_user_knows_stands_in_the_case(casewright, tmp_path):
    brief, talk = tmp_path / "brief.toml", tmp_path / "call.txt"
    brief.write_text('[customer]\nname = "Old Name"\nindustry = "canal boats"\n', encoding="utf-8")
    talk.write_text(EN, encoding="utf-8")
    told = casewright("draft", talk, "--out", tmp_path, "--brief", brief, "--customer", "Pruett & Sons", "--json")
    customer = json.loads(told.stdout)["drafts"][0]["customer"]
    assert (customer["name"], customer["industry"]) == ("Pruett & Sons", "canal boats")


def test_results_are_replaced_only_on_request_and_the_summary_speaks_the_users_language(casewright, tmp_path):
    talk = tmp_path / "call.txt"
    talk.write_text(EN, encoding="utf-8")
    edited = tmp_path / "call" / "case.md"
    edited.parent.mkdir()
    edited.write_text("edited by hand", encoding="utf-8")

    refused = casewright("draft", talk, "--out", tmp_path)
    assert refused.returncode == 2
    assert len(refused.stderr.splitlines()) == 2
    assert edited.read_text(encoding="utf-8") == "edited by hand"

    told = casewright("draft", talk, "--out", tmp_path, "--force", "--ui", "zh")
    assert told.returncode == 0
    assert "文件在" in told.stdout
    assert edited.read_text(encoding="utf-8") != "edited by hand"


def test_good_files_are_done_and_bad_ones_reported(casewright, tmp_path):
    good, bad, out = sample("zh"), make("no speech", tmp_path), tmp_path / "out"
    twin = tmp_path / good.name
    twin.write_bytes(good.read_bytes())

    told = casewright("draft", good, bad, twin, "--out", out, "--json")

    assert told.returncode == 2
    assert sorted(path.name for path in out.iterdir()) == sorted([good.stem, f"{good.stem}-2"])
    answer = json.loads(told.stdout)
    assert len(answer["drafts"]) == 2
    assert [error["file"] for error in answer["errors"]] == [str(bad)]
    assert told.stderr.splitlines() == [answer["errors"][0]["message"], answer["errors"][0]["hint"]]
