"""The tables of the goals handout."""

from __future__ import annotations

import pytest

from soteplan.domain.ids import new_id
from tests.reports.printed import handout, squeezed, state_of

pytestmark = pytest.mark.usefixtures("qapp")


def scope(**values: str) -> str:
    item = {"id": new_id(), "kind": "dependency", "title": "Kuntien työ", "description": "Selitys", **values}
    return squeezed(handout(state_of({"scope_item": [item]}), "goals", "en").text)


def test_the_scope_tells_what_is_exchanged_where_the_plan_does() -> None:
    text = scope(brings="mallit", receives="tilat")
    assert "Bringstotheproject:mallit·Receivesfromtheproject:tilat" in text
    assert "KuntientyöSelitys" in text
    assert "mallittilat" in text.replace("Selitys", "")


def test_a_scope_without_exchange_has_its_description_in_a_column() -> None:
    text = scope()
    assert "Bringstotheproject" not in text
    assert "ScopeitemDescription" in text
