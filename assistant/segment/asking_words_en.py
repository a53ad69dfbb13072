"""Words that English requests for silence are made of, sorted by what they stand for; no list claims to be complete.

Which of these a clause holds together tells more than any set phrase: who says "not", "you" and "poster" in one breath
mostly asks for something, whatever the words between.
"""

from __future__ import annotations

from assistant.patterns import regex

_WORD = regex(r"[a-z]+(?:['’][a-z]+)?|\d[\d,.]*")
_BREAK = regex(r"[,;:.!?—–…]+(?:\s|$)|\s-+\s")
_WINDOW, _STEP = 14, 7  # words that are read together, and how far the next ones begin

_LISTS = {
    "no": """no not never nothing nobody none neither nor nowhere without cannot hardly don't doesn't didn't won't
        wouldn't can't couldn't shouldn't mustn't isn't aren't wasn't weren't ain't haven't hasn't needn't""",
    "say": """say says said saying tell tells told telling talk talks talking talked speak speaks speaking mention
        mentioned mentioning mentions name named naming repeat repeated discuss disclose reveal announce quote quoted
        share shared whisper word words comment sentence remark gossip""",
    "write": """write writes writing written wrote print printed printing publish published publishing put puts putting
        type typing include included use using used post posted note appear appears page""",
    "text": """article articles text story stories piece report brochure poster posters print paper papers magazine
        website site web page pages press newspaper news headline readers reader audience case study record transcript
        draft notes publication public online internet linkedin leaflet catalogue newsletter copy""",
    "know": """know knows knew known hear hears heard hearing read reads reading see sees seen saw find finds found
        learn learns discover notice guess remember forget forgot forgets understand""",
    "drop": """leave leaves left skip skipped cut drop dropped lose lost delete deleted remove removed strike scratch
        scrap omit erase blank bleep snip bin forget ignore unhear unsay swallow bury edit redact trim out away""",
    "keep": """keep keeps kept stay stays stayed remain remains remained stick hold hide hidden bury sit sits""",
    "law": """lawyer lawyers legal law court judge solicitor solicitors barrister counsel contract contracts clause nda
        agreement settlement trial hearing case inspectorate inspector authority regulator insurance insurer insurers
        police prosecutor tribunal compliance confidentiality non-disclosure disclosure privileged signed signature
        bound paragraph liability dispute investigation inquiry appeal""",
    "market": """exchange listed shareholders shareholder investors investor quarter results analysts stock shares board
        supervisory auditors audit merger takeover bank ministry tender competition competitors competitor""",
    "early": """yet until till before unless embargo embargoed announced announcement official officially public
        signed released release launch launched unveiled final""",
    "power": """boss bosses wife husband mother father owner chairman chairwoman director directors minister mayor
        council union board management manager managers headquarters office chief ceo president investors lady
        neighbours neighbour landlord dealers customers colleagues staff people everyone everybody anyone anybody""",
    "harm": """kill kills killed murder fire fired sack sacked sue sues sued trouble cry cries hurt hurts die dead shot
        shoot lynch hang hanged bonus job embarrassed embarrassing embarrass ashamed shame upset furious angry offended
        divorce fit heart break breaks skin head guts livelihood mad wrath""",
    "regret": """shouldn't oops oh sorry stupid mouth tongue slip slipped blurted regret indiscreet careless damn
        mustn't supposed allowed careful God whoops silly wish""",
    "trust": """between ourselves confidence confidential confidentially trust trusted secret secretly private privately
        personal personally friend friends discreet discretion internal internally strictly inside quiet quietly hush
        background aside honest honestly candid whisper ears lips zip mum""",
    "room": """room table pub pint beer kitchen roof wall walls pocket family grave house here building door doors bar
        sauna sleeve drawer office""",
    "soft": """please rather sooner prefer preferred grateful mind wonder perhaps maybe favour kind kindly better
        happier gladly appreciate careful would could if glad nice easier comfortable kindness""",
    "vague": """some somebody someone something somewhere certain large big one just simply only say call called let's
        another other anonymous nameless unnamed instead roughly around vague generic""",
    "you": "you your yours you're you'd you'll you've yourself yourselves guest",
    "me": "i me my mine i'm i'd i'll i've myself we us our ours we're we'd we've we'll ourselves",
    "them": "they them their he him his she her they're they'd they'll he's she's who",
    "that": "that this it those these that's it's which thing bit part one what",
    "would": "would could should might i'd you'd they'd he'd she'd we'd may must ought shall can",
    "if": "if unless once when whenever should until till only",
    "why": "because since otherwise so as reason though but else",
    "do": """leave skip cut drop lose delete remove strike scratch scrap omit forget ignore keep put take make call say
        let don't write print use give ask tell pretend imagine consider promise swear hold stop wait turn switch mind
        spare be go just please stick""",
    "yes": """yes yeah yep ok okay sure fine right understood noted course gotcha got agreed deal done gone absolutely
        certainly fair mm mhm hm alright good great no naturally indeed precisely quite true exactly lovely thanks thank
        promise promised safe loud clear""",
    "wow": "oh ah wow ouch gosh god ha haha really ooh blimey heavens goodness dear huh crikey christ jesus hm mm ow",
    "what": "what who which where why heard huh when how pardon",
    "on": "so anyway anyhow well now right okay but back then still meanwhile and",
    "money": """thousand thousands million millions billion euro euros dollar dollars pound pounds percent per price
        prices paid pay pays cost costs margin discount salary bonus turnover profit loss losses rebate invoice debt fee
        commission budget francs quid grand rent""",
    "data": """data database file files folder patient patients patient's patients' customer customer's client client's
        member members pupils records password passwords encrypted details personal""",
    "blame": """lost lose wrong failed fail fails failure broke broken mistake mistakes error fault stole stolen fired
        died dead accident fire flood crash crashed burned burnt leak leaked sued illegal cheated lied lie drunk idiot
        useless terrible awful disaster mess bankrupt bust sick ill hospital injured poisoned rotten stupid forgot
        forgotten ruined dropped sank stopped hid fake faked fraud""",
}  # fmt: skip

BITS = {name: 1 << place for place, name in enumerate(_LISTS)}


def _table() -> dict[str, int]:
    found: dict[str, int] = {}
    for name, listed in _LISTS.items():
        for word in listed.split():
            found[word] = found.get(word, 0) | BITS[name]
    return found


_OF = _table()


def kinds(word: str) -> int:
    """What a word stands for."""
    return _OF.get(word, 0)


def words_of(text: str) -> list[str]:
    """The words and numbers of a text, in small letters."""
    return _WORD.findall(text.lower().replace("’", "'"))


def clauses_of(text: str) -> list[list[str]]:
    """The words of each clause."""
    return [words for piece in _BREAK.split(text) if (words := words_of(piece))]


def windows(clauses: list[list[str]]) -> list[int]:
    """What each clause, and each two neighbours that are short, hold together; of a long one what each stretch does."""
    found = []
    for at, clause in enumerate(clauses):
        held = [kinds(word) for word in clause]
        if len(held) > _WINDOW:
            found += [_all(held[start : start + _WINDOW]) for start in range(0, len(held) - _STEP, _STEP)]
        else:
            after = clauses[at + 1] if at + 1 < len(clauses) else []
            joined = held + [kinds(word) for word in after] if len(clause) + len(after) <= _WINDOW else held
            found.append(_all(joined))
    return found


def _all(held: list[int]) -> int:
    together = 0
    for one in held:
        together |= one
    return together
