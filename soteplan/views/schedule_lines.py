"""The quiet lines over the schedule: what it is compared with, and why the selected row is critical or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy

from soteplan.domain.fields import spec_of
from soteplan.models.schedule_words import compared, was_text
from soteplan.models.tips import plain_tip
from soteplan.views.icons import icon
from soteplan.views.look import Look
from soteplan.views.quiet import QuietButton
from soteplan.views.strip import Strip

if TYPE_CHECKING:
    from soteplan.views.schedule import ScheduleTab

HEIGHT = 36  # px at 100 %
LISTED = 30  # rows of a menu


class Words(QLabel):
    """One line of text, cut where there is no room for it; whole in its tip."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(look.font("body"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self._show_tip()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _show_tip(self) -> None:
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
        self.setToolTip(plain_tip(self.text()) if cut else "")


class NoteLine(Strip):
    """A sign, a sentence, and a button that takes the line away with what it tells of."""

    def __init__(self, tab: ScheduleTab, sign: str, name: str, keys: str) -> None:
        super().__init__()
        self.tab = tab
        look, px = tab.look, tab.look.px
        look.tone(self, "accent_tint")
        self.setFixedHeight(px(HEIGHT))
        self.setAccessibleName(name)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(px(12), 0, px(4), 0)
        self.row.setSpacing(px(8))
        picture = QLabel()
        picture.setPixmap(icon(look, sign, "accent").pixmap(px(16), px(16)))
        self.words = Words(look)
        self.close_button = self._button(tab.language.text("Schedule", "Show it no more"), keys)
        self.row.addWidget(picture)
        self.row.addWidget(self.words, 1)
        self.row.addWidget(self.close_button)
        self.hide()

    def _button(self, name: str, keys: str) -> QuietButton:
        button = QuietButton(self.tab.look)
        button.setIcon(icon(self.tab.look, "x"))
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({keys})")
        return button


class CompareLine(NoteLine):
    """With which version, how many rows differ and how, and the rows that are gone."""

    def __init__(self, tab: ScheduleTab, keys: str) -> None:
        super().__init__(tab, "layers-2", tab.language.text("Schedule", "Compared with an earlier version"), keys)
        self._compare = tab.marks.compare
        self.gone = QuietButton(tab.look)
        self.gone.clicked.connect(self.offer)
        self.row.insertWidget(2, self.gone)
        self.close_button.clicked.connect(lambda _=False: self._compare.choose(""))
        self._compare.chosen_anew.connect(self.refresh)
        self._compare.followed.connect(self.refresh)
        self.lead_to([self.gone, self.close_button])

    def refresh(self) -> None:
        chosen, comparison = self._compare.chosen, self._compare.comparison
        if chosen is not None and comparison is not None:
            language = self.tab.language
            values = {"name": chosen.title, "slip": compared(language, comparison)}
            self.words.say(language.text("Schedule", "Compared with {name} – {slip}", **values))
            gone = len(comparison.gone())
            self.gone.setText(language.count("Schedule", "%n row(s) dropped…", gone))
            self.gone.setAccessibleName(self.gone.text())
            self.gone.setVisible(bool(gone))
        self.setVisible(chosen is not None)

    def offer(self) -> None:
        self.menu().popup(self.gone.mapToGlobal(QPoint(0, self.gone.height())))

    def menu(self) -> QMenu:
        """The rows that are gone, with the dates they had. One that is still in the plan is gone to."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        comparison, tab = self._compare.comparison, self.tab
        gone = comparison.gone() if comparison else []
        for row in gone[:LISTED]:
            table = spec_of(type(row)).table
            text = was_text(tab.language, comparison, row) if comparison else ""
            action = menu.addAction(f"{tab.language.entity(table)}: {text}".replace("&", "&&"))
            if tab.document.state.find(table, row.id) is not None:
                action.triggered.connect(lambda _=False, at=(table, row.id): tab.show_row(*at))
        if len(gone) > LISTED:
            menu.addAction(tab.language.count("Lens", "and %n other(s)", len(gone) - LISTED)).setEnabled(False)
        return menu


class CriticalLine(NoteLine):
    """Why the selected row is critical or not."""

    def __init__(self, tab: ScheduleTab, keys: str) -> None:
        super().__init__(tab, "route", tab.language.text("Schedule", "Critical path"), keys)
        self._critical = tab.marks.critical
        self.close_button.clicked.connect(lambda _=False: self._critical.toggle())
        self._critical.changed.connect(self.refresh)
        self.lead_to([self.close_button])

    def refresh(self) -> None:
        """Called for each row that is selected as well."""
        if self._critical.is_on:
            self.words.say(self._sentence())
        self.setVisible(self._critical.is_on)

    def _sentence(self) -> str:
        tab, text = self.tab, self.tab.language.text
        row = next(iter(tab.current_rows()), None)
        if row is None:
            return text("Schedule", "Critical path: select a row to see why it is on it or not.")
        return tab.marks.why(row.id) or text("Schedule", "Critical path: the row has no dates of phases or milestones.")
