"""What the bundled embedder knows of business, and the sentences it learnt that from."""

from __future__ import annotations

import re

import numpy as np

from assistant.resources import resource

TWINS = {
    "warehouse": "仓库",
    "invoice": "发票",
    "hotel guests": "酒店客人",
    "nurses on the ward": "病房护士",
    "drivers and trucks": "司机和卡车",
    "machine downtime": "设备停机",
    "students and teachers": "学生和老师",
    "insurance claims": "保险理赔",
}


def test_words_of_business_lie_nearest_to_their_twins(embedder):
    near = embedder.encode(list(TWINS)) @ embedder.encode(list(TWINS.values())).T
    assert near.argmax(axis=1).tolist() == near.argmax(axis=0).tolist() == list(range(len(TWINS)))
    assert np.diag(near).min() > 0.4


def test_every_business_sentence_stands_once_in_both_languages():
    lines = resource("models", "embedder", "data", "business.tsv").read_text(encoding="utf-8").splitlines()
    pairs = [line.split("\t") for line in lines]
    assert all(len(pair) == 2 and all(side == side.strip() != "" for side in pair) for pair in pairs)
    assert not [english for english, _ in pairs if re.search(r"[\u4e00-\u9fff]", english)]
    assert not [chinese for _, chinese in pairs if not re.search(r"[\u4e00-\u9fff]", chinese)]
    assert len({english for english, _ in pairs}) == len({chinese for _, chinese in pairs}) == len(pairs)
