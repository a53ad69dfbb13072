"""Each number of a draft stands in its evidence, or follows from it by the arithmetic shown."""

from __future__ import annotations

import re

from assistant.check.derive import evaluated, operands, rounds_to, stands_for, supported, values_said
from assistant.check.places import Placed, evidence_text, finding, sentences
from assistant.errors import Say
from assistant.language.numerals import Number, numbers
from assistant.patterns import regex
from assistant.records import CaseDraft, Derivation, Finding, Transcript, Where

# Words that count one thing where no count is meant ("one of", 一个).
ARTICLES = ("one", "一", "1")
_LAST_YEAR = regex(r"\blast (?:year|spring|summer|fall|autumn|winter)\b|\byear (?:ago|before)\b|去年", re.I)
_YEAR_BEFORE = regex(r"\byear before last\b|\btwo years ago\b|前年", re.I)


def check_numbers(draft: CaseDraft, transcript: Transcript) -> list[Finding]:
    """Findings `number-unsupported` and `derivation-wrong`, for sentences, title and standfirst.

    Title and standfirst rest on the evidence of all sentences. What the user told about the customer and the year of
    the recording support a number too.
    """
    out: list[Finding] = []
    known = _known(draft)
    placed = sentences(draft)
    for item in placed:
        evidence = evidence_text(item.sentence, transcript)
        wrong = [d for d in item.sentence.derivations if not derivation_holds(d, evidence, draft.lang)]
        out += [_wrong(item, d, draft.lang) for d in wrong]
        right = [d for d in item.sentence.derivations if d not in wrong]
        out += [
            _unsupported(item.where, n, draft.lang)
            for n in loose_numbers(item.sentence.text, f"{evidence}\n{known}", right, draft.lang, transcript)
        ]
    pieces = dict.fromkeys(evidence_text(p.sentence, transcript) for p in placed)
    whole = "\n".join([known, *pieces])
    derived = [d for p in placed for d in p.sentence.derivations]
    for part, text in (("title", draft.title), ("standfirst", draft.standfirst)):
        out += [
            _unsupported(Where(part), n, draft.lang)
            for n in loose_numbers(text, whole, derived, draft.lang, transcript)
        ]
    return out


def _known(draft: CaseDraft) -> str:
    customer = draft.customer
    return "\n".join(
        v for v in (customer.name, customer.industry, customer.size, customer.region, customer.product) if v
    )


def loose_numbers(
    text: str, evidence: str, derivations: list[Derivation], lang: str, transcript: Transcript
) -> list[Number]:
    """Numbers of `text` that neither stand in the evidence nor are derived."""
    derived = [n.value for d in derivations for n in numbers(d.text, lang)]
    years = _years(evidence, transcript)
    return [
        n
        for n in numbers(text, lang)
        if n.text.lower() not in ARTICLES
        and n.value not in derived
        and n.value not in years
        and not _short_year(n, evidence, lang)
        and not supported(n, evidence, lang, text[n.span.end : n.span.end + 16])
    ]


def _short_year(number: Number, evidence: str, lang: str) -> bool:
    """Whether a year in four digits was said in two ("in twenty-three", 二三年, '23)."""
    year = number.value
    if not 1950 <= year < 2050 or len(number.text) != 4 or not number.text.isdigit():
        return False
    return year % 100 in values_said(evidence, lang)


def _years(evidence: str, transcript: Transcript) -> list[int]:
    """The year of the recording, and the years that last year and the year before last mean."""
    if not transcript.recorded or not transcript.recorded[:4].isdigit():
        return []
    year = int(transcript.recorded[:4])
    past = [back for back, words in ((1, _LAST_YEAR), (2, _YEAR_BEFORE)) if words.search(evidence)]
    return [year, *(year - back for back in past)]


def derivation_holds(derivation: Derivation, evidence: str, lang: str) -> bool:
    """Whether the sources are said, the expression is made of them, and its value rounds to the number written."""
    result = evaluated(derivation.arithmetic)
    shown = numbers(derivation.text, lang)
    said = values_said(evidence, lang)
    sources = [v for s in derivation.sources for v in values_said(s, lang)]
    if (
        result is None
        or len(shown) != 1
        or not sources
        or any(v not in said for v in (n.value for s in derivation.sources for n in numbers(s, lang)))
    ):
        return False
    return all(stands_for(o, sources) for o in operands(derivation.arithmetic)) and rounds_to(result, shown[0])


def _unsupported(where: Where, number: Number, lang: str) -> Finding:
    return finding(
        "number-unsupported", where,
        Say(f"The number {number.text!r} does not stand in the evidence.", f"依据中没有“{number.text}”这个数。"),
        Say("Use the number as it was said, or show how it is derived.", "请用原话中的数，或写明算法。"), lang,
    )  # fmt: skip


def _wrong(item: Placed, derivation: Derivation, lang: str) -> Finding:
    return finding(
        "derivation-wrong", item.where,
        Say(f"{derivation.text!r} does not follow from {derivation.arithmetic!r} and the words said.", f"由“{derivation.arithmetic}”和原话得不出“{derivation.text}”。"),
        Say("Work it out again from the numbers in the evidence.", "请按依据中的数重新计算。"), lang,
    )  # fmt: skip
