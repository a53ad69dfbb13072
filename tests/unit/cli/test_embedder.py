"""`--embedder`: another embedder searches with an index of its own, and drafting keeps the bundled one."""

from __future__ import annotations

import importlib.util
import json
import shutil

import pytest

from assistant.cli.main import execute
from assistant.pipeline import build_parts
from assistant.resources import resource
from assistant.settings import load_settings

EXTRA = importlib.util.find_spec("sentence_transformers") is not None


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """Runs a command with a data folder of its own; gives what it printed on stdout and stderr."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    environ = {"CASEWRIGHT_DATA_DIR": str(tmp_path / "data"), "LANG": "en_GB.UTF-8"}

    def call(*argv, code=0):
        assert execute([str(word) for word in argv], environ) == code
        told = capsys.readouterr()
        return told.out, told.err

    return call


@pytest.fixture
def mine(tmp_path):
    """The bundled embedder under another name, so that it is another one."""
    folder = tmp_path / "mine"
    shutil.copytree(
        resource("models", "embedder"), folder, ignore=shutil.ignore_patterns("data", "*.py", "__pycache__")
    )
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    (folder / "config.json").write_text(json.dumps(config | {"name": "mine"}), encoding="utf-8")
    return folder


def indexes(tmp_path):
    return sorted(path.name for path in (tmp_path / "data" / "index").iterdir())


def test_each_embedder_has_an_index_and_a_rebuild_sweeps_the_others(run, mine, tmp_path):
    assert run("similar", "stock never right", "--json") == run("similar", "stock never right", "--json")
    assert len(indexes(tmp_path)) == 1
    run("similar", "stock never right", "--embedder", mine)
    assert len(indexes(tmp_path)) == 2
    told = json.loads(run("library", "rebuild", "--embedder", mine, "--json")[0])
    assert told["index"]["embedder"].startswith("mine@") and told["index"]["ok"]
    assert len(indexes(tmp_path)) == 1
    doctor = json.loads(run("doctor", "--embedder", mine, "--json")[0])
    assert doctor["library"]["index"] == {**told["index"], "kind": "faiss-flat"}


@pytest.mark.skipif(EXTRA, reason="the extra is installed")
@pytest.mark.parametrize("argv", [("similar", "stock"), ("library", "rebuild")])
def test_a_model_without_the_extra_says_what_to_install(run, argv):
    out, err = run(*argv, "--embedder", "some/model", code=1)
    assert out == "" and "casewright[transformers]" in err and err.count("\n") == 2


def test_drafting_keeps_the_bundled_embedder_and_names_both(mine, tmp_path):
    environ = {"CASEWRIGHT_DATA_DIR": str(tmp_path / "data"), "CASEWRIGHT_EMBEDDER": str(mine)}
    parts = build_parts(load_settings(environ, tmp_path / "none.toml"))
    assert parts.search_embedder.id.startswith("mine@") and not parts.embedder.id.startswith("mine@")
    assert parts.search.embedder is parts.search_embedder
    assert parts.models["embedder"] == parts.embedder.id
    assert parts.models["search-embedder"] == parts.search_embedder.id
