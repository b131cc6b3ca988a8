"""Prints the table of ratios: python -m tests.benchmarks [words of names to run]."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "default.warning=false"  # of each window that its size hints go nowhere

from tests import large_plan
from tests.benchmarks import (
    budgeting,
    comm_days,
    comm_tables,
    dictating,
    importing,
    registers,
    scheduling,
    start,
    trees,
    work,
    workbooks,
)
from tests.benchmarks.pairs import Measure, Ratio, compare

Pair = tuple[Measure, Measure]


@dataclass(frozen=True, slots=True)
class Benchmark:
    name: str
    target: float  # of the processor time; of the peak memory where that is what is measured
    pair: Callable[[Path], Pair | None]
    figure: str = "cpu"


def _example(folder: Path) -> Pair:
    from soteplan.cli import main

    path = folder / "example.soteplan"
    try:
        main(["example", "paijat-hame", "-o", str(path)])
    except SystemExit as end:
        if end.code:
            raise
    return start.ours(path, "overview"), start.bare()


def _large(folder: Path) -> Pair:
    return start.ours(large_plan.write(folder / "large.soteplan", 10_000), "schedule"), start.bare()


BENCHMARKS = (
    Benchmark("empty window painted / bare QMainWindow", 1.3, lambda folder: (start.ours(), start.bare())),
    # How much of that is Qt's alone: no window of ours can start faster than one that only names what it is made of.
    Benchmark(
        "bare QMainWindow naming our classes of Qt / bare", 1.3, lambda folder: (start.naming_qt(), start.bare())
    ),
    Benchmark("example plan on screen / bare QMainWindow", 1.5, _example),
    Benchmark("10 000 actions on screen / bare QMainWindow", 2.3, _large),
    Benchmark("memory at 10 000 actions / bare QMainWindow", 2.0, _large, "memory"),
    Benchmark("loading 10 000 actions / plain sqlite3", 2.0, work.loading),
    Benchmark("one edit, key press to repaint / bare synced transaction", 3.0, work.one_edit, "wall"),
    Benchmark("Gantt frame at 10 000 actions, 30 000 phases / at 100", 1.3, work.gantt_frame),
    Benchmark("Gantt frame at 10 000 actions / 16 ms", 1.0, work.gantt_paint),
    Benchmark("layout and paint of a 300-node tree / of 30 nodes", 11.0, trees.layout_and_paint),
    Benchmark(
        "typing into a budget cell of 60 x 36 months / bare synced transaction",
        5.0,
        budgeting.typing_into_a_month,
        "wall",
    ),
    Benchmark("typing 100 goals in a row / 100 bare synced transactions", 30.0, dictating.goals_in_a_row, "wall"),
    Benchmark("publishing 5 000 rows / copying the file with fsync", 5.0, work.publishing, "wall"),
    Benchmark("moving one of 1 000 followers / of 10", 1.3, scheduling.followers),
    Benchmark("import of 10 000 tasks / parsing the same XML bare", 3.0, scheduling.importing),
    Benchmark("register of 2 000 risks scroll and sort / of 20", 1.3, registers.scroll_and_sort),
    Benchmark("one edit with a register of 5 000 rows open / of 50", 1.5, registers.edit_beside),
    Benchmark("table of 500 target groups scroll and edit / of 9", 1.3, comm_tables.scroll_and_edit),
    Benchmark("calendar of 2 000 actions over 3 years, per day / of 20", 1.5, comm_days.calendar_days),
    Benchmark("import of 50 000 ledger rows / reading the same file bare", 6.0, importing.ledger),
    Benchmark("budget as a workbook / LibreOffice converting it", 0.7, workbooks.exporting),
    Benchmark("PDF of a 100-row table / LibreOffice", 0.7, work.printing),
    Benchmark(
        "schedule handout of 100 actions / LibreOffice, table only", 0.7, partial(work.printing, handout="schedule")
    ),
)


def main(words: list[str]) -> None:
    print(f"{'ratio':58} {'aim':>5}  {'median':>6} {'min':>6} {'max':>6}   cpu / wall")
    for benchmark in BENCHMARKS:
        if all(word.lower() in benchmark.name.lower() for word in words):
            with tempfile.TemporaryDirectory() as folder:
                os.environ["XDG_DATA_HOME"] = os.environ["XDG_CONFIG_HOME"] = folder
                _run(benchmark, Path(folder))


def _run(benchmark: Benchmark, folder: Path) -> None:
    pair = benchmark.pair(folder)
    if pair is None:
        print(f"{benchmark.name:58} {benchmark.target:5.2f}  not measured here: the reference is not installed")
        return
    ratios = compare(*pair)
    shown: Ratio = ratios[benchmark.figure]
    verdict = "" if shown.median <= benchmark.target else "  over"
    both = f"{ratios['cpu'].median:.2f} / {ratios['wall'].median:.2f}"
    print(
        f"{benchmark.name:58} {benchmark.target:5.2f}  {shown.median:6.2f} {shown.least:6.2f} {shown.greatest:6.2f}"
        f"   {both}{verdict}",
        flush=True,
    )


if __name__ == "__main__":
    main(sys.argv[1:])
