"""The figure of the current tab out of the window: as a picture on the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from soteplan.domain.errors import Refusal
from soteplan.figures.shapes import Figure
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
    from soteplan.rendering.clipboard import picture_of

    try:
        figure = figure_of(window)
    except Refusal as refusal:
        window.workspace.refused.emit(refusal)
        return
    QApplication.clipboard().setMimeData(picture_of(figure))
    said = window.language.text("Window", "Copied as a picture: {title}", title=figure.title)
    tell(window, said)
