"""The columns of a tree or table: those its user chose, in the order and as wide as they were left."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QTableView, QTreeView, QWidget

from soteplan.models.columns import Column
from soteplan.texts.language import Language
from soteplan.views.column_choice import Choice, store_choice, stored_choice
from soteplan.views.header import QuietHeader
from soteplan.views.look import Look

HEADING_AIR = 20  # px at 100 % beside the words of a heading
TEXT_AIR = 18  # beside a text that a column is as narrow as


@dataclass(frozen=True, slots=True)
class Fit:
    """How columns stand until somebody chooses: what the others leave goes to the title and to those that share it."""

    order: tuple[str, ...]  # keys of the columns from the left
    room: Mapping[str, int]  # those that are shown where there is room, the most wanted first: px left to the title
    always: tuple[str, ...] = ("code",)
    title: str = "title"
    least: int = 160  # px at 100 % of the title
    least_beside: int = 168  # px at 100 % that the others leave the title beside a demanded column
    shares: tuple[str, ...] = ()  # columns that grow with the title as far as they are shown
    narrow: Mapping[str, Callable[[], str]] = field(default_factory=dict)  # the longest text of a column


class ColumnsOfChoice(QObject):
    """Shows, orders and sizes the columns of a view whose model stands, and remembers what its user does to them.

    `demanded` columns come and go with something else that is shown, and are not for the user to choose.
    """

    changed = Signal()  # other columns are shown, or in another order

    def __init__(self, view: QTreeView | QTableView, look: Look, language: Language, name: str, fit: Fit) -> None:
        super().__init__(view)
        self._view, self._look, self._name, self._fit = view, look, name, fit
        self.language = language
        self.header = header_of(view)
        self.columns: dict[str, Column] = {c.key: c for c in view.model().cells.columns}  # type: ignore[attr-defined]
        self.numbers = {key: number for number, key in enumerate(self.columns)}
        self.choice = stored_choice(name)
        self.demandable: Collection[str] = ()
        self.demanded: Collection[str] = ()
        self._busy = False
        self._own_widths: dict[str, int] = {}
        self._listen()
        self._stand_in_order()

    def _listen(self) -> None:
        header = self.header
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(True)
        header.setMinimumSectionSize(self._look.px(32))
        header.setStretchLastSection(False)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._offer_at)
        header.sectionMoved.connect(self._keep_order)
        header.sectionResized.connect(self._note_width)
        header.settled.connect(self._keep_widths)

    # what is shown

    @property
    def choosable(self) -> list[str]:
        """The columns that can be shown or hidden, and the title, as they stand from the left."""
        return [key for key in self.in_order if key not in self.demandable]

    @property
    def in_order(self) -> list[str]:
        return sorted(self.columns, key=lambda key: self.header.visualIndex(self.numbers[key]))

    def is_shown(self, key: str) -> bool:
        return not self.header.isSectionHidden(self.numbers[key])

    def demand(self, keys: Collection[str]) -> None:
        if keys != self.demanded:
            self.demanded = keys
            self.refit()

    def show_column(self, key: str, *, shown: bool) -> None:
        """Show or hide a column; those that are shown now stay, whether there is room for them or not."""
        if key == self._fit.title:
            return
        now = {each for each in self.choosable if self.is_shown(each)}
        wanted = now | {key} if shown else now - {key}
        self._choose(replace(self.choice, shown=tuple(each for each in self.choosable if each in wanted)))

    def move_column(self, key: str, steps: int) -> None:
        """A place to the left or right among those that are shown."""
        shown = [each for each in self.in_order if self.is_shown(each)]
        place = shown.index(key) + steps
        if 0 <= place < len(shown):
            visual = [self.header.visualIndex(self.numbers[each]) for each in (key, shown[place])]
            self.header.moveSection(*visual)

    def reset(self) -> None:
        """As the table has them: what finds room, each as wide as it needs to be."""
        self._choose(Choice())

    @property
    def title(self) -> str:
        """The column that is always shown."""
        return self._fit.title

    @property
    def is_chosen(self) -> bool:
        return self.choice != Choice()

    def _choose(self, choice: Choice) -> None:
        self._remember(choice)
        self._stand_in_order()
        self.refit()

    def _remember(self, choice: Choice) -> None:
        self.choice = choice
        store_choice(self._name, choice)

    # order

    def _stand_in_order(self) -> None:
        """As chosen; what the choice does not know stands after the column it follows in the table's own order."""
        order = [key for key in self.choice.order if key in self.columns]
        own = [*self._fit.order, *(key for key in self.columns if key not in self._fit.order)]
        for place, key in enumerate(own):
            if key not in order:
                before = own[place - 1] if place else ""
                order.insert(order.index(before) + 1 if before else 0, key)
        self._busy = True
        for place, key in enumerate(order):
            self.header.moveSection(self.header.visualIndex(self.numbers[key]), place)
        self._busy = False

    def _keep_order(self) -> None:
        if not self._busy:
            self._remember(replace(self.choice, order=tuple(self.in_order)))
            self.changed.emit()

    # widths

    def refit(self) -> None:
        """The longest texts have changed, or which columns are wanted."""
        self._own_widths.clear()
        self.fit()

    def fit(self) -> None:
        """The columns in the room there is now."""
        if self._view.model() is None:
            return
        widths = {key: self._width(key) for key in self.columns}
        room = self._view.viewport().width()
        before = [key for key in self.columns if self.is_shown(key)]
        shown = self._wanted(room, widths)
        self._share(room - sum(widths[key] for key in shown), widths, shown)
        self._busy = True
        for key, number in self.numbers.items():
            self.header.setSectionHidden(number, key not in shown)
            self.header.resizeSection(number, widths[key])
        self._busy = False
        if before != [key for key in self.columns if key in shown]:
            self.changed.emit()

    def _share(self, spare: int, widths: dict[str, int], shown: Collection[str]) -> None:
        """What is left over goes to the title and to those that share, unless they were drawn as wide as they are."""
        growing = [key for key in self._fit.shares if key in shown and key not in self.choice.widths]
        each = max(0, spare) // (len(growing) + 1)
        for key in growing:
            widths[key] += each
        widths[self._fit.title] += max(0, spare) - each * len(growing)

    def _wanted(self, room: int, widths: Mapping[str, int]) -> set[str]:
        title = self._fit.title
        if self.choice.shown:
            return {title, *self.demanded, *(key for key in self.choice.shown if key in self.columns)}
        shown = {*self._fit.always, *self.demanded} & self.columns.keys()
        room -= sum(widths[key] for key in shown)
        for key, least in self._fit.room.items():
            if room - widths[key] >= self._look.px(min(least, self._fit.least_beside) if self.demanded else least):
                shown.add(key)
                room -= widths[key]
        return shown | {title}

    def _width(self, key: str) -> int:
        chosen = self.choice.widths.get(key)
        if chosen:
            return self._look.px(chosen)
        if key not in self._own_widths:
            self._own_widths[key] = self._own_width(key)
        return self._own_widths[key]

    def _own_width(self, key: str) -> int:
        px, column = self._look.px, self.columns[key]
        if key == self._fit.title:
            return px(self._fit.least)
        heading = self.header.fontMetrics().horizontalAdvance(column.header) + px(HEADING_AIR)
        if key not in self._fit.narrow:
            return max(px(column.width), heading)
        text = self._view.fontMetrics().horizontalAdvance(self._fit.narrow[key]()) + px(TEXT_AIR)
        return max(heading, min(text, px(column.width)))

    def _note_width(self, number: int, _: int, width: int) -> None:
        if not self._busy and width:
            key = list(self.columns)[number]
            widths = {**self.choice.widths, key: round(width / self._look.scale)}
            self.choice = replace(self.choice, widths=widths)

    def _keep_widths(self) -> None:
        """The mouse let go of the header: what was drawn wider or narrower stays so, and the title takes the rest."""
        store_choice(self._name, self.choice)
        self.fit()

    # the menu

    def _offer_at(self, point: QPoint) -> None:
        self.offer(self.header.viewport().mapToGlobal(point), self.header.logicalIndexAt(point))

    def offer(self, at: QPoint | None = None, number: int = -1) -> None:
        """The menu of the columns; at the left end of the header unless it is said where, for the current column."""
        from soteplan.views.columns_menu import columns_menu

        corner = self.header.mapToGlobal(QPoint(0, self.header.height()))
        current = number if number >= 0 else self._view.currentIndex().column()
        key = list(self.columns)[current] if current >= 0 else self._fit.title
        columns_menu(self, key, self._view).popup(at or corner)


def header_of(view: QTreeView | QTableView) -> QuietHeader:
    header = view.header() if isinstance(view, QTreeView) else view.horizontalHeader()
    assert isinstance(header, QuietHeader)
    return header


def offer_columns(window: QWidget) -> None:
    """The menu of the columns of the table that has the keyboard, else of the first one seen in the window."""
    found = [columns for columns in window.findChildren(ColumnsOfChoice) if columns.header.isVisible()]
    focused = [columns for columns in found if columns.parent() is window.focusWidget()]
    for columns in [*focused, *found][:1]:
        columns.offer()
