"""For other programs every sentence has evidence."""

import json
from dataclasses import replace

import jsonschema

from assistant.export.case_json import schema, to_dict
from assistant.export.grounded import grounded
from assistant.records import Finding, Where


def loosened(draft, part, number):
    """The draft with one sentence that rests on nothing."""
    sections = tuple(
        replace(s, sentences=tuple(replace(x, evidence=()) if n == number else x for n, x in enumerate(s.sentences)))
        if s.part == part
        else s
        for s in draft.sections
    )
    return replace(draft, sections=sections)


def test_a_case_that_rests_on_words_stays_as_it_is(case):
    assert grounded(case.draft) is case.draft


def test_a_sentence_that_rests_on_nothing_stands_among_the_findings(case):
    draft = loosened(case.draft, "challenge", 0)
    gone = draft.section("challenge").sentences[0].text
    found = grounded(draft)
    assert gone not in [s.text for s in found.section("challenge").sentences]
    (told,) = (f for f in found.findings if f.rule == "sentence-without-evidence")
    assert gone in told.message and told.where == Where("challenge")
    jsonschema.validate(json.loads(json.dumps(to_dict(found))), schema())


def test_numbers_of_sentences_follow(case):
    draft = loosened(case.draft, "challenge", 0)
    at = (Finding("x", "soft", Where("challenge", 0), "a", "b"), Finding("y", "soft", Where("challenge", 1), "a", "b"))
    found = grounded(replace(draft, findings=at))
    assert [f.where for f in found.findings if f.rule in ("x", "y")] == [Where("challenge", 0)]
    sizes = {s.part: len(s.sentences) for s in found.sections}
    for pair in found.pairs:
        assert max(pair.challenge) < sizes["challenge"] and max(pair.solution) < sizes["solution"]
