from itertools import pairwise

import pytest

from soteplan.figures.risk_matrix import TINTS
from soteplan.figures.tokens import BASES, DARK, LIGHT, PALETTES, PHASE_COLOURS, SERIES, STYLES, Palette, contrast, mix

AA_TEXT, AA_GRAPHICS = 4.5, 3.0


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
class TestContrast:
    @pytest.mark.parametrize("name", ["ink", "ink2", "accent", "ok", "watch", "act"])
    @pytest.mark.parametrize("ground", ["paper", "frame"])
    def test_text_reads_on_its_grounds(self, palette: Palette, name: str, ground: str) -> None:
        assert contrast(palette.colour(name), palette.colour(ground)) >= AA_TEXT

    @pytest.mark.parametrize("base", BASES)
    @pytest.mark.parametrize("share", ["tint", "soft", "firm", "mid"])
    def test_ink_reads_on_every_mixture(self, palette: Palette, base: str, share: str) -> None:
        assert contrast(palette.ink, palette.colour(f"{base}_{share}")) >= AA_TEXT

    def test_the_steps_of_the_risk_matrix_differ_in_grey(self, palette: Palette) -> None:
        grounds = [palette.colour(TINTS[level]) for level in ("low", "medium", "high")]
        against_paper = [contrast(ground, palette.paper) for ground in grounds]
        assert against_paper == sorted(against_paper)
        assert all(contrast(one, other) > 1.1 for one, other in pairwise(grounds))

    @pytest.mark.parametrize("name", ["series1", "series2", "series3", "series5"])
    def test_series_are_seen_on_paper(self, palette: Palette, name: str) -> None:
        assert contrast(palette.colour(name), palette.paper) >= AA_GRAPHICS


def test_mix_goes_from_the_ground_to_the_colour() -> None:
    assert mix("#000000", "#ffffff", 0) == "#ffffff"
    assert mix("#000000", "#ffffff", 1) == "#000000"
    assert mix("#000000", "#ffffff", 0.5) == "#808080"


def test_contrast_of_black_and_white_is_the_greatest() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#ffffff") == 1


def test_an_unknown_colour_is_an_error() -> None:
    with pytest.raises(KeyError):
        LIGHT.colour("beige")


def test_palettes_know_the_same_names() -> None:
    assert set(LIGHT.colours) == set(DARK.colours)


def test_every_phase_has_a_series_of_its_own() -> None:
    assert sorted(PHASE_COLOURS.values()) == sorted(SERIES)


@pytest.mark.parametrize("style", STYLES.values(), ids=list(STYLES))
def test_lines_are_higher_than_their_letters(style: object) -> None:
    assert STYLES["body"].line > STYLES["body"].size
    assert STYLES["body"].baseline < STYLES["body"].line
