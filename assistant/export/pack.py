"""The approval pack: one Word file for the customer, with the case and a place to decide on each quote and number."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Length, Pt
from docx.table import Table, _Row

from assistant.export.docx_body import add_page_number, add_run, add_text, fill_cell, rule_table
from assistant.export.docx_file import bare_document, packed
from assistant.export.docx_look import text_width
from assistant.export.docx_styles import ATTRIBUTION, accent_of
from assistant.export.docx_template import Template
from assistant.export.docx_xml import element
from assistant.export.pack_case import AskedNumber, AskedQuote, quotes_in
from assistant.export.words import word
from assistant.records import EditedBlock, EditedCase
from assistant.resources import resource

_LABELS = ("customer", "industry", "size", "region", "product", "headline")
_WHAT = ("name", "logo", "quotes", "numbers")
_WHERE = ("website", "sales", "press")
_SIGNED = ("name", "title", "company", "date", "sign")
_DECISION = 0.42  # of the text's width


@dataclass(frozen=True, slots=True)
class Parties:
    """Whom the pack names; None leaves a neutral word, or a line to fill in."""

    customer: str | None
    vendor: str | None
    approver: str | None = None
    reply_by: str | None = None
    contact: str | None = None


def to_pack(
    case: EditedCase, numbers: Sequence[AskedNumber], parties: Parties, template: Template | None = None
) -> bytes:
    """The pack as a Word file in the case's language. Nothing internal is in it: no evidence, finding or question."""
    lang = case.lang
    words = _words(lang)
    document = bare_document(lang, words["letter"]["heading"], template)
    _letter(document, words, parties)
    _case(document, case, words)
    add_text(document, words["heads"]["quotes"], "Heading 1")
    _quotes(document, quotes_in(case), words, lang)
    add_text(document, words["heads"]["numbers"], "Heading 1")
    _numbers(document, numbers, words, lang)
    _permission(document, words, parties, lang)
    _signature(document, words, parties, lang)
    add_page_number(document)
    return packed(document)


@cache
def _words(lang: str) -> dict[str, dict[str, str]]:
    text = resource("prompts", f"approval.{lang}.v1.toml").read_text(encoding="utf-8")
    loaded: dict[str, dict[str, str]] = tomllib.loads(text)
    return loaded


def _letter(document: Document, words: dict[str, dict[str, str]], parties: Parties) -> None:
    letter = words["letter"]
    add_text(document, letter["heading"], "Title")
    add_text(document, letter["dear"].format(approver=parties.approver or letter["approver"]), "Normal")
    for key in ("body", "steps"):
        add_text(document, letter[key], "Normal")
    add_text(document, letter["deadline"].format(date=parties.reply_by or letter["date"]), "Normal").runs[0].bold = True
    add_text(
        document,
        letter["told_contact"].format(contact=parties.contact) if parties.contact else letter["contact"],
        "Normal",
    )
    add_text(document, letter["thanks"], "Normal")
    sender = letter["sender"].format(vendor=parties.vendor) if parties.vendor else letter["no_sender"]
    add_text(document, sender, "Normal")


def _case(document: Document, case: EditedCase, words: dict[str, dict[str, str]]) -> None:
    heading = add_text(document, words["heads"]["case"], "Heading 1")
    heading.paragraph_format.page_break_before = True
    labels = [word(key, case.lang) for key in _LABELS]
    label = ""
    for block in case.blocks:
        if block.kind == "cell" and block.text in labels:
            label = block.text + word("colon", case.lang)
            continue
        _add_block(document, block, case.lang, label)
        label = ""


def _add_block(document: Document, block: EditedBlock, lang: str, label: str) -> None:
    if block.kind == "title":
        add_text(document, block.text, "Subtitle").runs[0].bold = True
    elif block.kind == "cell":
        add_text(document, label + block.text, "List Bullet")
    elif block.kind == "attribution":
        add_text(document, word("dash", lang) + block.text, ATTRIBUTION)
    else:
        styles = {"heading": "Heading 2", "quote": "Quote"}
        paragraph = add_text(document, block.text, styles.get(block.kind, "Normal"))
        if block.kind == "standfirst":
            paragraph.runs[0].bold = True


def _quotes(document: Document, quotes: Sequence[AskedQuote], words: dict[str, dict[str, str]], lang: str) -> None:
    if not quotes:
        add_text(document, words["heads"]["no_quotes"], "Normal")
        return
    table = _table(document, (words["table"]["quote"], words["table"]["decision"]), (1 - _DECISION, _DECISION), lang)
    for quote in quotes:
        lines = [word("open", lang) + quote.text + word("close", lang), *([quote.by] if quote.by else [])]
        _row(table, [lines, _boxes(words)], lang)


def _numbers(document: Document, numbers: Sequence[AskedNumber], words: dict[str, dict[str, str]], lang: str) -> None:
    if not numbers:
        add_text(document, words["heads"]["no_numbers"], "Normal")
        return
    heads = tuple(words["table"][key] for key in ("number", "place", "decision"))
    table = _table(document, heads, (0.16, 0.84 - _DECISION, _DECISION), lang)
    before = ""
    for asked in numbers:
        place = "″" if asked.sentence == before else asked.sentence
        _row(table, [[asked.number], [place], _boxes(words)], lang, bold_first=True)
        before = asked.sentence


def _boxes(words: dict[str, dict[str, str]]) -> list[str]:
    return [f"{words['table']['approve']}　{words['table']['change']}"]


def _permission(document: Document, words: dict[str, dict[str, str]], parties: Parties, lang: str) -> None:
    told = words["permission"]
    add_text(document, words["heads"]["permission"], "Heading 1")
    who = {"customer": parties.customer or told["customer"], "vendor": parties.vendor or told["vendor"]}
    add_text(document, told["intro"].format(**who), "Normal").paragraph_format.keep_with_next = True
    for head, keys in (("what", _WHAT), ("where", _WHERE)):
        table = _table(document, (told[head], "", ""), (0.7, 0.15, 0.15), lang)
        for key in keys:
            _row(table, [[told[key]], [told["yes"]], [told["no"]]], lang)
        add_text(document, "", "Normal").paragraph_format.space_after = Pt(0)
    table = _table(document, (told["period"], ""), (0.5, 0.5), lang)
    _row(table, [[told["unlimited"]], [told["until"]]], lang)
    add_text(document, told["withdraw"], "Normal").paragraph_format.space_before = Pt(6)


def _signature(document: Document, words: dict[str, dict[str, str]], parties: Parties, lang: str) -> None:
    told = words["signature"]
    add_text(document, words["heads"]["signature"], "Heading 1")
    table = _table(document, ("", told["yours"], told["ours"]), (0.16, 0.42, 0.42), lang)
    for key in _SIGNED:
        companies = [parties.customer or "", parties.vendor or ""] if key == "company" else ["", ""]
        _row(table, [[told[key]], [companies[0]], [companies[1]]], lang)
        for cell in table.rows[-1].cells:
            cell.paragraphs[0].paragraph_format.space_before = Pt(9 if key == "sign" else 5)
            cell.paragraphs[0].paragraph_format.space_after = Pt(9 if key == "sign" else 5)
            cell.paragraphs[0].paragraph_format.keep_with_next = key != "sign"
    document.paragraphs[-1].alignment = WD_ALIGN_PARAGRAPH.LEFT


def _table(document: Document, heads: Sequence[str], shares: Sequence[float], lang: str) -> Table:
    """A ruled table whose head row comes again on every page; `shares` of the text's width."""
    table: Table = document.add_table(1, len(heads))
    table.autofit = False
    rule_table(table)
    table.rows[0]._tr.get_or_add_trPr().append(element("tblHeader"))
    for column, share in zip(table.columns, shares, strict=True):
        column.width = Length(int(text_width(document) * share))
    for cell, head, column in zip(table.rows[0].cells, heads, table.columns, strict=True):
        cell.width = column.width or Length(0)
        fill_cell(cell, [head], accent_of(document), bold=True)
        cell.paragraphs[0].paragraph_format.keep_with_next = True
    return table


def _row(table: Table, cells: Sequence[Sequence[str]], lang: str, *, bold_first: bool = False) -> None:
    """One row that stays on one page."""
    row: _Row = table.add_row()  # type: ignore[no-untyped-call]
    row._tr.get_or_add_trPr().append(element("cantSplit"))
    for number, (cell, lines, column) in enumerate(zip(row.cells, cells, table.columns, strict=True)):
        cell.width = column.width or Length(0)
        for at, text in enumerate(lines):
            paragraph = cell.add_paragraph() if at else cell.paragraphs[0]
            paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(3)
            run = add_run(paragraph, text)
            run.font.size = Pt(10 if lang == "en" else 10.5)
            run.bold = bold_first and number == 0
