"""What a run was made with, as far as it can be told from the installation and the checkout."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

_NOT_INSTALLED = "not installed"


def package_versions(names: Sequence[str]) -> dict[str, str]:
    """Installed version of each package, "not installed" where it is missing."""
    return {f"package {name}": _version(name) for name in names}


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return _NOT_INSTALLED


def revision(checkout: Path) -> str | None:
    """The commit that a checkout stands at, read from its `.git`; None where it is none."""
    git = _git_folder(checkout / ".git")
    if git is None or not (git / "HEAD").is_file():
        return None
    head = (git / "HEAD").read_text("utf-8").strip()
    if not head.startswith("ref: "):
        return head
    return _commit_of(git, head.removeprefix("ref: "))


def _git_folder(path: Path) -> Path | None:
    """A linked work tree has a file there that names the folder."""
    if path.is_file():
        return (path.parent / path.read_text("utf-8").strip().removeprefix("gitdir: ")).resolve()
    return path if path.is_dir() else None


def _commit_of(git: Path, ref: str) -> str | None:
    shared = git / "commondir"
    common = (git / shared.read_text("utf-8").strip()).resolve() if shared.is_file() else git
    for folder in (git, common):
        if (folder / ref).is_file():
            return (folder / ref).read_text("utf-8").strip()
    packed = common / "packed-refs"
    lines = packed.read_text("utf-8").splitlines() if packed.is_file() else []
    return next((line.split(" ")[0] for line in lines if line.endswith(f" {ref}")), None)
