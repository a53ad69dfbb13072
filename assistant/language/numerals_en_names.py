"""What looks like an English number and counts nothing: room 12, phase two, "one of them", a two-edged sword."""

from __future__ import annotations

from assistant.patterns import regex

# Words that turn the number after them into a name.
_NAMED = regex(
    r"\b(?:room|suite|gate|bay|flight|version|chapter|page|section|article|clause|highway|interstate|route|extension|ticket|"
    r"apartment|apt|appendix|annex|figure|phase|step|tier|level|stage|number|day|plan|option|channel|building|floor|aisle|platform|"
    r"terminal|exhibit|slide|lesson|module|square|cloud|catch|type|series|formula|pier|wave|gen|generation|iteration|sprint|scope|category|severity|sev|priority|fortune|"
    r"(?:area|country|dialling|dialing|error|zip|exit|dress|reason)\s+codes?|world\s+war|volume|vol|rev|revision|industry|web|model|mark|appendix|grade|episode|no\.|nr\.|fig\.|"
    r"windows|iphone|ipad|android|python|java|php|angular|ios|usb|bluetooth|wi-?fi|hdmi|tls|http|dot|usmle|gpt|s/4|mach|patient|apollo|strike|defcon|junction|"
    r"(?<!per )(?<!each )(?<!every )(?<!a )class)[\s-]+$"
)
# After these a number is a name too, unless it counts what follows ("store five" and "per store five people").
_PLACES = regex(
    r"\b(?<!per )(?<!each )(?<!every )(?<!this )(?<!last )(?:warehouse|store|site|plant|line|dock|lane|note|docket|waybill|table|row|column|seat|desk|question|item|locker|bus|train|tram|lift|elevator|pump|engine|block|zone|ward|depot|shift|crew|unit|machine|batch|lot|"
    r"round|part|rule|title|group|cohort|slot|port|pin|cell|node|server|scenario|exercise|box|bin|rack|pod|hub|district|sector|grid|error|schedule|size|mode|cycle|arm|trial|"
    r"(?:in|by|until|after|of|since|from)\s+(?:week|month|year|quarter))\s+$"
)
_COUNTS_ON = regex(r"\s*(?:[%$£€]|per\s?cent|points?\b|(?:[a-z-]+\s+)?(?!is\b|was\b|has\b|this\b)[a-z-]+s\b|people\b)")
# A number before these, joined by a hyphen, says what something is like: a 40-foot container, a two-tier process.
_DESCRIBES = regex(
    r"-(?:foot|feet|inch|metre|meter|mile|yard|degree|way|wheel|wheeler|star|stage|tier|step|eyes|track|ply|lane|door|seater|stroke|bit|pin|core|phase|letter|digit|figure|factor|level|piece|handed|speed|dimensional|fits|[kq]\b|[a-z]{3,}ed)\b"
    r"|\s(?:foot|inch|degree)\s+[a-z]"
)
_RELEASE = regex(r"\s+(?:release|version|build|upgrade|rollout|update|firmware)\b")
_BELONGS = regex(
    r"\s+(?:is|was|has|had|went|goes|does|did|didn['’]t|runs|ran|failed|broke|crashed|came|got|keeps|kept|needs)\b"
)
_NOUN = regex(
    r"\b(?!(?:about|over|than|with|from|only|just|under|when|that|then|least|most|like|nearly|almost|around|roughly|exactly|maybe|some|were|said|until|after|before|since|which|where|what|these|those|other|into|were|have|there|because|while|well|even|still|plus|minus|them|they|this|average|total|score|rating)\b)[a-z]{4,}\s+$"
)
_TENTH = regex(r"(?:ty|hundred|thousand)$")
_ORDINAL = regex(
    r"(?:\s+and)?[\s-]+(?:first|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|second\s+(?:of|century|floor|time|street|anniversary|birthday))\b"
)
# "Zero chance" counts nothing; "zero complaints", "down to zero" and "zero downtime" do.
_NO_AMOUNT = regex(
    r"\s+(?!turnover)(?:[a-z-]+\s)?(?:chance|idea|clue|interest|trust|appetite|doubt|sense|control|effort|impact|insight|context|help|support|knowledge|way|problem|question|"
    r"reason|excuse|value|need|friction|drama|fuss|data|documentation|communication|coordination|collaboration|integration|feedback|point\s+in|room|guarantee|hassle|intention|desire|"
    r"[a-z]{3,}(?:ility|arity|ency|ance|ence|ness))\b"
)
_PRONOUN_BEFORE = regex(
    r"\b(?:no|any|every|some|this|that|which|each|another|the|other|only|first|second|third|last|next|right|wrong|good|bad|big|new|old|little|at|number|day)[\s-]+$"
)
_COUNTED_ONE = regex(r"\b(?:to|from|only|just|exactly|than|under|least|most)\s+$")
# "One challenge was", "one step ahead": "one" is hardly more than an article, unless it is counted down to.
_ARTICLE_ONE = regex(
    r"\s+(?:step|foot|hand|moment|reason|example|idea|challenge|caveat|exception|aspect|note|lesson|concern|word|kind|sort|go|shot|sitting|fell|roof|direction|side|"
    r"eye|hiccup|minute\s+(?:you|we|they|it|he|she|i|the)|wish|regret|complaint i|anecdote|story)\b"
)
_PRONOUN_AFTER = regex(
    r"\s+(?:of\b|another\b|more thing|thing\b|sec\b|second\b|by one|that\b|who\b|which\b|where\b|or (?:the other|another)|after another|"
    r"(?:does|can|might|would|could|should|may|must|never|always|often|thinks|gets|sees|finds|needs|has to)\b|way or\b|way\b(?! (?:trip|ticket))"
    r"|(?:day|morning|night|evening|time),?\s+(?:i|we|he|she|they|the|our|my|it|someone|somebody)\b)"
    r"|[-\s]+(?:on|to|by)[-\s]+one\b|['’]s\b"
    r"|-(?!(?:half|third|quarter|fifth|tenth|hour|day|week|month|year|minute|second|percent|point|dollar|pound|euro|million|thousand|hundred|billion)\b)[a-z]"
)
_MEASURED = regex(r"\s*(?:%|percent|per cent|point|in\s|out of|hundred|thousand|million)")
_HUNDRED_PERCENT = r"(?:(?:a|one)\s+hundred|100)\s?(?:percent|per\s+cent|%)"
_IDIOMS = regex(
    r"\b(?:twenty[\s-]four[\s/-]seven|24\s?[/x]\s?7|fifty[\s-]fifty|50[/-]50|(?:nine|9)[\s-]to[\s-](?:five|5)\b(?!\s+(?:minutes|hours|days|people|percent))|zero in on|ground zero|second[\s-]?hand|zero to hero|zero hour|"
    r"million dollar question|one[\s-](?:by|on|to|for)[\s-]one|thanks a million|(?:a|one) (?:million|thousand) times|one in a million|(?:my|your|his|her|our|their) two cents|"
    r"(?:a|one) hundred times(?=\s*(?:[.,;!?]|$|before|over|already))|(?:a|one) (?:million|thousand|hundred)(?: and one)? (?:things|reasons|ways|miles|questions|words|cuts|excuses|other things)|"
    r"(?:six|half) of one|half a dozen of the other|no two(?! in\b| o[’']| [ap]\.?m) [a-z]|takes two to\b|two heads are better than one|two (?:thumbs|pizza|sides of the same|steps forward|left feet|peas)|(?:on )?a scale (?:of|from) \w+ to \w+|(?:five|5) whys|five nines|the big (?:three|four|five|4|5)\b|one too many|one-two\b|(?:zero|0|nought) to (?:sixty|60|a hundred|100)(?= (?:in (?:no time|seconds)|overnight|real fast|fast|real quick)\b)|(?:split|cut|broke|broken|divided|torn|snapped) (?:in|into) two\b|two hats|class of ['’]?\d\d\b|big (?:three|four|five)\b(?! [a-z]+s\b)|(?:a|the|forms?) (?:1099|1040|w-?\d)\b|six[\s-]pack|three musketeers|four corners|seven seas|the first hundred days|three cheers|three strikes|"
    r"two cents['’] worth|(?:two|three|four|five|six)[\s-](?:ways?|wheels?|star)\b|six sigma|seven-eleven|one-two punch|one step (?:back|forward)|at one (?:point|time)\b|"
    r"at sixes and sevens|the whole nine yards|dressed to the nines|a thousand (?:thanks|apologies)|six feet under|put two and two together|nine lives|(?:did|do|done|doing|pull|pulled) an? (?:one[\s-]eighty|180)|"
    r"on all fours|high[\s-]five|(?:take|give (?:me|us|them)) (?:five|ten)\b(?!\s+[a-z])|kill two birds|one and the same|one and only|one way or (?:another|the other)|20/20 (?:vision|hindsight)|"
    r"a million and one|forty winks|eighty[\s-]twenty|80[/-]20|zero[\s-](?:trust|sum|tolerance|based|touch|rated|day)|"
    rf"(?:agree\w*|sure|page|behind|worth|yes|yeah|yep|absolutely|definitely|recommend\w*|right|true|certain),?\s+{_HUNDRED_PERCENT}|{_HUNDRED_PERCENT}\s+(?:agree|sure|behind|certain|on board|confident|convinced|right|true|recommend)|"
    rf"not {_HUNDRED_PERCENT}(?!\s+of))"
)


def idioms(text: str) -> list[tuple[int, int]]:
    """Where the number words of set phrases stand in normalised text."""
    return [match.span() for match in _IDIOMS.finditer(text)]


def names_something(before: str, after: str) -> bool:
    """Whether the number between is the name of a room, a page, a step or a place."""
    if _NAMED.search(before):
        return True
    return _PLACES.search(before) is not None and not _COUNTS_ON.match(after)


def describes(words: str, after: str) -> bool:
    """Whether the number is part of a word: a 40-foot container, the twenty-first century."""
    if _DESCRIBES.match(after):
        return True
    return _TENTH.search(words) is not None and _ORDINAL.match(after) is not None


def belongs(words: str, before: str, after: str) -> bool:
    """Whether digits name the thing before them ("load balancer 3 went down") or a release ("the 2.0 release")."""
    if "." in words:
        return _RELEASE.match(after) is not None
    return (
        words.isdecimal() and len(words) <= 2 and _BELONGS.match(after) is not None and _NOUN.search(before) is not None
    )


def is_no_amount(after: str) -> bool:
    """Whether "zero" before says that there is no such thing at all: zero visibility."""
    return _NO_AMOUNT.match(after) is not None


def is_pronoun(before: str, after: str) -> bool:
    """Whether "one" between stands for a thing or a person: "the other one", "one of them", "one day we"."""
    if _PRONOUN_AFTER.match(after):
        return True
    if _ARTICLE_ONE.match(after) and not _COUNTED_ONE.search(before):
        return True
    return _PRONOUN_BEFORE.search(before) is not None and not _MEASURED.match(after)
