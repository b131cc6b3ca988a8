"""The same budget lines by package, by grant, and by category and package of a year."""

from __future__ import annotations

from collections.abc import Sequence

from soteplan.domain.budget import BudgetLine, Grant
from soteplan.domain.budget_sums import ALL, NOTHING, Sum, by_package_year, in_category, in_field, in_year, sums_by
from soteplan.domain.schedule import Package
from soteplan.exchange.budget_xlsx.entries import Year
from soteplan.exchange.budget_xlsx.pad import HEAD, NAME, SHARE, Pad, at, sum_of
from soteplan.exchange.budget_xlsx.scene import AMOUNT, NAME_WIDTH, Scene

PACKAGE_WIDTH = 19.0  # characters
NO_NAME = '""'  # what a formula looks for where a line names no package or grant


def packages(scene: Scene) -> dict[object, int]:
    """Package by year with its share of the whole; gives the rows by package, ALL for the total."""
    pad, words = scene.pad("packages"), scene.words
    ids = [row.id for row in scene.state.rows(Package)]
    rows = _groups(scene, pad, "package_id", ids, words.word("no_package"), by_package_year(scene.state))
    _shares(scene, pad, rows)
    last = NAME + 2 + len(scene.years)
    pad.top(words.word("packages"), scene.hints())
    pad.heads([*scene.year_heads(words.entity("package")), words.word("share")])
    pad.widths({NAME: NAME_WIDTH, **dict.fromkeys(range(NAME + 1, last + 1), AMOUNT)})
    pad.finish(rows[ALL], last)
    return rows


def _shares(scene: Scene, pad: Pad, rows: dict[object, int]) -> None:
    sums, column = by_package_year(scene.state), NAME + 1 + len(scene.years)
    whole = sum(scene.by_year(sums, ALL))
    for key, row in rows.items():
        total, part = at(rows[ALL], column), at(row, column)
        look = "sum" if key is ALL else "text"
        pad.share(row, column + 1, f'IF({total}=0,"",{part}/{total})', sum(scene.by_year(sums, key)), whole, look)


def grants(scene: Scene) -> dict[object, int]:
    """Grant by year, with its ceiling, the rate it pays, and what is left of the ceiling."""
    pad, words = scene.pad("grants"), scene.words
    found = {row.id: row for row in scene.state.rows(Grant)}
    sums = sums_by(scene.state.rows(BudgetLine), in_field("grant_id"), in_year)
    rows = _groups(scene, pad, "grant_id", list(found), words.word("no_grant"), sums)
    total = NAME + 1 + len(scene.years)
    for key, row in rows.items():
        grant, look = found.get(str(key)), "sum" if key is ALL else "text"
        ceiling = grant.ceiling if grant else None
        pad.money(row, total + 1, ceiling, look)
        pad.text(row, total + 3, "", look)
        if grant and grant.rate is not None:
            pad.sheet.write_number(row, total + 2, grant.rate / 10_000, scene.formats.of(look, num_format=SHARE))
        else:
            pad.text(row, total + 2, "", look)
        if ceiling is not None:
            left = f"{at(row, total + 1)}-{at(row, total)}"
            pad.formula(row, total + 3, left, ceiling - sum(scene.by_year(sums, key)), look)
    heads = [words.field("grant", "ceiling"), words.field("grant", "rate"), words.word("left")]
    pad.top(words.word("grants"), scene.hints())
    pad.heads([*scene.year_heads(words.entity("grant")), *heads])
    pad.height(HEAD, heads, AMOUNT)
    pad.widths({NAME: NAME_WIDTH, **dict.fromkeys(range(NAME + 1, total + 4), AMOUNT)})
    pad.finish(rows[ALL], total + 3)
    return rows


def _groups(
    scene: Scene, pad: Pad, field: str, ids: Sequence[str], none: str, sums: dict[tuple[object, ...], Sum]
) -> dict[object, int]:
    """A row for each, one for lines of none, and their total."""
    keys: list[object] = [*ids, None]
    rows = {key: HEAD + 1 + number for number, key in enumerate(keys)}
    for key, row in rows.items():
        title = none if key is None else scene.labels.of(field, key)
        pad.height(row, [title], NAME_WIDTH)
        pad.text(row, NAME, title, "quiet" if key is None else "text")
        name = NO_NAME if key is None else f"${at(row, NAME)}"
        formulas = [scene.lines.amount_where(year, **{field: name}) for year in scene.years]
        scene.amounts(pad, row, formulas, scene.by_year(sums, key), "text")
    total = HEAD + 1 + len(keys)
    pad.text(total, NAME, scene.words.word("total"), "sum")
    formulas = [sum_of(list(rows.values()), NAME + 1 + number) for number in range(len(scene.years))]
    scene.amounts(pad, total, formulas, scene.by_year(sums, ALL), "sum")
    return {**rows, ALL: total}


def package_year(scene: Scene, year: Year) -> None:
    """Category by package of one year."""
    state, words = scene.state, scene.words
    pad = scene.pad("package_year", year=scene.year(year))
    ids: list[object] = [*(row.id for row in state.rows(Package)), None]
    lines = [line for line in state.rows(BudgetLine) if line.year == year]
    sums = sums_by(lines, in_category(state), in_field("package_id"))
    grid = _Grid(scene, pad, year, ids, sums)
    last = NAME + 1 + len(ids)
    names = [scene.labels.of("package_id", key) if key else words.word("no_package") for key in ids]
    pad.top(words.word("package_year", year=scene.year(year)), scene.hints())
    pad.heads([words.word("expenditure"), *names, words.word("total")])
    bottom = grid.write()
    pad.height(HEAD, names, PACKAGE_WIDTH)
    pad.widths({NAME: NAME_WIDTH, **dict.fromkeys(range(NAME + 1, last + 1), PACKAGE_WIDTH)})
    pad.finish(bottom, last)


class _Grid:
    """The rows of a year: every category with what stands on it, sums over those under it, and the total."""

    def __init__(
        self, scene: Scene, pad: Pad, year: Year, ids: Sequence[object], sums: dict[tuple[object, ...], Sum]
    ) -> None:
        self.scene, self.pad, self.year, self.ids, self.sums = scene, pad, year, ids, sums
        self.tree = scene.labels.categories
        self.rows = {category.id: HEAD + 1 + number for number, (category, _) in enumerate(self.tree)}

    def write(self) -> int:
        """The number of the last row."""
        above = {category.parent_id for category, _ in self.tree}
        for category, level in self.tree:
            look = "strong" if category.id in above else "text"
            row, name = self.rows[category.id], self.scene.labels.of("cost_category_id", category.id)
            self.pad.height(row, [name], NAME_WIDTH - 2 * level)
            self.pad.text(row, NAME, name, look, indent=level)
            self._amounts(row, category.id, look, self._children(category.id))
        total = HEAD + 1 + len(self.tree)
        self.pad.text(total, NAME, self.scene.words.word("costs"), "sum")
        self._amounts(total, ALL, "sum", [self.rows[row.id] for row, level in self.tree if not level])
        return total

    def _children(self, category_id: str) -> list[int]:
        return [self.rows[row.id] for row, _ in self.tree if row.parent_id == category_id]

    def _amounts(self, row: int, key: object, look: str, children: list[int]) -> None:
        formulas = [self._formula(row, key, package, number, children) for number, package in enumerate(self.ids)]
        amounts = [self.sums.get((key, package), NOTHING).amount for package in self.ids]
        self.scene.amounts(self.pad, row, formulas, amounts, look)

    def _formula(self, row: int, key: object, package: object, number: int, children: list[int]) -> str:
        column = NAME + 1 + number
        head = f"{at(HEAD, column)[: -len(str(HEAD + 1))]}${HEAD + 1}"
        own = self.scene.lines.amount_where(
            self.year, cost_category_id=f"${at(row, NAME)}", package_id=head if package else NO_NAME
        )
        if not children:
            return own if key is not ALL else "0"
        below = sum_of(children, column)
        itself = key in self.scene.standing
        return f"{below}+{own}" if itself else below
