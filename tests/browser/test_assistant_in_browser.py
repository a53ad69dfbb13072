"""A draft worded with one's own assistant, as a person does it: copy a question, paste the answer, take what stands."""

from __future__ import annotations

import re

import pytest

from tests.browser.axe import grave
from tests.browser.drafting import drafted
from tests.browser.files import interview
from tests.browser.pages import arrived
from tests.unit.web.pasted import plan, wording

HONEST = {"en": "The routes were planned by hand, on paper, every night.", "zh": "调度员每天晚上在纸上排线。"}
INVENTED = {"en": "Paper plans cost the carrier 3 million dollars a year.", "zh": "手工排线每年造成三百万元的损失。"}
SAID = {"en": "planned by hand, on paper", "zh": "调度员每天晚上在纸上排线"}


def pasted(page, text):
    """Pastes an answer and waits until it is judged."""
    question = page.locator("#answer-form").get_attribute("data-question")
    page.locator("#answer").fill(text)
    page.locator("#answer-form button.button").first.click()
    page.locator(f"[data-do=back][data-question='{question}']").wait_for(state="attached")
    page.wait_for_load_state()


@pytest.mark.parametrize("ui", ["en", "zh"])
def test_the_honest_sentence_stands_and_the_invented_one_is_refused(visit, tmp_path, ui):
    page = visit("/", ui)
    address = drafted(page, interview(tmp_path, ui))
    page.locator("a[href$='/assistant']").click()
    arrived(page, "#question")
    page.goto(f"{address}/assistant?names=shown")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("[data-do=copy]").click()
    page.wait_for_function("() => document.getElementById('live').textContent !== ''")
    question = page.evaluate("navigator.clipboard.readText()")
    assert question == page.locator("#question").text_content()
    pasted(page, plan(question, ui, SAID))
    question = page.locator("#question").text_content()
    pasted(page, wording(question, [HONEST[ui], INVENTED[ui]], ui, SAID))
    assert HONEST[ui] in page.locator("#accepted").inner_text()
    assert INVENTED[ui] not in page.locator("#accepted").inner_text()
    refused = page.locator("#judged").inner_text()
    assert re.search({"en": "Not used: .*(million|3)", "zh": "未采用：.*三百万"}[ui], refused), refused
    assert grave(page) == []
    while page.locator("#answer-form").count():
        page.wait_for_load_state()  # the page is a new one after each answer: its script must be there to hear the click
        before = page.locator("[data-do=back]").count()
        page.locator("[data-do=skip]").click()
        page.locator(f":nth-match([data-do=back], {before + 1})").wait_for(state="attached")
    page.wait_for_load_state()
    assert grave(page) == []
    page.locator("[data-do=take]").click()
    page.wait_for_url(f"**{address}")
    arrived(page, "#region-case .line")
    case = page.locator("#region-case article")
    assert HONEST[ui] in case.inner_text() and INVENTED[ui] not in case.inner_text()
    page.locator("[data-do=undo]").click()
    page.wait_for_function(
        "(text) => !document.querySelector('#region-case article').innerText.includes(text)", arg=HONEST[ui]
    )
