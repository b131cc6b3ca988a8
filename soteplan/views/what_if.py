"""What if: sliders and fields for other benefits, later ones and other costs, with the outcome beside the plan's own.

Nothing here changes the plan; only saving adds a variant to it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from soteplan.domain.cost_benefit import CostBenefit
from soteplan.domain.net_effect import net_effect
from soteplan.domain.variants import AS_PLANNED, Change, Outcome
from soteplan.models import effect_words
from soteplan.texts.language import mark
from soteplan.views.empty import primary_button, secondary_button
from soteplan.views.quiet import QuietLine, field_edge
from soteplan.views.quiet_spin import QuietSpin
from soteplan.views.workspace import Workspace

PERCENT = 100  # basis points
LABEL, SPIN = 104, 84  # px at 100 %


@dataclass(frozen=True, slots=True)
class Knob:
    """What is turned: its bounds on the slider and in the field, and its steps."""

    name: str
    label: str
    unit: str
    slider: tuple[int, int]
    field: tuple[int, int]
    step: int


KNOBS = (
    Knob("benefit", mark("Effects", "Benefits"), " %", (-100, 100), (-100, 1000), 5),
    Knob("delay", mark("Effects", "Later by"), " a", (0, 5), (0, 10), 1),
    Knob("cost", mark("Effects", "Costs"), " %", (-100, 100), (-100, 1000), 5),
)
LINES = {
    "benefit": mark("Effects", "Benefits"),
    "cost": mark("Effects", "Costs"),
    "net": mark("Effects", "Net effect"),
    "grant": mark("Effects", "With the grant"),
}
HEADS = (mark("Effects", "The plan"), mark("Effects", "What if"), mark("Effects", "Change"))


class _Slider(QSlider):
    """The wheel scrolls the page: a value is never changed in passing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class WhatIf(QWidget):
    """The arrow keys turn a slider by a step, Page Up and Down by more; a field takes any value."""

    changed = Signal(object)  # Change
    saved = Signal(str)  # the title of a variant to keep

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._look, self._language = workspace.look, workspace.language
        self._state = workspace.document
        self.sliders: dict[str, QSlider] = {}
        self.fields: dict[str, QuietSpin] = {}
        self.values: dict[tuple[str, int], QLabel] = {}
        self._turning = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.px(8))
        column.addWidget(self._hint())
        column.addLayout(self._knobs())
        column.addLayout(self._outcome())
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        column.addWidget(self.told)
        column.addLayout(self._saving(workspace))

    # building

    def _hint(self) -> QLabel:
        label = QLabel(self._language.text("Effects", "Only supposed: the plan stays as it is."))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(self._look.font("small"))
        return label

    def _knobs(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._look.px(8))
        grid.setVerticalSpacing(self._look.px(6))
        grid.setColumnMinimumWidth(0, self._look.px(LABEL))
        grid.setColumnStretch(1, 1)
        for row, knob in enumerate(KNOBS):
            label = QLabel(self._language.text("Effects", knob.label))
            slider, field = self._slider(knob, label.text()), self._field(knob, label.text())
            label.setBuddy(slider)
            for place, widget in enumerate((label, slider, field)):
                grid.addWidget(widget, row, place)
        return grid

    def _slider(self, knob: Knob, name: str) -> QSlider:
        slider = self.sliders[knob.name] = _Slider(Qt.Orientation.Horizontal)
        slider.setRange(*knob.slider)
        slider.setSingleStep(knob.step)
        slider.setPageStep(knob.step * 4 if knob.step > 1 else 1)
        slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        slider.setAccessibleName(name)
        slider.setMinimumHeight(self._look.px(24))
        slider.setStyleSheet(self._slider_style())
        slider.valueChanged.connect(lambda value: self._turn(knob.name, value))
        return slider

    def _slider_style(self) -> str:
        px, colour = self._look.px, self._look.palette.colour
        size = px(16)
        return (
            f"QSlider::groove:horizontal {{ height: {px(4)}px; background: {field_edge(self._look)};"
            f" border-radius: {px(2)}px; }}"
            f"QSlider::handle:horizontal {{ width: {size}px; margin: -{px(6)}px 0; border-radius: {size // 2}px;"
            f" background: {colour('accent')}; border: 0; }}"
            f"QSlider:focus {{ border: 2px solid {colour('accent')}; border-radius: {px(4)}px; }}"
        )

    def _field(self, knob: Knob, name: str) -> QuietSpin:
        field = self.fields[knob.name] = QuietSpin(self._look)
        field.setRange(*knob.field)
        field.setSingleStep(knob.step)
        field.setSuffix(knob.unit)
        field.setFixedWidth(self._look.px(SPIN))
        field.setAccessibleName(name)
        field.valueChanged.connect(lambda value: self._turn(knob.name, value))
        return field

    def _outcome(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._look.px(12))
        grid.setVerticalSpacing(self._look.px(4))
        grid.setColumnMinimumWidth(0, self._look.px(LABEL))
        for place, head in enumerate(HEADS, 1):
            grid.addWidget(self._number(self._language.text("Effects", head), "label"), 0, place)
            grid.setColumnStretch(place, 1)
        for row, (name, source) in enumerate(LINES.items(), 1):
            grid.addWidget(QLabel(self._language.text("Effects", source)), row, 0)
            for place in range(len(HEADS)):
                label = self.values[name, place] = self._number("", "strong" if place == 1 else "body")
                grid.addWidget(label, row, place + 1)
        return grid

    def _number(self, text: str, style: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._look.font(style))
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return label

    def _saving(self, workspace: Workspace) -> QVBoxLayout:
        text = self._language.text
        self.title = QuietLine(self._look)
        self.title.setAccessibleName(text("Effects", "Name of the variant"))
        self.title.returnPressed.connect(self._save)
        self.save = primary_button(self._look, text("Effects", "Save as a variant"), self._save)
        self.reset = secondary_button(self._look, text("Effects", "As planned"), self.clear)
        self._can_save = not workspace.document.read_only
        buttons = QHBoxLayout()
        buttons.setSpacing(self._look.px(8))
        buttons.addStretch(1)
        for button in (self.reset, self.save):
            button.setFont(self._look.font())
            buttons.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(self._look.px(8))
        column.addWidget(self.title)
        column.addLayout(buttons)
        return column

    # turning

    @property
    def change(self) -> Change:
        value = {name: field.value() for name, field in self.fields.items()}
        return Change(value["benefit"] * PERCENT, value["delay"], value["cost"] * PERCENT)

    def choose(self, change: Change) -> None:
        """Turn everything to a change, as far as the fields go: whole per cents."""
        self._turning = True
        for knob, value in zip(KNOBS, (change.benefit / PERCENT, change.delay, change.cost / PERCENT), strict=True):
            self._show(knob.name, round(value))
        self._turning = False
        self.changed.emit(self.change)

    def clear(self) -> None:
        self.choose(AS_PLANNED)

    def _turn(self, name: str, value: int) -> None:
        if self._turning:
            return
        self._turning = True
        self._show(name, value)
        self._turning = False
        self.changed.emit(self.change)

    def _show(self, name: str, value: int) -> None:
        self.fields[name].setValue(value)
        self.sliders[name].setValue(value)

    def _save(self) -> None:
        if self.save.isEnabled():
            self.saved.emit(self.title.text().strip() or self.title.placeholderText())

    # showing

    def show_outcome(self, planned: CostBenefit, supposed: Outcome) -> None:
        """The plan's own figures, those of the change, and how far apart they are."""
        plain = self.change == AS_PLANNED
        for name, number in self._numbers().items():
            before, after = number(planned), number(supposed.table)
            self._tell(name, before, None if plain else after)
        self.told.setText(self._told(supposed))
        self.told.setVisible(bool(self.told.text()))
        self.title.setPlaceholderText(effect_words.change_told(self._language, self.change))
        for widget in (self.save, self.title):
            widget.setEnabled(self._can_save and not plain)
        self.reset.setEnabled(not plain)

    def _numbers(self) -> dict[str, Callable[[CostBenefit], int | None]]:
        state = self._state.state
        return {
            "benefit": lambda table: table.total.benefit.amount,
            "cost": lambda table: table.total.cost.amount,
            "net": lambda table: table.total.net.amount,
            "grant": lambda table: net_effect(state, table).grant,
        }

    def _tell(self, name: str, before: int | None, after: int | None) -> None:
        language = self._language
        change = after - before if before is not None and after is not None else None
        texts = (
            effect_words.millions(language, before),
            effect_words.millions(language, after) if after is not None else "–",
            effect_words.signed_millions(language, change) if change is not None else "",
        )
        for place, text in enumerate(texts):
            self.values[name, place].setText(text)

    def _told(self, supposed: Outcome) -> str:
        text, language = self._language.text, self._language
        told = []
        if supposed.later:
            said = text(
                "Effects",
                "{amount} of the benefits come after {year}. They are taken as even over the years.",
                amount=effect_words.millions(language, supposed.later),
                year=supposed.table.end,
            )
            told.append(said)
        if supposed.undated:
            told.append(
                language.count("Effects", "%n estimate(s) without years cannot be late.", len(supposed.undated))
            )
        return "\n".join(told)
