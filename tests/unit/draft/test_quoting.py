"""What may be quoted word for word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.draft.quoting import quotable
from tests.unit.draft.interviews import LANGUAGES, sample

GOOD = [
    ("I get my mornings back, and nobody shouts at me anymore.", "en"),
    ("So, I get my mornings back, and nobody shouts at me anymore.", "en"),
    ("导购走了，客户还在，就这一句话。", "zh"),
    ("嗯，导购走了，客户还在，就这一句话。", "zh"),
]


@pytest.mark.parametrize(("said", "lang"), GOOD)
def test_a_sentence_that_stands_alone_is_quoted_without_its_opener(said, lang):
    span = quotable(said, lang)
    assert span is not None
    words = span.of(said)
    assert words.startswith(("I get", "导购"))
    assert said.endswith(words)


@pytest.mark.parametrize(
    ("said", "lang"),
    [
        ("Did I get my mornings back after all of that?", "en"),
        ("Yes.", "en"),
        ("I get my mornings back, you know, and nobody, nobody shouts.", "en"),
        ("I get my, um, mornings back, and nobody shouts at me.", "en"),
        ("That was the morning when everybody shouted at me.", "en"),
        ("I get my mornings back, and then...", "en"),
        ("Your team gave me my mornings back, and I like that.", "en"),
        ("I get my mornings back and nobody shouts. " * 10, "en"),
        ("我的早上回来了吗，大家还骂人吗？", "zh"),
        ("是的。", "zh"),
        ("导购，嗯，走了，客户还在，就这一句话。", "zh"),
        ("这个让我的早上又回来了，没人骂我。", "zh"),
        ("你们让我的早上又回来了，没人骂我。", "zh"),
        ("导购走了客户还在，" * 10, "zh"),
        ("想冲三百单，啊，现在还没有做到。", "zh"),
        ("不对，等一下，中间隔了一个国庆节。", "zh"),
        ("谁写的报告，哪有那么快就上线。", "zh"),
        ("If you're asking per cent it would be about a third.", "en"),
        ("It was thirteen hundred and ten before, you remember.", "en"),
        ("My book-keeper would want you to say eight points.", "en"),
        ("Don't put ninety with our name on the front of it.", "en"),
        ("Say the north mill, because the south mill has nothing yet.", "en"),
        ("I have heard it was twenty cows the way you tell it.", "en"),
        ("Nine times out of, no, I'm exaggerating, on most days.", "en"),
        ("It was twelve crates a day, I tell a lie, thirteen.", "en"),
        ("服务员进来加水，我们先停一下。", "zh"),
        ("一天三百单，说错了，是两百单左右。", "zh"),
        ("", "en"),
        ("后来考上了电工证，现在自己带三个徒弟。", "zh"),
        ("有，怎么会没有，两个老师傅当场就不干了。", "zh"),
        ("", "zh"),
    ],
)
def test_what_needs_cuts_or_its_context_is_not_quoted(said, lang):
    assert quotable(said, lang) is None


@pytest.mark.parametrize(
    "said",
    [
        "No driver waits longer than ten minutes at the gate anymore.",
        "So far nobody has shouted at me in the morning.",
        "Right turns are the only thing the drivers still complain about.",
        "Because of the map the drivers leave on time every day.",
    ],
)
def test_a_quote_keeps_words_that_only_look_like_an_opener(said):
    span = quotable(said, "en")
    assert span is None or span.of(said) == said


@pytest.mark.parametrize("lang", LANGUAGES)
def test_quotes_of_an_interview_are_verbatim_and_not_too_long(lang):
    _, passages = sample(lang)
    spans = [(p.text, quotable(p.text, lang)) for p in passages]
    found = [(text, span) for text, span in spans if span is not None]
    assert found
    for text, span in found:
        assert 0 <= span.start < span.end <= len(text)
        assert span.of(text) == span.of(text).strip()
        assert len(span.of(text)) <= 200
        assert "?" not in span.of(text)
        assert "？" not in span.of(text)


@given(st.text(max_size=80), st.sampled_from(LANGUAGES))
def test_any_text_gives_a_span_within_it_or_none(text, lang):
    span = quotable(text, lang)
    assert span is None or 0 <= span.start < span.end <= len(text)


@pytest.mark.parametrize(
    ("words", "fit"),
    [
        ("With the men, the plant and the photos already on it.", False),
        ("Eleven pallets a night, in the last quarter, with the same nine people on the dock.", True),
        ("You can't write it, because everyone will read it wrong.", False),
        ("Write that it was seventeen and it's nine now.", False),
        ("Tomas you've met on the emails, he's our analyst.", False),
        ("First quarter against first quarter, before you ask.", False),
        ("We can't print that because people will misread it.", False),
        ("We piloted it in two yards from January.", True),
        ("Nine hundred orders by eleven.", False),
        ("I want to be careful with the next bit because she reads these.", False),
        ("You may say that claims fell while the excess went up.", False),
        ("I'd be careful what I put about the second depot.", False),
        ("The auditors will be reading this interview with a pencil.", False),
        ("One more thing I insisted on, and kindly do mention it.", False),
        ("Our drivers are careful people and they drive at night.", True),
        ("We may say no to a load that is too late for the boat.", True),
    ],
)
def test_an_english_quote_is_a_sentence_or_a_phrase_that_holds(words, fit):
    assert (quotable(words, "en") is not None) == fit


@pytest.mark.parametrize(
    ("said", "fit"),
    [
        ("You weigh your catch on the quay and it prints a ticket.", True),
        ("Your engineer came on the ferry and fixed the scale.", False),
        ("Your tickets print far better than the old ones did.", False),
    ],
)
def test_your_is_quoted_where_it_is_anybodys(said, fit):
    assert (quotable(said, "en") is not None) == fit


@pytest.mark.parametrize(
    "said", ["Sorry, nineteen, three boats moved to Leith in May.", "Excuse me, we had nineteen boats out that day."]
)
def test_no_quote_begins_with_an_excuse(said):
    assert quotable(said, "en") is None
