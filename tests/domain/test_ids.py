from __future__ import annotations

import time
import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest

from soteplan.domain.ids import is_id, new_id


def test_an_id_is_a_uuid_of_version_seven() -> None:
    made = uuid.UUID(new_id())
    assert (made.version, made.variant) == (7, uuid.RFC_4122)


def test_an_id_begins_with_the_time_it_was_made() -> None:
    before = time.time_ns() // 1_000_000
    made = uuid.UUID(new_id()).int >> 80
    assert before <= made <= before + 60_000


def test_ids_of_one_millisecond_are_strictly_increasing() -> None:
    made = [new_id() for _ in range(5000)]
    assert made == sorted(set(made))


def test_order_holds_when_the_clock_goes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    first = new_id()
    monkeypatch.setattr(time, "time_ns", lambda: 1_000_000_000_000_000_000)
    later = [new_id() for _ in range(100)]
    assert [first, *later] == sorted({first, *later})


def test_threads_never_share_an_id_and_each_sees_its_own_in_order() -> None:
    with ThreadPoolExecutor(4) as pool:
        batches = list(pool.map(lambda _: [new_id() for _ in range(500)], range(8)))
    assert all(batch == sorted(batch) for batch in batches)
    assert len({made for batch in batches for made in batch}) == 4000


def test_only_the_stored_form_counts_as_an_id() -> None:
    good = new_id()
    assert is_id(good)
    for bad in ("", good.upper(), good + "\n", good.replace("-", ""), str(uuid.UUID(int=1)), str(uuid.uuid4()), "goal"):
        assert not is_id(bad)
