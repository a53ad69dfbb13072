"""Makes any text safe for the format it is written in: interviews are strangers' words."""

from __future__ import annotations

import html

from assistant.patterns import regex

# Characters that XML 1.0 and HTML forbid, and halves of surrogate pairs, which no encoding can write.
# Source: XML 1.0 (fifth edition), production 2, less the C1 controls, which HTML discourages.
_FORBIDDEN = regex("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_SPACES = regex(r"[ \t\r\n\u2028\u2029]+")
_CJK = regex("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")
_MARKS = regex(r"[\\`*_{}\[\]|~]|(?<!\S)#")
_ENTITY = regex(r"&(?=#?\w+;)")
_LINE_START = regex(r"^(?:(?=[+=-])|(\d{1,9})(?=[.)](?:\s|$)))")


def clean(text: str) -> str:
    """`text` with every character that no document may hold replaced by U+FFFD."""
    return _FORBIDDEN.sub("\ufffd", text)


def one_line(text: str) -> str:
    """`text` cleaned, without line breaks, for a place that holds one paragraph."""
    return _SPACES.sub(" ", clean(text)).strip()


def has_cjk(text: str) -> bool:
    """Whether `text` holds Chinese, Japanese or Korean characters or full-width marks."""
    return bool(_CJK.search(text))


def html_text(text: str) -> str:
    """`text` for HTML, as content or within a quoted attribute; line breaks are kept."""
    return html.escape(clean(text), quote=True)


def markdown_text(text: str) -> str:
    """`text` for one Markdown paragraph or table cell: nothing in it is read as markup or HTML.

    Backslash escapes and entities as in CommonMark 0.31, sections 2.4 and 2.5; pipes, tildes and braces
    too, for tables, strike-through and site generators that expand `{{…}}`.
    """
    line = _ENTITY.sub("&amp;", one_line(text))
    line = _MARKS.sub(r"\\\g<0>", line).replace("<", "&lt;").replace(">", "&gt;")
    return _LINE_START.sub(lambda found: f"{found[1] or ''}\\", line)
