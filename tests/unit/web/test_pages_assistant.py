"""The page of wording a draft with one's own assistant."""

import re
from html import unescape

import pytest

from tests.unit.web.pasted import HONEST, INVENTED, plan, wording


@pytest.fixture(params=["en", "zh"])
def lang(request):
    return request.param


@pytest.fixture
def project(drafts, desk, lang):
    return drafts[1][lang]


def page_of(reader, project, lang, names="shown"):
    return reader.get(f"/projects/{project}/assistant?names={names}", headers={"accept-language": lang}).text


def pasted(client, project, lang, make):
    """Reads the question on the page and pastes its answer through the API."""
    page = page_of(client, project, lang)
    question = unescape(re.search(r'<pre id="question"[^>]*>(.*?)</pre>', page, re.DOTALL)[1])
    key = re.search(r'data-question="([0-9a-f]{64})"', page)[1]
    told = client.put(f"/api/projects/{project}/assistant/answers/{key}", json={"text": make(question)})
    assert told.status_code == 204


def test_answers_are_judged_on_the_page_and_put_into_the_draft(client, project, lang):
    pasted(client, project, lang, lambda question: plan(question, lang))
    pasted(client, project, lang, lambda question: wording(question, [HONEST[lang], INVENTED[lang]], lang))
    page = unescape(page_of(client, project, lang))
    accepted = page.partition('id="accepted"')[2].partition("</section>")[0]
    assert HONEST[lang] in accepted and INVENTED[lang] not in accepted
    assert {"en": "Not used: ", "zh": "未采用："}[lang] in page.partition('id="judged"')[2]
    told = client.post(f"/api/projects/{project}/assistant/take", json={"base": 1, "hides_names": False})
    assert told.status_code == 200 and told.json()["version"] == 2
    draft = unescape(client.get(f"/projects/{project}", headers={"accept-language": lang}).text)
    assert HONEST[lang] in draft and INVENTED[lang] not in draft
    assert {"en": "worded by your assistant", "zh": "行文：您的助手"}[lang] in draft
    assert {"en": "Worded by a language model", "zh": "语言模型的措辞"}[lang] in draft


def test_names_are_hidden_or_shown_as_one_likes(reader, project, lang):
    name = {"en": "Curtis Vann", "zh": "周建国"}[lang]
    asked = [page_of(reader, project, lang, names).partition('id="question"')[2].partition("</pre>")[0] for names in ("hidden", "shown")]  # fmt: skip
    assert [name in one for one in asked] == [False, True]


def test_the_draft_page_leads_there(reader, project):
    assert f'href="/projects/{project}/assistant"' in reader.get(f"/projects/{project}").text


@pytest.mark.parametrize("key", ["x", "0" * 63, "../" * 20])
def test_a_strange_question_is_none(client, project, key):
    assert client.put(f"/api/projects/{project}/assistant/answers/{key}", json={"text": "a"}).status_code in (
        404,
        405,
        422,
    )
