"""What holds for every test."""

from hypothesis import settings

from tests.browser.chromium import SKIPPED

# Speed is measured in eval/bench, never in a test: a busy machine must not fail one.
# Sixty examples a property: all runs together try many more, and each of them stays quick.
settings.register_profile("casewright", deadline=None, max_examples=60)
settings.load_profile("casewright")


def pytest_terminal_summary(terminalreporter):
    """Says loudly that the workspace was not tested in a browser, where it was not."""
    skipped = sum(SKIPPED in str(report.longrepr) for report in terminalreporter.stats.get("skipped", ()))
    if skipped:
        terminalreporter.section("BROWSER TESTS SKIPPED", sep="!", red=True, bold=True)
        terminalreporter.line(
            f"{skipped} tests of the workspace did not run: {SKIPPED}. Install Chromium (apt-get install chromium) "
            "and Playwright (the extra 'dev'), then run them again."
        )
