"""A person's marks on top of the rules: what they hide, what they free, and that a mark wins."""

from dataclasses import replace

import pytest

from assistant.ingest.read import read_transcripts
from assistant.records import Brief, Span
from assistant.resources import resource
from assistant.segment.label import label_passages, load_labeller

TALKS = {
    "en": (
        "Ann: How did it start?\nTom: We lost the Kellner contract in May. It hurt.\nAnn: And then?\n"
        "Tom: Please don't print that. The depot in Akron came back first.\nAnn: Good.\n"
        "Tom: The Kellner contract was worth 48,200 dollars. Akron now ships in two days.\n"
        "Ann: Nice.\nTom: 48,200 is what the auditor wrote, too.\n"
    ),
    "zh": (
        "林默然：怎么开始的？\n苏曼：五月份我们丢了恒达的合同。很难受。\n林默然：后来呢？\n"
        "苏曼：这个别写。慈溪仓库先恢复的。\n林默然：好。\n苏曼：恒达的合同值四万八千二百块。慈溪现在两天发货。\n"
        "林默然：挺好。\n苏曼：审计写的也是四万八千二百。\n"
    ),
}


@pytest.fixture(params=["en", "zh"])
def talk(request, tmp_path):
    path = tmp_path / "talk.txt"
    path.write_text(TALKS[request.param], encoding="utf-8")
    return read_transcripts(path, Brief())[0]


def labelled(transcript, **spans):
    return label_passages(replace(transcript, **spans), load_labeller(resource("models", "labeller")))


def hidden(passages):
    return {(p.turn, p.text) for p in passages if p.label == "off_record"}


def turn(transcript, number):
    return transcript.turns[number].span


def test_a_marked_turn_is_hidden_whole_and_nothing_that_was_hidden_comes_back(talk):
    before, after = hidden(labelled(talk)), hidden(labelled(talk, marked=(turn(talk, 5),)))
    assert {text for number, text in after if number == 5} == {p.text for p in labelled(talk) if p.turn == 5}
    assert before <= after


def test_marked_words_hide_their_sentence_only(talk):
    word = "Akron now" if talk.lang == "en" else "两天"
    at = talk.text.index(word)
    after = hidden(labelled(talk, marked=(Span(at, at + len(word)),)))
    assert {text for number, text in after - hidden(labelled(talk)) if number == 5} == {
        p.text for p in labelled(talk) if p.turn == 5 and word in p.text
    }


def test_what_is_cleared_may_be_used_again(talk):
    assert any(number in (1, 3) for number, _ in hidden(labelled(talk)))
    everything = Span(0, len(talk.text))
    passages = labelled(talk, cleared=(everything,))
    assert not hidden(passages)
    assert not any(p.guarded for p in passages)


def test_a_mark_wins_over_what_is_cleared(talk):
    passages = labelled(talk, cleared=(Span(0, len(talk.text)),), marked=(turn(talk, 5),))
    assert {number for number, _ in hidden(passages)} == {5}


def test_the_same_rare_number_elsewhere_goes_with_a_mark(talk):
    said = "48,200" if talk.lang == "en" else "四万八千二百"
    at = talk.text.index(said)
    assert not [1 for number, text in hidden(labelled(talk)) if said in text]
    after = hidden(labelled(talk, marked=(Span(at, at + len(said)),)))
    assert {number for number, text in after if said in text} == {5, 7}
