"""Two small interviews with their offline drafts, one a language, for whatever rewords them."""

from __future__ import annotations

import json
from dataclasses import dataclass

from assistant.check.law import judged
from assistant.generate.plan import Known
from assistant.generate.reword import Tools
from assistant.records import (
    PARTS,
    Brief,
    CaseDraft,
    Customer,
    Evidence,
    Passage,
    Provenance,
    Readiness,
    Section,
    Sentence,
    Transcript,
)
from tests.law_rows import ground, interview

_LINES = {
    "en": [
        "? Dana Whitlock, vendor: How was it before?",
        "> Rufus Ames, customer: Brindle Foods bakes bread for 14 shops in Leeds.",
        "> Rufus Ames, customer: We spent four hours every morning on the routes.",
        "> Rufus Ames, customer: In March 2024 we started with two vans.",
        "> Rufus Ames, customer: Now the routes take us 35 minutes.",
        "x Rufus Ames: Off the record, Hollowell Mills nearly bought us for 9 million.",
    ],
    "zh": [
        "? 柯敏，供应商：以前怎么排？",
        "> 贺云舟，客户：禾穗食品给苏州14家店做面包。",
        "> 贺云舟，客户：以前每天早上排路线要四个小时。",
        "> 贺云舟，客户：二四年三月先用两辆车试。",
        "> 贺云舟，客户：现在排路线35分钟。",
        "x 贺云舟：这个别写，鸿昌磨坊差点花九百万买下我们。",
    ],
}
_OWN = {
    "en": ("Brindle Foods bakes bread for 14 shops in Leeds.", "Brindle Foods spent four hours every morning on the routes.", "In March 2024 Brindle Foods started with two vans.", "Now the routes take Brindle Foods 35 minutes."),
    "zh": ("禾穗食品给苏州14家店做面包。", "以前每天早上排路线要四个小时。", "二四年三月先用两辆车试。", "现在排路线35分钟。"),
}  # fmt: skip
MODEL = {
    "en": ("Brindle Foods bakes bread for 14 shops.", "The routes took four hours every morning.", "Brindle Foods started with two vans in March 2024.", "The routes now take 35 minutes."),
    "zh": ("禾穗食品给14家店做面包。", "每天早上排路线要四个小时。", "2024年3月先用两辆车试。", "现在排路线只要35分钟。"),
}  # fmt: skip
NUMBERS = (101, 201, 301, 401)


@dataclass(frozen=True)
class Case:
    """An interview with its offline draft."""

    lang: str
    transcript: Transcript
    passages: tuple[Passage, ...]
    draft: CaseDraft
    known: Known

    def tools(self, generator, pseudonyms=None):
        """The generator under the law."""
        told = ground(self.transcript, self.passages, Brief(customer=self.draft.customer))
        return Tools(generator, lambda claim: judged(claim, told), pseudonyms)


def small_case(lang):
    """The interview of a language."""
    transcript, passages = interview(_LINES[lang], lang, f"{lang}-small")
    sections = tuple(
        Section(
            part, part.title(), (Sentence(_OWN[lang][i], "edited", (Evidence(i + 1, 0, len(passages[i + 1].text)),)),)
        )
        for i, part in enumerate(PARTS)
    )
    customer = Customer(name="Brindle Foods" if lang == "en" else "禾穗食品")
    draft = CaseDraft(
        "d1", lang, "Title", "Standfirst.", customer, sections, (), (), (), (), (), (), (), (), Readiness("publishable", ()), Provenance("1", "0")
    )  # fmt: skip
    return Case(lang, transcript, passages, draft, Known(customer.name, "-", "-"))


def plan_answer(lang):
    """A plan with one fact a part."""
    facts = [{"part": p, "fact": MODEL[lang][i], "passages": [NUMBERS[i]]} for i, p in enumerate(PARTS)]
    return json.dumps({"facts": facts}, ensure_ascii=False)


def word_answer(lang, part, text=None):
    """One sentence for a part."""
    at = PARTS.index(part)
    told = {"text": text or MODEL[lang][at], "passages": [NUMBERS[at]], "derivations": []}
    return json.dumps({"sentences": [told]}, ensure_ascii=False)


def head_answer(lang):
    """A title and a standfirst."""
    title = "Brindle Foods: routes now take 35 minutes" if lang == "en" else "禾穗食品：现在排路线35分钟"
    told = {"title": title, "title_passages": [101, 401], "standfirst": MODEL[lang][1], "standfirst_passages": [201]}
    return json.dumps(told, ensure_ascii=False)


def honest(lang):
    """A function that answers every question as a good model would."""

    def answer(request):
        if request.purpose == "plan":
            return plan_answer(lang)
        if request.purpose == "head":
            return head_answer(lang)
        return word_answer(lang, request.purpose.removeprefix("word-").removesuffix("-again"))

    return answer
