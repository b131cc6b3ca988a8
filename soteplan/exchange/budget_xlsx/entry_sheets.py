"""The sheets into which amounts are typed: budget lines, funding and earmarked shares, with a column for each year."""

from __future__ import annotations

from typing import Any

from soteplan.domain.budget_sums import ALL, in_field, sums_by
from soteplan.domain.fields import Kind, spec_of
from soteplan.exchange.budget_xlsx.entries import FIRST, TOTALS, EntryRow, EntrySheet, Year, key_of
from soteplan.exchange.budget_xlsx.pad import NAME, Pad, at
from soteplan.exchange.budget_xlsx.scene import AMOUNT, Scene

NAME_WIDTHS = (38.0, 32.0, 26.0)
_BLANK_ZERO = "{0};-{0};"  # an empty row has no total to show


def write(scene: Scene, key: str) -> None:
    """One sheet of entries: totals on top, the rows of the plan, and empty rows for new ones."""
    sheet, words = scene.entries[key], scene.words
    pad = scene.pad(key)
    pad.top(words.word(key), [words.word("entry_hint"), words.word("entry_views")])
    table, names = sheet.table.table, sheet.table.fields
    heads = [words.field(table, name) for name in names]
    pad.heads([*heads, *(_year(scene, sheet, year) for year in sheet.years), words.word("total")], left=len(names))
    _totals(scene, sheet, pad)
    for number, row in enumerate(sheet.rows):
        _entry(scene, sheet, pad, FIRST + number, row)
    for number in range(FIRST + len(sheet.rows), sheet.last + 1):
        _empty(scene, sheet, pad, number)
    pad.widths({NAME + n: width for n, width in enumerate(NAME_WIDTHS[: len(names)])})
    pad.widths(dict.fromkeys(range(NAME + len(names), sheet.total + 1), AMOUNT))
    _choices(scene, sheet, pad)
    pad.finish(FIRST + max(1, len(sheet.rows)) - 1, sheet.total, left=len(names))
    pad.sheet.freeze_panes(FIRST, NAME + len(names))


def _year(scene: Scene, sheet: EntrySheet, year: Year) -> str:
    return scene.words.word("whole") if year is None and sheet.table.whole else scene.year(year)


def _totals(scene: Scene, sheet: EntrySheet, pad: Pad) -> None:
    sums = sums_by(scene.state.rows(sheet.table.row_type), in_field("year"))
    pad.text(TOTALS, NAME, scene.words.word("total"), "sum")
    for column in range(NAME + 1, NAME + len(sheet.table.fields)):
        pad.text(TOTALS, column, "", "sum")
    for year in [*sheet.years, ALL]:
        column = sheet.total if year is ALL else sheet.column(year)  # type: ignore[arg-type]
        found = sums.get((year,))
        formula = f"SUM({at(FIRST, column)}:{at(sheet.last, column)})"
        pad.formula(TOTALS, column, formula, found.amount if found else 0, "sum")


def _entry(scene: Scene, sheet: EntrySheet, pad: Pad, number: int, row: EntryRow) -> None:
    pad.key(number, key_of(row) or "-")
    for column, (name, value) in enumerate(zip(sheet.table.fields, row.place, strict=True), NAME):
        pad.text(number, column, named(scene, sheet, name, value), "entry")
    for year in sheet.years:
        found = row.by_year.get(year)
        pad.money(number, sheet.column(year), found.amount if found else None, "entry")
        pad.comment(number, sheet.column(year), _comment(scene, found))
    total = sum(found.amount or 0 for found in row.by_year.values())
    pad.formula(number, sheet.total, _row_sum(sheet, number), total)


def _empty(scene: Scene, sheet: EntrySheet, pad: Pad, number: int) -> None:
    for column in range(NAME, sheet.total):
        pad.text(number, column, "", "entry", num_format=scene.formats.number)
    pad.formula(number, sheet.total, _row_sum(sheet, number), 0, number=_BLANK_ZERO.format(scene.formats.number))


def _row_sum(sheet: EntrySheet, number: int) -> str:
    return f"SUM({at(number, NAME + len(sheet.table.fields))}:{at(number, sheet.total - 1)})"


def named(scene: Scene, sheet: EntrySheet, name: str, value: object) -> str:
    """What a field of a row's place reads as in the workbook."""
    field = spec_of(sheet.table.row_type).by_name[name]
    if field.kind is Kind.REFERENCE:
        return scene.labels.of(name, value)
    if field.kind is Kind.CHOICE:
        return scene.words.choice(sheet.table.table, name, str(value))
    return str(value or "")


def _comment(scene: Scene, row: Any) -> str:
    """What stands behind an amount: how it was calculated, what it is based on, and its note."""
    if row is None:
        return ""
    remark = getattr(row, "remark", "none")
    told = "" if remark == "none" else scene.words.choice("budget_line", "remark", remark)
    return "\n".join(part for part in (getattr(row, "formula", ""), told, row.note) if part)


def _choices(scene: Scene, sheet: EntrySheet, pad: Pad) -> None:
    """Names are offered from the sheets that list them; others can be typed all the same."""
    for number, name in enumerate(sheet.table.fields):
        source = scene.lists.get(name)
        if source:
            options = {"validate": "list", "source": f"={source}", "error_type": "information", "ignore_blank": True}
            pad.sheet.data_validation(FIRST, NAME + number, sheet.last, NAME + number, options)
