"""`casewright eval` with models that the user names: only the command line does, and no baseline comes of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from assistant import evaluation
from assistant.cli import eval as command
from assistant.cli import scoring
from assistant.cli.main import execute
from assistant.model_settings import ModelSettings
from assistant.score.plan import plan_run
from assistant.settings import Settings


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Runs the command up to the scoring; gives the settings that it was asked with."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    seen = []

    def scored(asked, settings, *, as_json):
        seen.append(settings)
        return True

    monkeypatch.setattr(command, "_scoring", lambda: scored)

    def call(*argv, **variables):
        environ = {"LANG": "en_GB.UTF-8", "CASEWRIGHT_DATA_DIR": str(tmp_path), **variables}
        assert execute(["eval", *argv], environ) == 0
        return seen[-1]

    return call


def test_somebodys_settings_change_no_figure(run):
    settings = run(
        CASEWRIGHT_GENERATOR="manual:x", CASEWRIGHT_EMBEDDER="mine", CASEWRIGHT_RERANKER="other", CASEWRIGHT_SIMILAR="5"
    )
    assert (settings.model.generator, settings.embedder, settings.reranker) == ("", "", "")
    assert settings.similar == 5


def test_the_command_line_names_them(run, tmp_path):
    named = run("--generator", "openai", "--reranker", "some/cross-encoder", "--record", str(tmp_path), "--no-cache")
    assert (named.model.generator, named.reranker) == ("openai", "some/cross-encoder")
    assert (named.model.record, named.model.cache) == (tmp_path, False)


def test_nobody_is_waited_for(run):
    assert run("--generator", "manual:x", CASEWRIGHT_GENERATOR_TIMEOUT="60").model.timeout == 0
    assert run("--generator", "openai", CASEWRIGHT_GENERATOR_TIMEOUT="60").model.timeout == 60


@pytest.mark.parametrize("named", [("--generator", "manual:x"), ("--reranker", "x"), ("--embedder", "x")])
def test_no_baseline_is_made_of_them(named, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(scoring, "run_plan", None)  # nothing is run
    environ = {"LANG": "en_GB.UTF-8", "CASEWRIGHT_DATA_DIR": str(tmp_path)}
    assert execute(["eval", "--accept", "it is better this way", *named], environ) == 2
    assert "without other models" in capsys.readouterr().err


@pytest.mark.parametrize(("generator", "processes"), [("", 2), ("openai", 2), ("transformers:x", 1), ("manual:x", 1)])
def test_one_local_model_is_loaded_at_a_time(generator, processes, tmp_path, monkeypatch):
    seen = []
    monkeypatch.setattr(evaluation, "side_by_side", lambda work, jobs, count: seen.append(count) or iter(()))
    plan = plan_run(None, "segment", ["en-hr-11"])
    settings = Settings(tmp_path, model=ModelSettings(generator=generator))
    with pytest.raises(KeyError):  # no process, no report
        evaluation.run_plan(replace(plan), settings, lambda step: None)
    assert seen == [processes]


def test_reports_name_models_without_their_folders(tmp_path):
    named = evaluation._named_models(Settings(tmp_path, reranker=str(tmp_path), embedder="some/model"))
    assert named == {"reranker": Path(tmp_path).name, "search embedder": "some/model"}
