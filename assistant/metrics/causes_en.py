"""English speakers who are fair about a change: they will not credit it, or name what else was done at the time."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.patterns import caseless

_IT = r"(?:it|that|this|all of (?:it|that))"
# "I'd love to say it was you", "I can't put that down to the app", "it's not all you".
_NO_CREDIT = caseless(
    rf"\b(?:i|we)(?:['’]d| would) (?:love|like) to (?:say (?:it|that)|tell you (?:it|that)|give|credit|claim|put {_IT} down)\b|\bi wish i could (?:say|claim|tell you)\b"
    rf"|\b(?:can['’]t|cannot|couldn['’]t|won['’]t) (?:(?:say|swear|claim|prove)(?: that)? (?:it|that)(?:['’]s| is| was)|(?:separate|split|tell) (?:it|them|the two|which)\b|put {_IT} down to)"
    r"|\bwouldn['’]t (?:give|credit)\b[^.;!?]{0,24}\b(?:all|you)\b|\b(?:it['’]s|that['’]s|it is|that is|is) not all (?:you|yours|us|ours|the|your)\b",
)
_BUT = r"\b(?:but|though|although|mind you|mind|only|because|since|however|in fairness)\b"
_PAID = r"(?:pay|wages?|salar(?:y|ies)|prices?|fees?|fares?|rents?|tariffs?|premiums?|dollars|euros|pounds|bonus(?:es)?|discounts?)"
# "But I put the prices up", "the board took ten dollars off the price".
_PRICED = caseless(
    rf"{_BUT}[^.;!?]{{0,50}}\b(?:raised?|raising|put|increased|cut|dropped|lowered|took|brought|changed|doubled|gave)\b[^.;!?]{{0,24}}\b{_PAID}\b"
    rf"|\b(?:board|owners?|management|boss|council)\b[^.;!?]{{0,16}}\b(?:raised|put|increased|cut|dropped|lowered|took)\b[^.;!?]{{0,24}}\b{_PAID}\b",
)
_WHEN = r"(?:day|week|weekend|month|year|season|winter|summer|spring|autumn|harvest)"
# "But that's a free weekend", "it was a wet year", "the winter was mild".
_TIMES = caseless(
    rf"\b(?:that|it|this)(?:['’]s| is| was| had been) (?:just |only |also |such )?(?:an? |the )?(?:free|bank holiday|open|one-off|mild|wet|dry|warm|cold|hot|quiet|odd|strange|special|record) {_WHEN}\b"
    r"|\b(?:winter|summer|spring|autumn|season|weather) (?:was|has been|had been) (?:\w+ )?(?:mild|wet|dry|warm|cold|hot|kind|good|bad)\b"
    r"|\b(?:competitor|rival)s?\b[^.;!?]{0,16}\b(?:closed|shut|went|left|gone)\b|\bwe (?:were|had been) (?:on|in) (?:television|tv|the (?:news|radio|papers?))\b",
)
# "That's mostly archiving", "we've five crews now and we had four", "but we've fewer children now".
_PARTS = caseless(
    rf"\b(?:that['’]s|it['’]s|that was|it was) mostly [a-z]+ing\b|\bwe(?:['’]ve| have)(?: got)? [a-z]+ [a-z]+ now,? and (?:we )?had [a-z]+\b"
    rf"|{_BUT}\s+(?:we|they|there)(?:['’]ve| have| are|['’]s| is| had)?(?: got)? (?:fewer|less|more) [a-z]+\b"
    r"|\bsome of (?:it|that) is the (?:new )?[a-z]+\b",
)
_DID = r"(?:chang|mov|clos|open|buil|bought|got|had|hir|put|took|swapp|replac|add|start|stopp)[a-z]*"
# "Mind you, they closed the southern branch", "in fairness, we changed the glasses too".
_FAIR = caseless(
    rf"\b(?:mind you|in fairness)\b[^.;!?]{{0,12}}\b(?:we|they|he|she|the)\b[^.;!?]{{0,24}}\b{_DID}\b"
    rf"|{_BUT}[^.;!?]{{0,16}}\balso\s+{_DID}\b|{_BUT}[^.;!?]{{0,40}}\b{_DID}\b[^.;!?]{{0,30}}\b(?:too|as well|in between)\b",
)
# "But there I must say something. We've also got a new sand.": the fairness and its reason are two sentences.
_OPENS_FAIR = caseless(
    r"\b(?:i (?:must|should|have to|ought to|need to|['’]ve got to) (?:say something|be (?:fair|honest|straight)|add|admit|mention)|(?:let me|i want to|i['’]d (?:better|rather)|(?:i['’]ve )?got to) be (?:fair|honest|straight)|to be (?:fair|honest|straight)|in fairness)\b",
)
_ALSO = caseless(
    rf"\balso\b|\b{_DID}\b[^.;!?]{{0,40}}\b(?:too|as well)\b|\b(?:we|they)(?:['’]ve| have) (?:got )?(?:an?|two|three|four|five|more|another) (?:new |more )?[a-z]+",
)
_EACH = (_NO_CREDIT, _PRICED, _TIMES, _PARTS, _FAIR)


def fair_about(texts: Sequence[str]) -> bool:
    """Whether one of the sentences beside a change says so, or one opens with fairness and it or the next one tells why."""
    if any(pattern.search(text) for pattern in _EACH for text in texts):
        return True
    return any(_OPENS_FAIR.search(text) and _ALSO.search(" ".join(texts[at : at + 2])) for at, text in enumerate(texts))
