"""Writes the folder of a case, whole or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from assistant.errors import InputError, Say, WorkError
from assistant.export.case_docx import to_docx
from assistant.export.case_json import to_json
from assistant.export.docx_template import Template
from assistant.export.followup import to_followup
from assistant.export.markdown import to_markdown
from assistant.export.review_docx import to_review_docx
from assistant.export.review_html import to_review_html
from assistant.records import CaseDraft, Passage, Transcript


def write_case(
    out: Path,
    stem: str,
    draft: CaseDraft,
    transcript: Transcript,
    passages: Sequence[Passage],
    template: Template | None = None,
    *,
    force: bool,
    ui: str,
) -> Path:
    """Write `out/stem/` with `case.docx case.md review.docx review.html case.json followup.txt`.

    The folder is made beside and renamed, so that a failure or an interrupt leaves no half of it. With
    `force` the results in an existing folder are replaced; files of others in it are kept.

    Args:
        out: the folder for results; made if it is not there.
        stem: the name of the case's folder; a name, not a path.
        draft: what to write.
        transcript: the interview it was drafted from.
        passages: the passages of the interview; those off the record are blacked out.
        template: the house template of the Word files; ours if None.
        force: replace an existing folder.
        ui: language of the review files, `en` or `zh`; the case is in its own language.

    Returns:
        The folder written.

    Raises:
        InputError: the folder exists and `force` is not set, or it cannot be a folder.
        WorkError: the disk refuses, or the draft rests on words that the interview does not have.
    """
    folder = _target(out, stem, force)
    written = _render(draft, transcript, passages, template, ui)
    try:
        out.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".casewright-", dir=out) as beside:
            built = Path(beside) / "new"
            _build(built, written, folder)
            _swap(built, folder, Path(beside) / "old")
    except OSError as error:
        raise WorkError(
            Say(f"The results cannot be written to {str(out)!r}: {error}.", f"无法把结果写入 {str(out)!r}：{error}。"),
            Say(
                "Check the free space and your rights there, or choose another folder with --out.",
                "请检查磁盘空间和写入权限，或用 --out 另选文件夹。",
            ),
        ) from error
    return folder


def _target(out: Path, stem: str, force: bool) -> Path:
    if stem in ("", ".", "..") or Path(stem).name != stem:
        raise InputError(
            Say(f"{stem!r} cannot be the name of a folder.", f"{stem!r} 不能作为文件夹名。"),
            Say("Rename the interview file.", "请修改访谈文件的名称。"),
        )
    folder = out / stem
    in_the_way = next((path for path in (folder, out, *out.parents) if path.exists() and not path.is_dir()), None)
    if in_the_way:
        raise InputError(
            Say(f"{str(in_the_way)!r} is a file, not a folder.", f"{str(in_the_way)!r} 是文件，不是文件夹。"),
            Say("Choose another folder with --out.", "请用 --out 另选文件夹。"),
        )
    if folder.exists() and not force:
        raise InputError(
            Say(f"Results are already in {str(folder)!r}.", f"{str(folder)!r} 中已有结果。"),
            Say(
                "Replace them with --force, or choose another folder with --out.",
                "用 --force 覆盖，或用 --out 另选文件夹。",
            ),
        )
    return folder


def _render(
    draft: CaseDraft, transcript: Transcript, passages: Sequence[Passage], template: Template | None, ui: str
) -> dict[str, bytes]:
    """Name and content of every file; nothing is written before all are made."""
    return {
        "case.docx": to_docx(draft, template),
        "case.md": to_markdown(draft).encode(),
        "review.docx": to_review_docx(draft, transcript, passages, template, ui=ui),
        "review.html": to_review_html(draft, transcript, passages, ui=ui).encode(),
        "case.json": to_json(draft).encode(),
        "followup.txt": to_followup(draft, transcript).encode(),
    }


def _build(built: Path, written: dict[str, bytes], replaced: Path) -> None:
    built.mkdir()
    for name, content in written.items():
        (built / name).write_bytes(content)
    if replaced.is_dir():
        for entry in sorted(path for path in replaced.iterdir() if path.name not in written):
            _copy(entry, built / entry.name)


def _copy(entry: Path, to: Path) -> None:
    if entry.is_dir() and not entry.is_symlink():
        shutil.copytree(entry, to, symlinks=True)
    else:
        shutil.copy2(entry, to, follow_symlinks=False)


def _swap(built: Path, folder: Path, aside: Path) -> None:
    """Put `built` in the place of `folder`; whatever happens in between, one of them stands there."""
    if not folder.exists():
        built.rename(folder)
        return
    try:
        folder.rename(aside)
        built.rename(folder)
    except BaseException:
        if aside.exists() and not folder.exists():
            aside.rename(folder)
        raise
