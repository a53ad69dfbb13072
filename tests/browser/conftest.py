"""One workspace and one browser for the whole room; nothing but the workspace can be reached from a page."""

from __future__ import annotations

import importlib
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.browser.chromium import ROOT, SKIPPED, arguments, executable
from tests.browser.drafting import drafted
from tests.browser.files import interview

Page = Any  # a page of Playwright, which may be missing
Visit = Callable[..., Page]

_START = "from assistant.cli.main import run; run()"
_LOCALE = {"en": "en-GB", "zh": "zh-CN"}
# What htmx says of a request that a newer one replaced while somebody typed.
_REPLACED = re.compile(r"^htmx:(?:afterRequest|sendAbort), ")
_PATIENCE = 30_000  # milliseconds; a draft takes a few seconds, more on a busy machine


# For one file of tests each: while it is open, no other test of the process could run an event loop of its own.
@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    """The browser."""
    where = executable()
    if where is None:
        pytest.skip(SKIPPED)
    with importlib.import_module("playwright.sync_api").sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=where, args=arguments())
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def address(chromium, tmp_path_factory) -> Iterator[str]:
    """The address of a workspace of its own, served by a process of its own on a free port."""
    home = tmp_path_factory.mktemp("workspace")
    kept = {key: os.environ[key] for key in ("PATH", "SYSTEMROOT", "TMPDIR", "OMP_NUM_THREADS") if key in os.environ}
    environ = kept | {"HOME": str(home), "CASEWRIGHT_DATA_DIR": str(home / "data"), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-u", "-c", _START, "serve", "--no-open"]
    with subprocess.Popen(
        command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
    ) as served:
        told = []
        for line in served.stdout or ():
            told.append(line)
            if found := re.search(r"http://127\.0\.0\.1:\d+", line):
                yield found[0]
                break
        served.terminate()
        assert served.wait(20) is not None and any("http://" in line for line in told), told


@pytest.fixture(scope="module")
def drafts(chromium, address, tmp_path_factory) -> Callable[[str], str]:
    """Gives the address of a draft of an interview in a language, uploaded when it is first asked for."""
    known: dict[str, str] = {}

    def draft(lang: str) -> str:
        if lang not in known:
            with chromium.new_context(base_url=address, locale=_LOCALE[lang]) as context:
                context.set_default_timeout(_PATIENCE)
                page = context.new_page()
                page.goto("/")
                known[lang] = drafted(page, interview(tmp_path_factory.mktemp(lang), lang))
        return known[lang]

    return draft


@pytest.fixture
def visit(chromium, address) -> Iterator[Visit]:
    """Opens a page of the workspace; in the end, no page may have failed, or asked for anything from elsewhere.

    Patterns of failures that a test brings about on purpose go into `visit.expected`.
    """
    contexts, wrong = [], []

    def only_here(route: Any) -> None:
        if route.request.url.startswith((address, "data:", "blob:")):
            route.continue_()
        else:
            wrong.append(f"asked for {route.request.url}")
            route.abort()

    def opened(path: str, ui: str = "en", *, width: int = 1280, **look: Any) -> Page:
        context = chromium.new_context(
            base_url=address, locale=_LOCALE[ui], viewport={"width": width, "height": 900}, **look
        )
        contexts.append(context)
        context.set_default_timeout(_PATIENCE)
        context.route("**/*", only_here)
        page = context.new_page()
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
        page.on("dialog", lambda dialog: wrong.append(f"a dialog opened: {dialog.message}"))
        page.goto(path)
        return page

    opened.expected = []  # type: ignore[attr-defined]
    yield opened
    for context in contexts:
        context.close()
    expected = [_REPLACED, *map(re.compile, opened.expected)]  # type: ignore[attr-defined]
    assert [one for one in wrong if not any(known.search(one) for known in expected)] == []
