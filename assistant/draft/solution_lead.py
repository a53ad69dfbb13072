"""What the solution begins with where nothing near says it: whose product the customer turned to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.draft.choose import Choice
from assistant.draft.names import CUSTOMER, PRODUCT, VENDOR, Names
from assistant.draft.sentences import evidence_of
from assistant.draft.wording import frames
from assistant.records import Passage, Sentence, Transcript

_NEAR = 2  # choices at the beginning of the part, one of which may name it


def solution_lead(
    choices: Sequence[Choice],
    names: Names,
    transcript: Transcript,
    passages: Sequence[Passage],
    banned: frozenset[int],
) -> Sentence | None:
    """The sentence that says which product the customer turned to, with the place that names it.

    None where the part is empty or begins with it, or where nobody names it on the record.

    Args:
        choices: what the solution tells, in order.
        names: what customer, vendor and product are called.
        transcript: the interview.
        passages: its passages.
        banned: places that must not be told.
    """
    product = names.product or names.vendor
    if product is None or not choices:
        return None
    named = _names(product, names)
    if any(_says(choice, named) for choice in choices[:_NEAR]):
        return None
    usable = (p for at, p in enumerate(passages) if at not in banned and p.label != "off_record" and not p.doubtful)
    source = next((p for p in usable if named.search(p.text)), None)
    if source is None:
        return None
    text = frames(transcript.lang)["solution_lead"]["text"].format(customer=CUSTOMER, product=product)
    return Sentence(text, "composed", (evidence_of(source, transcript),))


def _names(product: str, names: Names) -> re.Pattern[str]:
    called = [re.escape(name) for name in (product, names.vendor) if name]
    return re.compile("|".join(called), re.IGNORECASE)


def _says(choice: Choice, named: re.Pattern[str]) -> bool:
    material = choice.material
    told = material.reworded.text if material.reworded is not None and not choice.quoted else material.passage.text
    return VENDOR in told or PRODUCT in told or named.search(told) is not None
