"""From choices to the sentences of a section, with evidence, paragraphs and attributed quotes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.draft.choose import Choice
from assistant.draft.joining import together
from assistant.draft.joining import told as told_of
from assistant.draft.material import Material
from assistant.draft.names import CUSTOMER, Reader
from assistant.draft.wording import frames
from assistant.language.length import text_size
from assistant.records import Evidence, Passage, Quote, Sentence, Span, Transcript

_PARAGRAPH = {"en": 85, "zh": 130}  # a paragraph this long is full
_AT_MOST = 1.6  # times that: a sentence that leans on the one before it may still follow
_LEAST = {"en": 25, "zh": 50}  # a shorter one is no paragraph, however far the next thought is
# How the words are introduced of whoever was quoted in the sentence before.
_ADDED = {
    "again": "added",
    "again_stopped": "added_stopped",
    "unnamed": "unnamed_added",
    "unnamed_stopped": "unnamed_added_stopped",
}
_FAR = 7  # turns: what is said this far apart is seldom one thought


def evidence_of(passage: Passage, transcript: Transcript, within: Span | None = None) -> Evidence:
    """The passage (or a span within it) as a place in its turn."""
    start = passage.span.start - transcript.turns[passage.turn].span.start
    inner = within or Span(0, len(passage.text))
    return Evidence(passage.turn, start + inner.start, start + inner.end)


def quote_of(material: Material, transcript: Transcript) -> Quote:
    """The quotable words of a sentence with their speaker."""
    span = material.quote or Span(0, len(material.passage.text))
    place = evidence_of(material.passage, transcript, span)
    person = transcript.participant(material.passage.speaker)
    name = person.name if person and person.name else material.passage.speaker
    return Quote(
        span.of(material.passage.text), name, person.title if person else None, place.turn, place.start, place.end
    )


def written_section(
    choices: Sequence[Choice],
    told: Sequence[Sentence],
    reader: Reader,
    transcript: Transcript,
    *,
    apart: bool = True,
) -> tuple[Sentence, ...]:
    """The sentences in order: those in the draft's own words first, then what was chosen, broken into paragraphs.

    What is `told` in the draft's own words is a paragraph of its own where it stands `apart`.
    """
    reader.paragraph()
    sentences = [replace(s, text=reader.write(s.text)) if CUSTOMER in s.text else s for s in told]
    paragraph = 1 if sentences and apart else 0
    length, turn = 0 if apart else sum(text_size(s.text, transcript.lang) for s in sentences), None
    before: Choice | None = None
    for group in together(choices, transcript.lang):
        choice, passage = group[0], group[0].material.passage
        far = turn is not None and passage.turn - turn > _FAR
        if _breaks(choice, length, transcript.lang, far=far):
            paragraph, length, before = paragraph + 1, 0, None
            reader.paragraph()
        text = "" if choice.quoted else told_of(group, before, transcript.lang)
        if text and reader.knows_office(text):
            continue
        goes_on = before is not None and before.quoted and before.material.passage.speaker == passage.speaker
        sentence = (
            _quote(choice, reader, transcript, paragraph, goes_on=goes_on)
            if choice.quoted
            else _edited(group, text, reader, transcript, paragraph)
        )
        sentences.append(sentence)
        length += text_size(sentence.text, transcript.lang)
        turn, before = passage.turn, group[-1]
    return tuple(sentences)


def _breaks(choice: Choice, length: int, lang: str, *, far: bool) -> bool:
    """Whether a paragraph ends before a choice: it is full, or the talk goes on far off.

    A Chinese sentence that leans on the one before it stays beside it, while the paragraph is not much too long.
    """
    told = choice.material.reworded
    leans = lang == "zh" and not choice.quoted and told is not None and told.leans
    full = _PARAGRAPH[lang] * (_AT_MOST if leans else 1)
    return (far and length >= _LEAST[lang]) or length > full


def _edited(group: Sequence[Choice], text: str, reader: Reader, transcript: Transcript, paragraph: int) -> Sentence:
    said = [p for choice in group for p in (choice.material.passage, *choice.material.additions)]
    return Sentence(reader.write(text), "edited", tuple(evidence_of(p, transcript) for p in said), paragraph=paragraph)


def _quote(
    choice: Choice, reader: Reader, transcript: Transcript, paragraph: int, *, goes_on: bool = False
) -> Sentence:
    """The words with their speaker, who `goes_on` where the sentence before quotes the same."""
    quote = quote_of(choice.material, transcript)
    words = quote.text.rstrip()
    stopped = words.endswith(("!", "！"))
    words = words if stopped else words.rstrip(".。，,；; ")
    asked, question = choice.material.asked, choice.material.question
    frame = _frame(quote, reader, transcript, choice, stopped=stopped)
    frame = _ADDED.get(frame, frame) if goes_on and transcript.lang == "en" and not asked else frame
    text = frames(transcript.lang)["quote"][f"asked_{frame}" if asked else frame].format(
        quote=words[:1].upper() + words[1:],
        name=reader.speaker(choice.material.passage.speaker),
        title=quote.title,
        asked=reader.write(asked, within=True) if asked else "",
    )
    evidence = [
        Evidence(quote.turn, quote.start, quote.end),
        *([evidence_of(question, transcript)] if question else []),
    ]
    return Sentence(text, "quote", tuple(evidence), paragraph=paragraph)


def _frame(quote: Quote, reader: Reader, transcript: Transcript, choice: Choice, *, stopped: bool) -> str:
    speaker = choice.material.passage.speaker
    person = transcript.participant(speaker)
    titled = person is not None and bool(person.title) and transcript.lang == "en"  # "the quality manager said"
    if person is None or (person.name is None and not titled):
        return "unnamed_stopped" if stopped else "unnamed"
    if reader.introduced(speaker) or person.name is None:
        return "again_stopped" if stopped else "again"
    if quote.title is None:
        return "untitled"
    return "stopped" if stopped else "named"
