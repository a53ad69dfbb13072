"""Writes documents that mean harm or are broken, for tests and measurements of how they are met.

`FILES` maps a name to a writer and to what must come of it: words of the refusal, or None where it is read.
"""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.unit.ingest.writing import paragraph, save_body

MAIN = "word/document.xml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
TALK = "".join(
    paragraph(f"{who}: {words}")
    for who, words in [
        ("Dana Fox", "How did it begin?"),
        ("Li Wei", "With a phone call."),
        ("Dana Fox", "And then?"),
        ("Li Wei", "We looked for a tool."),
    ]
)
TURNS = 4


@dataclass(frozen=True)
class Hostile:
    """How a file is written, and the words of its refusal; None: its talk is read."""

    write: Callable[[Path], object]
    refused: str | None = None


def parts_of(path: Path) -> dict[str, bytes]:
    """The parts of a written document."""
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


def put(path: Path, parts: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> None:
    """Writes the parts as a document."""
    with zipfile.ZipFile(path, "w", method) as package:
        for name, data in parts.items():
            package.writestr(name, data)


def changed(path: Path, name: str, change: Callable[[bytes], bytes]) -> None:
    """A talk, one part of which is changed."""
    parts = parts_of(save_body(path, TALK))
    put(path, parts | {name: change(parts[name])})


def body(inner: str) -> Callable[[Path], object]:
    """A talk with something after it."""
    return lambda path: save_body(path, TALK + inner)


def head(text: str, encoding: str = "utf-8") -> Callable[[Path], object]:
    """A talk whose main part begins with `text` and is written in `encoding`."""
    return lambda path: changed(path, MAIN, lambda xml: (text + xml.decode()).encode(encoding))


def bomb(path: Path, method: int = zipfile.ZIP_DEFLATED) -> None:
    """A main part of blanks, 60 MB of them."""
    save_body(path, TALK)
    parts = parts_of(path)
    megabytes = 60 if method == zipfile.ZIP_DEFLATED else 8  # the others are slow to pack
    with zipfile.ZipFile(path, "w", method) as package:
        for name in ("[Content_Types].xml", "_rels/.rels"):
            package.writestr(name, parts[name])
        with package.open(MAIN, "w") as part:
            for _ in range(megabytes):
                part.write(b" " * 1_000_000)


def lying(path: Path, method: int = zipfile.ZIP_DEFLATED) -> None:
    """The same, promising 1,000 bytes in its directory."""
    bomb(path, method)
    data = bytearray(path.read_bytes())
    at = data.rfind(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<L", 1000)
    path.write_bytes(data)


def nested(path: Path) -> None:
    """An archive in an archive in an archive, beside the words."""
    inner = b"0" * 1_000_000
    for _ in range(8):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            for n in range(4):
                archive.writestr(f"{n}.zip", inner)
        inner = packed.getvalue()
    save_body(path, TALK)
    put(path, parts_of(path) | {"word/embeddings/inner.docx": inner})


def crowded(path: Path) -> None:
    """A directory of 300,000 entries for one empty part."""
    local = b"PK\x03\x04" + struct.pack("<HHHHHLLLHH", 20, 0, 0, 0, 0, 0, 0, 0, 6, 0) + b"word/a"
    entry = (
        b"PK\x01\x02" + struct.pack("<HHHHHHLLLHHHHHLL", 20, 20, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0) + b"word/a"
    )
    count = 300_000
    end = b"PK\x05\x06" + struct.pack("<HHHHLLH", 0, 0, 0xFFFF, 0xFFFF, len(entry) * count, len(local), 0)
    path.write_bytes(local + entry * count + end)


def twice(path: Path) -> None:
    """Two main parts of one name: some programs show the first, others the last."""
    parts = parts_of(save_body(path, TALK))
    with zipfile.ZipFile(path, "w") as package:
        for name, data in parts.items():
            package.writestr(name, data)
        package.writestr(MAIN.upper(), parts[MAIN])


def climbing(path: Path) -> None:
    """Names that lead out of the folder of whoever unpacks them."""
    save_body(path, TALK)
    put(path, parts_of(path) | {"../../climbed.txt": b"x", "/tmp/climbed.txt": b"x", "word/../../climbed": b"x"})


def locked(path: Path) -> None:
    """Entries marked as encrypted."""
    data = bytearray(save_body(path, TALK).read_bytes())
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        data[at + 8] |= 0x1
        at = data.find(b"PK\x01\x02", at + 1)
    path.write_bytes(data)


def ole(path: Path) -> None:
    """A document with a password, as Word packs it."""
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"))


def outside_main(path: Path) -> None:
    """The main part lies on another machine."""
    changed(
        path, "_rels/.rels", lambda xml: xml.replace(b'Target="', b'TargetMode="External" Target="http://x.invalid/')
    )


def outside_parts(path: Path) -> None:
    """A template, a picture and a frame on other machines."""
    kinds = ("attachedTemplate", "image", "frame", "header", "footnotes", "subDocument")
    links = "".join(
        f'<Relationship Id="{kind}" Type="{OFFICE}/{kind}" TargetMode="External" Target="http://x.invalid/{kind}"/>'
        for kind in kinds
    )
    save_body(path, TALK + '<w:subDoc r:id="subDocument"/>', relations=links)


def cut(share: float) -> Callable[[Path], object]:
    """A document of which only the beginning came through."""

    def write(path: Path) -> None:
        data = save_body(path, TALK).read_bytes()
        path.write_bytes(data[: int(len(data) * share)])

    return write


def without(name: str) -> Callable[[Path], object]:
    """A document that lacks a part."""

    def write(path: Path) -> None:
        parts = parts_of(save_body(path, TALK))
        put(path, {each: data for each, data in parts.items() if each != name})

    return write


def many_headers(path: Path) -> None:
    """100,000 relationships that all lead to one header."""
    header = (
        f'<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{paragraph("x" * 9000)}</w:hdr>'
    )
    links = "".join(f'<Relationship Id="h{n}" Type="{OFFICE}/header" Target="h.xml"/>' for n in range(100_000))
    save_body(path, TALK, parts={"word/h.xml": header}, relations=links)


def large_headers(path: Path) -> None:
    """Four headers of 3 MB each."""
    header = '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{}</w:hdr>'
    text = "".join(paragraph(f"{n * 7919 % 1_000_003} and {n * n}") for n in range(40_000))
    links = "".join(f'<Relationship Id="h{n}" Type="{OFFICE}/header" Target="h{n}.xml"/>' for n in range(4))
    save_body(path, TALK, parts={f"word/h{n}.xml": header.format(text) for n in range(4)}, relations=links)


def chained_styles(path: Path) -> None:
    """40,000 styles, each resting on the next."""
    styles = "".join(
        f'<w:style w:styleId="s{n}"><w:basedOn w:val="s{n + 1}"/><w:x w:y="{n * n}"/></w:style>' for n in range(40_000)
    )
    save_body(
        path,
        TALK,
        parts={
            "word/styles.xml": f'<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{styles}</w:styles>'
        },
        relations=f'<Relationship Id="s" Type="{OFFICE}/styles" Target="styles.xml"/>',
    )


def deep(before: str, after: str, levels: int, inner: str = TALK) -> Callable[[Path], object]:
    """Something that holds itself again and again."""
    return lambda path: save_body(path, before * levels + inner + after * levels)


TABLE = ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")
CONTROL = ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")
BOX = ("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>")
BRANCH = ("<mc:AlternateContent><mc:Choice>", "</mc:Choice></mc:AlternateContent>")
LAUGHS = (
    '<!DOCTYPE d [<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)) + "]>"
)
ENTITY = '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
OUTSIDE = '<!DOCTYPE d SYSTEM "http://x.invalid/d.dtd">'
ODD = "\u202eDana\u202c\u2066Fox\u2069\u200f\u200b\ufeff\ufff9"

FILES: dict[str, Hostile] = {
    "zip bomb": Hostile(bomb, "unpacks to far more"),
    "zip bomb, size lies": Hostile(lying, "damaged"),
    "zip bomb, bzip2, size lies": Hostile(lambda path: lying(path, zipfile.ZIP_BZIP2), "damaged"),
    "zip bomb, lzma, size lies": Hostile(lambda path: lying(path, zipfile.ZIP_LZMA), "damaged"),
    "zip in zip in zip": Hostile(nested),
    "300,000 entries": Hostile(crowded, "unpacks to far more"),
    "two main parts": Hostile(twice, "lies in it twice"),
    "names that climb": Hostile(climbing),
    "encrypted entries": Hostile(locked, "password"),
    "encrypted OLE": Hostile(ole, "password"),
    "billion laughs": Hostile(head(LAUGHS), "declares entities"),
    "billion laughs, UTF-16": Hostile(head(LAUGHS, "utf-16"), "declares entities"),
    "billion laughs, UTF-16 without mark": Hostile(head(LAUGHS, "utf-16-le"), "declares entities"),
    "billion laughs, UTF-16 big-endian": Hostile(head(LAUGHS, "utf-16-be"), "declares entities"),
    "billion laughs, UTF-32": Hostile(head(LAUGHS, "utf-32"), "declares entities"),
    "billion laughs, UTF-7": Hostile(
        lambda path: changed(
            path, MAIN, lambda xml: b'<?xml version="1.0" encoding="UTF-7"?>' + (LAUGHS + xml.decode()).encode("utf-7")
        ),
        "declares entities",
    ),
    "external entity": Hostile(head(ENTITY), "declares entities"),
    "external document type": Hostile(head(OUTSIDE), "declares entities"),
    "external main part": Hostile(outside_main, "main part is missing"),
    "external template, picture, header": Hostile(outside_parts),
    "a million empty paragraphs": Hostile(body("<w:p/>" * 1_000_000), "unpacks to far more"),
    "110,000 empty paragraphs, all different": Hostile(
        lambda path: save_body(path, TALK + "".join(f'<w:p w:r="{n * 7919 % 1_000_003:x}"/>' for n in range(110_000))),
        "unpacks to far more",
    ),
    "30,000 empty paragraphs, all different": Hostile(
        lambda path: save_body(path, TALK + "".join(f'<w:p w:r="{n * 7919 % 1_000_003:x}"/>' for n in range(30_000)))
    ),
    "110,000 paragraphs": Hostile(
        lambda path: save_body(path, TALK + "".join(paragraph(f"{n * 7919 % 1_000_003}") for n in range(110_000))),
        "unpacks to far more",
    ),
    "30,000 paragraphs": Hostile(
        lambda path: save_body(path, TALK + "".join(paragraph(f"{n * 7919 % 1_000_003}") for n in range(30_000)))
    ),
    "2.5 million tags": Hostile(
        lambda path: save_body(path, TALK + "".join(f"<a{n % 999}/>" for n in range(2_500_000))), "unpacks to far more"
    ),
    "a word of 1 MB": Hostile(body(paragraph("Dana Fox: " + "".join(f"{n:x}" for n in range(220_000))))),
    "a word of 12 MB": Hostile(
        lambda path: save_body(path, TALK + paragraph("".join(f"{n:x}" for n in range(2_300_000)))), "damaged"
    ),
    "12 MB of words": Hostile(
        lambda path: save_body(
            path, TALK + "".join(paragraph(" ".join(map(str, range(n, n + 999)))) for n in range(2000))
        ),
        "too large",
    ),
    "10,000 tables in each other": Hostile(deep(*TABLE, 10_000), "damaged"),
    "10,000 controls in each other": Hostile(deep(*CONTROL, 10_000), "damaged"),
    "80 tables in each other": Hostile(deep(*TABLE, 80)),
    "120 controls in each other": Hostile(deep(*CONTROL, 120)),
    "60 text boxes in each other": Hostile(deep(*BOX, 60)),
    "120 alternatives around 150,000 elements": Hostile(
        lambda path: save_body(
            path, TALK + BRANCH[0] * 120 + "".join(f'<w:x w:y="{n}"/>' for n in range(150_000)) + BRANCH[1] * 120
        )
    ),
    "200,000 cells in a row": Hostile(
        lambda path: save_body(
            path,
            TALK
            + "<w:tbl><w:tr>"
            + "".join(f'<w:tc><w:tcPr><w:gridSpan w:val="63" w:x="{n}"/></w:tcPr></w:tc>' for n in range(200_000))
            + "</w:tr></w:tbl>",
        ),
        "unpacks to far more",
    ),
    "a cell over 10^5000 columns": Hostile(
        body(f"<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='1{'0' * 5000}'/></w:tcPr></w:tc><w:tc/></w:tr></w:tbl>")
    ),
    "100,000 links to one header": Hostile(many_headers),
    "headers of 12 MB": Hostile(large_headers, "unpacks to far more"),
    "40,000 styles in a chain": Hostile(chained_styles),
    "control and direction characters": Hostile(body(paragraph(f"{ODD}&#x7;&#0;\x07\x0b"))),
    "lone surrogates": Hostile(body(paragraph("&#xD800;&#xDFFF;&#55296;&#57343;&#xFFFE;&#65535;"))),
    "lone surrogates, UTF-8": Hostile(
        lambda path: changed(
            path, MAIN, lambda xml: xml.replace(b"phone", b"ph\xed\xa0\x80one\xed\xbf\xbf\xef\xbf\xbf")
        )
    ),
    "broken XML": Hostile(lambda path: changed(path, MAIN, lambda xml: xml[:-30]), "not well-formed"),
    "no XML": Hostile(lambda path: changed(path, MAIN, lambda xml: b"\0\xff" * 40), "not well-formed"),
    "an empty main part": Hostile(lambda path: changed(path, MAIN, lambda xml: b""), "not well-formed"),
    "a workbook": Hostile(lambda path: changed(path, MAIN, lambda xml: b"<workbook/>"), "not a Word document"),
    "half of an archive": Hostile(cut(0.5), "not a Word document"),
    "nearly all of an archive": Hostile(cut(0.99), "not a Word document"),
    "no main part": Hostile(without(MAIN), "main part is missing"),
    "no relationships": Hostile(without("_rels/.rels"), "main part is missing"),
    "no content types": Hostile(without("[Content_Types].xml"), "not a Word document"),
    "no body": Hostile(lambda path: changed(path, MAIN, lambda xml: b"<document/>"), "no words"),
}
