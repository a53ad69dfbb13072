"""Hopes, and figures of other companies, told as results.

A number in the result part that the gold case does not tell is looked up in the sentences it rests on: if all
that state it speak of a hope or plan, or of somebody else, and the draft's sentence does not say so, it is
counted. Blind spot: a hope or a comparison worded without any of the cues.
"""

from __future__ import annotations

import re

from assistant.errors import Say
from assistant.language.sentences import sentence_spans
from assistant.patterns import regex
from assistant.records import PARTS, CaseDraft, Sentence, Transcript
from assistant.score.derived import figures, shown_figures
from assistant.score.interview import GoldInterview
from assistant.score.score import NO_DRAFT, Kind, Place, Score

_HOPED = {
    "en": regex(
        r"\b(?:hop\w+|plan(?:s|ned|ning)?|target\w*|goal|aim\w*|expect\w*|forecast\w*|would like|want to|going to|next year"
        r"|next quarter|by (?:20\d\d|the end)|should be|might|eventually|someday|budgeted|aspir\w+|ambition)\b",
        re.IGNORECASE,
    ),
    "zh": regex(r"希望|计划|目标|预计|打算|争取|明年|下半年|下个?季度|将来|以后要|力争|指标|估计能|有望|准备"),
}
_NOT_OURS = {
    "en": regex(
        r"\b(?:industry|competitors?|other (?:compan|customer|client|vendor|supplier|hospital|school|bank|plant|store)\w*"
        r"|another (?:compan|customer|client|vendor|plant|hospital|bank)\w*|peers?|benchmark|average company|elsewhere"
        r"|a friend|my cousin|brochure|website says|case stud\w+|sister company)\b",
        re.IGNORECASE,
    ),
    "zh": regex(
        r"同行|行业|友商|别家|别的(?:公司|厂|店|客户)|其他(?:公司|客户|企业|家)|另一家|人家|隔壁|竞品|对手|宣传册|通稿|听说"
    ),
}
_SAID: dict[Kind, str] = {"hoped": "期望", "not ours": "他人数据"}


def score_hoped(gold: GoldInterview, draft: CaseDraft | None, transcript: Transcript | None) -> Score:
    """Number of hoped figures told as results; unscored for a missing draft."""
    return _score(gold, draft, transcript, _HOPED[gold.lang], "hoped")


def score_not_ours(gold: GoldInterview, draft: CaseDraft | None, transcript: Transcript | None) -> Score:
    """Number of other companies' figures told as results; unscored for a missing draft."""
    return _score(gold, draft, transcript, _NOT_OURS[gold.lang], "not ours")


def _score(
    gold: GoldInterview, draft: CaseDraft | None, transcript: Transcript | None, cue: re.Pattern[str], kind: Kind
) -> Score:
    if draft is None or transcript is None:
        return Score(None, NO_DRAFT)
    fine = {figure.value for part in PARTS for figure in figures(gold.gold.part(part))}
    places = []
    for number, sentence in enumerate(draft.section("result").sentences):
        if cue.search(sentence.text):
            continue
        said = _said(sentence, transcript, gold.lang)
        for shown in shown_figures(sentence.text):
            stating = [text for text in said if any(shown.value == figure.value for figure in figures(text))]
            if shown.value not in fine and stating and all(cue.search(text) for text in stating):
                turns = tuple(dict.fromkeys(evidence.turn for evidence in sentence.evidence))
                places.append(Place(kind, shown.text, "result", number, turns, stating[0]))
    reason = Say(f"{len(places)} figures told as results that are {kind}", f"{len(places)} 处把{_SAID[kind]}写成了结果")
    return Score(float(len(places)), reason, tuple(places))


def _said(sentence: Sentence, transcript: Transcript, lang: str) -> list[str]:
    """Whole sentences of the turns that the evidence touches: a cue often stands beside the cited words."""
    said = []
    for evidence in sentence.evidence:
        if 0 <= evidence.turn < len(transcript.turns):
            words = transcript.words_of(evidence.turn)
            spans = sentence_spans(words, lang)
            said += [span.of(words) for span in spans if span.start < evidence.end and span.end > evidence.start]
    return said
