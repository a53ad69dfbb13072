"""The whole journey on one page: the only module that joins the rooms."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from assistant import __version__
from assistant.backends.embedders import embedder_named
from assistant.backends.table import backend
from assistant.errors import GeneratorError, InputError, LanguageError, Say, WorkError
from assistant.later import Later
from assistant.learning.shipped import shipped
from assistant.ports import Embedder, Generator, Reranker, Tell, Token, Tokenizer
from assistant.records import (
    Brief,
    CaseDraft,
    EditedCase,
    Finding,
    Label,
    Length,
    Match,
    Mending,
    Metric,
    Passage,
    PastCase,
    Provenance,
    Quantity,
    Span,
    Suggestion,
    Transcript,
    Verified,
)
from assistant.resources import resource
from assistant.settings import Settings

if TYPE_CHECKING:
    from assistant.backends import generators
    from assistant.backends.cached_generator import pace as answer_pace
    from assistant.backends.cached_generator import sweep as sweep_answers
    from assistant.backends.generators import GeneratorState
    from assistant.backends.pasted_generator import AskedByHand, PastedGenerator
    from assistant.check import numbers as check_numbers
    from assistant.check.draft import check_draft
    from assistant.check.law import judged
    from assistant.check.law_ground import ground_of
    from assistant.check.verify import verify
    from assistant.check.verify_context import context_of
    from assistant.corrections.superseded import superseded
    from assistant.draft.compose import DraftParts, compose
    from assistant.draft.head import settled
    from assistant.draft.mend import without_faults
    from assistant.draft.pairs import pair_up
    from assistant.draft.profile import profile, vendor_name, with_names
    from assistant.draft.readiness import readiness
    from assistant.draft.salience import SalienceModels, load_salience
    from assistant.draft.tellable import Understood
    from assistant.export.case_json import from_json, to_json
    from assistant.export.docx_template import Template, read_template
    from assistant.export.pack_case import AskedNumber, edited_of, numbers_in
    from assistant.generate import spending
    from assistant.generate.headed import told_highlights
    from assistant.generate.hostile import without_hostile
    from assistant.generate.plan import Known
    from assistant.generate.pseudonyms import Pseudonyms, known_names
    from assistant.generate.reword import Tools, reworded, unworded
    from assistant.ingest.container import open_sheet
    from assistant.ingest.edited import read_edited, text_of
    from assistant.ingest.gate import admit
    from assistant.ingest.mending import find_mendings, guessed_names, mended
    from assistant.ingest.package import Package
    from assistant.ingest.read import read_transcripts
    from assistant.ingest.refusals import not_docx
    from assistant.ingest.unmended import WayBack
    from assistant.language.overlap import grams
    from assistant.language.plain_words_en import plain_tokens
    from assistant.library.corpus import load_cases
    from assistant.library.erasing import ErasedCase, erase_case
    from assistant.library.reading import Given, Read, from_text, from_word
    from assistant.library.shelf import Shelf
    from assistant.library.taxonomy import Taxonomy, load_taxonomy
    from assistant.metrics.echoed import echoed
    from assistant.metrics.find import find_metrics, metrics_in_text, metrics_spoken, text_transcript
    from assistant.metrics.quantities import find_quantities
    from assistant.metrics.scaled import scales
    from assistant.metrics.spoken import Spoken
    from assistant.metrics.suggest import suggest
    from assistant.retrieve.exclude import Exclude, Only
    from assistant.retrieve.passages import told_by
    from assistant.retrieve.search import CaseSearch, open_search
    from assistant.retrieve.store import sweep
    from assistant.segment.label import Labeller, label_passages, load_labeller, passage_id, with_labels
else:  # a search needs no draft, and numbers of a text need no file
    generators = Later("assistant.backends.generators")
    answer_pace = Later("assistant.backends.cached_generator", "pace")
    sweep_answers = Later("assistant.backends.cached_generator", "sweep")
    PastedGenerator = Later("assistant.backends.pasted_generator", "PastedGenerator")
    spending = Later("assistant.generate.spending")
    check_numbers = Later("assistant.check.numbers")
    check_draft = Later("assistant.check.draft", "check_draft")
    judged = Later("assistant.check.law", "judged")
    ground_of = Later("assistant.check.law_ground", "ground_of")
    verify = Later("assistant.check.verify", "verify")
    context_of = Later("assistant.check.verify_context", "context_of")
    superseded = Later("assistant.corrections.superseded", "superseded")
    DraftParts = Later("assistant.draft.compose", "DraftParts")
    Understood = Later("assistant.draft.tellable", "Understood")
    compose = Later("assistant.draft.compose", "compose")
    settled = Later("assistant.draft.head", "settled")
    read_template = Later("assistant.export.docx_template", "read_template")
    find_mendings = Later("assistant.ingest.mending", "find_mendings")
    guessed_names = Later("assistant.ingest.mending", "guessed_names")
    mended = Later("assistant.ingest.mending", "mended")
    Package = Later("assistant.ingest.package", "Package")
    not_docx = Later("assistant.ingest.refusals", "not_docx")
    WayBack = Later("assistant.ingest.unmended", "WayBack")
    without_faults = Later("assistant.draft.mend", "without_faults")
    pair_up = Later("assistant.draft.pairs", "pair_up")
    profile = Later("assistant.draft.profile", "profile")
    vendor_name = Later("assistant.draft.profile", "vendor_name")
    with_names = Later("assistant.draft.profile", "with_names")
    readiness = Later("assistant.draft.readiness", "readiness")
    load_salience = Later("assistant.draft.salience", "load_salience")
    from_json = Later("assistant.export.case_json", "from_json")
    to_json = Later("assistant.export.case_json", "to_json")
    edited_of = Later("assistant.export.pack_case", "edited_of")
    numbers_in = Later("assistant.export.pack_case", "numbers_in")
    told_highlights = Later("assistant.generate.headed", "told_highlights")
    without_hostile = Later("assistant.generate.hostile", "without_hostile")
    Known = Later("assistant.generate.plan", "Known")
    Pseudonyms = Later("assistant.generate.pseudonyms", "Pseudonyms")
    known_names = Later("assistant.generate.pseudonyms", "known_names")
    Tools = Later("assistant.generate.reword", "Tools")
    reworded = Later("assistant.generate.reword", "reworded")
    unworded = Later("assistant.generate.reword", "unworded")
    open_sheet = Later("assistant.ingest.container", "open_sheet")
    read_edited = Later("assistant.ingest.edited", "read_edited")
    text_of = Later("assistant.ingest.edited", "text_of")
    admit = Later("assistant.ingest.gate", "admit")
    read_transcripts = Later("assistant.ingest.read", "read_transcripts")
    grams = Later("assistant.language.overlap", "grams")
    plain_tokens = Later("assistant.language.plain_words_en", "plain_tokens")
    load_cases = Later("assistant.library.corpus", "load_cases")
    erase_case = Later("assistant.library.erasing", "erase_case")
    Given = Later("assistant.library.reading", "Given")
    from_text = Later("assistant.library.reading", "from_text")
    from_word = Later("assistant.library.reading", "from_word")
    Shelf = Later("assistant.library.shelf", "Shelf")
    load_taxonomy = Later("assistant.library.taxonomy", "load_taxonomy")
    find_metrics = Later("assistant.metrics.find", "find_metrics")
    metrics_in_text = Later("assistant.metrics.find", "metrics_in_text")
    text_transcript = Later("assistant.metrics.find", "text_transcript")
    metrics_spoken = Later("assistant.metrics.find", "metrics_spoken")
    Spoken = Later("assistant.metrics.spoken", "Spoken")
    find_quantities = Later("assistant.metrics.quantities", "find_quantities")
    echoed = Later("assistant.metrics.echoed", "echoed")
    scales = Later("assistant.metrics.scaled", "scales")
    suggest = Later("assistant.metrics.suggest", "suggest")
    Exclude = Later("assistant.retrieve.exclude", "Exclude")
    Only = Later("assistant.retrieve.exclude", "Only")
    told_by = Later("assistant.retrieve.passages", "told_by")
    open_search = Later("assistant.retrieve.search", "open_search")
    sweep = Later("assistant.retrieve.store", "sweep")
    label_passages = Later("assistant.segment.label", "label_passages")
    load_labeller = Later("assistant.segment.label", "load_labeller")
    passage_id = Later("assistant.segment.label", "passage_id")
    with_labels = Later("assistant.segment.label", "with_labels")

_LANGUAGES = ("en", "zh")
_WRITERS = ("gaps", "left_out", "suggestions", "metrics")
Stage = Literal["segmenting", "numbers", "similar", "drafting", "checking"]
_MENDINGS = 3  # rounds of taking out what the check refuses


class LateTokenizer:
    """Loads its backend with the first text that is not plain English: that takes as long as a whole draft."""

    def __init__(self, lang: str) -> None:
        self._lang = lang

    @cached_property
    def _tokenizer(self) -> Tokenizer:
        tokenizer: Tokenizer = backend("spacy")(self._lang)
        return tokenizer

    def tokens(self, text: str) -> list[Token]:
        """See `ports.Tokenizer`."""
        plain = plain_tokens(text) if self._lang == "en" else None
        return self._tokenizer.tokens(text) if plain is None else plain


def _to_nobody(_say: Say) -> None:
    """Who draws no attention while a model works."""


class Parts:
    """Models and search, each loaded when first used and then kept."""

    def __init__(
        self,
        settings: Settings,
        labeller: Path | None = None,
        salience: Path | None = None,
        tell: Tell = _to_nobody,
    ) -> None:
        self._settings = settings
        self._tell = tell
        self._labeller_folder = labeller or resource("models", "labeller")
        self._salience_folder = salience or resource("models", "salience")
        self._tokenizers: dict[str, Tokenizer] = {}

    @cached_property
    def labeller(self) -> Labeller:
        """Labels passages."""
        return load_labeller(self._labeller_folder)

    @cached_property
    def salience(self) -> Mapping[str, SalienceModels]:
        """Tells what matters."""
        return load_salience(self._salience_folder)

    @cached_property
    def embedder(self) -> Embedder:
        """The bundled embedder, which what drafts are made with was weighed for."""
        return embedder_named("")

    @cached_property
    def search_embedder(self) -> Embedder:
        """The embedder that similar cases are found with."""
        named = self._settings.embedder
        return embedder_named(named, allow_download=self._settings.allow_download) if named else self.embedder

    @property
    def pseudonymises(self) -> bool:
        """Whether the model sees other names: as the user says, else where texts leave this computer."""
        return self._settings.model.hides_names(self.generator.sends_to if self.generator else None)

    @cached_property
    def reranker(self) -> Reranker | None:
        """The cross-encoder that reads the best of the similar cases again, if the user named one.

        Raises:
            MissingExtra: sentence-transformers is not installed.
            WorkError: the model is not on this computer, or cannot be used.
        """
        if not self._settings.reranker:
            return None
        named: Reranker = backend("cross-encoder")(
            self._settings.reranker, allow_download=self._settings.allow_download
        )
        return named

    @cached_property
    def search(self) -> CaseSearch:
        """Search over the past cases, the user's own among them."""
        cases = shelf(self._settings).searchable()
        return search_of(cases, self.search_embedder, self._settings.index_dir, self.reranker)

    @cached_property
    def generator(self) -> spending.Meter | None:
        """The language model that words drafts, if the user set one; nothing is sent by asking for it.

        Raises:
            InputError: what it needs is not set, or a folder cannot be used.
            WorkError: it is not installed, or cannot be loaded.
        """
        answers = answers_dir(self._settings)
        model = generators.generator_of(
            self._settings.model, answers, self._tell, allow_download=self._settings.allow_download
        )
        return spending.Meter(model) if model else None

    def tell_cost(self, work: Callable[[Generator], object]) -> None:
        """Tells what asking the model will take at most, by a rehearsal of the work; nothing where it costs nothing."""
        model, generator = self._settings.model, self.generator
        if generator is None or model.kind == "replay" or model.show_prompts or self._tell is _to_nobody:
            return
        rehearsal = spending.Rehearsal(generator)
        work(rehearsal)
        prices = spending.Prices(model.price_in, model.price_out, model.currency)
        most = spending.expected(rehearsal.asked, generator)
        self._tell(
            spending.told_before(most, prices, generator, answer_pace(answers_dir(self._settings), generator.id))
        )

    def tokenizer(self, lang: str) -> Tokenizer:
        """The tokenizer of a language."""
        if lang not in self._tokenizers:
            self._tokenizers[lang] = LateTokenizer(lang)
        return self._tokenizers[lang]

    @cached_property
    def models(self) -> Mapping[str, str]:
        """Checksums of the models a draft is made with, by id; the embedder's id ends with its own."""
        folders = (self._labeller_folder, self._salience_folder)
        sums = {state.id: state.sha256 for folder in folders for state in _states(folder)}
        found_with = {"search-embedder": self.search_embedder.id} if self._settings.embedder else {}
        read_again = {"reranker": self.reranker.id} if self.reranker else {}
        return sums | {"embedder": self.embedder.id} | found_with | read_again

    @property
    def similar(self) -> int:
        """How many similar cases a draft shows."""
        return self._settings.similar


@dataclass(frozen=True, slots=True)
class Heard:
    """An interview with misheard names put right, its passages in the order of those as read, what was put right, and its draft."""

    transcript: Transcript
    passages: tuple[Passage, ...]
    mendings: tuple[Mending, ...]
    draft: CaseDraft  # as Casewright worded it, pointing at this transcript


@dataclass(frozen=True, slots=True)
class Drafted:
    """A draft with what it was made from; `mended` is None where no name was put right."""

    draft: CaseDraft
    transcript: Transcript
    passages: tuple[Passage, ...]
    mended: Heard | None = None


@dataclass(frozen=True, slots=True)
class ModelState:
    """A shipped model file and whether it is as it was shipped."""

    id: str
    sha256: str
    ok: bool


@dataclass(frozen=True, slots=True)
class IndexState:
    """The index of past cases."""

    kind: str
    passages: int
    embedder: str
    ok: bool
    reranker: str | None = None


def build_parts(
    settings: Settings, *, labeller: Path | None = None, salience: Path | None = None, tell: Tell = _to_nobody
) -> Parts:
    """What drafting needs; other folders of trained models serve cross-validation.

    Args:
        settings: what the user set.
        labeller, salience: folders of trained models; None for those that Casewright brings.
        tell: told what a language model's server or a person has to wait for.
    """
    return Parts(settings, labeller, salience, tell)


def read_file(path: Path, brief: Brief) -> tuple[Transcript, ...]:
    """The interviews in a file.

    Raises:
        InputError: the file cannot be read, or holds no speech.
    """
    return read_transcripts(path, brief)


def read_data(name: str, data: bytes, brief: Brief) -> tuple[Transcript, ...]:
    """The interviews in a file of that name with these bytes.

    Raises:
        InputError: it cannot be read, or holds no speech.
    """
    return read_transcripts(Path(name), brief, data)


def house_template(path: Path) -> Template:
    """The house template in a Word file.

    Raises:
        InputError: it is no Word file, a damaged or hostile one, has macros, or fetches something from elsewhere.
    """
    file = admit(path)
    if file.kind != "docx":
        raise not_docx(path)
    package = Package(file.data, path)
    package.main()
    package.check_parts()
    return read_template(path.name, file.data)


def segment_transcript(transcript: Transcript, parts: Parts) -> tuple[Passage, ...]:
    """Labelled passages covering all speech.

    Raises:
        LanguageError: the interview is neither English nor Chinese.
    """
    return label_passages(transcript, parts.labeller)


def metrics_of(
    transcript: Transcript, passages: tuple[Passage, ...]
) -> tuple[tuple[Quantity, ...], tuple[Metric, ...], tuple[Suggestion, ...]]:
    """Quantities, metrics and suggestions of an interview; nothing off the record is in them."""
    quantities = tuple(
        q for p in passages if not (p.label == "off_record" or p.doubtful) for q in _quantities(p, transcript.lang)
    )
    metrics = find_metrics(transcript, passages, superseded(transcript, passages))
    return quantities, metrics, _suggested(transcript, passages, metrics)


def _suggested(
    transcript: Transcript, passages: tuple[Passage, ...], metrics: tuple[Metric, ...]
) -> tuple[Suggestion, ...]:
    totals = scales(transcript, passages, metrics)
    return suggest(metrics, transcript.lang, totals, echoed(metrics, transcript))


def _quantities(passage: Passage, lang: str) -> list[Quantity]:
    at = passage.span.start
    found = find_quantities(passage.text, lang)
    return [replace(q, span=Span(at + q.span.start, at + q.span.end), turn=passage.turn) for q in found]


def metrics_of_text(text: str, lang: str) -> tuple[tuple[Quantity, ...], tuple[Metric, ...], tuple[Suggestion, ...]]:
    """The same for a text that one person says."""
    quantities, metrics = metrics_in_text(text, lang)
    return quantities, metrics, suggest(metrics, lang, scales(text_transcript(text, lang), (), metrics))


def draft_case(
    transcript: Transcript,
    parts: Parts,
    brief: Brief,
    length: Length = "standard",
    *,
    labels: Mapping[str, Label] = MappingProxyType({}),
    progress: Callable[[Stage], None] = lambda _: None,
    offline: bool = False,
) -> Drafted:
    """Drafts one interview and checks the draft; sentences that the check refuses are taken out.

    The language model of the settings, if there is one, words it then; see `word_case`.

    Args:
        transcript: the interview.
        parts: models and search.
        brief: what the user knows.
        length: how long the case shall be.
        labels: what a person says that passages tell, by the passages' ids; what is off the record stays there.
        progress: is told each stage as it begins.
        offline: whether the words stay Casewright's own.

    Raises:
        LanguageError: the interview is neither English nor Chinese.
    """
    if transcript.lang not in _LANGUAGES:
        raise LanguageError(
            Say(
                f"{transcript.source}: the interview is in {transcript.lang!r}; drafts are written in English and Chinese.",
                f"{transcript.source}：访谈语言是 {transcript.lang!r}，目前只能起草中文和英文案例。",
            ),
            Say(
                "Use 'casewright transcript' to read it, or translate it first.",
                "可用 casewright transcript 查看，或先翻译。",
            ),
        )
    mendings = find_mendings(transcript, brief)
    way_back = WayBack(transcript, mended(transcript, mendings), mendings)
    progress("segmenting")
    heard = without_hostile(segment_transcript(way_back.mended, parts))
    passages = with_labels(_named_by_place(way_back.of(heard), transcript), labels)
    used = tuple(
        replace(one, id=read.id, label=read.label, confidence=read.confidence, probabilities=read.probabilities)
        for one, read in zip(heard, passages, strict=True)
    )
    guessed = guessed_names(way_back.mended, mendings)
    draft = _draft(way_back.mended, used, parts, brief, length, guessed, progress)
    told = tuple(m for m in mendings if _on_record(m, transcript, passages))
    put_right = Heard(way_back.mended, used, mendings, draft) if mendings else None
    drafted = Drafted(replace(way_back.of(draft), mendings=told), transcript, passages, put_right)
    return drafted if offline else word_case(drafted, parts, brief)


def word_case(
    drafted: Drafted, parts: Parts, brief: Brief, generator: Generator | None = None, *, hides_names: bool | None = None
) -> Drafted:
    """A draft in the words of a language model, as far as the law accepts them; checked again.

    Args:
        drafted: the draft in Casewright's own words.
        parts: models, and the language model of the settings.
        brief: what the user knows.
        generator: who is asked; without one the language model of the settings, and where there is none the draft
            stays as it is.
        hides_names: whether it sees other names; without it as the settings say.

    Raises:
        InputError: what the language model needs is not set.
        MissingExtra: the library that it needs is not installed.
    """
    heard = drafted.mended
    if heard is None:
        worded = _worded(
            drafted.draft, (drafted.transcript, drafted.passages, ()), brief, parts, generator, hides_names
        )
        return replace(drafted, draft=worded)
    put_right = (heard.transcript, heard.passages, heard.mendings)
    worded = _worded(heard.draft, put_right, brief, parts, generator, hides_names)
    back = WayBack(drafted.transcript, heard.transcript, heard.mendings).of(worded)
    return replace(drafted, draft=replace(back, mendings=drafted.draft.mendings))


def word_by_hand(
    drafted: Drafted, parts: Parts, brief: Brief, answers: Mapping[str, str], *, hides_names: bool
) -> tuple[Drafted, tuple[AskedByHand, ...]]:
    """The same with a person as the go-between, who has pasted some answers so far.

    Args:
        drafted, parts, brief, hides_names: see `word_case`.
        answers: by the keys of their questions; an empty one passes the question over.

    Returns:
        What the draft is with these answers, and the questions in order: all that were answered, and the next one.
    """
    pasted = PastedGenerator(answers)
    worded = word_case(drafted, parts, brief, pasted, hides_names=hides_names)
    return worded, tuple(pasted.asked)


def _named_by_place(passages: tuple[Passage, ...], transcript: Transcript) -> tuple[Passage, ...]:
    """The passages with ids by where they stand in the interview as read, whatever names were put right."""
    return tuple(replace(p, id=passage_id(transcript, p.span)) for p in passages)


def _on_record(mending: Mending, transcript: Transcript, passages: tuple[Passage, ...]) -> bool:
    at = transcript.turns[mending.turn].span.start + mending.start
    return not any(p.label == "off_record" and p.span.start <= at < p.span.end for p in passages)


def _draft(
    transcript: Transcript,
    passages: tuple[Passage, ...],
    parts: Parts,
    brief: Brief,
    length: Length,
    guessed: tuple[Span, ...],
    progress: Callable[[Stage], None],
) -> CaseDraft:
    progress("numbers")
    put = superseded(transcript, passages)
    spoken = Spoken(transcript, passages)
    metrics = metrics_spoken(spoken, put)
    suggestions = _suggested(transcript, passages, metrics)
    progress("similar")
    matches = parts.search.by_passages(passages, transcript.lang, parts.similar, _own(transcript, passages, brief))
    progress("drafting")
    withdrawn = spoken.withdrawn()
    understood = Understood(
        transcript, passages, metrics, suggestions, matches, withdrawn, guessed, spoken.corrected, put
    )
    tools = DraftParts(parts.salience, parts.tokenizer(transcript.lang), parts.embedder, length)
    draft = compose(understood, brief, tools, _provenance(transcript, parts, length))
    progress("checking")
    return _checked(draft, transcript, passages)


def _worded(
    draft: CaseDraft,
    heard: tuple[Transcript, tuple[Passage, ...], tuple[Mending, ...]],
    brief: Brief,
    parts: Parts,
    asked: Generator | None,
    hides_names: bool | None,
) -> CaseDraft:
    transcript, passages, mendings = heard
    try:
        generator = asked or parts.generator
    except GeneratorError as error:
        return unworded(draft, error)
    if generator is None:
        return draft
    vendor = vendor_name(transcript, brief)
    told = replace(brief, customer=draft.customer, vendor=vendor, product=draft.customer.product)
    ground = ground_of(
        transcript, passages, told, draft.metrics, find_quantities,
        withdrawn=Spoken(transcript, passages).withdrawn(superseded(transcript, passages)),
        guessed=guessed_names(transcript, mendings),
    )  # fmt: skip
    hidden = parts.pseudonymises if hides_names is None else hides_names
    names = Pseudonyms(known_names(transcript, told)) if hidden else None
    known = Known(*(name or "-" for name in (draft.customer.name, vendor, draft.customer.product)))
    tools = Tools(generator, lambda claim: judged(claim, ground), names)
    if asked is None:
        parts.tell_cost(lambda nobody: reworded(draft, transcript, passages, known, replace(tools, generator=nobody)))
    worded = reworded(draft, transcript, passages, known, tools)
    return _checked(_paired(worded, transcript, parts), transcript, passages)


def _paired(draft: CaseDraft, transcript: Transcript, parts: Parts) -> CaseDraft:
    challenge, solution = draft.section("challenge").sentences, draft.section("solution").sentences
    return replace(draft, pairs=pair_up(challenge, solution, transcript, parts.embedder))


def _checked(draft: CaseDraft, transcript: Transcript, passages: tuple[Passage, ...]) -> CaseDraft:
    for _ in range(_MENDINGS):
        findings = check_draft(draft, transcript, passages)
        better = _settled(without_faults(draft, findings), findings)
        if better == draft:
            break
        draft = better
    ready = readiness(draft.sections, draft.metrics, draft.gaps, draft.customer, draft.lang, findings)
    return replace(draft, findings=findings, readiness=ready)


def _settled(draft: CaseDraft, findings: tuple[Finding, ...]) -> CaseDraft:
    """A head that fits; what a model put above its own sentences stays unless the check refuses it."""
    wording = draft.provenance.wording
    if wording is None:
        return settled(draft, findings)
    refused = {f.where.part for f in findings if f.severity == "hard"}
    kept = {p.part for p in wording.parts if p.accepted and p.part not in refused}
    better = settled(draft, findings, told_highlights(draft))
    title = draft.title if "title" in kept else better.title
    standfirst = draft.standfirst if "standfirst" in kept else better.standfirst
    return replace(better, title=title, standfirst=standfirst)


def _own(transcript: Transcript, passages: tuple[Passage, ...], brief: Brief) -> Exclude:
    """An interview's own case, and cases of its customer, are no news to its writer.

    The customer is left out under the brief's name and under the one the interview gives: they may differ.
    """
    names = (brief.customer.name, profile(transcript, passages, Brief()).name)
    return Exclude(tuple(dict.fromkeys(name for name in names if name)), interviews=(Path(transcript.source).stem,))


def _provenance(transcript: Transcript, parts: Parts, length: Length) -> Provenance:
    settings = {"similar": str(parts.similar), "length": length}
    # How much, not what: the words of a mark are what must not be told.
    marks = {"marked": len(transcript.marked), "cleared": len(transcript.cleared)}
    settings |= {key: str(count) for key, count in marks.items() if count}
    return Provenance(__version__, transcript.sha256, dict(parts.models), settings)


def read_case(path: Path) -> EditedCase:
    """A case that somebody edited or wrote.

    Raises:
        InputError: the file cannot be read, or holds no sentence in English or Chinese.
    """
    return read_edited(path)


def verify_case(
    case: EditedCase, interview: Path, parts: Parts, brief: Brief, ui: str
) -> tuple[Transcript, tuple[Verified, ...]]:
    """Every sentence of a case held against the interview; of several in the file, the one most like the case.

    Raises:
        InputError: the interview cannot be read, or is in another language than the case.
    """
    transcripts = [t for t in read_file(interview, brief) if t.lang == case.lang]
    if not transcripts:
        raise InputError(
            Say(
                f"{interview.name}: the interview is not in the language of {case.source} ({case.lang}).",
                f"{interview.name}：访谈与 {case.source} 的语言（{case.lang}）不同。",
            ),
            Say(
                "Check the case in the language of its interview.",
                "请用与访谈相同语言的案例来核对。",
            ),
        )
    told = grams(" ".join(block.text for block in case.blocks), case.lang)
    transcript = max(transcripts, key=lambda t: len(told & grams(t.text, t.lang)))
    mendings = find_mendings(transcript, brief)
    way_back = WayBack(transcript, mended(transcript, mendings), mendings)
    passages = segment_transcript(way_back.mended, parts)
    named = with_names(brief, way_back.mended, passages)
    found = verify(case, context_of(way_back.mended, passages, named, find_quantities, ui))
    return transcript, tuple(replace(one, evidence=way_back.of(one.evidence)) for one in found)


def case_for_pack(path: Path) -> tuple[EditedCase, str | None]:
    """The case of a draft folder, a `case.json` or an edited file, and the customer's name where the draft knows it.

    Raises:
        InputError: it cannot be read.
        WorkError: the draft has hard findings, so that it must not go to the customer.
    """
    source = path / "case.json" if path.is_dir() else path
    if source.suffix.lower() != ".json":
        return read_edited(source), None
    draft = from_json(text_of(source))
    must_be_sound(draft)
    return edited_of(draft), draft.customer.name


def must_be_sound(draft: CaseDraft) -> None:
    """Refuses a case that must not go to the customer.

    Raises:
        WorkError: it has hard findings.
    """
    # What was found in the notes for the writer stays there; only the case itself goes out.
    hard = [f for f in draft.findings if f.severity == "hard" and f.where.part not in _WRITERS]
    if hard:
        raise WorkError(
            Say(f"The draft must be mended first: {hard[0].message}", f"草稿须先改正：{hard[0].message}"),
            Say(
                "Mend case.docx, check it with 'casewright verify', and make the pack from it.",
                "请修改 case.docx，用 casewright verify 核对后，再用它生成确认书。",
            ),
        )


def numbers_to_approve(case: EditedCase) -> list[AskedNumber]:
    """Every number of a case with its sentence."""
    return numbers_in(case, find_quantities, check_numbers.ARTICLES)


def search_of(
    cases: Sequence[PastCase], embedder: Embedder, folder: Path, reranker: Reranker | None = None
) -> CaseSearch:
    """The search over these cases, their index kept in a folder; industries are found by name in either language."""
    index = backend("faiss")
    names = {key: f"{name.en}; {name.zh}" for key, name in taxonomy().industries.items()}
    return open_search(cases, embedder, index.build, index.load, folder, names, reranker)


def similar_to_text(text: str, parts: Parts, top: int, only: Only | None = None) -> tuple[Match, ...]:
    """Past cases like a text in either language, with the facets asked for."""
    return parts.search.by_text(text, language_of(text), top, Exclude(only=only or Only()))


def similar_to_case(case: PastCase, parts: Parts, top: int, only: Only | None = None) -> tuple[Match, ...]:
    """Past cases like another one, part by part; not itself."""
    return parts.search.by_parts(told_by(case), case.lang, top, Exclude(cases=(case.id,), only=only or Only()))


def similar_to_file(path: Path, parts: Parts, brief: Brief, top: int, only: Only | None = None) -> tuple[Match, ...]:
    """Past cases like the first interview of a file; not its own case."""
    transcript = read_file(path, brief)[0]
    passages = segment_transcript(transcript, parts)
    own = replace(_own(transcript, passages, brief), only=only or Only())
    return parts.search.by_passages(passages, transcript.lang, top, own)


def language_of(text: str) -> str:
    """`zh` for a text with Chinese characters, else `en`."""
    return "zh" if any("\u4e00" <= char <= "\u9fff" for char in text) else "en"


def past_cases() -> tuple[PastCase, ...]:
    """The past cases that Casewright brings."""
    return load_cases(resource("corpus", "cases"))


def shelf(settings: Settings) -> Shelf:
    """All past cases: those that Casewright brings and those of the user's library."""
    return Shelf(resource("corpus", "cases"), settings.library_place, date.today())


def taxonomy() -> Taxonomy:
    """What past cases are filed under."""
    return load_taxonomy(resource("corpus"))


def read_past_case(path: Path, given: Given) -> Read:
    """A finished case in a file: a draft's `case.json`, an exported case, or a document with four headed parts.

    Raises:
        InputError: it cannot be read, or is no case.
    """
    file = admit(path)
    if file.kind == "docx":
        _, sheet = open_sheet(path)
        return from_word(path.name, file.data, [(line.text, line.cells) for line in sheet.lines], given, taxonomy())
    return from_text(path.name, file.data, file.text, given, taxonomy())


def past_case_of(draft: CaseDraft, name: str) -> Read:
    """A drafted case as the library keeps it, with what its sentences rest on; `name` says where it came from.

    Raises:
        InputError: a part is empty, or nobody knows who the customer is.
    """
    text = to_json(draft)
    return from_text(name, text.encode(), text, Given(), taxonomy())


def erase_past_case(case_id: str, settings: Settings) -> ErasedCase:
    """Erases a case of the user's everywhere: in the backups, in the index, and last in the library."""
    held = shelf(settings)
    return erase_case(held, case_id, lambda: _forget(case_id, settings))


def _forget(case_id: str, settings: Settings) -> int:
    """Takes a case out of the index; the number of its passages."""
    parts = Parts(settings)
    sweep(settings.index_dir, parts.search_embedder.id)
    gone = sum(passage.case_id == case_id for passage in parts.search.passages)
    rest = tuple(case for case in shelf(settings).searchable() if case.id != case_id)
    search_of(rest, parts.search_embedder, settings.index_dir)
    return gone


def rebuild_index(settings: Settings) -> IndexState:
    """Builds the index of past cases anew from the cases themselves."""
    sweep(settings.index_dir, None)
    return index_report(settings)


def model_report() -> tuple[ModelState, ...]:
    """The shipped models, each with its checksum and whether it is the one that it was shipped with.

    Raises:
        WorkError: a file is missing or cannot be read.
    """
    return tuple(state for room in ("labeller", "salience", "embedder") for state in _states(resource("models", room)))


def _states(folder: Path) -> Iterator[ModelState]:
    for told in shipped(folder):
        yield ModelState(f"{folder.name}/{told.path.stem}", told.found, told.found == told.promised)


def generator_report(settings: Settings) -> GeneratorState | None:
    """The configured language model, as far as it is known without loading or asking it; None where none is.

    Raises:
        InputError: what it needs is not set.
        MissingExtra: the library that it needs is not installed.
    """
    return generators.state_of(settings.model, answers_dir(settings))


def forget_answers(settings: Settings) -> int:
    """Deletes every kept answer of a language model; how many they were."""
    return sweep_answers(answers_dir(settings), 0)


def answers_dir(settings: Settings) -> Path:
    """Where answers of language models are kept."""
    return settings.data_dir / "answers"


def index_report(settings: Settings) -> IndexState:
    """The index of past cases, built if it is not there yet, and whether it finds every passage by its own words."""
    parts = Parts(settings)
    index = parts.search.index
    reranker = parts.reranker.id if parts.reranker else None
    return IndexState(index.kind, len(index), parts.search_embedder.id, parts.search.is_sound(), reranker)
