"""What is not seen is not laid out: figures of hidden pages wait until they are shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from soteplan.app import Program, example_session
from soteplan.domain.communications import CommAction, CoreMessage, TargetGroup
from soteplan.domain.schedule import Milestone
from soteplan.store.transaction import Transaction
from soteplan.views.comm_canvas import CommCanvas
from soteplan.views.figure_view import FigureView
from soteplan.views.main_window import MainWindow
from soteplan.views.register import Register

PAGES = ("messages", "stakeholders", "calendar", "metrics", "feedback", "lists")
SPEAK = "communications"


@pytest.fixture
def window(qtbot: QtBot, program: Program) -> MainWindow:
    """All pages of Communications have been seen; another tab is."""
    window = program.open_session(example_session("kanta-hame", "en"))
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.open_tab(SPEAK)
    tab: Any = window.tab
    for key in PAGES:
        tab.show_page(key)
        QCoreApplication.processEvents()
    tab.show_page("stakeholders").show_as("coverage")
    QCoreApplication.processEvents()
    window.open_tab("risks")
    QCoreApplication.processEvents()
    return window


@pytest.fixture
def laid_out(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is laid out from now on, by the name of its class."""
    found: list[str] = []

    def counted(kind: type[Any], name: str) -> None:
        real: Callable[..., None] = getattr(kind, name)

        def count(view: Any, *given: Any, **named: Any) -> None:
            found.append(type(view).__name__)
            real(view, *given, **named)

        monkeypatch.setattr(kind, name, count)

    counted(FigureView, "show_figure")
    counted(CommCanvas, "draw")
    counted(Register, "show_groups")
    return found


def edit_much(window: MainWindow) -> None:
    state = window.document.state
    for row_type in (TargetGroup, CommAction, CoreMessage, Milestone):
        row: Any = state.rows(row_type)[0]
        window.document.perform("edit:plan", partial(Transaction.update, row=row, title="Another name"))
        QCoreApplication.processEvents()
    window.document.undo()
    QCoreApplication.processEvents()


def test_an_edit_lays_nothing_out_on_pages_that_are_hidden(window: MainWindow, laid_out: list[str]) -> None:
    edit_much(window)
    assert laid_out == []


def test_a_page_that_is_shown_again_shows_what_changed_meanwhile(window: MainWindow, laid_out: list[str]) -> None:
    edit_much(window)
    window.open_tab(SPEAK)
    QCoreApplication.processEvents()
    assert "CoverageView" in laid_out
    assert not {"CommTimeline", "MessagesView"} & set(laid_out)
    tab: Any = window.tab
    assert window.document.state.rows(TargetGroup)[0].title == "Another name"
    page = tab.show_page("stakeholders")
    assert page.table.index(0, page.table.column_of("title")).data() == "Another name"


def test_the_calendar_waits_for_the_lens_too_until_it_is_seen(window: MainWindow, laid_out: list[str]) -> None:
    window.workspace.lens.changed.emit()
    QCoreApplication.processEvents()
    assert not {"CommTimeline", "CommMonth"} & set(laid_out)
