"""What the customer is, in a few words for the standfirst: "a regional carrier with 310 people"."""

from __future__ import annotations

from assistant.draft.presented import Presented
from assistant.draft.wording import frames
from assistant.language import figures_en, figures_zh
from assistant.language.numerals import numbers
from assistant.records import Customer, Section


def about_customer(lead: Presented | None, customer: Customer, introduction: Section, lang: str) -> str:
    """What the introduction says of the customer, put shortly; empty where it says neither what it is nor its size.

    Args:
        lead: the sentence that presents the customer, if there is one.
        customer: the profile, whose size is taken only where the introduction tells it.
        introduction: the first section as it was written.
        lang: `en` or `zh`.
    """
    said = dict(lead.said) if lead is not None else {}
    size = said.get("people") or _told_size(customer.size, introduction, lang)
    words = frames(lang)["about"]
    told: list[tuple[str, str]] = [(kind, said[kind]) for kind in ("nature", "place") if kind in said and kind in words]
    told += [("people", size)] if size else []
    return words["joint"].join(words[kind].format(what=what) for kind, what in told) + (words["end"] if told else "")


def _told_size(size: str | None, introduction: Section, lang: str) -> str | None:
    """The size in figures, if the introduction tells the number."""
    if not size:
        return None
    told = {n.value for sentence in introduction.sentences for n in numbers(sentence.text, lang)}
    counted = [n.value for n in numbers(size, lang)]
    if not counted or not set(counted) <= told:
        return None
    if lang == "zh":
        return figures_zh.in_figures(size)
    return figures_en.alone_in_figures(size)
