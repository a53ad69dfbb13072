"""The sentence that presents the customer."""

import pytest

from assistant.draft.compose import DraftParts, compose
from assistant.draft.names import CUSTOMER
from assistant.draft.presented import presented
from assistant.draft.tellable import Understood
from assistant.records import Brief, Provenance
from tests.unit.draft.interviews import TOKENIZER, embedder, interview, passages_of, shipped_salience

SAID = (
    ("lin", "先介绍一下公司吧？"),
    ("su", "森合材料，零五年成立的，在漳州，就做地板的，出口占一半。现在四百六十个人，两个厂区。"),
    ("lin", "以前难在哪里？"),
    ("su", "以前排产靠一张表，一改就要半天，错了也没人知道。"),
    ("lin", "后来怎么做的？"),
    ("su", "去年三月上线，先在一车间试了两个月，再推到全厂。"),
    ("lin", "效果呢？"),
    ("su", "现在排产十分钟就出来了。"),
    ("lin", "还有吗？"),
    ("su", "没有了。"),
)
LABELS = ["other", "background", "other", "challenge", "other", "solution", "other", "result", "other", "other"]


def lead(banned=frozenset(), said=SAID, labels=LABELS, lang="zh"):
    transcript = interview(lang, *said)
    passages = passages_of(transcript, labels)
    return presented(transcript, passages, banned, {}, {}, ("森合材料", "森合")), transcript, passages


def test_it_tells_where_since_when_what_and_how_many():
    found, transcript, passages = lead()
    assert found.sentence.text == f"{CUSTOMER}位于漳州，2005年成立，主营地板，现有员工460人，设有两个厂区。"
    assert found.sentence.kind == "composed"
    shown = [transcript.words_of(e.turn)[e.start : e.end] for e in found.sentence.evidence]
    assert shown == [passages[place].text for place in found.places]


def test_what_it_tells_is_taken_out_of_its_sources():
    found, _, passages = lead()
    first, second = found.places
    assert found.rest == {}  # 出口占一半 alone is no sentence
    longer = tuple((who, words.replace("出口占一半", "产品一半出口到东南亚和日本")) for who, words in SAID)
    assert lead(said=longer)[0].rest == {first: "产品一半出口到东南亚和日本。"}
    assert passages[second].text.startswith("现在四百六十个人")


def test_one_thing_is_not_enough_and_nothing_banned_is_told():
    found, _, _ = lead()
    assert lead(banned=frozenset(found.places[:1]))[0].sentence.text == f"{CUSTOMER}现有员工460人，设有两个厂区。"
    assert lead(banned=frozenset(found.places))[0] is None
    alone = (*SAID[:1], ("su", "现在四百六十个人。"), *SAID[2:])
    assert lead(said=alone)[0] is None


def test_only_the_background_is_read():
    assert lead(labels=["other", "challenge", *LABELS[2:]])[0] is None


ENGLISH = {
    ("We're a regional bakery.", "It was founded in 1968.", "Three hundred and ten people.", "Nine shops."): (
        " is a regional bakery founded in 1968, with 310 people and nine shops."
    ),
    ("We make hinges for doors.", "The head office is in Leeds.", "About ninety employees."): (
        ", based in Leeds, makes hinges for doors and has about 90 employees."
    ),
    ("We started in 1951.", "Forty-two clinics."): ", founded in 1951, has 42 clinics.",
    ("We started in 1951.", "We're based in Leeds."): None,  # there is nothing that is so
    ("Three hundred and ten people.",): None,
    ("Three hundred and ten people.", "Three hundred and forty people.", "Nine shops."): None,  # which one?
    ("Three hundred and ten people, half of them on nights since the strike.", "Nine shops."): None,  # told as it is
}


@pytest.mark.parametrize("said", ENGLISH)
def test_an_english_customer_is_presented_too(said):
    turns = [turn for answer in said for turn in (("maya", "And what else?"), ("curtis", answer))]
    more = [("maya", "And then?"), ("curtis", "The queue was long.")] * 4
    transcript = interview("en", *turns, *more)
    passages = passages_of(transcript, ["other", "background"] * len(said) + ["other", "challenge"] * 4)
    found = presented(transcript, passages, frozenset(), {}, {}, ("Marsh",))
    told = ENGLISH[said]
    assert (found and found.sentence.text) == (told and f"{CUSTOMER}{told}")
    if found:
        assert found.places == tuple(range(1, 2 * len(said), 2))
        assert found.rest == {}


def test_a_draft_begins_with_it_and_does_not_say_it_again():
    transcript = interview("zh", *SAID)
    passages = passages_of(transcript, LABELS)
    draft = compose(
        Understood(transcript, passages, (), (), ()),
        Brief(),
        DraftParts(shipped_salience(), TOKENIZER, embedder()),
        Provenance("0", "0" * 64),
    )
    introduction = draft.sections[0].sentences
    assert introduction[0].text == "森合材料位于漳州，2005年成立，主营地板，现有员工460人，设有两个厂区。"
    assert sum("460" in sentence.text for section in draft.sections for sentence in section.sentences) == 1
    assert draft.customer.name == "森合材料"
    assert draft.customer.size == "460人"


def test_what_is_left_of_a_source_names_no_house_and_counts_nobody_told_before():
    said = (SAID[0], ("su", "森合材料，零五年成立的，在漳州，现在四百六十个人，包括仓库和车队的。"), *SAID[2:])
    assert lead(said=said)[0].rest == {}
