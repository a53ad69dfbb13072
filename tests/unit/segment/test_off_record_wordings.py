"""Many ways to ask for silence, said in the middle of a talk, and many sentences that only look like one."""

from __future__ import annotations

import pytest

from tests.unit.segment import wordings_en, wordings_zh
from tests.unit.segment.talks import Case, judged, text_of

FRAMES = {
    "en": (
        "Q: How did you start with the whole thing?\nA: We began with two warehouses and a pilot of six weeks. The staff were curious.\n"
        "Q: And what else happened in that year, what should readers know?\n",
        "\nQ: Let us talk about the rollout. How did that go?\nA: We rolled it out to all nine sites by autumn. Everybody got a tablet.",
    ),
    "zh": (
        "Q: 你们一开始是怎么做起来的？\nA: 我们先在两个仓库试了六个礼拜。大家都挺好奇。\nQ: 那一年还发生了什么别的事情，读者该知道的？\n",
        "\nQ: 再聊聊推广，是怎么推的？\nA: 到秋天九个点全上了。每人发了一个平板。",
    ),
}
SHELLS = {"en": ("A: We had a busy spring. ", " It went on until June."), "zh": ("A: 那年春天很忙。", "一直忙到六月。")}
ASKED = [("en", *one) for one in wordings_en.ASKED] + [("zh", *one) for one in wordings_zh.ASKED]
WITHDRAWN = [("en", *one) for one in wordings_en.WITHDRAWN] + [("zh", *one) for one in wordings_zh.WITHDRAWN]
HARMLESS = [("en", one) for one in wordings_en.HARMLESS] + [("zh", one) for one in wordings_zh.HARMLESS]


def hidden(talk: str, lang: str) -> str:
    """What is off the record when `talk` is said between two harmless questions."""
    before, after = FRAMES[lang]
    said, off = judged(Case("", before + talk + after), lang)
    return text_of(said, off.hidden)


def answers(lang: str) -> list[str]:
    """What is said before and after."""
    return [line.removeprefix("A: ") for part in FRAMES[lang] for line in part.splitlines() if line.startswith("A: ")]


@pytest.mark.parametrize(("lang", "talk", "gone", "kept"), ASKED, ids=[one[1][:40] for one in ASKED])
def test_what_somebody_asks_to_leave_out_is_hidden_and_other_answers_stay(lang, talk, gone, kept):
    found = hidden(talk, lang)
    assert gone in found
    assert not kept or kept not in found
    assert [line for line in found.splitlines() if any(line.strip() in answer for answer in answers(lang))] == []


@pytest.mark.parametrize(("lang", "talk", "gone", "kept"), WITHDRAWN, ids=[one[1][:40] for one in WITHDRAWN])
def test_what_is_given_free_again_stays(lang, talk, gone, kept):
    assert kept not in hidden(talk, lang)


@pytest.mark.parametrize(("lang", "words"), HARMLESS, ids=[one[1][:40] for one in HARMLESS])
def test_what_only_sounds_like_a_request_stays(lang, words):
    opening, end = SHELLS[lang]
    assert hidden(opening + words + end, lang) == ""


def test_there_are_as_many_wordings_in_both_languages():
    for module in (wordings_en, wordings_zh):
        assert len(module.ASKED) >= 30
        assert len(module.HARMLESS) >= 30
