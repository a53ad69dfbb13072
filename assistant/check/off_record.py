"""Nothing that was said off the record stands anywhere in a draft. Findings never repeat the words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from assistant.check.places import finding, sentences, texts
from assistant.check.verbatim import words
from assistant.errors import Say
from assistant.language.numerals import numbers
from assistant.patterns import regex
from assistant.records import CaseDraft, Finding, Passage, Transcript, Where

# Runs of this many words (characters in Chinese) are somebody's words and no chance.
_RUN = {"en": 4, "zh": 8}
_LATIN = regex(r"[A-Za-z][A-Za-z0-9'’&-]+")
_NAMED_ZH = regex(
    r"(?:叫做?|名字是|名叫|客户是|品牌是|牌子是)[“「]?([\u4e00-\u9fff]{2,6}?)(?=[”」，。；！？、,的]|公司|$)|[“「《]([^”」》]{2,12})[”」》]"
)


def check_off_record(draft: CaseDraft, transcript: Transcript, passages: Sequence[Passage]) -> list[Finding]:
    """Findings `off-record`: runs of words, names and numbers that were said only off the record."""
    secret = secret_of(transcript, passages, draft.customer.name or "")
    if secret is None:
        return []
    lang = "zh" if transcript.lang == "zh" else "en"
    derived = [n.value for p in sentences(draft) for d in p.sentence.derivations for n in numbers(d.text, draft.lang)]
    derived += [n.value for s in draft.suggestions for n in numbers(s.derivation.partition("=")[2], draft.lang)]
    places: list[Where] = []
    for where, text in texts(draft):
        if where not in places and secret.shows(text, lang, derived):
            places.append(where)
    return [_finding(where, draft.lang) for where in places]


def secret_of(transcript: Transcript, passages: Sequence[Passage], known: str) -> Secret | None:
    """What only the off-record passages hold; None without any. `known` is what the user told: no secret."""
    closed = [p.span.of(transcript.text) for p in passages if p.label == "off_record"]
    if not closed:
        return None
    lang = "zh" if transcript.lang == "zh" else "en"
    return Secret.of("\n".join(closed), f"{on_record(transcript, passages)}\n{known}", lang)


def on_record(transcript: Transcript, passages: Sequence[Passage]) -> str:
    """The speech with the off-record passages blanked, every other character in its place."""
    text = transcript.text
    for passage in passages:
        if passage.label == "off_record":
            text = (
                text[: passage.span.start] + "\n" * (passage.span.end - passage.span.start) + text[passage.span.end :]
            )
    return text


class Secret:
    """What only the off-record passages hold: runs of words, names, values."""

    def __init__(self, runs: frozenset[tuple[str, ...]], names: tuple[str, ...], values: tuple[object, ...]) -> None:
        self.runs = runs
        self.names = names
        self.values = values

    @classmethod
    @lru_cache(maxsize=2)  # a draft is checked again after each mending
    def of(cls, closed: str, open_text: str, lang: str) -> Secret:
        size = _RUN[lang]
        runs = {r for line in closed.split("\n") for r in _runs(line, size)}
        known = {r for line in open_text.split("\n") for r in _runs(line, size)}
        names = [n for n in _names(closed, lang) if n.casefold() not in open_text.casefold()]
        common = [n.value for n in numbers(open_text, lang)]
        values = [n.value for n in numbers(closed, lang) if n.value not in common and abs(n.value) >= 2]
        return cls(frozenset(runs - known), tuple(dict.fromkeys(names)), tuple(dict.fromkeys(values)))

    def shows(self, text: str, lang: str, derived: Sequence[object]) -> bool:
        """Whether the text holds any of it; values that the draft derives by arithmetic are its own."""
        if any(r in self.runs for r in _runs(text, _RUN[lang])):
            return True
        if any(_holds_name(name, text) for name in self.names):
            return True
        return any(n.value in self.values and n.value not in derived for n in numbers(text, lang))


def _runs(text: str, size: int) -> list[tuple[str, ...]]:
    found = words(text)
    return [tuple(found[i : i + size]) for i in range(len(found) - size + 1)]


def _names(closed: str, lang: str) -> list[str]:
    """Capitalised words within sentences, Latin words in Chinese, and what is called or quoted by name."""
    if lang == "zh":
        latin = [m.group() for m in _LATIN.finditer(closed) if len(m.group()) > 2]
        return latin + [next(g for g in m.groups() if g) for m in _NAMED_ZH.finditer(closed)]
    return [
        m.group().rstrip("'’s") if m.group().endswith(("'s", "’s")) else m.group()
        for m in _LATIN.finditer(closed)
        if m.group()[0].isupper() and len(m.group()) > 2
    ]


def _holds_name(name: str, text: str) -> bool:
    if name.isascii():
        return re.search(rf"(?<![A-Za-z]){re.escape(name)}(?![A-Za-z])", text) is not None
    return name in text


def _finding(where: Where, lang: str) -> Finding:
    return finding(
        "off-record", where,
        Say("Something said only off the record stands here.", "此处出现了说话人要求不公开的内容。"),
        Say("Leave it out, or ask the speaker.", "请删去，或征得说话人同意。"), lang,
    )  # fmt: skip
