"""The whole way through the command: a server words a draft, its answers are recorded and replayed."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from assistant.cli.main import execute
from assistant.pipeline import index_report
from assistant.settings import Settings
from tests.chat_server import LOOPBACK, chat_server, says

pytest.importorskip("openai", reason="needs the extra 'openai'")

pytestmark = [pytest.mark.allow_hosts(LOOPBACK), pytest.mark.slow]

CALLS = Path(__file__).parents[1] / "data" / "model"
# Words that stand in a passage, and the sentence that an honest model makes of them.
HONEST = {
    "en": ("Every pallet", "Every pallet was booked in on paper."),
    "zh": ("每一托货", "以前每一托货都靠纸单登记，司机在门口要等两个小时。"),
}


def honest(server, lang):
    """A step of the server: answers what it was asked last."""
    words, sentence = HONEST[lang]

    def step(handler):
        asked = server.asked[-1]["messages"][-1]["content"]
        line = next((one for one in asked.splitlines() if " | " in one and words in one), None)
        number = [int(line.split(" | ")[0])] if line else []
        told = {
            "facts": [{"part": "challenge", "fact": sentence, "passages": number}],
            "sentences": [{"text": sentence, "passages": number, "derivations": []}] if number else [],
        }
        says(json.dumps(told, ensure_ascii=False))(handler)

    return step


@pytest.fixture
def server():
    with chat_server() as running:
        yield running


@pytest.fixture(scope="module")
def indexed(tmp_path_factory):
    """A data folder with nothing but the search index, which is built once."""
    folder = tmp_path_factory.mktemp("indexed")
    assert index_report(Settings(folder)).ok
    return folder


@pytest.fixture
def run(server, indexed, tmp_path, monkeypatch, capsys):
    shutil.copytree(indexed, tmp_path / "data")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    environ = {
        "CASEWRIGHT_DATA_DIR": str(tmp_path / "data"),
        "CASEWRIGHT_GENERATOR_URL": server.url,
        "CASEWRIGHT_GENERATOR_MODEL": "tiny",
        "CASEWRIGHT_GENERATOR_KEY": "sk-secret-0123456789",
        "LANG": "en_GB.UTF-8",
    }

    def call(lang, out, *argv):
        code = execute(
            ["draft", str(CALLS / f"call.{lang}.txt"), "--out", str(tmp_path / out), "--json", *argv], environ
        )
        told = capsys.readouterr()
        assert code == 0, told.err
        assert "sk-secret" not in told.out + told.err
        return json.loads(told.out)["drafts"][0], told.err

    return call


def challenge(draft):
    return next(section for section in draft["sections"] if section["part"] == "challenge")


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_what_a_model_words_is_recorded_and_replayed(run, server, tmp_path, lang):
    server.steps = [honest(server, lang)]
    worded, err = run(lang, "one", "--generator", "openai", "--record", str(tmp_path / "rec"))
    sentence = next(s for s in challenge(worded)["sentences"] if s["text"] == HONEST[lang][1])
    assert sentence["worded_by"] == "openai:tiny"
    assert sentence["evidence"]
    assert "questions to openai:tiny (this computer)" in err
    assert "tokens out" in err
    asked = len(server.asked)
    replayed, _ = run(lang, "two", "--generator", f"replay:{tmp_path / 'rec'}")
    assert len(server.asked) == asked
    texts = [[s["text"] for s in section["sentences"]] for section in worded["sections"]]
    assert [[s["text"] for s in section["sentences"]] for section in replayed["sections"]] == texts
    assert "sk-secret" not in "".join(path.read_text(encoding="utf-8") for path in tmp_path.rglob("*.json"))


def test_the_same_recording_gives_the_same_bytes(run, server, tmp_path):
    server.steps = [honest(server, "en")]
    run("en", "one", "--generator", "openai", "--record", str(tmp_path / "rec"))
    for out in ("two", "three"):
        run("en", out, "--generator", f"replay:{tmp_path / 'rec'}")
    two, three = ((tmp_path / out / "call.en" / "case.json").read_bytes() for out in ("two", "three"))
    assert two == three


def test_nothing_off_the_record_and_no_name_leaves(run, server):
    server.steps = [honest(server, "en")]
    run("en", "one", "--generator", "openai", "--pseudonymise")
    sent = json.dumps(server.asked, ensure_ascii=False)
    for word in ("Brackwell", "nearly lost", "Rourke", "Harbick"):
        assert word not in sent
    assert "frozen food" in sent


def test_shown_prompts_are_what_would_be_sent_and_nothing_is(run, server, tmp_path):
    server.steps = [honest(server, "en")]
    run("en", "one", "--generator", "openai", "--show-prompts", str(tmp_path / "shown"), "--no-cache")
    assert server.asked == []
    shown = json.loads(next((tmp_path / "shown").glob("001-plan-*.request.json")).read_text(encoding="utf-8"))
    run("en", "two", "--generator", "openai")
    first = server.asked[0]
    assert first["messages"] == shown["messages"]
    assert first["max_tokens"] == shown["max_tokens"]
    assert first["response_format"]["json_schema"]["schema"] == shown["schema"]


def test_without_a_generator_nothing_is_asked_and_the_settings_of_a_server_change_no_byte(run, server, tmp_path):
    run("en", "one")
    assert server.asked == []
    wording = json.loads((tmp_path / "one" / "call.en" / "case.json").read_text(encoding="utf-8"))["provenance"]
    assert not wording.get("wording")
