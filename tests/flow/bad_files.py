"""Files that cannot be drafted, made on the spot."""

import zipfile
from collections.abc import Callable
from pathlib import Path

from docx import Document

# The signature of a compound file, which old Word files and encrypted new ones are.
_COMPOUND = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504)
_PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010804000000b51c0c02"
    "0000000b4944415478da6364f80f00010501012718e3660000000049454e44ae426082"
)
_MEGABYTE = 1024 * 1024


def _paragraphs(path: Path, *lines: str) -> None:
    document = Document()
    for line in lines:
        document.add_paragraph(line)
    document.save(str(path))


def _not_a_docx(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 16)


def _old_word(path: Path) -> None:
    path.write_bytes(_COMPOUND + "WordDocument".encode("utf-16-le") + bytes(512))


def _password(path: Path) -> None:
    path.write_bytes(_COMPOUND + "EncryptedPackage".encode("utf-16-le") + bytes(512))


def _picture(path: Path) -> None:
    picture = path.with_suffix(".png")
    picture.write_bytes(_PNG)
    document = Document()
    document.add_picture(str(picture))
    document.save(str(path))
    picture.unlink()


def _bomb(path: Path) -> None:
    """200 MB of spaces in a file of some hundred kilobytes."""
    whole = path.with_suffix(".whole")
    _paragraphs(whole, "Speaker 1: hello.")
    with (
        zipfile.ZipFile(whole) as source,
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            with target.open(name, "w") as entry:
                head, end, tail = source.read(name).partition(b"</w:body>")
                entry.write(head)
                for _ in range(200 if name == "word/document.xml" else 0):
                    entry.write(b" " * _MEGABYTE)
                entry.write(end + tail)
    whole.unlink()


def _french(path: Path) -> None:
    _paragraphs(
        path,
        "Claire Dubois: Bonjour Marc, merci d'avoir accepté cet entretien. Pouvez-vous présenter votre entreprise ?",
        "Marc Lefèvre: Bien sûr. Nous sommes une entreprise de transport avec quatre cents salariés, basée à Lyon.",
        "Claire Dubois: Quel était le problème avant que vous utilisiez notre logiciel ?",
        "Marc Lefèvre: Les chauffeurs attendaient quatre heures chaque jour parce que la planification était manuelle.",
        "Claire Dubois: Et maintenant, qu'est-ce qui a changé pour vous et pour vos clients ?",
        "Marc Lefèvre: Depuis janvier, l'attente est tombée à trente-cinq minutes, et les clients sont plus contents.",
    )


# Name of the file and who makes it.
BAD: dict[str, tuple[str, Callable[[Path], object]]] = {
    "missing": ("missing.docx", lambda path: None),
    "not a docx": ("text.docx", _not_a_docx),
    "old Word": ("old.doc", _old_word),
    "password-protected": ("locked.docx", _password),
    "empty file": ("empty.docx", lambda path: path.write_bytes(b"")),
    "empty document": ("blank.docx", _paragraphs),
    "no speech": ("letter.docx", lambda path: _paragraphs(path, "Dear reader,", "this is a letter and nobody speaks.")),
    "picture only": ("picture.docx", _picture),
    "zip bomb": ("bomb.docx", _bomb),
    "a third language": ("french.docx", _french),
    "a folder": ("folder.docx", lambda path: path.mkdir()),
}


def make(kind: str, folder: Path) -> Path:
    """The bad file of that kind, in `folder`."""
    name, maker = BAD[kind]
    path = folder / name
    maker(path)
    return path
