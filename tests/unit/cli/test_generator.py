"""What the command line says of a language model, and what it tells of it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from assistant.cli.generator import ModelOptions, announce, tell_spent, with_generator
from assistant.cli.main import execute
from assistant.errors import GeneratorError, InputError, Say
from assistant.generate.spending import Meter
from assistant.model_settings import ModelSettings
from assistant.ports import Message, Request
from assistant.settings import Settings
from tests.scripted import ScriptedGenerator

AWAY = Say("api.example.com", "api.example.com")
ASKED = Request("plan", (Message("user", "one two"),), 10)


class Parts:
    """Stands for the pipeline's."""

    def __init__(self, generator=None, error=None):
        self._generator, self._error = generator, error

    @property
    def generator(self):
        if self._error:
            raise self._error
        return self._generator


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path, model=ModelSettings(generator="openai", pseudonymise=True, model="qwen"))


def test_the_command_line_wins_and_leaves_the_rest(settings, tmp_path):
    said = with_generator(settings, ModelOptions("manual:/x", None, False, tmp_path, True)).model
    assert (said.generator, said.pseudonymise, said.record, said.cache, said.model) == (
        "manual:/x",
        False,
        tmp_path,
        False,
        "qwen",
    )
    assert with_generator(settings, ModelOptions()).model == settings.model
    assert with_generator(settings, ModelOptions("none")).model.generator == ""
    with pytest.raises(InputError):
        with_generator(settings, ModelOptions("gpt"))


def test_names_are_hidden_where_texts_leave_this_computer():
    for said, sends_to, hidden in ((None, None, False), (None, AWAY, True), (False, AWAY, False), (True, None, True)):
        assert ModelSettings(pseudonymise=said).hides_names(sends_to) is hidden


@pytest.mark.parametrize(("said", "told"), [(None, "other names"), (True, "other names"), (False, "the real names")])
def test_it_is_told_where_texts_go(tmp_path, said, told, capsys):
    announce(Settings(tmp_path, model=ModelSettings(generator=f"manual:{tmp_path}", pseudonymise=said)))
    out, err = capsys.readouterr()
    assert out == ""
    assert "the chat that you paste" in err
    assert told in err


def test_prompts_that_are_only_shown_go_nowhere(settings, tmp_path, capsys):
    away = replace(settings.model, url="https://api.example.com/v1", show_prompts=tmp_path)
    announce(replace(settings, model=away))
    assert "Nothing is sent: what would go to api.example.com" in capsys.readouterr().err


@pytest.mark.parametrize("generator", ["", "transformers:nobody/no-such-model"])
def test_where_nothing_leaves_nothing_is_told(tmp_path, generator, capsys):
    announce(Settings(tmp_path, model=ModelSettings(generator=generator, show_prompts=tmp_path)))
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    "parts",
    [
        Parts(),
        Parts(Meter(ScriptedGenerator([]))),
        Parts(error=GeneratorError("memory", Say("No memory.", "内存不足。"), Say("Less.", "少一些。"))),
    ],
)
def test_where_nothing_was_asked_nothing_is_told(settings, parts, capsys):
    tell_spent(parts, settings)
    assert capsys.readouterr() == ("", "")


def test_it_is_told_what_it_took(settings, capsys):
    meter = Meter(ScriptedGenerator(["three four"]))
    meter.generate(ASKED)
    tell_spent(Parts(meter), settings)
    assert "1 question: about 2 tokens out, 2 back" in capsys.readouterr().err


@pytest.fixture
def doctor(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))

    def call(*argv, **variables):
        environ = {"CASEWRIGHT_DATA_DIR": str(tmp_path / "data"), "LANG": "en_GB.UTF-8", **variables}
        assert execute(["doctor", "--json", *argv], environ) == 0
        return json.loads(capsys.readouterr().out)

    return call


def test_the_doctor_tells_which_model_is_set_and_not_its_key(doctor, tmp_path):
    assert doctor()["generator"] is None
    told = doctor(CASEWRIGHT_GENERATOR="manual:chat", CASEWRIGHT_GENERATOR_KEY="sk-secret")
    assert told["generator"]["id"] == "manual:chat"
    assert told["generator"]["key"] is True
    assert "sk-secret" not in str(told)
    broken = doctor(CASEWRIGHT_GENERATOR="openai")
    assert broken["generator"] == {"id": "openai", "ok": False}
    assert broken["problems"]


def test_kept_answers_can_be_forgotten(doctor, tmp_path):
    kept = tmp_path / "data" / "answers"
    kept.mkdir(parents=True)
    (kept / "a.json").write_text("{}", encoding="utf-8")
    doctor("--forget-answers")
    assert list(kept.iterdir()) == []


@pytest.mark.parametrize("argv", [("--generator", "gpt"), ("--generator", "openai"), ("--generator", "replay:none")])
def test_a_model_that_cannot_be_asked_is_told_before_the_work(argv, tmp_path, capsys):
    interview = tmp_path / "call.txt"
    interview.write_text("Anna: Stock was wrong every day.\nTom: We counted it by hand.\n" * 9, encoding="utf-8")
    environ = {"CASEWRIGHT_DATA_DIR": str(tmp_path / "data"), "LANG": "en_GB.UTF-8"}
    assert execute(["draft", str(interview), "--out", str(tmp_path / "out"), *argv], environ) == 2
    assert not (tmp_path / "out").exists()
    assert capsys.readouterr().err.count("\n") == 2
