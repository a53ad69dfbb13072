"""Cases written by people: headings of both languages, what stands above them, and what is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.library.headed import heading, read_headed
from assistant.records import PARTS


def lines(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(line, ()) for line in text.splitlines()]


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("Introduction", "introduction"),
        ("ABOUT THE CUSTOMER", "introduction"),
        ("About Orrin Stores", "introduction"),
        ("1. Background", "introduction"),
        ("The Challenge", "challenge"),
        ("Pain points:", "challenge"),
        ("Part 2: Challenges", "challenge"),
        ("**The solution**", "solution"),
        ("3) Our approach", "solution"),
        ("Results & Benefits", "result"),
        ("IV. Outcome", "result"),
        ("前言", "introduction"),
        ("一、客户背景", "introduction"),
        ("关于晴川物流", "introduction"),
        ("【面临的挑战】", "challenge"),
        ("二、业务痛点：", "challenge"),
        ("第三部分 解决方案", "solution"),
        ("3．解决方案", "solution"),
        ("四 、应用成效".replace(" ", ""), "result"),
        ("（四）客户价值", "result"),
    ],
)
def test_headings_of_both_languages(line, part):
    assert heading(line) == (part, "")


@pytest.mark.parametrize(
    "line",
    [
        "The challenge was that nobody knew the stock.",
        "Results came quickly, and staff noticed.",
        "About a third of the orders were late, and nobody could say why it was so.",
        "我们面临的挑战很多。",
        "结果大家都很意外。",
        "2024",
        "",
        "Solutions for retail",
        "Before: four hours",
        "Value - less waste",
        "价值：省三成",
        "变化：从四小时到半小时",
    ],
)
def test_sentences_are_no_headings(line):
    assert heading(line) is None


def test_words_after_the_colon_of_a_heading_belong_to_the_part():
    assert heading("Challenge: stock that nobody trusted") == ("challenge", "stock that nobody trusted")
    assert heading("挑战：库存不准") == ("challenge", "库存不准")


ENGLISH = """# Orrin Stores counts once

> **⚠ Do not publish this draft yet.**

| **Customer** | Orrin Stores |
| :-- | :-- |
| **Industry** | Retail |
| **Size** | 140 employees |

## About the customer
Orrin sells gear\\. It has **sixty** shops.

## Challenge
- Counts were wrong &amp; late.

## Solution
One record.

## Implementation
A pilot first.

## Results
> “It works,” she said.
"""


def test_a_markdown_case_is_read_with_its_facets():
    headed = read_headed(lines(ENGLISH), markdown=True)
    assert headed.title == "Orrin Stores counts once"
    assert headed.facets == {"customer": "Orrin Stores", "industry": "Retail", "size": "140 employees"}
    assert headed.missing == ()
    assert headed.sections == {
        "introduction": "Orrin sells gear. It has sixty shops.",
        "challenge": "Counts were wrong & late.",
        "solution": "One record.\nA pilot first.",
        "result": "“It works,” she said.",
    }


def test_a_chinese_document_with_lines_of_facets_and_no_heading_for_the_introduction():
    text = "晴川物流：装车快一半\n客户名称：晴川物流\n行业：物流运输\n晴川物流在武汉。\n一、痛点\n装车慢。\n二、解决方案\n上系统。\n三、成效\n快了一半。"
    headed = read_headed(lines(text), markdown=False)
    assert headed.title == "晴川物流：装车快一半"
    assert headed.facets == {"customer": "晴川物流", "industry": "物流运输"}
    assert headed.sections["introduction"] == "晴川物流在武汉。"
    assert headed.missing == ()


def test_cells_of_a_table_are_facets():
    headed = read_headed([("T", ()), ("客户 甲", ("客户", "甲")), ("Challenge", ()), ("x", ())], markdown=False)
    assert headed.facets == {"customer": "甲"}
    assert headed.missing == ("introduction", "solution", "result")


WORDS = st.text(st.characters(categories=("L", "N", "P", "Zs", "S")), max_size=40)


@given(st.lists(WORDS, max_size=12), st.booleans())
def test_any_lines_are_read_without_a_fault(texts, markdown):
    headed = read_headed([(text, ()) for text in texts], markdown=markdown)
    assert all(part in PARTS and text.strip() for part, text in headed.sections.items())


@given(st.lists(st.sampled_from(["Alpha beta gamma.", "甲乙丙丁。", "One, two."]), min_size=4, max_size=4))
def test_paragraphs_under_the_four_headings_come_back(texts):
    names = ("Introduction", "挑战", "Solution", "成果")
    document = ["Title", *(line for pair in zip(names, texts, strict=True) for line in pair)]
    headed = read_headed([(line, ()) for line in document], markdown=False)
    assert list(headed.sections.values()) == texts
