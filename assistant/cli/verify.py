"""`casewright verify`: an edited case, or somebody else's, held against the interview sentence by sentence."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from assistant.cli import failure, show
from assistant.cli.commands import command, command_app
from assistant.cli.lazy import pipeline, single, verified
from assistant.cli.options import BriefFile, GlossaryFile, Json, OffRecord, OnRecord, Rename, brief_of
from assistant.cli.verify_table import STATUSES, print_report
from assistant.cli.wording import both
from assistant.errors import Say
from assistant.records import Verified

app = command_app()


@command(app, "verify")
def verify(  # one parameter an option of the command line
    ctx: typer.Context,
    draft: Annotated[
        Path,
        typer.Argument(
            metavar="DRAFT",
            help=both(
                "The edited case.docx or case.md, or another case (.docx, .md, .txt).",
                "修改过的 case.docx 或 case.md，或其他案例（.docx、.md、.txt）。",
            ),
        ),
    ],
    interview: Annotated[
        Path,
        typer.Argument(
            metavar="INTERVIEW",
            help=both("The interview: .docx, or another transcript.", "访谈文件：.docx 或其他转写稿。"),
        ),
    ],
    brief: BriefFile = None,
    rename: Rename = None,
    glossary: GlossaryFile = None,
    off_record: OffRecord = None,
    on_record: OnRecord = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            metavar="FILE.docx",
            help=both("Write the case with a comment at each finding.", "另存一份带批注的案例，每个问题一条批注。"),
        ),
    ] = None,
    force: Annotated[
        bool, typer.Option("--force", help=both("Replace a file that is there.", "覆盖已有的文件。"))
    ] = False,
    as_json: Json = False,
) -> None:
    """Print every sentence with something found about it, worst first; exit 1 when one must be mended."""
    ui = ctx.obj.ui
    if out is not None:
        single.check_target(out, force=force, inputs=(draft, interview))
    case = pipeline.read_case(draft)
    with show.progress(Say("Checking the sentences", "正在逐句核对"), ui):
        parts = pipeline.build_parts(ctx.obj)
        transcript, found = pipeline.verify_case(
            case, interview, parts, brief_of(brief, rename, off_record, on_record, glossary=glossary), ui
        )
    if out is not None:
        original = draft.read_bytes()
        word_file = original if original.startswith(b"PK") else None
        single.write_file(out, verified.to_commented_docx(word_file, case, found, transcript, ui=ui))
    if as_json:
        show.answer(_answer(found))
    else:
        print_report(found, transcript, ui)
        if out is not None:
            show.line(Say(f"Comments in {out}", f"批注在 {out}").in_(ui))
    raise typer.Exit(failure.WORK_FAILED if _hard(found) else 0)


def _hard(found: tuple[Verified, ...]) -> bool:
    return any(finding.severity == "hard" for one in found for finding in one.findings)


def _answer(found: tuple[Verified, ...]) -> dict[str, object]:
    counts = Counter(one.status for one in found)
    return {
        "sentences": [
            {
                "part": one.where.part,
                "sentence": one.where.sentence,
                "text": one.text,
                "status": one.status,
                "evidence": [{"turn": e.turn, "start": e.start, "end": e.end} for e in one.evidence],
                "findings": [
                    {
                        "rule": f.rule,
                        "severity": f.severity,
                        "where": {"part": f.where.part, "sentence": f.where.sentence},
                        "message": f.message,
                        "hint": f.hint,
                    }
                    for f in one.findings
                ],
            }
            for one in found
        ],
        "summary": {status: counts[status] for status in STATUSES},
    }
