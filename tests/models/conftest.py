"""An open plan for the item models."""

from collections.abc import Iterator

import pytest

from soteplan.document import Document
from soteplan.store.session import Session


@pytest.fixture
def document(qapp: object) -> Iterator[Document]:
    document = Document(Session.new(title="Plan"))
    yield document
    document.close(discard=True)
