"""What a person expects each sign of a Chinese request to weigh before any talk has been counted; others weigh nothing."""

from __future__ import annotations

_ASKS, _SPEAKS_FOR, _FITS, _AGAINST, _NONE, _NEVER = 1.0, 0.6, 0.3, -0.5, -1.0, -2.0

# Of the signs that were weighed by hand before the others were added.
_BY_HAND = {
    "asks": 2.3,
    "phrases": 0.9,
    "answer": 1.25,
    "caution": -1.1,
    "called": 0.8,
    "echo": 2.3,
    "deaf": 2.5,
    "curt": 1.1,
    "reason": 0.85,
    "interviewer": -1.1,
    "sensitive": 1.1,
    "first": 1.0,
    "last": 1.1,
}
_GROUPS = {
    _ASKS: "hushed answered_with_promise takes_this_out listener_takes_out puts_this_not somebody_over_is_angry "
    "paper_not_yet wants_mercy",
    _SPEAKS_FOR: "puts_not takes_out nobody_learns somebody_over_learns trouble_comes paper_forbids "
    "somebody_over_allows machine_runs among_us something_instead enough_to_know sorry_to_have_said listener_puts_not "
    "written_down answered_yes_curtly part_taken_out part_not goes_out said_by_me colleague_objects",
    _FITS: "only_if till_a_day not_yet somebody_learns answered_yes answered_briefly is_brief is_tiny is_pleads "
    "is_no_number points_at_what_was_said speaks_to_listener asks_kindly told_a_secret told_money told_harm "
    "told_a_plan goes_elsewhere is_lets is_names_little sides_of_it rules_of_trade says_not",
    _AGAINST: "tells_work tells_past corrects because_of_work counts goes_on_long asked_on is_long "
    "is_many_clauses told_nothing is_interviewer_no_question may_be_written",
    _NONE: "tells_of_orders they_put_not is_asks",
    _NEVER: "likens",
}
EXPECTED = {**{name: value for value, names in _GROUPS.items() for name in names.split()}, **_BY_HAND}
BIAS = -8.3
