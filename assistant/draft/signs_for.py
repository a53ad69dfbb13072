"""What tells that a value took the place of an earlier one: signs that show it alone, and signs that need another."""

from __future__ import annotations

from collections.abc import Callable

from assistant.draft.talk_values import Value
from assistant.draft.value_pairs import Pair
from assistant.patterns import caseless

Sign = Callable[[Pair], bool]

_OF_THOSE = caseless(r"\bof (?:those|these|the|them) $")
_NEAR = 1  # sentences between an old value that is explained and the new one
_BE = r"(?:is|was|are|were|['’]s|['’]re|['’]ll be|will be|would be|['’]d be|c[ao]mes? (?:from|out of|with)|includes?|counts?|meant|means|belongs?|contains?)"
_IS_WHAT = caseless(rf"(?:[ -](?!(?:and|or|because|it|so|but|when|if|that|which|there|he|she|we|they|i|you|in|then)\b)[a-z]+){{0,2}}?(?:,? (?:that|which))?(?: |(?=['’])){_BE}\b(?! (?:right|correct|true|fine|still|enough|a lot|plenty|good|the same|not|[a-z]+ed|reached)\b)|,? (?:if|when) (?:you|i|we|they|the)\b|,? (?:that['’]s|which is|that was|as in|meaning)\b")  # fmt: skip
_NOT_IT = caseless(r"(?:\bnot|\bdid i say|\bi said|\bi told you|\binstead of|\brather than|\byou said|\bsays|n['’]t(?: \w+)?)\W+(?:the |a |about |in )?$")  # fmt: skip
_OPENERS = r"(?:(?:oh|ah|uh|um|er|no|well|yeah|yes|hm+|mm+|sorry|hang on|hold on|wait|actually|but|and|okay|right|so|now|see|god|listen|look|careful|[a-z]+)[,.!?]?\s+){0,4}?"
_THAT_IS = caseless(
    rf"(?:^|[.!?;,–—-]\s*){_OPENERS}(?:that|those|these|this)(?:['’]s|['’]ll be|['’]re|['’]d be|['’]d| is| was| are| were| will be| must be| must have been| came| comes| includes?| included| counts?| still (?:includes?|counts?|has)| has| had)"
    r" (?:only |just |probably |still |actually |really |also |already |more |gonna be )*"
    r"(?:the (?!best|thing|point|one|reason|idea|beauty|way|first thing|nice|good|bad|difference|problem|trick|same|case|story|big)|with\b|without\b|before\b|from\b|for\b|in\b|on\b|at\b|last\b|what (?:they|he|she|it|you|i (?:said|told|had|gave|meant))\b|counting\b|including\b|counted\b|(?:for )?(?:all|both|every|each)\b(?! right)|gross\b|net\b|wrong\b|old\b|your\b|their\b|his\b|her\b|our\b|my\b|if\b|when\b|one (?:\w+ )?(?:line|site|day|shift|branch|team)\b|everybody|everyone|everything|[a-z]+['’]s\b|thinking\b|mixing\b|looking at\b|reading\b|quoting\b|forgetting\b|(?!right|true|it\b|all\b|good|fine|great|nice|what|why|how|lovely|correct|fair|interesting|quick|quite|a\b|an\b|fast|amazing|huge|not\b|so\b|very|pretty|much|big|impressive|wonderful|fantastic|brilliant|no\b|where|who|because|about|roughly|nearly|\d)[a-z'’-]+(?: [a-z'’-]+){0,3}[.,;](?! right))"
)
_YOU_COUNT = caseless(
    r"\b(?:you['’]re|you are|he['’]s|she['’]s|i['’]m|i was) (?:still )?(?:counting|thinking of|mixing|looking at|reading|quoting|forgetting|adding|including)\b|\bit (?:includes?|counts)\b"
)
_REPAIRS = caseless(
    r"\b(?:did i (?:just )?say|hang on|hold on|no,? wait|wait,? (?:no|the|that|it|let)|i (?:was|am|['’]m) (?:out by|off by|wrong|mistaken|lying|mixing|thinking of|confusing|looking at|reading|talking about|counting|getting)|i['’]ve (?:been )?(?:mixed|read|got|told you|given you|confused|counted|been (?:flattering|telling|reading))[^.?!]{0,20}\b(?:wrong|up|us|twice|other|old)|i (?:misread|misspoke|mixed|misremember\w*|forgot|muddled|confused|tell a lie)|wrong (?:\w+ )?(?:line|column|row|page|year|sheet|tab|month|one|number|figure|heading|file)|let me (?:correct|rephrase|take that back|fix|start again)|correction|scratch that|strike that|scrap that|i take that back|that (?:can['’]t|cannot) be|not quite right|(?:isn['’]t|['’]s not|is not) (?:quite )?(?:right|correct|true)|doesn['’]t add up|what am i saying|pardon me|hold it|i should (?:say|have said)|i (?:just|only now) (?:realised|realized|noticed|remembered|see|saw)|i keep saying|out of habit|old habit|still in my head|a (?:year|month|week) behind|i rounded|rounded (?:it )?(?:up|down)|no,? no,|oh,? sorry|sorry,|typo|slip of the tongue|so it can['’]t|must['’]ve been|must have been)\b"
)
_REGRETS = caseless(
    r"\b(?:there goes my|drop mine|forget mine|withdraw mine|i (?:stand )?corrected|stand corrected|i give (?:up|in)|my (?:mistake|fault|bad|error)|i only (?:know|knew|had|remember\w*|pay)|i(?:['’]ve| have) been (?:flattering|saying|telling|quoting)|i (?:was|must have been) (?:flattering|thinking|wrong|off|out|looking|mixing)|i(?:['’]d| had) forgotten|i forgot|(?:he|she|you)(?:['’]s|['’]re| is| are) right|listen to (?:him|her)|(?:she|he)(?:['’]s| is) the one (?:who|with)|go with (?:his|hers|theirs|yours)|i (?:had|have|got) (?:it|that) wrong|i (?:mixed|misread|misremembered)|in my head|sorry about that|my memory|i was being (?:generous|optimistic|kind|nice|hopeful)|shows how much i know|what do i know|i should have (?:looked|checked|asked)|(?:he|she) (?:would|should|['’]d) know|you['’]re the expert|(?:he|she) keeps the (?:books?|list|records)|good (?:that|thing) (?:you|she|he)|wishful|i was (?:rounding|guessing))\b"
)
_CONCEDES = caseless(
    r"\W*(?:(?:oh|ah|hm+|mm+|well|uh|okay|ok)\W+)*(?:that['’]s (?:true|right|correct|fair)|true\b|of course|fair enough|fair point|there you are|there you go|alright|all right|you['’]re right|(?:he|she)['’]s right|right\b|okay\b|ok\b|oh\b|ah\b|sorry\b|yes\b|yeah\b|if you say|correct\b|quite\b|indeed\b|then\b|do we\b|is it\b|are we\b|really\b|did (?:it|we|they)\b)"
)
_LOOKED_UP = caseless(
    r"\b(?:(?:just |now )?(?:opened|pulled|looked|checked|counted|measured|open|pull)\b[^.?!]{0,30}\b(?:sheet|list|calendar|report|log|logs|system|protocol|survey|file|screen|dashboard|invoice|contract|ledger|export|spreadsheet|statistics|records?|printout)\b|(?:he|she|they|[a-z]+ from [a-z ]+) (?:just )?(?:writes?|texts?|messaged|texted|wrote|replied|answered|emailed)\b|(?:writes|texts) back\b|(?:it|the (?:\w+ )?(?:sheet|list|log|report|system|file|screen|column|book|record|dashboard|protocol|contract|export|display|calendar)|column)(?: here)? says|says here|in front of me|let me (?:look|check|see|open)|i['’](?:m|ve) (?:just )?(?:looking|scrolling|checking|reading|looked|checked|opened|pulled)|i(?: just| now)? (?:looked|checked|counted|pulled|measured)|(?:we|they|depot|workshop) (?:measured|counted|checked)(?: it)?)\b"
)
_ASKING = r"(?:^|[.,;!?]\s*|\b(?:so|then|just|please|better|rather|i['’]d|you can|you should|we|always|should|let['’]s|to|oh|okay)\s+)"
_VERBS = r"(?:put|write|use|print|go with|quote|note|stick (?:to|with)|keep to|make (?:that|it)|(?<!i['’]d )say|(?<!to )take|give)(?: down| in| it| you| them| just| maybe| rather)?"
_REQUESTS = caseless(rf"(?:{_ASKING}{_VERBS}|\bgoing with|\bplease|\brather)\W+(?:the |about )?$")
_INSTEAD = caseless(rf"(?:{_ASKING}(?:make (?:that|it)|put|write|(?<!i['’]d )say|use|print))\W+$")
_DENIED = caseless(r"(?:\bnot|n['’]t|\bnever|\bif (?:you|i|we|they)|\bfeels? like|\bwithout)(?: [a-z]+){0,2}\W+$")
_HOLDS = caseless(r"\W*(?:[a-z%]+ )?(?:instead|then|please|rather)\b(?! (?:we|i|it|they|the|you|than))")
_EXCLUDES = caseless(
    r"\b(?:without|not counting|leav(?:e|ing) (?:out|those|the|them|it|aside)|take (?:out|away|off)|minus|you['’]re counting|if you count|if you (?:take|leave)|counted? (?:twice|in)|twice|doubles?|duplicates?|aren['’]t in|isn['’]t in|not in (?:there|that|it)|includes?|included|including|exclud\w+|forgot|forgetting|forgotten|don['’]t count|doesn['’]t count|strip(?:ped)? out|net of|once you|only the|minus the)\b"
)
_GUESSED = caseless(
    r"(?:\b(?:i['’]d (?:have )?(?:say|said|guess)|about|roughly|around|gut|let['’]s say|something like|call it|i think|i guess|i believe|maybe|must be|probably|say|i want to say|off the top|if i remember|from memory|uh|um|er|hm+|mm+|ooh|some|nearly|almost|towards|getting on for|easily|more or less)\b)[^.?!]*$"
)
_GUESSED_AFTER = caseless(r"\W{0,2}(?:\w+ )?(?:\w+ )?(?:odd|or so|easily|roughly|i think|i guess|i['’]d say|or thereabouts|i believe|give or take|something like that|from memory|if i remember|isn['’]t it|wasn['’]t it|right\?)\b")  # fmt: skip
_BACK = caseless(
    r"\b(?:what i (?:told|said|gave)|the (?:number|figure|thing) i (?:told|said|gave|mentioned)|where was i|by the way|you know what|come to think|thinking about it|now that (?:i|you)|earlier i|i said (?:earlier|before)|before i forget|to be (?:exact|precise)|strictly|the real (?:one|number|figure)|these days it|to come back|back to)\b"
)
_DOUBTS = caseless(
    r"\b(?:sure|really|exact|exactly|measured|can i (?:write|print|say|quote|use)|is that|that['’]s (?:a lot|quick|fast|high|low|not|huge)|sounds like|which|seriously|gross|net|full time|official|sorry|hm+|across|all of|all the|everything|whole|together|altogether|including|counting|audit|log|on paper|documented|in writing)\b"
)
_WHEN_ELSE = caseless(r"\b(?:before|after|now|today|these days|then|used to|since|nowadays|by now|this year|last year|how long|how many|how much|what about|how about|and the)\b")  # fmt: skip
_GIVES_IN = caseless(
    r"\W*(?:(?:oh|ah|hm+|mm+|well|uh|okay|ok|yes|yeah|no)\W+)*(?:that['’]s (?:true|right|correct|fair)|true\b|of course|fair enough|fair point|there you (?:are|go)|all ?right|you['’]re right|(?:he|she)['’]s right|sorry\b|if you say|correct\b|i stand corrected|my mistake|i give|right,? (?:yes|sorry)|yes,? sorry|so (?:it is|it was|we did|they are|there are)|(?:were|was|are|is|did|do|have|has) (?:we|it|there|they|you)\b|that (?:many|few|long|little|much)\b|even better|even (?:more|less|fewer)|i believe (?:you|her|him)|you (?:keep|have) the|(?:he|she) (?:has|keeps|would|does)|no,? you['’]re right|i had no idea|i didn['’]t know|i thought|listen to)"
)
_HESITATES = caseless(
    r"(?: [a-z]+)?\W+(?:(?:mm+|hm+|uh+|um+|er+m?|ah|oh|no|sorry|wait|pardon|excuse me|oops|what am i saying|i tell a lie|strike that|scratch that|correction|hang on|hold on|let me (?:think|see|count)|i mean|actually|or rather|or was it|make (?:that|it)|let['’]s say|if i['’]m honest|nearer|no no)\W+)+(?:(?:it['’]s|was it|that['’]s|more like|closer to|make (?:that|it))\W+)?"
)
_CHALLENGES = caseless(
    r"\b(?:can i (?:write|print|say|quote|use|put)|should i (?:write|print|put)|are you sure|you['’]re sure|for sure|is that (?:exact|measured|official|right|correct|the|gross|net)|exactly|really|seriously|measured|if i asked|is that something|do you know that|on the record|in writing|can you prove|can i have that)\b"
)
_REFERS = caseless(
    r"\b(?:what i (?:told|said|gave)|(?:number|figure|thing|one) i (?:told|said|gave|mentioned)|i (?:told|gave) you|i said (?:earlier|before)|earlier i said|(?:back|again) to (?:the|that|what)|where was i)\b"
)
_KNOWN_ALONE = 13  # from here on a number is known again without what it counts
_BESIDE = 12  # characters
_ECHOED = 3
_ECHO = 5  # words of a turn that only says a value again
_ROUND = 5
_TINY = 0.01
_ALIKE = 1.5
_SHORT = 12  # words
_ALONE = 4  # words of a turn that holds nothing but the value
_OPENING = 30  # characters of a turn before the words that tell what the value before is of
_TOLD = 260  # characters from there to the one that holds
_REPLY = 2  # turns
_TAKES_DOWN = caseless(
    r"\b(?:then\b(?! \w)|then[,.]|instead|it is\b(?=\W*$)|(?:i['’]ll|i['’]d|i will|i can|let me|let['’]s|then i|i['’]m (?:going|happy) (?:to|with)?) ?(?:to )?(?:write|put|use|take|go with|going with|print|note|change|correct|fix|have)|going with|corrected|fixed|changed|i['’]ve got that|not (?:the )?\w+)\b"
)
_ON_WHAT = caseless(r"\b(?:in|on|at|for|with|by|during|per) (?:the |our |my |a |an |this |that )?(?:(?:old|new|small|big|little|other|first|second|main) )?([a-z]+)")  # fmt: skip
_NOTHING = frozenset("list sheet report system book log file screen head mind memory slide column calendar phone monday tuesday wednesday thursday friday our my your their me him her whole same way least most beginning start average total general fact practice theory end paper time moment day week month year hour once then there here us it that this them now today".split())
_REGRET = 120
_OPENS = 40  # characters before a value that opens a reply


def renamed(pair: Pair) -> bool:
    """The old value is named once more beside the new one, to say what it is of or that it is not the one."""
    for again in pair.again(pair.old, pair.old.span, 9):
        near = abs(again.place - pair.new.place) <= _NEAR and again.turn == pair.new.turn
        if near and not pair.talk.asked(pair.new.turn) and not _OF_THOSE.search(again.before[-12:]):
            if _IS_WHAT.match(again.after) or _NOT_IT.search(again.before[-30:]):
                return True
    return False


def told_of(pair: Pair) -> bool:
    """Another turn begins by telling what the old value is of: "That's the whole group. For us it is …"."""
    if pair.same_turn or pair.talk.asked(pair.new.turn) or pair.far:
        return False
    if pair.new.turn - pair.last.turn > _REPLY or counts_else(pair) or len(pair.lead) > _TOLD:
        return False
    if not (pair.two_people or pair.questions) or not pair.just_said:
        return False
    found = _THAT_IS.search(pair.lead) or _YOU_COUNT.search(pair.lead)
    return found is not None and found.start() <= _OPENING


def counts_else(pair: Pair) -> bool:
    """The two count different things."""
    return bool(pair.old.unit and pair.new.unit and pair.old.unit != pair.new.unit)


def taken_up(pair: Pair) -> bool:
    """Who said the old value says the new one after a colleague did."""
    if not pair.two_people:
        return False
    if pair.new.turn - pair.last.turn > _REPLY or counts_else(pair):
        return False
    again = pair.again(pair.new, pair.new.span, 3 if pair.close else 2)
    return any(pair.talk.speaker(one.turn) == pair.talk.speaker(pair.old.turn) for one in again)


def insisted_on(pair: Pair) -> bool:
    """Who had said the new value before the colleague said the old one says it once more."""
    if not pair.two_people:
        return False
    speaker = pair.talk.speaker(pair.new.turn)
    gives_in = any(pair.talk.speaker(one.turn) == speaker for one in pair.again(pair.old, pair.old.span, 9))
    return not gives_in and any(
        one.word == pair.new.word and one.kind == pair.new.kind and pair.talk.speaker(one.turn) == speaker
        for one in pair.talk.said_in(pair.old.turn - 2, pair.old.turn - 1)
    )


def repaired(pair: Pair) -> bool:
    """Between the two the speaker says that something is wrong: "hang on", "did I say", "the wrong line"."""
    return pair.close and not pair.talk.asked(pair.new.turn) and _REPAIRS.search(pair.lead[-160:]) is not None


def regretted(pair: Pair) -> bool:
    """Behind the new value its speaker, or who said the old one, owns up to the mistake."""
    if pair.same_turn or counts_else(pair):
        return False
    people = {pair.talk.speaker(pair.old.turn), pair.talk.speaker(pair.new.turn)}
    said = [pair.talk.words(turn) for turn in pair.behind if pair.talk.speaker(turn) in people]
    return any(_REGRETS.search(words[:_REGRET]) for words in (pair.rest, *said) if not pair.talk.asked(pair.new.turn))


def gave_in(pair: Pair) -> bool:
    """Who said the old value says at once that a colleague is right who said the new one."""
    return conceded(pair) and _GIVES_IN.match(pair.talk.words(pair.behind[0])) is not None and not counts_else(pair)


def hesitated(pair: Pair) -> bool:
    """Nothing but a hesitation lies between the two: "fourteen, mm, thirteen minutes"."""
    return pair.old.place == pair.new.place and _HESITATES.fullmatch(pair.gap) is not None


def challenged(pair: Pair) -> bool:
    """The interviewer asks whether the old value may be written or is exact, and the answer's first number is the new one."""
    if not pair.talk.asked(pair.old.turn + 1) or pair.new.turn != pair.old.turn + 2 or counts_else(pair):
        return False
    words = pair.talk.words(pair.old.turn + 1)
    first = next((one for one in pair.talk.since(pair.talk.transcript.turns[pair.new.turn].span.start - 1, 1)), None)
    count = len(words.split())
    echoed = count <= _ECHOED and any(one.turn == pair.old.turn + 1 for one in pair.again(pair.old, pair.old.span, 2))
    return first is pair.new and count <= _SHORT and (echoed or _CHALLENGES.search(words) is not None)


def referred_back(pair: Pair) -> bool:
    """The speaker comes back to what he or she said: "What I told you at the start …"."""
    known = pair.old.unit == pair.new.unit and (pair.old.unit or pair.old.size >= _KNOWN_ALONE)
    if not known or not pair.same_speaker or pair.same_turn or pair.old.kind != "number":
        return False
    return _REFERS.search(pair.lead[-200:-_BESIDE]) is not None


def conceded(pair: Pair) -> bool:
    """Who said the old value agrees as soon as a colleague has said the new one."""
    if not pair.two_people or not pair.behind:
        return False
    first = pair.behind[0]
    agrees = pair.talk.speaker(first) == pair.talk.speaker(pair.old.turn)
    return agrees and _CONCEDES.match(pair.talk.words(first)) is not None


def answered_alone(pair: Pair) -> bool:
    """A colleague answers the old value with the new one and hardly a word more."""
    words = pair.talk.words(pair.new.turn).split()
    return pair.two_people and pair.new.turn == pair.old.turn + 1 and len(words) <= _ALONE + len(pair.new.word.split())


def answered(pair: Pair) -> bool:
    """A colleague's next turn opens with the new value, right after the old one."""
    if not pair.two_people or pair.new.turn != pair.old.turn + 1 or counts_else(pair):
        return False
    opens = len(pair.lead) <= _OPENS and not pair.lead.lower().startswith("so ")
    return opens and pair.just_said and not two_places(pair)


def two_places(pair: Pair) -> bool:
    """Each is told of a thing of its own: "on spruce …, on larch …"."""
    old = {word for word in _ON_WHAT.findall(pair.old.before[-60:]) if word not in _NOTHING}
    new = {word for word in _ON_WHAT.findall(pair.new.before[-60:]) if word not in _NOTHING}
    return bool(old and new and not old & new)


def unasked(pair: Pair) -> bool:
    """The new value comes in a later turn though nobody asked for another."""
    if pair.same_turn or counts_else(pair) or pair.new.turn - pair.last.turn > _REPLY:
        return False
    if not (pair.questions or pair.two_people):
        return False
    return all(len(words.split()) <= _ECHO and not _WHEN_ELSE.search(words) for words in pair.questions)


def more_exact(pair: Pair) -> bool:
    """The old value is round, the new one near it is not."""
    old, new = pair.old.size, pair.new.size
    if pair.old.kind != "number" or counts_else(pair) or max(old, new) > _ALIKE * min(old, new):
        return False
    return old % _ROUND < _TINY and new % _ROUND >= _TINY and old >= 2 * _ROUND


def looked_up(pair: Pair) -> bool:
    """The new value comes from a list, a measurement or a message, the old one did not."""
    return _LOOKED_UP.search(pair.lead[-140:] + "#" + pair.rest[:40]) is not None and not _LOOKED_UP.search(pair.old.before)


def asked_for(pair: Pair) -> bool:
    """The new value is what should be written."""
    if pair.talk.asked(pair.new.turn) or _DENIED.search(pair.lead[-40:]) or _both_in_one(pair):
        return False
    return _REQUESTS.search(pair.lead[-40:]) is not None or _HOLDS.match(pair.new.after) is not None


def put_instead(pair: Pair) -> bool:
    """The answer to the old value opens with what to write: "Make that twenty-five"; "put 250 instead"."""
    opens = len(pair.lead) <= _OPENS and _INSTEAD.search(pair.lead) is not None
    denied = _DENIED.search(pair.lead) is not None or _both_in_one(pair)
    return opens and not denied and not pair.talk.asked(pair.new.turn) and not pair.same_turn


def _both_in_one(pair: Pair) -> bool:
    """Whether the sentence of the new value names the old one, too: "say three for spruce and two for larch"."""
    again = pair.again(pair.old, pair.old.span, 9)
    return any(one.place == pair.new.place and not _NOT_IT.search(one.before[-30:]) for one in again)


def left_out(pair: Pair) -> bool:
    """Between the two somebody says what the old value holds too much or too little."""
    return not pair.talk.asked(pair.new.turn) and _EXCLUDES.search(pair.lead[-200:] + pair.rest[:40]) is not None


def guessed(pair: Pair) -> bool:
    """The old value was a guess, the new one is none."""
    return _is_guess(pair.old) and not _is_guess(pair.new)


def _is_guess(value: Value) -> bool:
    return _GUESSED.search(value.before[-40:]) is not None or _GUESSED_AFTER.match(value.after) is not None


def came_back(pair: Pair) -> bool:
    """The speaker goes back to something said, or to what it is strictly."""
    return not pair.talk.asked(pair.new.turn) and _BACK.search(pair.lead[-160:]) is not None


def doubted(pair: Pair) -> bool:
    """The interviewer asks back about the old value, and the next answer holds the new one."""
    if not pair.questions or pair.talk.asked(pair.new.turn) or not pair.talk.asked(pair.old.turn + 1):
        return False
    words = pair.questions[0]
    if len(words.split()) > _SHORT or _WHEN_ELSE.search(words):
        return False
    return _DOUBTS.search(words) is not None or any(
        one.turn == pair.old.turn + 1 for one in pair.again(pair.old, pair.old.span, 2)
    )


def taken_down(pair: Pair) -> bool:
    """The interviewer says at once that the new value is what will be written: "Then I'd use the nine hundred"."""
    first = pair.behind[0] if pair.behind else -1
    if not pair.talk.asked(first) or counts_else(pair):
        return False
    words = pair.talk.words(first)
    return written_down(pair) and len(words.split()) <= _SHORT and _TAKES_DOWN.search(words) is not None


def written_down(pair: Pair) -> bool:
    """The interviewer says the new value once more, and not the old one."""
    for turn in pair.behind:
        if pair.talk.asked(turn):
            said = {one.word for one in pair.talk.said_in(turn, turn) if one.kind == pair.new.kind}
            return pair.new.word in said and pair.old.word not in said
    return False


STRONG: tuple[Sign, ...] = (
    renamed, told_of, taken_up, insisted_on, repaired, regretted, answered, answered_alone, put_instead, gave_in, hesitated,
    challenged, referred_back, taken_down,
)  # fmt: skip
WEAK: tuple[Sign, ...] = (
    conceded, looked_up, asked_for, left_out, guessed, came_back, doubted, written_down, unasked, more_exact,
)  # fmt: skip
