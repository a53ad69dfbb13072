"""Writes conversations the way recording tools export them, for tests that read them back."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import docx
from docx.document import Document


@dataclass(frozen=True)
class Said:
    """One turn: who, at which second, what."""

    who: str
    at: int
    words: str


def padded(second: int) -> str:
    return f"{second // 3600:02d}:{second // 60 % 60:02d}:{second % 60:02d}"


def bare(second: int) -> str:
    hours, minutes = divmod(second // 60, 60)
    return f"{hours}:{minutes:02d}:{second % 60:02d}" if hours else f"{minutes}:{second % 60:02d}"


def short(second: int) -> str:
    return padded(second) if second >= 3600 else f"{second // 60:02d}:{second % 60:02d}"


def lines_into(document: Document, lines: Sequence[str]) -> None:
    for line in lines:
        document.add_paragraph(line)


def teams(document: Document, turns: Sequence[Said]) -> None:
    lines_into(
        document,
        [
            "Weekly-20250617_100203-Meeting Transcript",
            "June 17, 2025, 10:02AM",
            "19m 36s",
            f"{turns[0].who} started transcription",
        ],
    )
    for turn in turns:
        paragraph = document.add_paragraph()
        paragraph.add_run(turn.who).bold = True
        paragraph.add_run("   " + bare(turn.at)).add_break()
        paragraph.add_run(turn.words)
    document.add_paragraph(f"{turns[0].who} stopped transcription")


def otter(document: Document, turns: Sequence[Said]) -> None:
    names = ", ".join(dict.fromkeys(turn.who for turn in turns))
    lines_into(
        document,
        [
            "Call",
            "Wed, Feb 12, 2025 10:02AM • 19:42",
            "SUMMARY KEYWORDS",
            "team, system",
            "SPEAKERS",
            names,
            "TRANSCRIPT",
        ],
    )
    for turn in turns:
        lines_into(document, [f"{turn.who}  {short(turn.at)}", turn.words, ""])
    document.add_paragraph("Transcribed by https://otter.ai")


def word(document: Document, turns: Sequence[Said]) -> None:
    lines_into(document, ["Audio file", "call.m4a", "", "Transcript"])
    for turn in turns:
        lines_into(document, [f"{padded(turn.at)} {turn.who}", turn.words])


def meet(document: Document, turns: Sequence[Said]) -> None:
    names = ", ".join(dict.fromkeys(turn.who for turn in turns))
    lines_into(
        document,
        ["Call (2025-10-22 10:02 GMT) - Transcript", "Attendees", names + ", Notetaker Bot", "Transcript", "00:00:00"],
    )
    for number, turn in enumerate(turns):
        if number == 2:
            document.add_paragraph("00:05:00")
        document.add_paragraph(f"{turn.who}: {turn.words}")
    document.add_paragraph("Transcription ended after 00:19:52")


def rev(document: Document, turns: Sequence[Said]) -> None:
    for turn in turns:
        lines_into(document, [f"{turn.who} ({short(turn.at)}):", turn.words])
    document.add_paragraph("This transcript was exported on May 08, 2025 - view latest version here.")


def labels(document: Document, turns: Sequence[Said]) -> None:
    lines_into(document, ["File: call.mp3", "Duration: 19:25 min", *(f"{turn.who}: {turn.words}" for turn in turns)])


def table(
    document: Document, turns: Sequence[Said], heading: tuple[str, str, str] = ("Time", "Speaker", "Text")
) -> None:
    grid = document.add_table(rows=1, cols=3)
    for row in [heading, *((padded(turn.at), turn.who, turn.words) for turn in turns)]:
        cells = grid.rows[0].cells if row is heading else grid.add_row().cells
        for cell, text in zip(cells, row, strict=True):
            cell.text = text


def iflyrec(document: Document, turns: Sequence[Said]) -> None:
    document.add_paragraph("甲公司客户访谈")
    for turn in turns:
        lines_into(document, [f"{turn.who} {short(turn.at)}", turn.words, ""])
    document.add_paragraph("以上内容由AI生成，仅供参考")


def tencent_inline(document: Document, turns: Sequence[Said]) -> None:
    names = "、".join(dict.fromkeys(turn.who for turn in turns))
    lines_into(document, ["会议主题：客户访谈", "会议时间：2025/11/06 10:02-11:00", f"参会人：{names}"])
    lines_into(document, [f"{turn.who}({padded(turn.at)}): {turn.words}" for turn in turns])


def tencent_block(document: Document, turns: Sequence[Said]) -> None:
    lines_into(document, ["甲公司客户访谈", "2025-03-18"])
    for turn in turns:
        lines_into(document, [f"{turn.who} {padded(turn.at)}", turn.words])


def feishu(document: Document, turns: Sequence[Said]) -> None:
    lines_into(document, ["2025-08-19 10:02:44 CST|18分钟 59秒", "", "关键词:", "系统、数据", ""])
    for turn in turns:
        lines_into(document, [f"{turn.who} {padded(turn.at)}.120 ", turn.words, ""])


def tingwu(document: Document, turns: Sequence[Said]) -> None:
    lines_into(document, ["甲公司客户访谈", "2025年09月25日 10:02", ""])
    for turn in turns:
        lines_into(document, [f"{turn.who}  {short(turn.at)}", turn.words, ""])


def labels_zh(document: Document, turns: Sequence[Said]) -> None:
    lines_into(
        document, ["采访时间：2025年10月14日", "采访地点：上海", *(f"{turn.who}：{turn.words}" for turn in turns)]
    )


def table_zh(document: Document, turns: Sequence[Said]) -> None:
    table(document, turns, ("时间", "发言人", "内容"))


Writer = Callable[[Document, Sequence[Said]], None]
# Layout name, writer, names of the speakers, whether turns carry times, date that the file tells.
ENGLISH: tuple[tuple[str, Writer, bool, bool, str | None], ...] = (
    ("teams", teams, False, True, "2025-06-17"),
    ("otter", otter, False, True, "2025-02-12"),
    ("word", word, True, True, None),
    ("meet", meet, False, False, "2025-10-22"),
    ("rev", rev, True, True, None),
    ("labels", labels, False, False, None),
    ("table", table, False, True, None),
)
CHINESE: tuple[tuple[str, Writer, bool, bool, str | None], ...] = (
    ("iflyrec", iflyrec, True, True, None),
    ("tencent_inline", tencent_inline, False, True, "2025-11-06"),
    ("tencent_block", tencent_block, False, True, "2025-03-18"),
    ("feishu", feishu, False, True, "2025-08-19"),
    ("tingwu", tingwu, True, True, "2025-09-25"),
    ("labels", labels_zh, False, False, "2025-10-14"),
    ("table", table_zh, False, True, None),
)
ANONYMOUS = {"iflyrec": "说话人", "tingwu": "发言人", "word": "Speaker ", "rev": "Speaker "}


def save(path: Path, writer: Writer, turns: Sequence[Said]) -> Path:
    document = docx.Document()
    writer(document, turns)
    document.save(str(path))
    return path


def save_lines(path: Path, lines: Sequence[str]) -> Path:
    return save(path, lambda document, _: lines_into(document, lines), ())


def save_body(
    path: Path, body: str, parts: dict[str, str] | None = None, main: str = "word/document.xml", relations: str = ""
) -> Path:
    """A package written by hand around the XML of a body, for what python-docx cannot write."""
    namespaces = (
        'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
        ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
        ' xmlns:v="urn:schemas-microsoft-com:vml"'
    )
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    rels = "http://schemas.openxmlformats.org/package/2006/relationships"
    folder, _, name = main.rpartition("/")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(
            "[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
        )
        package.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{rels}"><Relationship Id="r1" Type="{office}/officeDocument" Target="{main}"/></Relationships>',
        )
        package.writestr(f"{folder}/_rels/{name}.rels", f'<Relationships xmlns="{rels}">{relations}</Relationships>')
        package.writestr(main, f"<w:document {namespaces}><w:body>{body}</w:body></w:document>")
        for part, text in (parts or {}).items():
            package.writestr(part, text)
    return path


def paragraph(*inner: str) -> str:
    """A paragraph; plain text becomes a run, what begins with `<` stays as it is."""
    runs = [each if each.startswith("<") else f'<w:r><w:t xml:space="preserve">{each}</w:t></w:r>' for each in inner]
    return f"<w:p>{''.join(runs)}</w:p>"
