"""How elements of a Word document are told: by local name, so that its strict and transitional form read alike."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from lxml import etree

_OFF = ("0", "false", "off")


def local(element: etree._Element) -> str:
    """The name of an element without its namespace; empty for what is no element."""
    tag = element.tag
    return _without_namespace(tag) if isinstance(tag, str) else ""


@lru_cache(maxsize=1024)
def _without_namespace(tag: str) -> str:
    return tag.rpartition("}")[2]


def attribute(element: etree._Element, name: str) -> str | None:
    """The value of the attribute with that local name, whatever its namespace."""
    return next((value for key, value in element.items() if key.rpartition("}")[2] == name), None)


def child(element: etree._Element | None, name: str) -> etree._Element | None:
    """The first child of that name."""
    return None if element is None else next((each for each in element if local(each) == name), None)


def switched_on(element: etree._Element | None) -> bool | None:
    """What a switch such as `<w:vanish/>` says; None where it is not there. Source: ECMA-376 part 1, 17.17.4."""
    return None if element is None else attribute(element, "val") not in _OFF


def alternatives(element: etree._Element) -> Iterator[etree._Element]:
    """What to read of an `AlternateContent`: the first branch that holds words, else the first.

    A text box stands in every branch, drawn in different ways; read twice, its words would double.
    """
    branches = [each for each in element if local(each) in ("Choice", "Fallback")]
    spoken = (branch for branch in branches if any(each.text for each in branch.iter("{*}t")))
    yield from next(spoken, branches[0] if branches else ())
