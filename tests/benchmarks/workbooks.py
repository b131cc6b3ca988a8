"""The budget of the example as a workbook, beside LibreOffice converting the same one; each in a process of its own."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from tests.benchmarks.pairs import Measure
from tests.benchmarks.table_pdf import process


def exporting(folder: Path) -> tuple[Measure, Measure] | None:
    """None where LibreOffice is not installed. What is converted is written by the first, uncounted run."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        return None
    from soteplan.cli import main

    plan, book = folder / "example.soteplan", folder / "budget.xlsx"
    try:
        main(["example", "paijat-hame", "-o", str(plan)])
    except SystemExit as end:
        if end.code:
            raise
    ours = process([sys.executable, "-m", "soteplan", "export", str(plan), str(book), "--what", "budget"])
    theirs = process([
        office, f"-env:UserInstallation=file://{folder / 'office'}", "--headless", "--convert-to", "xlsx",
        "--outdir", str(folder / "out"), str(book),
    ])  # fmt: skip
    return ours, theirs
