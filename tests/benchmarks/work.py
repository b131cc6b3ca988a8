"""What a user waits for once the window stands: loading, an edit, a frame, a save, a print."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QApplication, QLineEdit

from soteplan.domain.fields import spec_of
from soteplan.domain.schedule import Action
from soteplan.models.schedule_outline import TITLE
from soteplan.store.session import Session
from soteplan.store.store import load_rows
from tests import large_plan
from tests.benchmarks.pairs import Cost, Measure, in_process
from tests.benchmarks.windows import window


def loading(folder: Path, actions: int = 10_000) -> tuple[Measure, Measure]:
    """Rows as objects against the same rows read with plain sqlite3."""
    connection = sqlite3.connect(large_plan.write(folder / "load.soteplan", actions))
    columns = ", ".join(f'"{name}"' for name in spec_of(Action).columns)
    return (
        in_process(lambda: load_rows(connection, Action)),
        in_process(lambda: connection.execute(f'SELECT {columns} FROM "action"').fetchall()),
    )


def one_edit(folder: Path, actions: int = 10_000) -> tuple[Measure, Measure]:
    """Enter over a new title in the schedule until it is committed and painted, and a bare synced transaction."""
    tab = window(large_plan.write(folder / "edit.soteplan", actions), "schedule").tab
    tab.show_level(1)
    view, package = tab.outline, tab.model.index(0, TITLE)
    view.setCurrentIndex(tab.model.index(0, TITLE, package))
    turn = iter(range(1_000_000))
    return in_process(partial(_enter, view), 10, lambda: _type(view, f"Otsikko {next(turn)}")), in_process(
        _bare_edit(folder), 10
    )


def _type(view: Any, title: str) -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the editor before
    view.edit(view.currentIndex())
    editor = view.viewport().findChild(QLineEdit)
    editor.setText(title)
    QApplication.processEvents()


def _enter(view: Any) -> None:
    editor = view.viewport().findChild(QLineEdit)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(editor, QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r"))
    QApplication.processEvents()
    assert view.currentIndex().data() == editor.text()


def _bare_edit(folder: Path) -> Callable[[], None]:
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE action (id TEXT PRIMARY KEY, title TEXT)")
    connection.execute("INSERT INTO action VALUES ('a', '')")
    turn = iter(range(1_000_000))

    def edit() -> None:
        connection.execute("UPDATE action SET title = ? WHERE id = 'a'", (f"Otsikko {next(turn)}",))

    return edit


def gantt_frame(folder: Path) -> tuple[Measure, Measure]:
    """One frame of the Gantt at 10 000 actions and at 100, scrolled to another place each time.

    Each action has three phases, and there are as many dependencies as actions.
    """
    many, few = (large_plan.write(folder / f"gantt{n}.soteplan", n, 3, linked=True) for n in (10_000, 100))
    return _frames(many), _frames(few)


FRAME = 0.016  # seconds that a screen gives at 60 pictures a second


def gantt_paint(folder: Path) -> tuple[Measure, Measure]:
    """The same frame of the large plan against the time that a smooth screen leaves for it."""
    many = large_plan.write(folder / "gantt.soteplan", 10_000, 3, linked=True)
    return _frames(many), lambda: Cost(FRAME, FRAME)


def _frames(plan: Path) -> Measure:
    tab = window(plan, "schedule").tab
    tab.show_level(1)
    chart = tab.chart
    pixmap = QPixmap(chart.viewport().size())
    bar = chart.verticalScrollBar()
    turn = iter(range(1_000_000))

    def frame() -> None:
        bar.setValue(next(turn) * 97 % max(1, bar.maximum()))
        chart.viewport().render(pixmap)

    return in_process(frame, 20)


def publishing(folder: Path, rows: int = 5_000) -> tuple[Measure, Measure]:
    """A full save against copying the same bytes with a sync."""
    path = large_plan.write(folder / "publish.soteplan", rows // 2)
    session = Session.open(path)
    turn = iter(range(1_000_000))

    def publish() -> None:
        session.store.transact("edit:plan", lambda tx: tx.update(tx.state.plan, note=str(next(turn))))
        session.publish()

    def copy() -> None:
        target = folder / "copy.soteplan"
        with path.open("rb") as source, target.open("wb") as sink:
            shutil.copyfileobj(source, sink, 1 << 20)
            sink.flush()
            os.fsync(sink.fileno())

    return in_process(publish), in_process(copy)


def printing(folder: Path, handout: str = "table", rows: int = 100) -> tuple[Measure, Measure] | None:
    """A table of 100 rows as PDF against LibreOffice converting the same one; None where it is not installed.

    Another handout prints the same actions with all that it says of them, against the same table.
    """
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        return None
    from tests.benchmarks import table_pdf

    return table_pdf.ours(folder, rows, handout), table_pdf.office(folder, rows, office)
