"""Writes one file, whole or not at all."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from assistant.errors import InputError, Say, WorkError


def check_target(path: Path, *, force: bool, inputs: tuple[Path, ...]) -> None:
    """Refuse what must not be written, before any work is done.

    Raises:
        InputError: not a `.docx` name, one of the inputs, a folder, or there already and `force` is not set.
    """
    if path.suffix.lower() != ".docx":
        raise InputError(
            Say(f"{path.name!r} is no name for a Word file.", f"{path.name!r} 不是 Word 文件名。"),
            Say("End the name with .docx.", "文件名请以 .docx 结尾。"),
        )
    if any(path.resolve() == given.resolve() for given in inputs):
        raise InputError(
            Say(f"{path.name!r} is one of the files read.", f"{path.name!r} 是读取的文件之一。"),
            Say("Choose another name with --out.", "请用 --out 另选文件名。"),
        )
    if path.is_dir():
        raise InputError(
            Say(f"{str(path)!r} is a folder, not a file.", f"{str(path)!r} 是文件夹，不是文件。"),
            Say("Name a file with --out.", "请用 --out 指定文件。"),
        )
    if path.exists() and not force:
        raise InputError(
            Say(f"{str(path)!r} is there already.", f"{str(path)!r} 已经存在。"),
            Say(
                "Replace it with --force, or choose another name with --out.",
                "用 --force 覆盖，或用 --out 另选文件名。",
            ),
        )


def write_file(path: Path, content: bytes) -> None:
    """Write `content`, beside and renamed, so that no half of it is ever there.

    Raises:
        WorkError: the disk refuses.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".casewright-", dir=path.parent) as beside:
            new = Path(beside) / path.name
            new.write_bytes(content)
            new.replace(path)
    except OSError as error:
        raise WorkError(
            Say(f"{str(path)!r} cannot be written: {error}.", f"无法写入 {str(path)!r}：{error}。"),
            Say("Check the free space and your rights there.", "请检查磁盘空间和写入权限。"),
        ) from error
