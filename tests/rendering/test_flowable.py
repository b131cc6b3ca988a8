"""Figures and charts in the flow of a report."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from reportlab.platypus import SimpleDocTemplate

from soteplan.figures.shapes import Text
from soteplan.rendering.flowable import FigureFlowable, PlotFlowable
from soteplan.rendering.tagging import TaggedCanvas
from tests.rendering.tools import EVERYTHING, figure

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_figure_is_as_wide_as_the_frame_but_never_above_its_natural_size() -> None:
    flowable = FigureFlowable(EVERYTHING)
    assert flowable.wrap(160, 1000) == (160, 100)
    assert flowable.wrap(5000, 1000) == (240, 150)


def test_a_figure_higher_than_any_page_is_made_smaller() -> None:
    assert FigureFlowable(EVERYTHING, most_height=50).wrap(5000, 20) == (80, 50)


def test_it_knows_where_it_can_be_read() -> None:
    drawn = FigureFlowable(figure(Text(0, 0, ("pieni",), "small"), width=1000))
    assert drawn.readable_in(610)
    assert not drawn.readable_in(600)


def test_it_keeps_its_alternative_text() -> None:
    assert FigureFlowable(EVERYTHING).alt_text == "Yksi kutakin."


def test_figures_and_charts_flow_onto_pages(tmp_path: Path) -> None:
    def chart(painter: QPainter) -> None:
        painter.fillRect(QRectF(0, 0, 50, 50), QColor("black"))

    target = tmp_path / "report.pdf"
    story = [FigureFlowable(EVERYTHING), PlotFlowable((400, 200), chart, "Kaavio"), *[FigureFlowable(EVERYTHING)] * 6]
    SimpleDocTemplate(str(target)).build(story, canvasmaker=TaggedCanvas)
    pages = PdfReader(target).pages
    assert len(pages) == 2
    assert "Hyötytavoite" in pages[1].extract_text()


def test_a_chart_of_pyqtgraph_arrives_as_text_and_vectors(tmp_path: Path, qapp: object) -> None:
    import pyqtgraph

    plot = pyqtgraph.PlotWidget(background="w")
    plot.resize(600, 300)
    plot.setTitle("Käytetty määrä")
    plot.addItem(pyqtgraph.BarGraphItem(x=[1, 2, 3], height=[470, 1488, 991], width=0.6, brush="#0072b2"))
    plot.grab()

    def chart(painter: QPainter) -> None:
        plot.scene().render(painter, QRectF(0, 0, 600, 300), plot.sceneRect())

    target = tmp_path / "chart.pdf"
    SimpleDocTemplate(str(target)).build([PlotFlowable((600, 300), chart, "Käytetty määrä")], canvasmaker=TaggedCanvas)
    plot.close()
    page = PdfReader(target).pages[0]
    assert "Käytetty määrä" in page.extract_text()
    assert "500" in page.extract_text()
    assert list(page.images) == []
