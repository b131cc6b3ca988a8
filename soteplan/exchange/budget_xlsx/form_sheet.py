"""The form of the state grant as a sheet: cost categories by year, shares of them, and the funding block (F12)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from soteplan.domain import budget_sums
from soteplan.domain.budget import CostCategory, Earmark
from soteplan.domain.budget_sums import ALL, NOTHING
from soteplan.exchange.budget_xlsx.entries import EARMARKS, FIRST, FUNDING, LINES
from soteplan.exchange.budget_xlsx.pad import HEAD, NAME, PORTRAIT, Pad, at, of_sheet, runs, sum_of
from soteplan.exchange.budget_xlsx.scene import AMOUNT, NAME_WIDTH, Scene

MOST_UPRIGHT = 4  # years on an upright page
_TAKEN_OFF = ("ineligible", "income", "non_public", "own_share", "other_public")


class FormSheet:
    """`rows` says where each line of the form stands: categories by id, ALL for the total, funding lines by kind."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.name = scene.name("form")
        self.rows: dict[object, int] = {}
        self.costs = budget_sums.by_category_year(scene.state)
        self.funds = budget_sums.funding_by_kind_year(scene.state)
        self._place()

    def _place(self) -> None:
        row = HEAD + 1
        for category, _ in self.scene.labels.categories:
            self.rows[category.id] = row
            row += 1
        self.rows[ALL] = row
        self.titles = list(dict.fromkeys(each.title for each in self.scene.state.rows(Earmark)))
        self.shares = {title: row + 1 + number for number, title in enumerate(self.titles)}
        row += len(self.titles) + 3
        self.heading = row - 1
        for kind in ("costs", "ineligible", "income", "non_public", "eligible", "own_share", "other_public",
                     "grant_computed", "state_grant", "not_covered"):  # fmt: skip
            self.rows[kind] = row
            row += 1

    def cell(self, key: object, year: object) -> str:
        """The address of a line's amount in a year, or of its total for ALL."""
        return at(self.rows[key], self.column(year))

    def column(self, year: object) -> int:
        years = self.scene.years
        return NAME + 1 + (len(years) if year is ALL else years.index(year))  # type: ignore[arg-type]

    def write(self) -> None:
        pad, words = self.scene.pad("form"), self.scene.words
        pad.top(words.word("form"), self.scene.hints())
        pad.heads(self.scene.year_heads(words.word("expenditure")))
        self._categories(pad)
        self._shares(pad)
        self._funding(pad)
        last = NAME + 1 + len(self.scene.years)
        pad.widths({NAME: NAME_WIDTH, **dict.fromkeys(range(NAME + 1, last + 1), AMOUNT)})
        way = PORTRAIT if len(self.scene.years) <= MOST_UPRIGHT else "landscape"
        pad.sheet.outline_settings(visible=True, symbols_below=False)
        pad.finish(max(self.rows.values()), last, way=way)
        pad.sheet.fit_to_pages(1, 1)
        pad.sheet.activate()

    # costs

    def _categories(self, pad: Pad) -> None:
        scene, sums = self.scene, self.costs
        under = self._under()
        for category, level in scene.labels.categories:
            row, children = self.rows[category.id], under.get(category.id, ())
            look = "strong" if children else "text"
            name, outline = scene.labels.of("cost_category_id", category.id), {"level": min(level, 7)} if level else {}
            pad.height(row, [name], NAME_WIDTH - 2 * level, **outline)
            pad.key(row, f"{LINES.key} {category.id}")
            pad.text(row, NAME, name, look, indent=level)
            formulas = [self._category(category, children, year) for year in range(len(scene.years))]
            scene.amounts(pad, row, formulas, scene.by_year(sums, category.id), look)
        top = [self.rows[row.id] for row, level in scene.labels.categories if not level]
        formulas = [sum_of(top, NAME + 1 + number) for number in range(len(scene.years))]
        pad.text(self.rows[ALL], NAME, scene.words.word("costs"), "sum")
        scene.amounts(pad, self.rows[ALL], formulas, [self.total(year) for year in scene.years], "sum")

    def total(self, year: object) -> int:
        """The costs of a year as the form adds them up; what is under no category is told by the reconciliation."""
        top = [row.id for row, level in self.scene.labels.categories if not level]
        return sum(self.costs.get((row_id, year), NOTHING).amount for row_id in top)

    def _under(self) -> Mapping[str | None, Sequence[CostCategory]]:
        found: dict[str | None, list[CostCategory]] = {}
        for category, _ in self.scene.labels.categories:
            found.setdefault(category.parent_id, []).append(category)
        return found

    def _category(self, category: CostCategory, children: Sequence[CostCategory], number: int) -> str:
        """What is under a category added up, with what stands on it itself."""
        year = self.scene.years[number]
        name = f"${at(self.rows[category.id], NAME)}"
        own = self.scene.lines.amount_where(year, cost_category_id=name)
        if not children:
            return own
        below = sum_of([self.rows[child.id] for child in children], NAME + 1 + number)
        itself = category.id in self.scene.standing
        return f"{below}+{own}" if itself else below

    def _shares(self, pad: Pad) -> None:
        """Earmarked shares; one for the whole period stands in the total alone."""
        scene, sheet = self.scene, self.scene.entries["earmarks"]
        sums = budget_sums.earmarks_by_title_year(scene.state)
        for title, row in self.shares.items():
            pad.key(row, f"{EARMARKS.key} {title}" if len(title) < 200 else EARMARKS.key)
            pad.text(row, NAME, scene.words.word("of_which", title=title), "quiet", indent=1)
            places = [number for number, each in enumerate(sheet.rows) if each.place[0] == title]
            for number, year in enumerate((*scene.years, ALL)):
                columns = [sheet.total] if year is ALL else [sheet.column(year)] if year in sheet.years else []
                formula = self._share_sum(places, columns)
                pad.formula(row, NAME + 1 + number, formula, sums.get((title, year), NOTHING).amount, "quiet")

    def _share_sum(self, places: Sequence[int], columns: Sequence[int]) -> str:
        name = self.scene.entries["earmarks"].name
        parts = [of_sheet(name, FIRST + first, FIRST + last, column) for column in columns for first, last in
                 runs(places)]  # fmt: skip
        return f"SUM({','.join(parts)})" if parts else "0"

    # funding

    def _funding(self, pad: Pad) -> None:
        scene = self.scene
        pad.text(self.heading, NAME, scene.words.word("funding_block"), "head")
        for column in range(NAME + 1, NAME + 2 + len(scene.years)):
            pad.text(self.heading, column, "", "head")
        for kind, formulas in self._funding_formulas().items():
            amounts = [self.amount(kind, year) for year in scene.years]
            look = "sum" if kind in ("eligible", "state_grant") else "quiet" if kind == "not_covered" else "text"
            row = self.rows[kind]
            if kind in FUNDING_ROWS:
                pad.key(row, f"{FUNDING.key} {kind}")
            pad.text(row, NAME, self._called(kind), look, indent=int(kind in (*_TAKEN_OFF, "not_covered")))
            scene.amounts(pad, row, formulas, amounts, look)

    def _called(self, kind: str) -> str:
        words = self.scene.words
        if kind not in FUNDING_ROWS:
            return words.word(kind)
        name = words.choice("funding", "kind", kind)
        return f"– {name}" if kind in _TAKEN_OFF else name

    def _funding_formulas(self) -> dict[str, list[str]]:
        """The lines of the block by year, in their order."""
        found: dict[str, list[str]] = {}
        for kind in [key for key in self.rows if key in (*FUNDING_ROWS, *_COMPUTED)]:
            found[str(kind)] = [self._funding_formula(str(kind), number) for number in range(len(self.scene.years))]
        return found

    def _funding_formula(self, kind: str, number: int) -> str:
        column = NAME + 1 + number
        if kind in _COMPUTED:
            start, *less = _COMPUTED[kind]
            return "-".join(at(self.rows[ALL if each == "total" else each], column) for each in (start, *less))
        sheet, year = self.scene.entries["funding"], self.scene.years[number]
        name = self.scene.words.choice("funding", "kind", kind).replace('"', '""')
        return sheet.amount_where(year, kind=f'"{name}"')

    def amount(self, kind: str, year: object) -> int:
        """The cents of a line of the funding block in a year."""
        if kind == "total":
            return self.total(year)
        if kind not in _COMPUTED:
            return self.funds.get((kind, year), NOTHING).amount
        start, *less = _COMPUTED[kind]
        return self.amount(start, year) - sum(self.amount(each, year) for each in less)


_COMPUTED = {
    "costs": ("total",),
    "eligible": ("costs", "ineligible", "income", "non_public"),
    "grant_computed": ("eligible", "own_share", "other_public"),
    "not_covered": ("grant_computed", "state_grant"),
}
FUNDING_ROWS = (*_TAKEN_OFF, "state_grant")
