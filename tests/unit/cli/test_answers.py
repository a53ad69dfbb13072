"""The public JSON of records: nulls, decimal strings, offsets within a turn."""

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.cli.answers import (
    decimal_text,
    match_json,
    metric_json,
    passage_json,
    past_case_json,
    quantity_json,
    suggestion_json,
    transcript_json,
)
from assistant.records import (
    Caution,
    Change,
    Match,
    Metric,
    MetricValue,
    Participant,
    Passage,
    PastCase,
    Quantity,
    Reason,
    Skipped,
    Span,
    Suggestion,
    Transcript,
    Turn,
)

TEXT = "How long did it take?\nTwo weeks, 从前要两周。"
TRANSCRIPT = Transcript(
    id="3f9c",
    source="call.docx",
    layout="otter",
    sha256="0" * 64,
    lang="en",
    recorded=None,
    text=TEXT,
    turns=(
        Turn(0, "Speaker 1", "interviewer", Span(0, 21), 6.0, "paragraph 12"),
        Turn(1, "Speaker 2", "interviewee", Span(22, len(TEXT)), 7.25, "paragraph 13"),
    ),
    participants=(Participant("Curtis Vann", None, None, "customer", "interviewee", ("Speaker 2",), "says so"),),
    skipped=(Skipped("SUMMARY", "tool summary, not speech", "paragraph 3"),),
)


def test_a_transcript_names_every_key_and_says_null_for_what_is_unknown():
    assert transcript_json(TRANSCRIPT) == {
        "id": "3f9c",
        "lang": "en",
        "source": "call.docx",
        "layout": "otter",
        "recorded": None,
        "participants": [
            {
                "name": "Curtis Vann",
                "title": None,
                "org": None,
                "side": "customer",
                "role": "interviewee",
                "labels": ["Speaker 2"],
                "why": "says so",
            }
        ],
        "turns": [
            {
                "index": 0,
                "speaker": "Speaker 1",
                "role": "interviewer",
                "start_s": 6,
                "text": "How long did it take?",
                "where": "paragraph 12",
            },
            {
                "index": 1,
                "speaker": "Speaker 2",
                "role": "interviewee",
                "start_s": 7.25,
                "text": "Two weeks, 从前要两周。",
                "where": "paragraph 13",
            },
        ],
        "skipped": [{"what": "SUMMARY", "reason": "tool summary, not speech", "where": "paragraph 3"}],
    }


def test_whole_seconds_are_written_without_a_fraction():
    assert '"start_s": 6,' in json.dumps(transcript_json(TRANSCRIPT))


def test_a_passage_counts_within_its_turn():
    passage = Passage("p1", Span(22, 32), 1, "Speaker 2", "Two weeks,", "challenge", 0.831234, ())
    assert passage_json(passage, TRANSCRIPT) == {
        "transcript": "3f9c",
        "turn": 1,
        "start": 0,
        "end": 10,
        "text": "Two weeks,",
        "label": "challenge",
        "confidence": 0.8312,
    }


@given(st.integers(22, len(TEXT) - 1), st.integers(1, 10))
def test_the_offsets_of_a_quantity_read_its_words_again(start, length):
    end = min(start + length, len(TEXT))
    quantity = Quantity(Span(start, end), TEXT[start:end], Decimal("14.0"), "day", "duration", False, 1)
    shown = quantity_json(quantity, TRANSCRIPT)
    assert TRANSCRIPT.words_of(1)[shown["start"] : shown["end"]] == shown["text"]


def test_a_quantity_of_a_text_counts_in_the_text_and_has_no_turn():
    quantity = Quantity(Span(3, 6), "30%", Decimal(30), "%", "share", True)
    shown = quantity_json(quantity, None)
    assert (shown["turn"], shown["start"], shown["end"], shown["value"]) == (None, 3, 6, "30")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("14", "14"),
        ("14.00", "14"),
        ("-99.90", "-99.9"),
        ("1.2E+6", "1200000"),
        ("0.05", "0.05"),
        ("0E-7", "0"),
        ("-0.0", "0"),
        ("100", "100"),
    ],
)
def test_numbers_are_plain_decimal_strings(value, text):
    assert decimal_text(Decimal(value)) == text


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12))
def test_a_decimal_string_is_the_number(value):
    assert Decimal(decimal_text(value)) == value


def test_a_metric_keeps_cautions_and_says_null_for_what_nobody_said():
    metric = Metric(
        "m1",
        "release cycle",
        None,
        MetricValue(Decimal(20), "minute", "twenty minutes"),
        Change("percent", Decimal("-99.9")),
        None,
        "down",
        "approximate",
        (4,),
        (Span(0, 3),),
        (Caution("no-period", "nobody says since when", "ask for the period"),),
    )
    assert metric_json(metric) == {
        "id": "m1",
        "name": "release cycle",
        "before": None,
        "after": {"value": "20", "unit": "minute", "text": "twenty minutes"},
        "change": {"kind": "percent", "value": "-99.9"},
        "period": None,
        "direction": "down",
        "status": "approximate",
        "turns": [4],
        "cautions": [{"code": "no-period", "reason": "nobody says since when", "action": "ask for the period"}],
    }


def test_a_suggestion_and_a_match_are_shown_whole():
    suggestion = Suggestion("m1", "cut it to 20 minutes", "14 d → 20 min", ("approximate",), "result", 1)
    assert suggestion_json(suggestion) == {
        "metric_id": "m1",
        "text": "cut it to 20 minutes",
        "derivation": "14 d → 20 min",
        "cautions": ["approximate"],
        "part": "result",
        "rank": 1,
    }
    match = Match(1, "c1", "T", "C", None, "zh", 0.71239, Reason("challenge", "q", "c", ("库存", "stock"), "s"))
    assert match_json(match) == {
        "rank": 1,
        "case_id": "c1",
        "title": "T",
        "customer": "C",
        "industry": None,
        "lang": "zh",
        "score": 0.7124,
        "why": {
            "part": "challenge",
            "query_passage": "q",
            "case_passage": "c",
            "terms": ["库存", "stock"],
            "sentence": "s",
        },
    }


def test_a_past_case_shows_its_facets_and_not_its_text():
    case = PastCase("c1", "T", "C", "retail", None, None, None, "en", 2024, ("stock",), {"challenge": "secret"})
    shown = past_case_json(case)
    assert list(shown) == [
        "case_id",
        "title",
        "customer",
        "industry",
        "size",
        "region",
        "product",
        "lang",
        "year",
        "tags",
        "consent",
        "added",
        "reviewed",
    ]
    assert "secret" not in json.dumps(shown)
