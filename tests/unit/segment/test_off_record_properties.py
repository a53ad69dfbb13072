"""What holds for any conversation: places are real, hidden and guarded are apart, plain talk hides nothing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.records import Role
from assistant.segment.off_record import off_record
from tests.unit.segment.talks import requests_model, utterances

_PLAIN = {
    "en": (
        "We run nine depots.",
        "The scan takes four minutes now.",
        "It used to take an hour.",
        "How did you start?",
        "Everyone liked the new screens.",
    ),
    "zh": ("我们有九个仓库。", "现在扫一次四分钟。", "以前要一个小时。", "怎么开始的？", "大家都喜欢新界面。"),
}
_ASKING = {
    "en": (
        "Please don't print that.",
        "Strike that.",
        "Stop the recording, please.",
        "It's gone.",
        "Take out what I said about the depots.",
        "It was Corvane, for 310,000 euros—",
        "",
    ),
    "zh": (
        "这个你别写啊。",
        "那句删掉。",
        "先把录音关一下。",
        "好，不写。",
        "刚才我讲的仓库那一段去掉。",
        "是科万，三十一万——",
        "",
    ),
}
_TURN = st.tuples(st.sampled_from(["Q", "A", "B"]), st.lists(st.integers(0, 11), max_size=4))


def _talk(turns: list[tuple[str, list[int]]], sentences: tuple[str, ...], lang: str) -> str:
    gap = " " if lang == "en" else ""
    return "\n".join(f"{who}: {gap.join(sentences[n % len(sentences)] for n in picked)}" for who, picked in turns)


@pytest.mark.parametrize("lang", ["en", "zh"])
@settings(deadline=None)  # the first run compiles the phrases
@given(turns=st.lists(_TURN, min_size=1, max_size=10))
def test_hidden_and_guarded_are_apart_within_range_and_the_same_each_time(
    lang: str, turns: list[tuple[str, list[int]]]
) -> None:
    said = utterances(_talk(turns, _PLAIN[lang] + _ASKING[lang], lang), lang)
    off = off_record(said, lang, requests_model(lang))
    assert not off.hidden & off.guarded
    assert (off.hidden | off.guarded) <= set(range(len(said)))
    assert off_record(said, lang, requests_model(lang)) == off


@pytest.mark.parametrize("lang", ["en", "zh"])
@settings(deadline=None)  # the first run compiles the phrases
@given(turns=st.lists(_TURN, min_size=1, max_size=10))
def test_talk_without_a_request_hides_and_guards_nothing(lang: str, turns: list[tuple[str, list[int]]]) -> None:
    off = off_record(utterances(_talk(turns, _PLAIN[lang], lang), lang), lang, requests_model(lang))
    assert not off.hidden
    assert not off.guarded


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_no_talk_at_all(lang: str) -> None:
    off = off_record([], lang, requests_model(lang))
    assert (off.hidden, off.guarded) == (frozenset(), frozenset())


@pytest.mark.parametrize(("lang", "asks"), [("en", "Please don't print that."), ("zh", "这个你别写啊。")])
def test_a_request_is_hidden_whoever_speaks(lang: str, asks: str) -> None:
    roles: tuple[Role, ...] = ("interviewee", "unknown")
    for role in roles:
        said = utterances(f"A: {_PLAIN[lang][0]}{asks}" if lang == "zh" else f"A: {_PLAIN[lang][0]} {asks}", lang)
        said = [type(u)(u.text, u.span, u.turn, role) for u in said]
        assert off_record(said, lang, requests_model(lang)).hidden == frozenset({0, 1})
