"""From a Word file to a corrected case in a real browser, in both languages; and with a file that means harm."""

from __future__ import annotations

import re
import zipfile

import pytest

from tests.browser.chromium import ROOT
from tests.browser.drafting import drafted, exported, line_with
from tests.browser.files import HOSTILE, hostile_interview, text_of

WRONG = {"en": "97,310", "zh": "97310"}
WATERMARK = {"en": "DRAFT", "zh": "草稿"}


def sample(lang):
    return min((ROOT / "corpus" / "interviews").glob(f"{lang}-*.docx"))


@pytest.mark.parametrize("ui", ["en", "zh"])
def test_a_wrong_number_is_marked_put_right_and_the_case_read_back(visit, tmp_path, ui):
    page = visit("/", ui)
    drafted(page, sample(ui))
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
    headers = [name for name in zipfile.ZipFile(path).namelist() if "header" in name]
    assert any(WATERMARK[ui] in zipfile.ZipFile(path).read(name).decode() for name in headers)


def test_what_means_harm_is_shown_as_the_text_it_is(visit, tmp_path):
    page = visit("/")
    drafted(page, hostile_interview(tmp_path))
    assert page.title() != "owned" and page.locator("#region-interview script, #region-interview img").count() == 0
    said = page.locator("#region-interview").inner_text()
    for one in HOSTILE:
        assert one in said, one
    assert "Dana <b>Whitlow</b>" in said or "Dana Whitlow" in said
    case = page.locator("#region-case article").inner_text()
    assert "99 percent" not in case and "49" not in case
    page.goto("/")
    assert "<img src=x onerror=alert(1)>" in page.locator("#list").inner_text()
