"""From choices to sentences: evidence that re-reads, attributed quotes, paragraphs."""

from dataclasses import replace

import pytest

from assistant.draft.choose import Choice
from assistant.draft.headline import Told
from assistant.draft.names import CUSTOMER, Reader
from assistant.draft.sentences import evidence_of, quote_of, written_section
from assistant.records import Participant, Sentence, Span, Suggestion
from tests.unit.draft.interviews import block, interview, metric, names, passages_of

WORDS = {
    "en": ("curtis", "The routes were drawn by hand every morning. So, I get my mornings back."),
    "zh": ("su", "路线每天早上都是手工画的。嗯，我的早上又回来了。"),
}
TOLD = {"en": "The routes were drawn by hand every morning.", "zh": "路线每天早上都是手工画的。"}
OPENERS = {"en": "So, ", "zh": "嗯，"}
LANGUAGES = pytest.mark.parametrize("lang", ["en", "zh"])


def talk(lang, *more, people=None):
    transcript = interview(lang, ("maya", "And then?"), WORDS[lang], *more, people=people)
    return transcript, passages_of(transcript, ["challenge"] * len(transcript.turns))


def quoted(lang, passages, place=2):
    opener = len(OPENERS[lang])
    return Choice(block(place, passages[place], quote=Span(opener, len(passages[place].text))), 1, quoted=True)


def edited(lang, passages, place=1, text=None):
    return Choice(block(place, passages[place], text=text or TOLD[lang]), 1, quoted=False)


@LANGUAGES
def test_evidence_re_reads(lang):
    transcript, passages = talk(lang)
    for passage in passages:
        place = evidence_of(passage, transcript)
        assert transcript.words_of(place.turn)[place.start : place.end] == passage.text
        inner = evidence_of(passage, transcript, Span(1, 3))
        assert transcript.words_of(inner.turn)[inner.start : inner.end] == passage.text[1:3]


@LANGUAGES
def test_an_edited_sentence_points_at_its_words(lang):
    transcript, passages = talk(lang)
    (sentence,) = written_section([edited(lang, passages)], (), Reader(names(lang)), transcript)
    assert (sentence.kind, sentence.text) == ("edited", TOLD[lang])
    (place,) = sentence.evidence
    assert transcript.words_of(place.turn)[place.start : place.end] == passages[1].text


def test_a_quote_tells_what_was_asked_and_points_at_the_question_too():
    transcript, passages = talk("en")
    material = replace(quoted("en", passages).material, asked="about the mornings", question=passages[0])
    (sentence,) = written_section([Choice(material, 1, quoted=True)], (), Reader(names("en")), transcript)
    assert sentence.text == ("Asked about the mornings, Curtis Vann, VP of Operations, said: “I get my mornings back.”")
    assert [e.turn for e in sentence.evidence] == [1, 0]


def test_a_quoted_speaker_with_a_title_alone_goes_by_it():
    manager = Participant(None, "Plant Manager", None, "customer", "interviewee", ("curtis",), "")
    maya = Participant("Maya Ortiz", None, None, "vendor", "interviewer", ("maya",), "")
    transcript, passages = talk("en", people=(maya, manager))
    known = replace(names("en"), people=(maya, manager))
    (sentence,) = written_section([quoted("en", passages)], (), Reader(known), transcript)
    assert sentence.text == "“I get my mornings back,” the Plant Manager said."


@pytest.mark.parametrize(
    ("lang", "words", "told"),
    [
        ("en", "We had forty-one forms!", "“We had forty-one forms!” the interviewee said."),
        ("zh", "我们有四十一张表！", "受访者说：“我们有四十一张表！”"),
    ],
)
def test_a_cry_of_somebody_unknown_ends_in_one_stop(lang, words, told):
    transcript = interview(lang, ("guest", words), people=())
    (passage,) = passages_of(transcript, ["challenge"])
    cry = Choice(block(0, passage, quote=Span(0, len(words))), 1, quoted=True)
    (sentence,) = written_section([cry], (), Reader(replace(names(lang), people=())), transcript)
    assert sentence.text == told


@LANGUAGES
def test_an_addition_is_evidence_too(lang):
    transcript, passages = talk(lang)
    material = block(1, passages[1], text=TOLD[lang], additions=(passages[2],))
    (sentence,) = written_section([Choice(material, 1, quoted=False)], (), Reader(names(lang)), transcript)
    assert [transcript.words_of(e.turn)[e.start : e.end] for e in sentence.evidence] == [passages[1].text, passages[2].text]  # fmt: skip


@LANGUAGES
def test_a_quote_is_verbatim_with_name_and_title_first_and_the_name_alone_later(lang):
    transcript, passages = talk(lang)
    reader = Reader(names(lang))
    first, again = written_section([quoted(lang, passages)] * 2, (), reader, transcript)
    words = "I get my mornings back" if lang == "en" else "我的早上又回来了"
    for sentence in (first, again):
        assert sentence.kind == "quote"
        (place,) = sentence.evidence
        assert transcript.words_of(place.turn)[place.start : place.end].rstrip(".。") == words
        inside = sentence.text[sentence.text.index("“") + 1 : sentence.text.index("”")]
        assert inside.rstrip(",。") == words
    name, title = ("Curtis Vann", "VP of Operations") if lang == "en" else ("苏曼", "生产总监")
    assert name in first.text
    assert title in first.text
    assert title not in again.text


def test_a_quote_begins_with_a_capital():
    transcript, passages = talk("en", ("curtis", "So, nobody shouts at me."))
    choice = Choice(block(3, passages[3], quote=Span(4, len(passages[3].text))), 1, quoted=True)
    (sentence,) = written_section([choice], (), Reader(names("en")), transcript)
    assert "“Nobody shouts at me" in sentence.text


@LANGUAGES
def test_a_shouted_quote_keeps_its_mark(lang):
    words = "I get my mornings back!" if lang == "en" else "我的早上又回来了！"
    transcript, passages = talk(lang, ("curtis" if lang == "en" else "su", words))
    choice = Choice(block(3, passages[3], quote=Span(0, len(words))), 1, quoted=True)
    (sentence,) = written_section([choice], (), Reader(names(lang)), transcript)
    assert f"“{words}”" in sentence.text


@LANGUAGES
def test_a_speaker_without_a_name_is_not_given_one(lang):
    transcript, passages = talk(lang, people=())
    (sentence,) = written_section([quoted(lang, passages)], (), Reader(names(lang)), transcript)
    assert "None" not in sentence.text
    assert "Curtis" not in sentence.text
    assert ("the interviewee" if lang == "en" else "受访者") in sentence.text


@LANGUAGES
def test_a_quote_lists_speaker_and_place(lang):
    transcript, passages = talk(lang)
    quote = quote_of(quoted(lang, passages).material, transcript)
    assert (quote.speaker, quote.title) == (
        ("Curtis Vann", "VP of Operations") if lang == "en" else ("苏曼", "生产总监")
    )
    assert transcript.words_of(quote.turn)[quote.start : quote.end] == quote.text
    assert not quote.text.startswith(OPENERS[lang])


def test_a_quote_of_somebody_unknown_goes_by_the_label():
    transcript, passages = talk("en", people=())
    assert quote_of(quoted("en", passages).material, transcript).speaker == "curtis"
    person = Participant("Curtis Vann", None, None, "customer", "interviewee", ("curtis",), "")
    transcript, passages = talk("en", people=(person,))
    assert quote_of(quoted("en", passages).material, transcript).title is None


def test_numbers_come_first_in_a_paragraph_of_their_own():
    transcript, passages = talk("en")
    sentence = Sentence("Planning fell by 85%.", "composed", ())
    number = Told(sentence, metric(), Suggestion("m1", "Planning fell by 85%", "", (), "result", 1), (1,))
    first, second = written_section([edited("en", passages)], [number.sentence], Reader(names("en")), transcript)
    assert first == sentence
    assert second.paragraph > first.paragraph


@LANGUAGES
def test_long_sections_break_into_paragraphs(lang):
    transcript, passages = talk(lang)
    told = written_section([edited(lang, passages)] * 40, (), Reader(names(lang)), transcript)
    paragraphs = [sentence.paragraph for sentence in told]
    assert paragraphs == sorted(paragraphs)
    assert paragraphs[0] == 0
    assert 3 <= len(set(paragraphs)) <= 20
    assert set(paragraphs) == set(range(max(paragraphs) + 1))


def test_what_was_said_far_apart_is_no_paragraph():
    transcript, passages = talk("en", *[("curtis", "Yes.")] * 30, ("curtis", "The drivers leave on time every day."))
    late = edited("en", passages, len(passages) - 1, "The drivers leave on time every day.")
    *_, last, far = written_section([*[edited("en", passages)] * 5, late], (), Reader(names("en")), transcript)
    assert last.paragraph < far.paragraph
    short, far = written_section([edited("en", passages), late], (), Reader(names("en")), transcript)
    assert short.paragraph == far.paragraph  # one short sentence is no paragraph, however far the next thought is


@LANGUAGES
def test_names_are_written_in_reading_order(lang):
    transcript, passages = talk(lang)
    customer = "Pruett Lines" if lang == "en" else "浙江栩丰汽车部件有限公司"
    short, again = ("Pruett", "the company") if lang == "en" else ("栩丰", "栩丰")
    reader = Reader(names(lang, customer=customer, short=short))
    choices = [edited(lang, passages, text=f"A {CUSTOMER}."), edited(lang, passages, text=f"B {CUSTOMER}.")]
    first, second = written_section(choices, (), reader, transcript)
    assert (first.text, second.text) == (f"A {customer}.", f"B {again}.")


def test_nothing_chosen_nothing_written():
    assert written_section([], (), Reader(names("en")), interview("en")) == ()


def test_a_short_chinese_sentence_is_no_paragraph_of_its_own():
    turns = [("su", "路线每天早上都是手工画的。")] * 10
    transcript = interview("zh", *turns)
    passages = passages_of(transcript, ["challenge"] * 10)
    choices = [Choice(block(place, passages[place], text="路线都是手工画的。"), 1, quoted=False) for place in (0, 9)]
    told = written_section(choices, (), Reader(names("zh")), transcript)
    assert [sentence.paragraph for sentence in told] == [0, 0]


def test_an_opening_stands_in_the_first_paragraph():
    transcript, passages = talk("zh")
    lead = Sentence(f"{CUSTOMER}位于漳州。", "composed", ())
    told = written_section(
        [edited("zh", passages)], (lead,), Reader(names("zh", customer="森合")), transcript, apart=False
    )
    assert [sentence.paragraph for sentence in told] == [0, 0]
    assert told[0].text == "森合位于漳州。"


def test_who_goes_on_adds_to_what_was_quoted():
    transcript, passages = talk("en")
    reader = Reader(names("en", customer="Pruett Lines", short="Pruett"))
    choices = [Choice(block(n, passages[0], quote=Span(0, len(passages[0].text))), 0, quoted=True) for n in (0, 1)]
    first, second = written_section(choices, (), reader, transcript)
    assert " said" in first.text and second.text.endswith(" added.")


def test_an_office_is_not_told_after_the_quote_that_names_it():
    transcript, passages = talk("en")
    known = names("en", customer="Pruett Lines", short="Pruett")
    title = next(p.title for p in known.people if passages[0].speaker in p.labels)
    quote = Choice(block(0, passages[0], quote=Span(0, len(passages[0].text))), 0, quoted=True)
    office = Choice(block(1, passages[0], text=f"{known.mark(passages[0].speaker)} is the {title}."), 0, quoted=False)
    assert len(written_section([quote, office], (), Reader(known), transcript)) == 1
    assert len(written_section([office, quote], (), Reader(known), transcript)) == 2


def test_a_chinese_sentence_that_leans_stays_in_the_paragraph_of_the_one_before():
    words = "路线每天早上都是调度员对着白板手工画出来的，要两个小时。" * 4 + "那条路线最长。"
    transcript = interview("zh", *[("su", words)] * 3)
    passages = passages_of(transcript, ["challenge"] * 3)

    def paragraphs(leans):
        texts = ["路线每天早上都是调度员对着白板手工画出来的，要两个小时。" * 6, "那条路线最长。"]
        choices = [
            Choice(block(n, passages[n], text=text, leans=leans and n == 1), 1, quoted=False)
            for n, text in enumerate(texts)
        ]
        return [s.paragraph for s in written_section(choices, (), Reader(names("zh")), transcript)]

    assert paragraphs(True) == [0, 0]
    assert paragraphs(False) == [0, 1]
