"""What is said of the moment and not of the case: interruptions, the talk itself, and a speaker's asides about himself."""

from __future__ import annotations

from assistant.patterns import caseless

_BE = r"(?:['’](?:s|m|re)| is| am| are|['’]ll be| will be)"
_LEAD = r"^(?:(?:oh|ah|and|but|so|well|no|yes|okay|right|sorry|look|wait|hold on|hang on|excuse me|one sec|one second)[,.!]? )*"
_NOISES = (
    r"(?:\w+ )?(?:bell|doorbell|alarm|siren|phone|mobile|telephone|kettle|dogs?|cat|parrot|postman|printer|tannoy|radio|intercom|door"
    r"|microwave|fire drill|baby|drill|forklift|truck|lorry|train|hooter|whistle)"
)
# A noise named as it is heard, with nothing told of it: "that's the fire bell", "there goes the phone again".
_HEARD = caseless(
    rf"{_LEAD}(?:(?:that|there|it|this){_BE}|there goes|that was)(?: (?:only|just))? (?:the|my|our) {_NOISES}"
    r"(?: (?:again|now|going(?: off)?|ringing|barking|next door|outside))*(?=[,.!]|$)"
    rf"|{_LEAD}(?:(?:it|that|this){_BE}) (?:only|just) (?:a|the) (?:test|drill|dog|cat|postman|wind|rain)(?=[,.!]|$)"
    rf"|{_LEAD}(?:it{_BE}|today{_BE}) (?:only )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: today)?(?=[.!]|$|, (?:and )?(?:it|that)\b)"
)
_INTERRUPTED = caseless(
    rf"{_LEAD}(?:hold on|hang on|bear with me|excuse me|give me (?:a|one) (?:sec|second|moment|minute)|(?:just )?(?:one|a) (?:sec|second|moment)(?: please)?(?=[,.!]|$))"
    r"|\bwhere (?:was i|were we)\b|\bwhat was i saying\b|\b(?:i(?:['’]ve| have)? )?lost my (?:thread|train of thought)\b"
    r"|\bi (?:need|have|['’]ve got|ought) to (?:take|get|answer) (?:this|that)(?: call| one)?(?=[,.!]|$)"
    r"|\bsorry (?:about|for) (?:the|that|this|all the) (?:noise|racket|dog|phone|interruption|bell|mess|wait|delay|line|echo)\b|\bsorry i['’]?(?: a)?m late\b"
    r"|\b(?:don['’]t|do not) mind (?:me|him|her|them|the (?:dog|cat|noise|mess))\b|\b(?:you|we)(?:['’]re| are) (?:on mute|breaking up|frozen)\b"
    rf"|{_LEAD}come (?:on )?in(?: here)?[,.!]|\bi{_BE} on (?:the thing|(?:the phone|a call|an interview) (?:here|right now|just now))(?=[,.!]|$)"
)
# The conversation, its order, its readers and what will be made of it.
_OF_THE_TALK = caseless(
    r"\b(?:be|been) (?:much |very |most )?(?:obliged|grateful)(?= (?:if|to you)\b|[,.!]|$)|\b(?:you|they)(?:['’]ll| will) be (?:talking|speaking) (?:to|with)\b"
    r"|\b(?:what |the thing )?(?:we|they)(?:['’]re| are) (?:going|about) to talk about\b|\bi should add\b"
    r"|\bi want to be (?:\w+ )?(?:straight|precise|exact|honest|fair|clear|careful) (?:about|with|here)\b|\bi (?:think )?i?(?:['’]m| am) (?:meant|supposed) to say\b"
    r"|\bunless i say\b|\byou have to say\b|\bhas a hard stop\b|\bi(?: have|['’]ve)(?: got)? a hard stop\b"
    r"|\bi(?: have|['’]ve got| need) to (?:drop|jump|hop|dial) off (?:at|by|in)\b|\bfor (?:the|your) (?:foreign |english |overseas )?readers?\b"
    r"|\bis hearing (?:about |of )?(?:this|that|it|about)? ?(?:for the first time|now)\b|\bwould want me to (?:say|mention|add)\b"
)
# What a speaker says of himself as a speaker; an office or a career is another thing.
_OF_ONESELF = caseless(
    r"\bi(?:['’]m| am) (?:rambling|waffling|wittering|getting (?:old|carried away|ahead of myself|emotional|off the point))\b"
    r"|\bi (?:do )?(?:talk too much|go on a bit|do go on)\b|\bi could (?:talk|go on) (?:about (?:it|this|that) )?(?:all (?:day|night|morning)|for (?:hours|days|ever))\b"
    r"|\bi(?:['’]m| am) (?:terrible|bad|awful|no good|not good|useless|hopeless|rubbish) (?:with|at) (?:names|numbers|dates|figures|this|these|interviews|talking)\b"
    r"|\bi(?:['’]ve| have) (?:just |only |simply )?been here too long\b|\bi(?:['’]m| am) (?:not|only|just) (?:the (?:owner|boss|expert)|an expert)(?=[,.!]|$)"
    r"|\bi(?:['’]m| am) no expert\b|\bi (?:need (?:a|my|another)|(?:have not|haven['’]t) had my(?: \w+)?) (?:coffee|tea|lunch|breakfast)(?=[,.!]|$)|\bi should know (?:this|that)\b"
    r"|\b(?:don['’]t|do not) get me started\b"
)
_CLASSES = (_HEARD, _INTERRUPTED, _OF_THE_TALK, _OF_ONESELF)


def of_the_moment(text: str) -> bool:
    """Whether a sentence, or a statement of one, tells only of the moment, of the talk or of the speaker as a speaker."""
    return any(kind.search(text) for kind in _CLASSES)
