"""Prints the actions of a plan as one table: python -m tests.benchmarks.one_table PLAN OUT.pdf."""

from __future__ import annotations

import sys
from pathlib import Path

from soteplan.cli import main

if __name__ == "__main__":
    main(["report", sys.argv[1], "-o", str(Path(sys.argv[2])), "--handout", "schedule"])
