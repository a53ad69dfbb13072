"""Records as the public JSON: unknown is null, numbers of a metric are decimal strings, offsets count in a turn."""

from __future__ import annotations

from decimal import Decimal

from assistant.records import (
    Match,
    Metric,
    MetricValue,
    Participant,
    Passage,
    PastCase,
    Quantity,
    Suggestion,
    Transcript,
    Turn,
)

Object = dict[str, object]


def transcript_json(transcript: Transcript) -> Object:
    """A transcript as `casewright transcript --json` gives it."""
    return {
        "id": transcript.id,
        "lang": transcript.lang,
        "source": transcript.source,
        "layout": transcript.layout,
        "recorded": transcript.recorded,
        "participants": [_participant(p) for p in transcript.participants],
        "turns": [_turn(turn, transcript) for turn in transcript.turns],
        "skipped": [{"what": s.what, "reason": s.reason, "where": s.where} for s in transcript.skipped],
    }


def _participant(participant: Participant) -> Object:
    return {
        "name": participant.name,
        "title": participant.title,
        "org": participant.org,
        "side": participant.side,
        "role": participant.role,
        "labels": list(participant.labels),
        "why": "; ".join(part for part in (participant.why, *participant.hints) if part),
    }


def _turn(turn: Turn, transcript: Transcript) -> Object:
    return {
        "index": turn.index,
        "speaker": turn.speaker,
        "role": turn.role,
        "start_s": _seconds(turn.start_s),
        "text": turn.span.of(transcript.text),
        "where": turn.where,
    }


def _seconds(start: float | None) -> float | int | None:
    """Whole seconds without a fraction, as people and the contract write them."""
    return int(start) if start is not None and start == int(start) else start


def passage_json(passage: Passage, transcript: Transcript) -> Object:
    """A passage as `casewright segment --json` gives it."""
    at = transcript.turns[passage.turn].span.start
    return {
        "transcript": transcript.id,
        "turn": passage.turn,
        "start": passage.span.start - at,
        "end": passage.span.end - at,
        "text": passage.text,
        "label": passage.label,
        "confidence": round(passage.confidence, 4),
    }


def quantity_json(quantity: Quantity, transcript: Transcript | None) -> Object:
    """A quantity; its offsets count in its turn, or in the text given where there is no transcript."""
    at = 0 if transcript is None or quantity.turn is None else transcript.turns[quantity.turn].span.start
    return {
        "text": quantity.text,
        "value": decimal_text(quantity.value),
        "unit": quantity.unit,
        "kind": quantity.kind,
        "approximate": quantity.approximate,
        "turn": quantity.turn,
        "start": quantity.span.start - at,
        "end": quantity.span.end - at,
    }


def metric_json(metric: Metric) -> Object:
    """A metric with its cautions."""
    change = metric.change
    return {
        "id": metric.id,
        "name": metric.name,
        "before": _metric_value(metric.before),
        "after": _metric_value(metric.after),
        "change": {"kind": change.kind, "value": decimal_text(change.value)} if change else None,
        "period": metric.period,
        "direction": metric.direction,
        "status": metric.status,
        "turns": list(metric.turns),
        "cautions": [{"code": c.code, "reason": c.reason, "action": c.action} for c in metric.cautions],
    }


def _metric_value(value: MetricValue | None) -> Object | None:
    return {"value": decimal_text(value.value), "unit": value.unit, "text": value.text} if value else None


def decimal_text(value: Decimal) -> str:
    """The number without exponent and without idle zeros: 14, -99.9, 1200000."""
    text = format(value, "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text


def suggestion_json(suggestion: Suggestion) -> Object:
    """A wording for a metric."""
    return {
        "metric_id": suggestion.metric_id,
        "text": suggestion.text,
        "derivation": suggestion.derivation,
        "cautions": list(suggestion.cautions),
        "part": suggestion.part,
        "rank": suggestion.rank,
    }


def match_json(match: Match) -> Object:
    """A past case found, with the reason."""
    why = match.why
    return {
        "rank": match.rank,
        "case_id": match.case_id,
        "title": match.title,
        "customer": match.customer,
        "industry": match.industry,
        "lang": match.lang,
        "score": round(match.score, 4),
        "why": {
            "part": why.part,
            "query_passage": why.query_passage,
            "case_passage": why.case_passage,
            "terms": list(why.terms),
            "sentence": why.sentence,
        },
    }


def past_case_json(case: PastCase) -> Object:
    """A stored case as `casewright library list --json` gives it: its facets, not its text."""
    return {
        "case_id": case.id,
        "title": case.title,
        "customer": case.customer,
        "industry": case.industry,
        "size": case.size,
        "region": case.region,
        "product": case.product,
        "lang": case.lang,
        "year": case.year,
        "tags": list(case.tags),
        "consent": case.consent,
        "added": case.added,
        "reviewed": case.reviewed,
    }
