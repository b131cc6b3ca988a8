"""An export of a plan in which some values cannot be: each is told, and the rest made such that it can be read.

A value that does not fit its field becomes the field's usual one; a row that cannot be without it is left out, and so
is what belongs to that row. Nothing else is changed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from soteplan.domain.entities import ENTITIES
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import FieldSpec, Kind
from soteplan.domain.ids import is_id, new_id
from soteplan.domain.plan_json import TABLES, Row, checked, cycles
from soteplan.domain.remarks import EMPTY, LONGEST, NEW_ID, NOT_TAKEN, ROW_OUT, USUAL, Remark

# What is expected in place of a value that is refused.
_EXPECTED = {
    "required": "needed", "too_long": "short", "out_of_range": "range", "not_a_choice": "choice", "not_a_date": "date",
    "not_a_month": "month", "not_an_id": "id", "not_an_order_key": "order", "not_a_number": "number",
}  # fmt: skip
_OF_KIND = {
    Kind.INTEGER: "integer", Kind.MONEY: "integer", Kind.RATE: "integer", Kind.NUMBER: "number", Kind.FLAG: "yes_no",
    Kind.DATE: "date", Kind.MONTH: "month", Kind.KEY: "id", Kind.REFERENCE: "id", Kind.ORDER: "order",
}  # fmt: skip

Place = tuple[str, int]  # a table, and the number of a row in the file from 1


def mended(tables: Mapping[str, Any]) -> tuple[dict[str, list[Row]], list[Remark]]:
    """The tables of an export, such that `plan_json.import_plan` reads them, and what of them does not come along.

    It holds for everything but a table plan that has no single row.
    """
    mender = _Mender()
    for table, rows in tables.items():
        mender.take(table, rows)
    mender.tie()
    return {table: [row for _, row in rows] for table, rows in mender.rows.items()}, mender.remarks


class _Mender:
    def __init__(self) -> None:
        self.rows: dict[str, list[tuple[Place, Row]]] = {}
        self.remarks: list[Remark] = []

    def tell(self, place: Place, name: str, value: object, expected: str, fate: str, *values: object) -> None:
        table, number = place
        known = table in ENTITIES and name in ENTITIES[table].by_name
        text = str(value)[:LONGEST]
        field = f"{table}.{name}" if known else ""
        self.remarks.append(Remark(table, str(number or ""), name, text, expected, fate, field, values))

    # values

    def take(self, table: str, rows: Any) -> None:
        if table not in TABLES or not isinstance(rows, list):
            self.tell((table, 0), "", "", "known_table", NOT_TAKEN)
            return
        ids: set[object] = set()
        kept = self.rows.setdefault(table, [])
        for number, row in enumerate(rows, 1):
            place = (table, number)
            if isinstance(row, Mapping):
                values = self._row(place, row)
                self._name(place, values, ids)
                kept.append((place, values))
            else:
                self.tell(place, "", row, "row", ROW_OUT)

    def _row(self, place: Place, row: Mapping[str, Any]) -> Row:
        fields = ENTITIES[place[0]].by_name
        values: Row = {}
        for name, value in row.items():
            if name not in fields:
                self.tell(place, name, value, "known_field", NOT_TAKEN)
            elif name != "id":
                try:
                    values[name] = checked(ENTITIES[place[0]], name, value, "")
                except Refusal as refusal:
                    self._refused(place, fields[name], value, refusal)
                    values |= {name: None} if fields[name].kind is Kind.REFERENCE else {}
        return {"id": row.get("id"), **values}

    def _refused(self, place: Place, field: FieldSpec, value: object, refusal: Refusal) -> None:
        """The field is left out of the row, which gives it its usual value."""
        expected = _EXPECTED.get(refusal.code) or _OF_KIND.get(field.kind, "text")
        known = {
            "short": (refusal.values.get("maximum"),),
            "range": (refusal.values.get("minimum"), refusal.values.get("maximum")),
            "choice": tuple(field.choices),
        }
        fate = EMPTY if ENTITIES[place[0]].row_type.defaults[field.name] in (None, "") else USUAL
        if field.kind is Kind.REFERENCE and field.required:
            fate = ROW_OUT
        self.tell(place, field.name, value, expected, fate, *known.get(expected, ()))

    def _name(self, place: Place, values: Row, ids: set[object]) -> None:
        """An id that is none, or that another row has, becomes a new one; what points to it points elsewhere."""
        value = values["id"]
        if not isinstance(value, str) or not is_id(value) or value in ids:
            self.tell(place, "id", "" if value is None else value, "own_id", NEW_ID)
            values["id"] = new_id()
        ids.add(values["id"])

    # rows that point to others

    def tie(self) -> None:
        """Until every reference leads to a row: a row that is left out takes those with it that are parts of it."""
        while any(self._tied(table, field) for table, field in _references()):
            pass
        for table, field in _references():
            if field.target == table:
                self._open(table, field)

    def _tied(self, table: str, field: FieldSpec) -> bool:
        """Whether rows were left out."""
        targets = {row["id"] for _, row in self.rows.get(field.target, ())}
        kept = []
        for place, row in self.rows.get(table, ()):
            target = row.get(field.name)
            if field.required and field.name in row and target not in targets:
                if target is not None:  # else it was told when it was read
                    self.tell(place, field.name, target, "own_row", ROW_OUT)
                continue
            if target is not None and target not in targets:
                self.tell(place, field.name, target, "own_row", EMPTY)
                row[field.name] = None
            kept.append((place, row))
        were = self.rows.get(table, [])
        self.rows[table] = kept
        return len(kept) < len(were)

    def _open(self, table: str, field: FieldSpec) -> None:
        """Rows that stand above themselves."""
        by_id = {row["id"]: (place, row) for place, row in self.rows.get(table, ())}
        for found in cycles([row for _, row in by_id.values()], field.name):
            place, row = by_id[found]
            self.tell(place, field.name, row[field.name], "no_circle", EMPTY)
            row[field.name] = None


def _references() -> Iterator[tuple[str, FieldSpec]]:
    return ((table, field) for table in TABLES for field in ENTITIES[table].of_kind(Kind.REFERENCE))
