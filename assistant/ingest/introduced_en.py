"""English introductions: what speakers say of themselves, and how a host presents a guest. Nothing is guessed.

A name counts only where the words around it can be nothing but an introduction; a title only as it is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.ingest import ranks
from assistant.ingest.labels import name_like
from assistant.ingest.told import Told
from assistant.patterns import regex

CAP = r"[A-ZÀ-ÖØ-ÞĀŁŚŠŽČ][\w'’-]+"
_FULL = (
    rf"(?:(?:Dr|Prof|Mr|Ms|Mrs)\.? )?{CAP}(?: [A-Z]\.)?(?: (?:de|van|von|da|der|den|la|del|bin|al))*(?: {CAP}){{1,2}}"
)
_AM = r"(?:I'm|I’m|I am|[Mm]y name is|[Mm]y name['’]s)"
_DOES = r"(?:I'm|I’m|I am|I run|I look|I lead|I head|I manage|I work|I do|I own|I handle|I take care|I keep|I'm in|I've been|I’ve been)"
_ORG_WORD = r"[A-Z](?:[\w&'’-]|\.(?=\w))*"
_ORG_NAME = rf"(?:the )?{_ORG_WORD}(?: (?:(?:&|and|of|de|du|for) (?=[A-Z]))?{_ORG_WORD}){{0,3}}"

_RANK = rf"(?i:{ranks.EN})\b"
_LOW = r"(?!(?:now|here|there|at|and|in|for|with|so|on|since|but|or|which|who|this|that)\b)[a-z][\w&-]+"
# `the`, `a` and `our` stand before a title; these words cannot stand in one.
_NOT_IN_TITLE = (
    r"(?:not|in|on|just|very|so|from|here|only|to|that|who|which|was|is|were|with|at|for|your|my|their|our|the|a|an|I|we|he|she|they|you|of"
    r"|worst|best|bad|terrible|good|great|old|former|typical|lazy|proud|happy|big|another|same|kind|sort|boring|simple|mere|first|one|two|three|no|like|really|more|now|still)"
)
TITLE = (
    rf"(?P<title>(?:(?!(?:(?i:{_NOT_IN_TITLE})|it|us)\b)[A-Za-zÀ-ÿ0-9&/’'-]+ ){{0,4}}{_RANK}"
    rf"(?: of (?!(?:the )?(?:company|one|this|that|my|our|a|an|it|them|us|all|course|about)\b)(?:the )?(?:[A-Z][\w&/-]*(?: (?:and |& )?[A-Z][\w&/-]*){{0,3}}(?: {_LOW}(?=[,.;!?]|$))?|{_LOW}(?: (?:and )?{_LOW}){{1,2}}(?=[,.;!?]|$| at | here| for | with )|{_LOW})"
    r"|(?:,)? [A-Z][\w&/-]+(?: (?:and |& )?[A-Z][\w&/-]+)?)?)"
)
_BARE = regex(
    r"^(?:head|lead|leader|chief|deputy|executive|associate|principal|officer|agent|writer|owner|partner|president)$",
    re.IGNORECASE,
)
_NOT_MEANT = regex(
    r"(?:\b(?:if|like|say|says|said|saying|goes|going|went|imagine|pretend|assume|suppose|thought|think|thinks|told (?:me|him|her|us|them)|as though|whether)[,:]? (?:['\"“‘])?|['\"“‘](?:\w+[,.!] ){0,2})$",
    re.IGNORECASE,
)
# `COO of Tilbury Parcels` is of a company; `director of Nursing` is of a field.
_OF_A_COMPANY = regex(
    rf"^(?P<title>(?i:.*\b(?:chief [\w ]+ officer|C[A-Z]O|CISO|CHRO|president|founder|owner|chair\w*|managing director|general manager|mayor))) of (?P<org>{_ORG_NAME})$"
)
_TRAINED = regex(
    r"^,? (?:by (?:training|trade|background|profession)|at heart|myself|in (?:a|my) (?:previous|former))",
    re.IGNORECASE,
)
_BARE_AT = regex(r"^(?:partner|president|owner|principal|associate)$", re.IGNORECASE)  # a title beside a company
_REGION = regex(
    r"^(?:North|South|East|West|Central|Latin|America|Americas|Europe|EMEA|APAC|Asia|UK|US|USA|DACH|EU|China|India)\b"
)
_NO_NAME = regex(
    r"^(?:Yes|Yeah|Yep|No|Nope|Okay|Ok|Oh|So|Well|Right|Sure|And|But|Or|Now|Then|Great|Good|Thanks|Thank|Hello|Hi|Hey|Sorry|Please|Exactly|Perfect|Lovely|Wow|Because"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|Honestly|Actually|First|Second|Third"
    r"|Nice|Cool|Fine|God|Lord|Alright|Awesome|Brilliant|Correct|Absolutely|Never|Always|Maybe|Um|Uh|Ha|Ah|Mm|Hmm|Look|See|Listen|Wait|Interesting|Really|What|Why|How|Who|When"
    r"|Where|Excel|Doctor|Mum|Dad|Mate|Folks|Guys|Grand|Deal|Noted|Agreed|Done|True|Yours|Same|Congratulations|Cheers|Bye|Morning|Afternoon|Evening|Everyone|Everybody|Sir|Madam|Ma'am|Love"
    r"|English|Irish|Scottish|Welsh|British|American|Canadian|Australian|German|French|Spanish|Italian|Dutch|Swedish|Danish|Norwegian|Finnish|Polish|Indian|Chinese|Japanese|Korean"
    r"|Mexican|Brazilian|Swiss|Belgian|Greek|Turkish|Russian|African|Asian|European|Catholic|Muslim|Jewish|The|This|That|These|Those|It|There|Here|If|As|At|In|On|Of|To|For|My|Our|Your"
    r"|He|She|They|We|You|I|I'm|I've|I'll|I'd|It's|That's|There's|Let's|Can|Could|Would|Should|Do|Does|Did|Is|Are|Was|Were|Have|Has|Had|Not|Just|Also|All|Any|Some|One|Two|Three|Four|Five)$"
)
_OWN = (
    regex(rf"\b{_AM} (?P<name>{_FULL})(?=[,.;!?]|$| and | from | at | with | here| over )"),
    regex(rf"\b(?:[Tt]his is|[Ii]t's|[Ii]t’s|[Ii]t is) (?P<name>{_FULL}|{CAP})(?= speaking| here\b| calling|,? (?:from|with|over at) (?!the\b)[A-Z]|, I (?:run|lead|look|work|manage|head))"),
    regex(rf"\b{_AM} (?P<name>{CAP})(?=,? (?:and )?(?:from|with|at) [A-Z]|[,.] (?:and )?{_DOES}\b|,? (?:and )?(?:I'm )?(?:the|our|an?|your) {TITLE.replace('?P<title>', '?:')})"),
    regex(rf"\b(?:[Mm]y name is|[Mm]y name['’]s|[Nn]ame['’]s) (?P<name>{_FULL}|{CAP})(?=[,.;!]|$| and )"),
    regex(rf"^(?:(?:Sure|Yes|Yeah|Okay|Ok|Hi|Hello|So|Well|Morning|Good morning|Hi everyone|Hello everyone|Of course|Right|Um|Uh)[,.!] ){{0,3}}(?P<name>{_FULL})(?: here)?[,.] (?={_DOES}\b|(?:and )?(?:the |our )?{TITLE.replace('?P<title>', '?:')}(?:[,.;]| at | here| for | with ))"),
)  # fmt: skip
_PHONE = regex(rf"(?:^|(?:[Hh]i|[Hh]ello|[Hh]ey|[Yy]es|[Gg]ood morning)[,.!]? )[Tt]his is (?P<name>{_FULL})(?=[.,])")
_HERE = regex(rf"(?:^|[.!?,] )(?P<name>{_FULL}|{CAP}) here(?=[.,!]| from | at | again)")
_OWN_ASKED = regex(
    rf"^(?:(?:Sure|Yes|Yeah|Okay|Ok|Hi|Hello|So|Well|Of course|Right|Um|Uh)[,.!] ){{0,3}}(?:It's |I'm )?(?:(?P<name>{_FULL}|{CAP})(?=[,.] (?:and )?{_DOES}\b|[,.]?$| from )|(?P<full>{_FULL})(?=[,.] ))"
)
WHO_ARE_YOU = regex(
    r"\b(?:who (?:are you|you are)|your names?\b|introduce (?:yourself|yourselves)|who (?:am|are) (?:I|we) (?:speaking|talking)|who(?:'s| is) (?:that|there|on|with)|go (?:a)?round|introductions|tell (?:me|us) (?:a (?:bit|little) )?about yourself)",
    re.IGNORECASE,
)
_PLAY = regex(
    r"^(?:(?:so|and|but|okay|well)[,]? )?(?:say|if|imagine|pretend|assume|suppose|let's say|like)\b", re.IGNORECASE
)
_TAIL_TITLE = regex(
    rf"^(?: here)?[,.]?(?: and| who is| who's)?(?: I'm| I’m| I am| is)?,?(?: now)? (?:the |an? |our |their |your )?{TITLE}"
)
_ORG_AFTER = regex(rf"^,?(?: here)? (?:at|for) (?P<org>{_ORG_NAME})")
_TITLE = regex(
    rf"\b(?P<how>(?:I'm|I’m|I am|I work as|I'm here as|[Mm]y (?:job )?title(?: is|'s)|[Mm]y role(?: is|'s)|[Mm]y job is|[Oo]fficially,? I'm|I've been|I’ve been)(?: now| still| actually| currently)?,?) (?P<a>the |a |an |their |our |your )?{TITLE}"
)
_ORG = (
    regex(rf"\b{_AM} (?:{_FULL}|{CAP}),? (?:and I'm )?(?:at|with) (?P<org>{_ORG_NAME})"),
    regex(rf"\bI (?:run|lead|manage|head up|head|look after|work on|work in|handle|do|oversee|own) (?:(?!at |for )[a-z&-]+ ){{1,6}}(?:at|for|over at) (?P<org>{_ORG_NAME})"),
    regex(rf"\bI work (?:at|for|with) (?P<org>{_ORG_NAME})"),
)  # fmt: skip
_ORIGIN = (
    regex(rf"\b(?:{_AM}|[Ii]t's|[Tt]his is) (?:{_FULL}|{CAP}),? (?:and I'm )?(?:over )?from (?P<org>{_ORG_NAME})"),
    regex(rf"\b(?:{_FULL}|{CAP}) here,? from (?P<org>{_ORG_NAME})"),
)
_HOST = regex(
    rf"\b(?:[Ww]ith (?:me|us)(?: here)?(?: today)? (?:is|are)|(?:I've|I have|we've|we have) got|[Jj]oining (?:me|us)(?: today| now)?(?: from [\w ]{{2,20}})?(?: is| are)|[Jj]oined (?:today |here )?by|[Gg]uests? (?:today )?(?:is|are)"
    rf"|(?:I'm|We're|I am|we're) (?:here|talking|speaking|sitting(?: down)?|chatting)(?: today)? (?:with|to)|[Ww]elcome(?: to [\w ]{{2,30}})?,?|[Ii]ntroduc(?:e|ing)|[Tt]his is|[Mm]eet|[Tt]oday(?:'s guest is| we have| I have)) (?P<name>{_FULL})(?=[,.;!?]|$| and | from | of | at | with | who )"
)
_NEXT_GUEST = regex(
    rf"^(?:,? [^.?!;]{{0,70}}?)?,(?: and(?: also)?)? (?P<name>{_FULL})(?=, (?:the |our )?[\w ]{{0,40}}{_RANK}| from )|^ and (?P<other>{_FULL})(?=, | from )"
)


def names_in(words: str, *, asked: bool) -> Iterator[tuple[str, int]]:
    """Names by which the speaker introduces themselves, with the place where each ends.

    Args:
        words: one turn.
        asked: whether the speaker was just asked who they are; then a turn may begin with the bare name.
    """
    for pattern in (*_OWN, _PHONE, _HERE, _OWN_ASKED) if asked else (*_OWN, _PHONE, _HERE):
        for match in pattern.finditer(words):
            group = "name" if match["name"] else "full"
            if is_name(match[group]) and _meant(words[: match.start()]) and not _of_another(words, match[group], match):
                yield match[group], match.end(group)


def _meant(before: str) -> bool:
    """Whether what follows is said in earnest by the speaker: no supposition, nobody else's words."""
    sentence = re.split(r"(?<=[.!?]) ", before)[-1]
    return not _NOT_MEANT.search(before) and not _PLAY.match(sentence)


def _of_another(words: str, name: str, match: re.Match[str]) -> bool:
    """`This is Tom Okafor, our VP` presents somebody else."""
    end = words.index(name, match.start()) + len(name)
    tail = words[end : end + 24]
    return bool(re.search(r"(?i:this is) ", match.group()) and re.match(r",? (?:our|my|he|she|who|the)\b", tail))


def is_name(name: str) -> bool:
    """Whether the words can be the name of a person: no title, no word that opens sentences."""
    words = [
        word
        for word in name.split()
        if word not in ("Dr", "Dr.", "Prof", "Prof.", "Mr", "Mr.", "Ms", "Ms.", "Mrs", "Mrs.")
    ]
    if not words or any(_NO_NAME.match(word) for word in words):
        return False
    if re.search(rf"\b(?:{ranks.EN})\b", name, re.IGNORECASE) and words[0] != "Dean":
        return False
    return len(words) == 1 or name_like(name)


def told_by(words: str, *, asked: bool, early: bool) -> Told:
    """What a turn tells of its own speaker.

    Args:
        words: one turn.
        asked: whether the speaker was just asked who they are.
        early: whether this is one of the speaker's first turns, where a bare profession is an introduction.
    """
    found = next(names_in(words, asked=asked), None)
    name, end = found or (None, 0)
    title, org = _after_name(words[end:]) if name else (None, None)
    if title is None:
        title, org_of_title = _own_title(words, early=early or asked)
        org = org or org_of_title
    return Told(name, title, org or _own(_ORG, words), _own(_ORIGIN, words))


def _after_name(tail: str) -> tuple[str | None, str | None]:
    """Title and organisation right behind a name: `, VP of Operations at Acme`."""
    match = _TAIL_TITLE.match(tail)
    if not match or _TRAINED.match(tail[match.end() :]):
        return None, _org_after(tail)
    title, org = _parted(match["title"].strip(), _org_after(tail[match.end() :]))
    return (None, org) if _BARE.match(title) and not (org and _BARE_AT.match(title)) else (title, org)


def _parted(title: str, org: str | None) -> tuple[str, str | None]:
    """Title and company where the title ends with `of COMPANY`."""
    of = _OF_A_COMPANY.match(title)
    return (of["title"], _clean(of["org"])) if of and org is None else (title, org)


def _org_after(tail: str) -> str | None:
    match = _ORG_AFTER.match(tail)
    return _clean(match["org"]) if match and not _REGION.match(match["org"]) else None


def bare(title: str) -> bool:
    """Whether the words are too little for a title: `head` of what?"""
    return bool(_BARE.match(title))


def _own_title(words: str, *, early: bool) -> tuple[str | None, str | None]:
    for match in _TITLE.finditer(words):
        title, tail = match["title"].strip(), words[match.end() :]
        been = "been" in match["how"] and not match["a"]
        vague = not early or re.match(r",? so\b", tail)
        generic = (match["a"] or "").strip() in ("a", "an") and " " not in title and bool(vague)
        title, org = _parted(title, _org_after(tail))
        bare = _BARE.match(title) and not (org and _BARE_AT.match(title))
        if been or generic or bare or _TRAINED.match(tail) or not _meant(words[: match.start()]):
            continue
        return title, org
    return None, None


def _own(patterns: tuple[re.Pattern[str], ...], words: str) -> str | None:
    for pattern in patterns:
        match = pattern.search(words)
        if match and _meant(words[: match.start()]):
            return _clean(match["org"])
    return None


def _clean(org: str) -> str | None:
    name = re.sub(r"['’]s$|[.'’-]+$", "", org.removeprefix("the "))
    first = name.split()[0]
    return None if _NO_NAME.match(first) or len(name) < 2 or name[0].isdigit() else name


def presented_in(words: str) -> list[Told]:
    """People whom the speaker presents: `With me today is Sarah Chen, VP of Operations at Acme`."""
    out: list[Told] = []
    for match in _HOST.finditer(words):
        if not is_name(match["name"]) or not _meant(words[: match.start()]):
            continue
        if re.match(r"(?i:this is)", match.group()) and not _of_another(words, match["name"], match):
            continue
        end = match.end("name")
        out.append(_presented(match["name"], words[end:]))
        while (another := _NEXT_GUEST.match(words[end : end + 120])) and is_name(another["name"] or another["other"]):
            end += another.end("name" if another["name"] else "other")
            out.append(_presented(another["name"] or another["other"], words[end:]))
    return out


def _presented(name: str, tail: str) -> Told:
    title, org = _after_name(tail)
    if org is None:
        told = re.match(rf"^,?(?: who \w+ [\w ]{{2,30}}?)?(?: from| of| at) (?P<org>{_ORG_NAME})", tail)
        org = _clean(told["org"]) if told else None
    if title and org is None:
        of = re.match(rf"^,? (?:at|with|for|from|of) (?P<org>{_ORG_NAME})", tail[tail.find(title) + len(title) :])
        org = _clean(of["org"]) if of else None
    return Told(name, title, org)
