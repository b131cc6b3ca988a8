"""The bar over the grid of the budget: in which way the same money is shown, of which year, and whose."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from soteplan.domain import budget_sums
from soteplan.domain.budget_sums import ALL
from soteplan.models.budget_live import BY_YEAR
from soteplan.texts.language import mark
from soteplan.views.budget_packages import PackageChoice
from soteplan.views.quiet import FIELD, QuietCombo
from soteplan.views.switch_bar import SwitchBar
from soteplan.views.workspace import Workspace

VIEWS = {
    "form": mark("BudgetTab", "Form"),
    "packages": mark("BudgetTab", "By package"),
    "grants": mark("BudgetTab", "By grant"),
    "package_year": mark("BudgetTab", "Categories × packages"),
    "months": mark("BudgetTab", "By month"),
}
MEASURES = {
    "expected": mark("BudgetTab", "Actuals and forecast"),
    "actual": mark("BudgetTab", "Actuals"),
    "forecast": mark("BudgetTab", "Forecast"),
    "plan": mark("BudgetTab", "Plan by the schedule"),
}
OF_ALL_PACKAGES = frozenset({"packages", "package_year"})  # where one package is no choice
KEPT = "budget_view"  # in the workspace: the view, its year and what is added up


class BudgetBar(SwitchBar):
    """Emits `changed` when another view, year or measure is wanted, and `package_chosen`."""

    changed = Signal()
    package_chosen = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.look)
        self._workspace = workspace
        text = workspace.language.text
        self.view, kept_year, kept_measure = workspace.kept.get(KEPT, ("form", None, "expected"))
        self.buttons = self.add_switch({key: text("BudgetTab", words) for key, words in VIEWS.items()}, self.turn_to)
        self.stretch()
        self.measures = self._combo(text("BudgetTab", "What is added up"), 17)
        for key, words in MEASURES.items():
            self.measures.addItem(text("BudgetTab", words), key)
        self.years = self._combo(text("BudgetTab", "Year shown"), 8)
        self.packages = PackageChoice(workspace)
        self.packages.setMinimumContentsLength(14)
        self.add(self.packages)
        self._fill_years(self._first_year() if kept_year is None else kept_year)
        self.measures.setCurrentIndex(max(0, self.measures.findData(kept_measure)))
        self.measures.activated.connect(lambda _: self._tell())
        self.years.activated.connect(lambda _: self._tell())
        self.packages.chosen.connect(self.package_chosen)
        self._show_choices()

    def _combo(self, name: str, length: int) -> QuietCombo:
        combo = QuietCombo(self._look)
        combo.setMinimumHeight(self._look.px(FIELD))
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(length)
        self.add(combo)
        return combo

    @property
    def wanted(self) -> dict[str, object]:
        """What the table is to show (see LiveView)."""
        year = self.years.currentData() if self.view in BY_YEAR else ALL
        return {"name": self.view, "year": year, "measure": self.measures.currentData()}

    @property
    def package(self) -> object:
        """Whose lines: where all packages stand side by side those of all, while nothing is shown for a goal."""
        chosen = self.packages.package
        return ALL if self.view in OF_ALL_PACKAGES and not isinstance(chosen, frozenset) else chosen

    def turn_to(self, view: str) -> None:
        if view == self.view:
            self._show_choices()
            return
        self.view = view
        self._show_choices()
        self._tell()

    def show_year(self, year: object) -> None:
        place = self.years.findData(year)
        if place >= 0 and place != self.years.currentIndex():
            self.years.setCurrentIndex(place)
            self._tell()

    def follow(self) -> None:
        """The plan has other years or packages."""
        if [self.years.itemData(place) for place in range(self.years.count())] != self._year_choices():
            self._fill_years(self.years.currentData())
            self._tell()

    def _tell(self) -> None:
        wanted = self.wanted
        self._workspace.kept[KEPT] = (self.view, self.years.currentData(), wanted["measure"])
        self.changed.emit()

    def _show_choices(self) -> None:
        for key, button in self.buttons.items():
            button.setChecked(key == self.view)
        self.measures.setVisible(self.view == "months")
        self.years.setVisible(self.view in BY_YEAR)
        self.packages.setVisible(self.view not in OF_ALL_PACKAGES or self._workspace.lens.is_on)

    def _fill_years(self, chosen: object) -> None:
        self.years.clear()
        for year in self._year_choices():
            words = self._workspace.language.text("BudgetTab", "All years") if year == ALL else str(year)
            self.years.addItem(words, year)
        self.years.setCurrentIndex(max(0, self.years.findData(chosen)))

    def _year_choices(self) -> list[object]:
        return [*budget_sums.years(self._workspace.document.state), ALL]

    def _first_year(self) -> object:
        """The year of the plan's status date where it is one of its years."""
        state = self._workspace.document.state
        years = budget_sums.years(state)
        now = int((state.plan.status_date or "0")[:4])
        return now if now in years else years[0] if years else ALL
