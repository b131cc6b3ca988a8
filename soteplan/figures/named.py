"""A figure by its name, in the layout that is asked for."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from soteplan.domain.errors import Refusal
from soteplan.figures.goal_tree import TreeOptions
from soteplan.figures.registry import FIGURES, Draw, Entry


def named(name: str, layout: str = "") -> Entry:
    """An entry of FIGURES; `layout` is "down" or "right", or "" for the figure's own.

    Raises Refusal: "no_such_figure" for another name, "one_layout" where the figure is no tree.
    """
    entry = FIGURES.get(name)
    if entry is None:
        raise Refusal("no_such_figure", name=name, names=", ".join(FIGURES))
    if not layout:
        return entry
    if not isinstance(entry.draw, partial) or not isinstance(entry.draw.keywords.get("options"), TreeOptions):
        raise Refusal("one_layout", name=name)
    options = replace(entry.draw.keywords["options"], orientation=layout)
    draw: Draw = partial(entry.draw.func, *entry.draw.args, **{**entry.draw.keywords, "options": options})
    return entry._replace(draw=draw)
