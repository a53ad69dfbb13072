"""Half answers of an English interview, completed from the question asked: "How many sites?" "Fourteen." There are fourteen sites."""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant.language.clean_en import cleaned
from assistant.language.numerals import numbers
from assistant.language.past_forms_en import past_of
from assistant.language.predicates_en import has_clear_verb
from assistant.language.verb_list_en import BASE
from assistant.language.verbs_en import is_past, with_s

_LONGEST = 10  # words of an answer that is no sentence of its own
_LONGEST_QUESTION = 16
_FEW = 3  # fewer people are a team
_ASKS = re.compile(r"\b(?:how (?:many|much|long|big|large)|when|where|what)\b", re.IGNORECASE)
_TAIL = re.compile(
    r"(?:,? (?:would you say|do you reckon|do you think|did you say|roughly|exactly|altogether|in total|all told|again|then|or so|if i may ask"
    r"|do you know|more or less|approximately|about|by the way|these days|please|sorry|i mean))+$",
    re.IGNORECASE,
)
# The interviewer's guesses, choices and turns of talk: no statement is made of them.
_CLOSED = re.compile(r"\b(?:or|if|why|should|would|could|can|may|might|will|going to|not|n't|think|say|mean|know)\b|n['’]t\b", re.IGNORECASE)
_FLIPPED = {"you": "we", "your": "our", "yours": "ours", "us": "you", "our": "your", "we": "you", "my": "your"}
_PEOPLE = r"(?:people|employees|staff|of (?:you|us))"
_HOW_MANY_DO = re.compile(r"^how many (?P<what>[\w' -]{2,40}?) (?P<aux>do|did|does) (?P<who>you|they|it|(?:the|your) \w+(?: \w+)?|[A-Z]\w+) (?P<verb>[a-z]+)(?P<rest>.*)$", re.IGNORECASE)
_HOW_MANY_HAVE = re.compile(r"^how many (?P<what>[\w' -]{2,40}?) (?:have (?P<who>you|they) got|has (?P<single>it|the \w+|[A-Z]\w+) got)(?P<rest>.*)$", re.IGNORECASE)
_HOW_MANY_ARE = re.compile(r"^how many (?P<what>[\w' -]{2,40}?) (?P<be>are|were) (?:there|in it)\b(?P<rest>.*)$", re.IGNORECASE)
_HOW_MANY_DID = re.compile(r"^how many (?P<what>of (?:those|these|them)|(?:of (?:the|your|those|these|them) )?[\w'-]+(?: of (?:the|your|those|these|them)(?: [\w'-]+)?)?) (?P<verb>(?!(?:have|has|had|is|are|was|were|do|does|did|can|could|will|would)\b)[a-z]+)(?P<rest>.*)$", re.IGNORECASE)
_INVERTED = re.compile(r"\b(?:is|are|was|were|do|did|have|has) (?:it|you|they|there|that|we)\b", re.IGNORECASE)
_HOW_MANY = re.compile(r"^how many (?P<what>[a-z]+(?: [a-z]+)?)$", re.IGNORECASE)
_HOW_LONG = re.compile(r"^how (?:long|much) (?P<aux>did|does) (?P<who>it|that|this|(?:the|your|a|one) [\w' -]{2,40}?|[A-Z]\w+) (?P<verb>take|last|cost|run)(?P<rest>.*)$", re.IGNORECASE)
_HOW_LONG_BE = re.compile(r"^how long (?P<be>was|is) (?P<who>the [\w' -]{2,30}|it|that)$", re.IGNORECASE)
_WHEN_DID = re.compile(r"^when did (?P<who>you|they|it|that|(?:the|your) [\w' -]{2,30}?|[A-Z]\w+) (?:actually |first |finally )?(?P<verb>go|start|begin|sign|buy|open|launch|switch|move|finish|happen|roll|turn|stop|install|join|adopt|end|come|introduce)\b(?P<rest>.*)$", re.IGNORECASE)
_WHEN_BE = re.compile(r"^when was (?P<who>that|this|it|the [\w' -]{2,30}?)(?P<rest> (?:founded|started|opened|signed|finished|done|introduced|installed|built|launched|set up))?$", re.IGNORECASE)
_HOW_BIG = re.compile(r"^how (?:big|large) (?:are you|is (?:it|the (?:company|business|group|firm|team)|[A-Z][\w' -]+))$", re.IGNORECASE)
_WHERE = re.compile(r"^where are you (?P<how>based|located)$", re.IGNORECASE)
_DATE = re.compile(
    r"^(?:(?P<with>in|on|at|since|around|from|by|before|after|until|the|early|late|mid|last|this|end of|beginning of|middle of|start of)\b|(?P<month>january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)\b"
    r"|(?P<year>(?:19|20)\d\d|nineteen \w+|twenty \w+|two thousand))",
    re.IGNORECASE,
)
_PROPER = re.compile(r"(?!(?:About|Around|Roughly|Nearly|Almost|Over|Under|Just|More|Less|Only|Some|In|On|At|Since|From|By|Before|After|Until|The|Early|Late|Mid|Last|This|End|Beginning|Middle|Start)\b)(?=[A-Z])(?!\w+(?:teen|ty)\b)(?!(?:A|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Half|Hundreds?)\b)")
_HEDGED = re.compile(r"\b(?:i|you|maybe|perhaps|probably|something|guess|think|not|no|none|never|or|depends|ask)\b|\?", re.IGNORECASE)
_ABOUT = r"(?:about |around |roughly |nearly |almost |over |under |just over |just under |more than |less than |only |some )?"
# What a company has: after the question what it is, a number of these is its own.
_OWNED = re.compile(
    r" (?:[a-z-]+ )?(?:people|employees|staff|nurses|doctors|drivers|pickers|tutors|teachers|carers|mechanics|engineers|growers|families|stores|shops|branches|offices|sites|depots|terminals|plants"
    r"|factories|mills|warehouses|hotels|hospitals|clinics|beds|wards|rooms|campuses|schools|students|trucks|lorries|vans|vehicles|trailers|bikes|machines|customers|clients|members|patients"
    r"|subscribers|readers|titles|products|suppliers|dealers|locations|restaurants|kitchens|farms|hectares|acres)(?=$|,? (?:in|across|on|all over|over|from|and|around|full-time|direct)\b|, )"
)
_DURATION = re.compile(r"\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|quarters?|fortnights?|mornings?|afternoons?|weekends?)\b", re.IGNORECASE)


def completed(question: str, answer: str) -> str | None:
    """The statement, in the answerer's words, that a half answer makes together with the question before it.

    Of the question only the words that ask are used, never a number or a guess in it. None where the answer is a
    sentence of its own, or where it takes more than these few kinds of question to know what is meant.
    """
    bare = cleaned(answer).rstrip(" .!")
    asked = _asked(question)
    if asked is None or not bare or len(bare.split()) > _LONGEST or _HEDGED.search(bare) or _has_verb(bare.split(",")[0]):
        return None
    bare = bare if _PROPER.match(bare) else bare[:1].lower() + bare[1:]
    for pattern, state in _KINDS:
        found = pattern.match(asked)
        if found is not None:
            stated = state(found, bare)
            return f"{stated[:1].upper()}{stated[1:]}." if stated else None
    return None


def owned(fragment: str) -> str | None:
    """ "Three hundred people, nine depots." as what a company says it has; None for other fragments."""
    bare = cleaned(fragment).rstrip(" .!")
    found = next(iter(numbers(bare, "en")), None)
    if found is None or found.value < _FEW or len(bare.split()) > 2 * _LONGEST or _HEDGED.search(bare) or _has_verb(bare.split(", ")[0]) or "'s " in bare:
        return None
    if not re.fullmatch(_ABOUT, bare[: found.span.start], re.IGNORECASE) or not _OWNED.match(bare[found.span.end :]):
        return None
    return f"We have {bare if _PROPER.match(bare) else bare[:1].lower() + bare[1:]}."


def _has_verb(text: str) -> bool:
    return has_clear_verb(re.findall(r"[a-z']+", re.sub(r"\bMay\b", "June", text).lower()))


def _asked(question: str) -> str | None:
    """The clause of the question that asks, without what is said around it; None if it holds a guess."""
    text = cleaned(question).strip()
    if not text.endswith("?"):
        return None
    clauses = re.split(r"[,;:] | (?:and|so) (?=(?:how|when|where|what)\b)", text.rstrip(" ?"))
    start = next((i for i in range(len(clauses) - 1, -1, -1) if _ASKS.match(clauses[i].strip())), None)
    if start is None:
        return None
    asked = _TAIL.sub("", ", ".join(clauses[start:]).strip())
    if len(asked.split()) > _LONGEST_QUESTION or numbers(asked, "en") or _CLOSED.search(asked) or "," in asked:
        return None
    return asked


def _flipped(words: str) -> str:
    """What the asker calls "you" and "your" is "we" and "our" to the one who answers."""
    return " ".join(_FLIPPED.get(word.lower(), word) for word in words.split())


def _counted(answer: str, what: str) -> str | None:
    """The number with what it counts: the answer's own noun where it names one, else the question's."""
    found = next(iter(numbers(answer, "en")), None)
    if found is None or found.value < 2 or not re.fullmatch(_ABOUT, answer[: found.span.start], re.IGNORECASE):
        return None
    rest = answer[found.span.end :]
    named = re.match(r" (?!of\b|in\b|on\b|at\b|by\b|for\b|from\b|now\b|today\b|a\b|per\b|altogether\b|all\b|or\b|each\b)[a-z]", rest)
    if re.match(r"\s*(?:percent|per cent|%)", rest):
        return None
    if named:
        return answer
    noun = _flipped(what)
    return f"{answer[: found.span.end]} {noun}{rest}" if not what.lower().startswith("of ") else f"{answer[: found.span.end]} {noun}"


def _many_do(found: re.Match[str], answer: str) -> str | None:
    many = _counted(answer, found["what"])
    who, verb = _flipped(found["who"]), found["verb"].lower()
    if many is None:
        return None
    if found["aux"].lower() == "did":
        form = past_of(verb)
    else:
        form = with_s(verb) if found["aux"].lower() == "does" and verb != "have" else "has" if found["aux"].lower() == "does" else verb
    return f"{who} {form} {many}{_rest(found)}" if form else None


def _rest(found: re.Match[str]) -> str:
    rest = found["rest"].strip()
    return f" {_flipped(rest)}" if rest else ""


def _many_have(found: re.Match[str], answer: str) -> str | None:
    many = _counted(answer, found["what"])
    who = f"{_flipped(found['who'])} have" if found["who"] else f"{found['single']} has"
    return many and f"{who} {many}{_rest(found)}"


def _many_are(found: re.Match[str], answer: str) -> str | None:
    many = _counted(answer, found["what"])
    return many and f"there {found['be'].lower()} {many}{_rest(found)}"


def _many_did(found: re.Match[str], answer: str) -> str | None:
    many = _counted(answer, found["what"])
    if _INVERTED.search(found["rest"]):
        return None
    return many and (is_past(found["verb"].lower()) or found["verb"].lower() in BASE) and f"{many} {found['verb']}{_rest(found)}" or None


def _many(found: re.Match[str], answer: str) -> str | None:
    many = _counted(answer, found["what"])
    return many and f"there are {many}"


def _long(found: re.Match[str], answer: str) -> str | None:
    if not numbers(answer, "en") or (found["verb"].lower() != "cost" and not _DURATION.search(answer)):
        return None
    verb = found["verb"].lower()
    form = past_of(verb) if found["aux"].lower() == "did" else with_s(verb)
    rest = _rest(found)
    if rest and not re.match(r" (?:to|from|until|for|now$|today$)\b", rest):
        return None
    return f"{_flipped(found['who'])} {form} {answer}{rest}"


def _long_be(found: re.Match[str], answer: str) -> str | None:
    return f"{_flipped(found['who'])} {found['be'].lower()} {answer}" if numbers(answer, "en") and _DURATION.search(answer) else None


def _dated(answer: str) -> str | None:
    """The answer as an adverbial of time."""
    found = _DATE.match(answer)
    if found is None or _DURATION.search(answer):
        return None
    lead = (found["with"] or "").lower()
    if lead in ("the", "early", "late", "mid", "end of", "beginning of", "middle of", "start of"):
        return f"in {answer}" if lead in ("early", "late", "mid") else f"at the {answer}" if lead == "end of" else None
    return answer if lead else f"in {answer}"


def _when_did(found: re.Match[str], answer: str) -> str | None:
    date, form = _dated(answer), past_of(found["verb"].lower())
    return date and form and f"{_flipped(found['who'])} {form}{_rest(found)} {date}"


def _when_be(found: re.Match[str], answer: str) -> str | None:
    date = _dated(answer)
    return date and f"{_flipped(found['who'])} was{_rest(found) if found['rest'] else ''} {date}"


def _big(found: re.Match[str], answer: str) -> str | None:
    return f"we have {answer}" if numbers(answer, "en") and re.search(rf"\b(?:{_PEOPLE}|[a-z]+s)\b", answer) else None


def _where(found: re.Match[str], answer: str) -> str | None:
    place = re.sub(r"^in ", "", answer)
    return f"we are {found['how'].lower()} in {place}" if place[:1].isupper() else None


_KINDS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], str], str | None]], ...] = (
    (_HOW_MANY_HAVE, _many_have),
    (_HOW_MANY_ARE, _many_are),
    (_HOW_MANY_DO, _many_do),
    (_HOW_MANY, _many),
    (_HOW_MANY_DID, _many_did),
    (_HOW_LONG, _long),
    (_HOW_LONG_BE, _long_be),
    (_WHEN_DID, _when_did),
    (_WHEN_BE, _when_be),
    (_HOW_BIG, _big),
    (_WHERE, _where),
)  # fmt: skip
