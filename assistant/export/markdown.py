"""`case.md`: the clean case as CommonMark with one table (GitHub flavour)."""

from __future__ import annotations

from assistant.export.body import Block, blocks, gap_between, headlines, notice, snapshot, wording
from assistant.export.text import markdown_text
from assistant.export.words import word
from assistant.records import CaseDraft, Section


def to_markdown(draft: CaseDraft) -> str:
    """The case as Markdown; all text of the draft is escaped."""
    parts = [*_notice(draft), f"# {markdown_text(draft.title)}"]
    if draft.standfirst:
        parts.append(f"**{markdown_text(draft.standfirst)}**")
    parts += _snapshot(draft)
    for section in draft.sections:
        parts.append(f"## {markdown_text(section.heading)}")
        parts += [_block(draft, section, block) for block in blocks(draft, section)]
    return "\n\n".join(parts) + "\n"


def _notice(draft: CaseDraft) -> list[str]:
    found = notice(draft, draft.lang)
    if not found:
        return []
    lines = [f"**⚠ {markdown_text(found.title)}**", *(f"- {markdown_text(reason)}" for reason in found.reasons)]
    return ["\n".join(["> " + lines[0], ">", *("> " + line for line in lines[1:])])]


def _snapshot(draft: CaseDraft) -> list[str]:
    results = headlines(draft)
    labels = [word("headline", draft.lang)] + [""] * len(results)
    cells = [*snapshot(draft), *zip(labels, results, strict=False)]
    rows = [f"| {label and f'**{label}**'} | {markdown_text(value)} |" for label, value in cells]
    return ["\n".join([rows[0], "| :-- | :-- |", *rows[1:]])] if rows else []


def _block(draft: CaseDraft, section: Section, block: Block) -> str:
    text = markdown_text(gap_between(draft).join(wording(draft, section.sentences[n]) for n in block.sentences))
    if block.kind == "text":
        return text
    return f"> {text}" + (f"\n>\n> {word('dash', draft.lang)}{markdown_text(block.by)}" if block.by else "")
