"""The sentence that presents a Chinese customer."""

from assistant.draft.compose import DraftParts, Understood, compose
from assistant.draft.names import CUSTOMER
from assistant.draft.presented import presented
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


def test_only_the_background_and_only_chinese_is_read():
    assert lead(labels=["other", "challenge", *LABELS[2:]])[0] is None
    assert lead(lang="en")[0] is None


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
