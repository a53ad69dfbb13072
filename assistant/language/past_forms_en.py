"""Past forms of English verbs made from their base."""

from __future__ import annotations

from assistant.language.verb_list_en import BASE

_IRREGULAR = dict(
    pair.split(":")
    for pair in (
        "be:was become:became begin:began break:broke bring:brought build:built buy:bought catch:caught choose:chose come:came cost:cost cut:cut deal:dealt do:did "
        "draw:drew drive:drove eat:ate fall:fell feel:felt find:found fly:flew forget:forgot get:got give:gave go:went grow:grew have:had hear:heard "
        "hit:hit hold:held keep:kept know:knew lead:led leave:left let:let lose:lost make:made mean:meant meet:met pay:paid put:put read:read ring:rang "
        "rise:rose run:ran say:said see:saw sell:sold send:sent set:set shut:shut sit:sat speak:spoke spend:spent stand:stood take:took teach:taught tell:told "
        "think:thought throw:threw understand:understood win:won write:wrote"
    ).split()
)
_DOUBLING = frozenset(
    "stop plan drop ship swap fit scan trim tag log map chat ban cram step slip tap control refer transfer occur commit submit".split()
)


def past_of(verb: str) -> str | None:
    """The past form of a verb in its base form; None for a word that is no known verb."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb not in BASE:
        return None
    if verb in _DOUBLING:
        return f"{verb}{verb[-1]}ed"
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return f"{verb[:-1]}ied"
    return f"{verb}d" if verb.endswith("e") else f"{verb}ed"
