"""The law for a model's sentences: true ones pass, each kind of falsehood is refused."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from assistant.check.law import judged
from assistant.check.law_rules import read_law
from assistant.records import Brief, Claimed, Customer, Span
from tests.law_rows import ground, groups, interview

LANGS = ("en", "zh")


def _rows(lang, kind):
    return [
        pytest.param(group, rule, claim, id=f"{group.name}: {claim.text[:40]}")
        for group in groups(lang)
        for rule, claim in group.rows
        if (rule[:1] if rule[:1] == "~" else "-" if rule else "+") == kind
    ]


GROUNDS = {}


def _rules(group, claim):
    key = (group.transcript.lang, group.name)
    if key not in GROUNDS:
        GROUNDS[key] = ground(group.transcript, group.passages)
    return {finding.rule for finding in judged(claim, GROUNDS[key])}


@pytest.mark.parametrize(("group", "rule", "claim"), [*_rows("en", "+"), *_rows("zh", "+")])
def test_what_the_passages_say_may_be_written(group, rule, claim):
    assert _rules(group, claim) == set()


@pytest.mark.parametrize(("group", "rule", "claim"), [*_rows("en", "-"), *_rows("zh", "-")])
def test_a_falsehood_is_refused_for_what_it_is(group, rule, claim):
    assert rule in _rules(group, claim)


@pytest.mark.parametrize("lang", LANGS)
def test_there_are_enough_falsehoods_and_few_that_pass(lang):
    assert len(_rows(lang, "-")) >= 150
    assert len(_rows(lang, "~")) <= 3


@pytest.mark.parametrize(("group", "rule", "claim"), [*_rows("en", "~"), *_rows("zh", "~")])
def test_a_falsehood_that_is_refused_by_now_is_moved_to_the_others(group, rule, claim):
    assert _rules(group, claim) == set()


@pytest.mark.parametrize("lang", LANGS)
def test_a_sentence_without_passages_is_refused(lang):
    group = groups(lang)[0]
    claim = next(claim for rule, claim in group.rows if not rule)
    assert _rules(group, replace(claim, cited=())) == {"uncited"}


def test_what_a_user_told_needs_no_passage():
    transcript, passages = interview(["> Ann, customer: We opened a second bakery in May."], "en")
    known = Brief(customer=Customer(name="Fennel & Rye", size="420 employees"), vendor="Crumbly")
    told = ground(transcript, passages, known)
    assert judged(Claimed("Fennel & Rye, with 420 employees, opened a second bakery in May.", "introduction", "edited", passages), told) == ()  # fmt: skip
    assert judged(Claimed("Crumbly opened a second bakery in May.", "introduction", "edited", passages), told)


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["> Ann, customer: I think it was ninety.", "> Bo, customer: It was seventy drums a week."], "It was ninety drums a week."),
        (["> 安，客户：我记得是九十桶。", "> 波，客户：一周是七十桶。"], "一周是九十桶。"),
    ],
)  # fmt: skip
def test_a_number_that_was_taken_back_is_refused(lines, text):
    lang = "zh" if re.search("[\u4e00-\u9fff]", text) else "en"
    transcript, passages = interview(lines, lang)
    word = "九十" if lang == "zh" else "ninety"
    at = transcript.text.index(word)
    told = replace(ground(transcript, passages), unsafe=(Span(at, at + len(word)),))
    assert "number-retracted" in {f.rule for f in judged(Claimed(text, "result", "edited", passages), told)}


def test_a_name_guessed_by_its_sound_stands_in_no_quote():
    transcript, passages = interview(
        ["> Ann, customer: We asked Passgate to open the doors for us that morning."], "en"
    )
    at = transcript.text.index("Passgate")
    told = replace(ground(transcript, passages), guessed=(Span(at, at + 8),))
    quote = Claimed(
        "“We asked Passgate to open the doors for us that morning,” says Ann.", "solution", "edited", passages
    )
    assert {f.rule for f in judged(quote, told)} == {"quote-not-said"}


@pytest.mark.parametrize("lang", LANGS)
def test_a_finding_off_the_record_repeats_no_words(lang):
    group = next(g for g in groups(lang) if any(rule == "off-record" for rule, _ in g.rows))
    secret = next(p.text for p in group.passages if p.label == "off_record")
    words = set(re.findall(r"[A-Z]\w{4,}|[\u4e00-\u9fff]{4}", secret))
    for rule, claim in group.rows:
        if rule == "off-record":
            _rules(group, claim)
            found = judged(claim, GROUNDS[lang, group.name])
            assert not any(word in f.message + f.hint for f in found for word in words)


@pytest.mark.parametrize("lang", LANGS)
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(value=st.integers(2, 99999), data=st.data())
def test_no_number_passes_that_no_passage_says(lang, value, data):
    group = data.draw(st.sampled_from(groups(lang)))
    said = {int(n) for p in group.passages for n in re.findall(r"\d+", p.text)}
    true = data.draw(st.sampled_from([claim for rule, claim in group.rows if not rule and "“" not in claim.text]))
    number = re.search(r"\d+", true.text)
    if number is None or value in said or str(value) in set(re.findall(r"\d+", true.text)):
        return
    text = true.text[: number.start()] + str(value) + true.text[number.end() :]
    spoken = {"2", "3", "4", "9", "11", "12", "14", "26", "35", "40", "44", "61", "80", "90"}
    if str(value) not in spoken:
        assert _rules(group, replace(true, text=text))


@pytest.mark.parametrize("lang", LANGS)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=st.text(max_size=80), data=st.data())
def test_any_text_is_judged(lang, text, data):
    group = data.draw(st.sampled_from(groups(lang)))
    cited = tuple(p for p in group.passages if p.label != "off_record")
    first = judged(Claimed(text, "result", "edited", cited), ground(group.transcript, group.passages))
    again = judged(Claimed(text, "result", "edited", cited), ground(group.transcript, group.passages))
    assert first == again


def test_a_broken_rule_file_is_refused_by_entry():
    with pytest.raises(ValidationError, match="negation"):
        read_law('neutral = ""\n[hope]\nsaid = "a"\ntold = "b"\n')
