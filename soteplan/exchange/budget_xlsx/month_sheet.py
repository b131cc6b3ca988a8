"""The use of the money by month: what was used in the months that are known, and the forecast after them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from soteplan.domain import budget_sums
from soteplan.domain.budget import Actual, Forecast
from soteplan.domain.budget_sums import ALL, NOTHING, Key, Sum
from soteplan.domain.dates import months_between
from soteplan.exchange.budget_xlsx.form_sheet import FormSheet
from soteplan.exchange.budget_xlsx.pad import HEAD, NAME, Pad, at, on_sheet, sum_of
from soteplan.exchange.budget_xlsx.scene import AMOUNT, Scene

MOST_MONTHS = 240
_SCALE = 58  # percent, at which twelve months stand on a page
_MONTH = 10.0  # width of a column, in characters


def is_told(scene: Scene) -> bool:
    """Whether there is any use of the money to show."""
    kinds: tuple[type[Any], ...] = (Actual, Forecast)
    return any(row.amount for kind in kinds for row in scene.state.table(kind).values())


def write(scene: Scene, form: FormSheet) -> None:
    pad = scene.pad("months")
    _MonthSheet(scene, form, pad).write()


class _MonthSheet:
    """A column for each month, behind them what is used, expected, planned and left over."""

    def __init__(self, scene: Scene, form: FormSheet, pad: Pad) -> None:
        self.scene, self.form, self.pad = scene, form, pad
        state = scene.state
        self.known = budget_sums.last_actual_month(state)
        self.cells: dict[Key, Sum] = {}
        for kind in (Forecast, Actual):
            self.cells.update(budget_sums.by_category_month(state, kind))
        months = [str(month) for _, month in self.cells if isinstance(month, str) and month != ALL]
        self.months = months_between(min(months), max(months))[-MOST_MONTHS:]
        self.outlook = budget_sums.outlook(state)
        self.rows = {row.id: HEAD + 1 + n for n, (row, _) in enumerate(scene.labels.categories)}
        self.first_end = NAME + 1 + len(self.months)
        self.used = [NAME + 1 + n for n, month in enumerate(self.months) if month <= self.known]

    def write(self) -> None:
        words, labels = self.scene.words, self.scene.labels
        self._heads()
        above = {row.parent_id for row, _ in labels.categories}
        for category, level in labels.categories:
            look = "strong" if category.id in above else "text"
            row = self.rows[category.id]
            self.pad.key(row, f"cost_category {category.id}")
            self.pad.text(row, NAME, labels.of("cost_category_id", category.id), look, indent=level)
            children = [self.rows[each.id] for each, _ in labels.categories if each.parent_id == category.id]
            self._months(row, category.id, children, look)
            self._ends(row, category.id, look)
        total = HEAD + 1 + len(self.rows)
        self.pad.text(total, NAME, words.word("costs"), "sum")
        self._months(total, ALL, [self.rows[row.id] for row, level in labels.categories if not level], "sum")
        self._ends(total, ALL, "sum")
        self._cumulated(total + 1, total)
        last = self.first_end + 3
        self.pad.widths({NAME: 40, **dict.fromkeys(range(NAME + 1, self.first_end), _MONTH)})
        self.pad.widths(dict.fromkeys(range(self.first_end, last + 1), AMOUNT))
        self.pad.finish(total + 1, last)
        self._by_year()

    def _heads(self) -> None:
        words = self.scene.words
        told = words.word("month_hint", month=self._called(self.known)) if self.known else words.word("month_hint_none")
        self.pad.top(words.word("months"), [told, self.scene.told_plan()])
        ends = [words.word(key) for key in ("used", "expected", "planned", "left_over")]
        self.pad.heads([words.word("expenditure"), *map(self._called, self.months), *ends])
        for column, month in enumerate(self.months, NAME + 1):
            if month > self.known:
                self.pad.text(HEAD, column, self._called(month), "head", align="right", italic=True)

    def _by_year(self) -> None:
        """A page for each year: on one page three years could not be read."""
        ends = [NAME + 1 + n for n, month in enumerate(self.months, 1) if month[5:] == "12" and n < len(self.months)]
        if ends:
            self.pad.sheet.fit_page = False
            self.pad.sheet.set_print_scale(_SCALE)
            self.pad.sheet.set_v_pagebreaks([*ends, self.first_end])

    def _called(self, month: str) -> str:
        return f"{self.scene.words.month_name(int(month[5:]), short=True)} {month[:4]}"

    def _months(self, row: int, key: object, children: Sequence[int], look: str) -> None:
        for column, month in enumerate(self.months, NAME + 1):
            found = self.cells.get((key, month))
            if not children:
                cents = found.amount if found else None
                self.pad.money(row, column, cents, look)
                self.scene.months.append((str(key), month, cents))
                continue
            own = self._own(key, month)
            formula = sum_of(children, column) + (f"+{own / 100}" if own else "")
            self.pad.formula(row, column, formula, found.amount if found else 0, look)

    def _own(self, key: object, month: str) -> int:
        """What stands on a sum itself, and on nothing under it."""
        under = [row.id for row, level in self.scene.labels.categories
                 if (row.parent_id == key if key is not ALL else not level)]  # fmt: skip
        whole = self.cells.get((key, month), NOTHING).amount
        return whole - sum(self.cells.get((each, month), NOTHING).amount for each in under)

    def _ends(self, row: int, key: object, look: str) -> None:
        first, last = NAME + 1, self.first_end - 1
        look_at, known = self.outlook.get((key, ALL)), self.used[-1] if self.used else first - 1
        used = f"SUM({at(row, first)}:{at(row, known)})" if self.used else "0"
        ahead = f"SUM({at(row, known + 1)}:{at(row, last)})" if known < last else "0"
        planned = on_sheet(self.form.name, self.form.rows[key], self.form.column(ALL))
        left = f"{at(row, self.first_end + 2)}-{at(row, self.first_end)}-{at(row, self.first_end + 1)}"
        parts = (look_at.actual.amount, look_at.forecast.amount, look_at.budget.amount, look_at.left) if look_at else (
            0, 0, 0, 0)  # fmt: skip
        for number, (formula, amount) in enumerate(zip((used, ahead, planned, left), parts, strict=True)):
            self.pad.formula(row, self.first_end + number, formula, amount, look)

    def _cumulated(self, row: int, total: int) -> None:
        self.pad.text(row, NAME, self.scene.words.word("so_far"), "quiet")
        so_far = 0
        for column, month in enumerate(self.months, NAME + 1):
            so_far += self.cells.get((ALL, month), NOTHING).amount
            formula = f"{at(row, column - 1)}+{at(total, column)}" if column > NAME + 1 else at(total, column)
            self.pad.formula(row, column, formula, so_far, "quiet")
