import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter, QRawFont
from PySide6.QtSvg import QSvgRenderer

from soteplan.assets import assets_root, resource_path, ui_path

FONTS = sorted(resource_path("fonts").glob("*.ttf"))
ICONS = sorted(resource_path("icons").glob("*.svg"))
SIGNS = "ÄÖÅäöåšž€–—−…≥≤→▲✓×·\u00a0\u2011\u202f0123456789"


def test_the_source_tree_keeps_them_beside_the_package() -> None:
    assert assets_root() == Path(__file__).resolve().parent.parent


def test_a_package_that_carries_its_forms_is_its_own_root(tmp_path: Path) -> None:
    package = tmp_path / "soteplan"
    (package / "ui").mkdir(parents=True)
    assert assets_root(package) == package


def test_a_package_without_forms_looks_beside_itself(tmp_path: Path) -> None:
    assert assets_root(tmp_path / "soteplan") == tmp_path


def test_a_form_is_named_without_its_ending() -> None:
    assert ui_path("main_window") == assets_root() / "ui" / "main_window.ui"


def test_licences_stand_beside_what_they_cover() -> None:
    assert "SIL OPEN FONT LICENSE" in resource_path("fonts", "OFL-LICENSE.txt").read_text(encoding="utf-8").upper()
    assert "ISC License" in resource_path("icons", "LUCIDE-LICENSE.txt").read_text(encoding="utf-8")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_each_font_is_source_sans_with_every_sign_we_set(path: Path) -> None:
    font = QRawFont(str(path), 12)
    assert font.familyName().startswith("Source Sans 3")
    assert [sign for sign in SIGNS if not font.supportsCharacter(ord(sign))] == []


def test_the_four_cuts_of_the_look_are_there() -> None:
    assert {path.stem.partition("_")[2] for path in FONTS} == {
        "300Light", "400Regular", "400Regular_Italic", "600SemiBold",
    }  # fmt: skip


def painted(path: Path) -> bool:
    image = QImage(24, 24, QImage.Format.Format_ARGB32)
    image.fill(QColor("transparent"))
    painter = QPainter(image)
    QSvgRenderer(str(path)).render(painter)
    painter.end()
    return any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_each_icon_draws_something(path: Path) -> None:
    assert painted(path)


@pytest.mark.parametrize("path", [path for path in ICONS if path.stem != "soteplan"], ids=lambda path: path.stem)
def test_each_interface_icon_takes_the_colour_it_is_given(path: Path) -> None:
    drawing = ET.parse(path).getroot()
    assert drawing.get("stroke") == "currentColor"
    assert drawing.get("viewBox") == "0 0 24 24"
    assert {part.get("stroke") for part in drawing} == {None}
