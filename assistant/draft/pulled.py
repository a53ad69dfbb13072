"""One passage worded for a case because a person asks for it: in the third person where that is safe, else quoted."""

from __future__ import annotations

from assistant.draft.choose import Choice
from assistant.draft.material import Material, reword, told_words
from assistant.draft.names import CUSTOMER, Reader, names_of
from assistant.draft.profile import vendor_name
from assistant.draft.quoting import quotable
from assistant.draft.sentences import quote_of, written_section
from assistant.errors import InputError, Say
from assistant.ports import Tokenizer
from assistant.records import Brief, Customer, Passage, Quote, Sentence, Span, Transcript


def pulled(
    passage: Passage, transcript: Transcript, customer: Customer, brief: Brief, tokenizer: Tokenizer, case: str
) -> tuple[Sentence, Quote | None]:
    """The passage as a sentence of the case, and the quote where it became one.

    Args:
        passage: what is to be told.
        transcript: the interview it stands in.
        customer: the customer as the case calls it.
        brief: what the user knows.
        tokenizer: of the interview's language.
        case: the text of the case: whom it names already is not introduced again.

    Raises:
        InputError: the passage is off the record or may be, or the interviewer says it.
    """
    _must_be_open(passage, transcript)
    names = names_of(transcript, customer, vendor_name(transcript, brief))
    told = told_words(passage.text, transcript.participant(passage.speaker), transcript)
    told_so = reword(told, passage.speaker, names, tokenizer) if told else None
    if told_so is not None and told_so.fragment:
        told_so = None
    quote = None if told_so else quotable(passage.text, transcript.lang) or Span(0, len(passage.text))
    material = Material(0, passage, told_so, (), 0, (), quote, 0.0)
    reader = Reader(names)
    if customer.name and customer.name in case:
        reader.write(CUSTOMER)
        reader.write("")  # what comes next begins a sentence of its own
    person = transcript.participant(passage.speaker)
    if person and person.name and person.name in case:
        reader.speaker(passage.speaker)
    (sentence,) = written_section([Choice(material, 0, quoted=quote is not None)], (), reader, transcript)
    return sentence, quote_of(material, transcript) if quote else None


def _must_be_open(passage: Passage, transcript: Transcript) -> None:
    if passage.label == "off_record" or passage.guarded or passage.doubtful:
        raise InputError(
            Say(
                "This passage is off the record, or too close to what is.",
                "这段话不公开，或与不公开的内容过于接近。",
            ),
            Say("Put it back on the record first, if the speaker agrees.", "若发言人同意，请先恢复公开。"),
        )
    if transcript.turns[passage.turn].role == "interviewer":
        raise InputError(
            Say(
                "The interviewer says this; a case tells what the customer says.", "这是采访者的话，案例只写客户所说。"
            ),
            Say("Choose a passage of the customer's.", "请选择客户说的段落。"),
        )
