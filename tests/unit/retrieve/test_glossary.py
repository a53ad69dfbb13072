"""Business terms of both languages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.retrieve import glossary
from assistant.retrieve.glossary import ideas
from assistant.retrieve.words import runs

LINES = Path(glossary.__file__).with_name("glossary.tsv").read_text(encoding="utf-8").splitlines()


def named(text: str) -> list[tuple[str, str]]:
    return list(ideas(list(runs(text))))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The spare parts ran short", [("=spare part", "spare parts")]),
        ("They ran out of stock.", [("=out of stock", "out of stock")]),
        ("仓库里的备件", [("=warehouse", "仓库"), ("=spare part", "备件")]),
        ("智能客服", [("=chatbot", "智能客服")]),
        ("E-commerce电商平台", [("=e commerce", "e commerce"), ("=e commerce", "电商"), ("=platform", "平台")]),
        ("这样不错", []),
        ("", []),
    ],
)
def test_terms_are_found_the_longest_first_and_as_said(text, expected):
    assert named(text) == expected


def test_a_term_does_not_reach_across_the_other_language():
    assert "=supply chain" not in [idea for idea, _ in named("supply 的 chain reaction")]


def test_every_line_is_one_idea_in_both_languages():
    for line in LINES:
        chinese, english = line.split("\t")
        assert all(re.fullmatch(r"[\u4e00-\u9fff]{2,}", term) for term in chinese.split("、")), line
        assert all(re.fullmatch(r"[a-z]+( [a-z]+)*", term) for term in english.split(", ")), line


def test_no_idea_is_named_twice():
    first = [line.split("\t")[1].split(", ")[0] for line in LINES]
    assert len(first) == len(dict.fromkeys(first))


def test_every_term_names_its_idea():
    for line in LINES:
        chinese, english = line.split("\t")
        idea = "=" + english.split(", ")[0]
        for term in (*chinese.split("、"), *english.split(", ")):
            assert idea in [found for found, _ in named(term)], term


@given(st.lists(st.sampled_from(["库存", "stock", " ", "，", "out of", "门店", "x", "the"]), max_size=12))
def test_what_is_found_stands_in_the_text(pieces):
    text = "".join(pieces)
    plain = re.sub(r"[，\s]+", " ", text)
    assert all(said in plain for _, said in named(text))
