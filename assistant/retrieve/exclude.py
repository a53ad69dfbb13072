"""Which past cases must not be shown: those of the same customer or interview, or with other facets than asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

from assistant.language.headcount import size_band
from assistant.language.normalise import normal
from assistant.patterns import regex
from assistant.records import PastCase

_WORD = regex(r"[\u3400-\u9fff]|[^\W_\u3400-\u9fff]+")
# Legal forms say nothing about who a customer is.
_FORMS = "ag bv co company corp corporation gmbh inc kg limited llc llp ltd nv oy plc pte pty sa srl the"
_FORM_EN = frozenset(_FORMS.split())
_FORM_ZH = regex(r"(?:股份|有限|责任|集团|控股|公司)+$")


@dataclass(frozen=True, slots=True)
class Only:
    """Facets to be met: one of each list that is not empty. `sizes` are bands of `headcount.size_band`.
    `cases` are ids, and None stands for any."""

    industries: tuple[str, ...] = ()
    langs: tuple[str, ...] = ()
    sizes: tuple[str, ...] = ()
    consents: tuple[str, ...] = ()
    cases: frozenset[str] | None = None

    def fits(self, case: PastCase) -> bool:
        """Whether the case has the facets asked for; one that is not known does not fit."""
        return (
            (not self.industries or case.industry in self.industries)
            and (not self.langs or case.lang in self.langs)
            and (not self.sizes or size_band(case.size) in self.sizes)
            and (not self.consents or case.consent in self.consents)
            and (self.cases is None or case.id in self.cases)
        )


_ANY = Only()


@dataclass(frozen=True, slots=True)
class Exclude:
    """Past cases to leave out.

    `customers` are names of customers, `interviews` are ids, `sources` are file names whose stem is an
    interview's id, `cases` are ids of cases; what does not fit `only` is left out too.
    """

    customers: tuple[str, ...] = ()
    interviews: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()
    only: Only = _ANY

    def leaves_out(self, case: PastCase) -> bool:
        """Whether the case belongs to one of those customers or interviews, or lacks a facet."""
        if case.id in self.cases or not self.only.fits(case):
            return True
        ids = (*self.interviews, *(PurePath(source).stem for source in self.sources))
        same_interview = case.interview is not None and case.interview in ids
        return same_interview or any(same_customer(case.customer, name) for name in self.customers)


def same_customer(left: str, right: str) -> bool:
    """Whether two names mean one customer, whatever case, width, marks or legal form they are written with.

    A short form counts too: the first words of an English name, any part of a Chinese one with at least
    two characters ("禾驿新能源" in "湖南禾驿新能源科技有限公司").
    """
    short, long = sorted((_words(left), _words(right)), key=len)
    if not short:
        return False
    chinese = all(len(word) == 1 and "\u3400" <= word <= "\u9fff" for word in short)
    if chinese:
        return len(short) > 1 and "".join(short) in "".join(long)
    return long[: len(short)] == short


def _words(name: str) -> list[str]:
    bare = _FORM_ZH.sub("", normal(name).text.strip())
    words = [word for word in _WORD.findall(bare) if word not in _FORM_EN]
    return words or _WORD.findall(bare)
