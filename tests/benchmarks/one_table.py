"""Prints the actions of a plan: python -m tests.benchmarks.one_table PLAN OUT.pdf HANDOUT.

The handout "table" is one table with what the reference is given; the others are those of the program.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from types import MappingProxyType

from PySide6.QtGui import QGuiApplication

from soteplan.cli import main
from soteplan.domain.schedule import Action
from soteplan.reports import registry
from soteplan.reports.book import Book
from soteplan.reports.furniture import Sheet
from soteplan.reports.grid import Column, Row
from soteplan.store.reading import read_plan
from soteplan.texts.language import Language

COLUMNS = (Column("Code", fitted=True), Column("Title", 4), Column("State"), Column("Progress", align="right"))


def table(book: Book) -> Sequence[Sheet]:
    language = book.language
    rows = [
        Row([a.code, a.title, language.choice("action", "state", a.state), language.percent(a.progress)])
        for a in book.state.rows(Action)
    ]
    actions = language.entities("action")
    return [Sheet([*book.title(actions, ""), *book.table(actions, COLUMNS, rows)])]


def write(plan: Path, out: Path) -> None:
    with_fonts = QGuiApplication([])
    with closing(read_plan(plan)) as store:
        registry.write_report(store.state, Language("fi"), "table", out)
    del with_fonts


if __name__ == "__main__":
    registry.HANDOUTS = MappingProxyType({**registry.HANDOUTS, "table": table})
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    plan, out, handout = sys.argv[1:]
    if handout == "table":  # which the command line has no name for
        write(Path(plan), Path(out))
    else:
        main(["report", plan, "-o", out, "--handout", handout])
