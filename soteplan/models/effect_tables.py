"""Assumptions, functional effects and variants as tables."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex

from soteplan.document import Document
from soteplan.domain.changes import ChangeSet
from soteplan.domain.effects import BenefitEstimate, Variant
from soteplan.domain.net_effect import net_effect
from soteplan.domain.schedule import Package
from soteplan.domain.state import PlanState, in_order
from soteplan.domain.variants import AS_PLANNED, Outcome, change_of, changed
from soteplan.models import effect_words, roles
from soteplan.models.columns import Column, of_field
from soteplan.models.records import RecordTable
from soteplan.texts.language import Language

Index = QModelIndex | QPersistentModelIndex
Number = Callable[[PlanState, Outcome], int | None]


class NamedTable(RecordTable):
    """Cells tell their column to those who hear the table."""

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        if role == roles.ACCESSIBLE and index.isValid():
            text = self._text(self._rows[index.row()])[index.column()]
            return f"{self.cells.columns[index.column()].header}: {text or '–'}"
        return super().data(index, role)


class AssumptionTable(NamedTable):
    """The assumptions behind the estimates."""

    def __init__(self, document: Document, language: Language, parent: QObject | None = None) -> None:
        columns = [
            of_field(language, "assumption", "title", 260),
            package_column(language, "assumption"),
            of_field(language, "assumption", "description", 240),
        ]
        super().__init__(document, language, "assumption", columns, parent)


class EffectTable(NamedTable):
    """The functional effects package by package, those of no package last; the first of a package names it for all."""

    def __init__(self, document: Document, language: Language, parent: QObject | None = None) -> None:
        columns = [
            package_column(language, "effect"),
            of_field(language, "effect", "title", 230),
            of_field(language, "effect", "goal_id", 160),
            of_field(language, "effect", "description", 90),
        ]
        super().__init__(document, language, "effect", columns, parent)

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        if role == roles.DISPLAY and index.isValid() and index.column() == 0 and self._goes_on(index.row()):
            return ""
        return super().data(index, role)

    def _goes_on(self, row: int) -> bool:
        """Whether a row is of the package of the one above it."""
        return row > 0 and bool(self._rows[row].package_id == self._rows[row - 1].package_id)

    def patch(self, change_set: ChangeSet) -> None:
        super().patch(change_set)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))

    def _beside(self, row: Any) -> tuple[Any, ...]:
        package = self._document.state.get(Package, row.package_id)
        return (row.package_id, package and in_order(package))

    def _wanted(self) -> list[Any]:
        places = {package.id: place for place, package in enumerate(self._document.state.rows(Package))}
        return sorted(super()._wanted(), key=lambda row: places.get(row.package_id, len(places)))


class VariantTable(NamedTable):
    """Saved variants with what each would bring; the plan's own figures are not changed by them."""

    def __init__(self, document: Document, language: Language, parent: QObject | None = None) -> None:
        super().__init__(document, language, "variant", variant_columns(language), parent)


def package_column(language: Language, table: str) -> Column:
    """The package by its code."""
    return Column(language.text("Effects", "Package"), {table: "package_id"}, _code, width=96)


def _code(state: PlanState, language: Language, row: Any) -> str:
    package = state.get(Package, row.package_id)
    return (package.code or package.title) if package else ""


def variant_columns(language: Language) -> list[Column]:
    text = language.text
    return [
        of_field(language, "variant", "title", 180),
        Column(
            text("Effects", "Benefits"), {"variant": "benefit_change"}, _percent("benefit_change"), 72, numeric=True
        ),
        Column(text("Effects", "Later, a"), {"variant": "delay"}, width=60, numeric=True),
        Column(text("Effects", "Costs"), {"variant": "cost_change"}, _percent("cost_change"), 72, numeric=True),
        Column(text("Effects", "Net effect"), compute=_outcome(_net), width=84, numeric=True),
        Column(text("Effects", "Against the plan"), compute=_against_plan, width=104, numeric=True),
        Column(text("Effects", "With the grant"), compute=_outcome(_grant), width=96, numeric=True),
    ]


def _percent(field: str) -> Callable[[PlanState, Language, Any], str]:
    def told(state: PlanState, language: Language, row: Any) -> str:
        value = getattr(row, field)
        return effect_words.signed_percent(language, value) if value is not None else ""

    return told


def _outcome(number: Number) -> Callable[[PlanState, Language, Variant], str]:
    return lambda state, language, row: effect_words.millions(language, number(state, _of(state, row)))


def _of(state: PlanState, row: Variant) -> Outcome:
    return changed(state.rows(BenefitEstimate), change_of(row))


def _net(state: PlanState, outcome: Outcome) -> int | None:
    net = outcome.table.total.net
    return net.amount if net.rows else None


def _grant(state: PlanState, outcome: Outcome) -> int | None:
    return net_effect(state, outcome.table).grant


def _against_plan(state: PlanState, language: Language, row: Variant) -> str:
    planned = _net(state, changed(state.rows(BenefitEstimate), AS_PLANNED))
    supposed = _net(state, _of(state, row))
    if planned is None or supposed is None:
        return ""
    return effect_words.signed_millions(language, supposed - planned)
