"""What a speaker without a name did for the house, told of the house: "I checked every order" is that the company did.

Who has neither a name nor an office cannot be told of as a person; what was done at work was done by those he works for.
"""

from __future__ import annotations

from assistant.patterns import caseless, regex

# What is done for a house and not as a person: choosing, measuring, building, paying.
_DONE = (
    r"chose|chosen|picked|checked|counted|measured|compared|tested|tried|built|bought|ordered|paid|signed|trained|hired|recruited|replaced|switched|rolled out|set up|added up"
    r"|added (?:it|them) up|compared|audited|reviewed|analy[sz]ed|calculated|worked out|went through|moved|installed|invited|presented|looked at|looked into|spent"
    r"|did (?:the|a) (?:\w+ )?(?:exercise|test|sum|sums|trial|pilot|audit|survey|count|review|study|comparison)|made a (?:rule|list|plan)|ran (?:it|a|the)|kept (?:a|the) (?:tally|list|record|count|log)"
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
