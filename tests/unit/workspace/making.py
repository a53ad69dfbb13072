"""Drafts and texts made by hand, and whatever an editor may do to them."""

from hypothesis import strategies as st

from assistant.records import (
    PARTS,
    CaseDraft,
    Customer,
    Evidence,
    Pair,
    Provenance,
    Readiness,
    Section,
    Sentence,
    Transcript,
)
from assistant.workspace.document import Line
from assistant.workspace.drafted import document_of
from assistant.workspace.operations import deleted, headed, inserted, moved, with_line

HEADINGS = {"introduction": "Introduction", "challenge": "Challenge", "solution": "Solution", "result": "Result"}


def sentence(turn, text, start=0, end=40, **more):
    return Sentence(text, more.pop("kind", "edited"), (Evidence(turn, start, end),), **more)


def draft(told, *, title="Pruett Lines with Fleetline", pairs=()):
    """A draft that tells, by part, sentences or (turn, text)."""
    sections = [
        Section(
            part,
            HEADINGS[part],
            tuple(s if isinstance(s, Sentence) else sentence(*s) for s in told.get(part, ())),
        )
        for part in PARTS
    ]
    return CaseDraft(
        "d1", "en", title, "How Pruett Lines plans its runs.", Customer("Pruett Lines"), tuple(sections),
        tuple(Pair(*pair) for pair in pairs), (), (), (), (), (), (), (), Readiness("needs-answers", ()),
        Provenance("0", "0" * 64),
    )  # fmt: skip


def transcript():
    return Transcript("t1", "call.docx", "labels", "0" * 64, "en", None, "", (), ())


def texts(document):
    return {section.part: [line.text for line in section.lines] for section in document.sections}


def numbered(counts):
    """A draft with so many sentences a part, all different and each resting on a turn of its own."""
    told, turn = {}, 0
    for part, count in zip(PARTS, counts, strict=True):
        told[part] = []
        for _ in range(count):
            told[part].append((turn, f"Sentence {turn} of {part}."))
            turn += 1
    return draft(told)


drafts = st.tuples(*[st.integers(0, 4)] * 4).map(numbered)


@st.composite
def edited(draw, seed="p1/1", steps=6):
    """A draft, its text, and the text after some operations."""
    drafted = draw(drafts)
    document = first = document_of(drafted, seed)
    for step in range(draw(st.integers(0, steps))):
        document = draw(operation(document, step))
    return drafted, first, document


@st.composite
def operation(draw, document, step):
    """The text after one thing that an editor may do."""
    part = draw(st.sampled_from(PARTS))
    ids = [line.id for line in document.lines()]
    kind = draw(st.sampled_from(["insert", "heading", *(["edit", "delete", "move"] if ids else [])]))
    if kind == "heading":
        return headed(document, part, f"Heading {step}")
    line = document.line(draw(st.sampled_from(ids))) if kind != "insert" else None
    if kind == "edit":
        return with_line(document, _reworded(line, step))
    if kind == "delete":
        return deleted(document, line.id)
    others = [other.id for other in document.section(part).lines if line is None or other.id != line.id]
    after = draw(st.sampled_from([None, *others]))
    if kind == "move":
        return moved(document, line.id, part, after)
    return inserted(document, part, after, Line(f"new-{step}", f"Written {step}.", "edited", (), origin="editor"))


def _reworded(line, step):
    return Line(
        line.id, f"{line.text} Edited {step}.", line.kind, line.evidence, line.paragraph, "editor", line.origin,
        first=line.first, moved=line.moved,
    )  # fmt: skip
