"""One passage worded because a person asks for it."""

from dataclasses import replace

import pytest

from assistant.backends.spacy_tokenizer import SpacyTokenizer
from assistant.draft.pulled import pulled
from assistant.errors import InputError
from assistant.records import Brief, Customer, Participant, Passage, Span, Transcript, Turn

PEOPLE = {
    "en": (
        Participant("Ada Quill", None, "Fleetline", "vendor", "interviewer", ("Ada",), ""),
        Participant("Curtis Vann", "Vice President", "Pruett Lines", "customer", "interviewee", ("Curtis",), ""),
    ),
    "zh": (
        Participant("林晓", None, "云图科技", "vendor", "interviewer", ("林晓",), ""),
        Participant("周建国", "生产副总", "栩丰部件", "customer", "interviewee", ("周建国",), ""),
    ),
}
SAID = {
    "en": ("How was it?", "We planned every route by hand.", "So, you know, like, whatever."),
    "zh": ("之前怎么样？", "我们每天人工排产。", "就是说，那个嘛。"),
}
NAMES = {"en": "Pruett Lines", "zh": "栩丰部件"}


def talk(lang):
    asks, answers = (person.labels[0] for person in PEOPLE[lang])
    text, turns, passages = "", [], []
    for index, words in enumerate(SAID[lang]):
        span = Span(len(text), len(text) + len(words))
        who, role = (asks, "interviewer") if index == 0 else (answers, "interviewee")
        turns.append(Turn(index, who, role, span))
        passages.append(Passage(f"p{index}", span, index, who, words, "challenge", 1.0))
        text += words + "\n"
    return Transcript("t", "t", "labels", "0", lang, None, text, tuple(turns), PEOPLE[lang]), passages


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_it_is_told_in_the_third_person_with_its_evidence(lang):
    transcript, passages = talk(lang)
    customer = Customer(NAMES[lang])
    sentence, quote = pulled(passages[1], transcript, customer, Brief(), SpacyTokenizer(lang), "")
    assert quote is None and sentence.kind == "edited"
    assert sentence.text.startswith(NAMES[lang]) and "we" not in sentence.text.lower().split()
    (evidence,) = sentence.evidence
    assert transcript.words_of(evidence.turn)[evidence.start : evidence.end] == SAID[lang][1]


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_what_cannot_be_told_is_quoted_word_for_word(lang):
    transcript, passages = talk(lang)
    fragment = {"en": "Every day by hand, all nine depots.", "zh": "三十五分钟！"}[lang]
    text = transcript.text.replace(SAID[lang][1], fragment)
    shift = len(fragment) - len(SAID[lang][1])
    turns = list(transcript.turns)
    turns[1] = replace(turns[1], span=Span(turns[1].span.start, turns[1].span.end + shift))
    odd = replace(passages[1], text=fragment, span=turns[1].span)
    sentence, quote = pulled(
        odd,
        replace(transcript, text=text, turns=tuple(turns)),
        Customer(NAMES[lang]),
        Brief(),
        SpacyTokenizer(lang),
        "",
    )
    if quote is None:  # it could be told after all
        assert sentence.kind == "edited"
    else:
        assert sentence.kind == "quote" and quote.text in fragment and quote.speaker in sentence.text


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_whom_the_case_names_already_is_not_introduced_again(lang):
    transcript, passages = talk(lang)
    known = f"{NAMES[lang]} {PEOPLE[lang][1].name}"
    customer = Customer({"en": "Pruett Lines", "zh": "浙江栩丰部件有限公司"}[lang])
    case = f"{customer.name} {known}"
    told = pulled(passages[1], transcript, customer, Brief(), SpacyTokenizer(lang), case)[0].text
    fresh = pulled(passages[1], transcript, customer, Brief(), SpacyTokenizer(lang), "")[0].text
    assert len(told) <= len(fresh) and fresh.startswith(customer.name)


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("change", [{"label": "off_record"}, {"guarded": True}, {"doubtful": True}, None])
def test_what_must_not_be_told_is_refused(lang, change):
    transcript, passages = talk(lang)
    passage = passages[0] if change is None else replace(passages[1], **change)
    with pytest.raises(InputError):
        pulled(passage, transcript, Customer(NAMES[lang]), Brief(), SpacyTokenizer(lang), "")
