"""From a Word file to a corrected case in a real browser, in both languages; and with a file that means harm."""

from __future__ import annotations

import re

import pytest

from tests.browser.axe import grave
from tests.browser.drafting import drafted, exported, line_with
from tests.browser.files import HOSTILE, headers_of, hostile_interview, text_of
from tests.browser.keys import choose_by_key, go_to
from tests.browser.pages import arrived

WRONG = {"en": "97,310", "zh": "97310"}
WATERMARK = {"en": "DRAFT", "zh": "草稿"}


@pytest.mark.parametrize("ui", ["en", "zh"])
def test_a_wrong_number_is_marked_put_right_and_the_case_read_back(visit, drafts, tmp_path, ui):
    page = visit(drafts(ui), ui)
    visit.expected += ["status of 409"]  # the page itself settles changes that cross each other
    line = line_with(page, re.compile(r"\d{2,}"))
    right = line.inner_text()
    place = f"#{line.get_attribute('id')}"
    line.fill(re.sub(r"\d[\d,.]*", WRONG[ui], right, count=1))
    line.blur()
    page.locator(f"{place}.hard").wait_for()
    assert page.locator(f"#mark-{line.get_attribute('data-line')}.hard").is_visible()
    page.locator(place).fill(right)
    page.locator(place).blur()
    page.locator(f"{place}.good").wait_for()
    page.reload()
    assert page.locator(place).inner_text() == right
    path = exported(page, "case.docx", tmp_path)
    told = text_of(path)
    assert right in told and WRONG[ui] not in told
    assert WATERMARK[ui] in headers_of(path)


def test_the_watermark_goes_when_the_customer_agreed_in_the_library(visit, drafts, tmp_path):
    page = visit(drafts("en"))
    page.locator("#export-button").click()
    page.locator("#export .to-library").click()
    arrived(page, ".story h1")
    assert page.locator("#origin").inner_text().count("sentences with the place they were said at") == 1
    page.locator("#edit-consent summary").click()
    page.locator("#c-state").select_option("granted")
    page.locator("#c-scope").fill("website")
    page.locator("#edit-consent button").click()
    page.locator("#consent .consent-granted").wait_for()
    page.goto(drafts("en"))
    assert WATERMARK["en"] not in headers_of(exported(page, "case.docx", tmp_path))


def test_what_means_harm_is_shown_as_the_text_it_is(visit, tmp_path):
    page = visit("/")
    drafted(page, hostile_interview(tmp_path))
    assert page.title() != "owned" and page.locator("#region-interview script, #region-interview img").count() == 0
    said = page.locator("#region-interview").inner_text()
    for one in HOSTILE:
        assert one in said, one
    case = page.locator("#region-case article").inner_text()
    assert "12% to 4%" in case and "{{7*7}}" in case and "49" not in case
    page.goto("/")
    assert "<img src=x onerror=alert(1)>" in page.locator("#list").inner_text()


def test_from_a_file_to_a_corrected_line_by_keyboard_alone(visit, tmp_path):
    page = visit("/")
    visit.expected += ["status of 409"]
    go_to(page, "#files")
    choose_by_key(page, "Space", hostile_interview(tmp_path))
    page.locator("form.file").wait_for()
    go_to(page, "form.file [type=submit]")
    known = page.locator("#list .project[data-state=ready]").count()
    page.keyboard.press("Enter")
    page.locator("#list .project[data-state=ready]").nth(known).wait_for(timeout=180_000)
    go_to(page, "#list .project h3 a")
    page.keyboard.press("Enter")
    arrived(page, "#region-case .line")
    go_to(page, "#region-case .line")
    go_to(page, "section .line.good[data-line]", "ArrowDown")
    place = f"#{page.evaluate('document.activeElement.id')}"
    before = page.locator(place).inner_text()
    page.keyboard.press("End")
    page.keyboard.type(" That saved 97,310 hours.")
    page.locator(f"{place}.hard").wait_for()
    page.keyboard.press("Escape")
    page.keyboard.press("Control+z")
    page.locator(f"{place}.good").wait_for()
    assert page.locator(place).inner_text() == before
    page.keyboard.press("?")
    assert page.locator("#help-dialog").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator("#help-dialog").is_visible()


@pytest.mark.parametrize(("ui", "scheme"), [("en", "light"), ("zh", "dark")])
def test_axe_finds_nothing_grave_on_the_pages_of_a_draft(visit, drafts, ui, scheme):
    address = drafts(ui)
    page = visit("/", ui, color_scheme=scheme)
    found = {"/": grave(page)}
    for path in (address, f"{address}/versions"):
        page.goto(path)
        found[path] = grave(page)
    page.goto(address)
    for tab in page.locator("[role=tab]:visible").all()[1:]:
        tab.click()
        found[tab.inner_text()] = grave(page, "#pane-side")
    assert {place: faults for place, faults in found.items() if faults} == {}
