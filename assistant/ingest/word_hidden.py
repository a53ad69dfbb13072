"""Hidden text of a Word document (`<w:vanish>`): what its reader does not see.

Whoever hides words does not want them read, so they are kept out of the speech and listed. Hidden is a run that
says so, or whose style of characters or of its paragraph says so; the run's own word counts most.
Source: ECMA-376 part 1, 17.3.2.41 and 17.7.
"""

from __future__ import annotations

from lxml import etree

from assistant.ingest.xml_names import attribute, child, local, switched_on


def hidden_styles(styles: etree._Element) -> frozenset[str]:
    """The names of the styles that hide text, given the root of the part of styles."""
    says: dict[str, bool | None] = {}
    based: dict[str, str | None] = {}
    for style in styles:
        name = attribute(style, "styleId") if local(style) == "style" else None
        if name is not None:
            says[name] = switched_on(child(child(style, "rPr"), "vanish"))
            parent = child(style, "basedOn")
            based[name] = None if parent is None else attribute(parent, "val")
    known: dict[str, bool] = {}
    for name in says:
        _settle(name, says, based, known)
    return frozenset(name for name, hides in known.items() if hides)


def _settle(name: str, says: dict[str, bool | None], based: dict[str, str | None], known: dict[str, bool]) -> None:
    """Notes in `known` what a style and those that it rests on say; one that rests on itself says nothing."""
    chain: dict[str, None] = {}
    step: str | None = name
    while step is not None and step not in known and step not in chain and says.get(step) is None:
        chain[step] = None
        step = based.get(step)
    answer = step is not None and (known.get(step) or bool(says.get(step)))
    known.update(dict.fromkeys(chain, answer))
    known[name] = bool(answer)


def is_hidden(run: etree._Element, styles: frozenset[str], paragraph_hides: bool) -> bool:
    """Whether a run is not shown."""
    properties = child(run, "rPr")
    if properties is None:
        return paragraph_hides
    own = switched_on(child(properties, "vanish"))
    return own if own is not None else paragraph_hides or named_style(properties, "rStyle") in styles


def named_style(properties: etree._Element | None, kind: str) -> str | None:
    """The style that properties of a run (`rStyle`) or a paragraph (`pStyle`) name."""
    style = child(properties, kind)
    return None if style is None else attribute(style, "val")
