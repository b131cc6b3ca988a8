"""Carries what a QPainter draws onto a reportlab canvas: vectors, and text that can be selected.

Not imported before a PDF is made: it works with reportlab's canvas.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from io import BytesIO
from typing import Any, cast

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QImageWriter,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
    QTextItem,
    QTransform,
)  # fmt: skip
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics

from soteplan.rendering.fonts import logical_dpi, pdf_face, register, register_pdf

Area = QRectF | QRect

_CAPS = {Qt.PenCapStyle.FlatCap: 0, Qt.PenCapStyle.RoundCap: 1, Qt.PenCapStyle.SquareCap: 2}
_JOINS = {Qt.PenJoinStyle.MiterJoin: 0, Qt.PenJoinStyle.RoundJoin: 1, Qt.PenJoinStyle.BevelJoin: 2}
_CURVE = QPainterPath.ElementType.CurveToElement
_MOVE = QPainterPath.ElementType.MoveToElement
_AUTO = Qt.ImageConversionFlag.AutoColor
_EVEN_ODD, _NON_ZERO = 0, 1
_SAME_WIDTH = 0.005  # share by which set and drawn text may differ before it is stretched
_DIRTY = QPaintEngine.DirtyFlag
_CLIP_CHANGED = _DIRTY.DirtyClipRegion | _DIRTY.DirtyClipPath | _DIRTY.DirtyClipEnabled


def draw_on_canvas(canvas: Any, size: QSizeF, scale: float, draw: Callable[[QPainter], None]) -> None:
    """Let `draw` paint an area of `size` px whose top left corner is the canvas's origin, `scale` points to the px.

    The caller moves the origin there; below it, y goes down the page.
    """
    register()
    register_pdf()
    canvas.saveState()
    canvas.scale(scale, -scale)
    device = CanvasDevice(canvas, size)
    painter = QPainter(device)
    try:
        draw(painter)
    finally:
        painter.end()
        canvas.restoreState()


class CanvasDevice(QPaintDevice):
    """A paint device of some px on a canvas, with the screen's dots per inch so that fonts come out alike."""

    def __init__(self, canvas: Any, size: QSizeF) -> None:
        super().__init__()
        self._engine = CanvasEngine(canvas)
        dpi = round(logical_dpi())
        metric = QPaintDevice.PaintDeviceMetric
        self._metrics = {
            metric.PdmWidth: round(size.width()),
            metric.PdmHeight: round(size.height()),
            metric.PdmWidthMM: round(size.width() * 25.4 / dpi),
            metric.PdmHeightMM: round(size.height() * 25.4 / dpi),
            metric.PdmDepth: 32,
            metric.PdmNumColors: 1 << 24,
            metric.PdmDevicePixelRatio: 1,
            metric.PdmDevicePixelRatioScaled: round(QPaintDevice.devicePixelRatioFScale()),
        }
        dots = (metric.PdmDpiX, metric.PdmDpiY, metric.PdmPhysicalDpiX, metric.PdmPhysicalDpiY)
        self._metrics.update(dict.fromkeys(dots, dpi))

    def paintEngine(self) -> QPaintEngine:
        return self._engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        return self._metrics.get(metric, 0)


class CanvasEngine(QPaintEngine):
    """Writes each drawing operation in device px; the canvas's own matrix turns them into points."""

    def __init__(self, canvas: Any) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self._canvas = canvas
        self._clipped = False

    def begin(self, device: QPaintDevice) -> bool:
        self.setActive(True)
        return True

    def end(self) -> bool:
        self._unclip()
        self.setActive(False)
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        if state.state() & _CLIP_CHANGED:
            self._clip()

    def drawPath(self, path: QPainterPath) -> None:
        self._draw(path, self.painter().pen(), self.painter().brush())

    def drawPolygon(self, points: Iterable[QPointF], mode: QPaintEngine.PolygonDrawMode, /) -> None:
        # The points live only as long as this call.
        path = QPainterPath()
        path.addPolygon(QPolygonF([QPointF(point) for point in points]))
        if mode == QPaintEngine.PolygonDrawMode.PolylineMode:
            self._draw(path, self.painter().pen(), QBrush(Qt.BrushStyle.NoBrush))
            return
        path.closeSubpath()
        if mode == QPaintEngine.PolygonDrawMode.WindingMode:
            path.setFillRule(Qt.FillRule.WindingFill)
        self._draw(path, self.painter().pen(), self.painter().brush())

    def drawTextItem(self, point: QPointF | QPoint | QPainterPath.Element, item: QTextItem, /) -> None:
        at = cast("QPointF", point)
        face = pdf_face(item.font().weight(), italic=item.font().italic())
        if _has_all(face, item.text()):
            self._set_text(at, item, face)
        else:
            self._outline(at, item)

    def drawPixmap(self, area: Area, pixmap: QPixmap | QImage, source: Area, /) -> None:
        self.drawImage(area, QPixmap(pixmap).toImage(), source)

    def drawImage(self, area: Area, image: QImage, source: Area, /, flags: Qt.ImageConversionFlag = _AUTO) -> None:
        place, part = QRectF(area), QRectF(source).toRect()
        self._canvas.saveState()
        self._canvas.transform(*_matrix(self.painter().combinedTransform()))
        self._canvas.translate(place.x(), place.y() + place.height())
        self._canvas.scale(1, -1)
        reader = ImageReader(BytesIO(_png(image.copy(part))))
        self._canvas.drawImage(reader, 0, 0, place.width(), place.height(), mask="auto")
        self._canvas.restoreState()

    def _clip(self) -> None:
        self._unclip()
        if self.painter().hasClipping():
            self._canvas.saveState()
            clip = self.painter().combinedTransform().map(self.painter().clipPath())
            self._canvas.clipPath(self._path(clip), stroke=0, fill=0, fillMode=_fill_mode(clip))
            self._clipped = True

    def _unclip(self) -> None:
        if self._clipped:
            self._canvas.restoreState()
            self._clipped = False

    def _draw(self, path: QPainterPath, pen: QPen, brush: QBrush) -> None:
        stroke = pen.style() != Qt.PenStyle.NoPen and pen.color().alpha() > 0
        fill = brush.style() != Qt.BrushStyle.NoBrush and brush.color().alpha() > 0
        if not (stroke or fill) or path.isEmpty():
            return
        transform = self.painter().combinedTransform()
        if stroke:
            self._set_pen(pen, transform)
        if fill:
            self._set_fill(brush.color())
        mapped = transform.map(path)
        self._canvas.drawPath(self._path(mapped), stroke=int(stroke), fill=int(fill), fillMode=_fill_mode(mapped))

    def _path(self, path: QPainterPath) -> Any:
        written = self._canvas.beginPath()
        elements = [path.elementAt(number) for number in range(path.elementCount())]
        start = None
        for number, element in enumerate(elements):
            point = (element.x, element.y)
            if element.type == _MOVE:
                written.moveTo(*point)
                start = point
            elif element.type == _CURVE:
                ends = elements[number + 1 : number + 3]
                written.curveTo(*point, *(value for end in ends for value in (end.x, end.y)))
                point = (ends[-1].x, ends[-1].y)
            elif element.isLineTo():
                written.lineTo(*point)
            if point == start and element.type != _MOVE and _ends_here(elements, number):
                written.close()
        return written

    def _set_pen(self, pen: QPen, transform: QTransform) -> None:
        cosmetic = pen.isCosmetic() or pen.widthF() == 0
        width = max(pen.widthF(), 0.0) * (1 if cosmetic else _scale_of(transform)) or 1.0
        self._canvas.setLineWidth(width)
        self._canvas.setLineCap(_CAPS.get(pen.capStyle(), 0))
        self._canvas.setLineJoin(_JOINS.get(pen.joinStyle(), 0))
        self._canvas.setDash([part * width for part in pen.dashPattern()], pen.dashOffset() * width)
        self._canvas.setStrokeColorRGB(*_rgb(pen.color()))
        self._canvas.setStrokeAlpha(self._alpha(pen.color()))

    def _set_fill(self, colour: QColor) -> None:
        self._canvas.setFillColorRGB(*_rgb(colour))
        self._canvas.setFillAlpha(self._alpha(colour))

    def _alpha(self, colour: QColor) -> float:
        return colour.alphaF() * self.painter().opacity()

    def _set_text(self, point: QPointF, item: QTextItem, face: str) -> None:
        size = _size_of(item.font())
        natural = pdfmetrics.stringWidth(item.text(), face, size)
        self._set_fill(self.painter().pen().color())
        text = self._canvas.beginText()
        text.setFont(face, size)
        if natural and abs(item.width() / natural - 1) > _SAME_WIDTH:
            text.setHorizScale(100 * item.width() / natural)
        upright = QTransform(1, 0, 0, -1, point.x(), point.y())
        text.setTextTransform(*_matrix(upright * self.painter().combinedTransform()))
        text.textOut(item.text())
        self._canvas.drawText(text)

    def _outline(self, point: QPointF, item: QTextItem) -> None:
        """Signs that the bundled faces lack, as shapes from a face of the system."""
        path = QPainterPath()
        path.addText(point, item.font(), item.text())
        self._draw(path, QPen(Qt.PenStyle.NoPen), QBrush(self.painter().pen().color()))


def _ends_here(elements: list[QPainterPath.Element], number: int) -> bool:
    """Whether the subpath ends with the element, a curve taking three."""
    after = number + (3 if elements[number].type == _CURVE else 1)
    return after >= len(elements) or elements[after].type == _MOVE


def _matrix(transform: QTransform) -> tuple[float, ...]:
    t = transform
    return (t.m11(), t.m12(), t.m21(), t.m22(), t.dx(), t.dy())


def _scale_of(transform: QTransform) -> float:
    return float(abs(transform.determinant()) ** 0.5)


def _fill_mode(path: QPainterPath) -> int:
    return _NON_ZERO if path.fillRule() == Qt.FillRule.WindingFill else _EVEN_ODD


def _rgb(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()


def _size_of(font: QFont) -> float:
    """Size in px, whichever way it was set."""
    return font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() * logical_dpi() / 72


def _has_all(face: str, text: str) -> bool:
    known = pdfmetrics.getFont(face).face.charToGlyph
    return all(ord(sign) in known for sign in text)


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(data.data())
