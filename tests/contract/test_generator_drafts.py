"""Whatever a language model does, the draft is complete: real models, real servers, and every failure on the way."""

from __future__ import annotations

import importlib
import json
import threading
from pathlib import Path

import pytest

from assistant.backends.generators import generator_of
from assistant.backends.prompt_files import PromptFiles
from assistant.errors import GeneratorError, Say
from assistant.generate.spending import Meter
from assistant.model_settings import ModelSettings
from assistant.pipeline import build_parts, draft_case, read_file
from assistant.ports import Answer, Message, Request
from assistant.records import Brief
from assistant.settings import Settings
from tests.chat_server import LOOPBACK, answers_whole, chat_server, fails, falls_silent, says, sends
from tests.scripted import ScriptedGenerator

pytestmark = [pytest.mark.allow_hosts(LOOPBACK), pytest.mark.slow]

LANGS = ["en", "zh"]
CALLS = Path(__file__).parents[1] / "data" / "model"


@pytest.fixture(scope="module")
def settings(tmp_path_factory):
    return Settings(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="module")
def parts(settings):
    return build_parts(settings)


@pytest.fixture(scope="module")
def interviews():
    return {lang: read_file(CALLS / f"call.{lang}.txt", Brief())[0] for lang in LANGS}


@pytest.fixture(scope="module")
def offline(parts, interviews):
    return {lang: draft_case(interviews[lang], parts, Brief()).draft for lang in LANGS}


@pytest.fixture
def draft(parts, interviews):
    """Drafts with a generator in the place of the one that the settings name."""

    def with_(generator, lang="en"):
        parts.__dict__["generator"] = Meter(generator)
        return draft_case(interviews[lang], parts, Brief()).draft

    yield with_
    parts.__dict__.pop("generator", None)


@pytest.fixture
def server():
    with chat_server() as running:
        yield running


@pytest.fixture
def served(server, tmp_path, monkeypatch):
    """The generator of a server that the test scripts; pauses are short."""
    pytest.importorskip("openai", reason="needs the extra 'openai'")
    monkeypatch.setattr("assistant.backends.backoff._FIRST", 0.001)

    def with_(*steps, **more):
        server.steps = list(steps)
        model = ModelSettings(generator="openai", url=server.url, model="tiny", **{"timeout": 5.0, **more})
        return generator_of(model, tmp_path / "answers", lambda say: None)

    return with_


def untouched(draft, offline) -> None:
    """The words of the draft are those of the offline draft, and it is told why."""
    assert (draft.title, draft.standfirst) == (offline.title, offline.standfirst)
    assert draft.sections == offline.sections
    assert draft.quotes == offline.quotes
    assert draft.readiness == offline.readiness
    assert draft.provenance.wording is not None
    assert not any(part.accepted or part.mended for part in draft.provenance.wording.parts)


@pytest.fixture(scope="module")
def roomy(tmp_path_factory):
    """A small chat model that an interview fits into."""
    for name in ("torch", "transformers"):
        pytest.importorskip(name, reason="needs the extra 'transformers'")
    folder = tmp_path_factory.mktemp("roomy") / "tiny-chat"
    importlib.import_module("tests.tiny_chat").save_chat_model(folder, context=12_000)
    return generator_of(
        ModelSettings(generator=f"transformers:{folder}", device="cpu", cache=False), folder, lambda say: None
    )


class Short:
    """Implements the port around another generator: answers of a few words, so that a test takes seconds."""

    def __init__(self, inner):
        self._inner = inner
        self.id, self.sends_to, self.context = inner.id, inner.sends_to, inner.context
        self.tokens = inner.tokens

    def generate(self, request, on_text=None):
        replaced = Request(request.purpose, request.messages, 40, temperature=1.0, seed=len(request.messages))
        return self._inner.generate(replaced, on_text)


def test_a_model_without_sense_changes_no_word(draft, offline, roomy):
    worded = draft(Short(roomy), "zh")
    untouched(worded, offline["zh"])
    assert worded.provenance.wording.model == roomy.id
    assert worded.provenance.wording.refusals


@pytest.mark.parametrize("lang", LANGS)
def test_nonsense_in_good_form_is_refused_sentence_by_sentence(draft, offline, roomy, lang):
    """The words are a real model's; form and passage numbers are made right around them."""

    def answer(request):
        numbers = [int(line.split(" | ")[0]) for line in request.messages[-1].content.splitlines() if _numbered(line)]
        if request.purpose.startswith("plan"):
            facts = [
                {"part": part, "fact": "x", "passages": numbers[at : at + 3]}
                for at, part in enumerate(("introduction", "challenge", "solution", "result"))
            ]
            return json.dumps({"facts": facts})
        said = Short(roomy).generate(Request("x", (Message("user", request.messages[-1].content[-200:]),), 40)).text
        sentences = [{"text": f"{said[at : at + 40]}.", "passages": numbers[:2], "derivations": []} for at in (0, 40)]
        return json.dumps({"sentences": sentences, "title": said, "standfirst": said}, ensure_ascii=False)

    worded = draft(ScriptedGenerator(answer), lang)
    untouched(worded, offline[lang])
    assert sum(part.refused for part in worded.provenance.wording.parts) >= 2


def _numbered(line: str) -> bool:
    return " | " in line and line.split(" | ")[0].isdecimal()


ENDLESS = "The stock was right. " * 40
FAULTS = {
    "busy": lambda: fails(429, "slow down"),
    "failing": lambda: fails(503, "restarting"),
    "locked": lambda: fails(401, "who are you"),
    "unknown model": lambda: fails(404, "no such model"),
    "too long": lambda: fails(400, "maximum context length is 512 tokens"),
    "filtered": lambda: fails(400, "content filter", "content_filter"),
    "declining": lambda: says("I cannot help with that.", finish="content_filter"),
    "a page": lambda: sends(200, "<html>", "text/html"),
    "empty": lambda: says(),
    "blank": lambda: says(" \n"),
    "chatting": lambda: says("Sure, I would love to write your case!"),
    "cut off": lambda: says('{"facts": [{"part": "intro', finish="length"),
    "wrong form": lambda: says('{"facts": "all of them", "sentences": 12}'),
    "wrong things": lambda: says('{"facts": [1, null, {"part": 3}], "sentences": [[], "x", {"text": 5}]}'),
    "endless": lambda: says(ENDLESS),
    "not streaming": lambda: answers_whole("{}"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_whatever_a_server_does_the_draft_is_complete_and_tells_why(draft, offline, served, fault):
    worded = draft(served(FAULTS[fault]()), "zh")
    untouched(worded, offline["zh"])
    told = worded.provenance.wording
    assert told.stopped or told.refusals
    assert all(refusal.message for refusal in told.refusals)


def test_a_silent_server_is_given_up(draft, offline, served):
    over = threading.Event()
    worded = draft(served(falls_silent(over), timeout=0.1))
    over.set()
    untouched(worded, offline["en"])
    assert worded.provenance.wording.stopped


def test_who_cannot_be_asked_once_is_not_asked_again(draft, served, server):
    draft(served(fails(401, "who are you")))
    assert len(server.asked) == 1


@pytest.mark.parametrize("lang", LANGS)
def test_who_interrupts_keeps_a_complete_draft(draft, offline, lang):
    worded = draft(ScriptedGenerator([KeyboardInterrupt()]), lang)
    untouched(worded, offline[lang])
    assert worded.provenance.wording.interrupted


def test_a_second_run_asks_nothing(draft, served, server, settings):
    generator = served(says('{"facts": [], "sentences": []}'))
    first = draft(generator)
    asked = len(server.asked)
    assert asked > 0
    assert draft(generator) == first
    assert len(server.asked) == asked


@pytest.mark.parametrize("lang", LANGS)
def test_a_person_takes_the_work_up_again(draft, offline, tmp_path, lang):
    def generator():
        model = ModelSettings(generator=f"manual:{tmp_path}", timeout=0.001)
        return generator_of(model, tmp_path, lambda say: None)

    first = draft(generator(), lang)
    untouched(first, offline[lang])
    questions = PromptFiles(tmp_path).unanswered()
    assert questions
    for sheet in questions:
        sheet.answer.write_text('{"facts": [], "sentences": []}', encoding="utf-8")
    again = draft(generator(), lang)
    untouched(again, offline[lang])
    assert not any(
        "prompt.md" in refusal.message for refusal in again.provenance.wording.refusals if refusal.part == "plan"
    )


def test_a_model_that_cannot_be_loaded_costs_no_draft(settings, interviews, offline):
    named = Settings(settings.data_dir, model=ModelSettings(generator="transformers:nobody/no-such-model"))
    pytest.importorskip("transformers", reason="needs the extra 'transformers'")
    worded = draft_case(interviews["en"], build_parts(named), Brief()).draft
    untouched(worded, offline["en"])
    assert "no-such-model" in worded.provenance.wording.stopped


def test_what_it_will_take_is_told_before(settings, interviews, served, server):
    served(says("{}"))
    told = []
    model = ModelSettings(generator="openai", url=server.url, model="tiny", cache=False)
    parts = build_parts(
        Settings(settings.data_dir, model=model), tell=lambda say: told.append((say, len(server.asked)))
    )
    draft_case(interviews["en"], parts, Brief())
    say, asked_before = told[0]
    assert asked_before == 0
    assert "questions to openai:tiny (this computer)" in say.en
    assert parts.generator.spent.asked == len(server.asked) > 0


def test_an_error_of_ours_is_no_answer(draft, offline):
    error = GeneratorError("broken", Say("Broken.", "坏了。"), Say("Mend it.", "请修好。"))
    untouched(draft(ScriptedGenerator(lambda request: error)), offline["en"])
    untouched(draft(ScriptedGenerator(lambda request: Answer("", "refused", "m"))), offline["en"])
