"""A figure in the flow of a report.

Not imported before a PDF is made: it is a reportlab flowable.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPainter
from reportlab.platypus import Flowable

from soteplan.figures.shapes import Figure
from soteplan.figures.tokens import PAPER, POINTS_PER_PX, SMALLEST_PRINT, Palette
from soteplan.rendering.paint_engine import draw_on_canvas
from soteplan.rendering.pdf import draw_pdf
from soteplan.rendering.tagging import TaggedCanvas


class Drawing(Flowable):  # type: ignore[misc]
    """Anything of some size in px, drawn as wide as the frame allows and never above its natural size.

    `alt_text` says it to who does not see it. `most_height` is the height of an empty frame in points: a figure that
    is higher is made smaller, since it could stand on no page.
    """

    def __init__(self, size: tuple[float, float], alt_text: str, most_height: float = 0) -> None:
        super().__init__()
        self.size = size
        self.alt_text = alt_text
        self.most_height = most_height
        self.scale = POINTS_PER_PX
        self.hAlign = "LEFT"

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Width and height in points."""
        self.scale = self.scale_in(available_width, self.most_height)
        self.width, self.height = self.size[0] * self.scale, self.size[1] * self.scale
        return self.width, self.height

    def draw(self) -> None:
        with self.canv.marking(self.canv.element("Figure", alt=self.alt_text)):
            self.paint_on(self.canv)

    def paint_on(self, canvas: TaggedCanvas) -> None:
        """Draw upwards from the canvas's origin, the bottom left corner."""
        raise NotImplementedError

    def scale_in(self, width: float, height: float = 0) -> float:
        """Points to the px in a room of some points; a height of 0 sets no limit."""
        across = width / max(self.size[0], 1)
        down = height / max(self.size[1], 1) if height else across
        return min(across, down, POINTS_PER_PX)


class FigureFlowable(Drawing):
    """A figure, drawn by the code that draws it on the screen."""

    def __init__(self, figure: Figure, most_height: float = 0, palette: Palette = PAPER) -> None:
        super().__init__((figure.width, figure.height), figure.description, most_height)
        self.figure = figure
        self.palette = palette

    def readable_in(self, width: float, height: float = 0) -> bool:
        """Whether no text is set under 7 points in a room of some points."""
        return self.figure.smallest_type * self.scale_in(width, height) >= SMALLEST_PRINT

    def paint_on(self, canvas: TaggedCanvas) -> None:
        draw_pdf(canvas, self.figure, 0, self.height, self.scale, self.palette)


class PlotFlowable(Drawing):
    """What a function paints with a QPainter into an area of px: a chart of another library."""

    def __init__(
        self, size: tuple[float, float], paint: Callable[[QPainter], None], alt_text: str, most_height: float = 0
    ) -> None:
        super().__init__(size, alt_text, most_height)
        self.paint = paint

    def paint_on(self, canvas: TaggedCanvas) -> None:
        canvas.saveState()
        canvas.translate(0, self.height)
        draw_on_canvas(canvas, QSizeF(*self.size), self.scale, self.paint)
        canvas.restoreState()
