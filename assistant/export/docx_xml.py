"""Elements of WordprocessingML that python-docx has no words for."""

from __future__ import annotations

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement


def element(tag: str, **values: str) -> BaseOxmlElement:
    """The element `w:tag` with `values` as its `w:` attributes."""
    made = OxmlElement(f"w:{tag}")
    for name, value in values.items():
        made.set(qn(f"w:{name}"), value)
    return made


def line(side: str, eighths: int, space: int, color: str) -> BaseOxmlElement:
    """One side of a border, `eighths` of a point thick and `space` points away."""
    return element(side, val="single", sz=str(eighths), space=str(space), color=color)
