"""What an English sentence says of the speaker's company: what it is, where, since when, what it does, its people and sites.

Only clauses without a subject of their own, or with the company as subject, are read: "my group is seven people" is a
team, and "the Joplin terminal opened in 1996" is a terminal.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from assistant.language.clean_en import cleaned
from assistant.language.figures_en import in_figures
from assistant.language.numerals import numbers
from assistant.patterns import regex, says

Kind = Literal["nature", "business", "place", "founded", "people", "sites"]
KINDS: tuple[Kind, ...] = ("nature", "business", "place", "founded", "people", "sites")

_OPENS = r"(?:(?:so|and|but|well|now|okay|yes|yeah|right|sure)[,.]? )*"
_WE = rf"{_OPENS}(?:(?:{{name}}),? )?"
_ARE = r"(?:we(?:['’]re| are)|it(?:['’]s| is)|the company is|is) (?:basically |essentially |still |just )?"
_HAVE = r"(?:we(?:['’]ve| have)(?: got)?|it has|the company has|has|there are|there['’]s) "
_ABOUT = r"(?:about|around|roughly|some|over|more than|just under|just over|almost|nearly|close to)"
_SITE = (
    r"(?:stores|shops|branches|hotels|offices|clinics|hospitals|sites|plants|depots|schools|restaurants|cent(?:re|er)s|campuses"
    r"|warehouses|garages|yards|farms|studios|practices|surgeries|terminals|bakeries|factories|mills|showrooms|kitchens|homes|locations)"
)
_NUMBER = r"(?:\d[\d,.]*|(?:(?:an?|and|[a-z]+teen|[a-z]+ty|hundred|thousand|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -])*(?:[a-z]+teen|[a-z]+ty|hundred|thousand|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|one))(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?"
_PLACE = r"(?P<place>[A-Z][\w'’.-]+(?: (?:of |on )?[A-Z][\w'’.-]+){0,2}(?:, [A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+)?)?)"
# Where a company has its people is told of the people: "about 130 people, fifty in London".
_PEOPLE = regex(
    rf"^(?:{_WE}(?:{_ARE}|{_HAVE})?)(?P<what>(?:{_ABOUT} )?{_NUMBER} (?:odd )?(?:employees|people|staff|lawyers|carers|drivers|workers))"
    r"(?P<more> (?:altogether|in all|in total|direct|full[- ]time|worldwide))?$",
    re.IGNORECASE,
)
_SITES = regex(
    rf"^(?:{_WE}(?:{_ARE}|{_HAVE})?)(?P<what>(?:{_ABOUT} )?{_NUMBER} (?:[a-z]+ )?{_SITE}(?: (?:in|across|over) {_NUMBER} (?:states|counties|countries|provinces|cities|towns))?)$",
    re.IGNORECASE,
)
_FOUNDED = regex(
    rf"^{_OPENS}(?:(?:we|it|the company|{{name}}),? )?(?:was |were |got )?(?:founded|started(?: out| up)?|established|set up|incorporated)(?: back)? in (?P<when>[^,;]+)$",
    re.IGNORECASE,
)
_BASED = regex(
    rf"^(?:{_WE}(?:{_ARE})?)?(?:based|headquartered) (?:in|out of) {_PLACE}$"
    rf"|^{_WE}(?i:the (?:home|head|main) office is|our (?:home|head) office is|we['’]re|we are) in {_PLACE.replace('place', 'there')}$"
    rf"|^out of {_PLACE.replace('place', 'of')}$"
)
_AT = regex(rf" (?:(?:based|headquartered) )?(?:out of|in) {_PLACE}$")  # "a bakery out of Ghent, Belgium"
_NATURE = regex(
    rf"^{_WE}{_ARE}(?P<what>(?:an? |one of the )(?!bit\b|lot\b|little\b|small team|team\b|joke|mess|pain|nightmare|question|long\b|good\b|big\b|thing\b|kind\b|sort\b|different|funny|tough)[a-z][^,;:.!?]{{5,70}})$",
    re.IGNORECASE,
)
_HOUSE = regex(
    r"\b(?:company|group|firm|business|carrier|mutual|co-?op(?:erative)?|union|bank|college|university|polytechnic|institute|hospital|charity"
    r"|manufacturer|maker|retailer|wholesaler|distributor|supplier|chain|producer|practice|agency|brewery|mill|school|trust|insurer|publisher"
    r"|operator|bakery|grower|contractor|developer|utility|startup|start-up|council|dealer|foundry|winery|shipyard|laboratory|hauler|builder)\b",
    re.IGNORECASE,
)
_BUSINESS = regex(
    rf"^{_WE}(?:we |it )?(?P<verb>make|makes|sell|sells|build|builds|bake|bakes|grow|grows|print|prints|publish|publishes|supply|supplies|manufacture|manufactures|distribute|distributes|insure|insures|run|runs|operate|operates) (?P<what>(?!in (?!\d|[a-z]+[ -](?:[a-z]+ )?(?:countries|states)))[a-z][^,;:.!?]{{4,60}})$",
    re.IGNORECASE,
)
# Said of a moment, of somebody, or of nothing that a profile would tell.
_NO_PROFILE = regex(
    r"\b(?:I|me|my|you|your|he|she|that|this|these|those|them|it|here|there|going|trying|looking|when|because|if|mad|crazy|sure|sorry|called|now|everything|anything|things|stuff|day|night|morning)\b"
)
# One of these stands in what tells of each, so that most clauses need not be asked.
_WORDS: dict[Kind, tuple[str, ...]] = {
    "nature": ("a ", "an ", "one of the "),
    "business": tuple("make sell build bake grow print publish suppl manufactur distribut insure run operate".split()),
    "place": ("based ", "headquartered ", " office is in ", "we're in ", "we’re in ", "we are in ", "out of "),
    "founded": ("founded", "started", "established", "set up", "incorporated"),
    "people": tuple("employees people staff lawyers carers drivers workers".split()),
    "sites": tuple(_SITE.removeprefix("(?:").removesuffix(")").replace("cent(?:re|er)s", "cent").split("|")),
}
_YEAR = range(1600, 2100)
_LEAST_PEOPLE = 20
_CLAUSE = regex(
    r"\s*[,;:–—]\s+(?:and\s+|but\s+|so\s+)?|\s+and\s+(?=(?:about|around|roughly|we['’]ve|we have|we['’]re|we are)\b)"
)


@dataclass(frozen=True, slots=True)
class Said:
    """One thing said of the company, as an editor writes it, and how many words of its sentence say something else."""

    kind: Kind
    text: str
    others: int


def company_said(sentence: str, names: tuple[str, ...]) -> tuple[Said, ...]:
    """What a sentence says of the company that is called `names`, at most one of a kind."""
    called = "|".join(re.escape(name) for name in names) or "(?!)"
    clauses = [c.strip(" .!?") for c in _CLAUSE.split(cleaned(sentence).replace("’", "'")) if c.strip(" .!?")]
    joined = [f"{a}, {b}" for a, b in pairwise(clauses)]  # "out of Springfield, Missouri"
    found: dict[Kind, tuple[str, str]] = {}
    for clause in (*joined, *clauses):
        for kind, text in _of_clause(clause, called):
            found.setdefault(kind, (text, clause))
    told = " ".join(clause for _, clause in found.values())
    others = len([w for w in re.findall(r"[\w'-]+", sentence) if w.lower() not in told.lower()])
    return tuple(Said(kind, text, others) for kind, (text, _) in found.items())


def _of_clause(clause: str, called: str) -> list[tuple[Kind, str]]:
    out: list[tuple[Kind, str]] = []
    counted: tuple[tuple[Kind, re.Pattern[str]], ...] = (("people", _PEOPLE), ("sites", _SITES), ("nature", _NATURE))
    at = _AT.search(clause)
    if at and _says("nature", _NATURE, clause[: at.start()], called):
        out.append(("place", at["place"]))
        clause = clause[: at.start()]
    for kind, pattern in counted:
        what = _says(kind, pattern, clause, called)
        if what:
            out.append((kind, _written(what)))
    founded = _match("founded", _FOUNDED, clause, called)
    year = _year(founded["when"]) if founded else None
    if year:
        out.append(("founded", year))
    based = _match("place", _BASED, clause, called)
    if based:
        out.append(("place", based["place"] or based["there"] or based["of"]))
    does = _match("business", _BUSINESS, clause, called)
    if (
        does
        and not _NO_PROFILE.search(does["what"])
        and re.match(rf"{_OPENS}(?:we |it |(?:{called}),? )", clause, re.I)
    ):
        verb = does["verb"].lower()
        out.append(("business", f"{verb if verb.endswith('s') else _third(verb)} {_written(does['what'])}"))
    return out


def _says(kind: Kind, pattern: re.Pattern[str], clause: str, called: str) -> str | None:
    found = _match(kind, pattern, clause, called)
    return found["what"] if found and _fits(kind, found["what"]) else None


def _match(kind: Kind, pattern: re.Pattern[str], clause: str, called: str) -> re.Match[str] | None:
    return _with_name(pattern, called).match(clause) if says(clause.lower(), _WORDS[kind]) else None


@lru_cache(maxsize=16)
def _with_name(pattern: re.Pattern[str], called: str) -> re.Pattern[str]:
    return re.compile(pattern.pattern.replace("{name}", called), pattern.flags)


def _fits(kind: str, what: str) -> bool:
    said = numbers(what, "en")
    if kind == "people":
        return bool(said) and said[0].value >= _LEAST_PEOPLE
    return kind != "nature" or (_HOUSE.search(what) is not None and _NO_PROFILE.search(what) is None and not said)


def _written(words: str) -> str:
    """The words as they stand within a sentence, with figures."""
    lead = "has "
    return in_figures(lead + words[:1].lower() + words[1:]).removeprefix(lead)


def _third(verb: str) -> str:
    return f"{verb[:-1]}ies" if verb.endswith("y") else f"{verb}es" if verb.endswith("sh") else f"{verb}s"


def _year(words: str) -> str | None:
    """The year of "in nineteen sixty-eight" or "in 1968"; None for two digits, whose century nobody said."""
    said = numbers(in_figures(words), "en") or numbers(words, "en")
    alone = len(said) == 1 and not re.sub(
        r"[\s.]|nineteen|twenty|two thousand|and", "", words.replace(said[0].text, "")
    )
    return str(said[0].value) if alone and said[0].value in _YEAR else None
