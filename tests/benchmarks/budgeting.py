"""A cell of a budget of 60 categories by 36 months typed into, by the keys that a user presses."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from soteplan.domain.budget import CostCategory, Forecast
from soteplan.domain.ids import new_id
from soteplan.domain.order import keys
from soteplan.domain.state import values_of
from soteplan.store.session import Session
from tests import large_plan
from tests.benchmarks.pairs import Measure, in_process

CATEGORIES, GROUPS, MONTHS = 60, 6, 36
TYPED = ("1200", "1300")
TIMES = 10


def typing_into_a_month(folder: Path) -> tuple[Measure, Measure]:
    """Enter over a typed amount until it is committed and painted with every sum over it; and a bare synced row."""
    from soteplan.app import Program

    program = Program(language="fi", theme="light", zoom=1.0)
    window: Any = program.open_session(Session.from_rows(_rows()))
    _kept.append(program)
    window.resize(1920, 1080)
    window.show()
    window.activateWindow()
    window.open_tab("budget")
    program.settle()
    page = window.tab.page
    page.show_view("months")
    page.bar.show_year("*")
    program.settle()
    assert (page.table.rowCount(), page.table.columnCount()) == (CATEGORIES + GROUPS + 1, MONTHS + 2)
    place = page.table.index_of(page.table.live.rows[2].key, 5)
    turn = iter(range(10**9))

    def type_amount() -> None:
        page.grid.setFocus()
        page.grid.go_to(place)
        QApplication.processEvents()
        for letter in TYPED[next(turn) % len(TYPED)]:
            _press(Qt.Key.Key_unknown, letter)

    def enter() -> None:
        _press(Qt.Key.Key_Return, "\r")

    return in_process(enter, TIMES, type_amount), in_process(_bare(folder), TIMES)


def _rows() -> dict[str, list[dict[str, Any]]]:
    """Groups of ten categories, each with a forecast for every month of three years."""
    places = keys(CATEGORIES + GROUPS)
    groups = [{"id": new_id(), "title": f"Menolajiryhmä {n + 1}", "position": places[n]} for n in range(GROUPS)]
    leaves = [
        {
            "id": new_id(),
            "title": f"Menolaji {n + 1}",
            "parent_id": groups[n * GROUPS // CATEGORIES]["id"],
            "position": places[GROUPS + n],
        }
        for n in range(CATEGORIES)
    ]
    months = [f"{2020 + n // 12}-{n % 12 + 1:02d}" for n in range(MONTHS)]
    forecast = [
        {"id": new_id(), "cost_category_id": leaf["id"], "month": month, "amount": 100_000 + 100 * number}
        for number, leaf in enumerate(leaves)
        for month in months
    ]
    for row, position in zip(forecast, keys(len(forecast)), strict=True):
        row["position"] = position
    return {
        **large_plan.rows(20),
        "cost_category": _whole(CostCategory, groups + leaves),
        "forecast": _whole(Forecast, forecast),
    }


def _whole(row_type: type[Any], rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows with every field that they do not name at its default."""
    return [{"id": row["id"], **values_of(row_type(**row))} for row in rows]


def _press(key: Qt.Key, text: str) -> None:
    """A key goes to whatever has the keyboard, and everything that follows from it is done."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        widget = QApplication.focusWidget()
        assert widget is not None
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
    QApplication.processEvents()


def _bare(folder: Path) -> Callable[[], None]:
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE forecast (id INTEGER PRIMARY KEY, amount INTEGER)")
    connection.execute("INSERT INTO forecast VALUES (1, 0)")
    amounts = iter(range(10**9))

    def write() -> None:
        connection.execute("UPDATE forecast SET amount = ? WHERE id = 1", (next(amounts),))

    return write


_kept: list[object] = []
