"""Write the test file of the current format: `python -m tests.data.write_format`, after the declarations have changed.

Only until the format is released. It holds rows of every table, with every choice and a short history.
"""

from __future__ import annotations

from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from soteplan.document import Document
from soteplan.domain.entities import ENTITIES
from soteplan.domain.fields import EntitySpec, FieldSpec, Kind
from soteplan.domain.goals import Goal
from soteplan.store import schema
from soteplan.store.session import Session
from soteplan.store.transaction import Transaction

Made = dict[str, list[str]]  # ids by table
EXAMPLES = {
    Kind.TEXT: "Teksti",
    Kind.PARAGRAPH: "Pitempi\nteksti",
    Kind.INTEGER: 1,
    Kind.NUMBER: 1.5,
    Kind.MONEY: 12345,
    Kind.RATE: 2500,
    Kind.DATE: "2021-03-01",
    Kind.MONTH: "2021-03",
    Kind.FLAG: 0,
    Kind.FORMULA: "",
}


def main() -> None:
    application = QCoreApplication([])
    document = Document(Session.new(title="Muutosohjelma"))
    document.perform("add:plan", _fill)
    goal = document.state.rows(Goal)[0]
    document.perform("edit:goal", lambda tx: tx.update(goal, title="Toinen nimi"))
    document.undo()
    document.publish_as(str(Path(__file__).with_name(f"format-{schema.FORMAT}.soteplan")))
    document.close()
    application.quit()


def _fill(tx: Transaction) -> None:
    targets = {spec.table: {field.target for field in spec.of_kind(Kind.REFERENCE)} for spec in ENTITIES.values()}
    order = TopologicalSorter({table: found - {table} for table, found in targets.items()}).static_order()
    made = {"plan": [tx.state.plan.id]}
    for table in order:
        if table != "plan":
            made[table] = _rows(tx, ENTITIES[table], made)


def _rows(tx: Transaction, spec: EntitySpec, made: Made) -> list[str]:
    """Rows enough for every choice; their ids."""
    count = max((len(field.choices) for field in spec.of_kind(Kind.CHOICE)), default=1)
    rows = [tx.add(spec.row_type, **_values(spec, made, number)) for number in range(max(count, 1))]
    return [row.id for row in rows]


def _values(spec: EntitySpec, made: Made, number: int) -> dict[str, Any]:
    values = {field.name: _value(field, made, number) for field in spec.fields}
    return {name: value for name, value in values.items() if value is not None}


def _value(field: FieldSpec, made: Made, number: int) -> Any:
    if field.kind is Kind.CHOICE:
        return list(field.choices)[number % len(field.choices)]
    if field.kind is Kind.REFERENCE:
        ids = made.get(field.target, [None])
        return ids[-1] if field.name.startswith("to_") else ids[0]  # nothing leads to itself
    if field.kind is Kind.INTEGER and field.minimum:
        return int(field.minimum)
    return EXAMPLES.get(field.kind)


if __name__ == "__main__":
    main()
