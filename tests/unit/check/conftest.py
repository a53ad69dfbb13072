"""A short interview, its passages, and a draft that passes every check."""

from dataclasses import replace

import pytest

from assistant.records import (
    CaseDraft,
    Customer,
    Derivation,
    Evidence,
    Participant,
    Passage,
    Provenance,
    Quote,
    Readiness,
    Section,
    Sentence,
    Span,
    Transcript,
    Turn,
)

ENGLISH = (
    ("maya", "How long did planning take?"),
    ("tom", "Planning took, um, four hours every morning, and we had, we had three hundred and forty people waiting."),
    ("tom", "Now it's thirty-five minutes. I get my mornings back, you know, and nobody shouts at me anymore."),
    (
        "tom",
        "Load factor went up thirteen points. Please keep this out of print: the Bramwell contract is worth 77 thousand a month to us.",
    ),
)
CHINESE = (
    ("cheng", "续费率怎么样？"),
    ("su", "续费率从六成八提到八成一，我们两百多家店都在用。"),
    ("su", "导购走了，嗯，客户还在。就这一句话，我跟老板汇报就讲这一句话。"),
    ("su", "这个你别写：我们在谈接一个牌子叫童乐坊，二十七家店，谈成了会员也要并进来。"),
)


def transcript_of(lines, lang, people):
    text, turns = "", []
    for index, (speaker, words) in enumerate(lines):
        role = "interviewer" if index == 0 else "interviewee"
        turns.append(Turn(index, speaker, role, Span(len(text), len(text) + len(words))))
        text += words + "\n"
    return Transcript("t", "t.docx", "labels", "0", lang, "2025-05-20", text, tuple(turns), people)


def passages_of(transcript, closed):
    """One passage a turn; from the words `closed` on, the last turn is off the record."""
    out = []
    for turn in transcript.turns:
        words = transcript.words_of(turn.index)
        at = words.find(closed)
        cuts = [(0, len(words), "result")] if at < 0 else [(0, at, "result"), (at, len(words), "off_record")]
        for start, end, label in cuts:
            if end > start:
                span = Span(turn.span.start + start, turn.span.start + end)
                out.append(
                    Passage(f"p{len(out)}", span, turn.index, turn.speaker, span.of(transcript.text), label, 1.0)
                )
    return tuple(out)


def whole(transcript, turn):
    return Evidence(turn, 0, len(transcript.words_of(turn)))


def draft_of(transcript, *sentences, lang, quotes=(), title="", customer=Customer()):  # noqa: B008 (frozen record)
    parts = (("introduction", ()), ("challenge", ()), ("solution", ()), ("result", tuple(sentences)))
    sections = tuple(Section(part, part, found) for part, found in parts)
    return CaseDraft(
        "d",
        lang,
        title,
        "",
        customer,
        sections,
        (),
        tuple(quotes),
        (),
        (),
        (),
        (),
        (),
        (),
        Readiness("publishable", ()),
        Provenance("0", "0"),
    )


@pytest.fixture
def english():
    people = (Participant("Tom Okafor", "VP Operations", "Harlan Freight", "customer", "interviewee", ("tom",), ""),)
    transcript = transcript_of(ENGLISH, "en", people)
    return transcript, passages_of(transcript, "Please keep")


@pytest.fixture
def chinese():
    people = (Participant("苏曼", "会员运营总监", "小满屋", "customer", "interviewee", ("su",), ""),)
    transcript = transcript_of(CHINESE, "zh", people)
    return transcript, passages_of(transcript, "这个你别写")


@pytest.fixture
def good(english):
    transcript, _ = english
    sentences = (
        Sentence(
            "Planning fell by 85%, from four hours to 35 minutes.",
            "composed",
            (whole(transcript, 1), whole(transcript, 2)),
            derivations=(Derivation("85%", ("four hours", "35 minutes"), "(240-35)/240"),),
        ),
        Sentence(
            "“I get my mornings back, and nobody shouts at me anymore,” says Tom Okafor.",
            "quote",
            (whole(transcript, 2),),
        ),
    )
    quote = Quote("I get my mornings back", "Tom Okafor", "VP Operations", 2, 30, 52)
    return draft_of(transcript, *sentences, lang="en", quotes=(quote,), title="From four hours to 35 minutes")


@pytest.fixture
def with_sentence():
    """Puts one more sentence into the result of a draft."""

    def add(draft, sentence):
        *rest, result = draft.sections
        return replace(draft, sections=(*rest, replace(result, sentences=(*result.sentences, sentence))))

    return add
