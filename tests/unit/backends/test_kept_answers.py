"""Answers that are kept, recorded and replayed."""

from __future__ import annotations

import json
import os
import stat
import time

import pytest

from assistant.backends.cached_generator import CachedGenerator, pace, sweep
from assistant.backends.recording_generator import RecordingGenerator
from assistant.backends.replay_generator import ReplayGenerator
from assistant.errors import GeneratorError, InputError, Say, WorkError
from assistant.ports import Answer, Message, Request
from tests.scripted import ScriptedGenerator

ASKED = Request("plan", (Message("user", "Which passages? Cortland, 库存"),), 100, {"type": "object"})
OTHER = Request("plan", (Message("user", "And which numbers?"),), 100)


def answering(*lines):
    return ScriptedGenerator(lines)


@pytest.fixture
def told():
    return []


def test_a_question_is_asked_once(tmp_path, told):
    first = CachedGenerator(answering("One."), tmp_path, told.append).generate(ASKED)
    pieces = []
    again = CachedGenerator(answering(), tmp_path, told.append).generate(ASKED, pieces.append)
    assert (first.text, first.cached) == ("One.", False)
    assert (again.text, again.cached, pieces) == ("One.", True, ["One."])


@pytest.mark.parametrize(
    "change",
    [
        {"messages": OTHER.messages},
        {"schema": None},
        {"max_tokens": 101},
        {"temperature": 0.5},
        {"seed": 1},
        {"stop": ("END",)},
    ],
)
def test_another_question_is_asked(tmp_path, told, change):
    CachedGenerator(answering("One."), tmp_path, told.append).generate(ASKED)
    given = {name: getattr(ASKED, name) for name in ASKED.__slots__} | change
    assert CachedGenerator(answering("Two."), tmp_path, told.append).generate(Request(**given)).text == "Two."


def test_another_model_is_asked(tmp_path, told):
    CachedGenerator(answering("One."), tmp_path, told.append).generate(ASKED)
    other = answering("Two.")
    other.id = "another"
    assert CachedGenerator(other, tmp_path, told.append).generate(ASKED).text == "Two."


@pytest.mark.parametrize(
    "answer", [Answer("Cut o", "length", "m"), Answer("No.", "refused", "m"), Answer(" ", "stop", "m")]
)
def test_what_is_no_whole_answer_is_asked_again(tmp_path, told, answer):
    generator = CachedGenerator(answering(answer, "One."), tmp_path, told.append)
    generator.generate(ASKED)
    assert generator.generate(ASKED).text == "One."


def test_a_damaged_file_is_written_anew(tmp_path, told):
    CachedGenerator(answering("One."), tmp_path, told.append).generate(ASKED)
    next(tmp_path.glob("*.json")).write_text("{", encoding="utf-8")
    assert CachedGenerator(answering("Two."), tmp_path, told.append).generate(ASKED).text == "Two."
    assert CachedGenerator(answering(), tmp_path, told.append).generate(ASKED).text == "Two."


def test_the_pace_is_that_of_the_answers_of_the_same_model(tmp_path, told):
    lines = [Answer("a", "stop", "m", 9, 30, 2.0), Answer("b", "stop", "m", 9, 10, 2.0), Answer("c", "stop", "m")]
    generator = CachedGenerator(answering(*lines), tmp_path, told.append)
    for text in "abc":
        generator.generate(Request("x", (Message("user", text),), 5))
    assert pace(tmp_path, "scripted") == 10.0
    assert pace(tmp_path, "another") is None
    assert pace(tmp_path / "none", "scripted") is None


def test_the_question_is_not_in_the_cache_and_nobody_else_can_read_it(tmp_path, told):
    CachedGenerator(answering("One."), tmp_path, told.append).generate(ASKED)
    path = next(tmp_path.glob("*.json"))
    assert "Cortland" not in path.read_text(encoding="utf-8")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_answers_that_nobody_used_for_a_month_are_deleted_and_those_in_use_stay(tmp_path, told):
    generator = CachedGenerator(answering("One.", "Two."), tmp_path, told.append)
    generator.generate(ASKED)
    generator.generate(OTHER)
    for path in tmp_path.glob("*.json"):
        os.utime(path, (time.time() - 29 * 86_400,) * 2)
    CachedGenerator(answering(), tmp_path, told.append).generate(ASKED)
    assert sweep(tmp_path, 28) == 1
    assert CachedGenerator(answering(), tmp_path, told.append).generate(ASKED).text == "One."
    assert sweep(tmp_path, 0) == 1


def test_where_nothing_can_be_kept_the_work_goes_on_and_it_is_told_once(tmp_path, told):
    (tmp_path / "file").write_text("", encoding="utf-8")
    generator = CachedGenerator(answering("One.", "Two."), tmp_path / "file" / "answers", told.append)
    assert generator.generate(ASKED).text == "One."
    assert generator.generate(OTHER).text == "Two."
    assert len(told) == 1


def test_what_was_recorded_is_replayed(tmp_path):
    said = Answer("库存准了。", "stop", "qwen3", 120, 7, 1.5)
    RecordingGenerator(answering(said, "Two."), tmp_path / "deep" / "er").generate(ASKED)
    replayed = ReplayGenerator(tmp_path)
    assert replayed.generate(ASKED) == said
    assert replayed.generate(Request("other-purpose", ASKED.messages, 5, seed=4)) == said
    with pytest.raises(GeneratorError) as caught:
        replayed.generate(OTHER)
    assert caught.value.kind == "unrecorded"
    assert not caught.value.lasting


def test_a_recording_is_readable_and_the_same_each_time(tmp_path):
    for folder in ("one", "two"):
        RecordingGenerator(answering("One."), tmp_path / folder).generate(ASKED)
    files = sorted(tmp_path.rglob("*.json"))
    assert files[0].read_bytes() == files[1].read_bytes()
    told = json.loads(files[0].read_text(encoding="utf-8"))
    assert told["messages"] == [{"role": "user", "content": "Which passages? Cortland, 库存"}]
    assert told["answer"]["text"] == "One."
    assert files[0].name.startswith("plan-")


def test_a_recording_written_by_hand_needs_little(tmp_path):
    told = {
        "schema": 1,
        "messages": [{"role": "user", "content": ASKED.messages[0].content}],
        "answer": {"text": "Mine."},
    }
    (tmp_path / "mine.json").write_text(json.dumps(told), encoding="utf-8")
    assert ReplayGenerator(tmp_path).generate(ASKED).text == "Mine."


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        '{"schema": 2}',
        '{"schema": 1, "messages": []}',
        '{"schema": 1, "messages": [{"role": "judge", "content": "x"}], "answer": {"text": "x"}}',
        '{"schema": 1, "messages": [], "answer": {"text": 5}}',
        '{"schema": 1, "messages": [], "answer": {"text": "x", "finish": "perhaps"}}',
        '{"schema": 1, "messages": [], "answer": {"text": "x", "tokens_in": "many"}}',
    ],
)
def test_a_file_that_is_no_recording_is_named(tmp_path, content):
    (tmp_path / "other.json").write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match="other"):
        ReplayGenerator(tmp_path).generate(ASKED)


def test_a_folder_without_recordings_is_told(tmp_path):
    for folder in (tmp_path, tmp_path / "none"):
        with pytest.raises(InputError):
            ReplayGenerator(folder)


def test_where_nothing_can_be_recorded_it_is_told(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(WorkError):
        RecordingGenerator(answering("One."), tmp_path / "file").generate(ASKED)


def test_what_stands_around_a_generator_is_as_open_as_it(tmp_path, told):
    inner = ScriptedGenerator([], sends_to=Say("api.example.com", "api.example.com"), context=99)
    for around in (CachedGenerator(inner, tmp_path, told.append), RecordingGenerator(inner, tmp_path)):
        assert (around.id, around.sends_to, around.context) == (inner.id, inner.sends_to, 99)
