"""What an English "it" is that begins a sentence about a solution: where it does what only software does, and the sentence
before it names no other thing that might do it, it is the product. "It texts them three days ahead."
"""

from __future__ import annotations

import re

from assistant.patterns import regex

# What only software does, with what it does it to where the verb alone says too little.
_COMPUTES = (
    r"(?:texts?|e-?mails?|messages?|reads?|reminds?|warns?|alerts?|flags?|proposes?|suggests?|recommends?|calculates?|compares?|predicts?|forecasts?|checks?"
    r"|match(?:es)?|sorts?|ranks?|scores?|schedules?|assigns?|translates?|recogni[sz]es?|generates?|updates?|logs?|records?|tracks?|blocks?|locks?|posts?"
    r"|learns?|listens?|syncs?|prompts?|creates?|builds?|finds?|books?|counts?|lists?|orders?|prints?|files?|adds?"
    r"|sends? (?!a (?:signal|message that)\b)|asks? (?!(?:a lot|too much)\b)|gives? (?:\w+ )?(?:a|an|the|every|each|one|two|three|four|five|\d+|his|her|their|back|out)\b"
    r"|tells? (?!(?:something|a lot|a story)\b)(?:\w+ )(?:what|which|who|where|when|why|how|that|the|if|whether)\b|shows? (?!(?:that|how|people|you)\b)|knows? (?:what|which|who|where|when|the|every|each|if)\b"
    r"|puts? (?:a|an|the|it|them|that|every|each)\b|pulls?|picks? (?:up|out|the|a)|fills? (?:in|out|the)|works? out|looks? (?:at|up|into|for|through)\b|runs? on\b"
    r"|goes (?:away|off|through|back) |says (?:which|what|where|who|when)\b|makes? (?:a|an|the) (?:list|plan|draft|copy|note|report|forecast|proposal|suggestion|order|label|route|schedule|invoice|file|record)\b)"
)
_WITH = r"(?:(?:also|just|only|automatically|then|now|already|always|never|simply|actually|even) )?"
_IT = regex(
    rf"(?:(?:then|now|so|and) )?it (?:(?:will|can|cannot|does not|would|could) )?{_WITH}{_COMPUTES}", re.IGNORECASE
)
_BEGINS = regex(r"^(?:(?:then|now|so|and) )?it\b", re.IGNORECASE)
# What "it" may be as well where it was just named: devices, papers and the like.
_THING = regex(
    r"\b(?:an?|one|the|each|every|this|that|another|our|its|his|her|their) (?:[\w-]+ ){0,2}?(?:box|sensor|gate|valve|camera|scanner|reader|tag|button|screen|phone|tablet|robot|machine|probe|meter|pump"
    r"|chip|light|printer|server|computer|laptop|app|model|list|report|e-?mail|message|text|letter|form|sheet|file|label|card|door|truck|lorry|van|car|bike|drone|scale|belt|line|lock|watch|bell|clock|dashboard|map|plan"
    r"|portal|page|website|link|code|spreadsheet|program|programme|plug-?in|team|company|office|agency|bank|committee|council|department|group|supplier|vendor)s?\b",
    re.IGNORECASE,
)


# How a house began, told while it is introduced.
_BEGAN = regex(
    r"^it (?:started|began|opened|was (?:founded|started|set up|established|opened)) [^.;]*\b(?:1[89]|20)\d\d\b",
    re.IGNORECASE,
)


def house_named(told: str, before: str, house: str) -> str:
    """A sentence on when "it" began, said of the customer, with the customer; as it was where "it" may be something else."""
    return house + told[len("it") :] if _BEGAN.match(told) and not _THING.search(before) else told


def product_named(told: str, before: str, product: str) -> str:
    """The sentence with the product for the "it" that it begins with; as it was where "it" may be something else.

    Args:
        told: the sentence in the third person.
        before: what was said right before it.
        product: the name, or the mark, of the product.
    """
    if not _IT.match(told) or _THING.search(before):
        return told
    return _BEGINS.sub(lambda found: found.group()[:-2] + product if len(found.group()) > 2 else product, told, count=1)
