"""Which language model the settings stand for, and what stands around it."""

from __future__ import annotations

import importlib.util

import pytest

from assistant.backends.cached_generator import CachedGenerator
from assistant.backends.generators import generator_of, state_of
from assistant.backends.kept_answers import recording, recording_name, write_file
from assistant.backends.manual_generator import ManualGenerator
from assistant.backends.prompt_files import PromptFiles
from assistant.backends.prompt_writer import PromptWriter
from assistant.backends.recording_generator import RecordingGenerator
from assistant.backends.replay_generator import ReplayGenerator
from assistant.errors import GeneratorError, InputError, MissingExtra
from assistant.model_settings import ModelSettings
from assistant.ports import Answer, Message, Request

ASKED = Request("plan", (Message("user", "库存?"),), 10)
OPENAI = importlib.util.find_spec("openai") is not None
SERVED = {"generator": "openai", "url": "https://api.example.com/v1", "model": "qwen", "key": "sk-secret"}


@pytest.fixture
def made(tmp_path):
    def make(**settings):
        return generator_of(ModelSettings(**settings), tmp_path / "answers", lambda say: None)

    return make


@pytest.fixture
def recorded(tmp_path):
    write_file(tmp_path / "rec" / recording_name(ASKED), recording(ASKED, Answer("Yes.", "stop", "m")))
    return f"replay:{tmp_path / 'rec'}"


def test_without_settings_there_is_no_model(made):
    assert made() is None


def test_replay_and_manual_are_kept_in_their_own_folders(made, recorded, tmp_path):
    assert isinstance(made(generator=recorded), ReplayGenerator)
    assert isinstance(made(generator=f"manual:{tmp_path}"), ManualGenerator)


def test_a_person_has_as_long_as_the_settings_say(made, tmp_path):
    with pytest.raises(GeneratorError, match="001-plan"):
        made(generator=f"manual:{tmp_path / 'm'}", timeout=0.01).generate(ASKED)


def test_answers_are_recorded_for_replay(made, recorded, tmp_path):
    generator = made(generator=recorded, record=tmp_path / "again")
    assert isinstance(generator, RecordingGenerator)
    generator.generate(ASKED)
    assert ReplayGenerator(tmp_path / "again").generate(ASKED).text == "Yes."


def test_a_recording_that_has_no_place_is_told_before_anything_is_asked(made, recorded, tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(InputError):
        made(generator=recorded, record=tmp_path / "file" / "x")


@pytest.mark.skipif(not OPENAI, reason="needs the extra 'openai'")
def test_the_answers_of_a_server_are_kept_unless_they_are_not_to_be(made):
    assert isinstance(made(**SERVED), CachedGenerator)
    assert made(**SERVED).id == made(**SERVED, cache=False).id == "openai:qwen"
    assert not isinstance(made(**SERVED, cache=False), CachedGenerator)
    assert made(**SERVED).sends_to.en == "api.example.com"


@pytest.mark.skipif(OPENAI, reason="the extra is installed")
def test_a_server_without_the_extra_says_what_to_install(made):
    with pytest.raises(MissingExtra):
        made(**SERVED)


@pytest.mark.parametrize("missing", ["url", "model"])
def test_a_server_needs_address_and_model(made, missing, tmp_path):
    with pytest.raises(InputError, match=f"generator_{missing}"):
        made(**SERVED | {missing: ""})
    with pytest.raises(InputError):
        made(**SERVED | {missing: ""}, show_prompts=tmp_path)


@pytest.mark.parametrize("generator", ["openai", "transformers:nobody/no-such-model", "manual:x", "replay:none"])
def test_prompts_are_shown_without_loading_or_asking_anybody(made, generator, tmp_path):
    writer = made(**SERVED | {"generator": generator}, show_prompts=tmp_path / "shown")
    assert isinstance(writer, PromptWriter)
    with pytest.raises(GeneratorError):
        writer.generate(ASKED)
    assert len(PromptFiles(tmp_path / "shown").unanswered()) == 1
    assert (writer.sends_to is not None) == (generator in ("openai", "manual:x"))


def test_the_state_tells_no_key(tmp_path):
    state = state_of(ModelSettings(**SERVED | {"generator": "manual:x"}), tmp_path)
    assert state.id == "manual:x"
    assert state.key
    assert "secret" not in repr(state)
    assert state_of(ModelSettings(), tmp_path) is None
