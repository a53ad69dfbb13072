"""Characters that a Word document draws from a symbol font (`<w:sym>`), as Unicode.

Fonts of the old kind have no Unicode: their characters lie at U+F000 plus the code of the font. Told are the
Symbol font (letters, signs of arithmetic) and the ticks, boxes and arrows of Wingdings; any other character of
such a font is an ornament and no word. Source: the encoding of the Symbol font in the Unicode mapping files.
"""

from __future__ import annotations

from lxml import etree

from assistant.ingest.xml_names import attribute

_LETTERS = dict(
    zip(
        "ABGDEZHQIKLMNXOPRSTUFCYWabgdezhqiklmnxoprstufcyw",
        "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχψω",
        strict=True,
    )
)
_SIGNS = {
    0xA2: "′", 0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±",
    0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xD2: "®",
    0xD3: "©", 0xD4: "™", 0xD7: "⋅", 0xE2: "®", 0xE3: "©", 0xE4: "™", 0xE5: "∑",
}  # fmt: skip
_WINGDINGS = {
    0x4A: "☺",
    0x4C: "☹",
    0xA8: "☐",
    0xDF: "←",
    0xE0: "→",
    0xE8: "→",
    0xFB: "✗",
    0xFC: "✓",
    0xFD: "☒",
    0xFE: "☑",
}


def symbol(element: etree._Element) -> str:
    """The character that a `sym` element shows; empty for an ornament."""
    code = _code(attribute(element, "char"))
    font = (attribute(element, "font") or "").casefold()
    if not 0xF000 <= code <= 0xF0FF:
        return chr(code) if 0x20 <= code < 0xD800 else ""
    code -= 0xF000
    if font == "symbol":
        return _SIGNS.get(code) or _LETTERS.get(chr(code)) or (chr(code) if 0x20 <= code < 0x40 else "")
    return _WINGDINGS.get(code, "") if font == "wingdings" else ""


def _code(value: str | None) -> int:
    try:
        return int(value or "", 16)
    except ValueError:
        return 0
