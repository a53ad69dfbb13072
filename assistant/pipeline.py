"""The whole journey on one page: the only module that joins the rooms."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from assistant.backends.faiss_index import FaissIndex
from assistant.backends.spacy_tokenizer import SpacyTokenizer
from assistant.backends.static_embedder import StaticEmbedder
from assistant.check.draft import check_draft
from assistant.draft.compose import DraftParts, compose
from assistant.draft.salience import SalienceModel
from assistant.errors import InputError, LanguageError, Say
from assistant.ingest.read import read_transcripts
from assistant.library.corpus import load_cases
from assistant.metrics.find import find_metrics
from assistant.metrics.suggest import suggest
from assistant.records import Brief, CaseDraft, Match, Metric, Passage, PastCase, Suggestion, Transcript
from assistant.resources import resource
from assistant.retrieve.search import CaseSearch, open_search
from assistant.segment.label import Labeller, label_passages
from assistant.settings import Settings
