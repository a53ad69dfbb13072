"""What every Tokenizer must do, and what the real one does beyond."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.backends.spacy_tokenizer import SpacyTokenizer
from assistant.errors import InputError
from assistant.ports import Tokenizer

ENGLISH, CHINESE = SpacyTokenizer("en"), SpacyTokenizer("zh")


@pytest.fixture(params=["spacy-en", "spacy-zh", "fake"])
def tokenizer(request, fakes) -> Tokenizer:
    return {"spacy-en": ENGLISH, "spacy-zh": CHINESE, "fake": fakes["tokenizer"]()}[request.param]


SAMPLES = [
    "",
    "   \n\t ",
    "We're gonna cut it by 12.5%, o.k.?",
    "我们用了 SaaS 系统，提升了12.5%。\n就是说嘛！",
    "Ａ１２３ ½ ﬁne 😀\u00a0x\u3000y \ud7ff",
]


def check(tokenizer: Tokenizer, text: str) -> None:
    found = tokenizer.tokens(text)
    assert all(text[t.start : t.end] == t.text for t in found)
    assert all(left.end <= right.start for left, right in pairwise(found))
    assert all(t.text.strip() for t in found)
    covered = "".join(t.text for t in found)
    assert "".join(covered.split()) == "".join(text.split())


@pytest.mark.parametrize("text", SAMPLES)
def test_tokens_reread_in_order_and_cover_all_but_white_space(tokenizer, text):
    check(tokenizer, text)


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60))
def test_real_tokenizers_keep_every_character_of_any_text(text):
    check(ENGLISH, text)
    check(CHINESE, text)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(["我们", "上线", "KPI", "3.5", "，", " ", "\n", "１２", "a", "。", "%"]), max_size=20))
def test_chinese_with_latin_words_keeps_every_character(pieces):
    check(CHINESE, "".join(pieces))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We're", ["We", "'re"]),
        ("we’re", ["we", "’re"]),
        ("gonna", ["gon", "na"]),
        ("don't", ["do", "n't"]),
        ("can't", ["ca", "n't"]),
        ("AS/400", ["AS/400"]),
    ],
)
def test_english_contractions_are_split(text, expected):
    assert [t.text for t in ENGLISH.tokens(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("提升12.5%", ["提", "升", "12.5", "%"]),
        ("用SaaS系统", ["用", "SaaS", "系", "统"]),
        ("１２３家", ["１２３", "家"]),
        ("1,200家", ["1,200", "家"]),
    ],
)
def test_chinese_is_one_character_a_token_but_latin_words_and_numbers_stay_whole(text, expected):
    assert [t.text for t in CHINESE.tokens(text)] == expected


def test_another_language_is_refused():
    with pytest.raises(InputError, match="'de'"):
        SpacyTokenizer("de")
