"""What holds for every language model, whatever it is."""

from __future__ import annotations

import pytest

from assistant.backends.cached_generator import CachedGenerator
from assistant.backends.kept_answers import recording, recording_name, write_file
from assistant.backends.manual_generator import ManualGenerator
from assistant.backends.prompt_files import PromptFiles
from assistant.backends.recording_generator import RecordingGenerator
from assistant.backends.replay_generator import ReplayGenerator
from assistant.backends.table import backend
from assistant.ports import Answer, Message, Request
from tests.chat_server import LOOPBACK, chat_server, says
from tests.scripted import ScriptedGenerator

pytestmark = pytest.mark.allow_hosts(LOOPBACK)

ASKED = Request(
    "word-result",
    (Message("system", "Answer briefly. 简短回答。"), Message("user", "What was wrong with the stock? 库存怎么了？")),
    40,
    temperature=1.0,
    seed=7,
)
RETRY = Request("word-result-again", (*ASKED.messages, Message("assistant", "Late."), Message("user", "Cite [3].")), 40)
SAID = "库存不准。\nStock was wrong."


def _scripted(tmp_path):
    return ScriptedGenerator(lambda request: SAID)


def _replay(tmp_path):
    for request in (ASKED, RETRY):
        write_file(tmp_path / recording_name(request), recording(request, Answer(SAID, "stop", "told")))
    return ReplayGenerator(tmp_path)


def _manual(tmp_path):
    for request in (ASKED, RETRY):
        PromptFiles(tmp_path).lay_out(request).answer.write_text(SAID, encoding="utf-8")
    return ManualGenerator(tmp_path, patience=0, tell=_nothing)


def _cached(tmp_path):
    return CachedGenerator(_scripted(tmp_path), tmp_path, _nothing)


def _recording(tmp_path):
    return RecordingGenerator(_scripted(tmp_path), tmp_path)


def _nothing(_say):
    pass


@pytest.fixture
def openai_generator():
    pytest.importorskip("openai", reason="needs the extra 'openai'")
    with chat_server() as server:
        server.steps = [says(*SAID)]
        yield backend("openai")(server.url, "tiny", key="", timeout=5, context=None, tell=_nothing)


@pytest.fixture(params=["scripted", "replay", "manual", "cached", "recording", "openai", "transformers"])
def generator(request, tmp_path):
    if request.param == "openai":
        return request.getfixturevalue("openai_generator")
    if request.param == "transformers":
        return request.getfixturevalue("transformers_generator")
    return globals()[f"_{request.param}"](tmp_path)


def test_an_answer_has_its_text_its_end_and_its_author(generator):
    answer = generator.generate(ASKED)
    assert isinstance(answer.text, str)
    assert answer.text
    assert answer.finish in ("stop", "length", "refused")
    assert answer.model
    assert not answer.cached
    assert answer.seconds >= 0
    assert answer.tokens_out is None or 0 <= answer.tokens_out <= ASKED.max_tokens


def test_the_pieces_are_the_answer(generator):
    pieces = []
    answer = generator.generate(ASKED, pieces.append)
    assert all(pieces)
    assert "".join(pieces) == answer.text


def test_the_same_question_gets_the_same_answer(generator):
    assert generator.generate(ASKED).text == generator.generate(ASKED).text


def test_a_conversation_may_go_on(generator):
    assert generator.generate(RETRY).model


def test_it_is_known_who_it_is_and_where_texts_go(generator):
    kind, _, name = generator.id.partition(":")
    assert kind
    assert name or kind == "scripted"
    assert generator.sends_to is None or (generator.sends_to.en and generator.sends_to.zh)
    assert generator.context is None or generator.context > 0


def test_tokens_grow_with_the_text(generator):
    assert generator.tokens("") == 0
    assert 0 < generator.tokens("Stock was wrong.") <= generator.tokens("Stock was wrong. " * 20)
    assert generator.tokens("库存不准，每天都要盘点。") > 0


def test_a_question_is_known_by_its_messages_alone():
    assert ASKED.key == Request("other", ASKED.messages, 999).key != RETRY.key
    told_apart = [
        Request("x", (Message("user", "a"), Message("user", "b")), 1),
        Request("x", (Message("user", "ab"),), 1),
    ]
    assert len({one.key for one in told_apart}) == 2
