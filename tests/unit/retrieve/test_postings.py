"""Postings as arrays: counted, brought up to date, kept."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.retrieve.postings import counted, from_bytes, to_bytes, updated

DOCUMENTS = st.lists(st.lists(st.sampled_from(["库存", "store", "a", "é", "=stock"]), max_size=8), max_size=8)


def bytes_of(documents) -> bytes:
    return to_bytes(counted(documents, len(documents)))


def test_a_term_has_its_documents_in_order_with_how_often():
    postings = counted([["b", "a", "b"], [], ["a"]], 3)
    assert postings.terms == ("a", "b")
    assert [one.tolist() for one in postings.of("a")] == [[0, 2], [1, 1]]
    assert [one.tolist() for one in postings.of("b")] == [[0], [2]]
    assert [one.tolist() for one in postings.of("c")] == [[], []]
    assert (postings.number("a"), postings.number("c")) == (2, 0)
    assert postings.lengths.tolist() == [3, 0, 1]


@given(DOCUMENTS)
def test_what_is_kept_reads_back_the_same(documents):
    data = bytes_of(documents)
    again = from_bytes(data)
    assert again is not None
    assert to_bytes(again) == data
    assert again.lengths.tolist() == [len(document) for document in documents]


@given(DOCUMENTS, DOCUMENTS, st.randoms(use_true_random=False))
def test_brought_up_to_date_equals_counted_anew(before, new, random):
    stayed = random.sample(range(len(before)), random.randint(0, len(before)))
    mixed = [(at, before[at]) for at in stayed] + [(-1, document) for document in new]
    random.shuffle(mixed)
    was = np.array([at for at, _ in mixed], dtype=np.int64)
    fresh = [document for at, document in mixed if at < 0]
    changed = updated(counted(before, len(before)), was, fresh)
    assert to_bytes(changed) == bytes_of([document for _, document in mixed])


@pytest.mark.parametrize("data", [b"", b"{}", bytes(100), bytes_of([["a"]])[:-4]])
def test_anything_else_is_nothing(data):
    assert from_bytes(data) is None
