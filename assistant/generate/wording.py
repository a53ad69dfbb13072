"""One part of the case in a model's words: asked, judged sentence by sentence, the refused ones asked once more."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from assistant.errors import GeneratorError
from assistant.generate.ask import Asked, Desk
from assistant.generate.numbered import Numbered, lines
from assistant.generate.plan import Fact, Known, numbers_of
from assistant.generate.prompt import prompt
from assistant.ports import Request
from assistant.records import Claimed, Derivation, Finding, Metric, Part, Suggestion, Transcript

Law = Callable[[Claimed], tuple[Finding, ...]]

_ANSWER = 2500  # tokens
_MOST = 24  # sentences of one part
# A worked out number that would mislead is not offered.
_UNSAFE = ("tiny-base", "from-zero", "hoped", "not-ours", "superseded", "mixed-units", "average-of-percent", "disputed", "scope")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tried:
    """A sentence of a model in its last form; `findings` is why it was refused, `first` why its first form was."""

    claim: Claimed
    numbers: tuple[int, ...]
    findings: tuple[Finding, ...]
    first: tuple[Finding, ...] = ()

    @property
    def mended(self) -> bool:
        """Whether the second form was accepted."""
        return bool(self.first) and not self.findings


@dataclass(frozen=True, slots=True)
class Subject:
    """What a part is worded from: names, the passages, the interview, the numbers with their arithmetic, the length."""

    known: Known
    among: Numbered
    transcript: Transcript
    metrics: Sequence[Metric]
    suggestions: Sequence[Suggestion]
    length: int


def worded(desk: Desk, part: Part, facts: Sequence[Fact], subject: Subject, law: Law) -> tuple[Tried, ...]:
    """The sentences of one part, each with what the law says of it; those refused were asked again.

    Raises:
        GeneratorError: there is no first answer that can be read. A second answer that fails leaves the first.
    """
    asked = prompt("wording", subject.transcript.lang)
    answer = desk.ask(Request(f"word-{part}", asked.messages(_given(part, facts, subject)), _ANSWER, asked.schema))
    tried = [_tried(one, part, subject.among, law) for one in _sentences(answer.value)[:_MOST]]
    if not any(one.findings for one in tried):
        return tuple(tried)
    try:
        return tuple(_once_more(desk, answer, tried, subject, law))
    except GeneratorError as error:
        if error.lasting:
            raise Halfway(tuple(tried), error) from error
        return tuple(tried)


class Halfway(Exception):  # noqa: N818 - nothing is wrong with what it carries
    """The model cannot be asked any more, but its first answer was read."""

    def __init__(self, tried: tuple[Tried, ...], cause: GeneratorError) -> None:
        super().__init__(str(cause))
        self.tried = tried
        self.cause = cause


def _given(part: Part, facts: Sequence[Fact], subject: Subject) -> dict[str, str]:
    transcript = subject.transcript
    numbers = [n for fact in facts for n in fact.numbers]
    return {
        "part": part,
        "customer": subject.known.customer,
        "vendor": subject.known.vendor,
        "product": subject.known.product,
        "length": str(subject.length),
        "facts": "\n".join(f"- {fact.words or '…'} ({', '.join(map(str, fact.numbers))})" for fact in facts),
        "numbers": "\n".join(_arithmetic(subject)) if part in ("result", "challenge") else "-",
        "passages": lines(numbers, subject.among, transcript),
    }


def _arithmetic(subject: Subject) -> list[str]:
    """The numbers that may be worked out, as derivations to copy; a dash where there are none."""
    by_id = {metric.id: metric for metric in subject.metrics}
    out = []
    for suggestion in sorted(subject.suggestions, key=lambda s: s.rank):
        metric = by_id.get(suggestion.metric_id)
        arithmetic, sign, answer = suggestion.derivation.partition("=")
        if metric is None or not sign or metric.before is None or metric.after is None:
            continue
        if not any(code in _UNSAFE for code in suggestion.cautions):
            out.append(
                f"- {suggestion.text}: {answer.strip()} = {arithmetic.strip()} ({metric.before.text}; {metric.after.text})"
            )
    return out or ["-"]


def _sentences(value: Mapping[str, object]) -> list[Mapping[str, object]]:
    found = value.get("sentences")
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _tried(told: Mapping[str, object], part: str, among: Numbered, law: Law, first: tuple[Finding, ...] = ()) -> Tried:
    text = told.get("text")
    numbers = numbers_of(told.get("passages"))
    claim = Claimed(
        " ".join(text.split()) if isinstance(text, str) else "",
        part,
        "edited",
        among.of(numbers),
        tuple(_derivations(told.get("derivations"))),
    )
    return Tried(claim, tuple(n for n in numbers if n in among.passages), law(claim), first)


def _derivations(value: object) -> list[Derivation]:
    out = []
    for one in value if isinstance(value, list) else []:
        if isinstance(one, dict) and isinstance(one.get("text"), str) and isinstance(one.get("arithmetic"), str):
            sources = one.get("from")
            said = tuple(str(s) for s in sources) if isinstance(sources, list) else ()
            out.append(Derivation(one["text"], said, one["arithmetic"]))
    return out


def _once_more(desk: Desk, answer: Asked, tried: list[Tried], subject: Subject, law: Law) -> list[Tried]:
    """The sentences with the refused ones in their second form; one that the model leaves out stays refused."""
    asked = prompt("wording", subject.transcript.lang)
    refused = [n for n, one in enumerate(tried) if one.findings]
    told = "\n".join(f"{n + 1}. {tried[n].claim.text}\n{_reasons(tried[n].findings)}" for n in refused)
    second = desk.again(
        answer, f"{answer.request.purpose}-again", asked.again.replace("{findings}", told).strip(), None
    )
    out = list(tried)
    left = list(refused)
    for one in _sentences(second.value):
        number = next(iter(numbers_of(one.get("number"))), 0) - 1
        place = number if number in left else (left[0] if left and "number" not in one else -1)
        if place < 0:
            continue
        left.remove(place)
        if isinstance(one.get("text"), str) and str(one["text"]).strip():
            out[place] = _tried(one, tried[place].claim.part, subject.among, law, tried[place].findings)
    return out


def _reasons(findings: Sequence[Finding]) -> str:
    return "\n".join(f"   - {f.message} {f.hint}" for f in findings)
