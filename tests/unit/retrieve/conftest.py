"""Six small past cases in two languages, and the real embedder and index to search them with."""

from __future__ import annotations

import pytest

from assistant.backends.faiss_index import FaissIndex
from assistant.backends.static_embedder import StaticEmbedder
from assistant.records import PastCase
from assistant.resources import resource
from assistant.retrieve.search import open_search

EMBEDDER = StaticEmbedder(resource("models", "embedder"))


def past_case(case_id: str, lang: str, customer: str, told: tuple[str, str, str, str], **facets) -> PastCase:
    introduction, challenge, solution, result = told
    sections = {"introduction": introduction, "challenge": challenge, "solution": solution, "result": result}
    return PastCase(case_id, f"{customer}", customer, None, None, None, None, lang, 2025, (), sections, **facets)


CASES = (
    past_case(
        "en-shop",
        "en",
        "Orrin Stores",
        (
            "Orrin Stores sells outdoor gear in sixty shops.",
            "Inventory counts were wrong, and pickup orders were cancelled.\nStaff counted shelves by hand.",
            "Registers and inventory moved to one ledger.",
            "Counting accuracy rose from 68% to 97%.",
        ),
        interview="en-shop-01",
    ),
    past_case(
        "en-clinic",
        "en",
        "Maple Clinic",
        (
            "Maple Clinic runs eleven dental offices.",
            "One patient in six missed the appointment without a word.",
            "Reminders go out by text message two days ahead.",
            "Missed appointments fell by half.",
        ),
    ),
    past_case(
        "en-cluster",
        "en",
        "Nimbus Hosting",
        (
            "Nimbus Hosting runs web services.",
            "Upgrading clusters took a week and the network failed.",
            "They deployed a new gateway and automatic scaling.",
            "Deployments became faster and costs were reduced.",
        ),
    ),
    past_case(
        "zh-shop",
        "zh",
        "小满仓百货",
        (
            "小满仓百货有两百家门店。",
            "门店库存不准，缺货频繁。",
            "库存与收银合为一本账。",
            "库存准确率由七成升到九成五。",
        ),
        interview="zh-shop-01",
    ),
    past_case(
        "zh-hotel",
        "zh",
        "栖云酒店",
        ("栖云酒店有八十家门店。", "排班靠经验，加班费高。", "系统按预订量自动排班。", "加班费下降三成。"),
    ),
    past_case(
        "zh-cluster",
        "zh",
        "云泊科技",
        (
            "云泊科技提供网站服务。",
            "集群升级要一周，网络经常故障。",
            "部署了新的网关，并支持自动扩缩容。",
            "部署更快，成本降低。",
        ),
    ),
)


@pytest.fixture(scope="session")
def cases() -> tuple[PastCase, ...]:
    return CASES


@pytest.fixture(scope="session")
def embedder() -> StaticEmbedder:
    return EMBEDDER


@pytest.fixture(scope="session")
def search(tmp_path_factory):
    return open_search(CASES, EMBEDDER, FaissIndex.build, FaissIndex.load, tmp_path_factory.mktemp("search"))
