"""The styles of a case by name, as our own look or a house template has them."""

from __future__ import annotations

from docx.document import Document
from docx.styles.style import ParagraphStyle

ATTRIBUTION = "Quote Attribution"
# What a case is written in; the others are for the writer's notes.
CASE_STYLES = ("Title", "Subtitle", "Heading 1", "Heading 2", "Quote", ATTRIBUTION, "List Bullet")
# Other names under which house templates keep the same things, in the order in which they are looked for.
_ALIASES = {
    "Normal": ("Normal", "正文"),
    "Title": ("Title", "标题", "Document Title"),
    "Subtitle": ("Subtitle", "副标题", "Document Subtitle", "Standfirst", "导语"),
    "Heading 1": ("Heading 1", "标题 1", "标题1"),
    "Heading 2": ("Heading 2", "标题 2", "标题2"),
    "Quote": ("Quote", "引用", "Pull Quote", "Block Quote", "Block Text", "Intense Quote", "明显引用"),
    ATTRIBUTION: (ATTRIBUTION, "Quote Source", "引用来源", "Attribution"),
    "List Bullet": ("List Bullet", "列表项目符号", "项目符号", "Bullet List", "Bullets", "List Paragraph"),
}


def has_style(document: Document, name: str) -> bool:
    """Whether the document has a paragraph style for what we call `name`."""
    return _found(document, name) is not None


def style_of(document: Document, name: str) -> ParagraphStyle:
    """The paragraph style of the document for what we call `name`."""
    style = _found(document, name)
    assert style is not None, f"{name} is made when a document is opened"
    return style


def _found(document: Document, name: str) -> ParagraphStyle | None:
    known = {
        style.name.casefold(): style for style in document.styles if isinstance(style, ParagraphStyle) and style.name
    }
    return next((known[n.casefold()] for n in _ALIASES.get(name, (name,)) if n.casefold() in known), None)


def accent_of(document: Document) -> str | None:
    """The colour of the headings as six hexadecimal figures; None where the style gives none of its own."""
    color = style_of(document, "Heading 1").font.color.rgb
    return str(color) if color is not None else None
