"""One case of the report: figures, facts, gold and draft side by side."""

from __future__ import annotations

from html import escape

from assistant.records import PARTS, Part
from assistant.score.html_words import PARTS_SAID, STATES, said
from assistant.score.interview import GoldInterview
from assistant.score.report import CaseReport
from assistant.score.score import Place
from assistant.score.scorers import SCORERS

_LONGEST_SAID = 320  # characters of a turn shown beside a fact
# Places that name something good, or are shown in their own list.
_FINE = ("told", "misplaced", "missing", "verbatim", "right", "paired", "asked", "found", "length", "long")


def case_html(case: CaseReport, gold: GoldInterview, ui: str) -> str:
    """The case as a fold-out section."""
    fold = "" if case.fold is None else f" · {said('fold', ui)} {case.fold}"
    figures = "".join(
        f'<span class="figure">{escape(name)} {figure(name, score.value)}</span>'
        for name, score in list(case.scores.items())[:6]
    )
    error = f'<p class="missing">{escape(case.outcome.error)}</p>' if case.outcome.error else ""
    return (
        f'<details class="case" id="{escape(case.id)}"><summary><span class="id">{escape(case.id)}</span>{figures}'
        f'<span class="soft">{fold}</span></summary><div>{error}{_sides(case, gold, ui)}'
        f"{_facts(case, gold, ui)}{_elsewhere(case, ui)}{scores_table(case, ui)}</div></details>"
    )


def figure(name: str, value: float | None) -> str:
    """A figure as it is shown; counts have no decimals."""
    return "–" if value is None else f"{value:g}" if SCORERS[name].counts else f"{value:.3f}"


def scores_table(case: CaseReport, ui: str) -> str:
    """Every figure of the case with its reason."""
    rows = "".join(
        f'<tr><td>{escape(name)}</td><td>{figure(name, score.value)}</td><td class="words">{escape(score.reason.in_(ui))}</td></tr>'
        for name, score in case.scores.items()
    )
    return f'<h3>{said("figures", ui)}</h3><div class="scroll"><table>{rows}</table></div>'


def _sides(case: CaseReport, gold: GoldInterview, ui: str) -> str:
    rows = [_both(said("gold", ui), f"<p><b>{escape(gold.gold.title)}</b></p>", said("draft", ui), _title(case, ui))]
    for part in PARTS:
        heading = PARTS_SAID[part].in_(ui)
        ours = _sentences(case, part, ui)
        rows.append(_both(heading, f"<p>{escape(gold.gold.part(part).strip())}</p>", heading, ours))
    return "".join(rows)


def _both(left: str, gold: str, right: str, draft: str) -> str:
    return f'<div class="sides"><div><h3>{left}</h3>{gold}</div><div><h3>{right}</h3>{draft}</div></div><p></p>'


def _title(case: CaseReport, ui: str) -> str:
    draft = case.outcome.draft
    return f"<p><b>{escape(draft.title)}</b></p>" if draft else f"<p>{said('none', ui)}</p>"


def _sentences(case: CaseReport, part: Part, ui: str) -> str:
    draft = case.outcome.draft
    section = next((one for one in draft.sections if one.part == part), None) if draft else None
    if section is None:
        return ""
    items = []
    for number, sentence in enumerate(section.sentences):
        found = [
            _finding(name, place, ui)
            for name, place in _findings(case)
            if (place.part, place.sentence) == (part, number)
        ]
        items.append(f"<li>{escape(sentence.text)}{''.join(found)}</li>")
    return f'<ol class="sentences">{"".join(items)}</ol>'


def _findings(case: CaseReport) -> list[tuple[str, Place]]:
    return [(name, place) for name, score in case.scores.items() for place in score.places if place.kind not in _FINE]


def _finding(name: str, place: Place, ui: str) -> str:
    note = f" ({escape(place.note)})" if place.note and place.note != place.text else ""
    return f'<span class="finding">{escape(name)}: {STATES[place.kind].in_(ui)} “{escape(place.text)}”{note}</span>'


def _facts(case: CaseReport, gold: GoldInterview, ui: str) -> str:
    score = case.scores.get("facts")
    if score is None:
        return ""
    order = ("missing", "misplaced", "told")
    items = "".join(_fact(place, gold, ui) for place in sorted(score.places, key=lambda place: order.index(place.kind)))
    return f'<h3>{said("facts", ui)}</h3><ul class="facts">{items}</ul>'


def _fact(place: Place, gold: GoldInterview, ui: str) -> str:
    where = f" <small>{PARTS_SAID[place.part].in_(ui)}</small>" if place.part else ""
    words = "".join(f"<blockquote>{escape(_said(gold, turn))}</blockquote>" for turn in place.turns)
    state = STATES[place.kind].in_(ui)
    return f'<li><span class="state {place.kind}">{state}</span>{escape(place.note)}{where}{words}</li>'


def _said(gold: GoldInterview, turn: int) -> str:
    names = {person.id: person.name for person in gold.participants}
    words = gold.words_of(turn)
    cut = words if len(words) <= _LONGEST_SAID else f"{words[:_LONGEST_SAID]}…"
    return f"{names[gold.turns[turn].speaker]} [{turn}]: {cut}"


def _elsewhere(case: CaseReport, ui: str) -> str:
    """Findings that belong to no sentence, and what a scorer looked for in vain."""
    lost = [
        (name, place)
        for name, score in case.scores.items()
        for place in score.places
        if place.sentence is None
        and (place.kind not in _FINE or (place.kind == "missing" and name not in ("facts", "placed")))
    ]
    return f"<h3>{said('notes', ui)}</h3>{''.join(_finding(name, place, ui) for name, place in lost)}" if lost else ""
