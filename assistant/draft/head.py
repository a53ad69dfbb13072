"""What stands above a case: title, standfirst, and the numbers that may stand alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.draft.headline import Told
from assistant.draft.names import Names
from assistant.draft.wording import frames
from assistant.language.figures_zh import in_figures
from assistant.records import CaseDraft, Finding, Highlight, Metric, Participant

_SNAPSHOT = 3  # numbers that may stand alone
_PEOPLE = 3  # named in a standfirst
_TITLE_WORDS = 4  # of a name that an English title tells in full


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a case."""

    title: str
    standfirst: str
    highlights: tuple[Highlight, ...]


def head_of(
    numbers: Sequence[Told],
    names: Names,
    tellers: Sequence[Participant],
    lang: str,
    *,
    about: str = "",
    heads: bool = True,
) -> Head:
    """The head of a case, from names and safe numbers only.

    Args:
        numbers: the numbers that may stand above the case, best first.
        names: what customer, vendor and product are called.
        tellers: the people whose words the case uses; nobody else is said to tell it.
        lang: `en` or `zh`.
        about: what the customer is, as the frames of a standfirst take it.
        heads: whether the first number is worth the title; else it is the standfirst's.
    """
    words = frames(lang)
    customer, shorter = _called(names, lang)
    product = names.product or names.vendor
    in_title = numbers[:1] if heads else ()
    if in_title:
        metric = _timeless(numbers[0].suggestion.text, numbers[0].metric, lang)
        title = words["title"]["metric" if customer else "nameless"].format(customer=customer, metric=metric)
    else:
        title = _plain_title(customer, product, lang)
    alone = bool(customer) and not in_title and not product
    people = _told_by(tellers, lang)
    standfirst = _standfirst(shorter, product if in_title else None, people, lang, about, alone=alone)
    more = next((n.sentence.text for n in numbers[len(in_title) :]), "")
    joint = " " if lang == "en" and more else ""
    highlights = tuple(Highlight(n.metric.id, _capital(n.suggestion.text)) for n in numbers[:_SNAPSHOT])
    return Head(_capital(title), standfirst + joint + more, highlights)


def _called(names: Names, lang: str) -> tuple[str | None, str | None]:
    """The customer as the title and as the standfirst call it, one of them in full.

    An English title has room for a name of a few words, without which "Notre Dame" may be anybody; a Chinese one takes
    the short name, and the standfirst the registered one.
    """
    short = names.customer_short or names.customer
    full = lang == "en" and len((names.customer or "").split()) <= _TITLE_WORDS
    return (names.customer, short) if full else (short, names.customer)


def settled(draft: CaseDraft, findings: Sequence[Finding], told: Sequence[Highlight] = ()) -> CaseDraft:
    """The draft with a head that the check accepts: without numbers taken out of the text, without names it refuses.

    `told` are numbers that the text tells in other words than its own.
    """
    own = {_bare(sentence.text) for section in draft.sections for sentence in section.sentences}
    kept = tuple(h for h in draft.highlights if h in told or _bare(h.text) in own)
    refused = {f.where.part for f in findings if f.severity == "hard"}
    name, product, lang = draft.customer.name, draft.customer.product, draft.lang
    title, standfirst = draft.title, draft.standfirst
    if draft.highlights[:1] != kept[:1] or "title" in refused:
        plain = _plain_title(name, product, lang)
        title = frames(lang)["title"]["none"] if title == plain and "title" in refused else plain
    if "standfirst" in refused or any(_bare(h.text) in _bare(standfirst) for h in draft.highlights if h not in kept):
        plain = _standfirst(name, product, "", lang, alone=bool(name) and not product)
        standfirst = "" if standfirst == plain and "standfirst" in refused else plain
    return replace(draft, title=_capital(title), standfirst=standfirst, highlights=kept)


def _plain_title(customer: str | None, product: str | None, lang: str) -> str:
    words = frames(lang)["title"]
    if product:
        return words["plain" if customer else "bare"].format(customer=customer, product=product)
    return words["only"].format(customer=customer) if customer else words["none"]


def _timeless(text: str, metric: Metric, lang: str) -> str:
    """The wording without the two moments it was measured at: they are told in the text, a title is short."""
    start, arrow, end = (part.strip() for part in (metric.period or "").partition("→"))
    if not arrow:
        return text
    if lang == "zh":
        start, end = in_figures(start), in_figures(end)
        for moment in (f"从{start}到{end}", f"{start}的", f"{end}的"):
            text = text.replace(moment, "", 1)
        return text
    return text.replace(f" between {start} and {end}", "", 1)


def _told_by(tellers: Sequence[Participant], lang: str) -> str:
    """The customer's people among them, one with the title, of several the names."""
    people = [p for p in tellers if p.side == "customer" and p.name]
    if lang == "zh":
        return "、".join(f"{p.title or ''}{p.name}" for p in people[:_PEOPLE])
    named = [str(p.name) for p in people[:_PEOPLE]]
    if len(people) == 1 and people[0].title:
        return f"{named[0]}, {people[0].title}"
    return " and ".join(piece for piece in (", ".join(named[:-1]), named[-1]) if piece) if named else ""


def _standfirst(
    customer: str | None, product: str | None, people: str, lang: str, about: str = "", *, alone: bool = False
) -> str:
    """Who the case is of and who tells it; with a product only where the title does not name it.

    `alone` is what stands below a title that is the customer's name and no more.
    """
    words = frames(lang)["standfirst"]
    frame = words["with_product" if product else "plain" if alone else "without_product"]
    called = words["about"].format(customer=customer, about=about) if about and customer else customer
    commas = "," if about and customer and product and lang == "en" else ""
    return _capital(
        frame.format(
            customer=f"{called or words['company']}{commas}", product=product, people=people or words["unnamed"]
        )
    )


def _bare(text: str) -> str:
    return re.sub(r"[.。]$", "", text).casefold()


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
