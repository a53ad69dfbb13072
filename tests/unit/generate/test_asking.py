"""Prompts as files, the plan, passage numbers, and what is read from odd answers."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.check.law import judged
from assistant.errors import GeneratorError, InputError
from assistant.generate.ask import Desk
from assistant.generate.numbered import numbered
from assistant.generate.plan import numbers_of, offline_plan, planned
from assistant.generate.prompt import prompt, read_prompt
from assistant.ports import Answer, Message, Request
from assistant.records import Brief, Claimed, Customer, Derivation
from tests.law_rows import ground, interview
from tests.model_cases import NUMBERS, plan_answer
from tests.scripted import ScriptedGenerator

WHAT = ("plan", "wording", "head")
LANGS = ("en", "zh")
_REAL = {"[P1]": ("Iris Vale", "岳清"), "[P2]": ("Noel Kent", "向晚"), "[C1]": ("Larkfield Linen", "洁源洗涤"), "[C2]": ("Trolley", "推车科技"), "[X1]": ("Cartwise", "车智")}  # fmt: skip


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("what", WHAT)
def test_a_prompt_is_given_exactly_its_variables(what, lang):
    asked = prompt(what, lang)
    given_all = dict.fromkeys(asked.variables, "x")
    assert asked.messages(given_all)[-1].role == "user"
    with pytest.raises(InputError):
        asked.messages(given_all | {"more": "x"})
    with pytest.raises(InputError):
        asked.messages({})
    assert len(asked.examples) == 2
    for example in asked.examples:
        jsonschema.validate(json.loads(example.answer), asked.schema)
    jsonschema.Draft202012Validator.check_schema(asked.schema)


@pytest.mark.parametrize("lang", LANGS)
def test_what_an_example_writes_stands_under_the_same_law(lang):
    for what in ("wording", "head"):
        for example in prompt(what, lang).examples:
            for claim, told in _claims(what, example, lang):
                assert judged(claim, told) == (), claim.text


@pytest.mark.parametrize("lang", LANGS)
def test_what_an_example_plans_stands_in_its_passages(lang):
    for example in prompt("plan", lang).examples:
        numbers = {int(n) for n in re.findall(r"^(\d+) \|", example.given["passages"], re.M)}
        for fact in json.loads(example.answer)["facts"]:
            assert numbers.issuperset(fact["passages"])


def _claims(what, example, lang):
    answer = json.loads(_named(example.answer, lang))
    rows = [line.split(" | ") for line in _named(example.given["passages"], lang).strip().splitlines()]
    comma, mark = (", ", ": ") if lang == "en" else ("，", "：")
    side = {"customer": "客户", "vendor": "供应商"}
    said = []
    for _, who, words in rows:
        name = who.split(comma)[0]
        vendor = "vendor" in who or "供应商" in who
        told = ("vendor" if vendor else "customer") if lang == "en" else side["vendor" if vendor else "customer"]
        asks = who.endswith(("asks", "提问"))
        said.append(f"{'?' if asks else '>'} {name}{comma}{told}{mark}{words}")
    transcript, passages = interview(said, lang, "example")
    by_number = {int(row[0]): passage for row, passage in zip(rows, passages, strict=True)}
    known = Brief(
        customer=Customer(name=_named(example.given["customer"], lang)), vendor=_named(example.given["vendor"], lang)
    )
    told = ground(transcript, passages, known)
    if what == "head":
        for part in ("title", "standfirst"):
            yield Claimed(answer[part], part, "edited", tuple(by_number[n] for n in answer[f"{part}_passages"])), told
        return
    for one in answer["sentences"]:
        derivations = tuple(Derivation(d["text"], tuple(d["from"]), d["arithmetic"]) for d in one["derivations"])
        yield Claimed(one["text"], "result", "edited", tuple(by_number[n] for n in one["passages"]), derivations), told


def _named(text, lang):
    for placeholder, names in _REAL.items():
        text = text.replace(placeholder, names[lang == "zh"])
    return text


def test_a_broken_prompt_is_refused_by_name():
    with pytest.raises(InputError, match=r"x\.toml"):
        read_prompt("system = 1", "x.toml")
    with pytest.raises(InputError, match="variables"):
        read_prompt('system = "a"\nuser = "{b}"\nvariables = []\nschema = "{}"\nexample = []\n', "x.toml")


@given(
    st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12), st.lists, max_leaves=8)
)
def test_passage_numbers_are_read_from_anything(value):
    assert all(isinstance(n, int) for n in numbers_of(value))


@pytest.mark.parametrize("value", [[101, 102], "101, 102", ["101", "p. 102"], "[101] (102)", [101.0, 102.0]])
def test_passage_numbers_in_other_forms(value):
    assert numbers_of(value) == (101, 102)


def test_passages_that_may_not_be_told_have_no_number(case):
    held = [replace(case.passages[1], doubtful=True), replace(case.passages[2], guarded=True), *case.passages[3:]]
    assert list(numbered([case.passages[0], *held]).passages) == [1, 301, 401]
    assert list(numbered(case.passages).passages) == [1, *NUMBERS]


def test_an_interview_too_long_for_the_model_is_planned_in_pieces(case):
    generator = ScriptedGenerator(lambda request: plan_answer(case.lang), context=1)
    long = [replace(p, id=f"{p.id}-{n}", text=p.text + " " + "word " * 400) for n in range(2) for p in case.passages]
    facts = planned(Desk(generator, None), numbered(long), case.transcript, case.known)
    assert len(generator.asked) > 1
    assert facts


def test_the_offline_plan_names_what_the_draft_rests_on(case):
    facts = offline_plan(case.draft, numbered(case.passages), case.transcript)
    assert [(f.part, f.numbers) for f in facts] == [
        (section.part, (number,)) for section, number in zip(case.draft.sections, NUMBERS, strict=True)
    ]


@pytest.mark.parametrize(
    "answer", ["", "   ", "ha " * 300, "I cannot help with that.", '"text"', Answer('{"a": 1}', "refused", "m")]
)
def test_an_answer_that_says_nothing_is_told_as_such(answer):
    desk = Desk(ScriptedGenerator([answer]), None)
    with pytest.raises(GeneratorError) as caught:
        desk.ask(Request("plan", (Message("user", "?"),), 10))
    assert not caught.value.lasting


@pytest.mark.parametrize("answer", ['<think>hm</think>```json\n{"facts": []}\n```', 'Sure! {"facts": [],}'])
def test_an_answer_with_words_around_it_is_read(answer):
    desk = Desk(ScriptedGenerator([answer]), None)
    assert desk.ask(Request("plan", (Message("user", "?"),), 10)).value == {"facts": []}
