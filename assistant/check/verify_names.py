"""Names in an edited sentence: people where they spoke or were spoken of, and no name that nobody knows."""

from __future__ import annotations

import re

from assistant.check.places import finding
from assistant.check.verify_context import Context
from assistant.check.verify_evidence import Cover
from assistant.check.verify_people import mentions, named_in, speaks
from assistant.check.verify_quotes import Heard
from assistant.errors import Say
from assistant.patterns import regex
from assistant.records import Finding, Participant, Where

_CAPITAL = regex(r"(?<![A-Za-z0-9_'’.-])[A-Z][A-Za-z0-9À-ÿ&'’-]*[A-Za-z0-9À-ÿ]")
_SENTENCE_START = regex(r"(?:^|[.!?:“\"‘(•]\s*)$")
# Written with a capital whatever they name. Months and days are dates, languages and peoples are plain words.
_CALENDAR = "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday"
_PLAIN = frozenset(
    f"{_CALENDAR} english chinese american european british spanish ceo cfo cto coo cio vp it hr uk eu usa".split()
)


def check_names(heard: Heard, where: Where, cover: Cover, context: Context, *, title: bool) -> list[Finding]:
    """Soft findings `person-unsure` and `name-not-said`; names in a title case title are not told from words.

    A standfirst may name everybody who was asked.
    """
    people = [] if where.part == "standfirst" else _unsure_people(heard, cover, context)
    out = [_unsure(where, p, context) for p in people]
    unknown = () if title else unknown_names(heard.rest, context)
    return out + [_unknown(where, name, context) for name in unknown]


def _unsure_people(heard: Heard, cover: Cover, context: Context) -> list[Participant]:
    """People a sentence names though they neither say its evidence nor are named near it; quotes are checked apart."""
    if heard.pieces or not cover.windows:
        return []
    turns = {t for w in cover.windows for t in (w.turn - 1, w.turn, w.turn + 1)}
    turns &= set(range(len(context.transcript.turns)))
    text = "\n".join(context.turn_text(t) for t in sorted(turns))
    return [
        p
        for p in named_in(heard.rest, context.transcript)
        if not any(speaks(p, t, context.transcript) for t in turns) and not mentions(p, text, context.transcript)
    ]


def unknown_names(text: str, context: Context) -> tuple[str, ...]:
    """Capitalised words within a sentence that neither the interview nor the user names."""
    heard = f"{context.open_text}\n{context.known}".casefold()
    out = []
    for match in _CAPITAL.finditer(text):
        word = re.sub(r"['’]s?$", "", match.group())
        if _SENTENCE_START.search(text[: match.start()]) or word.casefold().rstrip("s") in _PLAIN or len(word) < 3:
            continue
        if word.casefold() not in heard:
            out.append(word)
    return tuple(dict.fromkeys(out))


def _unsure(where: Where, person: Participant, context: Context) -> Finding:
    return finding(
        "person-unsure", where,
        Say(f"{person.name} neither says this nor is named where it is said.", f"谈到这件事时，{person.name}没有说话，也没有被提到。"),
        Say("Check who it was.", "请核对是谁。"), context.ui, "soft",
    )  # fmt: skip


def _unknown(where: Where, name: str, context: Context) -> Finding:
    return finding(
        "name-not-said", where,
        Say(f"Nobody in the interview names {name!r}.", f"访谈中没有人提到“{name}”。"),
        Say("Check the name, or tell it in the brief.", "请核对名称，或写进说明文件（brief）。"), context.ui, "soft",
    )  # fmt: skip
