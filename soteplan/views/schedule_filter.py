"""The filter of the schedule: a line of conditions over outline and chart, there while it is used."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel

from soteplan.domain.errors import Refusal
from soteplan.domain.fields import spec_of
from soteplan.domain.schedule import Action
from soteplan.domain.schedule_filter import ScheduleFilter
from soteplan.domain.schedule_groups import group_order, groups_of
from soteplan.domain.schedule_order import scheduled_rows
from soteplan.texts import entry
from soteplan.texts.schedule_groups import GROUPING_NAMES, group_label
from soteplan.views.facet import Facet, buttons_of
from soteplan.views.icons import icon
from soteplan.views.quiet import QuietButton, QuietLine
from soteplan.views.schedule_kept import FILTER
from soteplan.views.strip import Strip

if TYPE_CHECKING:
    from soteplan.views.schedule import ScheduleTab

KEYS = "Ctrl+Shift+H"
HEIGHT = 40  # px at 100 %
WORDS, DATE = (150, 76), (92, 84)  # good and least widths, px at 100 %
MANY, PAUSE_MS = 2000, 150  # actions of a plan in which words are looked for in a pause
FACETS = ("owner", "package", "benefit_goal", "phase_kind", "state")


class Line(QuietLine):
    """A field of the filter: as wide as is good, and down to its least width where there is no room."""

    def __init__(self, bar: FilterBar, name: str, width: int, least: int) -> None:
        super().__init__(bar.tab.look)
        self._bar, self._px, self._least = bar, bar.tab.look.px(width), bar.tab.look.px(least)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setToolTip(name)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Maximum)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(self._px, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._bar.tab.take_focus()
        else:
            super().keyPressEvent(event)


class FilterBar(Strip):
    """Shown while anything is filtered, or about to be. Its cross shows everything again."""

    def __init__(self, tab: ScheduleTab) -> None:
        super().__init__()
        self.tab = tab
        self.filter = ScheduleFilter()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        text, look = tab.language.text, tab.look
        look.tone(self, "frame")
        self.setFixedHeight(look.px(HEIGHT))
        self.setAccessibleName(text("Schedule", "Filter"))
        self.words = Line(self, text("Schedule", "Words"), *WORDS)
        self.facets = {by: self._facet(by) for by in FACETS}
        self.start = Line(self, text("Schedule", "From"), *DATE)
        self.end = Line(self, text("Schedule", "To"), *DATE)
        self.told = QLabel()
        look.tone(self.told, "frame", "ink2")
        self.clear_button = QuietButton(look)
        self._lay_out()
        self._connect()
        self.hide()
        tab.outline.unfilter = self.clear

    def _facet(self, by: str) -> Facet:
        text = self.tab.language.text
        facet = Facet(self.tab.look, self.tab.language, text("Schedule", GROUPING_NAMES[by]), partial(self._offers, by))
        facet.chosen.connect(partial(self._choose, by))
        return facet

    def _lay_out(self) -> None:
        look, row = self.tab.look, QHBoxLayout(self)
        row.setContentsMargins(look.px(12), 0, look.px(4), 0)
        row.setSpacing(look.px(4))
        sign = QLabel()
        sign.setPixmap(icon(look, "filter", "accent").pixmap(look.px(16), look.px(16)))
        self.clear_button.setIcon(icon(look, "x"))
        name = self.tab.language.text("Schedule", "Show all rows again")
        self.clear_button.setAccessibleName(name)
        self.clear_button.setToolTip(f"{name} ({KEYS})")
        for widget in (sign, self.words, *self.facets.values(), self.start, QLabel("–"), self.end):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.told)
        row.addWidget(self.clear_button)
        self.lead_to([*buttons_of(self.facets.values()), self.clear_button])

    def _connect(self) -> None:
        self.words.textChanged.connect(self._follow_words)
        self._pause.timeout.connect(self._set_words)
        self.start.editingFinished.connect(partial(self._type, self.start, "start"))
        self.end.editingFinished.connect(partial(self._type, self.end, "end"))
        self.clear_button.clicked.connect(lambda _=False: self.clear())

    def add_tool(self) -> None:
        name = self.tab.language.text("Schedule", "Filter")
        self.button = self.tab.tool("filter", name, self.toggle, KEYS)
        QShortcut(QKeySequence(KEYS), self.tab, self.toggle, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.button.setCheckable(True)

    # what is asked for

    def _follow_words(self) -> None:
        """At once, in a large plan when the hands rest."""
        if len(self.tab.document.state.table(Action)) > MANY:
            self._pause.start()
        else:
            self._set_words()

    def _set_words(self) -> None:
        self._set(replace(self.filter, words=self.words.text()))

    def begin(self) -> None:
        """What was filtered before the window was laid out anew."""
        kept: ScheduleFilter = self.tab.workspace.kept.get(FILTER, ScheduleFilter())
        if kept.is_on:
            self.show()
            self._say_again(kept)
            self._set(kept)

    def toggle(self) -> None:
        """Open it to type in; while it is open, show everything again."""
        if self.isVisible():
            self.clear()
            return
        self.show()
        self.button.setChecked(True)
        self.words.setFocus()

    def clear(self) -> None:
        """Every row is shown again, and the line goes."""
        self._say_again(ScheduleFilter())
        self._set(ScheduleFilter())
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        self.hide()
        self.button.setChecked(False)
        if inside:
            self.tab.take_focus()

    def _say_again(self, wanted: ScheduleFilter) -> None:
        self.words.blockSignals(True)
        self.words.setText(wanted.words)
        self.words.blockSignals(False)
        self.start.setText(self.tab.language.date(wanted.start))
        self.end.setText(self.tab.language.date(wanted.end))

    def _choose(self, by: str, keys: frozenset[str]) -> None:
        self._set(self.filter.with_keys(by, keys))

    def _type(self, line: Line, name: str) -> None:
        """A day, month, week or quarter; what is none is told and stays to be mended."""
        field = spec_of(Action).by_name[f"{name}_date"]
        try:
            date = str(entry.read(self.tab.language, field, line.text()) or "")
        except Refusal as refusal:
            self.tab.workspace.refused.emit(refusal)
            return
        line.setText(self.tab.language.date(date))
        self._set(replace(self.filter, start=date) if name == "start" else replace(self.filter, end=date))

    def _set(self, wanted: ScheduleFilter) -> None:
        """Nothing is laid anew where the same is asked for."""
        if wanted == self.filter:
            return
        self.filter = wanted
        tab = self.tab
        tab.workspace.kept[FILTER] = wanted
        state = tab.document.state
        keeps = partial(wanted.keeps, state) if wanted.is_on else None
        tab.chart.rows.keeps = keeps
        tab.chart.rows.forget()
        tab.outline.filter_rows("choice", keeps)
        for by, facet in self.facets.items():
            facet.show_keys(wanted.chosen(by))
        self.tell()
        self.button.setChecked(self.isVisible())

    def tell(self) -> None:
        """How many of the actions are shown."""
        keeps = self.filter.is_on
        actions = self.tab.document.state.table(Action).values()
        shown = sum(self.tab.model.shows(action.id) for action in actions) if keeps else 0
        text = self.tab.language.text("Schedule", "{shown} of {all} actions", shown=shown, all=len(actions))
        self.told.setText(text if keeps and self.tab.grouping.by != "phase_kind" else "")

    def _offers(self, by: str) -> list[tuple[str, str]]:
        """The groups that any row is in, in their order."""
        state, language = self.tab.document.state, self.tab.language
        used = {key for _, row in scheduled_rows(state) for key in groups_of(state, row, by)} | self.filter.chosen(by)
        return [(key, group_label(state, language, by, key)) for key in group_order(state, by) if key in used]
