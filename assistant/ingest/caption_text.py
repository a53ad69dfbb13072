"""Cues -> segments: speakers are told from words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice, pairwise

from assistant.ingest.cue_lines import Cue, plain, unrolled
from assistant.ingest.joining import glued
from assistant.ingest.labels import accepted, anonymous, plausible
from assistant.ingest.sheet import Segment
from assistant.patterns import regex

# `<v Dana Fox>`, with classes (`<v.loud Dana Fox>`). Source: W3C WebVTT, 4.2.2.
_VOICE = regex(r"<v(?:\.[^<>\s]*)?(?:\s+(?P<name>[^<>]*))?>", re.IGNORECASE)
_CHANGE = regex(r"^(?:>>+|»)\s*")
_LABEL = regex(
    r"^(?:\[(?P<bracket>[^\[\]]{1,48})\]|(?P<name>[^:：<>\[\]]{1,48}))\s?[:：](?!//)\s*(?P<words>.*)$", re.DOTALL
)
_BRACKET = regex(r"^[\[(](?P<name>[^\[\]()]{1,48})[\])]\s?[:：]?\s*(?P<words>.*)$", re.DOTALL)
_VOICES = 50  # in one cue; who speaks after that is anybody's guess
_MOST = 0.8  # of the cues begin with a label: then every one of these labels is a speaker


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words of one voice; `sure` where a tag names the speaker."""

    speaker: str
    lines: tuple[str, ...]
    sure: bool
    cue: Cue
    opens: bool = False


def segments_of(cues: Sequence[Cue], known: Sequence[str]) -> tuple[Segment, ...]:
    """The speech of the cues; labels that are `known` are speakers for sure."""
    pieces = [piece for cue in unrolled(cues) for piece in _voices(cue)]
    if not any(piece.sure for piece in pieces):
        pieces = _labelled(pieces, known)
    return tuple(
        Segment(p.speaker, p.cue.start_s, p.cue.end_s, glued(p.lines), p.cue.place, p.opens and not p.speaker)
        for p in pieces
        if any(p.lines)
    )


def _voices(cue: Cue) -> list[_Piece]:
    text = "\n".join(cue.lines)
    tags = list(islice(_VOICE.finditer(text), _VOICES))
    if not tags:
        return [_plain_piece("", text, False, cue)]
    ends = [*(tag.start() for tag in tags[1:]), len(text)]
    pieces = [_plain_piece("", text[: tags[0].start()], False, cue)]
    for tag, end in zip(tags, ends, strict=True):
        name = plain(tag["name"] or "")
        pieces.append(_plain_piece(name, text[tag.end() : end], bool(name), cue))
    return [piece for piece in pieces if any(piece.lines)]


def _plain_piece(speaker: str, text: str, sure: bool, cue: Cue) -> _Piece:
    lines = tuple(line for line in map(plain, text.split("\n")) if line)
    opens = bool(lines) and bool(_CHANGE.match(lines[0]))
    return _Piece(speaker, (_CHANGE.sub("", lines[0]), *lines[1:]) if opens else lines, sure, cue, opens)


def _labelled(pieces: Sequence[_Piece], known: Sequence[str]) -> list[_Piece]:
    """Pieces with their speakers taken out of the words; a cue in which a second one begins to speak is parted."""
    first = [label for piece in pieces if piece.lines and (label := _label(piece.lines[0])[0])]
    most = len(first) >= max(2, _MOST * len(pieces))
    likely = {label for label in dict.fromkeys(first) if most or label in known or plausible(label)}
    sure = [label for label in first if label in likely]
    speakers = frozenset(sure if most else accepted(sure, known, timed=True))
    return _carried([part for piece in pieces for part in _parted(piece, speakers)])


def _parted(piece: _Piece, speakers: frozenset[str]) -> list[_Piece]:
    out: list[_Piece] = []
    for line in piece.lines:
        label, words = _label(line)
        if label in speakers:
            out.append(replace(piece, speaker=label, lines=(words,) if words else ()))
        elif out:
            out[-1] = replace(out[-1], lines=(*out[-1].lines, line))
        else:
            out.append(replace(piece, lines=(line,)))
    return out


def _label(line: str) -> tuple[str, str]:
    """The label before the words of a line, and the words; without a label, an empty one."""
    bracket = _BRACKET.match(line)
    if bracket and anonymous(bracket["name"]):
        return bracket["name"], bracket["words"]
    match = _LABEL.match(line)
    name = (match["bracket"] or match["name"]).strip() if match else ""
    return (name, match["words"]) if match and _may_speak(name) else ("", line)


@lru_cache(4096)  # the same labels come again with every cue
def _may_speak(name: str) -> bool:
    return plausible(name, timed=True)


def _carried(pieces: Sequence[_Piece]) -> list[_Piece]:
    """Cues without a label get the one before, if the file labels changes only: never the same label twice running."""
    labels = [piece.speaker for piece in pieces if piece.speaker]
    if any(a == b for a, b in pairwise(labels)):
        return list(pieces)
    out: list[_Piece] = []
    for piece in pieces:
        before = out[-1].speaker if out and not piece.opens else ""
        out.append(replace(piece, speaker=piece.speaker or before))
    return out
