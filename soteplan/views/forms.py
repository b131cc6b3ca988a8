"""Dialogs laid out in Qt Designer: a form is loaded into its class, and its widgets are bound to the annotations."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, ClassVar, TypeVar, get_type_hints

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from soteplan.assets import ui_path
from soteplan.views.look import Look
from soteplan.views.quiet import QuietCombo, field_edge, field_style, slim_bars

if TYPE_CHECKING:
    from PySide6.QtUiTools import QUiLoader

    from soteplan.views.main_window import MainWindow


BUTTON = """
QPushButton {{ background: {ground}; color: {text}; border: 1px solid {edge}; border-radius: {radius}px;
    padding: {above}px {beside}px; }}
QPushButton:focus {{ border: 2px solid {ink}; }}
QPushButton:pressed {{ border-color: {quiet}; }}
QPushButton:disabled {{ background: {off}; color: {quiet}; border-color: {off}; }}
"""


F = TypeVar("F", bound="Form")


class FormError(LookupError):
    """A form that does not fit its class: a mistake of the program, found by the test that loads every form."""


class Form(QDialog):
    """A dialog over a window, loaded from `ui/<form>.ui`.

    A form speaks with dynamic properties: `type` (a style of the look) and `ink` on labels, `primary` on the one
    button that does what the dialog is for. Lengths in a form are px at 100 %. When the look or the language changes,
    the dialog is opened anew, as the window is laid out anew.
    """

    form: ClassVar[str] = ""  # also the name by which the window opens the dialog

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window_ = window
        self.workspace = window.workspace
        self.language = window.workspace.language
        self.look = window.workspace.look
        load(self, self.form)
        bind(self)
        dress(self, self.look)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.look.changed.connect(self._follow_look)  # a bound slot, which Qt lets go of with the dialog

    def _follow_look(self) -> None:
        QTimer.singleShot(0, self, self.open_anew)

    def open_anew(self) -> None:
        if self.isVisible():
            self.close()
            self.window_.open_dialog(self.form)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self._follow_language)
        super().changeEvent(event)

    def _follow_language(self) -> None:
        """Translators come and go one by one; what counts is the window's language once they are all in place."""
        if self.workspace.language is not self.language:
            self.open_anew()


def the_only(kind: type[F], window: MainWindow) -> F:
    """The dialog of that kind that stands open beside the window already, else a new one."""
    standing = (dialog for dialog in window.findChildren(kind) if dialog.isVisible())
    return next(standing, None) or kind(window)


def load(dialog: QDialog, name: str) -> None:
    """Put the widgets of a form into the dialog. Raises FormError where there is no such form."""
    path = ui_path(name)
    loader = _loader_type()(dialog)
    if not path.exists() or loader.load(str(path)) is None:
        raise FormError(f"{path}: {loader.errorString() or 'no such form'}")


def bind(dialog: QDialog) -> None:
    """Give each annotated widget of the dialog's class the widget of that name. Raises FormError."""
    for name, wanted in _annotated(type(dialog)).items():
        found = dialog.findChild(QObject, name)
        if not isinstance(found, wanted):
            has = type(found).__name__ if found else "nothing"
            raise FormError(f"{type(dialog).__name__}: the form has {has} named {name}, not a {wanted.__name__}")
        setattr(dialog, name, found)


def dress(dialog: QDialog, look: Look) -> None:
    """Sizes, type and colours of the look on what the form says; plan data is never read as rich text."""
    look.dress(dialog)
    for layout in dialog.findChildren(QLayout):
        _scale(layout, look)
    for label in dialog.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(look.font(label.property("type") or "body"))
        ink(label, look, label.property("ink") or "ink")
    for kind in (QLineEdit, QComboBox, QPushButton):
        for widget in dialog.findChildren(kind):
            widget.setMinimumHeight(look.px(30))
    for box in dialog.findChildren(QCheckBox):
        show_boxes(box, look)
    dialog.setStyleSheet(field_style(look))
    for area in dialog.findChildren(QAbstractScrollArea):
        slim_bars(area, look)
    for button in dialog.findChildren(QPushButton):
        button.setAutoDefault(False)
        (make_primary if button.property("primary") else make_plain)(button, look)
    look.tone(dialog, "paper")
    available = dialog.screen().availableGeometry()
    dialog.resize(
        min(look.px(dialog.width()), available.width() - 40), min(look.px(dialog.height()), available.height() - 60)
    )


def ink(widget: QWidget, look: Look, colour: str) -> None:
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.WindowText, look.colour(colour))
    widget.setPalette(palette)


def show_boxes(widget: QWidget, look: Look) -> None:
    """Boxes to tick with an edge that is seen: Fusion draws it a good third darker than the ground of the window."""
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor(field_edge(look)).lighter(128))
    widget.setPalette(palette)


def make_primary(button: QPushButton, look: Look) -> None:
    """The one button of a dialog that is filled with the accent; Enter presses it."""
    button.setStyleSheet(_style(look, "accent", "paper", "accent"))
    button.setDefault(True)


def make_plain(button: QPushButton, look: Look) -> None:
    button.setStyleSheet(_style(look, "paper", "ink", "line"))


def _style(look: Look, ground: str, text: str, edge: str) -> str:
    """Flat: under Fusion's gradient a white word on the accent would be too faint to read."""
    names = {"ground": ground, "text": text, "edge": edge, "ink": "ink", "off": "frame", "quiet": "ink2"}
    colours = {name: look.palette.colour(token) for name, token in names.items()}
    return BUTTON.format(**colours, radius=look.px(4), above=look.px(4), beside=look.px(14))


def _annotated(cls: type[QDialog]) -> dict[str, type[QObject]]:
    hints = get_type_hints(cls)
    own = {name for base in cls.__mro__ if issubclass(base, Form) for name in base.__annotations__}
    return {name: hints[name] for name in own if isinstance(hints[name], type) and issubclass(hints[name], QObject)}


def _scale(layout: QLayout, look: Look) -> None:
    margins = layout.contentsMargins()
    layout.setContentsMargins(
        *(look.px(side) for side in (margins.left(), margins.top(), margins.right(), margins.bottom()))
    )
    if layout.spacing() > 0:
        layout.setSpacing(look.px(layout.spacing()))


@cache
def _loader_type() -> type[QUiLoader]:
    """Made when the first dialog opens: QtUiTools takes its time to load."""
    from PySide6.QtUiTools import QUiLoader

    class Loader(QUiLoader):
        """Takes the dialog itself for the form's outermost widget."""

        def __init__(self, dialog: QDialog) -> None:
            super().__init__()
            self._dialog = dialog

        def createWidget(self, kind: str, /, parent: QWidget | None = None, name: str = "") -> QWidget:
            if parent is None:
                self._dialog.setObjectName(name)
                return self._dialog
            if kind == "QComboBox" and isinstance(self._dialog, Form):
                combo = QuietCombo(self._dialog.look, parent)
                combo.setObjectName(name)
                return combo
            return super().createWidget(kind, parent, name)

    return Loader
