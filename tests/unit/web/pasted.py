"""Answers as an assistant in a chat window gives them, honest ones and inventions, for the short interviews."""

import json
import re

HONEST = {
    "en": "Before that, the dispatchers planned every route by hand, on a whiteboard.",
    "zh": "以前排产全靠人工，计划员每天早上要花四个小时排计划。",
}
INVENTED = {
    "en": "The whiteboard cost Pruett Lines 9 million dollars a year.",
    "zh": "人工排产每年造成九百万元的损失。",
}
SAID = {"en": "planned every route by hand", "zh": "以前排产全靠人工"}


def plan(question, lang="en", said=SAID):
    """A plan of one fact, with the number that the question gives the passage."""
    fact = {"part": "challenge", "fact": said[lang], "passages": [number(question, said[lang])]}
    return json.dumps({"facts": [fact]}, ensure_ascii=False)


def wording(question, texts, lang="en", said=SAID):
    """An answer of these sentences, all from that one passage."""
    found = number(question, said[lang])
    return json.dumps({"sentences": [{"text": text, "passages": [found]} for text in texts]}, ensure_ascii=False)


def number(question, words):
    """The number under which a question shows the passage with these words."""
    return int(re.findall(rf"^(\d+) \| [^|]* \| [^\n]*{re.escape(words)}", question, re.MULTILINE)[-1])
