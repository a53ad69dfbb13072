"""Formulas of a Word document on one line: fractions with a slash, powers with a caret, roots with their sign.

Numbers are what matters: `1/2` must not become `12`. Source: ECMA-376 part 1, chapter 22.1.
"""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from assistant.ingest.xml_names import attribute, child, local

_SKIPPED = ("rPr", "ctrlPr", "fPr", "radPr", "dPr", "sSupPr", "sSubPr", "sSubSupPr", "naryPr", "del", "moveFrom")


def formula(element: etree._Element) -> str:
    """The words and signs of a formula, or of a part of one."""
    return "".join(_part(each) for each in element)


def _part(element: etree._Element) -> str:
    name = local(element)
    if name == "t":
        return element.text or ""
    if name in _SKIPPED:
        return ""
    shape = _SHAPES.get(name)
    return shape(element) if shape else formula(element)


def _inner(element: etree._Element, name: str) -> str:
    found = child(element, name)
    return "" if found is None else formula(found)


def _grouped(text: str) -> str:
    """In brackets where a sign inside would be read with what stands beside it."""
    return text if all(char.isalnum() or char in ".,%" for char in text) else f"({text})"


def _fraction(element: etree._Element) -> str:
    return f"{_grouped(_inner(element, 'num'))}/{_grouped(_inner(element, 'den'))}"


def _power(element: etree._Element) -> str:
    return f"{_inner(element, 'e')}{_inner(element, 'sub')}^{_grouped(_inner(element, 'sup'))}"


def _root(element: etree._Element) -> str:
    return f"√{_grouped(_inner(element, 'e'))}"


def _bracketed(element: etree._Element) -> str:
    properties = child(element, "dPr")
    marks = []
    for name, usual in (("begChr", "("), ("endChr", ")")):
        mark = child(properties, name)
        marks.append(usual if mark is None else attribute(mark, "val") or "")
    return f"{marks[0]}{', '.join(formula(each) for each in element if local(each) == 'e')}{marks[1]}"


def _sum(element: etree._Element) -> str:
    mark = child(child(element, "naryPr"), "chr")
    return ("∫" if mark is None else attribute(mark, "val") or "∫") + formula(element)


_SHAPES: dict[str, Callable[[etree._Element], str]] = {
    "f": _fraction,
    "sSup": _power,
    "sSubSup": _power,
    "rad": _root,
    "d": _bracketed,
    "nary": _sum,
}
