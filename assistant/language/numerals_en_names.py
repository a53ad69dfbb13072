"""What looks like an English number and counts nothing: room 12, phase two, "one of them", "second to none"."""

from __future__ import annotations

import re

# Words that turn the number after them into a name.
_NAMED = re.compile(
    r"\b(?:room|suite|gate|bay|flight|version|chapter|page|section|article|clause|highway|interstate|route|extension|ticket|"
    r"apartment|apt|appendix|figure|phase|step|tier|level|stage|number|day|plan|option|channel|building|floor|aisle|platform|"
    r"terminal|exhibit|slide|lesson|module|square|cloud|catch|type|series|formula)\s+$"
)
# After these a number is a name too, unless it counts what follows ("store five" and "per store five people").
_PLACES = re.compile(
    r"\b(?<!per )(?<!each )(?<!every )(?:warehouse|store|site|plant|line|dock|lane|note|docket|waybill|table|row|column|seat|desk|question|item|locker|bus|train|tram|lift|elevator|pump|engine|block|zone|ward|depot|shift|crew|unit|machine|batch|lot|"
    r"(?:in|by|until|after|of|since|from)\s+(?:week|month|year))\s+$"
)
_COUNTS_ON = re.compile(
    r"\s*(?:[%$£€]|per\s?cent|points?\b|(?:[a-z-]+\s+)?(?!is\b|was\b|has\b|this\b)[a-z-]+s\b|people\b)"
)
_PRONOUN_BEFORE = re.compile(
    r"\b(?:no|any|every|some|this|that|which|each|another|the|other|only|first|second|third|last|next|right|wrong|good|bad|big|new|old|little|at|number|day)[\s-]+$"
)
_PRONOUN_AFTER = re.compile(
    r"\s+(?:of\b|another\b|more thing|thing\b|sec\b|second\b|by one|that\b|who\b|which\b|where\b|or (?:the other|another)|after another|"
    r"(?:does|can|might|would|could|should|may|must|never|always|often|thinks|gets|sees|finds|needs|has to)\b|way or\b|way\b(?! (?:trip|ticket))"
    r"|(?:day|morning|night|evening|time),?\s+(?:i|we|he|she|they|the|our|my|it|someone|somebody)\b)"
    r"|[-\s]+(?:on|to|by)[-\s]+one\b|['’]s\b"
    r"|-(?!(?:half|third|quarter|fifth|tenth|hour|day|week|month|year|minute|second|percent|point|dollar|pound|euro|million|thousand|hundred|billion)\b)[a-z]"
)
_MEASURED = re.compile(r"\s*(?:%|percent|per cent|point|in\s|out of|hundred|thousand|million)")
_IDIOMS = re.compile(
    r"\b(?:twenty[\s-]four[\s/-]seven|24\s?[/x]\s?7|fifty[\s-]fifty|50[/-]50|nine[\s-]to[\s-]five|zero in on|ground zero|second[\s-]?hand|"
    r"million dollar question|one[\s-](?:by|on|to|for)[\s-]one|thanks a million|(?:a|one in a) million times over|(?:my|your|his|her|our|their) two cents|"
    r"two cents['’] worth|(?:two|three|four|five|six)[\s-](?:ways?|wheels?|star)\b|(?:one|two|three|four|five|six)-(?:step|tier|factor|sided|eyes|pronged|dimensional)\b|the big (?:three|four|five)|six sigma|seven-eleven|"
    r"at sixes and sevens|the whole nine yards|dressed to the nines|a thousand (?:thanks|apologies)|six feet under|put two and two together|"
    r"on all fours|high[\s-]five|take (?:five|ten)\b(?! [a-z])|kill two birds|one and the same|one and only|one way or (?:another|the other)|"
    r"a million and one|forty winks|eighty[\s-]twenty|80[/-]20|zero[\s-](?:trust|sum|tolerance|based|touch|rated|day))"
)


def idioms(text: str) -> list[tuple[int, int]]:
    """Where the number words of set phrases stand in normalised text."""
    return [match.span() for match in _IDIOMS.finditer(text)]


def names_something(before: str, after: str) -> bool:
    """Whether the number between is the name of a room, a page, a step or a place."""
    if _NAMED.search(before):
        return True
    return _PLACES.search(before) is not None and not _COUNTS_ON.match(after)


def is_pronoun(before: str, after: str) -> bool:
    """Whether "one" between stands for a thing or a person: "the other one", "one of them", "one day we"."""
    if _PRONOUN_AFTER.match(after):
        return True
    return _PRONOUN_BEFORE.search(before) is not None and not _MEASURED.match(after)
