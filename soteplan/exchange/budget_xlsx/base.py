"""What the workbook held when it was written, on a sheet that is not shown.

With it an edit made in the workbook is told from one made in the plan since, and a row that was taken out from one that
the plan got later.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from soteplan.domain.effects import BenefitEstimate
from soteplan.exchange.budget_xlsx.benefit_sheet import FIELDS
from soteplan.exchange.budget_xlsx.entry_sheets import named
from soteplan.exchange.budget_xlsx.pad import cell_text
from soteplan.exchange.budget_xlsx.scene import Scene
from soteplan.exchange.xlsx_in import Sheet

NAME = "soteplan"
MARK = "soteplan-budget"
VERSION = 1
AMOUNT = 3  # column of the cents; the names follow it


def write(scene: Scene) -> None:
    sheet = scene.book.add_worksheet(NAME)
    sheet.very_hidden()
    sheet.write_row(0, 0, [MARK, VERSION, scene.state.plan.id])
    for row, (key, name) in enumerate(_sheets(scene), 1):
        sheet.write_string(row, 0, "sheet")
        sheet.write_string(row, 1, key)
        sheet.write_string(row, 2, name)
    for row, (table, row_id, field, cents, *names) in enumerate(_cells(scene), 1 + len(list(_sheets(scene)))):
        for column, text in {0: table, 1: row_id, 2: field, **dict(enumerate(names, AMOUNT + 1))}.items():
            sheet.write_string(row, column, cell_text(str(text)))
        if cents is not None:
            sheet.write_number(row, AMOUNT, cents)


def _sheets(scene: Scene) -> Iterator[tuple[str, str]]:
    yield from ((key, sheet.name) for key, sheet in scene.entries.items())
    yield from ((key, scene.name(key)) for key in ("form", "benefit", "packages", "grants"))
    if scene.months:
        yield "months", scene.name("months")
    yield from (("package_year", scene.name("package_year", year=scene.year(year))) for year in scene.years)


def _cells(scene: Scene) -> Iterator[tuple[Any, ...]]:
    """Table, id, field, cents, and the names that stand before the amount."""
    for sheet in scene.entries.values():
        for row in sheet.rows:
            names = [named(scene, sheet, *pair) for pair in zip(sheet.table.fields, row.place, strict=True)]
            yield from ((sheet.table.table, each.id, "amount", each.amount, *names) for each in row.by_year.values())
    for estimate in scene.state.rows(BenefitEstimate):
        for field in FIELDS:
            yield "benefit_estimate", estimate.id, field, getattr(estimate, field)
    yield from (("months", *cell) for cell in scene.months)


class Base(NamedTuple):
    """`sheets` are the names of the sheets by what they hold, `cells` the cents by table, id and field.

    `names` are what stood before an amount, by the id of its row.
    """

    sheets: dict[str, list[str]]
    cells: dict[tuple[str, str, str], int | None]
    names: dict[str, tuple[str, ...]]


def read(sheets: Iterable[Sheet]) -> Base | None:
    """What a workbook of ours says it held when it was written; None where it does not say."""
    found = next((sheet for sheet in sheets if sheet.rows and sheet.rows[0][:1] == [MARK]), None)
    if found is None:
        return None
    base = Base({}, {}, {})
    for row in found.rows[1:]:
        texts = ["" if value is None else str(value) for value in row]
        if texts[:1] == ["sheet"] and len(texts) >= 3:
            base.sheets.setdefault(texts[1], []).append(texts[2])
        elif len(texts) >= 3:
            cents = row[AMOUNT] if len(row) > AMOUNT else None
            base.cells[texts[0], texts[1], texts[2]] = round(cents) if isinstance(cents, int | float) else None
            base.names[texts[1]] = tuple(texts[AMOUNT + 1 :])
    return base
