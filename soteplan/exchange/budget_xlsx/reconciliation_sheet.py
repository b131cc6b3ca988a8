"""Whether the money agrees: the same total by category, package, grant, line and funding, and the printed totals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from soteplan.domain import budget_sums
from soteplan.domain.budget_sums import ALL, NOTHING
from soteplan.exchange.budget_xlsx.form_sheet import FUNDING_ROWS, FormSheet
from soteplan.exchange.budget_xlsx.pad import HEAD, NAME, WARNING, Pad, at, on_sheet
from soteplan.exchange.budget_xlsx.scene import AMOUNT, Scene

AGREES, DIFFERS = "✓", "≠"
Rows = Mapping[object, int]


def write(scene: Scene, form: FormSheet, packages: Rows, grants: Rows) -> None:
    """By year and in total; then every category with a printed total."""
    sheet = _Reconciliation(scene, form, scene.pad("reconciliation"))
    sheet.totals(packages, grants)
    sheet.shares()
    sheet.printed()
    sheet.finish()


class _Reconciliation:
    def __init__(self, scene: Scene, form: FormSheet, pad: Pad) -> None:
        self.scene, self.form, self.pad = scene, form, pad
        self.row = HEAD + 1
        self.columns = [*range(NAME + 1, NAME + 2 + len(scene.years))]
        self.mark = max(self.columns[-1], NAME + 3) + 1
        words = scene.words
        pad.top(words.word("reconciliation"), [words.word("reconciliation_hint"), scene.told_plan()])
        pad.heads(scene.year_heads(words.word("total")))
        self._head_of_marks()

    def _head_of_marks(self) -> None:
        row = self.row if self.row > HEAD + 1 else HEAD
        for column in range(NAME + 4 if row > HEAD else self.columns[-1] + 1, self.mark):
            self.pad.text(row, column, "", "head")
        self.pad.text(row, self.mark, self.scene.words.word("check"), "head", align="right")

    def totals(self, packages: Rows, grants: Rows) -> None:
        """The whole in five ways, and under each but the first how far it is from the form."""
        scene, words, name = self.scene, self.scene.words, self.scene.name
        sums = budget_sums.by_category_year(scene.state)
        whole = scene.by_year(sums, ALL)
        in_form = [self.form.total(year) for year in scene.years]
        form = [on_sheet(self.form.name, self.form.rows[ALL], column) for column in self.columns]
        first = self.line(words.word("by_category"), form, in_form, "strong")
        ways = {"by_package": ("packages", packages[ALL]), "by_grant": ("grants", grants[ALL])}
        for key, (sheet, row) in ways.items():
            self.compared(words.word(key), [on_sheet(name(sheet), row, column) for column in self.columns], whole,
                          first, in_form)  # fmt: skip
        lines = scene.lines
        addresses = [f"'{lines.name.replace(chr(39), chr(39) * 2)}'!{lines.total_of(year)}" for year in scene.years]
        self.compared(words.word("by_line"), addresses, whole, first, in_form)
        self._funding(first, in_form)

    def _funding(self, first: int, in_form: Sequence[int]) -> None:
        """What is taken off the costs and the grant applied for must come to the costs."""
        amounts = [sum(self.form.amount(kind, year) for kind in FUNDING_ROWS) for year in self.scene.years]
        quoted = [
            "+".join(on_sheet(self.form.name, self.form.rows[kind], column) for kind in FUNDING_ROWS)
            for column in self.columns[:-1]
        ]
        self.compared(self.scene.words.word("by_funding"), quoted, amounts, first, in_form)

    def shares(self) -> None:
        """Earmarked shares are within the costs of their year."""
        scene = self.scene
        sums = budget_sums.earmarks_by_title_year(scene.state)
        costs = budget_sums.by_category_year(scene.state)
        for title, row in self.form.shares.items():
            formulas, amounts = [], []
            for year, column in zip((*scene.years, ALL), self.columns, strict=True):
                total, share = (on_sheet(self.form.name, each, column) for each in (self.form.rows[ALL], row))
                formulas.append(f"{total}-{share}")
                amounts.append(costs.get((ALL, year), NOTHING).amount - sums.get((title, year), NOTHING).amount)
            self._values(scene.words.word("earmark_room", title=title), formulas, amounts, "text")
            self._told(f'IF(MIN({self._range()})<0,"{DIFFERS}","{AGREES}")', DIFFERS if min(amounts) < 0 else AGREES)

    def printed(self) -> None:
        """The totals that a source prints beside those of the form."""
        scene, words = self.scene, self.scene.words
        rows = [row for row, _ in scene.labels.categories if row.printed_total is not None]
        if not rows:
            return
        self.row += 1
        for column, text in enumerate((words.word("printed_totals"), *("computed", "printed", "difference")), NAME):
            told = text if column == NAME else words.word(text)
            self.pad.text(self.row, column, told, "head", align="left" if column == NAME else "right")
        self._head_of_marks()
        for category in rows:
            self.row += 1
            self._printed(category.id, category.printed_total or 0)
        self.row += 1

    def _printed(self, key: str, said: int) -> None:
        row, pad = self.row, self.pad
        sums = budget_sums.by_category_year(self.scene.state)
        computed = sum(self.scene.by_year(sums, key))
        pad.text(row, NAME, self.scene.labels.of("cost_category_id", key))
        pad.formula(row, NAME + 1, on_sheet(self.form.name, self.form.rows[key], self.columns[-1]), computed)
        pad.money(row, NAME + 2, said)
        pad.formula(row, NAME + 3, f"{at(row, NAME + 2)}-{at(row, NAME + 1)}", said - computed)
        for column in range(NAME + 4, self.mark):
            pad.text(row, column, "")
        self._told(f'IF(ROUND({at(row, NAME + 3)},2)=0,"{AGREES}","{DIFFERS}")',
                   AGREES if said == computed else DIFFERS, row)  # fmt: skip

    # rows

    def line(self, title: str, formulas: Sequence[str], amounts: Sequence[int], look: str = "text") -> int:
        """A row of amounts by year with its total; gives its number."""
        years = list(formulas[: len(amounts)])
        self.pad.text(self.row, NAME, title, look)
        self.scene.amounts(self.pad, self.row, years, list(amounts), look)
        self.pad.text(self.row, self.mark, "", look)
        self.row += 1
        return self.row - 1

    def compared(
        self, title: str, formulas: Sequence[str], amounts: Sequence[int], first: int, in_form: Sequence[int]
    ) -> None:
        """A row, and under it its difference from the first one."""
        own = self.line(title, formulas, amounts)
        off = [a - b for a, b in zip(amounts, in_form, strict=True)]
        name = self.scene.words.word("less", name=title)
        self._values(name, [f"{at(own, column)}-{at(first, column)}" for column in self.columns], [*off, sum(off)],
                     "quiet")  # fmt: skip
        off_at_all = any(off)
        formula = f'IF(SUMPRODUCT(ABS(ROUND({self._range()},2)))=0,"{AGREES}","{DIFFERS}")'
        self._told(formula, DIFFERS if off_at_all else AGREES)

    def _range(self) -> str:
        return f"{at(self.row - 1, self.columns[0])}:{at(self.row - 1, self.columns[-1])}"

    def _values(self, title: str, formulas: Sequence[str], amounts: Sequence[int], look: str) -> None:
        self.pad.text(self.row, NAME, title, look, indent=1)
        for column, formula, amount in zip(self.columns, formulas, amounts, strict=True):
            self.pad.formula(self.row, column, formula, amount, look)
        self.row += 1

    def _told(self, formula: str, result: str, row: int | None = None) -> None:
        style = self.pad.formats.of("strong", align="right")
        self.pad.sheet.write_formula(self.row - 1 if row is None else row, self.mark, f"={formula}", style, result)

    def finish(self) -> None:
        last = max(self.mark, NAME + 4)
        warning = self.scene.book.add_format({"font_color": WARNING, "bold": True})
        self.pad.sheet.conditional_format(
            HEAD + 1, self.mark, self.row, self.mark,
            {"type": "cell", "criteria": "==", "value": f'"{DIFFERS}"', "format": warning},
        )  # fmt: skip
        self.pad.widths({NAME: 54, **dict.fromkeys(range(NAME + 1, last + 1), AMOUNT)})
        self.pad.finish(self.row, last)
