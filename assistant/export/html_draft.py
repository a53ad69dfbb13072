"""The left side of the review page: the case, every sentence a link to the words it rests on."""

from __future__ import annotations

from assistant.export.body import Block, blocks, gap_between, headlines, snapshot, wording
from assistant.export.text import html_text
from assistant.export.words import word
from assistant.records import CaseDraft, Part, Section, Sentence


def draft_html(draft: CaseDraft, ui: str) -> str:
    """The case as an article in its own language."""
    standfirst = f'<p class="standfirst">{html_text(draft.standfirst)}</p>' if draft.standfirst else ""
    parts = [
        f'<article lang="{language_tag(draft.lang)}">',
        f"<h1>{html_text(draft.title)}</h1>",
        standfirst,
        _snapshot(draft),
    ]
    parts += [_section(draft, section, ui) for section in draft.sections]
    return "\n".join(part for part in [*parts, "</article>"] if part)


def sentence_id(part: Part, number: int) -> str:
    """The anchor of a sentence on the page."""
    return f"s-{part}-{number}"


def words_id(part: Part, number: int) -> str:
    """The anchor of the first words a sentence rests on."""
    return f"w-{part}-{number}"


def sentence_name(part: Part, number: int, ui: str) -> str:
    """How people name a sentence, counted from 1, e.g. `Result 3`."""
    return f"{word(part, ui)} {number + 1}"


def language_tag(lang: str) -> str:
    """The language tag (BCP 47) that gives Chinese the forms of the mainland."""
    return "zh-CN" if lang == "zh" else "en"


def _snapshot(draft: CaseDraft) -> str:
    rows = [f"<dt>{label}</dt><dd>{html_text(value)}</dd>" for label, value in snapshot(draft)]
    results = "".join(f'<dd class="kpi">{html_text(text)}</dd>' for text in headlines(draft))
    if results:
        rows.append(f"<dt>{word('headline', draft.lang)}</dt>{results}")
    return f'<dl class="snapshot">{"".join(rows)}</dl>' if rows else ""


def _section(draft: CaseDraft, section: Section, ui: str) -> str:
    inner = [_block(draft, section, block, ui) for block in blocks(draft, section)]
    heading = f'<h2 id="h-{section.part}">{html_text(section.heading)}</h2>'
    return "\n".join(
        [f'<section aria-labelledby="h-{section.part}">', heading, *inner, *_sums(section, ui), "</section>"]
    )


def _block(draft: CaseDraft, section: Section, block: Block, ui: str) -> str:
    text = gap_between(draft).join(_sentence(draft, section, number, ui) for number in block.sentences)
    if block.kind == "text":
        return f"<p>{text}</p>"
    by = f"<footer>{word('dash', draft.lang)}{html_text(block.by)}</footer>" if block.by else ""
    return f"<blockquote><p>{text}</p>{by}</blockquote>"


def _sentence(draft: CaseDraft, section: Section, number: int, ui: str) -> str:
    sentence = section.sentences[number]
    kind = html_text(_kind(sentence, ui))
    return (
        f'<a class="s{_flag(draft, section.part, number)}" id="{sentence_id(section.part, number)}"'
        f' href="#{words_id(section.part, number)}" title="{kind}"'
        f' data-n="{html_text(sentence_name(section.part, number, ui))}">{html_text(wording(draft, sentence))}</a>'
    )


def _kind(sentence: Sentence, ui: str) -> str:
    return f"{word(f'kind-{sentence.kind}', ui)} · {word('worded-by', ui).format(text=sentence.worded_by)}"


def _flag(draft: CaseDraft, part: Part, number: int) -> str:
    """The mark of the gravest finding on a sentence."""
    found = [f.severity for f in draft.findings if (f.where.part, f.where.sentence) == (part, number)]
    if not found:
        return ""
    return " hard" if "hard" in found else " soft"


def _sums(section: Section, ui: str) -> list[str]:
    """The arithmetic behind the numbers of a section that nobody said outright."""
    items = []
    for number, sentence in enumerate(section.sentences):
        for sum_ in sentence.derivations:
            sources = word("sources", ui).format(text=word("semicolon", ui).join(sum_.sources))
            line = f"{sum_.text} = {sum_.arithmetic} ({sources})"
            link = f'<a class="to" href="#{sentence_id(section.part, number)}">{sentence_name(section.part, number, ui)}</a>'
            items.append(f"<li>{link} · {html_text(line)}</li>")
    return [f'<ul class="sums" lang="{language_tag(ui)}">{"".join(items)}</ul>'] if items else []
