"""Whose lines the budget shows: of every work package, of one, of none, or of those that serve a goal."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel

from soteplan.domain.budget import BudgetLine
from soteplan.domain.budget_sums import ALL
from soteplan.domain.schedule import Package
from soteplan.domain.serving import Money, PackageMoney
from soteplan.domain.state import PlanState
from soteplan.domain.text import shortened
from soteplan.models.columns import title_of
from soteplan.texts.language import Language
from soteplan.views.quiet import FIELD, QuietCombo
from soteplan.views.workspace import Workspace

SERVING = "serving"  # in the list of choices: all packages that serve the goal
NAMED = 8  # packages in the sentence over the form
LONGEST = 40  # characters of what one without a code is called there


class PackageChoice(QuietCombo):
    """While everything is shown for a goal, the packages that serve it, together or one by one."""

    chosen = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.look)
        self._workspace = workspace
        text = workspace.language.text
        self.setMinimumHeight(workspace.look.px(FIELD))
        self.setAccessibleName(text("BudgetTab", "Lines shown"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(36)
        self.activated.connect(lambda _: self.chosen.emit())
        self.fill()

    @property
    def package(self) -> object:
        """What the form is to show: a package by id, None for lines without one, ALL, or a set of ids that serve."""
        return self._serving if self.currentData() == SERVING else self.currentData()

    @property
    def _serving(self) -> frozenset[str]:
        return frozenset(each.package_id for each in self._workspace.lens.money.packages)

    def fill(self) -> None:
        """The choices there are now; what was chosen stays chosen if it is still among them."""
        entries, before = list(self._entries()), self.currentData() if self.count() else ALL
        self.clear()
        for name, data in entries:
            self.addItem(name, data)
        values = [data for _, data in entries]
        self.setCurrentIndex(values.index(before) if before in values else 0)
        self.chosen.emit()

    def show_everything(self) -> None:
        self.setCurrentIndex(0)
        self.chosen.emit()

    def _entries(self) -> Iterator[tuple[str, object]]:
        text, lens, serving = self._workspace.language.text, self._workspace.lens, self._serving
        first = text("BudgetTab", "All that serve the goal") if lens.is_on else text("BudgetTab", "All work packages")
        yield first, SERVING if lens.is_on else ALL
        for package in self._workspace.document.state.rows(Package):
            if not lens.is_on or package.id in serving:
                yield title_of(package, self._workspace.language), package.id
        if not lens.is_on:
            yield text("BudgetTab", "Without a work package"), None


class ServingNotice(QLabel):
    """Says over the form what its numbers are while everything is shown for a goal; hidden else."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        look = workspace.look
        self.setWordWrap(True)
        self.setFont(look.font("small"))
        self.setContentsMargins(look.px(8), look.px(6), look.px(8), look.px(6))
        look.tone(self, "frame", "ink2")
        self.hide()

    def follow(self, package: object) -> None:
        """`package` is what the form shows."""
        lens = self._workspace.lens
        if lens.is_on:
            self.setText(serving_text(self._workspace.document.state, self._workspace.language, lens.money, package))
        self.setVisible(lens.is_on)


def serving_text(state: PlanState, language: Language, money: Money, package: object) -> str:
    """What the form adds up for a goal, what it leaves out, and where amounts can be typed."""
    text = language.text
    if not money.packages:
        return text("BudgetTab", "No work package serves the goal yet: there is no money to show for it.")
    one = next((each for each in money.packages if each.package_id == package), None)
    if one is not None:
        told = {"package": _name(state, one), "some": one.serving, "all": one.actions}
        return text(
            "BudgetTab",
            "All the money of {package}, which may serve other goals too: {some} of its {all} actions serve this one.",
            **told,
        )
    named = [_with_share(state, language, each) for each in money.packages[:NAMED]]
    more = len(money.packages) - NAMED
    rest = [language.count("BudgetTab", "and %n other(s)", more)] if more > 0 else []
    whole = sum(line.amount or 0 for line in state.table(BudgetLine).values())
    sentences = (
        text(
            "BudgetTab",
            "Sums of the work packages that serve (so many of their actions do): {packages}.",
            packages=", ".join([*named, *rest]),
        ),
        text("BudgetTab", "{sum} of the budget is left out.", sum=language.euros(whole - money.planned)),
        text("BudgetTab", "To edit amounts, choose one work package above."),
    )
    return " ".join(sentences)


def _name(state: PlanState, each: PackageMoney) -> str:
    package = state.get(Package, each.package_id)
    return (package.code or shortened(package.title, LONGEST)) if package else ""


def _with_share(state: PlanState, language: Language, each: PackageMoney) -> str:
    name = _name(state, each)
    return language.text("BudgetTab", "{package} ({some}/{all})", package=name, some=each.serving, all=each.actions)
