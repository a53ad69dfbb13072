"""Every command's JSON has the keys of its contract, and every command has a page for people."""

import json
from decimal import Decimal

import pytest

from tests.flow.installed import sample

PARTICIPANT = ["name", "title", "org", "side", "role", "labels", "why"]
TURN = ["index", "speaker", "role", "start_s", "text", "where"]
PASSAGE = ["transcript", "turn", "start", "end", "text", "label", "confidence"]
QUANTITY = ["text", "value", "unit", "kind", "approximate", "turn", "start", "end"]
METRIC = ["id", "name", "before", "after", "change", "period", "direction", "status", "turns", "cautions"]
SUGGESTION = ["metric_id", "text", "derivation", "cautions", "part", "rank"]
MATCH = ["rank", "case_id", "title", "customer", "industry", "lang", "score", "why"]
CASE = [
    "case_id",
    "title",
    "customer",
    "industry",
    "size",
    "region",
    "product",
    "lang",
    "year",
    "tags",
    "consent",
    "added",
    "reviewed",
]


@pytest.fixture
def answer(casewright):
    """Runs a command with `--json` and reads its answer."""

    def ask(*arguments):
        told = casewright(*arguments, "--json")
        assert told.returncode == 0, told.stderr
        assert told.stderr == ""
        content = json.loads(told.stdout)
        assert content.pop("schema") == 1
        return content

    return ask


def test_transcript(answer, interview):
    (transcript,) = answer("transcript", interview)["transcripts"]
    assert list(transcript) == ["id", "lang", "source", "layout", "recorded", "participants", "turns", "skipped"]
    assert transcript["source"] == interview.name
    assert all(list(participant) == PARTICIPANT for participant in transcript["participants"])
    assert all(list(turn) == TURN for turn in transcript["turns"])
    assert [turn["index"] for turn in transcript["turns"]] == list(range(len(transcript["turns"])))


def test_segment_covers_all_speech_in_order(answer, interview):
    turns = answer("transcript", interview)["transcripts"][0]["turns"]
    passages = answer("segment", interview)["passages"]
    assert all(list(passage) == PASSAGE for passage in passages)
    for passage in passages:
        assert turns[passage["turn"]]["text"][passage["start"] : passage["end"]] == passage["text"]
    said = "".join("".join(turn["text"].split()) for turn in turns)
    assert "".join("".join(passage["text"].split()) for passage in passages) == said


def test_metrics_of_a_file(answer, interview):
    content = answer("metrics", interview)
    assert list(content) == ["quantities", "metrics", "suggestions"]
    turns = answer("transcript", interview)["transcripts"][0]["turns"]
    assert content["quantities"]
    for quantity in content["quantities"]:
        assert list(quantity) == QUANTITY
        Decimal(quantity["value"])
        assert turns[quantity["turn"]]["text"][quantity["start"] : quantity["end"]] == quantity["text"]
    assert all(list(metric) == METRIC for metric in content["metrics"])
    assert all(list(suggestion) == SUGGESTION for suggestion in content["suggestions"])


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Invoice processing went from four hours to 35 minutes since January."),
        ("zh", "发票处理时间从四小时降到了35分钟。"),
    ],
)
def test_metrics_of_a_text(answer, lang, text):
    content = answer("metrics", "--text", text, "--lang", lang)
    assert {quantity["value"] for quantity in content["quantities"]} >= {"4", "35"}
    assert all(quantity["turn"] == 0 for quantity in content["quantities"])
    assert all(text[q["start"] : q["end"]] == q["text"] for q in content["quantities"])


@pytest.mark.parametrize(("text", "lang"), [("drivers wait hours at the dock", "en"), ("库存不准，门店经常缺货", "zh")])
def test_similar_to_a_text(answer, text, lang):
    content = answer("similar", text, "--top", "4")
    assert content["query"] == {"text": text, "lang": lang}
    assert [match["rank"] for match in content["matches"]] == [1, 2, 3, 4]
    assert all(list(match) == MATCH for match in content["matches"])
    assert all(0 <= match["score"] <= 1 for match in content["matches"])


def test_an_interview_is_not_shown_its_own_case(answer):
    interview = sample("en")
    content = answer("similar", "--file", interview, "--top", "5")
    assert content["query"] == {"text": None, "lang": "en"}
    assert content["matches"]
    assert interview.stem not in {match["case_id"] for match in content["matches"]}


def test_a_case_is_not_like_itself(answer):
    case_id = answer("library", "list")["cases"][0]["case_id"]
    matches = answer("similar", "--case", case_id, "--top", "5")["matches"]
    assert case_id not in {match["case_id"] for match in matches}
    assert [match["rank"] for match in matches] == [1, 2, 3, 4, 5]


def test_an_unknown_case_is_refused(casewright):
    told = casewright("similar", "--case", "none-such")
    assert told.returncode == 2
    assert told.stderr.splitlines() == ["There is no past case 'none-such'.", "See: casewright library list"]


def test_library_list(answer):
    cases = answer("library", "list")["cases"]
    assert all(list(case) == CASE for case in cases)
    assert {case["lang"] for case in cases} == {"en", "zh"}


def test_doctor(answer, environ):
    content = answer("doctor")
    assert list(content) == ["version", "python", "packages", "models", "library", "generator", "extras", "problems"]
    assert content["problems"] == []
    assert content["models"]
    assert all(list(model) == ["id", "sha256", "ok"] and model["ok"] for model in content["models"])
    assert content["library"]["path"] == environ["CASEWRIGHT_DATA_DIR"]
    assert list(content["library"]["index"]) == ["kind", "passages", "embedder", "ok", "reranker"]
    assert content["packages"]["spacy"]


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["transcript", sample], "interviewee"),
        (["segment", sample], "challenge"),
        (["metrics", sample], "→"),
        (["metrics", "--text", "We grew 30%.", "--lang", "en"], ""),
        (["similar", "drivers wait at the dock"], "1. "),
        (["library", "list"], "industry"),
        (["doctor"], "python"),
    ],
)
def test_people_read_a_page(casewright, arguments, word):
    told = casewright(*(argument("en") if callable(argument) else argument for argument in arguments))
    assert told.returncode == 0, told.stderr
    assert word in told.stdout
    assert not told.stdout.startswith("{")
