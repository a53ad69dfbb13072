"""The text of one paragraph of a Word document, as its reader sees it.

Kept: runs, links, content controls, fields' results, tracked insertions. Dropped: tracked deletions, the
old place of what was moved, field codes. Elements are told by their local names, so that the strict and the transitional form
of the format read alike. Source: ECMA-376 part 1, chapter 17.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
# Looked through: what they hold belongs to the paragraph.
_THROUGH = (
    "r",
    "ins",
    "moveTo",
    "hyperlink",
    "sdt",
    "sdtContent",
    "smartTag",
    "customXml",
    "fldSimple",
    "dir",
    "bdo",
    "ruby",
    "rubyBase",
    "subDoc",
)
_GONE = ("del", "moveFrom")


def local(element: etree._Element) -> str:
    """The name of an element without its namespace; empty for what is no element."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def alternatives(element: etree._Element) -> Iterator[etree._Element]:
    """What to read of an `AlternateContent`: its first choice, or the fallback where there is no choice.

    A text box stands in both; read twice, its words would double.
    """
    branches = [child for child in element if local(child) in ("Choice", "Fallback")]
    yield from branches[0] if branches else ()


def paragraph_text(paragraph: etree._Element) -> str:
    """The words of a paragraph; a soft break is a line feed, a tab a tab."""
    return "".join(_pieces(paragraph))


def _pieces(element: etree._Element) -> Iterator[str]:
    for child in element:
        name = local(child)
        if name == "t":
            yield child.text or ""
        elif name in _SIGNS:
            yield _SIGNS[name]
        elif name in _THROUGH:
            yield from _pieces(child)
        elif name == "AlternateContent":
            for inner in alternatives(child):
                if local(inner) in _THROUGH or local(inner) == "t":
                    yield from _pieces(inner)


def deleted_text(paragraph: etree._Element) -> str:
    """The words that tracked changes have struck out of the paragraph."""
    return "".join(
        text.text or ""
        for change in paragraph.iter()
        if local(change) == "del"
        for text in change.iter()
        if local(text) in ("delText", "t")
    )


def boxes(paragraph: etree._Element) -> Iterator[etree._Element]:
    """The text boxes anchored in a paragraph, each once, the outermost only."""
    for child in paragraph:
        if local(child) == "txbxContent":
            yield child
        elif local(child) == "AlternateContent":
            for inner in alternatives(child):
                yield from [inner] if local(inner) == "txbxContent" else boxes(inner)
        elif local(child) not in _GONE:
            yield from boxes(child)
