"""Measures the dense index at many passages: time to build, bytes a passage, time of a query, recall, memory.

    OMP_NUM_THREADS=1 python eval/bench/search_scale.py [--sizes 1000 100000 1000000] [--hnsw] [--plot FILE.svg]

Vectors are those of the bundled cases' passages, each mixed with another one and jittered: spread like real ones, with
near neighbours that are hard to tell apart, and not a ball of noise. Queries are made the same way and are not stored.
Building and asking are processes of their own, so that the memory is theirs alone; seconds are of the processor, but
for queries, which are by the clock. `--hnsw` measures a graph of the same 8-bit vectors beside it.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import faiss
import numpy as np
from scale_plot import plot

from assistant.backends.faiss_index import FaissIndex
from assistant.backends.static_embedder import StaticEmbedder
from assistant.library.corpus import load_cases
from assistant.resources import resource
from assistant.retrieve.passages import case_passages

_QUERIES, _NEAREST, _AT_ONCE = 300, 10, 50_000
_MIXED, _JITTER = 0.5, 0.03  # most of another passage, and the deviation of each number
_SEED = 5


def main() -> None:
    """Reads the arguments and prints the table."""
    arguments = argparse.ArgumentParser(description="Measure the dense index at many passages.")
    arguments.add_argument("--sizes", type=int, nargs="+", default=[1_000, 100_000, 1_000_000])
    arguments.add_argument("--hnsw", action="store_true")
    arguments.add_argument("--plot", type=Path)
    arguments.add_argument("--step", nargs=2, help=argparse.SUPPRESS)
    options = arguments.parse_args()
    if options.step:
        print(json.dumps({"build": _build, "hnsw": _build_hnsw, "ask": _ask}[options.step[0]](Path(options.step[1]))))
        return
    print("| passages | kind | build, s | bytes a passage | p50, ms | p99, ms | recall@10 | memory built, asked, MB |")
    print("|--:|---|--:|--:|--:|--:|--:|--:|")
    found = [_measured(size, hnsw=hnsw) for size in options.sizes for hnsw in {False, options.hnsw}]
    if options.plot:
        options.plot.write_text(plot([one for one in found if not one["hnsw"]]), encoding="utf-8")


def _measured(size: int, *, hnsw: bool) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _write_vectors(folder, size)
        built = _in_a_process("hnsw" if hnsw else "build", folder)
        asked = _in_a_process("ask", folder)
        each = (folder / "index").stat().st_size / size
    row = {"size": size, "hnsw": hnsw, **built, **asked, "bytes": each}
    print(
        f"| {size:,} | {asked['kind']} | {built['seconds']:.1f} | {each:.0f} | {asked['p50']:.2f} | {asked['p99']:.2f} "
        f"| {asked['recall']:.3f} | {built['memory']:.0f}, {asked['memory']:.0f} |",
        flush=True,
    )
    return row


def _in_a_process(step: str, folder: Path) -> dict[str, float]:
    run = subprocess.run(
        [sys.executable, __file__, "--step", step, str(folder)], check=True, stdout=subprocess.PIPE, text=True
    )
    told: dict[str, float] = json.loads(run.stdout)
    return told


def _write_vectors(folder: Path, size: int) -> None:
    """Writes the vectors, the queries and the rows of their true neighbours."""
    real = StaticEmbedder(resource("models", "embedder")).encode(
        [passage.text for passage in case_passages(load_cases(resource("corpus", "cases")))]
    )
    random = np.random.default_rng(_SEED)
    queries = _spread(real, _QUERIES, random)
    best = np.full((_QUERIES, 0), 0.0, dtype=np.float32)
    rows = np.zeros((_QUERIES, 0), dtype=np.int64)
    stored = np.lib.format.open_memmap(folder / "vectors.npy", "w+", np.float32, (size, real.shape[1]))
    for start in range(0, size, _AT_ONCE):
        some = _spread(real, min(_AT_ONCE, size - start), random)
        stored[start : start + len(some)] = some
        best = np.hstack([best, queries @ some.T])
        rows = np.hstack([rows, np.broadcast_to(np.arange(start, start + len(some)), (_QUERIES, len(some)))])
        nearest = np.argpartition(-best, _NEAREST - 1, axis=1)[:, :_NEAREST]
        best, rows = np.take_along_axis(best, nearest, 1), np.take_along_axis(rows, nearest, 1)
    stored.flush()
    np.save(folder / "queries.npy", queries)
    np.save(folder / "nearest.npy", rows)


def _spread(real: np.ndarray, number: int, random: np.random.Generator) -> np.ndarray:
    one, other = random.integers(0, len(real), (2, number))
    share = random.random((number, 1), dtype=np.float32) * _MIXED
    jitter = random.standard_normal((number, real.shape[1]), dtype=np.float32) * _JITTER
    mixed = real[one] * (1 - share) + real[other] * share + jitter
    return mixed / np.linalg.norm(mixed, axis=1, keepdims=True)


def _build(folder: Path) -> dict[str, float]:
    vectors = np.load(folder / "vectors.npy", mmap_mode="r")
    start = time.process_time()
    FaissIndex.build(vectors).save(folder / "index")
    return {"seconds": time.process_time() - start, "memory": _memory()}


def _build_hnsw(folder: Path) -> dict[str, float]:
    vectors = np.load(folder / "vectors.npy", mmap_mode="r")
    start = time.process_time()
    faiss.omp_set_num_threads(1)
    index = faiss.IndexHNSWSQ(vectors.shape[1], faiss.ScalarQuantizer.QT_8bit, 32, faiss.METRIC_INNER_PRODUCT)
    index.hnsw.efConstruction, index.hnsw.efSearch = 80, 128
    index.train(np.asarray(vectors[:_AT_ONCE]))
    index.add(np.asarray(vectors))
    faiss.write_index(index, str(folder / "index"))
    return {"seconds": time.process_time() - start, "memory": _memory()}


def _ask(folder: Path) -> dict[str, float | str]:
    try:
        index = FaissIndex.load(folder / "index")
    except Exception:
        index = None
    kind = index.kind if index else "hnsw-sq8"
    asked = index or faiss.read_index(str(folder / "index"))
    queries, nearest = np.load(folder / "queries.npy"), np.load(folder / "nearest.npy")
    times, hits = [], 0
    for query, true in zip(queries, nearest, strict=True):
        start = time.perf_counter()
        _, found = asked.search(query[None], _NEAREST)
        times.append(1000 * (time.perf_counter() - start))
        hits += len(set(found[0].tolist()) & set(true.tolist()))
    middle, slow = np.quantile(times, (0.5, 0.99))
    return {"kind": kind, "p50": middle, "p99": slow, "recall": hits / nearest.size, "memory": _memory()}


def _memory() -> float:
    """The largest resident set of this process (Linux), MB; pages of a mapped file count while they are in memory."""
    told = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines())
    return int(told["VmHWM"].split()[0]) / 1024


if __name__ == "__main__":
    main()
