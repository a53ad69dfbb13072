"""Labels that a Word document sets before its paragraphs by itself: the `Q1:` of an automatic list.

A mere number or bullet is not part of what was said, and is left out. A label with words in it tells who speaks, or
that a question begins, and stands nowhere else; so it is read. Counted are decimal numbers, as labels have them; a
label counted otherwise is left out. Source: ECMA-376 part 1, chapter 17.9.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from assistant.ingest.xml_names import attribute, child, local
from assistant.patterns import regex

_COUNT = regex(r"%([1-9])")
_LEVELS = 9
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: its first number, how it counts, and its text, in which `%1` stands for a number."""

    start: int
    counts: str
    text: str

    @property
    def speaks(self) -> bool:
        """Whether the text is a label with words: more than a number, and than a letter drawn as a bullet."""
        words = _COUNT.sub("", self.text)
        if len(self.text) > _LONGEST or not any(char.isalpha() for char in words):
            return False
        return self.counts != "bullet" or words.rstrip().endswith((":", "：", "."))


@dataclass(slots=True)
class Numbers:
    """The lists of a document, and how far each has counted.

    `lists` gives the definition that a list follows, `levels` the levels of a definition, `speaking` the definitions
    that have a label with words; `styles` gives the list of the styles that bring one.
    """

    lists: dict[str, str] = field(default_factory=dict)
    levels: dict[tuple[str, int], Level] = field(default_factory=dict)
    speaking: set[str] = field(default_factory=set)
    styles: dict[str, etree._Element] = field(default_factory=dict)
    _counted: dict[str, list[int]] = field(default_factory=dict)

    def label(self, paragraph: etree._Element) -> str:
        """The label of a paragraph, counted on; empty where it has none with words."""
        if not self.speaking:
            return ""
        properties = child(paragraph, "pPr")
        in_list = child(properties, "numPr")
        if in_list is None:
            in_list = self.styles.get(_value(child(properties, "pStyle")) or "")
        followed = self.lists.get(_value(child(in_list, "numId")) or "", "")
        depth = _number(_value(child(in_list, "ilvl")), 0)
        level = self.levels.get((followed, depth))
        if followed not in self.speaking or level is None:
            return ""
        self._count(followed, depth)
        return self._worded(followed, level) if level.speaks else ""

    def _count(self, followed: str, depth: int) -> None:
        first = [self.levels[followed, n].start if (followed, n) in self.levels else 1 for n in range(_LEVELS)]
        counted = self._counted.setdefault(followed, [number - 1 for number in first])
        counted[depth] += 1
        counted[depth + 1 :] = [number - 1 for number in first[depth + 1 :]]

    def _worded(self, followed: str, level: Level) -> str:
        counted = self._counted[followed]
        if "%" in level.text and level.counts != "decimal":
            return ""
        return _COUNT.sub(lambda found: str(counted[int(found[1]) - 1]), level.text).strip()


def read_numbers(numbering: etree._Element, styles: etree._Element | None) -> Numbers:
    """The lists of a document, given the roots of its parts of numbers and of styles."""
    numbers = Numbers()
    for element in numbering:
        if local(element) == "abstractNum":
            _read_levels(element, numbers)
        elif local(element) == "num":
            numbers.lists[attribute(element, "numId") or ""] = _value(child(element, "abstractNumId")) or ""
    for style in () if styles is None else styles:
        in_list = child(child(style, "pPr"), "numPr") if local(style) == "style" else None
        if in_list is not None:
            numbers.styles[attribute(style, "styleId") or ""] = in_list
    return numbers


def _read_levels(definition: etree._Element, numbers: Numbers) -> None:
    name = attribute(definition, "abstractNumId") or ""
    for element in definition:
        if local(element) == "lvl":
            level = Level(
                _number(_value(child(element, "start")), 1),
                _value(child(element, "numFmt")) or "decimal",
                _value(child(element, "lvlText")) or "",
            )
            depth = _number(attribute(element, "ilvl"), 0)
            if depth < _LEVELS:
                numbers.levels[name, depth] = level
                numbers.speaking |= {name} if level.speaks else set()


def _value(element: etree._Element | None) -> str | None:
    return None if element is None else attribute(element, "val")


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 7 else otherwise
