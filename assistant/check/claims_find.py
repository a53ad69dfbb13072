"""Where the words of the claims rules stand in a sentence, leaving out what an exemption covers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.check.claims_read import load_rules
from assistant.check.claims_rules import Exempt, Rule
from assistant.patterns import regex
from assistant.records import Span

_CLAUSE_ENDS = regex(r"[,;:()，；：。！？（）—…\n]|[.!?](?:\s|$)")
_QUOTED = regex(r"“[^”]*”|「[^」]*」|\"[^\"]*\"")
# Titles of books, reports and awards are names, not claims.
_TITLED = regex(r"《[^》]*》")


@dataclass(frozen=True, slots=True)
class Claim:
    """Words that a rule finds in a text, where they stand, and whether somebody is quoted with them."""

    rule: Rule
    spans: tuple[Span, ...]
    words: tuple[str, ...]
    quoted: bool


def claims_in(text: str, lang: str, *, names: Sequence[str] = (), region: str = "", quote: bool = False) -> list[Claim]:
    """The claims of one sentence, in the order of the rules.

    Args:
        text: the sentence.
        lang: language of the case, `zh` or anything else for English.
        names: names of the customer and the product; what stands in a name is no claim.
        region: where the customer is, in words.
        quote: the whole sentence is somebody's words; otherwise what stands in quotation marks is.
    """
    rules = load_rules(lang)
    regions = regions_of(region, lang)
    names_at = [span for name in names for span in _spans(re.escape(name), text)]
    names_at += [Span(*m.span()) for m in _TITLED.finditer(text)]
    quoted_at = [Span(*m.span()) for m in _QUOTED.finditer(text)]
    out = []
    for rule, found in zip(rules.rule, _found_by_rule(text, lang), strict=True):
        if rule.regions and not any(name in regions for name in rule.regions):
            continue
        exempt = (*rules.exempt, *rule.exempt)
        spans = [s for s in found if not any(_meets(s, name) for name in names_at)]
        spans = [s for s in spans if not any(_holds(e, s, text) for e in exempt)]
        if spans:
            quoted = quote or any(_meets(s, q) for s in spans for q in quoted_at)
            out.append(Claim(rule, tuple(spans), tuple(dict.fromkeys(s.of(text) for s in spans)), quoted))
    return out


def _spans(pattern: str, text: str) -> list[Span]:
    return [Span(*m.span()) for m in re.finditer(pattern, text, re.IGNORECASE)]


def _meets(one: Span, two: Span) -> bool:
    return one.start < two.end and two.start < one.end


@lru_cache(maxsize=16)  # asked for every sentence of a draft
def regions_of(place: str, lang: str) -> tuple[str, ...]:
    """The regions of the rule file that words about a place name."""
    return tuple(name for name, pattern in load_rules(lang).regions.items() if pattern.search(place))


@lru_cache(maxsize=512)  # a draft is checked again after each mending
def _found_by_rule(text: str, lang: str) -> tuple[list[Span], ...]:
    return tuple(_found(rule, text, lang) for rule in load_rules(lang).rule)


def _found(rule: Rule, text: str, lang: str) -> list[Span]:
    """Where the rule's words and patterns stand, from the first to the last; what lies in a longer find is dropped."""
    found = [Span(*m.span()) for p in (*_words(rule.words, lang), *rule.patterns) for m in p.finditer(text)]
    found.sort(key=lambda span: (span.start, -span.end))
    out: list[Span] = []
    for span in found:
        if not out or not _meets(out[-1], span):
            out.append(span)
    return out


@lru_cache(maxsize=64)
def _words(words: tuple[str, ...], lang: str) -> tuple[re.Pattern[str], ...]:
    """Plain words as one pattern: whole words with any blank or hyphen between them; in Chinese as they stand."""
    if not words:
        return ()
    if lang == "zh":
        return (re.compile("|".join(map(re.escape, words)), re.IGNORECASE),)
    joined = "|".join(r"[\s-]+".join(map(re.escape, re.split(r"[\s-]+", word))) for word in words)
    return (re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE),)


def _holds(exempt: Exempt, found: Span, text: str) -> bool:
    """Whether every place that the exemption names fits."""
    start, end = _clause(found, text)
    before = exempt.before and not exempt.before.search(text[start : found.start])
    after = exempt.after and not exempt.after.match(text[found.end : end].lstrip())
    within = exempt.within and not any(_covers(m, found) for m in exempt.within.finditer(text))
    clause = exempt.clause and not exempt.clause.search(text[start:end])
    sentence = exempt.sentence and not exempt.sentence.search(text)
    return not (before or after or within or clause or sentence)


def _covers(match: re.Match[str], found: Span) -> bool:
    return match.start() <= found.start and found.end <= match.end()


def _clause(found: Span, text: str) -> tuple[int, int]:
    """Start and end of the clause that the words stand in."""
    ends = [m.end() for m in _CLAUSE_ENDS.finditer(text, 0, found.start)]
    following = _CLAUSE_ENDS.search(text, found.end)
    return (ends[-1] if ends else 0), (following.start() if following else len(text))
