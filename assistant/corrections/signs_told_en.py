"""In what words the new value is told: from a list, as exact, of a thing of its own, and how the interviewer takes it."""

from __future__ import annotations

from collections.abc import Callable

from assistant.corrections.value_pairs_en import Pair
from assistant.patterns import caseless

Sign = Callable[[Pair], bool]

_LOOKS = r"(?:look|looked|check|checked|open|opened|pull|pulled|counted|scroll)"
_LISTS = r"(?:report|audit|sheet|log|logs|letter|list|survey|system|tool|dashboard|calendar|invitation|file|minutes|statistics|stats|books?|ledger|register|contract|protocol|spreadsheet|email|mail|invoice|export|diary|records?)"
_SOURCE = caseless(
    r"\b(?:(?:it|she|he|letter|list|sheet|report|log|screen|system|mail|message|column|record|protocol|contract|calendar|that)(?: \w+)? (?:says|said|shows?|gives?|reads?)|says here|here it is|(?:have|got|['’]ve) (?:it|that|the \w+|her|him) (?:here|open|in front|on)|in front of me"
    rf"|(?:let me|i just|i['’]ve just|i) {_LOOKS}\b|i (?:can )?see (?:it |here|in the|on the|now)|i['’](?:m|ve) (?:just )?(?:look|check|read|scroll|open|pull|count|got|found)\w*"
    r"|(?:just|been) (?:written|wrote|writes|mailed|messaged|texted|sent|emailed|walked|come in|popped up)|(?:writes|texts|wrote|mailed|messaged|texted|emailed)\b"
    rf"|(?:in|from|on|of) (?:the|my|our|her|his|this) (?:\w+ )?{_LISTS}\b|survey|measured|i did the|on paper from)\b"
)
_THAT_WAS = caseless(
    r"\b(?:that|those|these|this)(?:['’](?:s|re|ll be|d be|d)| (?:is|was|are|were|will be|would be|must be|must have been|included|includes|counts|came|comes|had))(?: \w+){0,1}? (?:what (?:we|they|it|the|he|she|i|you|['’]s)\b(?! (?:call|mean|want|need|do|did|like|love)\w*)|the (?!\w+ (?:thing|point|reason|way|idea)\b)|our|their|his|her|your|last|from|before|with|without|only|old|gross|net|everyone|everybody|counting|including|both|if|wrong)\b"
    r"|\byou gave\b|\b(?:it|that) includes?\b|\b(?:you|he|she|i)(?:['’](?:re|s|m)| (?:are|is|am|was|were)) (?:still )?(?:counting|thinking of|looking at|reading|mixing|quoting|including)\b|\bwe(?:['’]d| had) (?:planned|ordered|hoped|promised)\b|\b(?:being|is|['’]s|was) generous\b|\bi wish\b|\b(?:kidding|joking)\b"
)
_EXACT = caseless(
    r"\b(?:to be (?:exact|strict|honest|precise|fair|correct|accurate)|be (?:exact|strict|honest|precise)|strictly|exactly|precisely|if i['’]m honest|honestly|nearer|closer to|more like)\b"
)
_TAKES = caseless(
    r"\b(?:i['’]ll (?:take|write|put|use|go with|print|note)|(?:that['’]s|take|use|keep|have|with|is) (?:that|the|this) one|rather (?:have|use|write|put)|i['’]d (?:rather|use|put|write|take)|should(?:n['’]t)? use)\b|^\W*(?:\w+ ){0,4}?(?:changed|corrected)\b"
)
_THEN = caseless(r"\b(?:then|instead|it is|rather|so|i['’]ll|i['’]d|changed|got)\b")
_ELLIPTIC = caseless(
    r"^\W*(?:(?:okay|ok|right|mhm|oh|wow|sure|good|yes)\W+)*(?:and|what about|how about|but)\b(?! (?:is|are|was|were|do|does|did|can|could|will|would|has|have|had|who|why|you|they|that['’]s|that is|it['’]s|so|i|we)\b)(?:\W+[\w'’]+){0,7}\W*$|^\W*(?:before|after|now|today|these days|nowadays|previously|since|with|without)\b"
)
_IS = r"(?:(?:it|we|they|there|that)(?:['’](?:s|re|ll be|d be)| (?:is|was|are|were|have|had|get|got|do|did|take|took))?\s*(?:about |around |maybe |only |just |at )?)?"
_OF_ITS_OWN = caseless(
    rf"(?:^|[,.;:]\s*|\b(?:and|but|then|while|whereas)\s+)(?:in|on|at|for|with|by|after|from|of|over|during|up)\s+(?!(?:us|here|this|our|these|those|that|it|them|paper|average|fact|total|all|my)\b)[\w'’]+(?: [\w'’]+){{0,4}}?[ ,]*{_IS}$"
)
_OF_AFTER = caseless(
    r"(?: [a-z]+)? (?:on|in|at|for|during) (?!(?:us|here|total|all|fact|most|least|average|the (?:end|moment|list|whole|sheet|log|report|system|books?)|this|that|it|my|our|your)\b)(?:an? |the )?[a-z]+"
)
_NAMED = caseless(
    r"(?:^|[.;,]\s*)(?!(?:it|that|this|we|they|there|i|you|he|she|more|about|around|some|say|roughly|nearly|no|well|oh|uh|um|make|put|so|then|maybe|not|rather|only|just|actually|yes|yeah|okay|like|hm|mm|sorry|wait|these|now|isn|if)\b)(?:the |a |our )?[\w'’]+(?: [\w'’]+)?,? (?:is |are |was |were |has |had |have |at |does |do )?(?:about |around )?$"
)
_AND = caseless(r"(?:^|[.?!,;]\s*)and\b[^.?!]{0,60}$")
_HEDGED = caseless(
    r"\b(?:about|around|roughly|maybe|perhaps|probably|i think|i guess|i['’]d say|i would say|say|something like|let me think|i believe|i want to say|call it|easily|nearly|almost|more than|over|some|oh|ooh|uh|um|or so|odd)\b[^.?!]{0,25}$"
)
_HEDGED_AFTER = caseless(
    r"^\W{0,2}(?:\w+ ){0,2}?(?:or so|odd|ish|i think|i believe|i guess|roughly|easily|give or take|something like that|at a guess|from memory|i['’]d say)\b"
)
_IT_IS = caseless(
    r"(?:^|[\s,.;])(?:it['’]s|it is|it was|it['’]d be|it['’]ll be|it comes to|it came to|we['’]re|we are|we were|we had|we have|we['’]ve|we get|they['’]re|there['’]s|there are|there were|that['’]s|that['’]d be|that makes|i['’]m|you['’]re|they were|you get|was|is|are|were)(?: (?:more like|actually|only|really|just|nearer|closer to|about|around|at|now|like|in fact|roughly|still|exactly|to be exact|over))*[ ,]*$"
)
_LEAD = 260  # characters
_BESIDE = 80
_AFTER = 4  # turns


def sourced(pair: Pair) -> bool:
    """The new value is read from a list or a message, or was counted."""
    return (
        not pair.talk.asked(pair.new.turn)
        and _SOURCE.search(pair.lead[-_LEAD:] + " # " + pair.new.after[:60]) is not None
    )


def that_was(pair: Pair) -> bool:
    """Before the new one somebody tells what the number said before is of: "that's what the contract says"."""
    if pair.same_turn or pair.talk.asked(pair.new.turn):
        return False
    since = pair.talk.transcript.text[pair.last.span.end : pair.new.span.start]
    return _THAT_WAS.search(pair.lead[-_LEAD:] if len(since) > _LEAD else since) is not None


def made_exact(pair: Pair) -> bool:
    """The new one is told as the exact one."""
    return _EXACT.search(pair.lead[-_BESIDE:] + " " + pair.new.after[:40]) is not None


def chosen(pair: Pair) -> bool:
    """The interviewer says what to do with it: "I'll take that one"."""
    return any(_TAKES.search(pair.talk.words(turn)) for turn in pair.behind if pair.talk.asked(turn))


def concluded(pair: Pair) -> bool:
    """The interviewer says the new one as the outcome: "so thirty-eight", "five then"."""
    again = (one for one in pair.again(pair.new, pair.new.span, _AFTER) if pair.talk.asked(one.turn))
    return any(_THEN.search(one.before + " # " + one.after) for one in again)


def contrast_asked(pair: Pair) -> bool:
    """The new one answers a question that only names another thing: "and the mean", "and after"."""
    before = pair.talk.words(pair.new.turn - 1) if pair.talk.asked(pair.new.turn - 1) else ""
    return pair.new.turn - pair.last.turn > 1 and bool(before) and _ELLIPTIC.search(before) is not None


def of_its_own(pair: Pair) -> bool:
    """The new one is told of a thing or a time of its own: "on the small ship it's …"."""
    return _OF_ITS_OWN.search(pair.new.before[-60:]) is not None or _OF_AFTER.match(pair.new.after) is not None


def named_apart(pair: Pair) -> bool:
    """The new one stands right behind what it is of: "house two, …"."""
    return _NAMED.search(pair.new.before[-40:]) is not None


def added(pair: Pair) -> bool:
    """The new one is joined on with "and"."""
    return _AND.search(pair.new.before[-70:]) is not None


def new_hedged(pair: Pair) -> bool:
    """The new one is a guess."""
    return _HEDGED.search(pair.new.before[-50:]) is not None or _HEDGED_AFTER.match(pair.new.after) is not None


def said_of_it(pair: Pair) -> bool:
    """The new one is said with no name of what it is of: "it's …", "we're at …"."""
    return _IT_IS.search(pair.new.before[-40:]) is not None


TOLD: tuple[Sign, ...] = (
    made_exact, added, named_apart, chosen, that_was, new_hedged, concluded, sourced, contrast_asked, of_its_own,
    said_of_it,
)  # fmt: skip
