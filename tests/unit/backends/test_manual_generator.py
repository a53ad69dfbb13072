"""Questions as files for people, and their answers."""

from __future__ import annotations

import codecs
import json

import pytest

from assistant.backends.manual_generator import ManualGenerator
from assistant.backends.prompt_files import PromptFiles, answer_in, as_text
from assistant.backends.prompt_writer import PromptWriter
from assistant.errors import GeneratorError
from assistant.ports import Message, Request

PLAN = Request(
    "plan", (Message("system", "Answer in JSON."), Message("user", "Which passages? 库存")), 100, {"type": "object"}
)
RESULT = Request("word-result", (Message("user", "Word the result."),), 100)
RETRY = Request("word-result", (*RESULT.messages, Message("assistant", "It rose."), Message("user", "Cite [3].")), 100)


class Person:
    """Stands for time and for the person: does the next thing at every wait, one second each."""

    def __init__(self, *deeds):
        self.now = 0.0
        self._deeds = list(deeds)

    def clock(self) -> float:
        return self.now

    def wait(self, _seconds: float) -> None:
        self.now += 1
        if self._deeds:
            self._deeds.pop(0)()


def manual(folder, person=None, patience=60.0, told=None, **given):
    person = person or Person()
    tell = (told if told is not None else []).append
    return ManualGenerator(folder, patience=patience, tell=tell, wait=person.wait, clock=person.clock, **given)


def names(folder):
    return sorted(path.name.rsplit("-", 1)[0] + path.name[path.name.index(".") :] for path in folder.iterdir())


def test_a_person_pastes_and_is_heard(tmp_path):
    sheet, told = PromptFiles(tmp_path).lay_out(PLAN), []
    person = Person(lambda: None, lambda: sheet.answer.write_text("  库存 [3]\n", encoding="utf-8"))
    answer = manual(tmp_path, person, told=told).generate(PLAN)
    assert (answer.text, answer.finish, answer.model) == ("库存 [3]", "stop", "manual")
    assert sheet.prompt.name in told[0].en
    assert sheet.answer.name in told[0].zh


def test_an_answer_counts_when_it_stays_as_it_is(tmp_path):
    sheet = PromptFiles(tmp_path).lay_out(PLAN)
    deeds = [lambda text=text: sheet.answer.write_text(text, encoding="utf-8") for text in ("", "It", "It fell.")]
    assert manual(tmp_path, Person(*deeds)).generate(PLAN).text == "It fell."


def test_files_are_numbered_and_a_question_keeps_its_number(tmp_path):
    generator = manual(tmp_path, patience=0)
    for request in (PLAN, RESULT, RETRY, PLAN):
        with pytest.raises(GeneratorError) as caught:
            generator.generate(request)
        assert caught.value.kind == "unanswered"
        assert not caught.value.lasting
    assert names(tmp_path) == ["001-plan.prompt.md", "002-word-result.prompt.md", "003-word-result.prompt.md"]


def test_work_is_taken_up_where_it_was_left(tmp_path):
    files = PromptFiles(tmp_path)
    files.lay_out(PLAN).answer.write_text("Done.", encoding="utf-8")
    files.lay_out(RESULT)
    assert [sheet.prompt.name[:3] for sheet in files.unanswered()] == ["002"]
    told = []
    assert manual(tmp_path, told=told).generate(PLAN).text == "Done."
    assert told == []


def test_who_does_not_answer_in_time_has_not_answered(tmp_path):
    person = Person()
    with pytest.raises(GeneratorError, match="001-plan"):
        manual(tmp_path, person, patience=5).generate(PLAN)
    assert 5 <= person.now <= 6


def test_ctrl_c_ends_the_waiting(tmp_path):
    def interrupt():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        manual(tmp_path, Person(interrupt)).generate(PLAN)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_what_editors_save_is_read(tmp_path, encoding):
    sheet = PromptFiles(tmp_path).lay_out(PLAN)
    sheet.answer.write_bytes("库存准了。\r\n".encode(encoding))
    assert manual(tmp_path).generate(PLAN).text == "库存准了。"


@pytest.mark.parametrize("data", ["库存准了".encode("gb18030"), codecs.BOM_UTF16_LE + b"a"])
def test_what_is_no_text_is_told(tmp_path, data):
    PromptFiles(tmp_path).lay_out(PLAN).answer.write_bytes(data)
    with pytest.raises(GeneratorError) as caught:
        manual(tmp_path).generate(PLAN)
    assert caught.value.kind == "broken"


@pytest.mark.parametrize("text", ["", " \n"])
def test_an_empty_file_is_no_answer(tmp_path, text):
    sheet = PromptFiles(tmp_path).lay_out(PLAN)
    sheet.answer.write_text(text, encoding="utf-8")
    assert answer_in(sheet) is None


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(GeneratorError) as caught:
        manual(tmp_path / "file").generate(PLAN)
    assert caught.value.kind == "missing"


def test_the_text_is_what_one_pastes(tmp_path):
    assert as_text(PLAN) == "Answer in JSON.\n\nWhich passages? 库存\n"
    assert as_text(RETRY).split("\n\n") == [
        "=== USER ===\nWord the result.",
        "=== ASSISTANT ===\nIt rose.",
        "=== USER ===\nCite [3].\n",
    ]


def test_who_answers_may_be_named(tmp_path):
    PromptFiles(tmp_path).lay_out(PLAN).answer.write_text("Yes.", encoding="utf-8")
    generator = manual(tmp_path, model="house-assistant")
    assert generator.generate(PLAN).model == "house-assistant"
    assert generator.id == "manual:house-assistant"


def test_prompts_are_shown_exactly_and_nobody_is_asked(tmp_path):
    writer = PromptWriter(tmp_path, "openai:qwen3", sends_to=None, context=None)
    with pytest.raises(GeneratorError) as caught:
        writer.generate(PLAN)
    assert caught.value.kind == "unanswered"
    assert names(tmp_path) == ["001-plan.prompt.md", "001-plan.request.json"]
    sent = json.loads(next(tmp_path.glob("*.json")).read_text(encoding="utf-8"))
    assert sent == {
        "messages": [
            {"role": "system", "content": "Answer in JSON."},
            {"role": "user", "content": "Which passages? 库存"},
        ],
        "max_tokens": 100,
        "schema": {"type": "object"},
        "temperature": 0.0,
        "seed": 0,
        "stop": [],
    }
