"""The pages of the manual as Markdown. What commands, tabs and handouts are called is filled in from the program.

`{save}` stands for a command as its menu has it, `{save.keys}` for its shortcut, `{tab.goals}` and `{handout.plan}` for
what the window calls them: the manual cannot fall behind the program.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from soteplan.assets import resource_path
from soteplan.texts.language import Language
from soteplan.views.commands import COMMANDS, MENUS
from soteplan.views.dialogs.handout import HANDOUTS
from soteplan.views.dialogs.jump import plain
from soteplan.views.dialogs.keys import shown_keys
from soteplan.views.tabs import TABS

PAGES = (
    "start", "overview", "goals", "schedule", "budget", "risks", "communications", "outlining", "finding", "saving",
    "handouts", "presenting", "command-line",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Page:
    title: str
    text: str
    folded: str  # what words are looked for in


def page_of(language: Language, name: str) -> Page:
    """A page in a language, in English where there is none."""
    text = source(language.code, name) or source("en", name)
    for place, value in places(language):
        text = text.replace(place, value)
    return Page(text.partition("\n")[0].lstrip("# "), text, text.casefold())


def source(code: str, name: str) -> str:
    """A page as it is written."""
    path = resource_path("help", code, f"{name}.md")
    return path.read_text(encoding="utf-8") if path.exists() else ""


def places(language: Language) -> Iterator[tuple[str, str]]:
    """Every place that a page may leave open, and what stands there."""
    for command in COMMANDS:
        yield f"{{{command.key}}}", f"**{plain(language.text('Window', command.text))}**"
        yield f"{{{command.key}.keys}}", ", ".join(f"`{key}`" for key in shown_keys(language, command.keys).split(", "))
    for menu, title in MENUS.items():
        yield f"{{menu.{menu}}}", f"**{plain(language.text('Window', title))}**"
    for entry in TABS:
        yield f"{{tab.{entry.key}}}", f"**{language.text('Window', entry.title)}**"
    for handout, title in HANDOUTS.items():
        yield f"{{handout.{handout}}}", f"**{language.text('Handout', title)}**"
