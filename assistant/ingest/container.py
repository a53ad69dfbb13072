"""File -> sheet: whatever the file is called, its content says how it is read."""

from __future__ import annotations

from pathlib import Path

from assistant.ingest.gate import admit, admit_data
from assistant.ingest.json_file import read_json
from assistant.ingest.plain import read_plain
from assistant.ingest.rows import read_rows
from assistant.ingest.sheet import Sheet
from assistant.ingest.word import read_word


def open_sheet(path: Path, data: bytes | None = None) -> tuple[bytes, Sheet]:
    """The bytes of a file and what it holds; where `data` gives its bytes, the path gives only its name.

    Raises:
        InputError: it cannot be an interview, or cannot be read; message and hint say why and what to do.
    """
    file = admit(path) if data is None else admit_data(data, path)
    if file.kind == "docx":
        return file.data, read_word(file.data, path)
    return file.data, read_json(file.text, path) or read_rows(file.text, path) or read_plain(file.text, path)
