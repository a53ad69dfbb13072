"""`followup.txt`: one e-mail with the questions that the interview leaves open, ready to send."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from functools import cache

from assistant.export.text import one_line
from assistant.records import CaseDraft, Gap, Transcript
from assistant.resources import resource

_PEOPLE = 3  # who are addressed by name


def to_followup(draft: CaseDraft, transcript: Transcript) -> str:
    """The e-mail as plain text in the language of the case; where nothing is open, one line that says so."""
    words = _words(draft.lang)
    if not draft.gaps:
        return words["none"] + "\n"
    return "\n".join([_subject(draft, words), "", *_body(draft, transcript, words), ""])


def body_of(draft: CaseDraft, transcript: Transcript) -> str:
    """The e-mail without its subject; empty where nothing is open."""
    return "\n".join(_body(draft, transcript, _words(draft.lang))) if draft.gaps else ""


@cache
def _words(lang: str) -> dict[str, str]:
    loaded: dict[str, str] = tomllib.loads(resource("prompts", f"followup.{lang}.v1.toml").read_text(encoding="utf-8"))
    return loaded


def _subject(draft: CaseDraft, words: dict[str, str]) -> str:
    return one_line(words["subject"].format(customer=draft.customer.name or words["no_customer"]))


def _body(draft: CaseDraft, transcript: Transcript, words: dict[str, str]) -> list[str]:
    count = words["one" if len(draft.gaps) == 1 else "many"].format(count=len(draft.gaps))
    people = _people(draft, transcript) or words["nobody"]
    lines = [words["dear"].format(people=people), "", words["thanks"], "", count]
    needed = [gap for gap in draft.gaps if gap.needed]
    rest = [gap for gap in draft.gaps if not gap.needed]
    both = bool(needed and rest)
    lines += _questions(needed, words["needed"] if both else "", 1, draft.lang)
    lines += _questions(rest, words["rest"] if both else "", len(needed) + 1, draft.lang)
    return [*lines, "", words["close"], "", words["greeting"], words["sender"]]


def _questions(gaps: Sequence[Gap], heading: str, first: int, lang: str) -> list[str]:
    if not gaps:
        return []
    mark = "{n}、{text}" if lang == "zh" else "{n}. {text}"
    numbered = [mark.format(n=n, text=one_line(gap.question)) for n, gap in enumerate(gaps, first)]
    return ["", *([heading] if heading else []), *numbered]


def _people(draft: CaseDraft, transcript: Transcript) -> str:
    """The customer's people whose words the case uses, by name."""
    turns = {e.turn for section in draft.sections for sentence in section.sentences for e in sentence.evidence}
    labels = {transcript.turns[turn].speaker for turn in turns if 0 <= turn < len(transcript.turns)}
    people = [p for p in transcript.participants if p.side == "customer" and p.name and labels.intersection(p.labels)]
    names = [one_line(str(p.name)) for p in people[:_PEOPLE]]
    if draft.lang == "zh":
        return "、".join(names)
    return " and ".join(piece for piece in (", ".join(names[:-1]), names[-1]) if piece) if names else ""
