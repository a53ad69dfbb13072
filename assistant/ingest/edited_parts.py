"""Lines of a case -> blocks: which part each belongs to by the headings, and where its sentences begin and end."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import cache

from assistant.ingest.edited_lines import EditedLine
from assistant.language.length import text_size
from assistant.language.sentences import sentence_spans
from assistant.patterns import regex
from assistant.records import PARTS, BlockKind, EditedBlock, Span
from assistant.resources import resource

_HEADING_SIZE = {"en": 10, "zh": 18}  # longer lines are text, whatever their letters
_TITLE_SIZE = {"en": 25, "zh": 45}
_ENDS = regex(r"[.。!！?？:：;；,，”\"]$")
_ATTRIBUTION = regex(r"\s*(?:—|–|―|-{1,2})\s*(?=\S)")
_QUOTED = regex(r"“[^”]*”|「[^」]*」|\"[^\"]*\"")
_SAYS = {
    "en": regex(
        r"(?:[^.]|\.(?=\s?[a-z])|(?<=Dr|Mr|Ms)\.){2,90}\b(?:said|says|explain(?:s|ed)|recall(?:s|ed)|add(?:s|ed)|puts? it|remember(?:s|ed)|not(?:es|ed)|told us)\b[^.]{0,60}\."
    ),
    "zh": regex(r"[^。，“”]{1,30}(?:说|表示|回忆|坦言|介绍|认为|补充|告诉|总结|指出|笑道|道)[^。“”]{0,10}。"),
}
_OPEN, _CLOSE = "“「『", "”」』"


def blocks_of(lines: Sequence[EditedLine], lang: str) -> tuple[EditedBlock, ...]:
    """The blocks of a case in order; headings that only name a part are there too, without sentences."""
    out: list[EditedBlock] = []
    part = "body"
    for number, line in enumerate(lines):
        kind = _kind(line, number, out, lang)
        if kind == "heading":
            if re.search(_headings(lang)["end"], line.text, re.I):
                break
            part = part_of(line.text, lang) or part
        out.append(_block(kind, part, line, lang))
    return tuple(out)


def part_of(heading: str, lang: str) -> str | None:
    """The part that a heading names, by the words of `prompts/headings.<lang>.v1.toml`; None if it names none."""
    found = [(m.start(), part) for part in PARTS if (m := re.search(_headings(lang)[part], heading, re.I))]
    return min(found)[1] if found else None


@cache
def _headings(lang: str) -> dict[str, str]:
    loaded: dict[str, str] = tomllib.loads(resource("prompts", f"headings.{lang}.v1.toml").read_text(encoding="utf-8"))
    return loaded


def _kind(line: EditedLine, number: int, before: Sequence[EditedBlock], lang: str) -> BlockKind:
    size = text_size(line.text, lang)
    short = size <= _HEADING_SIZE[lang] and not _ENDS.search(line.text)
    names_part = part_of(line.text, lang) is not None
    titled = any(block.kind == "title" for block in before)
    if line.kind == "title":
        return "heading" if titled or (names_part and short and _only_names(line.text, lang)) else "title"
    if line.kind == "heading":
        return "title" if number == 0 and not (names_part and short) else "heading"
    if line.kind == "text" and before and before[-1].kind == "quote" and _ATTRIBUTION.match(line.text):
        return "attribution"
    if line.kind == "quote" and _ATTRIBUTION.match(line.text):
        return "attribution"
    if line.kind == "text" and short and (_only_names(line.text, lang) or (line.bold and names_part)):
        return "heading"
    if line.kind == "text" and number == 0 and size <= _TITLE_SIZE[lang] and not re.search(r"[.。]$", line.text):
        return "title"
    if line.kind == "text" and line.bold and before and before[-1].kind == "title":
        return "standfirst"
    return line.kind


def _only_names(text: str, lang: str) -> bool:
    """Whether a line does nothing but name a part ("The challenge", "1. Results", 三、挑战)."""
    words = _headings(lang)
    rest = text
    for part in PARTS:
        rest = re.sub(words[part], "", rest, flags=re.I)
    if lang == "zh":
        return rest != text and not re.sub(
            r"[一二三四五六七八九十\d、.．\s与和及:：【】]|客户|业务|项目|的|本", "", rest
        )
    return rest != text and not re.sub(
        r"\b(?:the|our|their|and|of|customer|business|\d+)\b|[\W_]", "", rest, flags=re.I
    )


def _block(kind: BlockKind, part: str, line: EditedLine, lang: str) -> EditedBlock:
    where = {"title": "title", "standfirst": "standfirst", "cell": "customer"}.get(kind, part)
    text = _ATTRIBUTION.sub("", line.text, count=1) if kind == "attribution" else line.text
    if kind == "attribution" or (kind == "heading" and _only_names(text, lang)):
        spans: tuple[Span, ...] = ()
    elif kind in ("text", "quote", "standfirst"):
        spans = whole_sentences(text, lang)
    else:
        spans = (Span(0, len(text)),)
    return EditedBlock(kind, where, text, line.place, spans)


def whole_sentences(text: str, lang: str) -> tuple[Span, ...]:
    """Spans of the sentences; quoted speech of several sentences is one, with the words that tell who said it."""
    out: list[Span] = []
    open_since: int | None = None
    for span in sentence_spans(text, lang):
        start = span.start if open_since is None else open_since
        if _open(text[start : span.end]):
            open_since = start
        elif out and open_since is None and _tells_speaker(out[-1].of(text), span.of(text), lang):
            out[-1] = Span(out[-1].start, span.end)
        else:
            out.append(Span(start, span.end))
            open_since = None
    if open_since is not None:
        out.append(Span(open_since, len(text.rstrip())))
    return tuple(out)


def _tells_speaker(before: str, text: str, lang: str) -> bool:
    """Whether `text` says who said the quote that is all of `before` (“….” Tom Okafor said.)."""
    bare = not any(char.isalnum() for char in _QUOTED.sub("", before)) and bool(_QUOTED.search(before))
    return bare and not _QUOTED.search(text) and bool(_SAYS[lang].fullmatch(text))


def _open(piece: str) -> bool:
    """Whether a quotation mark is still open."""
    curled = sum(piece.count(mark) for mark in _OPEN) - sum(piece.count(mark) for mark in _CLOSE)
    return curled > 0 or (curled == 0 and piece.count('"') % 2 == 1)
