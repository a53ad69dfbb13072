"""What an English interviewer asked about, as it can stand after "Asked": "about the nine days", "how long the move took".

Of a question only what it names is used. None where it names nobody's business but the listener's, or takes more than
these few forms to be told.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant.language.clean_en import cleaned
from assistant.language.past_forms_en import past_of
from assistant.language.predicates_en import has_clear_verb
from assistant.language.sentences import sentence_spans
from assistant.language.verb_list_en import BASE
from assistant.language.verbs_en import with_s
from assistant.language.voice import Voice
from assistant.patterns import regex

_REACH = 3  # sentences at the end of a question that may name its topic
_SHORT = 2  # words of a remark ("I see.") between a topic and the end
_LONGEST = 12  # words
_LONGEST_THING = 8
_LINK = r"(?:(?:and|but|so|okay|right|now|well|then|good|great|fine|sure|yes|yeah|wow),? )*"
_CALLED = regex(r", (?:[A-Z][a-z'’-]+|sir|madam|ma'am|please|again|then|though|by the way|now)(?=[?.,]|$)")
_THING = regex(
    rf"^{_LINK}(?:what about |how about |what of |with |on )?(?P<thing>(?:the|those|these|your) (?!other|same|rest|one\b(?! (?:in|out of)\b)|first\b|next\b|last\b|second\b|thing)[^,;:?.!]+)(?P<stop>[,?.!]|$)",
    re.IGNORECASE,
)
# A topic without an article: things in the plural ("And fines?"), or something that is done ("And getting the money out?").
_NO_THING = (
    r"always|perhaps|sometimes|besides|afterwards|nowadays|yours|ours|theirs|others|yes|this|thanks|news|doing|being|going|the|those|these|no|any|some"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|(?:second|minute|hour|day|week|month|year|point|time)s|nothing|something|anything|everything"
)
_BARE_THING = regex(
    rf"^{_LINK}(?:what about |how about |what of )?(?P<thing>(?!(?:{_NO_THING})\b)(?:(?:[a-z]+ )?(?-i:[a-z])[a-z]{{2,}}(?<!s)s"
    r"|(?-i:[a-z])[a-z]{2,}ing (?:the|a|an|new|people) [a-z][^,;:?.!]*))(?P<stop>\?|, [^,?]*\?)",
    re.IGNORECASE,
)
_OPENS = regex(r"^(?:and|what about) the [^,.]+,", re.IGNORECASE)  # also where no question follows
_RELATIVE = regex(r" (?:that|which|who) ")
_LIMIT = regex(
    rf"^{_LINK}what(?: |(?=['’]s))(?P<still>still )?(?:(?:(?P<do>does|can|could|will)(?: not|not)|(?P<short>does|ca|could|wo)n['’]t) it (?P<verb>do|handle|see|know|catch|solve|cover)(?P<well> well| yet| so well)?"
    r"|does(?:n['’]t| not) (?P<works>work|function)(?P<how> well| yet| so well)?|(?:is|['’]s) (?P<state>(?:still )?(?:not (?:so |that |very )?(?:good|great|working|solved|perfect)|broken|missing|difficult|hard|annoying)))(?: about it| with it)?[?.]?$",
    re.IGNORECASE,
)
_FULL = {"ca": "can", "wo": "will"}
_DO = regex(
    rf"^{_LINK}(?P<ask>why|when|where|how|how (?:long|often|quickly|soon|far|fast)|how (?:many|much) [a-z]+(?: [a-z]+)?|what|which [a-z]+) (?P<do>do|does|did) (?P<rest>(?:you|the) [a-z][^?]*)\??$",
    re.IGNORECASE,
)
_WHO = 3  # words after "the" that may name who does something
# "And who actually did the building of it?"
_WHO_DID = regex(
    rf"^{_LINK}who (?:\w+ly )?(?P<did>did|built|ran|made|led|wrote|trained|set up|worked on|decided on|paid for|looked after) (?P<what>(?:the|all the) [^?,;:]+?)(?: of (?:it|that|this))?\?$",
    re.IGNORECASE,
)
# A choice offered with the question: "Was it a big project or a handful of people?"
_CHOICE = regex(r"^(?:or )?(?:is|was|are|were) (?:it|that|this|they) [^?]* or [^?]*\?$", re.IGNORECASE)
# A question that goes on from what was named before it: "The nine days. What is it now?"
_GOES_ON = regex(
    r"^(?:and |so )?(?:what|how|where)(?: is|['’]s| was| are| were| about)? ?(?:it|that|this|they|those|now|today|there)(?: (?:now|today|these days|at))*\?$",
    re.IGNORECASE,
)
# A value said again beside the topic: "And the council? The six days with the door shut?"
_VALUE = regex(
    r"^(?:the )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|\w+(?:teen|ty)\b|a? ?hundred)[^.!]*\?$",
    re.IGNORECASE,
)
_NOBODY = regex(
    r"\b(?:you|your|yours|i|me|my|mine|we|our|it|they|them|he|him|she|her|that|this|one|there|here)\b", re.IGNORECASE
)
# What people say without opening a topic.
_TALK = frozenset("say mean think know tell call ask remember want put write".split())


def asked_about(question: str, voice: Voice, product: str | None) -> str | None:
    """The topic of a question, in words that follow "Asked".

    Args:
        question: the words of the interviewer's turn.
        voice: of the one who answers: who "you" and "us" are.
        product: the name, or a mark, of what was bought, for an "it" that can be nothing else.
    """
    spans = sentence_spans(question, "en")[-_REACH:]
    tellers: tuple[Callable[[str, Voice, str | None], str | None], ...] = (_limit, _asked, _who, _thing)
    value: str | None = None  # a value said again, unless the sentence before it names what has it
    for last, span in zip((True, False, False), reversed(spans), strict=False):
        text = _CALLED.sub("", cleaned(span.of(question))).strip()
        for told in tellers:
            found = told(text, voice, product)
            if found is not None and not (last and text.endswith((".", "!")) and not _OPENS.match(span.of(question))):
                short = found if len(found.split()) <= _LONGEST else None
                if last and told is _thing and _VALUE.match(text):
                    value = short
                    break
                return short
        if len(text.split()) > _SHORT and not any(on.match(text) for on in (_GOES_ON, _VALUE, _CHOICE)):
            return value  # what was asked last is something else
        tellers = (_who,) if _CHOICE.match(text) else tellers  # what else is named before a choice is what was chosen
    return value


def _thing(text: str, _voice: Voice, _product: str | None) -> str | None:
    """ "And the nine days?", "And the drivers, how did they take it?" """
    found = _THING.match(text) or _BARE_THING.match(text)
    if found is None:
        return None
    thing = re.sub(r"^your ", "the ", found["thing"].strip(" .!").removesuffix(" then"), flags=re.IGNORECASE)
    head = _RELATIVE.split(thing, maxsplit=1)[0]
    verbal = has_clear_verb(re.findall(r"[a-z']+", head.lower())) or re.search(
        r"n['’]t\b|['’]s\b| when$| thing$", thing
    )
    if len(thing.split()) > _LONGEST_THING or verbal or _NOBODY.search(_RELATIVE.sub(" ", thing)):
        return None
    return f"about {thing[:1].lower()}{thing[1:]}"


def _limit(text: str, _voice: Voice, product: str | None) -> str | None:
    """ "What doesn't it do?", "What still doesn't work?" """
    found = _LIMIT.match(text)
    if found is None:
        return None
    still = "still " if found["still"] else ""
    if found["works"]:
        return f"what {still}does not work{found['how'] or ''}"
    if found["state"]:
        return f"what is {found['state'].lower()}"
    if product is None:
        return None
    short = (found["short"] or "").lower()
    do = (found["do"] or _FULL.get(short, short)).lower()
    verb = "cannot" if do == "can" else f"{do} not"
    return f"what {product} {still}{verb} {found['verb']}{found['well'] or ''}"


def _asked(text: str, voice: Voice, _product: str | None) -> str | None:
    """ "How long did the move take?", "Why did you choose us?" """
    found = _DO.match(text)
    if found is None:
        return None
    do, words = found["do"].lower(), found["rest"].split()
    for size in range(1, min(len(words), 1 + _WHO + 1)):
        who, verb, rest = " ".join(words[:size]), words[size], " ".join(words[size + 1 :])
        if (who == "the") or (size > 1 and words[0].lower() == "you"):
            continue
        told = _stated(who, verb, rest, do, voice)
        if told is not None:
            return f"{found['ask'].lower()} {told}"
    return None


def _who(text: str, _voice: Voice, _product: str | None) -> str | None:
    """ "Who did the building of it?" """
    found = _WHO_DID.match(text)
    if found is None or _NOBODY.search(found["what"]) or re.search(r"\bus\b|['’]", found["what"]):
        return None
    return f"who {found['did'].lower()} {found['what']}"


def _stated(who: str, verb: str, rest: str, do: str, voice: Voice) -> str | None:
    """Who did what, told as a statement; None where the words are no such thing, or are about the speakers."""
    if who.lower() == "you":
        who, do = voice.org or "", "does" if do == "do" else do
    rest = re.sub(r"\bus\b", voice.other, rest) if voice.other else rest
    if not who or verb not in BASE or verb in _TALK or _NOBODY.search(rest) or re.search(r"\bus\b|['’,;]", rest):
        return None
    if verb == "do" and "differently" not in rest:
        return None  # "what do you do?" is asked of the person
    told = past_of(verb) if do == "did" else with_s(verb) if do == "does" else verb
    return f"{who} {told}{' ' if rest else ''}{rest}" if told else None
