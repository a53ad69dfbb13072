"""What a speaker says to the listener or about the telling itself: clauses to leave out, and sentences not to tell."""

from __future__ import annotations

import re

from assistant.language.moment_en import of_the_moment
from assistant.patterns import caseless, regex

_LINK = r"(?:(?:and|but|so|because|now|well|no|yes|yeah),? )*"
# Frames before a statement that add nothing to it.
_FRAME = regex(
    rf"^{_LINK}(?:i can tell you(?: that(?! (?:is|was|were|has|had|will|would|means|meant|took|can|could)\b))?(?! (?:to|about|how|what|when|why|where|who|in|with|for)\b)|i(?:'ll| will) (?:tell|give) you (?:this|that|one thing),?|i(?:'d| would) (?:say|guess|reckon|argue)(?: that(?! (?:is|was|were|has|had|will|would|means|meant|took|can|could)\b))?"
    r"|i (?:have to|must|will) (?:say|admit)(?: that(?! (?:is|was|were|has|had|will|would|means|meant|took|can|could)\b))?,?|i(?:'d| would) have to say|what happened (?:is|was)(?:,| that)?|what(?:'s| is) (?:happened|nice) is(?:,| that)?"
    r"|the (?:thing|truth|fact|point|other thing|next thing|main thing|big thing|good thing|funny thing|bottom line|short answer|honest answer|short version) (?:is|was|being)(?:,| that|:)?"
    r"|it(?:'s| is| was) just that|the way (?:i|we) (?:see|saw) it,|all i know is(?: that(?! (?:is|was|were|has|had|will|would|means|meant|took|can|could)\b))?|as far as i know,|if i(?:'m| am) honest,|if i remember (?:right|rightly|correctly),"
    r"|to (?:give you an idea|put it simply|put it plainly|be clear|be precise|be exact|cut a long story short|start with),|in (?:all )?(?:honesty|fairness),|so to say,|for what it's worth,"
    r"|funnily enough,|strangely enough,|believe it or not,|don't (?:nail|hold|pin) me (?:on|to|down on) (?:the|that)(?: exact)? (?:day|date|week),? but"
    r"|the (?:way|reason) it works is(?: that(?! (?:is|was|were|has|had|will|would|means|meant|took|can|could)\b))?|(?:for|by way of) example,|say,|i know(?: that(?! (?:is|was|were|has|had|will|would|means|meant|took|can|could)\b))? (?=the |our |it was)|i remember (?=the |our |we |it )) +",
    re.IGNORECASE,
)
_ASIDE = caseless(
    r"^(?:and |but |so |or )?(?:i (?:(?:won't|will not|can't|cannot|couldn't|don't|wouldn't|do not) (?:really |even )?(?:know|say|tell|remember|swear|think|believe|mean|promise|want|bore|mind|recall|prove|lie|complain|speak|carve|give you|compare|answer|put (?:a|that|all|it)|have (?:that|this|it|the))|want to|remember|think|guess|believe|suppose|mean|swear|hope|bet|know|(?:said|told you|say)(?: (?:that|it|this|already|before|so))+$|must (?:admit|say)|have to say)"
    r"|[\w -]{2,24}(?:['’]s| is| was) what (?:i|we|they|people|you) (?:always|usually|often|normally|generally) (?:say|said|tell)"
    r"|i(?:'ll| will)? (?:come|get) (?:back )?to (?:that|it|this|them)"
    r"|i(?:'d say|'ll be|'m not (?:kidding|joking|sure|certain)|'ll tell|'m sure|'m telling|'d like to|'ll come|'d have to|'ll spare|'ll get)|you (?:know|see|can imagine|might say|could say|name it)|if you (?:ask|like|will|want|know)"
    r"|as you (?:know|can see|see|say|said)|as (?:i|we) (?:said|say|told you)|let's say|let me|mind you|trust me|ask (?:him|her|anyone|anybody)|don't (?:nail|hold|quote|pin) me|that (?:i know|you know|you see)|believe (?:me|it)"
    r"|bless (?:her|him|them|their|his)|poor (?:things?|man|woman|lads?|girls?|fellas?)\W*$|(?:that(?:'s| is) )?no (?:lie|joke|kidding)\W*$|would you believe|can you believe|truth be told|to say the least|go figure"
    r"|which is (?:nice|good|fine|great|lovely|grand)\W*$|thank goodness|of all things\W*$|lucky (?:us|me|him|her|them)\W*$|cross my heart"
    r"|(?:the )?god rest (?:him|her)|god help (?:us|him|her|them)|thank god|touch wood|knock on wood|fair enough|full stop|end of story|what can i say|you know what i mean"
    r"|how (?:you|do you|do i|shall i) (?:say|call|put)(?: it| this)?|what(?:'s| is) (?:it|the word|his name|her name|it called)|what(?:'s| is) it now|what (?:else is|does|did|do) [^,]+|what do (?:you|they|we) call (?:it|them)|so to (?:say|speak)|as it were|as they say)\b"
)
# Alone between commas; and a number that the speaker asks himself about ("seven weeks, or is it eight").
_TAG = caseless(r"(?:mind|aye|och|ken|innit|eh|hey|see)|or (?:is|was|were|are) (?:it|that|they|there)\b.{0,40}")
_UNSURE = caseless(
    r"^or (?:is|was|were|are) (?:it|that|they|there)\b|\b(?:don't know|do not know|can't (?:tell|say|swear|remember|prove)|cannot (?:tell|say|swear|remember|prove)|couldn't (?:tell|say|swear)|could not (?:tell|say)|no idea|not sure|not certain|forget|wouldn't (?:swear|carve))\b"
)
_ASK = "(?:did|do|does|is|are|was|were|have|has|can|could|would|will|should)"
_UNSAFE = caseless(
    r"\b(?:like (?:that|this|it) in there|(?:you(?: can| could| should| may| must| never| don't| do not)?|please|(?<!we )(?<!they )(?:don't|do not|never|just)) (?:put|write|print|quote) (?:it|that|this|down|me)|quote me|say that again|as i|let's|let us|ain't|gonna|wanna|gotta|lol|bloody|damn|hell|shit|god|jesus|thank you|thanks(?! to)|please|sorry|hello|hi|bye|hang on|hold on|wait a|can you hear"
    r"|if you (?:could|would|can) (?:just |please )?(?:keep|put|leave|add|say|write|make|take)|(?:will|['’]ll) (?:give|send|tell|show) you"
    r"|(?:^|, )(?:so |and |but )?(?:don['’]t|do not) (?:be|make|forget|ask|worry|round|call|take|let|get|go|hold|put|leave|hang)\b"
    r"|tell you|ask me|told you|ask you|imagine|guess what|no idea|(?:or )?whatever(?=[,.]|$)|dunno|don't know|do not know|i swear|my god|remember when|nail me|hold me|don't write|do not write|can't swear|cannot swear|wouldn't swear|i forget|i can't remember"
    r"|you asked|you said|you told|you wrote|you mentioned|your (?:question|article|story|readers?|list|sheet|notes?|recorder|recording|text|next question|first question)|(?:this|the) (?:interview|recording|recorder|transcript)|these (?:interviews|articles|stories|case studies)|in (?:the same|one|a single|two) sentences?"
    r"|question (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)|(?:answered|have answered|has answered) (?:number |question )?\w+ in writing|over there|right here|that one there|like this|show you|read (?:it|that) to you|as we speak)\b"
    r"|^(?:use|put|say|write|call it|take|keep|note|ask|tell|look|listen|imagine|do not|don't|never mind|forget|leave|make|give|let|come|go|sit|stop|wait|try|strike|cut|mark|print|add|have a look) (?:the|it|that|this|a|him|her|them|me|us|your|you|what|how|down|on|in|at|use|reuse|write)\b"
    rf"|^{_ASK} (?:they|it|he|she|we|you|i|the|that|this|there|people|anyone|anybody)\b|, which,|^go ahead\b|^between (?:us|ourselves|the two of us|you and me)\b"
    r"|^(?:who|what|why|how|where)(?:['’]s| is| was| are| were| does| did| do| has| have| would| can| could) (?!.* (?:is|was|are|were|that) )"
    r"|^in (?:percent|per cent|percentages?|points|numbers|figures),? (?:it|that|this)(?:['’]d| would)\b"
    r"|^(?:never mind|congratulations|welcome|cheers|exactly|agreed|continue|same again)\b|\?|[\"“”\[\]]"
)
_ASKS_OF = regex(rf"(?i:{_ASK}) [A-Z]\w+\b")
_WITHHELD = regex(
    r"(?:^|[,;.—-]\s+|\b(?:please|but|and|so|you|just)\s+)(?:please )?(?:don['’]t|do not|never|mustn['’]t|can['’]t|cannot) (?:\w+ )?(?:print|publish|quote|write|put|use|mention|say|record)\b"
    r"(?! (?:anything|much)\b)",
    re.IGNORECASE,
)
# The speaker's own doings in the talk: "I'll read it", "I brought a sheet".
_TELLING = caseless(
    r"\bi(?:'m| am) (?:just )?(?:saying|telling|talking|explaining|joking|kidding|guessing|exaggerating)\b|\bi should(?:n't| not)? say\b|\byou (?:can|may|could) (?:use|have|keep|take) (?:this|that|it)\b|"
    r"\bi(?:'ll| will|'m going to| am going to|'d like to| would like to|'d love to| want to|'d rather| would rather) (?:not )?(?:just )?"
    r"(?:say|read|show|send|tell|let|leave|stop|start|come|get|give|check|look|try|put|add|mention|explain|talk|spare|answer|be (?:honest|frank|careful)|know|think|see|write|print|use)\b"
    r"|\bi (?:never|forgot to|did(?:n't| not)|should have|haven't|have not) (?:say|said|mention|mentioned|tell|told)(?: (?:you|that|it|so|this|them))*(?=[.,!]|$)"
    r"|\bi(?:'ve| have)? (?:brought|printed|wrote down|written down|noted|promised|prepared) (?:a|the|it|that|this|one|some|them|my) ?(?:sheet|list|note|notes|paper|page|it|down)?(?=[.,]|$)"
)


def is_withheld(sentence: str) -> bool:
    """Whether the speaker asks, within the sentence, not to write something: nobody can tell by rule how far that goes."""
    return bool(_WITHHELD.search(sentence))


def without_frame(text: str) -> str:
    """The text without what leads up to its statement ("I can tell you", "the thing is that")."""
    for _ in range(3):
        shorter = _FRAME.sub("", text)
        if shorter == text:
            break
        text = shorter
    return text


def is_aside(clause: str) -> bool:
    """Whether the clause is said to the listener and may be left out."""
    return bool(_ASIDE.match(clause)) and len(clause.split()) <= 8


def is_tag(clause: str) -> bool:
    """Whether the clause only holds the listener ("mind", "aye") or asks back ("or is it eight")."""
    return bool(_TAG.fullmatch(clause.rstrip(" .!")))


def doubts(clause: str) -> bool:
    """Whether the speaker does not stand for what is said beside this clause."""
    return bool(_UNSURE.search(clause))


def is_unsafe(text: str) -> bool:
    """Whether the text speaks to the listener or of the moment, points at things in the room or asks."""
    return bool(_UNSAFE.search(text) or _ASKS_OF.match(text) or _TELLING.search(text)) or of_the_moment(text)
