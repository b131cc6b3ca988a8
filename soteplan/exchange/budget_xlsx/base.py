"""What the workbook held when it was written, on a sheet that is not shown.

With it an edit made in the workbook is told from one made in the plan since, and a row that was taken out from one that
the plan got later.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from soteplan.domain.budget import BudgetLine, Earmark, Funding
from soteplan.domain.effects import BenefitEstimate
from soteplan.domain.fields import spec_of
from soteplan.exchange.budget_xlsx.benefit_sheet import FIELDS
from soteplan.exchange.budget_xlsx.scene import Scene

NAME = "soteplan"
MARK = "soteplan-budget"
VERSION = 1


def write(scene: Scene) -> None:
    sheet = scene.book.add_worksheet(NAME)
    sheet.very_hidden()
    sheet.write_row(0, 0, [MARK, VERSION, scene.state.plan.id])
    for row, (key, name) in enumerate(_sheets(scene), 1):
        sheet.write_string(row, 0, "sheet")
        sheet.write_string(row, 1, key)
        sheet.write_string(row, 2, name)
    for row, (table, row_id, field, cents) in enumerate(_cells(scene), 1 + len(list(_sheets(scene)))):
        for column, text in enumerate((table, row_id, field)):
            sheet.write_string(row, column, text)
        if cents is not None:
            sheet.write_number(row, 3, cents)


def _sheets(scene: Scene) -> Iterator[tuple[str, str]]:
    yield from ((key, sheet.name) for key, sheet in scene.entries.items())
    yield from ((key, scene.name(key)) for key in ("form", "benefit", "packages", "grants"))


def _cells(scene: Scene) -> Iterator[tuple[str, str, str, int | None]]:
    kinds: tuple[type[Any], ...] = (BudgetLine, Funding, Earmark)
    for kind in kinds:
        for row in scene.state.rows(kind):
            yield spec_of(kind).table, row.id, "amount", row.amount
    for estimate in scene.state.rows(BenefitEstimate):
        for field in FIELDS:
            yield "benefit_estimate", estimate.id, field, getattr(estimate, field)
