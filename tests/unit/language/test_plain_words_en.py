"""Plain English is split as spaCy splits it; what is not plain is left to it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.backends.spacy_tokenizer import SpacyTokenizer
from assistant.language.plain_words_en import plain_tokens

SPACY = SpacyTokenizer("en")
PLAIN = [
    "We'd sort 12.5% of it by hand, and they didn't like that.",
    "It’s the depots’ co-op — “a 30-minute walk,” she'd say (at 9 a.m.).",
    "I'm gonna need £1,200.50 by the 3rd; that's Mr. Dunn's job, isn't it?!",
    "the dispatchers'd say it's its own well-known thing… well, we were",
    "Cannot the CRM's export wait until 10pm?",
    "since '94 an AS/400, \"a P.D.F. from St. Ives...\" and I. Dunn at nine o'clock's close, ma'am",
    "\ue001's depots went from \ue0f0 to \ue0f1. Q4, then A3.",
    "we- we never got 'em at 4 o'clock, with 'em.",
]
OTHERS = [
    "dont",
    "it's Ive.",
    "tom@rail.example",
    "the Pa.",
    "at 8)",
    "at ('8)",
    "at (£8)",
    "(o:",
    "SaaS.",
    "WE'RE",
    "to..",
    "to....",
    "e.g.",
    "l-i-t-e.",
]
BITS = [
    "we",
    "It",
    "I",
    "depots",
    "co-op",
    "SaaS",
    "CRM",
    "8",
    "12.5",
    "1,200",
    "é",
    "that",
    "St",
    "x",
    "let",
    "don",
    "wash",
]
MARKS = [
    *"'’-–—.,:;?!…\"“”()%$£/",
    "n't",
    "'s",
    "’s",
    "'d",
    "'ve",
    "’ll",
    "'re",
    "'m",
    "am",
    "k",
    "th",
    " ",
    "..",
    "a",
    "N",
]


@pytest.mark.parametrize("text", PLAIN)
def test_plain_talk_is_split_as_spacy_splits_it(text):
    assert plain_tokens(text) == SPACY.tokens(text)


@pytest.mark.parametrize("text", OTHERS)
def test_what_is_not_plain_is_left_to_spacy(text):
    assert plain_tokens(text) is None


def test_every_word_that_spacy_treats_apart_is_split_alike_or_left_to_it():
    apart = list(SPACY._pipeline.tokenizer.rules)
    texts = [
        f"{before}{word}{after}"
        for word in apart
        for before in ("", "(")
        for after in ("", ".", ",", ").", "'s", "-up")
    ]
    wrong = [text for text in texts if plain_tokens(text) not in (None, SPACY.tokens(text))]
    assert wrong == []


@settings(max_examples=500, deadline=None)
@given(st.lists(st.sampled_from(BITS + MARKS), max_size=6))
def test_any_text_is_split_alike_or_left_to_spacy(pieces):
    text = "".join(pieces)
    assert plain_tokens(text) in (None, SPACY.tokens(text))
