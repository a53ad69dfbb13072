"""The shipped rules are whole; a broken rule file is refused with a message that names the entry."""

import re

import pytest

from assistant.check.claims_find import claims_in
from assistant.check.claims_read import load_rules, read_rules
from assistant.errors import InputError

RULE = """
[[rule]]
code = "claim-shiny"
source = "Article 1"
reason = { en = "too shiny.", zh = "太亮。" }
advice = { en = "Dim it.", zh = "调暗。" }
words = ["shiny"]
"""


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_shipped_rules_are_whole(lang):
    rules = load_rules(lang)
    assert len(rules.rule) >= 12
    for rule in rules.rule:
        assert all((rule.reason.en, rule.reason.zh, rule.advice.en, rule.advice.zh, rule.source)), rule.code
        assert re.search(r"\d|第.+条|Statement", rule.source), f"{rule.code} cites no article, section or rule"
        assert all(exempt.why for exempt in rule.exempt), rule.code


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_neutral_wording_is_no_claim_itself(lang):
    for rule in load_rules(lang).rule:
        for wording in rule.neutral.values():
            assert claims_in(wording, lang, region="UK") == [], (rule.code, wording)


def test_a_rule_file_of_ones_own_is_read(tmp_path):
    file = tmp_path / "claims.toml"
    file.write_text(RULE + '[[rule.exempt]]\nwhy = "metal"\nafter = "metal"\n', encoding="utf-8")
    (rule,) = read_rules(file).rule
    assert (rule.code, rule.words, rule.exempt[0].why) == ("claim-shiny", ("shiny",), "metal")


def test_parts_are_put_into_patterns(tmp_path):
    file = tmp_path / "claims.toml"
    file.write_text("[parts]\ncolour = 'red|blue'\n" + RULE + "patterns = ['very <colour>']\n", encoding="utf-8")
    (pattern,) = read_rules(file).rule[0].patterns
    assert pattern.search("a very blue sky") and not pattern.search("a very <colour> sky")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[[rule]\n", "line 1"),
        ("", "rule"),
        (RULE.replace('source = "Article 1"\n', ""), "claim-shiny source"),
        (RULE.replace(', zh = "太亮。"', ""), "claim-shiny reason zh"),
        (RULE.replace('code = "claim-shiny"\n', ""), "rule 1 code"),
        (RULE.replace("claim-shiny", "Claim Shiny"), "'Claim Shiny' is no code"),
        (RULE + RULE, "stands twice"),
        (RULE.replace('words = ["shiny"]', ""), "neither words nor patterns"),
        (RULE + "patterns = ['(']", "no regular expression"),
        (RULE + "patterns = ['x*']", "everywhere"),
        (RULE + "patterns = ['<colour>']", "<colour> is not told in [parts]"),
        (RULE + "[[rule.exempt]]\nwhy = 'x'\nclause = '<colour>'\n", "<colour> is not told in [parts]"),
        (RULE.replace('"shiny"', '"shiny", ""'), "claim-shiny words 2"),
        (RULE + "pattern = ['x']", "claim-shiny pattern"),
        (RULE + 'regions = ["uk"]', "'uk' is not told"),
        (RULE + 'region_sources = { uk = "Rule 1" }', "'uk' is not told"),
        (RULE + '[[rule.exempt]]\nwhy = "because"\n', "names no place"),
        (RULE + "[[rule.exempt]]\nafter = 'x'\n", "claim-shiny exempt 1 why"),
        (RULE + "[[exempt]]\nwhy = 'all'\nbefore = ')'\n", "exempt 1 before"),
    ],
)
def test_a_broken_file_is_refused_and_the_entry_named(tmp_path, text, named):
    file = tmp_path / "claims.en.v1.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as error:
        read_rules(file)
    assert named in error.value.message.en and "claims.en.v1.toml" in error.value.message.en
    assert named in error.value.message.zh and error.value.hint.zh


def test_a_missing_file_is_an_input_error(tmp_path):
    with pytest.raises(InputError):
        read_rules(tmp_path / "claims.en.v1.toml")
