"""The same table as PDF by the reports and by LibreOffice, each in a process of its own."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
import time
from pathlib import Path

from tests import large_plan
from tests.benchmarks.pairs import Cost, Measure


def ours(folder: Path, rows: int, handout: str) -> Measure:
    plan = large_plan.write(folder / "table.soteplan", rows)
    out = folder / "table.pdf"
    return process([sys.executable, "-m", "tests.benchmarks.one_table", str(plan), str(out), handout])


def office(folder: Path, rows: int, program: str) -> Measure:
    """From CSV, since nothing here writes xlsx yet; reading CSV is the lesser part of the conversion."""
    source = folder / "table.csv"
    with source.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        for action in large_plan.rows(rows)["action"]:
            writer.writerow([action["code"], action["title"], action["state"], action["progress"]])
    home = folder / "office"
    return process([
        program, f"-env:UserInstallation=file://{home}", "--headless", "--convert-to", "pdf", "--outdir", str(folder),
        str(source),
    ])  # fmt: skip


def process(command: list[str]) -> Measure:
    def measure() -> Cost:
        wall = time.perf_counter()
        process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        )
        _, status, usage = os.wait4(process.pid, 0)
        if status:
            raise RuntimeError(f"{command[0]} failed: {status}")
        return Cost(usage.ru_utime + usage.ru_stime, time.perf_counter() - wall, usage.ru_maxrss)

    return measure
