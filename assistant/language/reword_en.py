"""Rewords an English sentence said by a speaker for the third person, or says that it cannot be done safely."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from assistant.language.allowed_en import allowed
from assistant.language.asides_en import is_unsafe, is_withheld, without_frame
from assistant.language.clauses_en import Statement, complete, statements, waits
from assistant.language.clean_en import cleaned, without_opener
from assistant.language.correction_en import corrects_itself
from assistant.language.figures_en import in_figures
from assistant.language.fronted_en import in_order
from assistant.language.habits_en import habits
from assistant.language.hanging_en import hangs
from assistant.language.house_deeds_en import of_house
from assistant.language.listener_en import SECOND, counted_in, generalised, with_vendor
from assistant.language.main_clause_en import a_name_acts, as_statement, lacks_main_clause
from assistant.language.passage_en import (
    Told,
    in_sentences,
    is_whole,
    leans,
    may_share,
    names_something,
    takes_up,
    tells_something,
)
from assistant.language.persons_en import Named, third_person
from assistant.language.predicates_en import has_verb, is_order, lacks_subject
from assistant.language.remnants_en import is_bare_auxiliary, is_remnant, tells_most
from assistant.language.reported_en import hold_quotes, hold_reported, put_back
from assistant.language.resumed_en import without_pronoun
from assistant.language.sentences import sentence_spans
from assistant.language.team_en import as_people, as_size
from assistant.language.there_is_en import there_is
from assistant.language.tokens import Tokenizer
from assistant.language.unprintable_en import counts_unnamed
from assistant.language.voice import Reworded, Voice
from assistant.language.whose_words_en import (
    goes_on_in_words,
    is_in_present_words,
    is_in_words,
    is_narrated,
    is_of_another,
    is_said_by_another,
    only_tells,
)
from assistant.language.words_en import Word, text_of, words_of
from assistant.language.years_en import in_years
from assistant.patterns import caseless, regex

# Speech told within speech: whose "I" and "we" it is depends on who is told of.
_REPORTED = caseless(
    r"\b(?:said|saying|says|say|asked|asks|thought|thinking|goes|went|like|told \w+|wrote|put|texted|replied|answered|shouted|(?:said|says) to (?:\w+ )?\w+"
    r"|shout(?:s|ed|ing) at (?:the |a )?\w+|(?:says?|said) (?:is|was)|(?:told|tells) (?:the |a |my |our )?\w+(?: (?:in|on|at|last|then|that|one) ?\w*){1,2}),"
    r"\s+(?:\w+,?\s+){0,3}?(?:\w+\s+){0,3}?(?:i|we|you|my|our|me|mine|ours)\b"
    r"|\b(?:said|says|say|(?:told|tells) \w+) (?:don['’]t|do not|never|please)\b[^,]* (?:i|we|my|our|me)\b"
)
# "He says Wade, I'm done": who is called by name is spoken to, and "I" is whoever speaks.
_CALLED = regex(
    r"\b(?:says?|said|goes|asked|asks|shouted|told (?:me|us|him|her|them)),? (?-i:[A-Z])[a-z]+, (?:\w+,? ){0,2}(?:i|we|my|our|you)\b",
    re.IGNORECASE,
)
_BROKEN = regex(
    r"(?:\.\.\.|…|—|–|-|,)\s*$|\b(?:the|a|an|and|or|but|our|my|because|if|is like|(?:has|have|had) so many)[.!]?$|\b(?:and|but|so|because) (?:i|we|they|he|she|you)[.!]?$|(?<!they )(?<!it )(?<!we )(?<!you )(?<!he )(?<!that )\b(?:would|will|could|should|might|can) be[.!]?$|(?<!\bit )(?<!\bhe )(?<!\bshe )(?<!\bthey )(?<!\bthere )\b(?:is|was|were)$|\b(?:so|to|than|as)$|(?<!ed )(?<!id )(?<!en )(?<!ght )\b(?:of|from|by|at|for|about)$"
    r"|\b(?:told|(?:said|says) to) \w+(?: (?:on|at|in|after|over) (?:the |my |our |a )?\w+(?: of (?:it|that))?)?(?:, (?:madam|sir|(?-i:[A-Z])[a-z]+))?$"
    r"|\band put$|\b(?:said|says|asked|told \w+), (?:and|but|so)\b"  # what was said is gone
    r"|\b(?!(?:does|was|is|has|as|this|its|says|plus|always)\b)[a-z]{4,}(?<!ss)s (?:who|which)$"
    r"|\b(?:said|says|goes|asked|thought|told \w+)(?:,? (?:well|no|yes|oh|okay|mate|mam|right|so|now|look|and|but|(?-i:[A-Z])[a-z]+))?$",
    re.IGNORECASE,
)
_HANGING = caseless(r"\b(?:to|of|with|in|that|like)\s*$")  # the sentence breaks off without a stop
_THERE = regex(
    r"\b([Tt])here (is|was)(?= (?:about |around |only |now |like |also )?(?:[2-9]\d?|\d{2,}|two|three|four|five|six|seven|eight|nine|(?:eleven|twelve|\w+teen|\w+ty)(?:-\w+)?|several|many|people)\b(?![%-]| percent| per cent))"
)
# "What it was before, nobody knows" and the like: a question taken up, whose answer was dropped or hangs in the air.
_ASKED = caseless(r"(?:what|how|where|when) (?:it|they|that|this) (?:was|were|is|did|had)\b[^,]*, ")
_DIRECT = caseless(
    r"\b(?:say|says|said|saying|think|thinks|thought|goes) (?:i|we)(?:['’](?:m|ve|ll|re)| am| are| have| will| can)\b"
)
_OTHERS = caseless(r"\b(?:they|their|theirs)\b")
_OWN = caseless(r"\b(?:i|we)(?: \w+){0,2} (?:say|said|think|thought)\b")
_REPEATED = regex(
    r"(?<![\w-])(?<!\bwhen )(?<!\bif )((?!(?:it|that|this|them|him|her|you|there),)[\w']+(?: [\w']+){0,2}), \1\b(?! per\b)",
    re.IGNORECASE,
)  # left where an aside stood between
_EXCLAIMED = caseless(
    r"\b(?:said|says|say|goes|go|saying|thought|think)(?:, (?:okay|yeah|no|yes|right|hey)\b|,? (?:oh|well|ah)\b)"
)
_SPEECH = caseless(r"\b(?:tell|told|say|said|says|ask|asked|asks)\b(?! (?:that|about|for)\b)")
_LONGEST = 1500  # characters: what runs on longer was not cut into sentences by its recorder
_CAVEAT = regex(r"^(?:but|only|except|though|although|unless|apart from|not counting)\b", re.IGNORECASE)
# "has got seven sites" has them; "had got used to" is another thing.
_GOT = regex(
    r"\b([Hh]as|[Hh]ave) got\b(?! (?:to be|worse|better|into|round|used|going|back|on|up|away|out|older|rid|there|here|it|so|\w+er|\w+ed)\b)"
)
_HERE_IN = regex(r"\bhere in (?=[A-Z])")  # whoever reads is elsewhere
# Half a sentence, whatever verb is in it: "Which they hated", "How far away he is", "In 2018, the yard did".
_HALF = caseless(
    r"(?:which|whose)\b"
    r"|(?!(?:what|how|where|when|who|why|as|than)\b)[^\s,]+(?: [^\s,]+)? (?:did|does|do|could|can|would|will|could not|can not|cannot|did not|does not)(?:, (?!(?:and|but|so) )| either\b)"
    r"|how (?:far|long|much|many|often|fast|soon|lives)\b(?!.*,)(?!.* (?:is|was|are|were|depends)\b.* \w+ )"
    r"|(?:in [\w ]+, )?(?:the )?[^\s,]+(?: [^\s,]+){0,3} (?:did|had)\.$|.*\b(?:is|was|are|were) (?:still|almost|also)\.$"
)
_RELATIVE_START = regex(r"^Which (?=(?:is|was|means|meant|made|makes|takes|took|gives|gave|had|has)\b)")
_ENOUGH_LINKED = 3  # the same for a statement that goes on from one before
_ENOUGH = 6  # words that must remain where the end of a statement is given up
_LONGEST_FRAGMENT = 12


@dataclass(frozen=True, slots=True)
class _Sentence:
    """What holds for a whole sentence while its statements are told."""

    voice: Voice
    tokenizer: Tokenizer


def reword(sentence: str, voice: Voice, tokenizer: Tokenizer) -> Reworded | None:
    """The sentence in the third person, its contractions spelt out and its ideas in a sentence each; None if unsafe.

    Not safe are questions, second persons that cannot be named, self-corrections, fragments, and verbs whose
    form would have to change. Asides to the listener are dropped; so are statements and clauses at the end that
    cannot be told, with what leans on them.
    """
    if len(sentence) > _LONGEST or _cannot_be_told(sentence):
        return None
    text, held = hold_quotes(sentence)
    spoken = without_pronoun(allowed(without_frame(cleaned(text))))
    ordered = in_order(there_is(counted_in(spoken)))
    takes = ordered != spoken and (leans(spoken) or takes_up(spoken))
    text = as_people(as_size(habits(ordered)))
    text = hold_reported(text, sentence, held)
    parts = statements(text)
    told = _told(parts, _Sentence(voice, tokenizer))
    if told:
        out = _RELATIVE_START.sub("That ", put_back(in_sentences(told), held))
        if hangs(out) or lacks_subject(re.findall(r"[\w'\ue000-\ue0ff]+", out.lower())):
            return (
                Reworded(out, leans=True, fragment=True) if len(out.split()) <= _LONGEST_FRAGMENT and not held else None
            )
        if _HALF.match(out) or is_remnant(out, sentence):
            return None
        spans = sentence_spans(out, "en")
        subjects = tuple(statement.subject for statement in told if statement.subject)
        if any(lacks_main_clause(span.of(out)) for span in spans if not span.of(out).startswith(subjects)):
            stated = as_statement(out) if len(spans) == 1 and tells_most(out, sentence) else None
            if stated:
                return Reworded(*stated)
            alone = len(out.split()) <= _LONGEST_FRAGMENT and not held
            return Reworded(out, leans=True, fragment=True) if alone else None
        if is_whole(out, verbal=any(statement.speaks for statement in told)):
            return Reworded(out, takes or leans(out) or takes_up(out) or counts_unnamed(out))
    return _fragment(parts, _Sentence(voice, tokenizer)) if len(parts) == 1 and not held else None


def _cannot_be_told(sentence: str) -> bool:
    return (
        corrects_itself(sentence)
        or is_withheld(sentence)
        or _HANGING.search(sentence) is not None
        or _CALLED.search(sentence) is not None
        or is_of_another(sentence)
    )


def _told(parts: list[Statement], sentence: _Sentence) -> list[Told]:
    out: list[Told] = []
    named = Named(others=any(_OTHERS.search(part.text) for part in parts))
    gap = False  # whether a statement just before was given up that this one may lean on
    present = False  # whether they may, told without a pause
    words = False  # whether somebody's words may go on, that are not told as his
    for at, part in enumerate(parts):
        if words and part.link and not is_narrated(part.text):
            continue
        if present and not part.link and is_said_by_another(part.text):
            if out and only_tells(parts[at - 1].text):
                out.pop()
            continue
        words, present = is_in_words(part.text), is_in_present_words(part.text)
        found = _statement(part, sentence, _naming(part, out, named))
        if found is None or (gap and leans(found[0].text)):
            if out and _CAVEAT.match(part.link) and re.search(r"\d", out[-1].text) and not is_unsafe(part.text):
                out.pop()
            gap = gap or not is_unsafe(part.text)
            continue
        told, named = found
        if not out and is_bare_auxiliary(told.text):
            continue  # "They did": what, only the question says
        out.append(replace(told, link="" if gap or not out else part.link))
        gap = False
    return out


def _naming(part: Statement, told: list[Told], named: Named) -> Named:
    """Who counts as named: a statement that can share the company with the one before is told with its name again."""
    again = part.text.lower().startswith("we ") and bool(told) and told[-1].speaks == "we"
    again = again and may_share(told[-1].text, told[-1].text, part.link, part.text[len("we ") :])
    return replace(named, org=False) if again else named


def _statement(part: Statement, sentence: _Sentence, named: Named) -> tuple[Told, Named] | None:
    """The statement told, as much of it from the beginning as can be."""
    if "?" in part.text:
        return None
    for end in range(len(part.pieces), 0, -1):
        attempt = ", ".join(part.pieces[:end])
        enough = _ENOUGH if not part.link else _ENOUGH_LINKED
        if end < len(part.pieces) and (len(attempt.split()) < enough or _qualified(part.pieces[end], attempt)):
            return None
        if end < len(part.pieces) and waits(part.pieces[end - 1]):
            continue
        if end < len(part.pieces) and (not complete(part.pieces[:end]) or _SPEECH.search(attempt)):
            continue
        found = _third(attempt, sentence, named)
        if found is not None and (found[0].speaks or _has_verb(found[0].text)):
            return found
    return None


def _qualified(dropped: str, kept: str) -> bool:
    """Whether what is dropped limits a number that would be kept."""
    return bool(_CAVEAT.match(dropped) and re.search(r"\d", kept))


def _third(attempt: str, sentence: _Sentence, named: Named) -> tuple[Told, Named] | None:
    text = without_opener(without_frame(attempt))
    if (
        is_unsafe(text)
        or _EXCLAIMED.search(text)
        or _speaks_for_another(text)
        or _ASKED.match(text)
        or _REPORTED.search(text)
        or goes_on_in_words(text)
        or _BROKEN.search(text)
    ):
        return None
    text = with_vendor(text, sentence.voice)
    text = of_house(text) if sentence.voice.person is None and sentence.voice.org is not None else text
    words = generalised(words_of(text, sentence.tokenizer), sentence.voice)
    if words is None or any(word.norm in SECOND for word in words):
        return None
    if is_order([word.norm for word in words]) and not _is_name(words):
        return None
    speaks = words[0].norm if words and words[0].norm in ("i", "we") else ""
    subject = {"i": sentence.voice.person, "we": sentence.voice.org}.get(speaks) or ""
    if any(word.norm == "'d" and before.norm == "i" for before, word in pairwise(words)):
        return None  # "I'd put it there": had, or would?
    found = third_person(words, sentence.voice, named)
    if found is None:
        return None
    return Told(_with_plurals(in_figures(in_years(_tidy(text_of(found[0]))))), "", speaks, subject), found[1]


def _is_name(words: Sequence[Word]) -> bool:
    """Whether the text begins with a name of several words, which may look like an order ("Settle Well was …")."""
    return len(words) > 1 and words[1].text[:1].isupper() and words[1].norm != "i" and words[0].norm != "be"


def _tidy(text: str) -> str:
    text = re.sub(r"\s+([,.;:!])", r"\1", text.strip())
    text = re.sub(r"\b([Cc])an not\b", r"\1annot", text)
    text = _HERE_IN.sub("in ", _GOT.sub(r"\1", text))
    text = _REPEATED.sub(r"\1", re.sub(r",(?:\s*,)+", ",", text))
    return text.rstrip(" ,;:-–—.!")


def _speaks_for_another(text: str) -> bool:
    """Whether somebody else's "I" or "we" is told without a pause before it: "a shop would ring and say I'm four loaves short"."""
    return bool(_DIRECT.search(text)) and not _OWN.search(text)


def _with_plurals(text: str) -> str:
    """ "There is 140 of them" -> there are."""
    return _THERE.sub(lambda found: f"{found[1]}here {'are' if found[2] == 'is' else 'were'}", text)


def _has_verb(text: str) -> bool:
    return has_verb(re.findall(r"[a-z']+", text.lower())) or a_name_acts(text)


def _fragment(parts: list[Statement], sentence: _Sentence) -> Reworded | None:
    """A piece without a verb that tells a number or a name, to be added to its neighbour."""
    text = parts[0].text
    if {"i", "we"} & set(re.findall(r"[a-z]+", text.lower())) or len(text.split()) > _LONGEST_FRAGMENT:
        return None
    found = _third(text, sentence, Named())
    if found is None or not (
        tells_something(found[0].text) or (names_something(found[0].text) and not _has_verb(found[0].text))
    ):
        return None
    out = found[0].text
    return Reworded(out[:1].upper() + out[1:] + ".", leans=True, fragment=True)
