"""An open plan for the views: an empty one, and the example."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.document import Document
from soteplan.store.session import Session
from soteplan.texts.language import Language
from soteplan.views.look import Look
from soteplan.views.workspace import Workspace
from tests.example_plan import read

Opened = Callable[..., Workspace]


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opened]:
    """Opens a workspace over a session; closed and thrown away after the test."""
    documents: list[Document] = []

    def open_workspace(session: Session, language: str = "en", theme: str = "light") -> Workspace:
        look = Look(theme)
        look.apply()
        documents.append(Document(session))
        return Workspace(documents[-1], Language(language), look)

    yield open_workspace
    for document in documents:
        document.close(discard=True)


@pytest.fixture
def workspace(opened: Opened) -> Workspace:
    """Over a new plan with nothing in it."""
    return opened(Session.new())


@pytest.fixture
def example(opened: Opened) -> Workspace:
    """Over the shipped example in English."""
    return opened(Session.from_rows(read("en").data["tables"]))


@pytest.fixture
def program(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    """The running program in English; its windows, words and hooks go with the test."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    program = Program(language="en", theme="light", zoom=1.0)
    yield program
    for window in list(program.windows):
        window.document.close(discard=True)
        program.closed(window)
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    program._remove_language()
