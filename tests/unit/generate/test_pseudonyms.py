"""Names are hidden before a question goes out and come back after, exactly."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.generate.pseudonyms import KnownName, Pseudonyms, known_names
from assistant.generate.reword import reworded
from assistant.records import Brief, Customer, Term
from tests.law_rows import interview
from tests.model_cases import honest
from tests.scripted import ScriptedGenerator

_NAMES = (
    KnownName("Tom Okafor", "P"), KnownName("Tom", "P", exact=True), KnownName("Okafor", "P", exact=True),
    KnownName("Harlan Freight", "C"), KnownName("Harlan", "C", exact=True), KnownName("Routewise", "X"),
    KnownName("颜令仪", "P"), KnownName("栖木酒店集团", "C"), KnownName("薪栈", "X"),
)  # fmt: skip
_PIECES = [n.text for n in _NAMES] + ["tom okafor", "HARLAN FREIGHT", "[P1]", "[L0]", "[C2]", "[", "]", "P1]", "[P", " ", "的", "tomato", "颜总", "’s"]  # fmt: skip


@given(st.lists(st.sampled_from(_PIECES) | st.text(max_size=6), max_size=20).map("".join))
def test_what_is_hidden_comes_back(text):
    names = Pseudonyms(_NAMES)
    assert names.show(names.hide(text)) == text


@given(st.lists(st.sampled_from(_PIECES) | st.text(alphabet="ab 。[]", max_size=4), max_size=20).map(" ".join))
def test_no_known_name_is_left(text):
    hidden = Pseudonyms(_NAMES).hide(text)
    assert not any(n.text in hidden for n in _NAMES)
    assert not any(n.text.casefold() in hidden.casefold() for n in _NAMES if not n.exact)


def test_one_name_keeps_one_placeholder_over_several_texts():
    names = Pseudonyms(_NAMES)
    assert names.hide("Tom Okafor asked Tom.") == "[P1] asked [P2]."
    assert names.hide("Okafor thanked Tom Okafor.") == "[P3] thanked [P1]."
    assert names.show("[P1] and [P3]’s van, [P9]") == "Tom Okafor and Okafor’s van, [P9]"


def test_a_word_that_only_holds_a_name_stays():
    assert Pseudonyms(_NAMES).hide("A tomato, the Tombola and harlan.") == "A tomato, the Tombola and harlan."


def test_a_surname_with_a_title_is_a_name():
    assert Pseudonyms(_NAMES).hide("颜总说可以，颜色不改。") == "[P1]总说可以，颜色不改。"


def test_known_are_speakers_companies_product_and_glossary():
    transcript, _ = interview(["> Ann Poole, vendor: Hello.", "> Bo Lindqvist, customer: Hi."], "en")
    brief = Brief(
        customer=Customer(name="Fennel & Rye"),
        vendor="Crumbly Ltd",
        product="Crumbly Bake",
        glossary=(Term("Passgate"),),
    )
    told = {name.text for name in known_names(transcript, brief)}
    assert {"Ann Poole", "Poole", "Bo Lindqvist", "Lindqvist", "Fennel & Rye", "Fennel", "Crumbly Ltd", "Crumbly Bake", "Passgate"} <= told  # fmt: skip


def test_no_known_name_is_in_any_question_and_the_draft_has_the_right_ones(case):
    names = known_names(case.transcript, Brief(customer=case.draft.customer))
    hidden = Pseudonyms(names)

    def answer(request):
        return hidden.hide(honest(case.lang)(request))

    generator = ScriptedGenerator(answer)
    draft = reworded(case.draft, case.transcript, case.passages, case.known, case.tools(generator, hidden))
    asked = json.dumps([m.content for r in generator.asked for m in r.messages[-1:]], ensure_ascii=False)
    assert not any(name.text in asked for name in names)
    assert case.draft.customer.name in draft.section("introduction").sentences[0].text
    assert draft.section("introduction").sentences[0].worded_by == "scripted"
    assert draft.provenance.wording.pseudonyms


@pytest.mark.parametrize("text", ["[P7] bakes bread for 14 shops.", "[P7]给14家店做面包。"])
def test_a_placeholder_that_stands_for_nothing_is_refused(case, text):
    def answer(request):
        if request.purpose.startswith("word-introduction"):
            return json.dumps({"sentences": [{"text": text, "passages": [101], "derivations": []}]})
        return honest(case.lang)(request)

    draft = reworded(case.draft, case.transcript, case.passages, case.known, case.tools(ScriptedGenerator(answer)))
    assert draft.section("introduction") == case.draft.section("introduction")
