"""What a Chinese number is of, where its sentence does not say."""

from dataclasses import replace
from decimal import Decimal

import pytest

from assistant.draft.topics import topics
from assistant.records import Caution, MetricValue, Span
from tests.unit.draft.interviews import interview, metric, passages_of

SAID = (
    ("lin", "非计划停机变了多少？"),
    ("su", "非计划停机我们是按条线统计的。二三年平均一条线二百八十六个小时。去年平均一条线一百一十八个小时。"),
)


def found_in(said=SAID, name="非计划停机", banned=frozenset(), labels=("other", "result"), **more):
    transcript = interview("zh", *said)
    passages = passages_of(transcript, labels)

    def end(words):
        start = transcript.text.index(words)
        return MetricValue(Decimal(0), "hour", words, Span(start, start + len(words)))

    one = replace(
        metric(name=name), before=end("二百八十六个小时"), after=end("一百一十八个小时"), status="stated", cautions=()
    )
    return topics([replace(one, **more)], transcript, passages, banned), passages


def test_a_number_without_its_topic_gets_the_name_of_its_metric():
    found, passages = found_in()
    assert {place: topic for place, (topic, _) in found.items()} == {2: "非计划停机", 3: "非计划停机"}
    assert found[3][1] == (passages[1],)


@pytest.mark.parametrize(
    "more",
    [
        {"name": "我们"},
        {"name": "马总"},
        {"status": "hoped"},
        {"before": None},
        {"cautions": (Caution("scope", "", ""),)},
        {"cautions": (Caution("tiny-base", "", ""),)},
        {"banned": frozenset({2, 3})},
        {"labels": ("other", "background")},
    ],
)
def test_weak_metrics_name_nothing(more):
    assert found_in(**more)[0] == {}


def test_a_sentence_that_names_its_topic_is_left_alone():
    said = (SAID[0], ("su", "非计划停机，二三年是二百八十六个小时。去年停机是一百一十八个小时。"))
    assert found_in(said)[0] == {}


@pytest.mark.parametrize("name", ["超预", "包括运输", "停机的话"])
def test_a_name_that_is_the_beginning_of_a_word_is_no_topic(name):
    said = (
        ("lin", "超预算的变了多少？超预算的项目，包括运输的，还有停机的话。"),
        (
            "su",
            "超预算。包括运输，停机的话，是另外算的。二三年平均一条线二百八十六个小时。去年平均一条线一百一十八个小时。",
        ),
    )
    assert found_in(said, name)[0] == {}
    whole = found_in(said, "超预算")[0] if name == "超预" else {1: ("超预算", ())}
    assert {topic for topic, _ in whole.values()} == {"超预算"}


def test_a_number_of_the_whole_house_does_not_say_what_it_is_of():
    said = (SAID[0], ("su", "非计划停机我们统计的。全厂是二百八十六个小时。全厂现在一百一十八个小时。"))
    assert {place: topic for place, (topic, _) in found_in(said)[0].items()} == {2: "非计划停机", 3: "非计划停机"}
    other = (SAID[0], ("su", "非计划停机我们统计的。全厂的空调二百八十六个小时。全厂四十个人一百一十八个小时。"))
    assert found_in(other)[0] == {}


def test_a_number_of_the_solution_is_of_its_metric_too():
    assert set(found_in(labels=("other", "solution"))[0]) == {2, 3}
