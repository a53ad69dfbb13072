"""An edited case is read from Word, Markdown and plain text: parts by headings, sentences whole, notes left out."""

from itertools import pairwise

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import InputError, LanguageError
from assistant.ingest.edited import read_edited
from assistant.ingest.edited_parts import part_of, whole_sentences

MARKDOWN = """> **⚠ Do not publish this draft yet.**
>
> - a reason

# Norfell plans in 35 minutes

**Norfell and its work with Routely.**

| **Customer** | Norfell |
| :-- | :-- |
| **Size** | 140 trucks |

## What was wrong before

Planning took **four hours** every morning. Drivers
waited \\*outside\\*.

- In 2024. the yard grew.

## Results and outlook

> “I get my mornings back. Nobody shouts.”
>
> — Ruth Dekker, Dispatch Lead

“It works,” she said. Then it grew.
"""
CHINESE = """# 诺北：排线只要35分钟

一、客户简介

诺北物流在洛南，有140台车。

二、遇到的难题

每天早上排线要四个小时。秦芸说：“司机冲我喊。我也没办法。”后来就好了。

三、成效

“司机不喊了。”秦芸说。
"""


def read(tmp_path, text, name="case.md"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return read_edited(path)


def told(case):
    return [(block.kind, block.part, [span.of(block.text) for span in block.sentences]) for block in case.blocks]


def test_markdown_is_read_without_its_marks_and_notice(tmp_path):
    assert told(read(tmp_path, MARKDOWN)) == [
        ("title", "title", ["Norfell plans in 35 minutes"]),
        ("standfirst", "standfirst", ["Norfell and its work with Routely."]),
        ("cell", "customer", ["Customer"]),
        ("cell", "customer", ["Norfell"]),
        ("cell", "customer", ["Size"]),
        ("cell", "customer", ["140 trucks"]),
        ("heading", "challenge", []),
        ("text", "challenge", ["Planning took four hours every morning.", "Drivers waited *outside*."]),
        ("text", "challenge", ["In 2024. the yard grew."]),
        ("heading", "result", ["Results and outlook"]),
        ("quote", "result", ["“I get my mornings back. Nobody shouts.”"]),
        ("attribution", "result", []),
        ("text", "result", ["“It works,” she said.", "Then it grew."]),
    ]


def test_chinese_headings_without_marks_name_the_parts(tmp_path):
    case = read(tmp_path, CHINESE, "case.txt")
    assert case.lang == "zh"
    assert [(b.kind, b.part) for b in case.blocks] == [
        ("title", "title"),
        ("heading", "introduction"),
        ("text", "introduction"),
        ("heading", "challenge"),
        ("text", "challenge"),
        ("heading", "result"),
        ("text", "result"),
    ]
    sentences = [s for _, _, some in told(case) for s in some]
    assert "秦芸说：“司机冲我喊。我也没办法。”" in sentences
    assert "“司机不喊了。”秦芸说。" in sentences


def test_a_case_without_headings_is_one_body(tmp_path):
    case = read(tmp_path, "The yard plans its routes in the morning. It took four hours.\n")
    assert [block.part for block in case.blocks] == ["body"]


def test_word_styles_quotes_and_tables_are_read_where_they_stand(tmp_path):
    document = docx.Document()
    document.add_paragraph("Norfell plans in 35 minutes", style="Title")
    document.add_paragraph("A haulier and its planner.", style="Subtitle")
    document.add_table(1, 2).rows[0].cells[1].text = "140 trucks"
    document.add_paragraph("The Challenge", style="Heading 2")
    document.add_paragraph("Planning took four hours. ").add_run("Drivers waited for it.").bold = True
    document.add_paragraph("I get my mornings back.", style="Quote")
    document.add_paragraph("— Ruth Dekker")
    document.add_paragraph("For the writer: not part of the case", style="Heading 1")
    document.add_paragraph("Findings stand here and are no part of it.")
    path = tmp_path / "edited.docx"
    document.save(path)
    case = read_edited(path)
    assert [(b.kind, b.part, b.place) for b in case.blocks] == [
        ("title", "title", 0),
        ("standfirst", "standfirst", 1),
        ("cell", "customer", 3),
        ("heading", "challenge", 4),
        ("text", "challenge", 5),
        ("quote", "challenge", 6),
        ("attribution", "challenge", 7),
    ]
    assert [span.of(case.blocks[4].text) for span in case.blocks[4].sentences] == [
        "Planning took four hours.",
        "Drivers waited for it.",
    ]


@pytest.mark.parametrize(
    ("heading", "lang", "part"),
    [
        ("The challenge", "en", "challenge"),
        ("How it was rolled out", "en", "solution"),
        ("About Norfell", "en", "introduction"),
        ("Outcomes", "en", "result"),
        ("A morning in Duluth", "en", None),
        ("痛点：排线太慢", "zh", "challenge"),
        ("落地过程", "zh", "solution"),
        ("公司概况", "zh", "introduction"),
        ("价值与收获", "zh", "result"),
        ("洛南的早晨", "zh", None),
    ],
)
def test_headings_name_a_part_or_none(heading, lang, part):
    assert part_of(heading, lang) == part


def test_bad_files_are_refused_with_a_way_out(tmp_path):
    with pytest.raises(InputError, match="no file"):
        read_edited(tmp_path / "none.md")
    with pytest.raises(InputError, match="no sentence"):
        read(tmp_path, "# The only title\n")
    with pytest.raises(LanguageError, match="'fr'"):
        read(
            tmp_path,
            "Le transporteur a réduit le temps de planification et nous avons gagné des heures pour les équipes.\n",
        )


@given(st.text(alphabet='ab .。“”"!？中文\n', max_size=60), st.sampled_from(["en", "zh"]))
def test_sentences_cover_all_but_white_space_in_order(text, lang):
    spans = whole_sentences(text, lang)
    assert all(one.end <= two.start for one, two in pairwise(spans))
    covered = {at for span in spans for at in range(span.start, span.end)}
    assert all(at in covered or char.isspace() for at, char in enumerate(text))
