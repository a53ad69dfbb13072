"""What an English draft calls the customer after its name: by name once a paragraph, then "the team" or what it is."""

from __future__ import annotations

import re

from assistant.draft.wording import frames
from assistant.language.verbs_en import is_adverb, is_participle, is_past, is_present_participle
from assistant.patterns import regex

_STARTS = regex(r"(?:^|[.?!]”? )$")
_NEAR = 60  # characters looked at behind the name
# What happens to a whole house and is not done by its people.
_HAPPENS = frozenset("went rose fell grew lost stayed stood closed opened became got cost shrank ended".split())
_HELPING = frozenset(["was", "were", "had", "did", "would", "could", "used"])


class Called:
    """Remembers how the customer was called last, so that no two sentences in a row begin with the same words.

    "The team" does things ("the team moved"); a company, a school or whatever its name says it is has and is.
    """

    def __init__(self, full: str | None, short: str | None) -> None:
        self._full, self._short = full, short or full
        self._house = house_of(full)
        self._team = frames("en")["called"]["team"]
        self._named = False  # in this draft
        self._here = False  # in this paragraph
        self._last = ""

    @property
    def house(self) -> str:
        """The customer without its name: "the company", "the hospital"."""
        return self._house

    def paragraph(self) -> None:
        """A new paragraph begins, in which the customer is called by name again."""
        self._here, self._last = False, ""

    def call(self, before: str, after: str, last: str) -> str:
        """What to call the customer between `before` and `after` in a text, `last` being the sentence told before it."""
        if not self._named or not self._here:
            name = self._full if not self._named else self._short
            self._named = self._here = True
            self._last = name or self._house
            return self._last
        if not _STARTS.search(before):
            return (self._short or self._house) if self._other(self._house, f"{before} {after}") else self._house
        does = _does(after)
        wanted = [self._team, self._house] if does else [self._house]
        clear = [form for form in wanted if form != self._last and not self._other(form, f"{last} {before} {after}")]
        self._last = clear[0] if clear else self._short or self._house
        return self._last

    def _other(self, form: str, around: str) -> bool:
        """Whether the words around speak of a team, or of a company or the like, that the customer is not."""
        noun = form.removeprefix("the ")
        many = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
        return re.search(rf"(?<!the )\b{noun}\b|\b{many}\b", around, re.IGNORECASE) is not None


def house_of(name: str | None) -> str:
    """What the customer is by the last of its words that says so: "Ardross Conservatoire" is the conservatoire."""
    houses = frames("en")["houses"]
    words = re.findall(r"[A-Za-z'&-]+", name or "")
    return next((houses[word.lower()] for word in reversed(words) if word.lower() in houses), "the company")


def _does(after: str) -> bool:
    """Whether what follows is something that people do: a verb in the past, or a helping verb with another one."""
    found = re.match(r" [a-z' ]+", after.lower()[:_NEAR])
    verbs = [word for word in (found[0].split() if found else []) if not is_adverb(word) and word != "not"]
    if not verbs or not is_past(verbs[0]) or verbs[0] in _HAPPENS:
        return False
    if verbs[0] not in _HELPING:
        return True
    second = verbs[1] if len(verbs) > 1 else ""
    if verbs[0] in ("was", "were"):
        return is_present_participle(second)
    return second == "to" or is_participle(second) if verbs[0] == "had" else bool(second)
