"""A part of the case from what the law accepted of a model's sentences and from Casewright's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.generate.wording import Tried
from assistant.language.length import text_size
from assistant.patterns import regex
from assistant.records import Claimed, Evidence, Passage, Quote, Section, Sentence, SentenceKind, Transcript

_FULL = 0.9  # of the offline part's length; a shorter one is filled up with offline sentences that tell something else
_PARAGRAPH = {"en": 85, "zh": 130}  # words, characters; a paragraph this long is full
_QUOTED = regex(r"“([^”]+)”|「([^」]+)」|\"([^\"]+)\"")
_SPEECH = {"en": 5, "zh": 8}  # words, characters; shorter quoted pieces are terms


@dataclass(frozen=True, slots=True)
class Built:
    """A part with the quotes in the model's sentences, and how many of its sentences are Casewright's own."""

    section: Section
    quotes: tuple[Quote, ...]
    offline: int


def built(own: Section, tried: Sequence[Tried], told: Sequence[Evidence], model: str, transcript: Transcript) -> Built:
    """The accepted sentences in the model's order; where one was refused, the offline sentence of the same moment.

    A part that comes out short is filled up with offline sentences that rest on moments not told yet.

    Args:
        own: the part as drafted offline.
        tried: the model's sentences.
        told: what the accepted sentences of all parts rest on.
        model: who worded them.
        transcript: the interview.
    """
    left = [s for s in own.sentences if not any(_meets(e, other) for e in s.evidence for other in told)]
    out: list[Sentence] = []
    for one in tried:
        if not one.findings:
            out.append(_sentence(one.claim, model, transcript))
            continue
        wanted = evidence_of(one.claim.cited, transcript)
        same = next((s for s in left if any(_meets(e, w) for e in s.evidence for w in wanted)), None)
        if same:
            left.remove(same)
            out.append(same)
    lang = transcript.lang
    room = _FULL * sum(text_size(s.text, lang) for s in own.sentences) - sum(text_size(s.text, lang) for s in out)
    for sentence in left:
        if room > 0:
            out.append(sentence)
            room -= text_size(sentence.text, lang)
    quotes = tuple(q for one in tried if not one.findings for q in quotes_of(one.claim, transcript))
    offline = sum(s.worded_by != model for s in out)
    return Built(replace(own, sentences=_paragraphs(out, lang)), quotes, offline)


def evidence_of(passages: Sequence[Passage], transcript: Transcript) -> tuple[Evidence, ...]:
    """Passages as places in their turns, in reading order; those that follow each other as one."""
    out: list[Evidence] = []
    for passage in sorted(passages, key=lambda p: p.span):
        at = transcript.turns[passage.turn].span.start
        one = Evidence(passage.turn, passage.span.start - at, passage.span.end - at)
        if out and out[-1].turn == one.turn and one.start <= out[-1].end + 1:
            out[-1] = Evidence(one.turn, out[-1].start, max(out[-1].end, one.end))
        else:
            out.append(one)
    return tuple(dict.fromkeys(out))


def _meets(one: Evidence, other: Evidence) -> bool:
    return one.turn == other.turn and one.start < other.end and other.start < one.end


def _sentence(claim: Claimed, model: str, transcript: Transcript) -> Sentence:
    spoken = sum(len(piece) for piece in _pieces(claim, transcript.lang))
    kind: SentenceKind = "quote" if spoken > len(claim.text) / 2 else "edited"
    return Sentence(claim.text, kind, evidence_of(claim.cited, transcript), model, claim.derivations)


def _pieces(claim: Claimed, lang: str) -> list[str]:
    found = [next(g for g in m.groups() if g) for m in _QUOTED.finditer(claim.text)]
    return [piece for piece in found if text_size(piece, lang) >= _SPEECH[lang]]


def quotes_of(claim: Claimed, transcript: Transcript) -> list[Quote]:
    """The quotes of an accepted sentence, each at the words that were said."""
    out = []
    for piece in _pieces(claim, transcript.lang):
        bare = piece.strip().rstrip(".。，,；;!！ ")
        for passage in claim.cited:
            at = passage.text.casefold().find(bare.casefold())
            if at >= 0:
                start = passage.span.start - transcript.turns[passage.turn].span.start + at
                person = transcript.participant(passage.speaker)
                name = person.name if person and person.name else passage.speaker
                said = passage.text[at : at + len(bare)]
                title = person.title if person else None
                out.append(Quote(said, name, title, passage.turn, start, start + len(bare)))
                break
    return out


def _paragraphs(sentences: Sequence[Sentence], lang: str) -> tuple[Sentence, ...]:
    """The sentences with their paragraphs numbered anew."""
    out: list[Sentence] = []
    paragraph, length = 0, 0
    for sentence in sentences:
        if length > _PARAGRAPH[lang]:
            paragraph, length = paragraph + 1, 0
        out.append(replace(sentence, paragraph=paragraph))
        length += text_size(sentence.text, lang)
    return tuple(out)
