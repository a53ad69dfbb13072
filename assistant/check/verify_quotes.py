"""Quotes of an edited case: said so, by the person they are given to; else the nearest words that were said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from assistant.check.places import finding
from assistant.check.verbatim import said_in, words
from assistant.check.verify_context import Context
from assistant.check.verify_people import named_in, speaks
from assistant.errors import Say
from assistant.language.sentences import sentence_spans
from assistant.patterns import regex
from assistant.records import Evidence, Finding, Participant, Span, Where

QUOTED = regex(r"“([^”]+)”|「([^」]+)」|\"([^\"]+)\"")
_SPEECH = {"en": 5, "zh": 8}  # shorter quoted pieces are terms, not speech
_NEAR = 0.5  # of the quote's words, in order, make other words its source
_RUNS_ON = 3  # turns of one speaker that only a nod of the other parts
_CUT = regex(r"…+|\.{3,}|\[[^\]]*\]")


@dataclass(frozen=True, slots=True)
class Heard:
    """What the check of one sentence's quotes gave; `rest` is the sentence without its speech."""

    rest: str
    pieces: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    findings: tuple[Finding, ...]


def check_speech(text: str, where: Where, context: Context, *, whole: bool, by: str) -> Heard:
    """Findings `quote-changed`, `quote-not-said`, `quote-attribution` for the quotes of one sentence.

    Args:
        text: the sentence.
        where: its place.
        context: the interview.
        whole: the sentence is a quote even without quotation marks.
        by: a line under the quote that says whose it is; empty without one.
    """
    pieces = [next(g for g in m.groups() if g) for m in QUOTED.finditer(text)]
    marked = bool(pieces)
    pieces = [p for p in pieces if len(words(p)) >= _SPEECH[context.lang]]
    if whole and not marked:
        pieces = [text]
    rest = "" if whole and not marked else _without(text, pieces)
    named = named_in(f"{rest} {by}", context.transcript)
    evidence: list[Evidence] = []
    findings: list[Finding] = []
    for piece in pieces:
        found = _places(piece, context)
        if not found:
            near = _nearest(piece, context)
            evidence += [near] if near else []
            findings.append(_changed(where, piece, near, context) if near else _not_said(where, piece, context))
            continue
        fitting = [e for e in found if not named or any(speaks(p, e.turn, context.transcript) for p in named)]
        evidence.append((fitting or found)[0])
        if not fitting:
            findings.append(_attribution(where, piece, named, found[0], context))
    return Heard(rest, tuple(pieces), tuple(dict.fromkeys(evidence)), tuple(findings))


def _without(text: str, pieces: list[str]) -> str:
    for piece in pieces:
        text = text.replace(piece, " ")
    return text


def _places(piece: str, context: Context) -> list[Evidence]:
    """The turns that say it; also where a speaker goes on after a nod of somebody else."""
    transcript, lang = context.transcript, context.lang
    first = next(iter(words(_CUT.split(piece)[0])), "")
    out = []
    for turn in transcript.turns:
        said = context.turn_text(turn.index)
        if first and first not in words(said):
            continue
        if said_in(piece, said, lang):
            out.append(_span(piece, turn.index, context))
    if out:
        return out
    return [
        _span(piece, turn.index, context)
        for turn in transcript.turns
        if said_in(piece, " ".join(_run(turn.index, context)), lang)
    ][:1]


def _run(turn: int, context: Context) -> Iterator[str]:
    """A turn and the next ones of the same speaker, with one turn of others between at most."""
    turns = context.transcript.turns
    yield context.turn_text(turn)
    for other in turns[turn + 1 : turn + 2 * _RUNS_ON - 1]:
        if other.speaker == turns[turn].speaker:
            yield context.turn_text(other.index)


def _span(piece: str, turn: int, context: Context) -> Evidence:
    """The sentences of the turn that hold words of the quote in order."""
    said = context.turn_text(turn)
    wanted = words(piece)
    spans = sentence_spans(said, context.lang)
    scores = [_common(wanted, words(s.of(said))) / max(1, min(len(wanted), len(words(s.of(said))))) for s in spans]
    held = [s for s, score in zip(spans, scores, strict=True) if score >= _NEAR] or [Span(0, len(said))]
    return _open(Evidence(turn, held[0].start, held[-1].end), said)


def _open(evidence: Evidence, said: str) -> Evidence:
    """The evidence, cut where something off the record would lie within it."""
    text = said[evidence.start : evidence.end]
    cut = text.find("\n")
    return evidence if cut <= 0 else Evidence(evidence.turn, evidence.start, evidence.start + cut)


def _common(one: list[str], two: list[str]) -> int:
    return sum(b.size for b in SequenceMatcher(None, one, two, autojunk=False).get_matching_blocks())


def _nearest(piece: str, context: Context) -> Evidence | None:
    """The words said that come nearest to a quote; None where nothing like it was said."""
    wanted = words(piece)
    cover = context.speech.cover(piece)
    best: tuple[float, Evidence] | None = None
    for window in cover.windows:
        said = words(window.span.of(context.open_text))
        share = _common(wanted, said) / max(1, len(wanted))
        if share >= _NEAR and (best is None or share > best[0]):
            best = (share, _sentences_like(wanted, window.turn, window.span, context))
    return best[1] if best else None


def _sentences_like(wanted: list[str], turn: int, span: Span, context: Context) -> Evidence:
    """The sentences of a window that share words with the quote."""
    said = span.of(context.open_text)
    at = span.start - context.transcript.turns[turn].span.start
    spans = sentence_spans(said, context.lang)
    held = [s for s in spans if _common(wanted, words(s.of(said))) * 3 >= min(len(wanted), len(words(s.of(said))))]
    held = held or spans
    return Evidence(turn, at + held[0].start, at + held[-1].end)


def words_at(evidence: Evidence, context: Context) -> str:
    """The words that evidence points to."""
    return context.turn_text(evidence.turn)[evidence.start : evidence.end]


def _changed(where: Where, piece: str, near: Evidence, context: Context) -> Finding:
    said = words_at(near, context)
    return finding(
        "quote-changed", where,
        Say(f"These words were not said so: “{piece}”. Said was: “{said}”", f"原话不是这样：“{piece}”。原话是：“{said}”"),
        Say("Quote word for word, mark cuts with …, or tell it without quotation marks.", "请逐字引用，删节处用……标明，或改为转述。"), context.ui,
    )  # fmt: skip


def _not_said(where: Where, piece: str, context: Context) -> Finding:
    return finding(
        "quote-not-said", where,
        Say(f"Nobody says this in the interview: “{piece}”.", f"访谈中没有人说过：“{piece}”。"),
        Say("Take a quote from the interview, or ask the customer for this one.", "请改用访谈中的原话，或向客户确认这句话。"), context.ui,
    )  # fmt: skip


def _attribution(where: Where, piece: str, named: tuple[Participant, ...], said: Evidence, context: Context) -> Finding:
    turn = context.transcript.turns[said.turn]
    person = context.transcript.participant(turn.speaker)
    speaker = (person.name if person else None) or turn.speaker
    wrong = " / ".join(p.name or "" for p in named)
    return finding(
        "quote-attribution", where,
        Say(f"“{piece}” was said by {speaker}, not by {wrong}.", f"“{piece}”是{speaker}说的，不是{wrong}。"),
        Say("Name the person who said it.", "请写明真正的说话人。"), context.ui,
    )  # fmt: skip
