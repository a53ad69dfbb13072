"""English verbs in their base form: those that people use when they tell of work. A word list, no grammar."""

from __future__ import annotations

BASE = frozenset(
    """
    abandon absorb accept access accompany account achieve acknowledge acquire act activate adapt add address adjust admit adopt advance advertise advise affect afford
    agree aim alert align allocate allow alter analyse analyze announce annoy answer anticipate apologise apologize appear apply appoint appreciate approach approve argue
    arrange arrive ask assemble assess assign assist assume attach attack attempt attend attract audit automate avoid award back bake balance ban bargain bear beat become
    beg begin behave believe belong bend benefit bet bid bill bind bite blame blend block blow board book boost border borrow bother bounce box brace brake break breathe breed
    brew brief bring broadcast browse brush build bump burn bury buy calculate call calm cancel capture care carry carve catch cause celebrate certify challenge change charge
    chase chat cheat check cheer chew choke choose chop circulate claim clash classify clean clear click climb close coach code collapse collect combine come comment commit
    communicate compare compensate compete compile complain complete comply compose compress concentrate concern conclude conduct confirm confuse connect consider consist
    consolidate construct consult consume contact contain continue contract contribute control convert convince cook cool coordinate cope copy correct correspond cost count
    cover crack crash crawl create credit cross cry cultivate cure customise customize cut damage dance deal debate decide declare decline decrease dedicate default defend define
    delay delegate delete deliver demand demonstrate deny depart depend deploy deposit derive describe deserve design destroy detail detect determine develop devote diagnose dial
    die differ dig digest dip direct disagree disappear discard discharge discover discuss dislike dismiss dispatch display dispute disrupt distinguish distribute dive divide do
    dock document dominate donate double doubt download drag drain draft draw dream dress drift drill drink drive drop dry dump duplicate earn ease eat edit educate elect eliminate
    email embed emerge emphasise emphasize employ enable encounter encourage end enforce engage enhance enjoy enrol enroll ensure enter escalate escape establish estimate evaluate
    examine exceed exchange exclude excuse execute exist expand expect expire explain explore export expose express extend extract face facilitate fail fall favour favor fax fear
    feature feed feel fetch fight figure file fill film filter finance find finish fire fit fix flag flash flip float flood flow fly focus fold follow forbid force forecast forget
    forgive form format forward found frame free freeze fry fulfil fulfill fund gain gather generate get give glue go govern grab grade graduate grant greet grind grip group grow
    guarantee guess guide halt halve hand handle hang happen harm harvest hate haul have head heal hear heat help hesitate hide highlight hinder hire hit hold hope host hunt hurry
    hurt identify ignore illustrate imagine implement imply import impose impress improve include increase indicate influence inform inherit initiate inject insist inspect inspire
    install instruct insure integrate intend interact interpret interrupt intervene interview introduce invent invest investigate invite invoice involve iron isolate issue join joke
    judge juggle jump justify keep kick kill knock know label lack land last laugh launch lay lead leak lean learn lease leave lend let lie lift light like limit link list listen
    live load loan locate lock log look loop lose love lower maintain make manage manufacture map march mark match matter mean measure meet melt mend mention merge mind minimise
    minimize miss misread mistake mix model moderate modify monitor motivate mount move multiply name narrow navigate need negotiate note notice notify number nurse obey object
    observe obtain occupy occur offer omit open operate oppose order organise organize originate outsource overcome overlap override oversee overtake owe own pack paint park
    participate pass patch pause pay peel penalise perform permit persuade phone photograph pick pile pin pitch place plan plant plaster play please plot plug plunge point poll polish
    pop populate portray position possess post postpone pour practise practice praise predict prefer prepare prescribe present preserve press pretend prevent price print prioritise
    prioritize proceed process procure produce profit program progress prohibit project promise promote prompt propose protect prove provide publish pull pump punch punish purchase
    pursue push put qualify query question queue quit quote race radio raise rank rate reach react read realise realize rebuild recall receive recognise recognize recommend reconcile
    reconstruct record recover recruit recycle reduce refer reflect refund refuse regard register regret regulate reject relate relax release rely remain remember remind remove renew
    rent repair repeat replace reply report represent reproduce request require rescue research resell reserve reset reside resign resist resolve resort respect respond rest restart
    restore restrict result resume retain retire retrieve retry return reuse reveal reverse review revise reward rewrite ride ring rinse rise risk roll rotate route rub ruin rule run
    rush sack sail sample satisfy save saw say scale scan scare scatter schedule score scrap scratch scream screen screw scrub seal search seat secure see seek seem seize select sell
    send sense separate serve service set settle sew shake shape share shave shift shine ship shoot shop shorten shout show shrink shut sign signal simplify simulate sing sink sit
    skip sleep slice slide slip slow smash smell smile smoke solve sort sound sow spare speak specialise specialize specify spell spend spill spin split sponsor spot spray spread
    squeeze stack stamp stand standardise standardize start state stay steal steer step stick stitch stop store strain strengthen stress stretch strike strip strive structure
    struggle study stuff submit subscribe subtract succeed suffer suggest suit summarise summarize supervise supply support suppose surprise surround survey survive suspect suspend
    swap swear sweat sweep swell swim swing switch sync synchronise table tackle tag tailor take talk tap target taste teach tear telephone tell tempt tend terminate test text thank
    think threaten throw tick tidy tie tighten time tip tolerate touch tour tow trace track trade train transcribe transfer transform translate transmit transport trap travel treat
    trial trigger trim triple trouble trust try tuck tune turn type underestimate understand undertake undo unify unload unlock unpack update upgrade upload upset use validate value
    vanish vary verify view visit volunteer vote wait wake walk wander want warm warn wash waste watch water wave weaken wear weave weigh weld welcome whisper widen win wind wipe wire
    holler cuss yell stomp mumble grumble squint scribble rummage fiddle moan nag sneak sulk tinker
    rain snow wish withdraw witness wonder work worry wrap write yield zoom
    """.split()
)

NOUNS_TOO = frozenset(
    """
    access account address advance affect aim alarm alert answer approach attack attempt audit award back bake balance ban bargain bear benefit bet bid bill blame block board book
    border bounce box brake break brew brief broadcast browse brush bump burn call calm cancel care catch cause challenge change charge chase chat cheat check claim clash clean
    clear climb coach code combine comment compress concern conduct contact contract control cook cool copy cost count cover crack crash credit cross cure cut damage dance
    deal debate decline decrease default delay delegate demand deposit design desert detail dial dig dip direct display dispute dive divide dock document dose double doubt draft
    drain dream dress drift drill drink drive drop dry dump duplicate ease edit email end escape estimate exchange excuse exercise experience exploit export express extract face
    fall favour favor fax fear feature feed field fight figure file fill film filter finance fire fit fix flag flash flip float flood flow fly focus fold force forecast form forward
    frame free freeze fund gain gate glue grab grade graduate grant grip group guarantee guess guide halt halve hand handle harm harvest hate haul head heat help hide highlight
    hit hold hope host hunt hurry hurt import impact increase influence initiate insert interview invoice iron isolate issue join joke judge jump kick kill knock label lack land last
    laugh launch lay lead leak lean lease leave lie lift light like limit link list live load loan lock log look loop love lower mail manufacture map march mark match matter
    measure melt merge mind mistake mix model moderate monitor mount move multiple name need network note notice number nurse object offer open orient order own pack paint park part pass
    patch pause pay people peel permit phone photograph pick pile pilot pin pitch place plan plant plaster play plot plug point poll polish pop position post pound practise practice
    present press price print process produce profit program progress project promise promote proof pull pump punch purchase push queue question quiet quit quote race radio raise range rank
    rate reach read rebuild record recover reduce refund register regret release rent repair reply report request rescue research reserve reset resort respect rest restart result
    return reverse review reward rewrite ride ring rinse rise risk roll root round route rub ruin rule run rush sack sail sale sample saw say scale scan scare schedule score scrap scratch
    scream screen screw scrub seal search seat second secure sense separate service set shake shape share shave shift shine ship shop shoot short shout show shut sign signal sink sit
    skip sleep slice slide slip slow smash smell smile smoke sort sound sow spare spell spend spill spin split sponsor spot spray spread square squeeze stack staff stage stamp stand start state
    station stay steal steer step stick stitch stock stop store strain stress stretch strike string strip structure struggle study stuff subject suit supply support surface surprise surround survey
    suspect swap sweat sweep swell swing switch sync table tackle tag tailor take talk tap target taste tear telephone tend term test text tick tidy tie time tip title touch tour tow trace
    track trade train transfer transport trap travel treat trial trigger trim trip trouble truck trust try tune turn type update upgrade upload upset use value view visit voice volunteer vote
    wait wake walk want warm wash waste watch water wave wear weather weld welcome well will win wind wipe wire wish witness wonder work worry wrap zoom even
    complete correct narrow open perfect slow tidy warm welcome worth present separate lower clear clean free dry double triple own total hand like
    """.split()
)
