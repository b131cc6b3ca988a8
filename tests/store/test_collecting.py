"""The garbage collector rests while threads work, and no longer."""

from __future__ import annotations

import gc
import threading

import pytest

from soteplan.store import collecting


def test_no_garbage_is_collected_before_the_last_thread_has_ended() -> None:
    seen: list[bool] = []
    first_may_end, second_may_end = threading.Event(), threading.Event()

    def act(may_end: threading.Event) -> None:
        assert may_end.wait(30)
        seen.append(gc.isenabled())

    threads = [
        collecting.begun(lambda: act(first_may_end), "first"),
        collecting.begun(lambda: act(second_may_end), "second"),
    ]
    assert not gc.isenabled()
    for thread, may_end in zip(threads, (first_may_end, second_may_end), strict=True):
        assert not gc.isenabled()
        may_end.set()
        thread.join()
    assert seen == [False, False]
    assert gc.isenabled()


def test_a_collector_that_rested_before_is_not_woken() -> None:
    gc.disable()
    try:
        collecting.begun(lambda: None, "short").join()
        assert not gc.isenabled()
    finally:
        gc.enable()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_an_act_that_fails_wakes_it_too() -> None:
    collecting.begun(lambda: int("x"), "failing").join()
    assert gc.isenabled()
