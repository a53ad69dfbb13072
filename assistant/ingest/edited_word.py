"""Word document -> lines of a case, with the paragraph each stands in, as a reader sees it with all changes accepted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from assistant.ingest import refusals
from assistant.ingest.clean import clean
from assistant.ingest.edited_lines import EditedLine, LineKind
from assistant.ingest.package import Package
from assistant.ingest.word_hidden import hidden_styles, named_style
from assistant.ingest.word_text import GONE, take_apart
from assistant.ingest.xml_names import attribute, child, local, switched_on

_PARAGRAPHS_LIMIT = 20_000  # a case has a hundred
# Built-in styles have these names in every language of Word; WPS and Google Docs write them too.
_STYLES: dict[str, LineKind] = {"title": "title", "subtitle": "standfirst", "quote": "quote", "intense quote": "quote"}
_OURS = "notice"


def word_lines(data: bytes, path: Path) -> list[EditedLine]:
    """The paragraphs and cells of a Word document.

    `place` counts every paragraph of the body in document order, those in tables and text boxes too, so that a
    comment can be put there again.

    Raises:
        InputError: it is no Word document, locked, damaged, or larger than any case.
    """
    package = Package(data, path)
    main = package.main()
    root = package.xml(main)
    body = child(root, "body")
    if local(root) != "document" or body is None:
        raise refusals.not_docx(path)
    name = next((r.name for r in package.related(main) if r.kind == "styles" and package.has(r.name)), None)
    styles = None if name is None else package.xml(name)
    hidden = frozenset() if styles is None else hidden_styles(styles)
    names = {} if styles is None else _style_names(styles)
    out = []
    for place, paragraph in enumerate(body.iter("{*}p")):
        if place >= _PARAGRAPHS_LIMIT:
            raise refusals.a_bomb(path)
        if _unseen(paragraph):
            continue
        text = " ".join(clean(take_apart(paragraph, hidden).text).split())
        style = names.get(named_style(child(paragraph, "pPr"), "pStyle") or "", "")
        if text and style != _OURS:
            out.append(EditedLine(_kind(paragraph, style), text, place, _all_bold(paragraph)))
    return out


def _style_names(styles: etree._Element) -> dict[str, str]:
    return {
        attribute(style, "styleId") or "": (attribute(name, "val") or "").casefold()
        for style in styles
        if local(style) == "style" and (name := child(style, "name")) is not None
    }


def _unseen(paragraph: etree._Element) -> bool:
    """Whether it lies in what was struck out, or in the second drawing of a text box."""
    return any(local(above) in GONE or local(above) == "Fallback" for above in paragraph.iterancestors())


def _kind(paragraph: etree._Element, style: str) -> LineKind:
    if any(local(above) == "tc" for above in paragraph.iterancestors()):
        return "cell"
    level = child(child(paragraph, "pPr"), "outlineLvl")
    if style.startswith("heading") or (level is not None and (attribute(level, "val") or "9") in "012345"):
        return "heading"
    return _STYLES.get(style, "text")


def _all_bold(paragraph: etree._Element) -> bool:
    return bool(runs := list(_runs(paragraph))) and all(switched_on(child(child(r, "rPr"), "b")) for r in runs)


def _runs(paragraph: etree._Element) -> Iterator[etree._Element]:
    return (run for run in paragraph.iter("{*}r") if any((t.text or "").strip() for t in run.iter("{*}t")))
