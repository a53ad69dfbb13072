"""Random conversations, written in every way that is read, read back equal."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.ingest.read import read_transcripts
from tests.unit.ingest.rendering import WAYS, Way
from tests.unit.ingest.writing import Said

NAMES = {
    "en": ("Dana Fox", "Li Wei", "Bríd O'Hara", "Curtis van der Berg", "Dr. Amal Roe", "Jean-Luc Poe", "Speaker 7"),
    "zh": ("王敏", "欧阳青", "李建国", "苏曼", "周总监", "说话人 3", "郭老师（外部）"),
}
PIECES = {
    "en": (
        "we cut the time", "from nine hours to two", "honestly", "it was the second quarter", "at 10:30 sharp", "so, um, yes",
        "okay: that was hard", 'he said "never again"', "about 37% (more or less)", "nobody slept – nobody", "what for?", "e.g. the plant",
        "[inaudible 00:10:11]", "1,200 units; then 900", "cost/benefit", "and… then", "it's #1 & counting", "see https://example.org/a",
    ),
    "zh": (
        "我们一共十二个人", "去年停了三十七次", "然后呢", "就是说", "十点半开会", "系统上线以后", "好的", "这个：很难", "他说“再也不了”", "大概37%（左右）",
        "为什么？", "成本、效率", "从9小时到2小时", "嗯……对", "【听不清】", "差不多10:30", "ERP系统",
    ),
}  # fmt: skip
ENDS = {"en": (".", "?", "!", "…"), "zh": ("。", "？", "！", "……")}
FIRST = {"en": "well, ", "zh": "嗯，"}


@st.composite
def conversations(draw, fewest):
    lang = draw(st.sampled_from(["en", "zh"]))
    people = draw(st.permutations(NAMES[lang]))[: draw(st.integers(2, 4))]
    # Everybody speaks at least twice, as people do.
    order = [*people, *people, *draw(st.lists(st.sampled_from(people), max_size=32))] if fewest > 1 else None
    order = order or draw(st.lists(st.sampled_from(people), min_size=1, max_size=40))
    turns, second = [], 0
    for who in order:
        second += draw(st.integers(1, 700))
        paragraphs = draw(st.lists(_sentence(lang), min_size=1, max_size=3))
        turns.append(Said(who, second, "\n".join(paragraphs)))
    return turns


def _sentence(lang):
    mark = "，" if lang == "zh" else " "
    pieces = st.lists(st.sampled_from(PIECES[lang]), min_size=1, max_size=6)
    return st.builds(lambda found, end: FIRST[lang] + mark.join(found) + end, pieces, st.sampled_from(ENDS[lang]))


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
@settings(max_examples=6, deadline=None)
@given(data=st.data())
def test_reads_back_equal(way: Way, data):
    turns = data.draw(conversations(way.fewest))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"call{way.suffix}"
        path.write_text(way.text(turns), encoding="utf-8")
        (transcript,) = read_transcripts(path)
    assert [(t.speaker, transcript.words_of(t.index)) for t in transcript.turns] == [(t.who, t.words) for t in turns]
    seconds = [None if t.start_s is None else int(t.start_s) for t in transcript.turns]
    assert seconds == [turn.at if way.timed else None for turn in turns]
