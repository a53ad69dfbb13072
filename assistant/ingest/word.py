"""Word documents -> lines: the body in reading order, and what stands beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from assistant.ingest import refusals
from assistant.ingest.package import Package
from assistant.ingest.sheet import Left, Sheet
from assistant.ingest.word_body import Body
from assistant.ingest.word_hidden import hidden_styles
from assistant.ingest.word_numbers import Numbers, read_numbers
from assistant.ingest.xml_names import child, local

_ASIDE = {"header": "page", "footer": "page", "comments": "comment", "footnotes": "foot", "endnotes": "foot"}
_ASIDE_LIMIT = 6_000_000  # bytes of XML; notes of a long document stay under 1 MB
_WORDS_LIMIT_MB = 2  # an interview of three hours has 0.3 MB of text


def read_word(data: bytes, path: Path) -> Sheet:
    """The lines of a Word document, and what stands beside its body.

    Raises:
        InputError: not a Word document, locked, damaged, a bomb, with entities, or with its text in a web page.
    """
    package = Package(data, path)
    main = package.main()
    root = package.xml(main)
    if local(root) != "document":
        raise refusals.not_docx(path)  # a workbook or a presentation
    look, lists = _part(package, main, "styles"), _part(package, main, "numbering")
    styles = frozenset() if look is None else hidden_styles(look)
    body = Body(path, styles, Numbers() if lists is None else read_numbers(lists, look))
    content = child(root, "body")
    if content is not None:
        body.read(content)
    _must_be_readable(body, path)
    return Sheet(tuple(body.lines), (*body.left, *_beside(package, main, path, styles)), package.pictures)


def _must_be_readable(body: Body, path: Path) -> None:
    size = sum(len(line.text) for line in body.lines)
    if size > _WORDS_LIMIT_MB * 1_000_000:
        raise refusals.too_large(path, _WORDS_LIMIT_MB)
    if body.embedded and not size:
        raise refusals.embedded(path)


def _part(package: Package, main: str, kind: str) -> etree._Element | None:
    """The root of the part of that kind that the main part points to."""
    name = next((each.name for each in package.related(main) if each.kind == kind and package.has(each.name)), None)
    return None if name is None else package.xml(name)


def _beside(package: Package, main: str, path: Path, styles: frozenset[str]) -> Iterator[Left]:
    """Headers, footers, comments and notes; a header that stands in several parts is told once."""
    told: set[tuple[str, str]] = set()
    parts = [each for each in package.related(main) if each.kind in _ASIDE and package.has(each.name)]
    if sum(package.size(each.name) for each in parts) > _ASIDE_LIMIT:
        raise refusals.a_bomb(path)
    for related in parts:
        aside = Body(path, styles)
        aside.read(package.xml(related.name))
        what = " / ".join(" ".join(line.text.split()) for line in aside.lines if line.text)
        if what and (related.kind, what) not in told:
            told.add((related.kind, what))
            yield Left(what, _ASIDE[related.kind], where=related.kind)
