"""Title and standfirst in a model's words, under the same law; and the numbers that may still stand alone."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.generate.ask import Desk
from assistant.generate.numbered import Numbered, lines
from assistant.generate.plan import Known, numbers_of
from assistant.generate.prompt import prompt
from assistant.generate.wording import Law, Tried
from assistant.language.numerals import numbers
from assistant.ports import Request
from assistant.records import CaseDraft, Claimed, Derivation, Highlight, Sentence, Transcript

_ANSWER = 600  # tokens


def headed(desk: Desk, draft: CaseDraft, told: Sequence[Tried], among: Numbered, transcript: Transcript, known: Known, law: Law) -> tuple[Tried, ...]:  # fmt: skip
    """The model's title and standfirst, each judged; what it does not name passages for is refused.

    Raises:
        GeneratorError: there is no answer that can be read.
    """
    asked = prompt("head", draft.lang)
    given = {
        "customer": known.customer,
        "vendor": known.vendor,
        "product": known.product,
        "sentences": "\n".join(_line(one) for one in told if not one.findings) or "-",
        "passages": lines([n for one in told if not one.findings for n in one.numbers], among, transcript),
    }
    answer = desk.ask(Request("head", asked.messages(given), _ANSWER, asked.schema))
    derivations = tuple(d for s in _sentences(draft) for d in s.derivations)
    out = []
    for part in ("title", "standfirst"):
        text = answer.value.get(part)
        if not isinstance(text, str) or not text.strip():
            continue
        words = " ".join(text.split())
        found = numbers_of(answer.value.get(f"{part}_passages"))
        claim = Claimed(words, part, "edited", among.of(found), _used(words, derivations, draft.lang))
        out.append(Tried(claim, found, law(claim)))
    return tuple(out)


def _line(one: Tried) -> str:
    return f"- {one.claim.text} ({', '.join(map(str, one.numbers))})"


def _sentences(draft: CaseDraft) -> list[Sentence]:
    return [s for section in draft.sections for s in section.sentences]


def _used(text: str, derivations: Sequence[Derivation], lang: str) -> tuple[Derivation, ...]:
    """The derivations whose number the text writes."""
    written = {n.value for n in numbers(text, lang)}
    return tuple(d for d in derivations if written.intersection(n.value for n in numbers(d.text, lang)))


def told_highlights(draft: CaseDraft) -> tuple[Highlight, ...]:
    """The numbers beside the draft whose values one of its sentences tells, in whatever words."""
    told = [{n.value for n in numbers(s.text, draft.lang)} for s in _sentences(draft)]
    return tuple(
        h for h in draft.highlights if any({n.value for n in numbers(h.text, draft.lang)} <= some for some in told)
    )
