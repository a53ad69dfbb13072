"""The library in a real browser: answered as one types, by mouse and by keyboard alone, in both languages."""

from __future__ import annotations

import pytest

from tests.browser.axe import grave
from tests.browser.files import finished_case
from tests.browser.keys import go_to, is_at
from tests.browser.pages import arrived

PAGES = ("/library", "/library?q=库存&industry=retail", "/library?tag=none&q=x", "/library/figures", "/library/removed",
         "/library/add", "/library/compare?a=en-dental-14&b=zh-his-07", "/library/cases/zh-his-07")  # fmt: skip


def told(page):
    return page.locator("#answer-head").inner_text()


@pytest.mark.parametrize(
    ("ui", "typed", "lit"), [("en", "patients not showing up", "patient"), ("zh", "库存不准", "库存")]
)
def test_the_answer_comes_while_one_types(visit, ui, typed, lit):
    page = visit("/library", ui)
    first = page.locator(".case-card h3").first.inner_text()
    page.locator("#q").press_sequentially(typed, delay=15)
    page.locator(".case-card mark").first.wait_for()
    assert page.locator(".case-card h3").first.inner_text() != first
    assert any(lit in one.lower() for one in page.locator(".case-card mark").all_inner_texts())
    assert page.locator("#q").input_value() == typed
    assert page.evaluate("document.activeElement.id") == "q"
    assert page.evaluate("new URLSearchParams(location.search).get('q')") == typed


def test_a_facet_narrows_by_its_count_and_is_let_go_of(visit):
    page = visit("/library?q=waiting")
    choice = page.locator("label.choice", has=page.locator("#industry-healthcare"))
    count = int(choice.locator(".count").inner_text())
    choice.click()
    page.locator(".chip").first.wait_for()
    assert told(page).startswith(f"{count} cases") and page.locator(".case-card").count() == min(8, count)
    assert page.evaluate("document.activeElement.id") == "industry-healthcare"
    page.locator(".chip", has_text="Healthcare").click()
    page.locator(".chip").first.wait_for(state="detached")
    assert not page.locator("#industry-healthcare").is_checked()


def test_the_library_by_keyboard_alone(visit):
    page = visit("/library")
    page.keyboard.press("Tab")
    assert is_at(page, ".skip")
    page.keyboard.press("Enter")
    go_to(page, "#q")
    page.keyboard.type("trucks planned by hand")
    page.locator(".case-card mark").first.wait_for()
    go_to(page, ".case-card h3 a")
    title = page.evaluate("document.activeElement.textContent")
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    page.keyboard.press("Enter")
    assert arrived(page, ".story h1").inner_text() == title and outline != "none"


def test_a_page_left_open_over_a_restart_still_saves(visit):
    page = visit("/library/cases/en-bakery-31")
    page.evaluate("document.querySelector('meta[name=csrf]').content = 'of yesterday'")
    visit.expected += ["status of 403", "Response Status Error Code 403"]
    page.locator("#c-text").fill("kept all the same")
    page.locator(".comment-form button").click()
    assert page.locator(".opinions .comment").inner_text() == "kept all the same"


def test_what_cannot_be_sent_is_told_beside_the_form_and_not_lost(visit):
    page = visit("/library/cases/en-bakery-31")
    visit.expected += ["ERR_INTERNET_DISCONNECTED", "htmx:sendError"]
    page.context.set_offline(True)
    page.locator("#c-text").fill("not lost")
    page.locator(".comment-form button").click()
    page.locator(".comment-form .problem:not(:empty)").wait_for()
    assert page.locator("#c-text").input_value() == "not lost"


@pytest.mark.parametrize("ui", ["en", "zh"])
def test_a_case_is_added_judged_removed_brought_back_and_erased(visit, tmp_path, ui):
    page = visit("/library/add", ui)
    page.set_input_files("#files", finished_case(tmp_path))
    page.locator(".add-form button[type=submit]").click()
    page.locator("#added a").click()
    assert arrived(page, ".story h1").inner_text() == "Brackenfold runs on time"
    page.locator(".rate input[value='4']").check()
    page.locator(".rate button").click()
    page.locator(".opinions .stars").wait_for()
    page.locator("#c-text").fill("<b>ask</b> for a picture 好")
    page.locator(".comment-form button").click()
    assert page.locator(".opinions .comment").inner_text() == "<b>ask</b> for a picture 好"
    page.locator("#edit-consent summary").click()
    page.locator("#c-state").select_option("granted")
    visit.expected += ["status of 400", "Response Status Error Code 400"]
    page.locator("#edit-consent button").click()
    page.locator("#edit-consent .problem:not(:empty)").wait_for()  # a grant needs its scope
    page.locator("#c-scope").fill("website")
    page.locator("#edit-consent button").click()
    page.locator("#consent .consent-granted").wait_for()
    page.locator("button[hx-post$='/remove']").click()
    page.locator("#gone").wait_for()
    page.locator("button[hx-post$='/restore']").click()
    arrived(page, "[data-opens=erase]").click()
    page.locator("dialog [data-closes]:focus").wait_for()  # nothing is erased by Enter alone
    page.locator("dialog button[hx-post$='/erase']").click()
    page.locator("#gone").wait_for()
    page.goto("/library?q=Brackenfold")
    assert "Brackenfold" not in " ".join(page.locator(".case-card h3").all_inner_texts())


def test_on_a_phone_the_facets_fold_away_and_nothing_overflows(visit):
    page = visit("/library", "zh", width=360)
    assert not page.locator("#facets").is_visible()
    page.locator(".narrow-button").click()
    page.locator("#industry-retail").check()
    page.locator(".chip").first.wait_for()
    assert page.locator("#facets").is_visible()
    for path in (
        "/library",
        "/library/figures",
        "/library/compare?a=en-dental-14&b=zh-his-07",
        "/library/cases/zh-his-07",
    ):
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path


@pytest.mark.parametrize(("ui", "scheme"), [("en", "light"), ("zh", "dark")])
def test_axe_finds_nothing_grave_on_the_pages_of_the_library(visit, ui, scheme):
    page = visit("/library", ui, color_scheme=scheme)
    found = {}
    for path in PAGES:
        page.goto(path)
        found[path] = grave(page)
    assert {path: faults for path, faults in found.items() if faults} == {}
