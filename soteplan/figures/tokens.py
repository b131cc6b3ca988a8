"""The tokens of the look: colours, type and spacing that figures, widgets and paper share."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

BASES = ("accent", "ok", "watch", "act", "series1", "series2", "series3", "series4", "series5")
SERIES = ("series1", "series2", "series3", "series4", "series5")


@dataclass(frozen=True, eq=False)  # one of a kind, so that looking colours up by palette costs nothing
class Palette:
    """Colours by what they are for, as `#rrggbb`.

    `colour(name)` also knows the mixtures with paper that each strong colour has: `accent_tint` for a ground under
    text, `accent_soft` for a cell, `accent_firm` for one that stands out in grey too, `accent_mid` for a bar, all of
    which still carry ink; so do the states and series. `ink_faint` is for text that steps back, see figures.fading.
    """

    name: str
    paper: str
    frame: str
    line: str
    ink: str
    ink2: str
    accent: str
    ok: str
    watch: str
    act: str
    series1: str
    series2: str
    series3: str
    series4: str
    series5: str
    tint_share: float = 0.12
    soft_share: float = 0.2
    firm_share: float = 0.34
    mid_share: float = 0.5
    faint_share: float = 0.5

    def colour(self, name: str) -> str:
        """The colour of that name; an unknown name raises KeyError."""
        return self.colours[name]

    @property
    def colours(self) -> Mapping[str, str]:
        found = _COLOURS.get(self)
        if found is None:
            found = _COLOURS[self] = MappingProxyType(_colours(self))
        return found


_COLOURS: dict[Palette, Mapping[str, str]] = {}


def mix(colour: str, ground: str, share: float) -> str:
    """`share` of a colour over a ground, both `#rrggbb`; 0 gives the ground and 1 the colour."""
    pairs = [(int(colour[i : i + 2], 16), int(ground[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(over * share + under * (1 - share)):02x}" for over, under in pairs)


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _colours(palette: Palette) -> dict[str, str]:
    plain: dict[str, str] = {
        f.name: getattr(palette, f.name) for f in dataclasses.fields(palette) if f.type == "str" and f.name != "name"
    }
    shares = {name: getattr(palette, f"{name}_share") for name in ("tint", "soft", "firm", "mid")}
    mixed = {f"{b}_{name}": mix(plain[b], palette.paper, share) for b in BASES for name, share in shares.items()}
    return plain | mixed | {"ink_faint": mix(plain["ink"], plain["paper"], palette.faint_share)}


LIGHT = Palette(
    "light", paper="#ffffff", frame="#f3f4f6", line="#d9dce1", ink="#1b1f24", ink2="#57606a",
    accent="#0b5cad", ok="#1a7f4b", watch="#966400", act="#b42318",
    series1="#0072b2", series2="#d55e00", series3="#009e73", series4="#cc79a7", series5="#6b7280",
)  # fmt: skip
DARK = Palette(
    "dark", paper="#1e1f22", frame="#2b2d31", line="#3d4047", ink="#e8eaed", ink2="#a8b0ba",
    accent="#6cb0f5", ok="#4cc38a", watch="#e3b341", act="#ff8f84",
    series1="#56b4e9", series2="#e69f00", series3="#009e73", series4="#cc79a7", series5="#9aa3ad",
    tint_share=0.18, soft_share=0.22, firm_share=0.4, mid_share=0.45,
)  # fmt: skip
PAPER = dataclasses.replace(LIGHT, name="paper")
PRESENTED = MappingProxyType(  # read from far away and off a projector: nothing is faint
    {
        "light": dataclasses.replace(LIGHT, line="#b4bac2", ink="#0d1014", ink2="#3a424c"),
        "dark": dataclasses.replace(DARK, line="#5a5f68", ink="#ffffff", ink2="#d3d8de"),
    }
)
PALETTES = MappingProxyType({palette.name: palette for palette in (LIGHT, DARK, PAPER)})


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """Size and line height in px at 100 %, and the weight: light, regular, semibold or italic."""

    size: float
    line: float
    weight: str = "regular"

    @property
    def baseline(self) -> float:
        """From the top of a line to its baseline, in whole px: capitals stand in the middle of the line."""
        return round(self.line / 2 + self.size * 0.33)


STYLES = MappingProxyType(
    {
        "body": TypeStyle(13, 18),
        "strong": TypeStyle(13, 18, "semibold"),
        "quiet": TypeStyle(13, 18, "italic"),
        "small": TypeStyle(11.5, 16),
        "label": TypeStyle(11.5, 16, "semibold"),
        "section": TypeStyle(16, 24, "semibold"),
        "title": TypeStyle(22, 28, "semibold"),
        "big": TypeStyle(30, 40, "light"),
    }
)

SMALLEST_PRINT = 7.0  # pt; nothing on paper is set smaller
POINTS_PER_PX = 0.75  # a figure at its natural size on paper

GRID = 8
GAP = 16
WIDE_GAP = 24
ROW_HEIGHT = 28
DENSE_ROW_HEIGHT = 24
PRESENT_ROW_HEIGHT = 44
BAR_HEIGHT = 16
CARD_RADIUS = 4
CHIP_RADIUS = 2
PRESENT_SCALE = 1.6

GOAL_COLOURS = MappingProxyType(
    {
        "purpose": "series1",
        "strategic_objective": "series1",
        "spearhead": "series2",
        "result_area": "series3",
        "top_goal": "series2",
        "goal": "series3",
        "benefit_goal": "series4",
        "cross_cutting": "series5",
        "process_goal": "series1",
        "problem": "act",
    }
)
PHASE_COLOURS = MappingProxyType(
    {"planning": "series1", "pilot": "series2", "roll_out": "series3", "evaluation": "series4", "other": "series5"}
)
PHASE_PATTERNS = MappingProxyType(
    {"planning": "", "pilot": "rising", "roll_out": "", "evaluation": "upright", "other": "falling"}
)
LIGHT_COLOURS = MappingProxyType(
    {"on_track": "ok", "done": "ok", "at_risk": "watch", "late": "act", "not_started": "series5"}
)
LIGHT_MARKERS = MappingProxyType(
    {"on_track": "circle", "done": "circle", "at_risk": "triangle", "late": "square", "not_started": "ring"}
)
STATE_SIGNS = MappingProxyType(
    {
        "not_started": ("○", "ink2"),
        "under_way": ("●", "accent"),
        "done": ("✓", "ok"),
        "paused": ("▲", "watch"),
        "dropped": ("×", "ink2"),
        "late": ("■", "act"),
    }
)
