"""Every sentence gets a label; off the record wins over what the model says."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import LanguageError, WorkError
from assistant.learning.linear import LinearModel, save_linear
from assistant.records import LABELS
from assistant.resources import resource
from assistant.segment.label import Labeller, label_passages, load_labeller, with_labels
from assistant.segment.second_look import agreeing
from assistant.segment.steps import STEPS
from assistant.segment.units import sentence_units
from tests.unit.segment.interviews import CHINESE, ENGLISH, talk

SHIPPED = load_labeller(resource("models", "labeller"))
LANGUAGES = [("en", ENGLISH), ("zh", CHINESE)]


def always(label):
    """A labeller that gives every sentence one label."""
    bias = np.full(len(LABELS), -5, np.float32)
    bias[LABELS.index(label)] = 5
    cues = np.zeros((SHIPPED.models["en"].extra["cues"].shape[0], len(LABELS)), np.float32)
    free = np.zeros((STEPS, len(LABELS), len(LABELS)), np.float32)
    second, second_bias = agreeing()
    extra = {"steps": free, "cues": cues, "cues_bias": bias, "second": second, "second_bias": second_bias}
    model = LinearModel(LABELS, np.zeros((8, len(LABELS)), np.float16), bias, extra)
    return Labeller({"en": model, "zh": model}, SHIPPED.requests)


@pytest.mark.parametrize(("lang", "turns"), LANGUAGES)
def test_a_passage_for_every_sentence_in_reading_order(lang, turns):
    transcript = talk(lang, turns)
    passages = label_passages(transcript, SHIPPED)
    assert [(p.turn, p.span) for p in passages] == sentence_units(transcript)
    for passage in passages:
        assert passage.span.of(transcript.text) == passage.text
        assert passage.speaker == transcript.turns[passage.turn].speaker
        assert passage.label in LABELS
        assert 0 <= passage.confidence <= 1
        assert sum(passage.probabilities) == pytest.approx(1, abs=1e-3)


@pytest.mark.parametrize(("lang", "turns"), LANGUAGES)
def test_passages_have_ids_of_their_own_that_do_not_change(lang, turns):
    first, again = (label_passages(talk(lang, turns), SHIPPED) for _ in range(2))
    assert first == again
    assert len({p.id for p in first}) == len(first)


@pytest.mark.parametrize(("lang", "turns", "secret"), [("en", ENGLISH, "Bramwell"), ("zh", CHINESE, "童乐坊")])
@pytest.mark.parametrize("label", ["result", "other", "solution"])
def test_off_the_record_wins_over_the_model(lang, turns, secret, label):
    passages = label_passages(talk(lang, turns), always(label))
    assert all(p.label == "off_record" for p in passages if secret in p.text)
    assert all(p.confidence == 1.0 for p in passages if p.label == "off_record")
    assert any(p.label == label for p in passages)


@pytest.mark.parametrize(("lang", "turns"), LANGUAGES)
def test_the_model_alone_labels_what_is_on_the_record(lang, turns):
    harmless = [turn for turn in turns if not any(name in turn[1] for name in ("Bramwell", "童乐坊"))]
    passages = label_passages(talk(lang, harmless), always("result"))
    assert {p.label for p in passages} == {"result"}
    assert not any(p.guarded for p in passages)


def test_who_takes_over_decides_what_follows():
    """A model that hears nothing in words, and has only learned that a new question changes the subject."""
    model = always("background").models["en"]
    follows = np.zeros((STEPS, len(LABELS), len(LABELS)), np.float32)
    follows[:, [0, 1], [1, 0]] = -20.0  # nobody leaves background or challenge ...
    follows[3, 0, 1] = 20.0  # ... but a question after an answer
    even = np.zeros(len(LABELS), np.float32)
    even[2:] = -30.0
    model = replace(model, bias=even, extra=model.extra | {"cues_bias": even, "steps": follows})
    turns = [
        ("interviewer", "So."),
        ("interviewee", "Well. We are."),
        ("interviewer", "And."),
        ("interviewee", "It is."),
    ]
    passages = label_passages(talk("en", turns), Labeller({"en": model}, SHIPPED.requests))
    assert [p.label for p in passages] == ["background"] * 3 + ["challenge"] * 2


@settings(deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(["interviewer", "interviewee", "unknown"]),
                       st.text(st.characters(exclude_characters="\n"), max_size=40)), max_size=5),
    st.sampled_from(["en", "zh"]),
)  # fmt: skip
def test_any_talk_is_covered(turns, lang):
    transcript = talk(lang, turns)
    passages = label_passages(transcript, SHIPPED)
    assert [(p.turn, p.span) for p in passages] == sentence_units(transcript)


@pytest.mark.parametrize(("lang", "turns"), LANGUAGES)
def test_both_halves_of_a_model_have_a_say(lang, turns):
    """Words say `result` a little, cues say `solution` clearly: solution is likelier."""
    labeller = always("result")
    model = labeller.models[lang]
    bias = np.zeros(len(LABELS), np.float32)
    bias[LABELS.index("result")] = 1
    cues = np.full(len(LABELS), -9, np.float32)
    cues[LABELS.index("solution")] = 9
    split = LinearModel(LABELS, model.weights, bias, model.extra | {"cues_bias": cues})
    passages = label_passages(talk(lang, turns), Labeller({lang: split}, SHIPPED.requests))
    assert {p.label for p in passages} <= {"solution", "off_record"}
    assert all(0.5 < p.probabilities[LABELS.index("solution")] < 0.75 for p in passages)


@pytest.mark.parametrize(("lang", "turns"), LANGUAGES)
def test_the_second_look_has_a_say_of_its_own(lang, turns):
    """Whatever the first look says, the second one is for `challenge`."""
    labeller = always("result")
    second = np.where(np.array(LABELS) == "challenge", 30, 0).astype(np.float32)
    extra = labeller.models[lang].extra | {"second_bias": second}
    passages = label_passages(
        talk(lang, turns), replace(labeller, models={lang: replace(labeller.models[lang], extra=extra)})
    )
    assert all(0.4 < p.probabilities[LABELS.index("challenge")] < 0.6 for p in passages)


@pytest.mark.parametrize("change", [None, (10, len(LABELS))])
def test_a_model_of_another_version_is_refused(tmp_path, change):
    for lang in ("en", "zh"):
        model = always("result").models[lang]
        extra = {name: value for name, value in model.extra.items() if name != "second"}
        save_linear(
            replace(model, extra=extra if change is None else extra | {"second": np.zeros(change, np.float32)}),
            tmp_path,
            lang,
        )
        save_linear(SHIPPED.requests[lang], tmp_path, f"requests.{lang}")
    with pytest.raises(WorkError, match="another version") as caught:
        load_labeller(tmp_path)
    assert "另一版本" in caught.value.message.zh


@pytest.mark.parametrize(("lang", "turns"), LANGUAGES)
def test_nothing_is_off_the_record_because_a_model_says_so(lang, turns):
    harmless = [turn for turn in turns if not any(name in turn[1] for name in ("Bramwell", "童乐坊"))]
    assert not any(p.label == "off_record" for p in label_passages(talk(lang, harmless), always("off_record")))


def test_what_was_asked_and_said_around_it_decides_about_the_same_words():
    same = "It was about four hours."
    before = talk(
        "en",
        [
            ("interviewer", "How bad was it before, what went wrong?"),
            ("interviewee", f"Planning was chaos, by hand, everybody complained. {same} We lost orders."),
        ],
    )
    after = talk(
        "en",
        [
            ("interviewer", "And now, what has changed since you went live? Any numbers?"),
            ("interviewee", f"Planning dropped from two days, everybody is happy. {same} It saved us a fifth."),
        ],
    )
    labels = [next(p.label for p in label_passages(t, SHIPPED) if p.text.strip() == same) for t in (before, after)]
    assert labels == ["challenge", "result"]


def test_a_very_long_turn_is_labelled_sentence_by_sentence():
    transcript = talk("en", [("interviewee", "We had forty trucks in the yard. " * 2000)])
    assert len(label_passages(transcript, SHIPPED)) == 2000


def test_a_third_language_is_refused_in_both_languages_of_messages():
    with pytest.raises(LanguageError, match=r"call\.docx: the interview is in 'de'") as caught:
        label_passages(talk("de", [("interviewee", "Wir hatten vierzig Lastwagen.")]), SHIPPED)
    assert "目前只能" in caught.value.message.zh
    assert "casewright transcript" in caught.value.hint.en


def test_a_folder_without_models_is_refused(tmp_path):
    with pytest.raises(WorkError):
        load_labeller(tmp_path)


@pytest.mark.parametrize(("lang", "turns"), LANGUAGES)
def test_a_person_says_what_a_passage_tells(lang, turns):
    passages = label_passages(talk(lang, turns), SHIPPED)
    chosen = next(p for p in passages if p.label != "off_record")
    found = with_labels(passages, {chosen.id: "other", "gone": "result"})
    (told,) = (p for p in found if p.id == chosen.id)
    assert (told.label, told.confidence, told.probabilities) == ("other", 1.0, ())
    assert [p for p in found if p.id != chosen.id] == [p for p in passages if p.id != chosen.id]


@pytest.mark.parametrize(("lang", "turns"), [("en", ENGLISH), ("zh", CHINESE)])
def test_no_label_puts_back_on_the_record_or_takes_off_it(lang, turns):
    passages = label_passages(talk(lang, turns), SHIPPED)
    labels = {p.id: "result" if p.label == "off_record" else "off_record" for p in passages}
    assert with_labels(passages, labels) == passages
