"""The backends by name. A backend's file, and the library in it, is imported when its name is chosen."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from assistant.errors import MissingExtra

# name -> (module:object, extra that brings its library; None where the core install has it)
BACKENDS: dict[str, tuple[str, str | None]] = {
    "spacy": ("assistant.backends.spacy_tokenizer:SpacyTokenizer", None),
    "static": ("assistant.backends.static_embedder:StaticEmbedder", None),
    "sentence-transformers": ("assistant.backends.sentence_transformer:SentenceTransformerEmbedder", "transformers"),
    "openai": ("assistant.backends.openai_chat:OpenAIGenerator", "openai"),
    "transformers": ("assistant.backends.transformers_chat:TransformersGenerator", "transformers"),
    "cross-encoder": ("assistant.backends.cross_encoder:CrossEncoderReranker", "transformers"),
    "faiss": ("assistant.backends.faiss_index:FaissIndex", None),
}


def backend(name: str) -> Any:  # noqa: ANN401 - what comes is checked against its port where it is used
    """The class of a backend.

    Raises:
        MissingExtra: its library is not installed.
    """
    place, extra = BACKENDS[name]
    module, _, item = place.partition(":")
    try:
        return getattr(import_module(module), item)
    except ModuleNotFoundError as error:
        if extra is None:
            raise
        raise MissingExtra(str(error.name), extra) from error
