"""What a text must be to be kept."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import InputError
from assistant.workspace.project import ActionCode
from assistant.workspace.words import MOST, action, fit_text


@given(st.text(st.characters(), max_size=80))
def test_what_is_kept_is_one_line_that_any_file_can_hold(text):
    try:
        fit = fit_text(text)
    except InputError:
        return
    assert fit == " ".join(fit.split()) and fit
    assert fit.encode() and not any(ord(char) < 32 for char in fit)
    assert fit_text(fit) == fit


def test_what_is_typed_stays_as_it_is():
    for text in ("<script>alert(1)</script>", "{{7*7}}", "=cmd()", "两小时 → 20 分钟", "It’s “done” – 85 %"):
        assert fit_text(text) == text


def test_nothing_and_too_much_are_refused():
    for text in ("", " \n\t", "\x00\ud800", "x" * (MOST + 1)):
        with pytest.raises(InputError):
            fit_text(text)


def test_every_action_has_words_in_both_languages():
    for code in get_args(ActionCode):
        assert action(code).words.en and action(code).words.zh
