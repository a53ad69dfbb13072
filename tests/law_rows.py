"""Reads the rows of `tests/data/law`: what was said, and sentences that may or may not be written of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from assistant.check.law_ground import Ground, ground_of
from assistant.metrics.find import find_metrics
from assistant.metrics.quantities import find_quantities
from assistant.records import Brief, Claimed, Derivation, Participant, Passage, Span, Transcript, Turn

DATA = Path(__file__).parent / "data" / "law"
_LINE = re.compile(r"(?P<name>[^,，：:]+)(?:[,，]\s*(?P<side>\w+))?\s*[：:]\s*(?P<words>.+)")
_SIDES = {"客户": "customer", "供应商": "vendor"}


@dataclass(frozen=True)
class Group:
    """One interview of a few passages, with what is written of it: `rule` is empty where it may be used, and
    begins with `~` where it should be refused and is not yet."""

    name: str
    transcript: Transcript
    passages: tuple[Passage, ...]
    rows: tuple[tuple[str, Claimed], ...]


def groups(lang: str) -> list[Group]:
    """The groups of a language."""
    text = (DATA / f"{lang}.txt").read_text(encoding="utf-8")
    return [_group(block, lang) for block in re.split(r"^= ", text, flags=re.M)[1:]]


def interview(lines: list[str], lang: str, name: str = "rows") -> tuple[Transcript, tuple[Passage, ...]]:
    """An interview of lines that begin with `>`, `?` or `x`, a turn each."""
    turns, passages, people, at = [], [], {}, 0
    for index, line in enumerate(lines):
        told = _LINE.fullmatch(line[1:].strip())
        assert told, line
        speaker, words = told["name"].strip(), told["words"].strip()
        role = "interviewer" if line[0] == "?" else "interviewee"
        side = _SIDES.get(told["side"] or "", told["side"] or ("vendor" if line[0] == "?" else "customer"))
        people.setdefault(speaker, Participant(speaker, None, None, side, role, (speaker,), ""))
        span = Span(at, at + len(words))
        turns.append(Turn(index, speaker, role, span))
        label = "off_record" if line[0] == "x" else "result"
        passages.append(Passage(f"{name}-{index}", span, index, speaker, words, label, 1.0))
        at = span.end + 1
    text = "\n".join(p.text for p in passages)
    transcript = Transcript(
        name, f"{name}.docx", "rows", "0" * 64, lang, "2025-05-20", text, tuple(turns), tuple(people.values())
    )
    return transcript, tuple(passages)


def ground(transcript: Transcript, passages: tuple[Passage, ...], brief: Brief | None = None) -> Ground:
    """The interview ready for the law."""
    metrics = find_metrics(transcript, passages)
    return ground_of(transcript, passages, brief or Brief(), metrics, find_quantities)


def _group(block: str, lang: str) -> Group:
    name, *lines = [line for line in block.splitlines() if line.strip() and not line.startswith("#")]
    said = [line for line in lines if line[0] in ">?x"]
    transcript, passages = interview(said, lang, name.strip())
    rows = tuple(_row(line, passages) for line in lines if line[0] in "+-~")
    return Group(name.strip(), transcript, passages, rows)


def _row(line: str, passages: tuple[Passage, ...]) -> tuple[str, Claimed]:
    rule, text = ("", line[1:]) if line[0] == "+" else line[1:].split("|", 1)
    text, _, derivation = text.strip().partition(" %% ")
    cited = tuple(p for p in passages if p.label != "off_record")
    chosen = re.match(r"\[([\d,]+)\]\s*", text)
    if chosen:
        cited = tuple(passages[int(n) - 1] for n in chosen[1].split(","))
        text = text[chosen.end() :]
    return ("~" if line[0] == "~" else "") + rule.strip(), Claimed(
        text, "result", "edited", cited, _derivations(derivation)
    )


def _derivations(told: str) -> tuple[Derivation, ...]:
    if not told:
        return ()
    text, sources, arithmetic = (piece.strip() for piece in told.split("::"))
    return (Derivation(text, tuple(s.strip() for s in sources.split(";")), arithmetic),)
