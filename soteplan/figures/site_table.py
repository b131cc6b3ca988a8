"""The service network today and as planned (F3, F4): sites by municipality with their profile."""

from __future__ import annotations

from soteplan.domain.plan import Site
from soteplan.domain.state import PlanState
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Figure, Key
from soteplan.figures.sheet import Sheet
from soteplan.figures.table import Column, Row, draw_table
from soteplan.figures.wrap import TextMeter

_COLUMNS = (Column(200), Column(328), Column(224))


def sites_today(state: PlanState, labels: FigureLabels, meter: TextMeter) -> Figure:
    """The network as it is (F3)."""
    return _sites(state, labels, meter, "profile_today", "sites_today")


def sites_planned(state: PlanState, labels: FigureLabels, meter: TextMeter) -> Figure:
    """The network as it is planned (F4)."""
    return _sites(state, labels, meter, "profile_planned", "sites_planned")


def _sites(state: PlanState, labels: FigureLabels, meter: TextMeter, field: str, title: str) -> Figure:
    sites = sorted(state.rows(Site), key=lambda site: site.municipality)
    head = Row(tuple(labels.word(word) for word in ("municipality", "site", "profile")), "head")
    rows = [Row((s.municipality, s.title, _profile(s, field, labels)), key=Key("site", s.id)) for s in sites]
    sheet = Sheet(meter)
    bottom = draw_table(sheet, _COLUMNS, [head, *rows]) if rows else 0
    width = sum(column.width for column in _COLUMNS)
    return sheet.figure(width, bottom, labels.word(title), (" ".join(row.cells) for row in rows))


def _profile(site: Site, field: str, labels: FigureLabels) -> str:
    return labels.choice("site", field, getattr(site, field))
