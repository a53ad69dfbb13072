"""The form of a sentence: it is one, in the right language, without markup, and rests on what somebody answered."""

from __future__ import annotations

import re

from assistant.check.law_ground import Ground, fault
from assistant.errors import Say
from assistant.language.detect import UNKNOWN, detect_language
from assistant.language.length import text_size
from assistant.language.sentences import sentence_spans
from assistant.patterns import regex
from assistant.records import Claimed, Finding

_MOST = {"en": 60, "zh": 130}  # words, characters; an editor's sentence is seldom half as long
_SENTENCES = 2
_MARKUP = regex(
    r"[{}<>|`#*\\]|\[[A-Z]?\d+(?:[,、 -]+\d+)*\]|⟦|⟧|https?://|\b(?:passages?|excerpts?) \d|段落\s?\d|\bAs an AI\b|作为(?:一个)?(?:AI|人工智能)|\ufffd",
    re.IGNORECASE,
)
_TOLD_TO_READER = regex(
    r"^(?:here (?:is|are)|sure[,!]|certainly|okay[,!]|note:)|^(?:好的|当然|以下是|注：)|\b(?:the (?:transcript|interview(?:er|ee)?)|placeholder)\b|访谈(?:中|者|提到)|受访者|占位",
    re.IGNORECASE,
)
_HAN = regex(r"[\u3400-\u9fff]")
_LATIN_WORD = regex(r"[A-Za-z]{2,}")
_FIRST_PERSON = {
    "en": regex(r"\b(?:I|[Ww]e|[Oo]urs?|us|[Mm]y|me|[Yy]ou|[Yy]our|[Yy]ours)\b(?!-)"),
    "zh": regex(r"我们|咱们|我(?![国市省区院校行方])|你们?|您"),
}
_QUOTED = regex(r"“[^”]*”|「[^」]*」|\"[^\"]*\"")
_ENOUGH_WORDS = 6  # in fewer the language does not show


def form_faults(claim: Claimed, ground: Ground) -> list[Finding]:
    """Findings `form` and `language`."""
    text, lang = claim.text.strip(), ground.lang
    if not text or not re.search(r"\w", text):
        return [_form(claim, Say("The sentence is empty.", "句子是空的。"), ground)]
    if text_size(text, lang) > _MOST[lang] or len(sentence_spans(text, lang)) > _SENTENCES or "\n" in text:
        return [_form(claim, Say("This is too long for one sentence.", "一句话太长。"), ground)]
    if _MARKUP.search(text) or _TOLD_TO_READER.search(text):
        return [
            _form(claim, Say("There is markup or talk about the task in it.", "句中有标记，或在谈论任务本身。"), ground)
        ]
    if _foreign(text, claim, lang):
        return [_language(claim, ground)]
    if _FIRST_PERSON[lang].search(_QUOTED.sub(" ", text)):
        return [
            _form(claim, Say("It speaks as we or you outside a quotation.", "引号之外出现了第一或第二人称。"), ground)
        ]
    return []


def _foreign(text: str, claim: Claimed, lang: str) -> bool:
    """Another script than the interview's, or Latin words of another language."""
    told = "\n".join(p.text for p in claim.cited)
    if lang == "zh":
        latin = sum(len(w) for w in _LATIN_WORD.findall(text) if w.casefold() not in told.casefold())
        return latin > 2 * len(_HAN.findall(text))
    if any(char not in told for char in _HAN.findall(text)):
        return True
    found = detect_language(text)
    return len(text.split()) >= _ENOUGH_WORDS and found not in ("en", UNKNOWN)


def cited_faults(claim: Claimed, ground: Ground) -> list[Finding]:
    """Finding `uncited`: no passage, or only questions."""
    turns = ground.context.transcript.turns
    if any(turns[p.turn].role != "interviewer" for p in claim.cited):
        return []
    return [
        fault(
            "uncited", claim,
            Say("No passage that somebody answered is named for this sentence.", "这句话没有注明出自哪段回答。"),
            Say("Name the passages that say it.", "请注明依据的段落号。"), ground,
        )
    ]  # fmt: skip


def _form(claim: Claimed, message: Say, ground: Ground) -> Finding:
    return fault("form", claim, message, Say("Write one plain sentence in the third person.", "请用第三人称写一句平实的话。"), ground)  # fmt: skip


def _language(claim: Claimed, ground: Ground) -> Finding:
    return fault(
        "language", claim,
        Say("The sentence is not in the language of the interview.", "句子的语言与访谈不同。"),
        Say("Write it in English.", "请用中文写。"), ground,
    )  # fmt: skip
