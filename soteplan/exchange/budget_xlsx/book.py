"""The whole workbook of the budget."""

from __future__ import annotations

import io

from soteplan.domain.schedule import Package
from soteplan.domain.state import PlanState
from soteplan.domain.text import clean_line
from soteplan.exchange.budget_xlsx import (
    base,
    benefit_sheet,
    entry_sheets,
    month_sheet,
    reconciliation_sheet,
    view_sheets,
)
from soteplan.exchange.budget_xlsx.form_sheet import FormSheet
from soteplan.exchange.budget_xlsx.scene import Scene
from soteplan.exchange.budget_xlsx.words import Words

MOST_YEARS = 30  # sheets of single years


def written(state: PlanState, words: Words) -> bytes:
    """A workbook with a sheet for each view of the budget, made of formulas over the sheets of entries.

    Every result of a formula is written beside it. There is no macro, and no text of the plan is a formula or a link.
    """
    import xlsxwriter

    target = io.BytesIO()
    options = {
        "in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False,
        "nan_inf_to_errors": False,
    }  # fmt: skip
    with xlsxwriter.Workbook(target, options) as book:
        book.set_properties({"title": clean_line(state.plan.title)[:255]})
        _sheets(Scene(book, state, words))
    return target.getvalue()


def _sheets(scene: Scene) -> None:
    form = FormSheet(scene)
    scene.list_names(form.rows)
    form.write()
    packages = view_sheets.packages(scene)
    grants = view_sheets.grants(scene)
    for year in scene.years[:MOST_YEARS] if scene.state.table(Package) else ():
        view_sheets.package_year(scene, year)
    if month_sheet.is_told(scene):
        month_sheet.write(scene, form)
    if benefit_sheet.is_told(scene):
        benefit_sheet.write(scene)
    reconciliation_sheet.write(scene, form, packages, grants)
    for key in scene.entries:
        entry_sheets.write(scene, key)
    base.write(scene)
