"""The pages of a PDF, as QtPdf draws them. Imported only where PySide6's Addons are installed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame

from soteplan.views.look import Look


class PdfPreview(QPdfView):
    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        # Not children of the view: a view that deletes its own document crashes.
        self._pdf = QPdfDocument()
        self._buffer = QBuffer()
        self.setDocument(self._pdf)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.setPageSpacing(look.px(12))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(name)
        palette = self.palette()
        for role in (QPalette.ColorRole.Dark, QPalette.ColorRole.Window, QPalette.ColorRole.Base):
            palette.setColor(role, look.colour("line"))
        self.setPalette(palette)

    def show_pdf(self, path: Path | None) -> int:
        """Show a file, read whole so that it can be replaced meanwhile; gives the number of pages."""
        self._pdf.close()
        self._buffer.close()
        if path is None:
            return 0
        self._buffer.setData(QByteArray(path.read_bytes()))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._pdf.load(self._buffer)
        return int(self._pdf.pageCount())
