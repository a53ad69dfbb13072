"""Rows and cells of the tables of a Word document. Source: ECMA-376 part 1, chapter 17.4."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from assistant.ingest.xml_names import attribute, child, local

# Looked through between blocks: what they hold stands in their place.
THROUGH = frozenset(("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "comment", "footnote", "endnote"))
COLUMNS = 63  # of a table, at most. Source: the limits of Word


def is_covered(properties: etree._Element | None) -> bool:
    """Whether a cell is covered by the one above it that it was merged with."""
    merged = child(properties, "vMerge")
    return merged is not None and attribute(merged, "val") != "restart"


def columns(properties: etree._Element | None) -> int:
    """How many columns a cell takes; merged across, it stays one cell and the columns after it keep their place."""
    span = child(properties, "gridSpan")
    value = (attribute(span, "val") if span is not None else None) or "1"
    return int(value) if value.isdecimal() and len(value) < 3 else 1


def inside(element: etree._Element, name: str) -> Iterator[etree._Element]:
    """Children of that name, also those wrapped in content controls or tracked insertions."""
    for each in element:
        if local(each) == name:
            yield each
        elif local(each) in THROUGH:
            yield from inside(each, name)
