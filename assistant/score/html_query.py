"""One judged query of the report: what was asked, what was found with its grades, what was not."""

from __future__ import annotations

from html import escape

from assistant.records import Match
from assistant.score.html_case import figure, scores_table
from assistant.score.html_words import said
from assistant.score.query import JudgedQuery
from assistant.score.report import CaseReport


def query_html(case: CaseReport, query: JudgedQuery, ui: str) -> str:
    """The query as a fold-out section."""
    figures = "".join(
        f'<span class="figure">{escape(name)} {figure(name, score.value)}</span>' for name, score in case.scores.items()
    )
    error = f'<p class="missing">{escape(case.outcome.error)}</p>' if case.outcome.error else ""
    return (
        f'<details class="case" id="{escape(query.id)}"><summary><span class="id">{escape(query.id)}</span>{figures}'
        f'<span class="soft"> · {escape(query.text)}</span></summary><div>{error}{_found(case, query, ui)}'
        f"{_missed(case, query, ui)}{scores_table(case, ui)}</div></details>"
    )


def _found(case: CaseReport, query: JudgedQuery, ui: str) -> str:
    heads = "".join(f"<th>{said(word, ui)}</th>" for word in ("rank", "grade", "case", "why"))
    rows = "".join(_row(match, query) for match in case.outcome.matches or ())
    return (
        f'<h3>{said("matches", ui)}</h3><p lang="{escape(query.lang)}">{escape(query.text)}</p><div class="scroll"><table>'
        f"<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def _row(match: Match, query: JudgedQuery) -> str:
    grade = query.relevant.get(match.case_id, 0)
    state = ("missing", "misplaced", "told")[grade]
    return (
        f'<tr><td>{match.rank}</td><td><span class="state {state}">{grade}</span></td>'
        f'<td class="words">{escape(match.case_id)} <small>{escape(match.title)}</small></td>'
        f'<td class="words">{escape(match.why.sentence)}</td></tr>'
    )


def _missed(case: CaseReport, query: JudgedQuery, ui: str) -> str:
    found = {match.case_id for match in case.outcome.matches or ()}
    missed = sorted((-grade, one) for one, grade in query.relevant.items() if one not in found)
    items = "".join(f"<li>{escape(one)} ({-grade})</li>" for grade, one in missed)
    return f"<h3>{said('not_found', ui)}</h3><ul>{items}</ul>" if items else ""
