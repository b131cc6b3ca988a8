"""Measuring two things in turn, so that a machine that slows down slows both."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

PAIRS = 9


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of processor and of the clock; peak memory in KiB where a whole process was measured."""

    cpu: float
    wall: float
    memory: float = 0.0


Measure = Callable[[], Cost]


@dataclass(frozen=True, slots=True)
class Ratio:
    """Median, least and greatest of the ratios pair by pair."""

    median: float
    least: float
    greatest: float

    @classmethod
    def of(cls, ratios: list[float]) -> Ratio:
        return cls(statistics.median(ratios), min(ratios), max(ratios))


def compare(ours: Measure, reference: Measure, pairs: int = PAIRS) -> dict[str, Ratio]:
    """Ratios of ours to the reference by cpu, wall and memory, after one uncounted run of each."""
    ours(), reference()
    both = [(ours(), reference()) for _ in range(pairs)]
    names = ("cpu", "wall", "memory") if both[0][1].memory else ("cpu", "wall")
    return {name: Ratio.of([_quotient(getattr(a, name), getattr(b, name)) for a, b in both]) for name in names}


def in_process(act: Callable[[], object], times: int = 1, prepare: Callable[[], object] | None = None) -> Measure:
    """Measure a call made here, several times over where one is too short for the clock, each after `prepare`."""

    def measure() -> Cost:
        gc.collect()
        costs = [_timed(act, prepare) for _ in range(times)]
        return Cost(statistics.mean(cost.cpu for cost in costs), statistics.mean(cost.wall for cost in costs))

    return measure


def _timed(act: Callable[[], object], prepare: Callable[[], object] | None) -> Cost:
    if prepare:
        prepare()
    cpu, wall = time.process_time(), time.perf_counter()
    act()
    return Cost(time.process_time() - cpu, time.perf_counter() - wall)


def _quotient(one: float, other: float) -> float:
    return one / other if other else float("nan")
