"""The words in which people say in English that a number is not the one: what it is of, that it was a mistake, what to write."""

from __future__ import annotations

from assistant.patterns import caseless

OF_THOSE = caseless(r"\bof (?:those|these|the|them) $")
_BE = r"(?:is|was|are|were|['’]s|['’]re|['’]ll be|will be|would be|['’]d be|c[ao]mes? (?:from|out of|with)|includes?|counts?|meant|means|belongs?|contains?)"
IS_WHAT = caseless(rf"(?:[ -](?!(?:and|or|because|it|so|but|when|if|that|which|there|he|she|we|they|i|you|in|then)\b)[a-z]+){{0,2}}?(?:,? (?:that|which))?(?: |(?=['’])){_BE}\b(?! (?:right|correct|true|fine|still|enough|a lot|plenty|good|the same|not|[a-z]+ed|reached)\b)|,? (?:if|when) (?:you|i|we|they|the)\b|,? (?:that['’]s|which is|that was|as in|meaning)\b")  # fmt: skip
NOT_IT = caseless(r"(?:\bnot|\bdid i say|\bi said|\bi told you|\binstead of|\brather than|\byou said|\bsays|n['’]t(?: \w+)?)\W+(?:the |a |about |in )?$")  # fmt: skip
_OPENERS = r"(?:(?:oh|ah|uh|um|er|no|well|yeah|yes|hm+|mm+|sorry|hang on|hold on|wait|actually|but|and|okay|right|so|now|see|god|listen|look|careful|[a-z]+)[,.!?]?\s+){0,4}?"
THAT_IS = caseless(
    rf"(?:^|[.!?;,–—-]\s*){_OPENERS}(?:that|those|these|this)(?:['’]s|['’]ll be|['’]re|['’]d be|['’]d| is| was| are| were| will be| must be| must have been| came| comes| includes?| included| counts?| still (?:includes?|counts?|has)| has| had)"
    r" (?:only |just |probably |still |actually |really |also |already |more |gonna be )*"
    r"(?:the (?!(?:[a-z]+ )?(?:thing|point|one|reason|idea|beauty|way|difference|problem|trick|case|story|part)\b|best|nice|good|bad|same|big)|with\b|without\b|before\b|from\b|for\b|in\b|on\b|at\b|last\b|what (?:they|he|she|it|you|i (?:said|told|had|gave|meant))\b|counting\b|including\b|counted\b|(?:for )?(?:all|both|every|each)\b(?! right)|gross\b|net\b|wrong\b|old\b|your\b|their\b|his\b|her\b|our\b|my\b|if\b|when\b|one (?:\w+ )?(?:line|site|day|shift|branch|team)\b|everybody|everyone|everything|[a-z]+['’]s\b|thinking\b|mixing\b|looking at\b|reading\b|quoting\b|forgetting\b|(?!right|true|it\b|all\b|good|fine|great|nice|what|why|how|lovely|correct|fair|interesting|quick|quite|a\b|an\b|fast|amazing|huge|not\b|so\b|very|pretty|much|big|impressive|wonderful|fantastic|brilliant|no\b|where|who|because|about|roughly|nearly|\d)[a-z'’-]+(?: [a-z'’-]+){0,3}[.,;](?! right))"
)
YOU_COUNT = caseless(
    r"\b(?:you['’]re|you are|he['’]s|she['’]s|i['’]m|i was) (?:still )?(?:counting|thinking of|mixing|looking at|reading|quoting|forgetting|adding|including)\b|\bit (?:includes?|counts)\b"
)
REPAIRS = caseless(
    r"\b(?:did i (?:just )?say|(?:hang|hold) on(?!\W+(?:where|it['’]s (?:under|on|in|here|there|somewhere)\b|i(?:['’]ve| have) (?:got|to)\b|\[))|no,? wait|wait,? (?:no|the|that|it|let)|i (?:was|am|['’]m) (?:out by|off by|wrong|mistaken|lying|mixing|thinking of|confusing|looking at|reading|talking about|counting|getting)|i['’]ve (?:been )?(?:mixed|read|got|told you|given you|confused|counted|been (?:flattering|telling|reading))[^.?!]{0,20}\b(?:wrong|up|us|twice|other|old)|i (?:misread|misspoke|mixed|misremember\w*|forgot|muddled|confused|tell a lie)|wrong (?:\w+ )?(?:line|column|row|page|year|sheet|tab|month|one|number|figure|heading|file)|let me (?:correct|rephrase|take that back|fix|start again)|correction|scratch that|strike that|scrap that|i take that back|that (?:can['’]t|cannot) be|not quite right|(?:isn['’]t|['’]s not|is not) (?:quite )?(?:right|correct|true)|doesn['’]t add up|what am i saying|pardon me|hold it|i should (?:say|have said)|i (?:just|only now) (?:realised|realized|noticed|remembered|see|saw)|i keep saying|out of habit|old habit|still in my head|a (?:year|month|week) behind|i rounded|rounded (?:it )?(?:up|down)|no,? no,|oh,? sorry|sorry,|typo|slip of the tongue|so it can['’]t|must['’]ve been|must have been)\b"
)
REGRETS = caseless(
    r"\b(?:there goes my|drop mine|forget mine|withdraw mine|i (?:stand )?corrected|stand corrected|i give (?:up|in)|my (?:mistake|fault|bad|error)|i only (?:know|knew|had|remember\w*|pay)|i(?:['’]ve| have) been (?:flattering|saying|telling|quoting)|i (?:was|must have been) (?:flattering|thinking|wrong|off|out|looking|mixing)|i(?:['’]d| had) forgotten|i forgot|(?:he|she|you)(?:['’]s|['’]re| is| are) right|listen to (?:him|her)|(?:she|he)(?:['’]s| is) the one (?:who|with)|go with (?:his|hers|theirs|yours)|i (?:had|have|got) (?:it|that) wrong|i (?:mixed|misread|misremembered)|in my head|sorry about that|my memory|i was being (?:generous|optimistic|kind|nice|hopeful)|shows how much i know|what do i know|i should have (?:looked|checked|asked)|(?:he|she) (?:would|should|['’]d) know|you['’]re the expert|(?:he|she) keeps the (?:books?|list|records)|good (?:that|thing) (?:you|she|he)|wishful|i was (?:rounding|guessing))\b"
)
CONCEDES = caseless(
    r"\W*(?:(?:oh|ah|hm+|mm+|well|uh|okay|ok)\W+)*(?:that['’]s (?:true|right|correct|fair)|true\b|of course|fair enough|fair point|there you are|there you go|alright|all right|you['’]re right|(?:he|she)['’]s right|right\b|okay\b|ok\b|oh\b|ah\b|sorry\b|yes\b|yeah\b|if you say|correct\b|quite\b|indeed\b|then\b|do we\b|is it\b|are we\b|really\b|did (?:it|we|they)\b)"
)
LOOKED_UP = caseless(
    r"\b(?:(?:just |now )?(?:opened|pulled|looked|checked|counted|measured|open|pull)\b[^.?!]{0,30}\b(?:sheet|list|calendar|report|log|logs|system|protocol|survey|file|screen|dashboard|invoice|contract|ledger|export|spreadsheet|statistics|records?|printout)\b|(?:he|she|they|[a-z]+ from [a-z ]+) (?:just )?(?:writes?|texts?|messaged|texted|wrote|replied|answered|emailed)\b|(?:writes|texts) back\b|(?:it|the (?:\w+ )?(?:sheet|list|log|report|system|file|screen|column|book|record|dashboard|protocol|contract|export|display|calendar)|column)(?: here)? says|says here|in front of me|let me (?:look|check|see|open)|i['’](?:m|ve) (?:just )?(?:looking|scrolling|checking|reading|looked|checked|opened|pulled)|i(?: just| now)? (?:looked|checked|counted|pulled|measured)|(?:we|they|depot|workshop) (?:measured|counted|checked)(?: it)?)\b"
)
_ASKING = r"(?:^|[.,;!?]\s*|\b(?:so|then|just|please|better|rather|i['’]d|you can|you should|we|always|should|let['’]s|to|oh|okay)\s+)"
_VERBS = r"(?:put|write|use|print|go with|quote|note|stick (?:to|with)|keep to|make (?:that|it)|(?<!i['’]d )say|(?<!to )take|give)(?: down| in| it| you| them| just| maybe| rather)?"
INSTEAD = caseless(rf"(?:{_ASKING}(?:make (?:that|it)|put|write|(?<!i['’]d )say|use|print))\W+$")
DENIED = caseless(r"(?:\bnot|n['’]t|\bnever|\bif (?:you|i|we|they)|\bfeels? like|\bwithout)(?: [a-z]+){0,2}\W+$")
GUESSED = caseless(
    r"(?:\b(?:i['’]d (?:have )?(?:say|said|guess)|about|roughly|around|gut|let['’]s say|something like|call it|i think|i guess|i believe|maybe|must be|probably|say|i want to say|off the top|if i remember|from memory|uh|um|er|hm+|mm+|ooh|some|nearly|almost|towards|getting on for|easily|more or less)\b)[^.?!]*$"
)
GUESSED_AFTER = caseless(r"\W{0,2}(?:\w+ )?(?:\w+ )?(?:odd|or so|easily|roughly|i think|i guess|i['’]d say|or thereabouts|i believe|give or take|something like that|from memory|if i remember|isn['’]t it|wasn['’]t it|right\?)\b")  # fmt: skip
BACK = caseless(
    r"\b(?:what i (?:told|said|gave)|the (?:number|figure|thing) i (?:told|said|gave|mentioned)|where was i|by the way|you know what|come to think|thinking about it|now that (?:i|you)|earlier i|i said (?:earlier|before)|before i forget|to be (?:exact|precise)|strictly|the real (?:one|number|figure)|these days it|to come back|back to)\b"
)
DOUBTS = caseless(
    r"\b(?:sure|really|exact|exactly|measured|can i (?:write|print|say|quote|use)|is that|that['’]s (?:a lot|quick|fast|high|low|not|huge)|sounds like|which|seriously|gross|net|full time|official|sorry|hm+|across|all of|all the|everything|whole|together|altogether|including|counting|audit|log|on paper|documented|in writing)\b"
)
WHEN_ELSE = caseless(r"\b(?:before|after|now|today|these days|then|used to|since|nowadays|by now|this year|last year|how long|how many|how much|what about|how about|and the)\b")  # fmt: skip
GIVES_IN = caseless(
    r"\W*(?:(?:oh|ah|hm+|mm+|well|uh|okay|ok|yes|yeah|no)\W+)*(?:that['’]s (?:true|right|correct|fair)|true\b|of course|fair enough|fair point|there you (?:are|go)|all ?right|you['’]re right|(?:he|she)['’]s right|sorry\b|if you say|correct\b|i stand corrected|my mistake|i give|right,? (?:yes|sorry)|yes,? sorry|so (?:it is|it was|we did|they are|there are)|(?:were|was|are|is|did|do|have|has) (?:we|it|there|they|you)\b|that (?:many|few|long|little|much)\b|even better|even (?:more|less|fewer)|i believe (?:you|her|him)|you (?:keep|have) the|(?:he|she) (?:has|keeps|would|does)|no,? you['’]re right|i had no idea|i didn['’]t know|i thought|listen to)"
)
HESITATES = caseless(
    r"(?: [a-z]+)?\W+(?:(?:mm+|hm+|uh+|um+|er+m?|ah|oh|no|sorry|wait|pardon|excuse me|oops|what am i saying|i tell a lie|strike that|scratch that|correction|hang on|hold on|let me (?:think|see|count)|i mean|actually|or rather|or was it|make (?:that|it)|let['’]s say|if i['’]m honest|nearer|no no)\W+)+(?:(?:it['’]s|was it|that['’]s|more like|closer to|make (?:that|it))\W+)?"
)
CHALLENGES = caseless(
    r"\b(?:can i (?:write|print|say|quote|use|put)|should i (?:write|print|put)|are you sure|you['’]re sure|for sure|is that (?:exact|measured|official|right|correct|the|gross|net)|exactly|really|seriously|measured|if i asked|is that something|do you know that|on the record|in writing|can you prove|can i have that)\b"
)
REFERS = caseless(
    r"\b(?:what i (?:told|said|gave)|(?:number|figure|thing|one) i (?:told|said|gave|mentioned)|i (?:told|gave) you|i said (?:earlier|before)|earlier i said|(?:back|again) to (?:the|that|what)|where was i)\b"
)
TAKES_DOWN = caseless(
    r"\b(?:then\b(?! \w)|then[,.]|instead|it is\b(?=\W*$)|(?:i['’]ll|i['’]d|i will|i can|let me|let['’]s|then i|i['’]m (?:going|happy) (?:to|with)?) ?(?:to )?(?:write|put|use|take|go with|going with|print|note|change|correct|fix|have)|going with|corrected|fixed|changed|i['’]ve got that|not (?:the )?\w+)\b"
)
ON_WHAT = caseless(r"\b(?:in|on|at|for|with|by|during|per) (?:the |our |my |a |an |this |that )?(?:(?:old|new|small|big|little|other|first|second|main) )?([a-z]+)")  # fmt: skip
NOTHING = frozenset(
    "list sheet report system book log file screen head mind memory slide column calendar phone monday tuesday wednesday thursday friday our my your their me him her whole same way least most beginning start average total general fact practice theory end paper time moment day week month year hour once then there here us it that this them now today".split()
)
