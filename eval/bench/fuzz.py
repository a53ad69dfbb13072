"""Looks for files that a reader neither reads soundly nor refuses, led by the code that they reach (atheris).

    pip install atheris                                  # in an environment of its own, with this project (Python 3.11)
    python -m eval.bench.fuzz docx --seconds 300         # or txt, md, vtt, srt, json, csv, tsv, lrc, docx-zip

`docx` breaks the XML of a document and closes its tags again, so that most of it is well-formed; `docx-zip` breaks
its bytes. What it finds is printed with its traceback and kept as
`crash-…` in the folder where it runs; a file that takes more than five seconds counts as found. Begins from the small
sound files of the tests, and ends without a word when there was nothing to find.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import atheris
from lxml import etree

with atheris.instrument_imports(include=["assistant.ingest"]):
    from assistant.ingest.read import read_transcripts

from assistant.errors import InputError
from tests.unit.ingest.sound import assert_sound, main_of, seeds, with_main

_SECONDS_A_FILE = 5
_KINDS = ("docx", "docx-zip", "txt", "md", "vtt", "srt", "json", "csv", "tsv", "lrc")

# What the readers look for: put into the wrong place, it reaches more than noise.
_WORDS = (
    *(
        "00:00:01",
        "0:0:6.90",
        "-->",
        "WEBVTT",
        "NOTE",
        "<v ",
        "</v>",
        "[00:01]",
        "Speaker 1",
        "说话人1",
        "：",
        "Attendees",
    ),
    *('"start"', '"speaker"', '"text"', '"segments"', '"words"', "1e999", "null", "\\ud800", "时间", "start,end,text"),
    *("**", "---", "|", "Q:", "Interview 2", "Duration:", "\u202e", "\u3000", "\u2028", "&#xD800;", "&lt;"),
)
_TAGS = (
    *("p", "r", "t", "tbl", "tr", "tc", "sdt", "sdtContent", "ins", "del", "moveFrom", "moveTo", "pict", "txbxContent"),
    *(
        "ruby",
        "rubyBase",
        "fldSimple",
        "hyperlink",
        "pPr",
        "rPr",
        "vanish",
        "trPr",
        "tcPr",
        "vMerge",
        "br",
        "tab",
        "delText",
    ),
)


def dictionary(kind: str) -> str:
    """The words to put in, as libFuzzer reads them."""
    words = [f"<w:{tag}>" for tag in _TAGS] if kind == "docx" else []
    escaped = ("".join(f"\\x{byte:02x}" for byte in word.encode()) for word in (*words, *_WORDS))
    return "".join(f'"{word}"\n' for word in escaped)


def closed(xml: bytes) -> bytes:
    """The XML with its tags closed, or as it is where nothing can be made of it."""
    try:
        root = etree.fromstring(xml, etree.XMLParser(recover=True, resolve_entities=False, no_network=True))
        return xml if root is None else etree.tostring(root)
    except (etree.XMLSyntaxError, etree.SerialisationError):
        return xml


def reader(path: Path, pack: Callable[[bytes], bytes]) -> Callable[[bytes], None]:
    """What is run on every input: it is packed into a file, read, and what comes of it is checked."""

    def read(broken: bytes) -> None:
        data = pack(broken)
        path.write_bytes(data)
        try:
            transcripts = read_transcripts(path)
        except InputError:
            return
        assert_sound(transcripts, data)

    return read


def main(kind: str, seconds: int) -> None:
    """Fuzzes one reader; ends the process."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        begin = folder / "begin"
        begin.mkdir()
        suffix = f".{kind.partition('-')[0]}"
        files = seeds(folder)[suffix]
        document = files[0]
        inner = kind == "docx"
        for n, data in enumerate(files):
            (begin / str(n)).write_bytes(main_of(data) if inner else data)
        (folder / "words").write_text(dictionary(kind), encoding="utf-8")
        run = reader(folder / f"call{suffix}", (lambda xml: with_main(document, closed(xml))) if inner else bytes)
        options = [
            f"-max_total_time={seconds}",
            f"-timeout={_SECONDS_A_FILE}",
            "-max_len=6000",
            "-rss_limit_mb=1000",
            f"-dict={folder / 'words'}",
        ]
        atheris.Setup([sys.argv[0], *options, str(begin)], run)
        atheris.Fuzz()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("kind", choices=_KINDS)
    parser.add_argument("--seconds", type=int, default=300, help="how long (300)")
    asked = parser.parse_args()
    main(asked.kind, asked.seconds)
