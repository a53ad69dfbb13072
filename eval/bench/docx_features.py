"""Measures what readers keep of a Word document: 26 features, each in a document of its own.

    python -m eval.bench.docx_features [--others PYTHON]       # from the top folder

Every document holds the words `first`, the feature, `last`. A feature is kept when its words stand once, between the
two; what is struck out, hidden or beside the page must not stand there. `--others` is an interpreter with python-docx,
docx2python and markitdown installed (`pip install python-docx docx2python "markitdown[docx]"`, in an environment of
its own); what it lacks is not scored. Prints a Markdown table.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

from assistant.errors import InputError
from assistant.ingest.word import read_word

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_NAMESPACES = (
    f'xmlns:w="{_W}" xmlns:r="{_OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml"'
)
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_ASIDES = {"header": "hdr", "footer": "ftr", "comments": "comments", "footnotes": "footnotes", "endnotes": "endnotes"}
_FRACTION = re.compile(r"\\frac\{(\w+)\}\{(\w+)\}")  # Markdown writes formulas so: as good
TOOLS = ("python-docx", "docx2python", "markitdown")

# Prints the text that each tool reads, or null where it fails, for the files named.
_READER = """
import json, sys
def python_docx(path):
    import docx
    return "\\n".join(p.text for p in docx.Document(path).paragraphs)
def docx2python(path):
    from docx2python import docx2python
    from docx2python.iterators import iter_paragraphs
    with docx2python(path) as read:
        return "\\n".join(iter_paragraphs(read.body))
def markitdown(path):
    from markitdown import MarkItDown
    return MarkItDown().convert(path).text_content
read = {"python-docx": python_docx, "docx2python": docx2python, "markitdown": markitdown}[sys.argv[1]]
out = []
for path in sys.argv[2:]:
    try:
        out.append(read(path))
    except ImportError:
        raise
    except Exception:
        out.append(None)
print(json.dumps(out))
"""


@dataclass(frozen=True)
class Feature:
    """A feature: the XML between the two paragraphs, the words to be read, and those that must not be.

    `aside` names a part beside the body that holds words, `main` the part of the body.
    """

    name: str
    xml: str
    keep: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()
    aside: str = ""
    main: str = "word/document.xml"


def _r(text: str, properties: str = "") -> str:
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def _p(*inner: str) -> str:
    return f"<w:p>{''.join(each if each.startswith('<') else _r(each) for each in inner)}</w:p>"


def _tbl(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def _tc(inner: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner if inner.startswith('<') else _p(inner)}</w:tc>"


def _box(inner: str) -> str:
    content = f"<w:txbxContent>{inner}</w:txbxContent>"
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData uri="x">'
        f"<wps:wsp><wps:txbx>{content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def _sdt(inner: str) -> str:
    return f"<w:sdt><w:sdtPr/><w:sdtContent>{inner}</w:sdtContent></w:sdt>"


def _code(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


_PICTURE = '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="x"/></a:graphic></wp:inline></w:drawing></w:r>'
_RUBY = f"<w:r><w:ruby><w:rubyPr/><w:rt>{_r('over')}</w:rt><w:rubyBase>{_r('under')}</w:rubyBase></w:ruby></w:r>"
_HALF = "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>"

FEATURES = (
    Feature("plain paragraph", _p("alpha"), ("alpha",)),
    Feature("main part of another name", _p("alpha"), ("alpha",), main="word/document2.xml"),
    Feature("table between paragraphs", _tbl(_tc("alpha") + _tc("beta")), ("alpha", "beta")),
    Feature(
        "table in a table", _tbl(_tc("alpha") + _tc(_tbl(_tc("beta")) + _p("gamma"))), ("alpha", "beta", "gamma")
    ),
    Feature(
        "merged cells",
        _tbl(_tc("alpha", '<w:gridSpan w:val="2"/>'), _tc("beta", '<w:vMerge w:val="restart"/>') + _tc("gamma"))[:-8]
        + f"<w:tr>{_tc('<w:p/>', '<w:vMerge/>')}{_tc('delta')}</w:tr></w:tbl>",
        ("alpha", "beta", "gamma", "delta"),
    ),
    Feature("text box", _p("alpha", _box(_p("beta"))), ("alpha", "beta")),
    Feature("content control, block", _sdt(_p("alpha")), ("alpha",)),
    Feature("content control, inline", _p("alpha ", _sdt(_r("beta")), " gamma"), ("alpha", "beta", "gamma")),
    Feature("content control, row", _tbl(_tc("alpha") + _tc("beta")).replace("<w:tr>", "<w:sdt><w:sdtContent><w:tr>").replace("</w:tr>", "</w:tr></w:sdtContent></w:sdt>"), ("alpha", "beta")),
    Feature("link", _p("alpha ", f'<w:hyperlink w:anchor="x">{_r("beta")}</w:hyperlink>', " gamma"), ("alpha", "beta", "gamma")),
    Feature(
        "field: result, not code",
        _p("alpha ", _code("begin"), "<w:r><w:instrText> REF secret </w:instrText></w:r>", _code("separate"), _r("beta"), _code("end")),
        ("alpha", "beta"),
        ("secret",),
    ),
    Feature("tracked insertion", _p("alpha ", f'<w:ins w:id="1" w:author="a">{_r("beta")}</w:ins>'), ("alpha", "beta")),
    Feature(
        "tracked deletion",
        _p("alpha ", '<w:del w:id="1" w:author="a"><w:r><w:delText>secret</w:delText></w:r></w:del>', "beta"),
        ("alpha", "beta"),
        ("secret",),
    ),
    Feature(
        "tracked move",
        _p("alpha ", f'<w:moveFrom w:id="1" w:author="a">{_r("beta")}</w:moveFrom>')
        + _p("gamma ", f'<w:moveTo w:id="2" w:author="a">{_r("beta")}</w:moveTo>'),
        ("alpha", "gamma", "beta"),
    ),
    Feature("deleted end of paragraph", _p("<w:pPr><w:rPr><w:del w:id='1' w:author='a'/></w:rPr></w:pPr>", "alpha ") + _p("beta"), ("alpha beta",)),
    Feature("deleted table row", _tbl(_tc("alpha") + _tc("beta")).replace("<w:tr>", "<w:tr><w:trPr><w:del w:id='1' w:author='a'/></w:trPr>"), (), ("alpha", "beta")),
    Feature("hidden text", _p("alpha ", _r("secret", "<w:rPr><w:vanish/></w:rPr>"), "beta"), ("alpha", "beta"), ("secret",)),
    Feature("picture before the text", _p(_PICTURE, "alpha"), ("alpha",)),
    Feature("soft break, tab", _p("alpha", "<w:r><w:br/></w:r>", "beta", "<w:r><w:tab/></w:r>", "gamma"), ("alpha\nbeta gamma",)),
    Feature("no-break hyphen, symbol", _p("alpha", "<w:r><w:noBreakHyphen/></w:r>", 'beta', '<w:r><w:sym w:font="Symbol" w:char="F0B1"/></w:r>', "5"), ("alpha-beta±5",)),
    Feature("ruby: base only", _p("alpha ", _RUBY), ("alpha", "under"), ("over",)),
    Feature("smart tag, custom XML", _p("alpha ", f"<w:smartTag>{_r('beta')}</w:smartTag>", f"<w:customXml>{_r(' gamma')}</w:customXml>"), ("alpha", "beta", "gamma")),
    Feature("fraction in a formula", _p("alpha ", _HALF), ("alpha", "1/2")),
    Feature("header, footer", _p("alpha"), ("alpha",), ("secret",), aside="header"),
    Feature("comment", _p("alpha"), ("alpha",), ("secret",), aside="comments"),
    Feature("footnote", _p("alpha"), ("alpha",), ("secret",), aside="footnotes"),
)  # fmt: skip


def write(feature: Feature, path: Path) -> Path:
    """A document with the feature between two paragraphs."""
    name = feature.main.rpartition("/")[2]
    root = _ASIDES.get(feature.aside, "")
    styles = f'<Relationship Id="s" Type="{_OFFICE}/styles" Target="styles.xml"/>'
    aside = f'<Relationship Id="h" Type="{_OFFICE}/{feature.aside}" Target="aside.xml"/>' if root else ""
    inner = {"comments": "comment", "footnotes": "footnote"}.get(feature.aside)
    words = _p("secret")
    beside = f'<w:{inner} w:id="2" w:author="a">{words}</w:{inner}>' if inner else words
    mark = {"comment": '<w:r><w:commentReference w:id="2"/></w:r>', "footnote": '<w:r><w:footnoteReference w:id="2"/></w:r>'}.get(inner or "", "")  # fmt: skip
    section = '<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>' if feature.aside == "header" else ""
    xml = feature.xml[: -len("</w:p>")] + mark + "</w:p>" if mark else feature.xml
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/><Override PartName="/{feature.main}" ContentType="{_TYPE}.document.main+xml"/>'
        f'<Override PartName="/word/styles.xml" ContentType="{_TYPE}.styles+xml"/>'
        + (f'<Override PartName="/word/aside.xml" ContentType="{_TYPE}.{feature.aside}+xml"/>' if root else "")
        + "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="d" Type="{_OFFICE}/officeDocument" Target="{feature.main}"/></Relationships>',
        f"word/_rels/{name}.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{styles}{aside}</Relationships>',
        "word/styles.xml": f'<w:styles xmlns:w="{_W}"/>',
        feature.main: f"<w:document {_NAMESPACES}><w:body>{_p('first')}{xml}{_p('last')}{section}</w:body></w:document>",
    }
    if root:
        parts["word/aside.xml"] = f"<w:{root} {_NAMESPACES}>{beside}</w:{root}>"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for part, text in parts.items():
            package.writestr(part, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + text)
    return path


def verdict(feature: Feature, text: str | None) -> str:
    """`yes`, or what is wrong: fails, lost, twice, out of order, leaks."""
    if text is None:
        return "fails"
    text = _FRACTION.sub(r"\1/\2", text.replace("\u2011", "-"))
    text = re.sub(r" ?\n ?", "\n", re.sub(r"[ \t\xa0]+", " ", text))
    wanted = ("first", *feature.keep, "last")
    if any(words in text for words in feature.drop):
        return "leaks"
    if any(words not in text for words in wanted):
        return "lost"
    if any(text.count(words) > 1 for words in wanted):
        return "twice"
    places = [text.index(words) for words in wanted]
    return "yes" if places == sorted(places) else "out of order"


def ours(path: Path) -> str | None:
    """What this project reads of the body, or None where it refuses the file."""
    try:
        return "\n".join(line.text for line in read_word(path.read_bytes(), path).lines)
    except InputError:
        return None


def others(python: str, tool: str, paths: list[Path]) -> list[str | None] | None:
    """What a tool reads of the files; None where it is not installed."""
    command = [python, "-W", "ignore", "-c", _READER, tool, *map(str, paths)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    return None if done.returncode else json.loads(done.stdout.splitlines()[-1])


def main(python: str) -> None:
    """Writes the documents, has them read, and prints the table."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [write(feature, Path(folder) / f"{n:02}.docx") for n, feature in enumerate(FEATURES)]
        columns: dict[str, list[str | None] | None] = {"Casewright": [ours(path) for path in paths]}
        columns |= {tool: others(python, tool, paths) for tool in TOOLS}
    missing = [tool for tool, texts in columns.items() if texts is None]
    scored = {
        tool: [verdict(feature, text) for feature, text in zip(FEATURES, texts, strict=True)]
        for tool, texts in columns.items()
        if texts is not None
    }
    print(f"| feature | {' | '.join(scored)} |\n|---|{'---|' * len(scored)}")
    for n, feature in enumerate(FEATURES):
        print(f"| {feature.name} | {' | '.join(verdicts[n] for verdicts in scored.values())} |")
    sums = [f"{verdicts.count('yes')}/{len(FEATURES)}" for verdicts in scored.values()]
    print(f"| **kept once, in order, nothing else** | {' | '.join(sums)} |")
    for tool in missing:
        print(f"\n{tool} is not installed in {python}: not scored")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--others", default=sys.executable, metavar="PYTHON", help="interpreter with the other readers")
    main(parser.parse_args().others)
