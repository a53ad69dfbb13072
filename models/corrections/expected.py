"""What a person expects each sign to weigh before any talk has been counted; others weigh nothing."""

from __future__ import annotations

from assistant.corrections import both_hold_zh, signs_against_en, signs_for_en, signs_zh

_SURE, _LIKELY, _UNLIKELY, _LESS = 2.0, 0.7, -1.5, -1.0

ENGLISH_EXPECTED = {
    **{sign.__name__: _SURE for sign in signs_for_en.FOR},
    "hesitated": 2 * _SURE,
    **dict.fromkeys(
        ("challenged", "taken_up", "answered", "conceded", "came_back", "looked_up", "guessed", "more_exact"), _LIKELY
    ),
    **dict.fromkeys(("sourced", "that_was", "made_exact", "chosen", "concluded"), _LIKELY),
    **{sign.__name__: _UNLIKELY for sign in signs_against_en.AGAINST},
    **dict.fromkeys(
        ("two_places", "one_breath", "contrast_asked", "of_its_own", "old_said_later", "old_said_last"), _LESS
    ),
    "asked_else": -0.7,
    "gone_on": -0.3,
}
CHINESE_EXPECTED = {
    **{sign.__name__: _LIKELY for sign in signs_zh.FOR},
    **dict.fromkeys(("named_again", "told_of", "told_of_later", "unwanted", "joked", "old_is_of"), _SURE),
    **dict.fromkeys(("comes_back", "looked_up", "slipped", "taken_down", "yields", "outdated"), _SURE),
    "in_one_breath": 3 * _SURE,
    **{sign.__name__: _LESS for sign in both_hold_zh.AGAINST},
    **dict.fromkeys(
        (
            "a_change",
            "part_or_more",
            "planned",
            "of_two_times",
            "said_to_be_two",
            "told_before",
            "far_apart",
            "two_sides",
            "of_the_middle",
        ),
        2 * _UNLIKELY,
    ),
    **dict.fromkeys(("names_another", "both_named", "old_said_last", "old_said_later"), _LESS),
}
