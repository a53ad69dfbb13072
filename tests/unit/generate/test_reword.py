"""A draft in a model's words: what the law accepts is used, and whatever the model does the draft is complete."""

from __future__ import annotations

import json

import pytest

from assistant.errors import GeneratorError, Say
from assistant.export.case_json import from_json, to_json
from assistant.generate.reword import reworded, unworded
from assistant.ports import Answer
from assistant.records import PARTS
from tests import model_cases as cases
from tests.scripted import ScriptedGenerator

LASTING = GeneratorError("timeout", Say("No answer in time.", "没有及时回答。"), Say("Try again.", "请重试。"))
PASSING = GeneratorError("refused", Say("Declined.", "拒绝回答。"), Say("Try again.", "请重试。"))


def _run(case, lines):
    generator = ScriptedGenerator(lines)
    return reworded(case.draft, case.transcript, case.passages, case.known, case.tools(generator)), generator


def _texts(draft):
    return [s.text for section in draft.sections for s in section.sentences]


def test_accepted_sentences_are_used_with_their_evidence_and_say_who_worded_them(case):
    draft, _ = _run(case, cases.honest(case.lang))
    assert _texts(draft) == list(cases.MODEL[case.lang])
    for at, section in enumerate(draft.sections):
        sentence = section.sentences[0]
        assert sentence.worded_by == "scripted"
        assert [e.turn for e in sentence.evidence] == [at + 1]
    assert draft.title != case.draft.title
    assert draft.standfirst == cases.MODEL[case.lang][1]
    parts = {p.part: (p.accepted, p.mended, p.refused, p.offline) for p in draft.provenance.wording.parts}
    assert parts == dict.fromkeys((*PARTS, "title", "standfirst"), (1, 0, 0, 0))


def test_the_same_answers_give_the_same_bytes(case):
    one, two = (_run(case, cases.honest(case.lang))[0] for _ in range(2))
    assert to_json(one) == to_json(two)
    assert from_json(to_json(one)).provenance == one.provenance


def test_a_refused_sentence_is_asked_once_more_with_the_reason(case):
    wrong = {"en": "The routes now take 53 minutes.", "zh": "现在排路线只要53分钟。"}[case.lang]

    def answer(request):
        if request.purpose == "word-result":
            return cases.word_answer(case.lang, "result", wrong)
        return cases.honest(case.lang)(request)

    draft, generator = _run(case, answer)
    again = next(r for r in generator.asked if r.purpose == "word-result-again")
    assert wrong in again.messages[-1].content
    assert "53" in again.messages[-1].content.split(wrong)[1]
    assert draft.section("result").sentences[0].text == cases.MODEL[case.lang][3]
    result = next(p for p in draft.provenance.wording.parts if p.part == "result")
    assert (result.accepted, result.mended, result.refused) == (0, 1, 0)


def test_a_sentence_refused_twice_gives_way_to_the_offline_one(case):
    wrong = {"en": "The routes now take 53 minutes.", "zh": "现在排路线只要53分钟。"}[case.lang]

    def answer(request):
        if request.purpose.startswith("word-result"):
            return cases.word_answer(case.lang, "result", wrong)
        return cases.honest(case.lang)(request)

    draft, generator = _run(case, answer)
    assert sum(r.purpose.startswith("word-result") for r in generator.asked) == 2
    assert draft.section("result") == case.draft.section("result")
    assert wrong not in to_json(draft)
    refusal = next(r for r in draft.provenance.wording.refusals if r.part == "result")
    assert refusal.rule == "number-not-cited"


@pytest.mark.parametrize(
    "failing", ["plan", "word-introduction", "word-challenge", "word-solution", "word-result", "head"]
)
@pytest.mark.parametrize("failure", [LASTING, PASSING, KeyboardInterrupt(), "", "no json", "ha " * 400, '{"sentences": 3}', "[]", Answer("", "refused", "m"), '{"facts": [{"part": "x"}], "sentences": [{"text": 5, "passages": "?"}], "title": []}'])  # fmt: skip
def test_whatever_fails_the_draft_is_complete(case, failing, failure):
    def answer(request):
        if request.purpose != failing:
            return cases.honest(case.lang)(request)
        if isinstance(failure, KeyboardInterrupt):
            raise failure
        return failure

    draft, _ = _run(case, answer)
    own, words = _texts(case.draft), list(cases.MODEL[case.lang])
    assert len(draft.sections) == 4
    assert all(section.sentences for section in draft.sections)
    assert all(text in (*own, *words) for text in _texts(draft))
    wording = draft.provenance.wording
    assert wording.interrupted == isinstance(failure, KeyboardInterrupt)
    assert bool(wording.stopped) == (failure is LASTING or isinstance(failure, KeyboardInterrupt))
    if failing == "word-solution" and wording.stopped:
        assert _texts(draft) == [*words[:2], *own[2:]]


def test_nonsense_is_refused_sentence_by_sentence(case):
    def answer(request):
        part = request.purpose.removeprefix("word-").removesuffix("-again")
        if part in PARTS:
            told = [{"text": f"Zorp {n} quantum lakes and 77 glowing barns.", "passages": [401, 999]} for n in range(6)]
            return json.dumps({"sentences": told})
        return cases.honest(case.lang)(request)

    draft, _ = _run(case, answer)
    assert _texts(draft) == _texts(case.draft)
    assert sum(p.refused for p in draft.provenance.wording.parts if p.part in PARTS) == 24


def test_nothing_off_the_record_is_ever_asked(case):
    _, generator = _run(case, cases.honest(case.lang))
    secret = {"en": ("Hollowell", "9 million"), "zh": ("鸿昌", "九百万")}[case.lang]
    asked = "\n".join(m.content for r in generator.asked for m in r.messages)
    assert not any(word in asked for word in secret)


def test_a_model_that_cannot_be_loaded_leaves_the_draft_as_it_is(case):
    draft = unworded(case.draft, LASTING)
    assert _texts(draft) == _texts(case.draft)
    assert draft.provenance.wording.stopped == LASTING.message.in_(case.lang)


def test_offline_drafts_say_nothing_of_a_model(case):
    assert "wording" not in json.loads(to_json(case.draft))["provenance"]


def test_an_offline_plan_stands_in_where_the_model_plans_nothing(case):
    def answer(request):
        return '{"facts": []}' if request.purpose == "plan" else cases.honest(case.lang)(request)

    draft, generator = _run(case, answer)
    assert [r.purpose for r in generator.asked] == ["plan", *(f"word-{p}" for p in PARTS), "head"]
    assert _texts(draft) == list(cases.MODEL[case.lang])
