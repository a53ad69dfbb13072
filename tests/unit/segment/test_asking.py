"""Requests for silence in words that stand in no list: the model's chances, what the exchange adds, what is guarded."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.backends.sklearn_linear import SklearnTrainer
from assistant.learning.linear import save_linear
from assistant.resources import resource
from assistant.segment.asking import ASKING, asking, clauses
from assistant.segment.asking_training import harmless_clauses, read_wishes, train_asking
from assistant.segment.off_record import off_record
from assistant.segment.phrases import load_phrases
from assistant.segment.signs import calls_speaker, echoed
from assistant.segment.talk import Talk
from tests.unit.segment.talks import requests_model, utterances

LANGUAGES = ["en", "zh"]
# What is told, how it is asked for in words that no list has, and what is answered.
UNHEARD = [
    (
        "en",
        "And we lost Brannock, the whole account. I'd thank you to let that blow away.",
        "It has blown away.",
        "Brannock",
    ),
    ("en", "Corvane paid sixty thousand. You'd be a gent to mislay that.", "Consider it mislaid.", "Corvane"),
    ("en", "The mayor's nephew got the job. That isn't for anybody's breakfast table.", "No, it isn't.", "nephew"),
    ("zh", "布兰诺那家客户就是这么丢的。这个您高低别往本子上落。", "没落，您看。", "布兰诺"),
    ("zh", "食堂里头打了一架，为了索利。这个咱就埋这儿吧。", "埋了。", "索利"),
]
HARMLESS = [
    ("en", "We file the forms in the toolbox. Please write that it took four minutes.", "I will."),
    ("en", "He kept it to himself for years. Nobody could find a thing.", "And then?"),
    ("zh", "表单都放在工具箱里。这个四分钟您可以写。", "好，写。"),
    ("zh", "他一个人记着，谁也找不到。", "后来呢？"),
]  # fmt: skip


def _talk(lang: str, told: str, answer: str) -> str:
    if lang == "en":
        return f"Q: Was it hard?\nA: We run nine depots. {told}\nQ: {answer} And what came next?\nA: We went on."
    return f"Q: 难吗？\nA: 我们有九个仓库。{told}\nQ: {answer}后来呢？\nA: 后来接着干。"


@pytest.mark.parametrize(("lang", "told", "answer", "secret"), UNHEARD, ids=[one[3] for one in UNHEARD])
def test_what_is_asked_in_unheard_words_is_not_used(lang, told, answer, secret):
    said = utterances(_talk(lang, told, answer), lang)
    off = off_record(said, lang, requests_model(lang))
    used = "".join(u.text for i, u in enumerate(said) if i not in off.hidden | off.guarded)
    assert secret not in used
    assert said[0].text in used
    assert said[-1].text in used


@pytest.mark.parametrize(("lang", "told", "answer"), HARMLESS)
def test_what_asks_for_nothing_is_used(lang, told, answer):
    said = utterances(_talk(lang, told, answer), lang)
    off = off_record(said, lang, requests_model(lang))
    assert (off.hidden, off.doubtful) == (frozenset(), frozenset())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_person_clears_what_is_doubtful(lang):
    (_, told, answer, _) = next(one for one in UNHEARD if one[0] == lang)
    said = utterances(_talk(lang, told, answer), lang)
    everything = frozenset(range(len(said)))
    off = off_record(said, lang, requests_model(lang), cleared=everything)
    assert (off.hidden, off.guarded, off.doubtful) == (frozenset(), frozenset(), frozenset())


@pytest.mark.parametrize("lang", LANGUAGES)
@given(text=st.text(alphabet="ab ,.，。…—?\u4e00\u4e8c", max_size=40))
def test_clauses_are_stretches_of_the_sentence_and_leave_no_letter_out(lang, text):
    found = clauses(text, lang)
    covered = {at for start, end in found for at in range(start, end)}
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(text[at].isspace() or at in covered for at in range(len(text)))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_talk_has_no_chances(lang):
    found = asking([], lang, requests_model(lang))
    assert (len(found.request), len(found.promise), found.cue) == (0, 0, ())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_shipped_list_can_be_read_and_has_every_kind(lang):
    wishes = read_wishes(resource("models", "labeller", "data", f"requests.{lang}.tsv").read_text("utf-8").splitlines())
    assert {kind for kind, _ in wishes} == set(ASKING)
    assert len(wishes) == len(set(wishes))


@pytest.mark.parametrize("line", ["request", "wish\tplease", "other\t "])
def test_a_line_that_is_no_wish_is_named(line):
    with pytest.raises(ValueError, match="no wish"):
        read_wishes([line])


def test_the_same_wishes_give_the_same_file(tmp_path):
    wishes = [("request", "let that one go"), ("promise", "it has gone"), ("other", "the bus has gone")]
    said = utterances("A: We run nine depots, all of them here. Let it go.", "en")
    harmless = harmless_clauses(said, ("background", "off_record"), "en")
    assert harmless == ["We run nine depots,", "all of them here.", "We run nine depots, all of them here."]
    for folder in ("a", "b"):
        model = train_asking(wishes, harmless, "en", SklearnTrainer(strength=20.0, buckets=2**10, steps=20))
        save_linear(model, tmp_path / folder, "requests.en")
    one, other = ((tmp_path / folder / "requests.en.safetensors").read_bytes() for folder in ("a", "b"))
    assert one == other


def _look(lang: str, talk: str) -> Talk:
    said = utterances(talk, lang)
    return Talk(said, lang, load_phrases(lang), asking(said, lang, requests_model(lang)))


@pytest.mark.parametrize(
    ("lang", "talk", "called"),
    [
        ("en", "A: Well, Brann told me, and I asked Odile about the\nB: Odile, he's writing.", True),
        ("en", "Q: Well, Brann told me, and I asked Odile about it.\nB: Odile, yes.", False),
        ("en", "A: It was slow, and I asked Odile about the\nB: Slow, yes.", False),
        ("zh", "A: 那年我们把那个……\nB: 老温，喝茶。", True),
        ("zh", "A: 那年我们把那个……\nB: 对，喝茶。", False),
    ],
)
def test_a_colleague_calls_the_speaker_by_name(lang, talk, called):
    assert calls_speaker(_look(lang, talk), 1) is called


@pytest.mark.parametrize(
    ("answer", "found"), [("The toolbox has it.", True), ("Which toolbox?", False), ("I see.", False)]
)
def test_an_answer_echoes_the_request(answer, found):
    talk = _look("en", f"A: That stays in the toolbox.\nQ: {answer}")
    assert echoed(talk, 0, [1]) is found
