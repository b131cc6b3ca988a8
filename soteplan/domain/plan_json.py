"""A plan as plain data, and as JSON text: the form in which plans are exchanged, compared and shipped as examples.

    {"format": "soteplan-plan", "version": 1, "tables": {table: [{"id": …, field: …}, …]}}

Tables stand in alphabetical order, all of them; rows by position and id; fields in the order of their declaration, id
first. The same plan therefore always gives the same text. History and snapshots are not in it.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NoReturn

from soteplan.domain.entities import ENTITIES, NOT_EXPORTED
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import EntitySpec, FieldSpec, Kind
from soteplan.domain.goal_codes import typed
from soteplan.domain.goals import Goal
from soteplan.domain.state import PlanState
from soteplan.domain.values import check

FORMAT, VERSION = "soteplan-plan", 1
LARGEST = 200_000_000  # characters
# Refusals of what is no export of a plan at all; others are about a single value.
NO_PLAN = frozenset({"too_large", "not_json", "wrong_format", "wrong_version", "no_plan_row"})
TABLES = tuple(sorted(set(ENTITIES) - NOT_EXPORTED))

Row = dict[str, object]
Rows = dict[str, list[Row]]


def export_plan(state: PlanState) -> dict[str, Any]:
    """The plan as lists and dictionaries that `import_plan` takes back."""
    return {"format": FORMAT, "version": VERSION, "tables": {table: _exported(state, table) for table in TABLES}}


def dumps(state: PlanState) -> str:
    return json.dumps(export_plan(state), ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def import_plan(source: str | Mapping[str, Any]) -> Rows:
    """Whole rows by table, every value checked, missing fields with their defaults.

    Refusals: too_large, not_json, wrong_format, wrong_version, unknown_table, unknown_field, wrong_type, duplicate_id,
    dangling_reference, cycle, no_plan_row, and those of values.check; with `table`, `field` and `id` where they apply.
    """
    tables = _tables(parsed(source) if isinstance(source, str) else source)
    rows = {table: [_imported(ENTITIES[table], row) for row in tables.get(table, ())] for table in TABLES}
    if len(rows["plan"]) != 1:
        raise Refusal("no_plan_row", count=len(rows["plan"]))
    ids = {table: _ids(table, table_rows) for table, table_rows in rows.items()}
    for table, field in _references():
        _check_references(table, field, rows[table], ids[field.target])
    _keep_codes(tables.get("goal", ()), rows["goal"])
    return rows


def _keep_codes(source: Iterable[Mapping[str, object]], goals: list[Row]) -> None:
    """Codes of a source that does not say which were set by hand stay as they are where their place gives others."""
    silent = {row["id"] for row in source if "code_fixed" not in row}
    if silent:
        of_goal: type[Any] = Goal
        fixed = typed(of_goal(**values) for values in goals) & silent
        for values in goals:
            values["code_fixed"] = int(values["id"] in fixed) or values["code_fixed"]


def _exported(state: PlanState, table: str) -> list[Row]:
    spec = ENTITIES[table]
    return [{name: getattr(row, name) for name in spec.columns} for row in state.rows(spec.row_type)]


def parsed(text: str) -> Any:
    """What a JSON text holds. Refusals: too_large, not_json."""
    if len(text) > LARGEST:
        raise Refusal("too_large", size=len(text), maximum=LARGEST)
    try:
        return json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise Refusal("not_json", line=getattr(error, "lineno", 0)) from error


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _tables(plan: Any) -> Mapping[str, list[Any]]:
    if not isinstance(plan, Mapping) or plan.get("format") != FORMAT:
        raise Refusal("wrong_format")
    version = plan.get("version")
    if version != VERSION or isinstance(version, bool):
        raise Refusal("wrong_version", value=version, known=VERSION)
    tables = plan.get("tables")
    if not isinstance(tables, Mapping):
        raise Refusal("wrong_type", field="tables")
    for table, rows in tables.items():
        if table not in TABLES:
            raise Refusal("unknown_table", table=table)
        if not isinstance(rows, list):
            raise Refusal("wrong_type", table=table)
    return tables


def _imported(spec: EntitySpec, row: Any) -> Row:
    if not isinstance(row, Mapping):
        raise Refusal("wrong_type", table=spec.table)
    unknown = [name for name in row if name not in spec.by_name]
    if unknown:
        raise Refusal("unknown_field", table=spec.table, field=unknown[0], id=row.get("id"))
    if "id" not in row:
        raise Refusal("required", table=spec.table, field="id")
    values = {name: checked(spec, name, value, row["id"]) for name, value in row.items()}
    whole = spec.row_type(**values)
    return {name: getattr(whole, name) for name in spec.columns}


def checked(spec: EntitySpec, name: str, value: object, row_id: object) -> object:
    """A value as it is stored. Refusals: those of values.check, with `table` and `id`."""
    field = spec.by_name[name]
    if spec.table == "plan":  # a plan may begin without a title
        field = dataclasses.replace(field, required=False)
    try:
        return check(field, value)
    except Refusal as refusal:
        raise Refusal(refusal.code, **{**refusal.values, "table": spec.table, "id": row_id}) from refusal


def _ids(table: str, rows: list[Row]) -> set[object]:
    ids: set[object] = set()
    for row in rows:
        if row["id"] in ids:
            raise Refusal("duplicate_id", table=table, id=row["id"])
        ids.add(row["id"])
    return ids


def _references() -> Iterator[tuple[str, FieldSpec]]:
    return ((table, field) for table in TABLES for field in ENTITIES[table].of_kind(Kind.REFERENCE))


def _check_references(table: str, field: FieldSpec, rows: list[Row], targets: set[object]) -> None:
    for row in rows:
        target = row[field.name]
        if target is not None and target not in targets:
            raise Refusal("dangling_reference", table=table, field=field.name, id=row["id"], target=target)
    if field.target == table:
        _check_cycles(table, field.name, rows)


def _check_cycles(table: str, field: str, rows: list[Row]) -> None:
    for found in cycles(rows, field):
        raise Refusal("cycle", table=table, field=field, id=found)


def cycles(rows: Iterable[Row], field: str) -> Iterator[object]:
    """Of each circle in which rows stand above themselves by a field, the id of one: without its value none is left."""
    above = {row["id"]: row.get(field) for row in rows}
    rooted: set[object] = {None}
    for start in above:
        path: dict[object, None] = {}
        place: object = start
        while place not in rooted:
            if place in path:
                yield place
                break
            path[place] = None
            place = above[place]
        rooted.update(path)
