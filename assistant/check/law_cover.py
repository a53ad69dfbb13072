"""Enough of what a sentence says stands in the passages it names, in each of its clauses."""

from __future__ import annotations

from assistant.check.law_clauses import clauses
from assistant.check.law_ground import Cited, Ground, content, fault, held
from assistant.errors import Say
from assistant.patterns import regex
from assistant.records import Claimed, Finding

# Weighted share of a sentence's words that its passages must hold, and of a clause's. Of editors' sentences beside the
# passages most like them one in ten lies below, of the same sentences beside passages of others nineteen in twenty.
WHOLE = {"en": 0.5, "zh": 0.36}
CLAUSE = {"en": 0.25, "zh": 0.2}
_HAN = regex(r"[\u4e00-\u9fff]")
_BESIDE = {"en": 4, "zh": 8}  # what is left beside a quotation and says no more ("says the director") claims nothing
_WORDS = {"en": 3, "zh": 5}  # fewer words (pairs of characters) make no clause of their own


def share(text: str, cited: Cited, ground: Ground) -> float:
    """Weighted share (0 to 1) of the words of a text that stand in the passages; 1 where it says nothing of its own.

    In Chinese the mean of the shares of pairs and of single characters: other words of the same sense share characters.
    """
    wanted = content(text, ground)
    total = ground.context.speech.weight_of(wanted)
    found = held(wanted, ground.context.speech.content(cited.text))
    words = ground.context.speech.weight_of(found) / total if total else 1.0
    return (words + _characters(text, cited, ground)) / 2 if ground.lang == "zh" else words


def _characters(text: str, cited: Cited, ground: Ground) -> float:
    known = ground.context.known
    wanted = [char for char in dict.fromkeys(_HAN.findall(text)) if char not in known]
    unheard = max(ground.characters.values(), default=1.0)
    weights = {char: ground.characters.get(char, unheard) for char in wanted}
    total = sum(weights.values())
    return sum(w for char, w in weights.items() if char in cited.text) / total if total else 1.0


def least_clause(text: str, cited: Cited, ground: Ground) -> float:
    """The same for the clause that is held least; 1 without clauses that are long enough."""
    parts = [c for c in clauses(text, ground) if len(c.words) >= _WORDS[ground.lang]]
    return min((share(clause.text, cited, ground) for clause in parts), default=1.0)


def cover_faults(rest: str, claim: Claimed, cited: Cited, ground: Ground) -> list[Finding]:
    """Finding `not-covered`."""
    if rest != claim.text and len(content(rest, ground)) <= _BESIDE[ground.lang]:
        return []
    if share(rest, cited, ground) >= WHOLE[ground.lang] and least_clause(rest, cited, ground) >= CLAUSE[ground.lang]:
        return []
    return [
        fault(
            "not-covered", claim,
            Say("The passages named do not say all of this.", "所注段落没有说到这句话的全部内容。"),
            Say("Say only what they say, in their words, or name the passages that say it.", "只写段落说到的内容，尽量用原话的词，或补注段落号。"), ground,
        )
    ]  # fmt: skip
