"""A process kept warm: jobs one after the other, errors in their words, nothing left running."""

import os
import time
from collections.abc import Iterator
from multiprocessing import active_children
from threading import Thread

import pytest

from assistant.errors import InputError, Say, WorkError
from assistant.helper import Helper


def told(job: str) -> Iterator[object]:
    """What a job asks for: its process, an error, an end, or no end."""
    yield os.getpid()
    if job == "refuse":
        raise InputError(Say("No.", "不行。"), Say("Other.", "换。"))
    if job == "break":
        raise ZeroDivisionError("by nothing")
    if job == "die":
        os._exit(3)
    if job == "sleep":
        time.sleep(60)
    yield job


@pytest.fixture
def helper() -> Iterator[Helper[str, object]]:
    made: Helper[str, object] = Helper(told, 20)
    yield made
    made.end()
    assert not active_children()


def process_of(helper: Helper[str, object]) -> object:
    return next(iter(list(helper.do("work"))))


def test_one_process_does_job_after_job(helper: Helper[str, object]) -> None:
    first, done = helper.do("work")
    assert done == "work" and process_of(helper) == first != os.getpid()


def test_errors_of_a_job_keep_their_words_and_the_process(helper: Helper[str, object]) -> None:
    before = process_of(helper)
    with pytest.raises(InputError, match=r"^No\.$"):
        list(helper.do("refuse"))
    with pytest.raises(WorkError, match="ZeroDivisionError"):
        list(helper.do("break"))
    assert process_of(helper) == before


def test_after_a_death_the_next_job_gets_a_new_process(helper: Helper[str, object]) -> None:
    before = process_of(helper)
    with pytest.raises(WorkError):
        list(helper.do("die"))
    assert process_of(helper) != before


def test_a_job_that_takes_too_long_is_ended() -> None:
    helper: Helper[str, object] = Helper(told, 0.5)
    with pytest.raises(WorkError, match="longer"):
        list(helper.do("sleep"))
    assert not active_children()


def test_whoever_stops_listening_ends_the_job(helper: Helper[str, object]) -> None:
    work = helper.do("sleep")
    next(work)
    work.close()
    assert not active_children()


def test_it_works_beside_the_main_thread(helper: Helper[str, object]) -> None:
    found: list[object] = []
    thread = Thread(target=lambda: found.extend(helper.do("work")))
    thread.start()
    thread.join()
    assert found[1:] == ["work"]
