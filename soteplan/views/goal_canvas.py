"""A tree of goals that is written on: boxes are named in place, added by key, moved and linked by drag."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import ClassVar, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QInputMethodEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication

from soteplan.figures.card import EDGE
from soteplan.figures.shapes import Figure, Key, Rect, Text
from soteplan.texts.language import Language
from soteplan.views.box_editor import BoxEditor
from soteplan.views.canvas_drags import BoxMove
from soteplan.views.figure_view import RING_GAP, Keys
from soteplan.views.gesture import Gesture
from soteplan.views.linking_view import LinkingView
from soteplan.views.look import Look

Mod = Qt.KeyboardModifier
Qk = Qt.Key


class CanvasActs(Protocol):
    """What the canvas asks of the page: each is one step in the plan, and what is refused is told by the page."""

    def can_edit(self) -> bool: ...
    def title(self, key: Key) -> str: ...
    def rename(self, key: Key, title: str) -> bool: ...
    def add(self, *, under: bool) -> Key | None: ...
    def take_back(self, key: Key) -> None: ...
    def delete(self) -> None: ...
    def outdent(self, key: Key) -> None: ...
    def shift(self, key: Key, steps: int) -> None: ...
    def place(self, key: Key, beside: Key, side: str) -> None: ...
    def parents(self) -> Mapping[Key, Key | None]: ...
    def branch(self, key: Key) -> Collection[Key]: ...


class GoalCanvas(LinkingView):
    """The keyboard works as in a mind map; the mouse moves boxes while it may (see edit_lock)."""

    fills: ClassVar[bool] = True

    explained = Signal(str, str)  # the link whose explanation is to be typed

    def __init__(self, look: Look, language: Language, name: str, acts: CanvasActs) -> None:
        super().__init__(look, language, name)
        self.acts = acts
        self._language = language
        self._fresh = False  # whether the edited box is new and nobody named it yet
        self._edited: Key | None = None
        self.editor = BoxEditor(look, self.viewport())
        self.editor.left.connect(self._leave)
        self.editor.grown.connect(self.viewport().update)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self._keys = {
            (Qk.Key_F2, Mod.NoModifier): self._open,
            (Qk.Key_Return, Mod.NoModifier): lambda: self.add_box(under=False),
            (Qk.Key_Enter, Mod.NoModifier): lambda: self.add_box(under=False),
            (Qk.Key_Return, Mod.ControlModifier): lambda: self.add_box(under=True),
            (Qk.Key_Tab, Mod.NoModifier): lambda: self.add_box(under=True),
            (Qk.Key_Backtab, Mod.ShiftModifier): self._outdent,
            (Qk.Key_Delete, Mod.NoModifier): acts.delete,
            (Qk.Key_Up, Mod.AltModifier): lambda: self._shift(-1),
            (Qk.Key_Left, Mod.AltModifier): lambda: self._shift(-1),
            (Qk.Key_Down, Mod.AltModifier): lambda: self._shift(1),
            (Qk.Key_Right, Mod.AltModifier): lambda: self._shift(1),
        }
        self._after: dict[str, Callable[[], object]] = {
            "beside": lambda: self.add_box(under=False),
            "under": lambda: self.add_box(under=True),
            "outdent": self._outdent_on,
            "up": lambda: self._shift_on(-1),
            "down": lambda: self._shift_on(1),
        }
        self.activated.connect(lambda *_: self._open())

    def add_keys(self, keys: Keys) -> None:
        self._keys.update(keys)

    def boxes(self) -> Mapping[Key, Rect]:
        """The boxes of the goals, in painting order."""
        return {target.key: target.bounds for target in self._targets if target.key.table == "goal"}

    # naming a box in its place

    @property
    def edited(self) -> Key | None:
        """The box whose title is being typed."""
        return self._edited

    def edit(self, typed: str = "", *, fresh: bool = False) -> None:
        """Open the editor over the selected box, on its title or on what was typed instead of it."""
        key = self._selected
        if key is None or key.table != "goal" or self.place_of(key) is None or not self.acts.can_edit():
            return
        self._edited, self._fresh = key, fresh
        self._fitted = False  # while there is typing the zoom does not change
        self._bring_box(key)
        self._stand_editor()
        title = self.acts.title(key)
        name = self._language.text("Goals", "Title of {name}", name=title)
        self.editor.open(typed or title, name, select=not typed)

    def _leave(self, way: str) -> None:
        """The editor was left by a key, or the keyboard left it. A title that is refused stays in the editor."""
        key = self._edited
        if key is None:
            return
        if way == "escape":
            self._give_up(key)
        elif way == "pause":
            self._enter(key)
        elif self._enter(key):
            self._close_editor(keep_keyboard=way != "gone")
            if way in self._after:
                self._after[way]()
        elif way == "gone":
            self._close_editor(keep_keyboard=False)

    def _open(self) -> None:
        """The title of a box, the explanation of a link."""
        if self._selected is not None and self._selected.table != "goal":
            self.explained.emit(*self._selected)
        else:
            self.edit()

    def _enter(self, key: Key) -> bool:
        """Whether what is typed is in the plan now."""
        if self.editor.text == self.acts.title(key):
            return True
        if self.acts.rename(key, self.editor.text):
            self._fresh = False
            return True
        return False

    def _give_up(self, key: Key) -> None:
        self._close_editor(keep_keyboard=True)
        if self._fresh:  # nobody named it
            self.acts.take_back(key)

    def _close_editor(self, *, keep_keyboard: bool) -> None:
        self._edited = None
        if keep_keyboard:
            self.setFocus()
        self.editor.hide()

    def _stand_editor(self) -> None:
        """Over the box, where its title stands."""
        bounds = self._figure.bounds_of(self._edited) if self._edited else None
        title = self._title_text(self._edited) if self._edited else None
        if bounds is None or title is None:
            return
        begin = self.from_figure(QPointF(title.x, title.y))
        place = QRectF(begin.x(), begin.y(), title.width * self.scale, 0)
        box = self.on_screen(Rect(bounds.x + EDGE, bounds.y, bounds.width - EDGE - 1, bounds.height - 1))
        self.editor.stand(box, place, title.style, self.scale)

    def _title_text(self, key: Key) -> Text | None:
        """A card's title is the last text on it."""
        texts = [shape for shape in self._figure.shapes if isinstance(shape, Text) and shape.key == key]
        return texts[-1] if texts else None

    def _paint_ring(self, area: QRectF) -> None:
        """Round the editor too, where it has grown out of its box."""
        bottom = self.editor.geometry().bottom() + 1
        if self._edited is not None and bottom > area.bottom():
            with QPainter(self.viewport()) as painter:
                grown = QRectF(area.x(), area.bottom() - 1, area.width(), bottom - area.bottom() + 1)
                gap = self.look.px(RING_GAP)
                painter.fillRect(grown.adjusted(-gap, 0, gap, gap), self.look.colour("paper"))
            area = area.united(grown)
        super()._paint_ring(area)

    def hideEvent(self, event: QHideEvent) -> None:
        """Another tab or page is shown: what stands in the editor is entered."""
        super().hideEvent(event)
        self._leave("gone")

    # keeping place

    def show_figure(self, figure: Figure, *, fit: bool = False) -> None:
        """While a box is edited the zoom stays, and the box stays in view."""
        anchor = self._edited or self._selected
        before = self.place_of(anchor) if anchor and not (fit or self._fitted) else None
        super().show_figure(figure, fit=fit)
        after = self.place_of(anchor) if anchor else None
        if before is not None and after is not None:
            self._scroll_by(QPointF(after.topLeft() - before.topLeft()))
        if self._edited is not None:
            self._follow_editor()

    def _follow_editor(self) -> None:
        if self._edited and self.place_of(self._edited) is None:
            self._close_editor(keep_keyboard=self.editor.area.hasFocus())
        else:
            self._stand_editor()

    def _bring_box(self, key: Key) -> None:
        bounds = self._figure.bounds_of(key)
        if bounds is not None:
            self._bring(bounds)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._stand_editor()

    def set_zoom(self, zoom: float, around: QPointF | None = None) -> None:
        super().set_zoom(zoom, around)
        self._stand_editor()

    def fit(self) -> None:
        super().fit()
        self._stand_editor()

    # keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        plain = not event.modifiers() & ~(Mod.ShiftModifier | Mod.KeypadModifier)
        if plain and letter[:1].isalpha() and self._gesture is None:
            self.edit(letter)
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """What an input method writes opens the editor too, and goes on there."""
        self.edit(event.commitString())
        if self._edited is not None and not event.commitString():
            self.editor.area.clear()
            QApplication.sendEvent(self.editor.area, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab adds a box here; F6 leaves the canvas."""
        return False

    def add_box(self, *, under: bool) -> None:
        """A box beside or under the selected one, open to be named; what is being typed is entered first."""
        if self._edited is not None:
            self._leave("under" if under else "beside")
        elif self.acts.can_edit() and self.acts.add(under=under) is not None:
            self.edit(fresh=True)

    def _outdent(self) -> None:
        if self._selected is not None and self._selected.table == "goal":
            self.acts.outdent(self._selected)

    def _outdent_on(self) -> None:
        """Out of the branch and on with the same box."""
        fresh = self._fresh
        self._outdent()
        self.edit(fresh=fresh)

    def _shift(self, steps: int) -> None:
        if self._selected is not None and self._selected.table == "goal":
            self.acts.shift(self._selected, steps)

    def _shift_on(self, steps: int) -> None:
        fresh = self._fresh
        self._shift(steps)
        self.edit(fresh=fresh)

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def _gesture_for(self, event: QMouseEvent) -> Gesture | None:
        pull = super()._gesture_for(event)
        if pull is not None or self._grabbed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return pull
        place = self.to_figure(self._grabbed)
        key = self._figure.at(place.x(), place.y())
        bounds = self._figure.bounds_of(key) if key else None
        if key is None or bounds is None or key.table != "goal" or not self.may_drag():
            return None
        return BoxMove(self, key, bounds, self._grabbed)
