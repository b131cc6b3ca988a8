"""An open plan for the views: an empty one, and the example."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

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
