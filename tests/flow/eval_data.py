"""A data folder of four interviews for `casewright eval`."""

import shutil
from pathlib import Path

from tests.flow.installed import ROOT

IDS = ["en-hr-11", "en-soc-10", "zh-property-09", "zh-textile-15"]
RUN = ["en-hr-11", "zh-textile-15"]


def small_data(folder: Path) -> Path:
    """Copies suites, queries and interviews into `folder`."""
    shutil.copytree(ROOT / "eval" / "suites", folder / "suites")
    shutil.copytree(ROOT / "eval" / "queries", folder / "queries")
    (folder / "gold").mkdir()
    for one in IDS:
        for path in (ROOT / "eval" / "gold").glob(f"{one}.*"):
            shutil.copy(path, folder / "gold")
    return folder
