"""What the marks of the chart mean, in one line under it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from soteplan.domain.schedule import Dependency
from soteplan.figures.gantt import broken_sample, ghost_sample
from soteplan.figures.gantt_dates import date_entries
from soteplan.figures.gantt_signs import trouble_sample
from soteplan.figures.gantt_styles import BY_KIND, colour_entries, kind_entries
from soteplan.figures.shapes import Shape
from soteplan.figures.sheet import Entry, Sheet, marker_sample
from soteplan.figures.tokens import LIGHT_COLOURS, LIGHT_MARKERS, PHASE_COLOURS, STYLES
from soteplan.rendering.labels import LanguageLabels
from soteplan.rendering.meter import QtMeter
from soteplan.rendering.painter import paint_shapes
from soteplan.views.schedule_marks import Marks
from soteplan.views.workspace import Workspace

EDGE, ABOVE = 16.0, 6.0


class GanttLegend(QWidget):
    def __init__(self, workspace: Workspace, marks: Marks) -> None:
        super().__init__()
        self._look = workspace.look
        self._state, self._marks = workspace.document.state, marks
        self._labels, self._meter = LanguageLabels(workspace.language), QtMeter()
        # Not fixed: that would hold it to the height of one line where it needs two.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(workspace.language.text("Schedule", "Legend"))
        for signal in (marks.compare.chosen_anew, marks.dates.changed, marks.colours.changed):
            signal.connect(self._follow)
        self._follow()
        self._look.tone(self, "frame")

    def _follow(self) -> None:
        """Other colours, and another version to compare with, have other names."""
        self.setAccessibleDescription(", ".join(entry.text for entry in self._entries()))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(320), self._look.px(self._drawn(10_000)[1] + 2 * ABOVE))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._look.px(self._drawn(width / self._look.scale)[1] + 2 * ABOVE)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(self._look.scale, self._look.scale)
            paint_shapes(self._drawn(self.width() / self._look.scale)[0], painter, self._look.palette)

    def _drawn(self, width: float) -> tuple[list[Shape], float]:
        sheet = Sheet(self._meter)
        height = sheet.legend(EDGE, ABOVE, max(width - 2 * EDGE, STYLES["small"].line), self._entries())
        return sheet.shapes, height

    def _entries(self) -> list[Entry]:
        labels, chosen = self._labels, self._marks.colours.chosen
        by_kind = chosen.by == BY_KIND
        bars = kind_entries(labels, PHASE_COLOURS) if by_kind else colour_entries(self._state, labels, chosen)
        milestones = [
            Entry(marker_sample("diamond", "paper", "ink"), labels.word("milestone")),
            Entry(marker_sample("diamond", "ink", "ink"), labels.word("milestone_done")),
        ]
        dates = date_entries(self._marks.dates.shown, labels)
        return bars + milestones + dates + self._lights() + self._arrows() + self._ghosts()

    def _lights(self) -> list[Entry]:
        """Late and at risk are told by the status date."""
        shown = ("at_risk", "late") if self._state.plan.status_date else ()
        samples = ((marker_sample(LIGHT_MARKERS[name], LIGHT_COLOURS[name]), name) for name in shown)
        lights = [Entry(sample, self._labels.word(name)) for sample, name in samples]
        return [*lights, Entry(trouble_sample, self._labels.word("contradiction"))]

    def _arrows(self) -> list[Entry]:
        """What a broken dependency looks like, in a plan that has any dependencies."""
        if not self._state.table(Dependency):
            return []
        return [Entry(broken_sample, self._labels.word("broken"))]

    def _ghosts(self) -> list[Entry]:
        chosen = self._marks.compare.chosen
        return [Entry(ghost_sample, self._labels.word("baseline", name=chosen.title))] if chosen else []
