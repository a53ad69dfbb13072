"""Files that are refused: with a clear word in both languages, at once, and before anything is unpacked."""

from __future__ import annotations

import tracemalloc
import zipfile

import docx
import pytest

from assistant.errors import InputError
from assistant.ingest.read import read_transcripts
from tests.unit.ingest.writing import paragraph, save_body, save_lines

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600

NOISE = bytes((n * 37 + n // 7) % 256 for n in range(1, 3000))


def refused(path):
    with pytest.raises(InputError) as caught:
        read_transcripts(path)
    error = caught.value
    for say in (error.message, error.hint):
        assert say.en and say.zh and "\n" not in say.en
        assert any("\u4e00" <= char <= "\u9fff" for char in say.zh)
    assert path.name in error.message.en and path.name in error.message.zh
    return error.message.en


def test_missing_and_folder(tmp_path):
    assert "no file" in refused(tmp_path / "gone.docx")
    assert "folder" in refused(tmp_path)


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("empty.docx", b"", "is empty"),
        ("noise.docx", NOISE, "not a Word document"),
        ("cut.docx", b"PK\x03\x04" + b"\0" * 40, "not a Word document"),
        ("old.doc", OLE + "WordDocument".encode("utf-16-le"), "old Word file"),
        ("old.docx", OLE, "old Word file"),
        ("old.xls", OLE + "Workbook".encode("utf-16-le"), "a workbook"),
        ("old.ppt", OLE + "PowerPoint Document".encode("utf-16-le"), "a presentation"),
        ("locked.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
        ("call.rtf", b"{\\rtf1 hello}", "RTF"),
        ("named.txt", b"{\\rtf1 hello}", "RTF"),
        ("call.mp3", b"ID3\x03", "a recording"),
        ("bare.mp3", b"\xff\xfb\x90\x64" + NOISE, "a recording"),
        ("call.m4a", b"\0\0\0\x20ftypM4A", "a recording"),
        ("call.txt", b"RIFF\x24\x08\0\0WAVEfmt ", "a recording"),
        ("call.mkv", b"\x1aE\xdf\xa3" + NOISE, "a recording"),
        ("unknown.wma", NOISE, "a recording"),
        ("scan.jpg", b"\xff\xd8\xff\xe0", "a picture"),
        ("scan.docx", b"\xff\xd8\xff\xe0", "a picture"),
        ("scan.heic", b"\0\0\0\x18ftypheic", "a picture"),
        ("call.rar", b"Rar!\x1a\x07", "an archive"),
        ("call.gz", b"\x1f\x8b\x08\0", "an archive"),
        ("page.html", b"<!DOCTYPE html><html><body>Dana: hello</body></html>", "a web page"),
        ("page.doc", b"\xef\xbb\xbf\n<html xmlns:o='x'><body>Dana: hello</body></html>", "a web page"),
        ("page.mht", b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n", "a web page"),
        ("call.ttml", b"<?xml version='1.0'?><tt><body/></tt>", "an XML file"),
        ("call.xyz", NOISE, "no readable text"),
        ("zeros.txt", b"\0" * 400, "no readable text"),
        ("call.txt", bytes(range(256)) * 20, "no readable text"),
        ("blank.txt", b" \n\t\n", "no words"),
    ],
    ids=lambda value: value if isinstance(value, str) and "." in value else "",
)
def test_wrong_content(tmp_path, name, data, says):
    (tmp_path / name).write_bytes(data)
    assert says in refused(tmp_path / name)


def test_no_words_pictures_only_and_no_speech(tmp_path):
    assert "no words" in refused(save_lines(tmp_path / "blank.docx", ["", " "]))
    assert "only pictures" in refused(
        save_body(tmp_path / "scan.docx", paragraph(""), parts={"word/media/image1.png": "x"})
    )
    assert "No speech found" in refused(
        save_lines(tmp_path / "prose.docx", ["We met in spring.", "Nobody is named here."])
    )


@pytest.mark.parametrize(
    ("names", "says"),
    [
        (["[Content_Types].xml", "xl/workbook.xml"], "a workbook"),
        (["[Content_Types].xml", "ppt/presentation.xml"], "a presentation"),
        (["mimetype", "content.xml"], "an OpenDocument text"),
        (["Index/Document.iwa"], "a Pages document"),
        (["call.txt", "call.srt"], "an archive"),
        (["[Content_Types].xml", "other.xml"], "main part is missing"),
    ],
    ids=["workbook", "slides", "odt", "pages", "zip", "other"],
)
def test_packages_of_other_kinds(tmp_path, names, says):
    with zipfile.ZipFile(tmp_path / "book.docx", "w") as package:
        for name in names:
            text = "application/vnd.oasis.opendocument.text" if name == "mimetype" else "<x/>"
            package.writestr(name, text)
    assert says in refused(tmp_path / "book.docx")


def test_what_a_file_is_its_content_says_not_its_name(tmp_path):
    lines = ["Dana Fox: How was it?", "Li Wei: Slow.", "Dana Fox: And now?", "Li Wei: Quick."]
    word = save_lines(tmp_path / "call.docx", lines).rename(tmp_path / "word.txt")
    text = tmp_path / "text.docx"
    text.write_text("\n".join(lines), encoding="utf-8")
    nameless = tmp_path / "transcript"
    nameless.write_text("\n".join(lines), encoding="utf-8")
    for path in (word, text, nameless):
        (transcript,) = read_transcripts(path)
        assert [turn.speaker for turn in transcript.turns] == ["Dana Fox", "Li Wei"] * 2


def test_a_missing_or_broken_main_part(tmp_path):
    save_lines(tmp_path / "good.docx", ["Dana: a"])
    with (
        zipfile.ZipFile(tmp_path / "good.docx") as good,
        zipfile.ZipFile(tmp_path / "gone.docx", "w") as gone,
        zipfile.ZipFile(tmp_path / "broken.docx", "w") as broken,
    ):
        for name in good.namelist():
            if name != "word/document.xml":
                gone.writestr(name, good.read(name))
            broken.writestr(name, b"<w:document" if name == "word/document.xml" else good.read(name))
    assert "main part is missing" in refused(tmp_path / "gone.docx")
    assert "not well-formed" in refused(tmp_path / "broken.docx")


def test_a_damaged_archive(tmp_path):
    path = save_lines(tmp_path / "call.docx", ["Dana: hello there, how are you?"] * 50)
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as package:
        start = package.getinfo("word/document.xml").header_offset + 60
    data[start : start + 200] = b"\xff" * 200
    path.write_bytes(data)
    assert "damaged" in refused(path)


def test_a_bomb_is_not_unpacked(tmp_path):
    path = tmp_path / "bomb.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package, package.open("word/document.xml", "w") as part:
        for _ in range(250):
            part.write(b" " * 1_000_000)
    tracemalloc.start()
    try:
        assert "unpacks to far more" in refused(path)
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


def test_a_part_larger_than_any_interview(tmp_path):
    path = tmp_path / "large.docx"
    save_body(path, "".join(paragraph(f"Dana: {n * 7919 % 1_000_003} and {n * n}") for n in range(420_000)))
    assert "unpacks to far more" in refused(path)


@pytest.mark.parametrize(
    "declaration",
    [
        '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
        '<!DOCTYPE d [<!ENTITY file SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE d SYSTEM "http://example.invalid/d.dtd">',
    ],
    ids=["bomb", "file", "network"],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused(tmp_path, declaration, encoding):
    path = save_body(tmp_path / "call.docx", paragraph("Dana: &b;"))
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    parts["word/document.xml"] = (
        f'<?xml version="1.0" encoding="{encoding}"?>{declaration}{parts["word/document.xml"].decode()}'.encode(
            encoding
        )
    )
    with zipfile.ZipFile(path, "w") as package:
        for name, data in parts.items():
            package.writestr(name, data)
    assert "declares entities" in refused(path)


def test_utf16_parts_are_read(tmp_path):
    path = save_body(
        tmp_path / "call.docx",
        paragraph("王敏：怎么样？") + paragraph("李工：很好。") + paragraph("王敏：好。") + paragraph("李工：谢谢。"),
    )
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    parts["word/document.xml"] = (
        '<?xml version="1.0" encoding="UTF-16"?>' + parts["word/document.xml"].decode()
    ).encode("utf-16")
    with zipfile.ZipFile(path, "w") as package:
        for name, data in parts.items():
            package.writestr(name, data)
    assert len(read_transcripts(path)[0].turns) == 4


def test_an_archive_with_passwords(tmp_path):
    document = docx.Document()
    document.save(str(tmp_path / "call.docx"))
    data = bytearray((tmp_path / "call.docx").read_bytes())
    entry = data.find(b"PK\x01\x02")
    data[entry + 8] |= 0x1
    (tmp_path / "call.docx").write_bytes(data)
    assert "password" in refused(tmp_path / "call.docx")


def test_a_third_language_is_read(tmp_path):
    lines = [
        "Anna Berg: Wie war das früher?",
        "Jan Kohl: Das war nicht gut, und wir haben viel Zeit verloren.",
        "Anna Berg: Und jetzt?",
        "Jan Kohl: Jetzt ist es sehr gut.",
    ]
    assert read_transcripts(save_lines(tmp_path / "call.docx", lines))[0].lang == "de"


@pytest.mark.parametrize(
    "piece", [b"a", b"Dana Fox ", b"00:", "我是".encode()], ids=["letters", "names", "times", "chinese"]
)
def test_one_endless_line_is_refused_at_once(tmp_path, piece):
    (tmp_path / "line.txt").write_bytes(piece * (1_900_000 // len(piece)))
    assert "No speech found" in refused(tmp_path / "line.txt")


def test_a_text_larger_than_any_interview(tmp_path):
    (tmp_path / "large.txt").write_bytes(b"Dana: hello\n" * 500_000)
    assert "more than 2 MB" in refused(tmp_path / "large.txt")
