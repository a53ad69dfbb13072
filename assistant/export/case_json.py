"""`case.json`: a draft as the public JSON of schema 1 (`case.schema.json`), and back."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from functools import cache
from importlib.resources import files
from typing import Any

from pydantic import TypeAdapter, ValidationError

from assistant.errors import InputError, Say
from assistant.patterns import regex
from assistant.records import PARTS, CaseDraft, Derivation, Match, Metric, MetricValue, Section, Sentence

Json = dict[str, Any]

# Half a surrogate pair is no character; no encoding can write it.
_LONE = regex("[\ud800-\udfff]")


def to_json(draft: CaseDraft) -> str:
    """The draft as indented JSON text that ends in a line break."""
    return _LONE.sub("\ufffd", json.dumps(to_dict(draft), ensure_ascii=False, indent=2)) + "\n"


def to_dict(draft: CaseDraft) -> Json:
    """The draft as the JSON object of `case.json`: numbers as decimal strings, unknown as None.

    Not part of it: where a metric's words stand in the transcript (`Metric.spans`, `MetricValue.span`), and
    which of its values is the approximate one (`MetricValue.approximate`; the metric's status tells that one is).
    """
    return {
        "schema": draft.schema,
        "id": draft.id,
        "lang": draft.lang,
        "title": draft.title,
        "standfirst": draft.standfirst,
        "customer": asdict(draft.customer),
        "sections": [_section(draft.section(part)) for part in PARTS],
        "pairs": [{"challenge": list(p.challenge), "solution": list(p.solution)} for p in draft.pairs],
        "quotes": [asdict(q) for q in draft.quotes],
        "metrics": [_metric(m) for m in draft.metrics],
        "suggestions": [asdict(s) | {"cautions": list(s.cautions)} for s in draft.suggestions],
        "matches": [_match(m) for m in draft.matches],
        "gaps": [asdict(g) for g in draft.gaps],
        "left_out": [asdict(item) for item in draft.left_out],
        "findings": [asdict(f) for f in draft.findings],
        "readiness": {"level": draft.readiness.level, "reasons": list(draft.readiness.reasons)},
        "provenance": _provenance(draft),
        "highlights": [asdict(h) for h in draft.highlights],
        "mendings": [asdict(m) for m in draft.mendings],
    }


def from_json(text: str) -> CaseDraft:
    """The draft in the text of a `case.json`.

    Raises:
        InputError: it is no JSON, of another schema number, or not of this shape.
    """
    try:
        found = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        raise _bad(f"it is not JSON ({error})") from error
    if not isinstance(found, dict) or found.get("schema") != 1:
        raise _bad('its "schema" is not 1')
    try:
        draft = _reader().validate_json(json.dumps(_as_records(found)), strict=True)
    except ValidationError as error:
        first = error.errors()[0]
        raise _bad(f"{'.'.join(str(at) for at in first['loc'])}: {first['msg']}") from error
    if tuple(s.part for s in draft.sections) != PARTS:
        raise _bad("its sections are not introduction, challenge, solution, result")
    return draft


def schema() -> Json:
    """The JSON Schema (draft 2020-12) of `case.json`."""
    text = files("assistant.export").joinpath("case.schema.json").read_text(encoding="utf-8")
    loaded: Json = json.loads(text)
    return loaded


def _provenance(draft: CaseDraft) -> Json:
    """What made the draft; `wording` is there where a language model helped."""
    told = asdict(draft.provenance)
    if draft.provenance.wording is None:
        del told["wording"]
    return told


def _section(section: Section) -> Json:
    return {
        "part": section.part,
        "heading": section.heading,
        "sentences": [_sentence(sentence) for sentence in section.sentences],
    }


def _sentence(sentence: Sentence) -> Json:
    return {
        "text": sentence.text,
        "kind": sentence.kind,
        "worded_by": sentence.worded_by,
        "evidence": [asdict(e) for e in sentence.evidence],
        "derivations": [_derivation(d) for d in sentence.derivations],
        "paragraph": sentence.paragraph,
    }


def _derivation(derivation: Derivation) -> Json:
    return {"text": derivation.text, "from": list(derivation.sources), "arithmetic": derivation.arithmetic}


def _metric(metric: Metric) -> Json:
    change = metric.change
    return {
        "id": metric.id,
        "name": metric.name,
        "before": _value(metric.before),
        "after": _value(metric.after),
        "change": change and {"kind": change.kind, "value": format(change.value, "f")},
        "period": metric.period,
        "direction": metric.direction,
        "status": metric.status,
        "turns": list(metric.turns),
        "cautions": [asdict(c) for c in metric.cautions],
    }


def _value(value: MetricValue | None) -> Json | None:
    if value is None:
        return None
    return {"value": format(value.value, "f"), "unit": value.unit, "text": value.text}


def _match(match: Match) -> Json:
    return asdict(match) | {"why": asdict(match.why) | {"terms": list(match.why.terms)}}


@cache
def _reader() -> TypeAdapter[CaseDraft]:
    return TypeAdapter(CaseDraft)


def _as_records(found: Json) -> Json:
    """`found` with the names and the keys of the records where the public ones differ."""
    sections = _each(found.get("sections"), lambda section: section | {"sentences": _sentences(section)})
    metrics = _each(found.get("metrics"), lambda metric: metric | {"spans": []})
    return found | {"sections": sections, "metrics": metrics}


def _sentences(section: Json) -> object:
    def with_sources(sentence: Json) -> Json:
        return sentence | {"derivations": _each(sentence.get("derivations"), lambda d: d | {"sources": d.get("from")})}

    return _each(section.get("sentences"), with_sources)


def _each(items: object, change: Callable[[Json], Json]) -> object:
    """`items` with `change` made to every object; what is no list of objects stays, for the reader to refuse."""
    if not isinstance(items, list):
        return items
    return [change(item) if isinstance(item, dict) else item for item in items]


def _bad(why: str) -> InputError:
    return InputError(
        Say(f"This is not a case.json that can be read: {why}.", f"无法读取这个 case.json：{why}。"),
        Say("Give the case.json that `casewright draft` wrote.", "请使用 `casewright draft` 生成的 case.json。"),
    )
