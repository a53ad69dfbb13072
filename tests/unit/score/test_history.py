"""Kept runs and what a run was made with."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.errors import InputError
from assistant.score.history import kept_run, load_runs, run_json
from assistant.score.provenance import package_versions, revision
from assistant.score.run import score_all
from assistant.score.score import Outcome
from tests.unit.score.planting import draft_of, gold_of

COMMIT = "0123456789abcdef0123456789abcdef01234567"


def test_kept_runs_come_back_by_suite_in_order(tmp_path: Path) -> None:
    gold = gold_of("en-hr-11")
    report = score_all([gold], lambda one: Outcome(draft_of(one, {})), names=["facts", "quotes", "len"])
    run = kept_run(report, "2026-01-02")
    assert run.figures == {"facts": 0, "len": 0}
    other = score_all([gold], lambda one: Outcome(None), suite="segment", names=["macro_f1"])
    (tmp_path / "b.json").write_bytes(run_json(run))
    (tmp_path / "a.json").write_bytes(run_json(kept_run(report, "2026-01-01")))
    (tmp_path / "c.json").write_bytes(run_json(kept_run(other, "x")))
    assert [one.label for one in load_runs(tmp_path, "draft")] == ["2026-01-01", "2026-01-02"]
    assert load_runs(tmp_path / "none", "draft") == ()
    (tmp_path / "d.json").write_text("{}", "utf-8")
    with pytest.raises(InputError, match=r"d\.json"):
        load_runs(tmp_path, "draft")


def test_package_versions_name_what_is_missing() -> None:
    found = package_versions(["pydantic", "no-such-package-at-all"])
    assert found["package pydantic"][0].isdigit()
    assert found["package no-such-package-at-all"] == "not installed"


def _git(folder: Path, head: str) -> Path:
    git = folder / ".git"
    (git / "refs" / "heads").mkdir(parents=True)
    (git / "HEAD").write_text(head, "utf-8")
    return git


def test_the_revision_is_read_from_a_branch_a_packed_ref_or_a_bare_head(tmp_path: Path) -> None:
    loose = _git(tmp_path / "loose", "ref: refs/heads/main\n")
    (loose / "refs" / "heads" / "main").write_text(f"{COMMIT}\n", "utf-8")
    packed = _git(tmp_path / "packed", "ref: refs/heads/main\n")
    (packed / "packed-refs").write_text(f"# pack-refs\n{COMMIT} refs/heads/main\n", "utf-8")
    _git(tmp_path / "bare", f"{COMMIT}\n")
    assert [revision(tmp_path / name) for name in ("loose", "packed", "bare")] == [COMMIT] * 3


def test_the_revision_of_a_linked_work_tree(tmp_path: Path) -> None:
    main = _git(tmp_path / "main", "ref: refs/heads/main\n")
    (main / "refs" / "heads" / "side").write_text(f"{COMMIT}\n", "utf-8")
    linked = main / "worktrees" / "side"
    linked.mkdir(parents=True)
    (linked / "HEAD").write_text("ref: refs/heads/side\n", "utf-8")
    (linked / "commondir").write_text("../..\n", "utf-8")
    tree = tmp_path / "side"
    tree.mkdir()
    (tree / ".git").write_text(f"gitdir: {linked}\n", "utf-8")
    assert revision(tree) == COMMIT


def test_a_folder_that_is_no_checkout_has_no_revision(tmp_path: Path) -> None:
    assert revision(tmp_path) is None
    _git(tmp_path, "ref: refs/heads/unborn\n")
    assert revision(tmp_path) is None
