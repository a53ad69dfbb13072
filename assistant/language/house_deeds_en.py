"""What a speaker without a name did for the house, told of the house: "I checked every order" is that the company did.

Who has neither a name nor an office cannot be told of as a person; what was done at work was done by those he works for.
"""

from __future__ import annotations

from assistant.patterns import caseless, regex

# What is done for a house and never to live one's own life: choosing, checking, measuring, building. Who "moved", "trained",
# "spent ten years", "bought", "signed" or "ran" something may tell of himself.
_DONE = (
    r"chose|chosen|picked|checked|counted(?! to\b)|measured|compared|tested|built|ordered|rolled out|set up|added (?:(?:it|them) )?up"
    r"|audited|reviewed|analy[sz]ed|calculated|worked out|installed|went through (?:all|every|each)"
    r"|did (?:the|a) (?:\w+ )?(?:exercise|test|sum|sums|trial|pilot|audit|survey|count|review|study|comparison)|made a (?:rule|list|plan)"
    r"|ran (?:a|the) (?:pilot|test|trial|report|numbers|figures|sums|count)|kept (?:a|the) (?:tally|list|record|count|log)|replaced (?:all|every|the)"
    r"|had (?:every|each|all|a|the) \w+(?: \w+)? (?:checked|counted|measured|tested|done|compared|audited|reviewed)"
)
_DEED = caseless(rf"\bi(?=(?:['’]d| had)? (?:also |then |just |only |actually |first |even )?(?:{_DONE})\b)")
_SPEAKER = regex(r"\bI\b(?!\.)")
# What is his alone: his own things and feelings, and his share of what several did.
_OWN = caseless(
    r"\b(?:me|my|mine|myself|of (?:them|those)|home|kitchen|desk|phone|pocket|lunch|doughnuts|coffee|wife|husband|mother|father|mum|dad)\b"
)


def of_house(text: str) -> str:
    """The text with "we" for a nameless speaker's "I", where all that he tells of himself he did for the house."""
    if _OWN.search(text) or len(_DEED.findall(text)) < max(1, len(_SPEAKER.findall(text))):
        return text
    return _SPEAKER.sub("we", text)
