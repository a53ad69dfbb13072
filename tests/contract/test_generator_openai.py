"""The official client against a server on the loopback that does all that servers do."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from assistant.backends.addresses import destination, is_loopback
from assistant.errors import GeneratorError
from assistant.ports import Message, Request
from tests.chat_server import (
    LOOPBACK,
    answers_whole,
    breaks_off,
    chat_server,
    drips,
    event,
    fails,
    falls_silent,
    never_ends,
    says,
    sends,
    streams,
)

pytest.importorskip("openai", reason="needs the extra 'openai'")
from assistant.backends.openai_chat import OpenAIGenerator

pytestmark = pytest.mark.allow_hosts(LOOPBACK)

SCHEMA = {"type": "object", "properties": {"text": {"type": "string"}}, "required": ["text"]}
ASKED = Request("word-result", (Message("system", "Be brief."), Message("user", "库存?")), 50, SCHEMA, stop=("END",))
KEY = "sk-secret-0123456789"


@pytest.fixture
def server():
    with chat_server() as running:
        yield running


@pytest.fixture
def told():
    return []


@pytest.fixture
def waits():
    return []


@pytest.fixture
def make(server, told, waits):
    def build(url: str | None = None, timeout: float | None = 5.0, key: str = KEY) -> OpenAIGenerator:
        return OpenAIGenerator(
            url or server.url, "tiny", key=key, timeout=timeout, context=None, tell=told.append, wait=waits.append
        )

    return build


def failure(generator, request=ASKED) -> GeneratorError:
    with pytest.raises(GeneratorError) as caught:
        generator.generate(request)
    for say in (caught.value.message, caught.value.hint):
        assert KEY not in say.en + say.zh
        assert say.en
        assert say.zh
    return caught.value


def test_an_answer_comes_in_pieces(server, make):
    server.steps = [says("库存", "准了。")]
    pieces = []
    answer = make().generate(ASKED, pieces.append)
    assert pieces == ["库存", "准了。"]
    assert (answer.text, answer.finish, answer.model) == ("库存准了。", "stop", "tiny-1")
    assert (answer.tokens_in, answer.tokens_out) == (11, 3)
    sent = server.asked[0]
    assert sent["path"] == "/v1/chat/completions"
    assert sent["messages"] == [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "库存?"}]
    assert (sent["model"], sent["max_tokens"], sent["temperature"], sent["seed"]) == ("tiny", 50, 0.0, 0)
    assert sent["stop"] == ["END"]
    assert sent["response_format"]["json_schema"]["schema"] == SCHEMA


def test_a_server_that_does_not_stream_is_heard(server, make):
    server.steps = [answers_whole("Stock is right.")]
    pieces = []
    answer = make().generate(ASKED, pieces.append)
    assert "".join(pieces) == answer.text == "Stock is right."
    assert answer.tokens_out == 3


@pytest.mark.parametrize(
    ("complaint", "field"),
    [
        ("response_format: json_schema is not supported", "response_format"),
        ("Unknown parameter: 'stream_options'.", "stream_options"),
        ("unexpected field `seed`", "seed"),
        ("'temperature' does not support 0 with this model.", "temperature"),
    ],
)
def test_what_a_server_minds_is_left_out_from_then_on(server, make, complaint, field):
    server.steps = [fails(400, complaint), says("One."), says("Two.")]
    generator = make()
    assert generator.generate(ASKED).text == "One."
    assert generator.generate(ASKED).text == "Two."
    first, second, third = server.asked
    assert field in first
    assert second.get(field) == third.get(field) != first[field]


def test_a_server_without_schemas_may_know_the_mere_form_and_one_without_that_is_asked_plainly(server, make):
    server.steps = [fails(422, "json_schema unknown"), fails(400, "response_format unknown"), says("{}")]
    assert make().generate(ASKED).text == "{}"
    formats = [asked.get("response_format", {}).get("type") for asked in server.asked]
    assert formats == ["json_schema", "json_object", None]


def test_new_models_want_their_length_under_another_name(server, make):
    server.steps = [fails(400, "'max_tokens' is not supported, use 'max_completion_tokens' instead."), says("One.")]
    make().generate(ASKED)
    assert "max_tokens" not in server.asked[1]
    assert server.asked[1]["max_completion_tokens"] == 50


def test_a_request_that_is_refused_whatever_is_left_out_is_told_and_nothing_learned(server, make):
    server.steps = [fails(400, "I do not like you.")]
    generator = make()
    assert failure(generator).kind == "rejected"
    tries = len(server.asked)
    assert "response_format" not in server.asked[-1]
    server.steps = [says("Now I do.")]
    generator.generate(ASKED)
    assert server.asked[tries].keys() == server.asked[0].keys()


def test_a_busy_server_is_given_the_time_it_asks_for(server, make, waits, told):
    server.steps = [fails(429, "slow down", retry_after="7"), says("Done.")]
    assert make().generate(ASKED).text == "Done."
    assert waits == [7.0]
    assert "7 s" in told[0].en
    assert "7 秒" in told[0].zh


def test_the_time_may_be_a_date(server, make, waits):
    soon = format_datetime(datetime.now(UTC) + timedelta(seconds=30), usegmt=True)
    server.steps = [fails(503, "restarting", retry_after=soon), says("Done.")]
    make().generate(ASKED)
    assert 25 < waits[0] <= 30


def test_who_stays_busy_is_asked_four_times_with_longer_and_longer_pauses(server, make, waits):
    server.steps = [fails(429, "slow down")]
    assert failure(make()).kind == "busy"
    assert waits == [1.0, 2.0, 4.0]
    assert len(server.asked) == 4


def test_nobody_is_waited_for_an_hour(server, make, waits):
    server.steps = [fails(429, "slow down", retry_after="3600")]
    assert failure(make()).kind == "busy"
    assert waits == []


@pytest.mark.parametrize("status", [402, 429])
def test_who_is_out_of_credit_is_asked_once(server, make, status):
    server.steps = [fails(status, "You exceeded your current quota.", "insufficient_quota")]
    error = failure(make())
    assert error.kind == "busy"
    assert error.lasting
    assert "credit" in error.message.en
    assert len(server.asked) == 1


@pytest.mark.parametrize("status", [500, 502, 503, 504, 529])
def test_a_server_that_fails_is_asked_again(server, make, status):
    server.steps = [fails(status, "oops"), sends(status, "<html>oops</html>", "text/html"), says("Done.")]
    assert make().generate(ASKED).text == "Done."
    server.steps = [fails(status, "oops")]
    assert failure(make()).kind == "server"


@pytest.mark.parametrize(
    ("step", "kind"),
    [
        (fails(401, f"Incorrect API key provided: {KEY}"), "unauthorised"),
        (fails(403, "forbidden"), "unauthorised"),
        (fails(404, "model 'tiny' not found"), "missing"),
        (fails(400, "The model `tiny` does not exist"), "missing"),
        (sends(400, {"detail": "Server is pinned to 'other'; requested 'tiny'."}), "missing"),
        (fails(400, "This model's maximum context length is 4096 tokens.", "context_length_exceeded"), "too-long"),
        (fails(400, "the request exceeds the available context size"), "too-long"),
        (fails(400, "filtered by content management policy", "content_filter"), "refused"),
        (sends(200, "<html>Please log in</html>", "text/html"), "broken"),
        (sends(200, {"hello": "world"}), "broken"),
        (sends(200, '{"choices": [{"mess', "application/json"), "broken"),
        (streams('data: {"choices": [{"del\n\n'), "broken"),
        (streams("data: [DONE]\n\n"), "broken"),
        (sends(200, ""), "broken"),
        (sends(302, "", location="http://elsewhere.example/v1/chat/completions"), "rejected"),
    ],
)
def test_every_failure_has_its_kind_and_is_not_tried_in_vain(server, make, step, kind):
    server.steps = [step]
    assert failure(make()).kind == kind
    assert len(server.asked) == 1


def test_a_silent_server_is_given_up_after_a_second_try(server, make, waits):
    over = threading.Event()
    server.steps = [falls_silent(over)]
    assert failure(make(timeout=0.2)).kind == "timeout"
    assert len(waits) == 1
    over.set()


def test_a_server_that_falls_silent_halfway_is_asked_again(server, make):
    over = threading.Event()
    server.steps = [falls_silent(over, event("Sto")), says("Stock is right.")]
    assert make(timeout=2.0).generate(ASKED).text == "Stock is right."
    over.set()


def test_who_drips_without_end_is_given_up_too(make):
    server_says = drips("Stock was right and then it was wrong.", 0.02)
    with chat_server() as dripping:
        dripping.steps = [server_says]
        assert failure(make(dripping.url, timeout=0.1)).kind == "timeout"
        assert len(dripping.asked) == 2


def test_a_connection_that_breaks_halfway_is_made_again(server, make):
    server.steps = [breaks_off(event("Sto")), says("Stock is right.")]
    assert make().generate(ASKED).text == "Stock is right."


def test_an_error_in_the_stream_is_tried_again_and_told(server, make):
    server.steps = [streams(event("Sto"), 'data: {"error": {"message": "CUDA out of memory"}}\n\n')]
    error = failure(make())
    assert error.kind == "broken"
    assert "CUDA" in error.message.en


def test_an_answer_that_was_cut_off_or_never_finished_says_so(server, make):
    server.steps = [says('{"text": "Sto', finish="length"), streams(event("Sto"))]
    generator = make()
    assert generator.generate(ASKED).finish == "length"
    assert generator.generate(ASKED).finish == "length"


def test_who_declines_has_declined(server, make):
    server.steps = [
        says(finish="content_filter"),
        streams(event(refusal="I cannot help."), event(finish="stop")),
    ]
    generator = make()
    assert generator.generate(ASKED).finish == "refused"
    declined = generator.generate(ASKED)
    assert (declined.finish, declined.text) == ("refused", "I cannot help.")


def test_an_empty_answer_is_an_answer(server, make):
    server.steps = [says()]
    answer = make().generate(ASKED)
    assert (answer.text, answer.finish) == ("", "stop")


def test_a_server_that_cuts_the_question_off_is_noticed_once(server, make, told):
    server.steps = [says("Yes.")]
    generator = make()
    generator.generate(ASKED)
    assert told == []
    long = Request("plan", (Message("user", "Stock was wrong. " * 90 + "库存不准。" * 40),), 50)
    for _ in range(2):
        generator.generate(long)
    assert len(told) == 1
    assert "11 of at least" in told[0].en
    assert "OLLAMA_CONTEXT_LENGTH" in told[0].zh


@pytest.mark.parametrize("piece", ["Stock was right. ", "库存准了。", " \n"])
def test_endless_repetition_is_ended_and_cut(server, make, piece):
    hung_up = threading.Event()
    server.steps = [never_ends(piece, hung_up)]
    answer = make().generate(ASKED)
    assert answer.finish == "length"
    assert len(answer.text) <= 2 * len(piece)
    assert hung_up.wait(5)


def test_an_interruption_is_passed_on(server, make):
    hung_up = threading.Event()
    server.steps = [never_ends("Stock was right. ", hung_up)]

    def interrupt(_piece: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        make().generate(ASKED, interrupt)
    assert hung_up.wait(5)


def test_where_nobody_listens_nobody_is_waited_for(make, waits):
    error = failure(make("http://127.0.0.1:9/v1"))
    assert error.kind == "unreachable"
    assert error.lasting
    assert waits == []


def test_only_what_was_configured_is_used(server, make, monkeypatch):
    for name in ("OPENAI_API_KEY", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID", "OPENAI_BASE_URL"):
        monkeypatch.setenv(name, "somebody-elses")
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    server.steps = [says("Here.")]
    assert make(key="").generate(ASKED).text == "Here."
    assert "somebody-elses" not in str(server.headers)
    assert "openai-organization" not in server.headers[0]


@pytest.mark.parametrize(
    ("url", "stays"),
    [
        ("http://localhost:11434/v1", True),
        ("http://127.0.0.1/v1", True),
        ("http://127.8.9.1:80", True),
        ("http://[::1]:8000/v1", True),
        ("http://ollama.localhost/v1", True),
        ("http://192.168.1.5:8000/v1", False),
        ("http://localhost.example.com/v1", False),
        ("https://127.0.0.1.example.com/v1", False),
        ("https://api.example.com/v1", False),
        ("http://0.0.0.0:8000/v1", False),
    ],
)
def test_what_leaves_this_computer_is_known(url, stays):
    assert is_loopback(url) is stays
    assert (destination(url) is None) is stays


def test_an_address_without_encryption_is_told_as_such():
    assert destination("http://gpu.house:8000/v1").en == "gpu.house (not encrypted)"
    assert destination("https://api.example.com/v1").zh == "api.example.com"
