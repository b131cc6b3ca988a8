"""A data folder of its own for each test, and a plan to work on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from soteplan.store import locations
from soteplan.store.session import Session


@pytest.fixture(autouse=True)
def data_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path_factory.mktemp("data")
    monkeypatch.setenv(locations.OVERRIDE, str(folder))
    return folder


@pytest.fixture
def document(tmp_path: Path) -> Path:
    """A saved plan that nobody has open."""
    folder = tmp_path / "plans"
    folder.mkdir()
    session = Session.new(title="Suunnitelma")
    session.publish_as(folder / "Plan.soteplan")
    session.close()
    return folder / "Plan.soteplan"


@pytest.fixture
def session(document: Path) -> Iterator[Session]:
    opened = Session.open(document)
    yield opened
    opened.close(discard=True)
