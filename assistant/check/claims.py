"""Claims that advertising law or a careful editor would question, by rules that people may edit.

It warns and offers a neutral wording; it is no legal advice, and what it does not find may still be a claim.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.check.claims_find import Claim, claims_in, regions_of
from assistant.check.claims_rules import Rule
from assistant.check.places import finding, sentences
from assistant.errors import Say
from assistant.records import CaseDraft, Finding, Where


def check_claims(draft: CaseDraft) -> list[Finding]:
    """Soft findings for title, standfirst and every sentence, one a rule and sentence, in the draft's language.

    Rules are those of `prompts/claims.<lang>.v1.toml`. Where the customer is, its region tells, or the introduction
    where no region is known.

    Raises:
        InputError: the rule file is broken.
    """
    names = [name for name in (draft.customer.name, draft.customer.product) if name]
    region = draft.customer.region or " ".join(s.text for s in draft.section("introduction").sentences)
    out: list[Finding] = []
    for where, text, quote in _texts(draft):
        claims = claims_in(text, draft.lang, names=names, region=region, quote=quote)
        out += claim_findings(claims, where, draft.lang, region)
    return out


def claim_findings(claims: Sequence[Claim], where: Where, ui: str, region: str) -> list[Finding]:
    """The soft findings for the claims of one text, in the language `ui`."""
    return [_finding(claim, where, ui, region) for claim in claims]


def _texts(draft: CaseDraft) -> Iterator[tuple[Where, str, bool]]:
    yield Where("title"), draft.title, False
    yield Where("standfirst"), draft.standfirst, False
    for placed in sentences(draft):
        yield placed.where, placed.sentence.text, placed.sentence.kind == "quote"


def _finding(claim: Claim, where: Where, lang: str, region: str) -> Finding:
    rule = claim.rule
    message = Say(
        f"{_listed(claim.words, 'en')}: {rule.reason.en}",
        f"{_listed(claim.words, 'zh')}：{rule.reason.zh}",
    )
    return finding(rule.code, where, message, _hint(claim, _source(rule, region, lang)), lang, "soft")


def _source(rule: Rule, region: str, lang: str) -> str:
    """Where the law says so, with what the customer's region adds."""
    regions = regions_of(region, lang)
    more = [source for name, source in rule.region_sources.items() if name in regions]
    return "; ".join([rule.source, *more])


def _hint(claim: Claim, source: str) -> Say:
    """What to do: other words, or for a quote another quote, since quoted words are never changed."""
    if claim.quoted:
        return Say(
            f"A quote used in advertising is a claim too. Choose another quote, do not change the words. {claim.rule.advice.en} ({source})",
            f"用于宣传的客户原话同样是宣传内容。请换一句引语，不要改动原话。{claim.rule.advice.zh}（{source}）",
        )
    offers = _offers(claim)
    en = "".join(f"Instead of “{old}”: “{new}”. " for old, new in offers)
    zh = "".join(f"“{old}”可改为“{new}”。" for old, new in offers)
    return Say(f"{en}{claim.rule.advice.en} ({source})", f"{zh}{claim.rule.advice.zh}（{source}）")


def _offers(claim: Claim) -> list[tuple[str, str]]:
    """Neutral wordings for the words found; the longest entry that stands in them serves."""
    out: dict[str, str] = {}
    for word in claim.words:
        fitting = [old for old in claim.rule.neutral if old.lower() in re.sub(r"[\s-]+", " ", word.lower())]
        if fitting:
            best = max(fitting, key=len)
            out.setdefault(best, claim.rule.neutral[best])
    return list(out.items())


def _listed(words: Sequence[str], lang: str) -> str:
    return ("、" if lang == "zh" else ", ").join(f"“{word}”" for word in words)
