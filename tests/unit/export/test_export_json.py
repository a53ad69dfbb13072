import json
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from assistant.errors import InputError
from assistant.export.case_json import from_json, schema, to_dict, to_json
from assistant.records import MetricValue, Span

PUBLIC = {
    "": "schema id lang title standfirst customer sections pairs quotes metrics suggestions matches gaps left_out "
    "findings readiness provenance highlights mendings",
    "customer": "name industry size region product",
    "sections": "part heading sentences",
    "pairs": "challenge solution",
    "quotes": "text speaker title turn start end",
    "metrics": "id name before after change period direction status turns cautions",
    "suggestions": "metric_id text derivation cautions part rank",
    "matches": "rank case_id title customer industry lang score why",
    "gaps": "part missing question turn needed",
    "left_out": "text turn reason",
    "findings": "rule severity where message hint",
    "readiness": "level reasons",
    "highlights": "metric_id text",
    "mendings": "heard right turn start end why",
    "provenance": "version source_sha256 models settings",
}


def keys(value):
    return " ".join(value[0] if isinstance(value, list) else value)


def test_every_key_is_the_public_one_in_the_public_order(case):
    written = json.loads(to_json(case.draft))
    assert keys(written) == PUBLIC[""]
    for name, expected in PUBLIC.items():
        assert not name or keys(written[name]) == expected


def test_sentences_name_their_evidence_and_the_numbers_they_derive(en):
    sentence = to_dict(en.draft)["sections"][3]["sentences"][0]
    assert list(sentence) == ["text", "kind", "worded_by", "evidence", "derivations", "paragraph"]
    assert sentence["evidence"] == [{"turn": 3, "start": 39, "end": 80}, {"turn": 8, "start": 0, "end": 31}]
    assert sentence["derivations"] == [
        {"text": "85%", "from": ["four hours", "35 minutes"], "arithmetic": "(240-35)/240"}
    ]


def test_numbers_are_decimal_strings_and_the_unknown_is_null(en):
    stated, _, trucks = to_dict(en.draft)["metrics"]
    assert stated["before"] == {"value": "240", "unit": "minute", "text": "four hours"}
    assert stated["change"] == {"kind": "percent", "value": "-85.4"}
    assert (trucks["before"], trucks["change"], trucks["period"], trucks["direction"]) == (None, None, None, None)


def test_large_and_small_numbers_are_written_without_exponent(en):
    metric = replace(
        en.draft.metrics[0], after=MetricValue(Decimal("1.2E+6"), "", ""), before=MetricValue(Decimal("1E-7"), "", "")
    )
    written = to_dict(replace(en.draft, metrics=(metric,)))["metrics"][0]
    assert (written["after"]["value"], written["before"]["value"]) == ("1200000", "0.0000001")


def test_sections_stand_in_order_whatever_the_draft_had(en):
    mixed = replace(en.draft, sections=en.draft.sections[::-1])
    assert to_json(mixed) == to_json(en.draft)


def test_chinese_is_written_as_chinese(zh):
    assert "佳禾零售" in to_json(zh.draft)


def test_round_trip_gives_the_same_draft(case, evil):
    assert from_json(to_json(case.draft)) == case.draft
    healed = from_json(to_json(evil.draft))
    assert to_json(healed) == to_json(evil.draft)


def test_what_only_the_metrics_room_needs_is_not_kept(en):
    metric = en.draft.metrics[0]
    placed = replace(metric, spans=(Span(1, 2),), before=replace(metric.before, span=Span(1, 2), approximate=True))
    draft = replace(en.draft, metrics=(placed, *en.draft.metrics[1:]))
    assert from_json(to_json(draft)) == en.draft


def test_schema_is_valid_and_accepts_every_draft(case, evil, failing):
    Draft202012Validator.check_schema(schema())
    for draft in (case.draft, evil.draft, failing.draft):
        assert not list(Draft202012Validator(schema()).iter_errors(json.loads(to_json(draft))))


def broken(found, *path, value=...):
    at = found
    for step in path[:-1]:
        at = at[step]
    if value is ...:
        del at[path[-1]]
    else:
        at[path[-1]] = value
    return found


BREAKS = [
    (("title",), ...),
    (("schema",), 2),
    (("extra",), 1),
    (("customer", "region"), ...),
    (("sections",), []),
    (("sections", 0, "part"), "result"),
    (("sections", 0, "sentences", 0, "evidence"), []),
    (("sections", 0, "sentences", 0, "kind"), "invented"),
    (("sections", 3, "sentences", 0, "derivations", 0, "from"), ...),
    (("metrics", 0, "before", "value"), 240),
    (("metrics", 0, "period"), ...),
    (("findings", 0, "severity"), "grave"),
    (("readiness", "level"), "fine"),
]


@pytest.mark.parametrize(("path", "value"), BREAKS)
def test_schema_rejects_a_broken_case(en, path, value):
    found = broken(json.loads(to_json(en.draft)), *path, value=value)
    assert list(Draft202012Validator(schema()).iter_errors(found))


@pytest.mark.parametrize(
    ("path", "value", "named"),
    [
        (("title",), ..., "title"),
        (("schema",), 2, "schema"),
        (("sections",), [], "sections"),
        (("sections",), "none", "sections"),
        (("sections", 0, "sentences", 0, "evidence", 0, "turn"), "five", "turn"),
        (("sections", 3, "sentences", 0, "derivations", 0, "from"), ..., "sources"),
        (("metrics", 0, "before", "value"), "many", "value"),
    ],
)
def test_reading_a_broken_case_says_what_is_wrong(en, path, value, named):
    found = broken(json.loads(to_json(en.draft)), *path, value=value)
    with pytest.raises(InputError) as raised:
        from_json(json.dumps(found))
    assert named in raised.value.message.en
    assert named in raised.value.message.zh


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "{}", "[" * 100_000])
def test_what_is_no_case_is_bad_input(text):
    with pytest.raises(InputError):
        from_json(text)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text("ab", max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab", max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(st.dictionaries(st.sampled_from([*PUBLIC[""].split(), "x"]), JSON))
def test_any_other_json_is_bad_input(found):
    with pytest.raises(InputError):
        from_json(json.dumps(found | {"schema": 1}))


def test_a_case_of_before_there_were_highlights_and_mendings_is_read(case):
    told = json.loads(to_json(case.draft))
    del told["highlights"], told["mendings"]
    for gap in told["gaps"]:
        del gap["needed"]
    read = from_json(json.dumps(told))
    assert (read.highlights, read.mendings) == ((), ())
    assert not any(gap.needed for gap in read.gaps)
    assert read.title == case.draft.title
