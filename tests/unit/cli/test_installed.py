"""What the package's own metadata tells of the installation."""

import pytest

from assistant.cli import installed


def test_every_core_package_has_its_version():
    packages = installed.packages()
    assert {"spacy", "faiss-cpu", "python-docx", "typer"} <= packages.keys()
    assert all(packages.values())
    assert "torch" not in packages


def test_an_extra_is_there_when_all_it_needs_is_there(monkeypatch):
    needs = [
        "numpy>=1.26",
        "pytest>=8; extra == 'tests'",
        "no-such-package>=1; extra == 'more'",
        "rich; extra == 'more'",
    ]
    monkeypatch.setattr(installed, "requires", lambda name: needs)
    monkeypatch.setattr(installed, "metadata", lambda name: Names())
    assert installed.extras() == {"tests": True, "more": False}
    assert list(installed.packages()) == ["numpy"]


def test_a_missing_package_has_no_version(monkeypatch):
    monkeypatch.setattr(installed, "requires", lambda name: ["no-such-package"])
    assert installed.packages() == {"no-such-package": None}


class Names:
    """Metadata that names two extras."""

    def get_all(self, key):
        return ["tests", "more"]


@pytest.mark.parametrize("extra", ["transformers", "web", "eval", "dev"])
def test_the_real_extras_are_reported(extra):
    assert extra in installed.extras()
