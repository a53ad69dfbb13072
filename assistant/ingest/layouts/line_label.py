"""A label on a line of its own, the words below: `## Dana Fox`, `DANA FOX`, `<Dana>`, `[Dana Fox]`, with or without a time beside."""

from __future__ import annotations

from assistant.ingest.headers import by_header
from assistant.ingest.layout import Layout
from assistant.ingest.sheet import Header
from assistant.patterns import regex

_DRESS = regex(
    r"^(?:#{1,6}\s*)?[*_>\s]*(?P<open>[\[<【(（]?)(?P<name>[^\[\]<>【】]{1,80}?)(?P<close>[\]>】)）]?)[*_\s]*$"
)


def header_of(line: str) -> Header | None:
    """The header in a line that is nothing but a label, or None."""
    match = _DRESS.match(line) if len(line) <= 90 else None
    if match is None or match["name"][-1:] in ".!?,;:。！？，；：…" or match["open"] in ("(", "（"):
        return None
    name = match["name"] + (match["close"] if match["close"] in (")", "）") else "")
    return Header(name.strip("*_ "))


LAYOUT = Layout("line-label", by_header(header_of, strict=True), regex(r"(?!)"), weight=0.8)
