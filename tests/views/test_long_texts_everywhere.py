"""A plan with a hundred thousand characters in every text of some rows opens in all tabs, which show the beginnings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLabel, QPlainTextEdit

from soteplan.app import Program, example_session
from soteplan.domain.budget import CostCategory
from soteplan.domain.fields import Kind, spec_of
from soteplan.domain.goals import Goal
from soteplan.domain.risks import Risk
from soteplan.domain.schedule import Action
from soteplan.domain.text import LONGEST_SHOWN
from soteplan.views.link import Link
from soteplan.views.main_window import MainWindow
from soteplan.views.tabs import TABS, tab_of

LONG = {"words": ("palvelujen yhteensovittaminen " * 4_000)[:100_000], "letters": "Ä" * 100_000}
ROWS: tuple[type[Any], ...] = (Risk, CostCategory, Action, Goal)
SHOWN = 2 * LONGEST_SHOWN  # a code, a title and a few words around them
BOTH = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


@pytest.fixture(params=LONG)
def window(program: Program, request: pytest.FixtureRequest) -> MainWindow:
    session = example_session("paijat-hame", "en")

    def write(tx: Any) -> None:
        for row_type in ROWS:
            fields = spec_of(row_type).of_kind(Kind.TEXT, Kind.PARAGRAPH)
            tx.update(tx.state.rows(row_type)[0], **{field.name: LONG[request.param] for field in fields})

    session.store.transact("t", write)
    window = program.open_session(session)
    window.resize(1366, 768)
    window.show()
    program.settle()
    return window


def cells(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        for column in range(model.columnCount(parent)):
            yield from (str(model.index(row, column, parent).data(role) or "") for role in BOTH)
        yield from cells(model, model.index(row, 0, parent))


def laid_out(window: MainWindow) -> Iterator[tuple[str, str]]:
    """Every text that Qt measures or sets into lines, with the kind of widget it stands in."""
    yield from (("label", label.text()) for label in window.findChildren(QLabel))
    yield from (("button", button.text()) for button in window.findChildren(QAbstractButton))
    yield from (("link", link.accessibleName()) for link in window.findChildren(Link))
    yield from (("area", area.toPlainText()) for area in window.findChildren(QPlainTextEdit) if not area.hasFocus())
    for box in window.findChildren(QComboBox):
        yield from (("choice", box.itemText(number)) for number in range(box.count()))
    for view in window.findChildren(QAbstractItemView):
        if view.model() is not None:
            yield from ((type(view).__name__, text) for text in cells(view.model(), QModelIndex()))


def too_long(window: MainWindow) -> set[tuple[str, str]]:
    return {(kind, text[:20]) for kind, text in laid_out(window) if len(text) > SHOWN}


@pytest.mark.parametrize("key", [entry.key for entry in TABS])
def test_every_tab_shows_the_beginning(window: MainWindow, program: Program, key: str) -> None:
    window.open_tab(key)
    program.settle()
    assert too_long(window) == set()


@pytest.mark.parametrize("row_type", ROWS, ids=lambda row_type: row_type.__name__)
def test_a_row_shows_the_beginning_and_is_edited_whole(
    window: MainWindow, program: Program, row_type: type[Any]
) -> None:
    row, spec = window.document.state.rows(row_type)[0], spec_of(row_type)
    window.show_row(spec.table, row.id)
    program.settle()
    assert window.current_key == tab_of(spec.table)
    assert too_long(window) == set()
    for field in spec.of_kind(Kind.TEXT, Kind.PARAGRAPH):
        widget = window.inspector.editor(field.name).widget
        widget.setFocus()
        whole = widget.toPlainText() if isinstance(widget, QPlainTextEdit) else widget.text()  # type: ignore[attr-defined]
        assert whole == getattr(row, field.name)
        widget.clearFocus()
        QApplication.processEvents()
    assert window.document.state.find(spec.table, row.id) == row
