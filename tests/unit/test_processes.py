"""Work side by side: every result comes, errors keep their words, nothing is left running."""

import os
import time
from collections.abc import Iterator
from multiprocessing import active_children

import pytest

from assistant.errors import InputError, Say, WorkError
from assistant.processes import side_by_side


def squares(job: int) -> Iterator[tuple[int, int]]:
    yield job, job * job
    yield job, -job


def settings_of(job: str) -> Iterator[str | None]:
    yield os.environ.get(job)


def refuse(job: str) -> Iterator[str]:
    yield "begun"
    raise InputError(Say(f"No {job}.", f"没有 {job}。"), Say("Give one.", "请给出。"))


def break_down(job: str) -> Iterator[str]:
    yield job
    raise ZeroDivisionError("by nothing")


def die(job: int) -> Iterator[int]:
    yield job
    os._exit(3)


def endless(job: int) -> Iterator[int]:
    while True:
        yield job
        time.sleep(0.01)


def test_every_job_yields_its_results_in_its_order() -> None:
    found = list(side_by_side(squares, [1, 2, 3, 4, 5]))
    assert sorted(found) == sorted(result for job in (1, 2, 3, 4, 5) for result in squares(job))
    for job in (1, 2, 3, 4, 5):
        assert [result for result in found if result[0] == job] == list(squares(job))


def test_no_jobs_start_nothing() -> None:
    assert list(side_by_side(squares, [])) == []


def test_a_process_uses_one_thread_and_the_caller_keeps_its_settings(monkeypatch) -> None:
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    assert list(side_by_side(settings_of, ["OMP_NUM_THREADS"])) == ["1"]
    assert "OMP_NUM_THREADS" not in os.environ


def test_an_error_of_ours_keeps_its_kind_and_words() -> None:
    with pytest.raises(InputError) as caught:
        list(side_by_side(refuse, ["file"]))
    assert caught.value.message == Say("No file.", "没有 file。")
    assert caught.value.hint.en == "Give one."


def test_another_error_is_told_in_two_lines() -> None:
    with pytest.raises(WorkError, match="ZeroDivisionError: by nothing"):
        list(side_by_side(break_down, ["job"]))


def test_a_process_that_dies_is_noticed() -> None:
    with pytest.raises(WorkError, match="died"):
        list(side_by_side(die, [1, 2, 3]))


def test_nothing_runs_on_when_the_caller_stops() -> None:
    results = side_by_side(endless, [1, 2])
    assert next(results) in (1, 2)
    results.close()
    assert active_children() == []
