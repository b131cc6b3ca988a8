"""The figure of the current tab out of the window: as a picture on the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from soteplan.domain.errors import Refusal
from soteplan.figures.shapes import Figure
from soteplan.store.scratch import Scratch
from soteplan.views.leaving import finish_typing
from soteplan.views.status import tell

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow


def figure_of(window: MainWindow) -> Figure:
    """What the current tab prints. Raises Refusal: "no_figure_here", "nothing_to_draw"."""
    finish_typing(window)
    figure = window.tab.figure()
    if figure is None:
        raise Refusal("no_figure_here")
    if figure.is_empty:
        raise Refusal("nothing_to_draw", name=figure.title)
    return figure


def copy_picture(window: MainWindow) -> None:
    """As it is printed, in light colours and without what is selected; the status line says that it is done."""
    from soteplan.views.drawing import LARGE

    try:
        figure = figure_of(window)
        for older in window.findChildren(Copying):
            older.end()  # what is copied last is what is pasted
        if len(figure.shapes) > LARGE:
            Copying(window, figure, Scratch())
            return
    except Refusal as refusal:
        window.workspace.refused.emit(refusal)
        return
    from soteplan.rendering.clipboard import picture_of

    _put(window, figure, picture_of(figure))


class Copying(QObject):
    """A large figure on its way to the clipboard, drawn beside the window."""

    def __init__(self, window: MainWindow, figure: Figure, scratch: Scratch) -> None:
        from soteplan.rendering.export import PageOptions
        from soteplan.views.drawing import Drawing

        super().__init__(window)
        self._window, self._figure, self._scratch = window, figure, scratch
        self._files = [scratch.path(f"figure.{ending}") for ending in ("png", "svg", "pdf")]
        self._drawing = Drawing(figure, scratch, self)
        self._drawing.done.connect(self._copy)
        self._drawing.failed.connect(self._fail)
        said = window.language.text("Window", "Copying as a picture: {title}…", title=figure.title)
        window.status_line.showMessage(said)
        self._drawing.start(self._files, PageOptions(language=window.language.code))

    def _copy(self) -> None:
        from soteplan.rendering.clipboard import carried

        picture, *vectors = (path.read_bytes() for path in self._files)
        _put(self._window, self._figure, carried(QImage.fromData(picture), *vectors))
        self.end()

    def _fail(self, refusal: Refusal) -> None:
        self._window.status_line.clearMessage()
        self._window.workspace.refused.emit(refusal)
        self.end()

    def end(self) -> None:
        self._drawing.stop()
        self._scratch.close()
        self.setParent(None)
        self.deleteLater()


def _put(window: MainWindow, figure: Figure, data: QMimeData) -> None:
    QApplication.clipboard().setMimeData(data)
    tell(window, window.language.text("Window", "Copied as a picture: {title}", title=figure.title))
