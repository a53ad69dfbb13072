"""What is installed beside Casewright, told by the packages' own metadata (nothing is imported)."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, metadata, requires, version

from assistant.patterns import regex

# A requirement as a wheel states it: name, versions, and for an extra the marker that names it.
_REQUIREMENT = regex(r"^(?P<name>[\w.-]+)[^;]*(?:;.*extra == ['\"](?P<extra>[\w-]+)['\"])?")


def packages() -> dict[str, str | None]:
    """Version of each package that the core needs, by name; None where it is missing."""
    return {name: _version(name) for name, extra in _requirements() if extra is None}


def extras() -> dict[str, bool]:
    """Whether everything an extra needs is installed, by the extra's name."""
    needed = _requirements()
    names = metadata("casewright").get_all("Provides-Extra") or []
    return {name: all(_version(package) for package, extra in needed if extra == name) for name in names}


def _requirements() -> list[tuple[str, str | None]]:
    found = [_REQUIREMENT.match(text) for text in requires("casewright") or []]
    return [(match["name"].lower(), match["extra"]) for match in found if match]


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
