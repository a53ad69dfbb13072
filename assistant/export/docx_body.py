"""Writes the case itself into a Word document, the same for the clean file and for the review."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Cm, Length, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from assistant.export.body import Block, blocks, gap_between, headlines, notice, snapshot, wording
from assistant.export.docx_look import NOTICE, text_width
from assistant.export.docx_styles import ATTRIBUTION, accent_of, style_of
from assistant.export.docx_xml import element, line
from assistant.export.text import has_cjk, one_line
from assistant.export.words import word
from assistant.records import CaseDraft, Section, Sentence

_LABEL_WIDTH = Cm(3.2)
_RULE = "D5DBDB"
_SHADE = "F4F7F7"


@dataclass(frozen=True, slots=True)
class Written:
    """A sentence and the run it was written in."""

    sentence: Sentence
    run: Run


def add_case(document: Document, draft: CaseDraft, ui: str) -> list[Written]:
    """Write notice (in the language `ui`), title, standfirst, snapshot and sections; what was written where."""
    _add_notice(document, draft, ui)
    add_text(document, draft.title, "Title")
    if draft.standfirst:
        add_text(document, draft.standfirst, "Subtitle")
    _add_snapshot(document, draft)
    written = []
    for section in draft.sections:
        add_text(document, section.heading, "Heading 1")
        for block in blocks(draft, section):
            written += _add_block(document, draft, section, block)
    add_page_number(document)
    return written


def add_text(document: Document, text: str, style: str) -> Paragraph:
    """A paragraph of `text` at the end of the document."""
    paragraph = document.add_paragraph(style=style_of(document, style))
    add_run(paragraph, text)
    return paragraph


def add_run(paragraph: Paragraph, text: str) -> Run:
    """`text` at the end of a paragraph, cleaned of what XML forbids.

    Marks that both scripts share (“ ” … —) get the Chinese font in Chinese text: Word asks for a hint.
    """
    run = paragraph.add_run(one_line(text))
    if has_cjk(text):
        run._r.get_or_add_rPr().get_or_add_rFonts().set(qn("w:hint"), "eastAsia")
    return run


def _add_notice(document: Document, draft: CaseDraft, ui: str) -> None:
    found = notice(draft, ui)
    if not found:
        return
    add_text(document, f"⚠ {found.title}", NOTICE)
    for reason in found.reasons:
        add_text(document, f"• {reason}", NOTICE).runs[0].bold = False
    document.paragraphs[-1].paragraph_format.space_after = Cm(0.6)


def _add_block(document: Document, draft: CaseDraft, section: Section, block: Block) -> list[Written]:
    paragraph = document.add_paragraph(style=style_of(document, "Quote" if block.kind == "quote" else "Normal"))
    written: list[Written] = []
    for number in block.sentences:
        if written:
            paragraph.add_run(gap_between(draft))
        sentence = section.sentences[number]
        written.append(Written(sentence, add_run(paragraph, wording(draft, sentence))))
    if block.by:
        paragraph.paragraph_format.keep_with_next = True
        add_text(document, word("dash", draft.lang) + block.by, ATTRIBUTION)
    return written


def _add_snapshot(document: Document, draft: CaseDraft) -> None:
    rows = [(label, [value]) for label, value in snapshot(draft)]
    results = headlines(draft)
    if results:
        rows.append((word("headline", draft.lang), results))
    if not rows:
        return
    widths = (_LABEL_WIDTH, Length(text_width(document) - _LABEL_WIDTH))
    table = document.add_table(len(rows), 2)
    table.autofit = False
    rule_table(table)
    for row, (label, values) in zip(table.rows, rows, strict=True):
        row._tr.get_or_add_trPr().append(element("cantSplit"))
        left, right = row.cells
        left.width, right.width = widths
        fill_cell(left, [label], accent_of(document), bold=True)
        fill_cell(right, values, accent_of(document) if values is results else None, bold=values is results)
    for column, size in zip(table.columns, widths, strict=True):
        column.width = size


def fill_cell(cell: _Cell, lines: Iterable[str], color: str | None = None, *, bold: bool = False) -> None:
    """Write `lines` into a cell, one a paragraph."""
    shade = element("shd", val="clear", color="auto", fill=_SHADE)
    cell._tc.get_or_add_tcPr().append(shade)
    for number, text in enumerate(lines):
        paragraph = cell.add_paragraph() if number else cell.paragraphs[0]
        paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Cm(0.1)
        run = add_run(paragraph, text)
        run.bold = bold
        if color:
            run.font.color.rgb = RGBColor.from_string(color)


def rule_table(table: Table) -> None:
    """Thin lines between the rows and no others."""
    borders = element("tblBorders")
    borders.extend(line(side, 4, 0, _RULE) for side in ("top", "bottom", "insideH"))
    properties = table._tbl.tblPr
    properties.insert_element_before(borders, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")


def add_page_number(document: Document) -> None:
    """The page number in the foot of every page, unless a house template has a foot of its own."""
    footer = document.sections[0].footer
    if any(footer._element.itertext()) or footer._element.findall(f".//{qn('w:drawing')}"):
        return
    paragraph = footer.paragraphs[0] if footer.paragraphs else footer.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph._p.append(element("fldSimple", instr="PAGE"))
