"""The actuals in words: how fast the money goes, and how a number of the months came about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from soteplan.domain.budget import Actual, Forecast
from soteplan.domain.budget_sums import Sum
from soteplan.domain.budget_views import ViewRow
from soteplan.domain.money import divide
from soteplan.domain.pace import Pace, status_date
from soteplan.domain.state import PlanState
from soteplan.models.columns import row_title
from soteplan.texts.language import Language, mark

if TYPE_CHECKING:
    from soteplan.models.actuals_table import ActualsTable

EXPECTED = "≈\u202f"  # before a forecast: with the slanted type it is told from an actual without colour
SIGNS = {"none": "", "slow": "▲", "even": "●", "fast": "▲", "over": "■"}
PACES = {
    "none": "–",
    "slow": mark("ActualsPage", "behind the plan"),
    "even": mark("ActualsPage", "as planned"),
    "fast": mark("ActualsPage", "ahead of the plan"),
    "over": mark("ActualsPage", "over the budget"),
}
TOLD = 3  # rows behind a number


def pace_words(language: Language, pace: Pace) -> str:
    """`● as planned`; nothing where there is neither a budget nor a cost."""
    if not (pace.budget.rows or pace.used.rows):
        return ""
    word = pace.word
    said = language.text("ActualsPage", PACES[word]) if word != "none" else PACES[word]
    return f"{SIGNS[word]} {said}".strip()


def explained(table: ActualsTable, row: ViewRow, column: int) -> str:
    """What a cell says in a sentence or two: its exact sum, and the rows or the figures it is made of."""
    from soteplan.models import actuals_table as columns

    if column == columns.TITLE:
        return table.text(row, column)
    if column in (columns.PACE, columns.LEFT, columns.USED):
        title = row.title or table.language.text("ActualsPage", "All costs")
        return pace_told(table.document.state, table.language, title, table.paces.get(row.key, Pace()))
    total = table.sum_of(row, column)
    head = f"{table.text(row, columns.TITLE)}, {table.heading(column)}"
    if total is None:
        return f"{head}: –"
    kind = table.language.text("ActualsPage", "forecast") if table.kind(row, column) == "forecast" else ""
    amount = " ".join(filter(None, (table.language.euros(total.amount), f"({kind})" if kind else "")))
    return f"{head}: {amount}{_parts(table, total)}"


def _parts(table: ActualsTable, total: Sum) -> str:
    """The rows of a sum, the largest first."""
    rows = [row for row in (_found(table, row_id) for row_id in total.rows) if row is not None]
    rows.sort(key=lambda row: -abs(row.amount or 0))
    if len(rows) == 1:
        return f" ({', '.join(_made_of(table, rows[0]))})"
    told = [f"{table.language.euros(row.amount)} ({', '.join(_made_of(table, row))})" for row in rows[:TOLD]]
    if len(rows) > TOLD:
        told.append(table.language.count("ActualsPage", "and %n row(s) more", len(rows) - TOLD))
    return f" = {' + '.join(told)}" if told else ""


def _found(table: ActualsTable, row_id: str) -> Any:
    state = table.document.state
    return state.get(Actual, row_id) or state.get(Forecast, row_id)


def _made_of(table: ActualsTable, row: Any) -> list[str]:
    """The package of a row, and where it comes from."""
    language, state = table.language, table.document.state
    source = getattr(row, "source", "") or language.text("ActualsPage", "typed")
    return [*([row_title(state, language, "package", row.package_id)] if row.package_id else []), source]


def pace_told(state: PlanState, language: Language, title: str, pace: Pace) -> str:
    """`Used 120 of 400 (30 %). By 31.10.2021 the plan has 150 …`"""
    used = language.text(
        "ActualsPage",
        "{title}: used {used} of {budget} ({share}), left {left}; with the forecast {expected}, to spare {spare}.",
        title=title,
        used=language.euros(pace.used.amount),
        budget=language.euros(pace.budget.amount),
        share=shown_share(language, pace) or "–",
        left=language.euros(pace.left),
        expected=language.euros(pace.expected),
        spare=language.euros(pace.spare),
    )
    day = status_date(state)
    if not day:
        return used
    due = language.text(
        "ActualsPage",
        "By {date} the plan has {due}, and by time alone {even}: {pace}.",
        date=language.date(day),
        due=language.euros(pace.due),
        even=language.euros(pace.by_time),
        pace=pace_words(language, pace) or "–",
    )
    return f"{used} {due}"


def shown_share(language: Language, pace: Pace) -> str:
    """How much of the budget is used, in whole per cent; nothing without a budget."""
    return language.percent(None if pace.share is None else divide(pace.share, 100) * 100)
