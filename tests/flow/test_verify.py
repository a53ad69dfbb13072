"""`casewright verify` and `casewright pack` on real interviews: clean drafts pass, planted faults are caught, packs are clean."""

import json
import re

import docx
import pytest

from tests.flow.installed import sample

SECRET = {"en": "Bramwell", "zh": "岚驰"}
INVENTED = {
    "en": "The chief executive collected a national innovation trophy in Vienna.",
    "zh": "董事长还在维也纳领取了全国创新大奖，同行纷纷祝贺。",
}
KEYS = ["part", "sentence", "text", "status", "evidence", "findings"]


def edited(drafted, lang, tmp_path, old, new):
    """The draft with `old` replaced, in Markdown as an editor would save it."""
    text = (drafted[lang] / "case.md").read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "edited.md"
    path.write_text(text.replace(old, new), encoding="utf-8")
    return path


def answer(told):
    return json.loads(told.stdout)


@pytest.mark.parametrize("name", ["case.docx", "case.md", "review.docx"])
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_an_unchanged_draft_has_no_hard_finding(casewright, drafted, lang, name):
    told = casewright("verify", drafted[lang] / name, sample(lang), "--json")
    found = answer(told)
    assert told.returncode == 0, [s for s in found["sentences"] if s["findings"]]
    assert found["schema"] == 1
    assert all(list(sentence) == KEYS for sentence in found["sentences"])
    assert sum(found["summary"].values()) == len(found["sentences"])
    assert found["summary"]["supported"] >= 0.9 * len(found["sentences"])
    read = json.loads(casewright("transcript", sample(lang), "--json").stdout)["transcripts"][0]
    turns = {turn["index"]: turn["text"] for turn in read["turns"]}
    evidence = [e for sentence in found["sentences"] for e in sentence["evidence"]]
    assert evidence
    assert all(0 <= e["start"] < e["end"] <= len(turns[e["turn"]]) for e in evidence)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_changed_number_is_caught(casewright, drafted, lang, tmp_path):
    text = (drafted[lang] / "case.md").read_text(encoding="utf-8")
    body = text[text.index("\n## ") :]
    number = re.search(r"\d+(?:\.\d+)?(?=%)", body).group()
    path = edited(drafted, lang, tmp_path, f"{number}%", "93.7%")
    told = casewright("verify", path, sample(lang), "--json")
    assert told.returncode == 1
    changed = [s for s in answer(told)["sentences"] if "93.7%" in s["text"]]
    assert changed
    assert all(s["status"] == "changed-number" for s in changed if s["part"] == "result")


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_an_invented_sentence_is_pointed_at_and_soft(casewright, drafted, lang, tmp_path):
    path = tmp_path / "edited.md"
    path.write_text((drafted[lang] / "case.md").read_text(encoding="utf-8") + f"\n{INVENTED[lang]}\n", encoding="utf-8")
    told = casewright("verify", path, sample(lang), "--json")
    assert answer(told)["sentences"][-1]["status"] in ("unsupported", "attribution")
    assert told.returncode == 0


def test_the_report_on_screen_has_the_worst_first_and_comments_go_into_the_file(casewright, drafted, tmp_path):
    document = docx.Document(drafted["en"] / "case.docx")
    document.add_paragraph(INVENTED["en"])
    document.add_paragraph("“Nobody on this planet has ever built a finer planner,” said the dispatcher.")
    path, out = tmp_path / "edited.docx", tmp_path / "checked.docx"
    document.save(path)
    told = casewright("verify", path, sample("en"), "--out", out)
    assert told.returncode == 1
    assert told.stdout.index("[must be mended]") < told.stdout.index("[look at it]")
    checked = docx.Document(out)
    assert [p.text for p in checked.paragraphs] == [p.text for p in docx.Document(path).paragraphs]
    assert len(list(checked.comments)) >= 2
    again = casewright("verify", path, sample("en"), "--out", out)
    assert again.returncode == 2
    assert "--force" in again.stderr


@pytest.mark.parametrize("ui", ["en", "zh"])
def test_bad_input_ends_with_two_lines(casewright, tmp_path, ui):
    for arguments in (
        (tmp_path / "none.docx", sample("en")),
        (sample("en").parent / "README.md", tmp_path / "none.docx"),
    ):
        told = casewright("verify", *arguments, "--ui", ui)
        assert told.returncode == 2
        assert len(told.stderr.splitlines()) == 2


def test_a_case_in_another_language_than_its_interview_is_refused(casewright, drafted):
    told = casewright("verify", drafted["zh"] / "case.md", sample("en"))
    assert told.returncode == 2
    assert "language" in told.stderr


@pytest.mark.parametrize("source", ["", "case.json", "case.docx"])
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_pack_holds_the_case_and_boxes(casewright, drafted, lang, source, tmp_path):
    out = tmp_path / "pack.docx"
    told = casewright("pack", drafted[lang] / source, sample(lang), "--vendor", "Routely", "--out", out)
    assert told.returncode == 0, told.stderr
    document = docx.Document(out)
    shown = "\n".join(p.text for p in document.paragraphs)
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    case = json.loads((drafted[lang] / "case.json").read_text(encoding="utf-8"))
    assert case["title"] in shown
    assert any("☐" in cell for cell in cells)
    assert not any(gap["question"] in shown for gap in case["gaps"])
    assert SECRET[lang] not in shown + "".join(cells)
    assert len(list(document.comments)) == 0


def test_a_pack_with_something_wrong_in_it_is_not_written(casewright, drafted, tmp_path):
    path = tmp_path / "edited.md"
    quote = "\n“Nobody on this planet has ever built a finer planner,” said the dispatcher.\n"
    path.write_text((drafted["en"] / "case.md").read_text(encoding="utf-8") + quote, encoding="utf-8")
    told = casewright("pack", path, sample("en"), "--out", tmp_path / "pack.docx")
    assert told.returncode == 1
    assert not (tmp_path / "pack.docx").exists()
