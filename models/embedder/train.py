"""Trains the bundled embedder again from open data and business words and writes its files into this folder.

    python models/embedder/train.py --data DIR      (then judge.py, beside it, measures what came out)

It needs torch and sentence-transformers (`pip install "casewright[transformers]"`) and some ten minutes
on two CPU cores. A Unigram tokenizer is learnt from both languages, then one vector a piece by in-batch
contrast (Henderson et al. 2017, arXiv:1705.00652): a text's vector is the mean of its pieces' vectors, and
texts that belong together shall lie closer than all others of their batch. The vectors are kept as 8-bit
integers with one scale a piece.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from safetensors.numpy import save
from sentence_transformers import SentenceTransformer
from sentence_transformers.sentence_transformer.losses import MultipleNegativesRankingLoss
from sentence_transformers.sentence_transformer.modules import StaticEmbedding
from texts import TextPair, read_texts
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, trainers

NAME = "static-en-zh-v2"
PIECES = 32_000
DIM = 256
EPOCHS = 12
BATCH = 1024
RATE = 0.02
# Pieces start small, so that those the training never meets weigh nothing in a mean.
FIRST_SIZE = 0.01
# What a document says of one text decides little: longer ones are cut.
LONGEST = 192

Ids = npt.NDArray[np.int64]


def main() -> None:
    """Reads the arguments, trains and writes the files."""
    arguments = argparse.ArgumentParser(description="Train the bundled embedder.")
    arguments.add_argument("--data", type=Path, required=True, help="folder with the open data")
    arguments.add_argument(
        "--out", type=Path, default=Path(__file__).parent, help="folder to write to, this one if not given"
    )
    arguments.add_argument("--seed", type=int, default=7)
    arguments.add_argument("--threads", type=int, default=2, help="cores to use")
    options = arguments.parse_args()
    random.seed(options.seed)
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    texts = read_texts(options.data)
    tokenizer = learn_tokenizer(texts.train)
    vectors = learn_vectors(tokenizer, texts.train, options.seed)
    write_model(options.out, tokenizer, vectors)


def learn_tokenizer(pairs: list[TextPair]) -> Tokenizer:
    """A Unigram tokenizer of words without marks; figures fall into digits, Chinese stands apart."""
    tokenizer = Tokenizer(models.Unigram())
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.NFKC(), normalizers.Lowercase(), normalizers.Replace(Regex(r"[^\p{L}\p{N}]+"), " ")]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.WhitespaceSplit(),
            pre_tokenizers.Split(Regex(r"\p{Han}+"), "isolated"),
            pre_tokenizers.Digits(individual_digits=True),
        ]
    )
    trainer = trainers.UnigramTrainer(
        vocab_size=PIECES, special_tokens=["<unk>"], unk_token="<unk>", max_piece_length=16, show_progress=False
    )
    tokenizer.train_from_iterator((side for pair in pairs for side in (pair.left, pair.right)), trainer)
    return tokenizer


def learn_vectors(tokenizer: Tokenizer, pairs: list[TextPair], seed: int) -> npt.NDArray[np.float32]:
    """One vector a piece, by in-batch contrast over the pairs in both directions."""
    embedding = StaticEmbedding(tokenizer, embedding_dim=DIM)
    torch.nn.init.normal_(embedding.embedding.weight, std=FIRST_SIZE)
    loss = MultipleNegativesRankingLoss(
        SentenceTransformer(modules=[embedding], device="cpu"), directions=("query_to_doc", "doc_to_query")
    )
    left = encode_all(tokenizer, [pair.left for pair in pairs])
    right = encode_all(tokenizer, [pair.right for pair in pairs])
    optimizer = torch.optim.Adam(loss.parameters(), lr=RATE)
    steps = EPOCHS * (len(pairs) // BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: max(0.0, 1 - step / steps))
    order = np.random.default_rng(seed)
    for epoch in range(EPOCHS):
        rows = order.permutation(len(pairs))
        for start in range(0, len(pairs) - BATCH + 1, BATCH):
            chosen = rows[start : start + BATCH]
            batch = [features([side[row] for row in chosen]) for side in (left, right)]
            value = loss(batch, torch.zeros(BATCH))
            optimizer.zero_grad()
            value.backward()
            optimizer.step()
            schedule.step()
        print(f"epoch {epoch + 1}/{EPOCHS} loss {value.item():.3f}", flush=True)
    weights: npt.NDArray[np.float32] = embedding.embedding.weight.detach().numpy()
    return weights


def encode_all(tokenizer: Tokenizer, texts: list[str]) -> list[Ids]:
    """Piece numbers of each text, cut to the longest length."""
    found = tokenizer.encode_batch(texts, add_special_tokens=False)
    return [np.array(encoding.ids[:LONGEST], dtype=np.int64) for encoding in found]


def features(texts: list[Ids]) -> dict[str, torch.Tensor]:
    """A batch as StaticEmbedding takes it: all numbers in a row, and where each text begins."""
    offsets = np.cumsum([0, *(len(ids) for ids in texts[:-1])])
    return {"input_ids": torch.from_numpy(np.concatenate(texts)), "offsets": torch.from_numpy(offsets)}


def write_model(folder: Path, tokenizer: Tokenizer, vectors: npt.NDArray[np.float32]) -> None:
    """Writes tokenizer.json, model.safetensors and config.json with their checksums."""
    scales = np.maximum(np.abs(vectors).max(axis=1), 1e-9) / 127
    rows = np.round(vectors / scales[:, None]).astype(np.int8)
    (folder / "model.safetensors").write_bytes(save({"rows": rows, "scales": scales.astype(np.float32)}))
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    files = ("model.safetensors", "tokenizer.json")
    sums = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in files}
    config = {"name": NAME, "dim": DIM, "pieces": len(rows), "sha256": sums}
    (folder / "config.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
