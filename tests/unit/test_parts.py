"""What the journey leaves out, loads late, and reports."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.pipeline import (
    build_parts,
    draft_case,
    index_report,
    model_report,
    past_cases,
    read_data,
    read_file,
    similar_to_file,
)
from assistant.records import Brief, Customer
from assistant.resources import resource
from assistant.settings import load_settings
from tests.unit.web.interviews import FILES

LATE = """
import sys
from pathlib import Path
from assistant.pipeline import build_parts, draft_case, read_file
from assistant.records import Brief
from assistant.settings import load_settings
parts = build_parts(load_settings({"CASEWRIGHT_DATA_DIR": sys.argv[2]}))
draft_case(read_file(Path(sys.argv[1]), Brief())[0], parts, Brief())
print("spacy" in sys.modules)
"""


def interview(lang: str) -> Path:
    return min(resource("corpus", "interviews").glob(f"{lang}-*.docx"))


@pytest.fixture(scope="module")
def settings(tmp_path_factory):
    return load_settings({"CASEWRIGHT_DATA_DIR": str(tmp_path_factory.mktemp("data"))})


@pytest.fixture(scope="module")
def parts(settings):
    return build_parts(settings)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_draft_is_never_shown_the_case_of_the_customer_that_the_interview_names(lang, parts):
    path = interview(lang)
    transcript = replace(read_file(path, Brief())[0], source="renamed.docx")
    own = next(case for case in past_cases() if case.interview == path.stem)
    people = tuple(
        replace(p, org=own.customer, side="customer") if p.role == "interviewee" else p for p in transcript.participants
    )
    named = replace(transcript, participants=people)
    brief = Brief(customer=Customer(name="The name that the marketer knows"))
    shown = [match.case_id for match in draft_case(named, parts, brief).draft.matches]
    assert shown and own.id not in shown


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_an_interview_is_never_shown_its_own_case(lang, parts):
    path = interview(lang)
    own = next(case.id for case in past_cases() if case.interview == path.stem)
    shown = [match.case_id for match in similar_to_file(path, parts, Brief(), 50)]
    assert shown and own not in shown


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_no_draft_of_plain_talk_loads_the_tokenizer(lang, settings, tmp_path):
    name, said = FILES[lang]
    (tmp_path / name).write_bytes(said)
    command = [sys.executable, "-c", LATE, str(tmp_path / name), str(settings.data_dir)]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip() == "False"


def test_the_provenance_names_the_models_that_made_the_draft(parts):
    draft = draft_case(read_data(*FILES["zh"], Brief())[0], parts, Brief()).draft
    reported = {state.id: state.sha256 for state in model_report() if not state.id.startswith("embedder/")}
    assert draft.provenance.models == reported | {"embedder": parts.embedder.id}


def test_all_shipped_models_are_reported_with_the_embedder_among_them():
    states = {state.id: state.ok for state in model_report()}
    assert {"labeller/en", "labeller/zh", "embedder/model", "embedder/tokenizer"} < set(states)
    assert all(states.values())


def test_a_damaged_embedder_is_reported(tmp_path, monkeypatch):
    (tmp_path / "models").symlink_to(resource("models"))
    damaged = tmp_path / "embedder"
    damaged.mkdir()
    for path in resource("models", "embedder").glob("*.*"):
        (damaged / path.name).write_bytes(path.read_bytes() + (b" " if path.name == "tokenizer.json" else b""))
    where = {"embedder": damaged}
    monkeypatch.setattr("assistant.pipeline.resource", lambda *names: where.get(names[-1]) or resource(*names))
    assert {state.id for state in model_report() if not state.ok} == {"embedder/tokenizer"}


def test_the_index_report_counts_passages_and_finds_the_index_sound(settings, parts):
    state = index_report(settings)
    assert (state.kind, state.passages, state.embedder) == ("faiss-flat", len(parts.search.passages), parts.embedder.id)
    assert state.ok
