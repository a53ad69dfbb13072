"""Sentences with a claim are found by its rule, harmless ones that look alike are left alone."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.check.claims_find import claims_in
from assistant.check.claims_read import load_rules

_DATA = Path(__file__).parents[2] / "data" / "claims"


def rows(lang):
    with (_DATA / f"{lang}.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def cases(harmless):
    return [
        pytest.param(lang, row["rule"], row["region"], row["sentence"], id=f"{lang}-{n}")
        for lang in ("en", "zh")
        for n, row in enumerate(rows(lang), start=2)
        if (not row["rule"]) is harmless
    ]


@pytest.mark.parametrize(("lang", "rule", "region", "sentence"), cases(harmless=False))
def test_a_claim_is_found(lang, rule, region, sentence):
    assert rule in [claim.rule.code for claim in claims_in(sentence, lang, region=region)]


@pytest.mark.parametrize(("lang", "rule", "region", "sentence"), cases(harmless=True))
def test_what_only_looks_like_a_claim_is_left_alone(lang, rule, region, sentence):
    assert [claim.words for claim in claims_in(sentence, lang, region=region)] == []


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_every_rule_has_a_sentence_and_half_are_harmless(lang):
    told = {row["rule"] for row in rows(lang)}
    assert {rule.code for rule in load_rules(lang).rule} == told - {""}
    assert len(rows(lang)) >= 160
    assert sum(not row["rule"] for row in rows(lang)) * 2 >= len(rows(lang))


PIECES = st.sampled_from(
    ["最好的系统", "全国第一", "“", "”", "，", "。", "《", "》", "100%", "the best tool on the market", " ", "not ", ", ", ". ", "never fails", "\n", "𠮷"]
)  # fmt: skip


@given(st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=9).map("".join)), st.sampled_from(["en", "zh"]))
def test_any_text_is_read_and_spans_reread(text, lang):
    for claim in claims_in(text, lang, region="Leeds, UK"):
        assert claim.spans and all(span.start < span.end <= len(text) for span in claim.spans)
        assert set(claim.words) == {span.of(text) for span in claim.spans}
