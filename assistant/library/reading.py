"""Files -> cases: a draft's `case.json`, an exported case, or a document with four headed parts."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, cast

from pydantic import TypeAdapter, ValidationError

from assistant.errors import InputError, Say
from assistant.language.detect import detect_language
from assistant.library.headed import Headed, read_headed
from assistant.library.stored import Consent, Source, StoredCase, case_id, with_consent
from assistant.library.taxonomy import Taxonomy
from assistant.patterns import regex
from assistant.records import PARTS, Part, PastCase

_STORED = TypeAdapter(StoredCase)
_EVIDENCE: TypeAdapter[str | None] = TypeAdapter(str | None)
_ID = regex(r"[A-Za-z0-9][A-Za-z0-9_-]{0,79}")
_NAMES: dict[Part, Say] = {
    "introduction": Say("introduction", "前言"),
    "challenge": Say("challenge", "挑战"),
    "solution": Say("solution", "方案"),
    "result": Say("result", "结果"),
}


@dataclass(frozen=True, slots=True)
class Given:
    """What the user says about a case; it goes before what the file says."""

    customer: str | None = None
    title: str | None = None
    industry: str | None = None
    size: str | None = None
    region: str | None = None
    product: str | None = None
    year: int | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Read:
    """A case as read; `evidence` is the JSON of what its sentences rest on, for a case drafted here."""

    stored: StoredCase
    evidence: str | None = None


def from_word(
    name: str, data: bytes, lines: Sequence[tuple[str, tuple[str, ...]]], given: Given, taxonomy: Taxonomy
) -> Read:
    """The case in a Word file, of which `lines` are the paragraphs and, with their cells, the rows of tables.

    Raises:
        InputError: a part or the customer is missing.
    """
    source = Source(name, hashlib.sha256(data).hexdigest(), "docx")
    return _from_headed(read_headed(lines, markdown=False), source, given, taxonomy)


def from_text(name: str, data: bytes, text: str, given: Given, taxonomy: Taxonomy) -> Read:
    """The case in a file of text: JSON, Markdown, or lines with headings between them.

    Raises:
        InputError: it is no case; the message says what is missing.
    """
    sha256 = hashlib.sha256(data).hexdigest()
    if text.lstrip("\ufeff \t\r\n")[:1] == "{":
        return _from_json(text, Source(name, sha256, "json"), given, taxonomy)
    headed = read_headed([(line, ()) for line in text.splitlines()], markdown=True)
    return _from_headed(headed, Source(name, sha256, "text"), given, taxonomy)


def _from_json(text: str, source: Source, given: Given, taxonomy: Taxonomy) -> Read:
    """The case in a JSON file.

    Raises:
        InputError: it is no case.
    """
    try:
        found = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise _no_case(
            source.name, Say(f"it cannot be read as JSON ({error})", f"无法按 JSON 读取（{error}）")
        ) from error
    if isinstance(found.get("sections"), list):
        return _from_draft(found, source, given, taxonomy)
    if isinstance(found.get("sections"), dict):
        return _from_export(found, source)
    raise _no_case(source.name, Say("it has no 'sections'", "没有 'sections'"))


def _from_headed(headed: Headed, source: Source, given: Given, taxonomy: Taxonomy) -> Read:
    if headed.missing:
        missing = [_NAMES[part] for part in headed.missing]
        raise InputError(
            Say(
                f"{source.name} is no case: no heading was found for {', '.join(name.en for name in missing)}.",
                f"{source.name} 不是案例：没有找到这些部分的标题：{'、'.join(name.zh for name in missing)}。",
            ),
            Say(
                "Give the document the headings Introduction, Challenge, Solution, Result.",
                "请为文档加上标题：前言、挑战、方案、结果。",
            ),
        )
    return Read(_stored(_Facts.of(headed, given), dict(headed.sections), source, given, taxonomy))


@dataclass(frozen=True, slots=True)
class _Facts:
    """Facets as told by user or file, before anything is guessed."""

    title: str
    customer: str | None
    industry: str | None
    size: str | None
    region: str | None
    product: str | None
    year: int | None
    lang: str | None = None

    @classmethod
    def of(cls, headed: Headed, given: Given) -> _Facts:
        told = headed.facets
        year = told.get("year", "")
        return cls(
            given.title or headed.title,
            given.customer or told.get("customer"),
            given.industry or told.get("industry"),
            given.size or told.get("size"),
            given.region or told.get("region"),
            given.product or told.get("product"),
            given.year or (int(year) if year.isdecimal() else None),
        )


def _from_draft(found: Mapping[str, Any], source: Source, given: Given, taxonomy: Taxonomy) -> Read:
    try:
        told = found["customer"]
        lang = str(found["lang"])
        sections = {section["part"]: _paragraphs(section["sentences"], lang) for section in found["sections"]}
        facts = _Facts(
            given.title or str(found["title"]),
            given.customer or told["name"],
            given.industry or told["industry"],
            given.size or told["size"],
            given.region or told["region"],
            given.product or told["product"],
            given.year,
            lang,
        )
        version = str(found["provenance"]["version"])
        rests_on = {key: found[key] for key in ("sections", "quotes", "metrics")}
    except (KeyError, TypeError) as error:
        raise _no_case(source.name, Say(f"{error} is missing or wrong", f"{error} 缺失或有误")) from error
    empty = [part for part in PARTS if not sections.get(part)]
    if empty:
        name = _NAMES[empty[0]]
        raise _no_case(source.name, Say(f"its {name.en} is empty", f"“{name.zh}”部分是空的"))
    from_draft = Source(source.name, source.sha256, "case-json", version)
    stored = _stored(facts, cast("dict[Part, str]", sections), from_draft, given, taxonomy)
    return Read(stored, json.dumps(rests_on, ensure_ascii=False, sort_keys=True))


def _paragraphs(sentences: Sequence[Mapping[str, Any]], lang: str) -> str:
    paragraphs: dict[int, list[str]] = {}
    for sentence in sentences:
        paragraphs.setdefault(int(sentence["paragraph"]), []).append(str(sentence["text"]))
    return "\n".join(("" if lang == "zh" else " ").join(texts) for texts in paragraphs.values())


def _from_export(found: Mapping[str, Any], source: Source) -> Read:
    """A case that was exported, or one of the form of `corpus/cases`."""
    case = {key: found[key] for key in PastCase.__dataclass_fields__ if key in found}
    beside = found.get("library") or {"consent": {"state": case.get("consent", "none")}}
    try:
        rests_on = _EVIDENCE.validate_python(beside.get("evidence"))
        kept = {key: beside[key] for key in ("consent", "challenges", "factors", "guessed") if key in beside}
        where = beside.get("source") or asdict(source)
        stored = _STORED.validate_python({"case": case, "source": where, **kept})
    except (ValidationError, AttributeError) as error:
        first = error.errors()[0] if isinstance(error, ValidationError) else None
        why = f"{'.'.join(str(step) for step in first['loc'])}: {first['msg']}" if first else str(error)
        raise _no_case(source.name, Say(why, why)) from error
    empty = [part for part in PARTS if not stored.case.sections.get(part, "").strip()]
    if empty:
        raise _no_case(source.name, Say(f"section {empty[0]!r} is empty", f"{empty[0]!r} 部分是空的"))
    if not _ID.fullmatch(stored.id):  # it becomes a file name when the case is exported
        raise _no_case(source.name, Say(f"the id {stored.id!r} cannot be used", f"编号 {stored.id!r} 不能用"))
    return Read(with_consent(stored, stored.consent), rests_on)


def _stored(facts: _Facts, sections: dict[Part, str], source: Source, given: Given, taxonomy: Taxonomy) -> StoredCase:
    if not facts.customer:
        raise InputError(
            Say(f"{source.name} does not say who the customer is.", f"{source.name} 没有写明客户是谁。"),
            Say('Say it: --customer "NAME"', '请注明：--customer "名称"'),
        )
    text = "\n".join(sections.values())
    lang = facts.lang or _lang(text)
    title = facts.title or facts.customer
    guessed = []
    industry = taxonomy.industry(facts.industry) if facts.industry else None
    if industry is None:
        industry = taxonomy.guess_industry(f"{title}\n{sections['introduction']}", text)
        guessed += ["industry"] if industry else []
    challenges = taxonomy.guess("challenges", f"{title}\n{sections['challenge']}")
    factors = taxonomy.guess("factors", f"{sections['solution']}\n{sections['result']}")
    guessed += [name for name, found in (("challenges", challenges), ("factors", factors)) if found]
    number = case_id(lang, title, facts.customer, cast("dict[str, str]", sections))
    case = PastCase(
        number, title, facts.customer, industry, facts.size, facts.region, facts.product, lang, facts.year, given.tags,
        sections,
    )  # fmt: skip
    return StoredCase(case, Consent(), source, challenges, factors, tuple(guessed))


def _lang(text: str) -> str:
    found = detect_language(text)
    return "zh" if found == "zh" else "en"


def _no_case(name: str, why: Say) -> InputError:
    return InputError(
        Say(f"{name} is no case: {why.en}.", f"{name} 不是案例：{why.zh}。"),
        Say(
            "Give a case.json of 'casewright draft', an exported case, or a document with four headed parts.",
            "请提供 casewright draft 写出的 case.json、导出的案例，或有四个标题部分的文档。",
        ),
    )
