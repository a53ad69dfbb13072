"""The language of a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.detect import detect_language

SAMPLES = {
    "en": [
        "Yeah, so, um, we run the whole thing from Springfield, you know.",
        "Okay. Thanks!",
        "It's fine, I think.",
        "We have a 王敏 on the team and she is great.",
    ],
    "zh": [
        "好的，那个，我们用的是 SAP 和 Salesforce 的 CRM。",
        "嗯",
        "對，我們公司以前很慢。",
        "OK 没问题",
        "第二个是ERP。",
    ],
    "ja": ["はい、去年から使っています。とても便利です。"],
    "ko": ["네, 작년부터 사용하고 있습니다."],
    "ru": ["Да, мы это сделали в прошлом году, и это было не очень просто."],
    "uk": ["Так, ми це зробили минулого року, і це було не дуже просто, але вже є."],
    "fr": ["Oui, nous avons commencé l'année dernière et c'est très bien pour les équipes."],
    "de": ["Ja, wir haben das letztes Jahr gemacht und es war nicht ganz einfach."],
    "es": ["Sí, lo hicimos el año pasado y no fue muy fácil para los equipos."],
    "it": ["Sì, abbiamo iniziato l'anno scorso e non è stato molto facile per noi."],
    "pt": ["Sim, nós começamos no ano passado e não foi muito fácil para a equipe."],
    "nl": ["Ja, we zijn vorig jaar begonnen en het was niet heel makkelijk voor ons."],
    "ar": ["نعم، بدأنا العام الماضي"],
    "und": ["", "12 345 %", "…", "Zyx qwv"],
}


@pytest.mark.parametrize(("lang", "text"), [(lang, text) for lang, texts in SAMPLES.items() for text in texts])
def test_languages(lang, text):
    assert detect_language(text) == lang


@given(st.text())
def test_any_text_has_an_answer(text):
    assert 2 <= len(detect_language(text)) <= 3
