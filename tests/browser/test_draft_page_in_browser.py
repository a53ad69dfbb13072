"""What the draft page does by itself: saving, trying again, settling what crosses, and what a passage may become."""

from __future__ import annotations

import pytest

from tests.browser.drafting import drafted
from tests.browser.pages import arrived
from tests.unit.web.interviews import FILES

LINES = "#region-case section .line[data-line]"
CROSSED = "status of 409"


@pytest.fixture
def project(visit, tmp_path):
    """A page with a fresh draft of a short interview in a language, and its address."""

    def made(ui="en"):
        name, data = FILES[ui]
        (tmp_path / name).write_bytes(data)
        page = visit("/", ui)
        return page, drafted(page, tmp_path / name)

    return made


@pytest.fixture(scope="module")
def known():
    """Addresses of drafts that several tests use."""
    return {}


@pytest.fixture
def shared(project, visit, known):
    """The same draft for every test that minds only what it changes itself."""
    if "en" not in known:
        page, known["en"] = project()
        return page, known["en"]
    return visit(known["en"]), known["en"]


def saved(page):
    page.locator("#saved[data-state=saved]").wait_for()


def typed(page, number, text):
    page.locator(LINES).nth(number).click()
    page.keyboard.press("ControlOrMeta+End")
    page.keyboard.type(text)


def test_a_sentence_is_divided_and_joined_again(shared):
    page, _ = shared
    line = page.locator(LINES).nth(1)
    before, count = line.inner_text(), page.locator(LINES).count()
    line.click()
    page.keyboard.press("ControlOrMeta+Home")
    for _ in range(6):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    page.locator(f":nth-match({LINES}, {count + 1})").wait_for()
    saved(page)
    assert [line.inner_text(), page.locator(LINES).nth(2).inner_text()] == [before[:6].strip(), before[6:].strip()]
    page.keyboard.press("ControlOrMeta+Home")
    page.keyboard.press("Backspace")
    page.wait_for_function(f"() => document.querySelectorAll('{LINES}').length === {count}")
    saved(page)
    assert line.inner_text().replace(" ", "") == before.replace(" ", "")


def test_nothing_typed_is_lost_while_the_workspace_does_not_answer(shared, visit):
    visit.expected += ["Failed to load resource"]
    page, address = shared
    page.context.set_offline(True)
    typed(page, 2, " Kept.")
    page.locator("#saved[data-state=unsaved]").wait_for()
    assert "Kept." in page.locator(LINES).nth(2).inner_text()
    page.context.set_offline(False)
    saved(page)
    page.goto(address)
    assert "Kept." in page.locator(LINES).nth(2).inner_text()


def test_two_windows_do_not_write_over_each_other(shared, visit):
    visit.expected += [CROSSED]
    page, address = shared
    other = visit(address)
    typed(other, 1, " Theirs.")
    saved(other)
    typed(page, 2, " Mine.")
    saved(page)
    assert page.locator(LINES).nth(1).inner_text().count("Theirs.") == 1, "another sentence: both stand"
    typed(other, 3, " Theirs.")
    saved(other)
    typed(page, 3, " Mine.")
    page.locator(".conflict").wait_for()
    assert "Theirs." in page.locator(".conflict").inner_text()
    typed(page, 3, " More.")
    page.locator(LINES).nth(3).blur()
    page.wait_for_timeout(400)
    other.reload()
    assert "More." not in other.locator(LINES).nth(3).inner_text(), "nothing is written over while a person is asked"
    page.locator(".conflict button").first.click()
    saved(page)
    page.goto(address)
    assert page.locator(LINES).nth(3).inner_text().count("Mine. More.") == 1


@pytest.mark.parametrize("ui", ["en", "zh"])
def test_a_passage_is_put_into_the_case_and_taken_off_the_record(project, ui):
    page, _ = project(ui)
    count = page.locator(LINES).count()
    page.locator("#region-interview .interviewee .p:not(.used):not(.off)").first.click()
    page.locator("#passage-menu [data-pull=challenge]").click()
    page.locator(f":nth-match({LINES}, {count + 1})").wait_for()
    line = page.locator(".line:focus")
    place = line.get_attribute("data-evidence").split()[0]
    assert page.evaluate("CSS.highlights.get('evidence').size") > 0
    gone = line.inner_text()
    turn, span = place.split(":")
    passage = page.locator(f'#turn-{turn} .p[data-start="{span.split("-")[0]}"]')
    passage.click()
    page.locator('#passage-menu [data-off="true"]').click()
    page.locator(f"#turn-{turn} .p.off").first.wait_for()
    assert gone not in page.locator("#region-case article").inner_text()
    page.locator("body[data-state=ready]").wait_for(timeout=60_000)
    assert gone not in page.content()
    page.locator("#turn-1 .p:not(.off)").first.click()
    page.locator("#passage-menu [data-off-turn]").click()
    page.locator("#turn-1:not(:has(.p:not(.off)))").wait_for()


def test_a_wording_goes_where_the_cursor_was(shared):
    page, _ = shared
    line = page.locator("#section-result .line[data-line]").first
    line.click()
    page.locator("#tab-numbers").click()
    wording = page.locator(".wording").first
    page.locator("[data-do=wording]").first.click()
    page.locator("#section-result .line:focus").wait_for()
    following = page.locator("#section-result .line[data-line]").nth(1)
    assert following.get_attribute("id") == page.evaluate("document.activeElement.id")
    said = wording.locator("p").first.inner_text().rstrip(".")
    assert said[1:] in following.inner_text()


def test_a_speaker_named_once_is_named_everywhere(project):
    page, _ = project()
    page.locator(".speaker", has_text="Curtis Vann").click()
    page.locator("#speaker-name").fill("Curtis Vandermeer")
    page.locator("#speaker-dialog [value=ok]").click()
    page.locator(".speaker", has_text="Curtis Vandermeer").wait_for(timeout=60_000)
    assert page.locator(".who", has_text="Curtis Vandermeer").count() > 2
    assert page.locator(".who", has_text="Curtis Vann").count() == 0


def test_an_earlier_version_is_put_back(project):
    page, address = project("zh")
    before = page.locator(LINES).nth(1).inner_text()
    typed(page, 1, "另外一句。")
    saved(page)
    page.goto(f"{address}/versions?before=2&after=1")
    page.locator("[data-restore]").click()
    page.wait_for_url(f"**{address}")
    arrived(page, LINES)
    assert page.locator(LINES).nth(1).inner_text() == before


def test_on_a_phone_one_part_is_shown_at_a_time(shared, visit):
    _, address = shared
    page = visit(address, width=390)
    assert page.locator("#pane-case").is_visible() and not page.locator("#panel-interview").is_visible()
    page.locator(LINES).nth(1).click()
    page.locator(".about:not([hidden]) .evidence a").first.click()
    assert page.locator("#panel-interview").is_visible() and not page.locator("#pane-case").is_visible()
    page.locator("#tab-case").click()
    assert page.locator(LINES).nth(1).is_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_new_sentence_left_empty_is_none(shared):
    page, _ = shared
    count = page.locator(".line").count()
    page.locator(LINES).nth(1).click()
    page.keyboard.press("ControlOrMeta+End")
    page.keyboard.press("Enter")
    assert page.locator(".line").count() == count + 1
    page.keyboard.press("Backspace")
    assert page.locator(".line").count() == count
    assert page.locator(LINES).nth(2).get_attribute("id") == page.evaluate("document.activeElement.id")
