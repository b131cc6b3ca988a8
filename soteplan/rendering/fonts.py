"""The bundled faces, registered from one table with Qt and with reportlab, so that widths agree on screen and paper."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from soteplan.assets import resource_path
from soteplan.figures.tokens import STYLES

FAMILY = "Source Sans 3"
FACES = {
    "light": ("SourceSans3-Light", "SourceSans3_300Light.ttf", QFont.Weight.Light, False),
    "regular": ("SourceSans3-Regular", "SourceSans3_400Regular.ttf", QFont.Weight.Normal, False),
    "semibold": ("SourceSans3-SemiBold", "SourceSans3_600SemiBold.ttf", QFont.Weight.DemiBold, False),
    "italic": ("SourceSans3-Italic", "SourceSans3_400Regular_Italic.ttf", QFont.Weight.Normal, True),
}


@cache
def register() -> tuple[str, ...]:
    """Make the faces known to Qt, once; gives the families they came with. Needs a QGuiApplication."""
    families: list[str] = []
    for _name, file, _weight, _italic in FACES.values():
        number = QFontDatabase.addApplicationFont(str(resource_path("fonts", file)))
        families += QFontDatabase.applicationFontFamilies(number)
    return tuple(families)


@cache
def register_pdf() -> tuple[str, ...]:
    """Make the faces known to reportlab, once, as one family; gives their names."""
    from reportlab.lib.fonts import addMapping
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    for name, file, _weight, _italic in FACES.values():
        pdfmetrics.registerFont(TTFont(name, str(resource_path("fonts", file))))
    regular, semibold, italic = (FACES[face][0] for face in ("regular", "semibold", "italic"))
    for bold, slanted, name in ((0, 0, regular), (1, 0, semibold), (0, 1, italic), (1, 1, semibold)):
        addMapping(regular, bold, slanted, name)
    return tuple(face[0] for face in FACES.values())


def pdf_face(weight: int, *, italic: bool) -> str:
    """The reportlab name of the face nearest to a Qt weight."""
    faces = [face for face in FACES.values() if face[3] == italic] or list(FACES.values())
    return min(faces, key=lambda face: abs(face[2].value - weight))[0]


def logical_dpi() -> float:
    """Dots per inch that turn points into pixels on the first screen."""
    return QGuiApplication.primaryScreen().logicalDotsPerInch()


@cache
def style_font(style: str, scale: float = 1.0) -> QFont:
    """The font of a type style, in px times the scale; without kerning or ligatures, as reportlab sets it."""
    token = STYLES[style]
    return sized_font(token.size * scale, token.weight)


def sized_font(size: float, weight: str = "regular") -> QFont:
    """A bundled face of `size` px. Set in points, since Qt's pixel sizes are whole numbers."""
    return QFont(_made(size * 72 / logical_dpi(), weight))  # a copy: whoever gets it may change it


@cache
def _made(points: float, weight: str) -> QFont:
    register()
    font = QFont(FAMILY)
    font.setPointSizeF(points)
    _name, _file, qt_weight, italic = FACES[weight]
    font.setWeight(qt_weight)
    font.setItalic(italic)
    font.setKerning(False)
    font.setFeature(QFont.Tag("liga"), 0)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
