"""The manual says everything the program can do, in every language, and nothing it cannot."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from soteplan import cli, cli_common, cli_report
from soteplan.assets import resource_path
from soteplan.domain.fields import FieldSpec, Kind
from soteplan.figures.registry import FIGURES
from soteplan.texts import entry
from soteplan.texts.language import LOCALES, Language
from soteplan.views.commands import COMMANDS
from soteplan.views.dialogs.handout import HANDOUTS
from soteplan.views.dialogs.keys import (
    EVERYWHERE,
    IN_BUDGET,
    IN_CALENDAR,
    IN_FEEDBACK,
    IN_GOALS,
    IN_LINKS,
    IN_LOGFRAME,
    IN_MESSAGES,
    IN_METRICS,
    IN_PROCESS,
    IN_RISKS,
    IN_SCHEDULE,
    IN_STAKEHOLDERS,
    IN_TABLES,
    IN_TREE,
)
from soteplan.views.dialogs.manual_text import PAGES, page_of, source
from soteplan.views.tabs import TABS

pytestmark = pytest.mark.parametrize("code", LOCALES)
ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Return": "Enter"}
KEYS = {"fi": {"Shift": "Vaihto"}, "sv": {"Shift": "Skift", "Home": "Hem"}, "en": {}}  # as Qt writes them in the menus


def whole(code: str) -> str:
    return "\n".join(source(code, name) for name in PAGES)


def shape(text: str) -> list[str]:
    """Headings by level, table rows and list items: what must be alike in every language."""
    kinds = ((r"(#+) .*", r"\1"), (r"\|.*", "|"), (r"- .*", "-"), (r"\d+\. .*", "1."))
    found = []
    for line in text.splitlines():
        found += [re.sub(pattern, kind, line) for pattern, kind in kinds if re.fullmatch(pattern, line)]
    return found


def test_every_page_is_there_and_no_other(code: str) -> None:
    assert {path.stem for path in resource_path("help", code).glob("*.md")} == set(PAGES)


def test_every_command_is_told_by_name_and_by_key(code: str) -> None:
    text = whole(code)
    named = [command.key for command in COMMANDS if f"{{{command.key}}}" not in text]
    keyed = [command.key for command in COMMANDS if command.keys and f"{{{command.key}.keys}}" not in text]
    assert (named, keyed) == ([], [])


def test_every_tab_and_handout_is_told(code: str) -> None:
    text = whole(code)
    wanted = [f"{{tab.{entry.key}}}" for entry in TABS] + [f"{{handout.{name}}}" for name in HANDOUTS]
    assert [place for place in wanted if place not in text] == []


def test_every_tab_has_its_page(code: str) -> None:
    assert {entry.key for entry in TABS} <= set(PAGES)


def test_every_key_without_a_command_is_told(code: str) -> None:
    text = whole(code)
    wanted = {
        key
        for _, keys in (
            *IN_TABLES,
            *IN_GOALS,
            *IN_TREE,
            *IN_LINKS,
            *IN_LOGFRAME,
            *IN_MESSAGES,
            *IN_STAKEHOLDERS,
            *IN_PROCESS,
            *IN_SCHEDULE,
            *IN_BUDGET,
            *IN_RISKS,
            *IN_CALENDAR,
            *IN_METRICS,
            *IN_FEEDBACK,
        )
        for key in keys.split()
    } | {key for _, keys in EVERYWHERE for key in keys.split() if "wheel" not in key}
    names = ARROWS | KEYS[code]
    shown = {re.sub(rf"\b({'|'.join(names)})\b", lambda match: names[match[0]], key) for key in wanted} - {"Enter"}
    assert {key for key in shown if f"`{key}`" not in text} == set()


def test_every_command_of_the_command_line_is_told(code: str) -> None:
    text = source(code, "command-line")
    assert [name for name in cli.COMMANDS if f"`soteplan {name} " not in text] == []
    assert [name for name in (*cli_report.HANDOUTS, *cli_common.LANGUAGES) if name not in text] == []


def test_every_figure_is_told_by_the_name_that_the_command_takes(code: str) -> None:
    text = source(code, "command-line")
    assert [name for name in FIGURES if not re.fullmatch(r"F\d+", name) and f"`{name}`" not in text] == []


def test_the_window_offers_the_handouts_of_the_command_line(code: str) -> None:
    assert tuple(HANDOUTS) == cli_report.HANDOUTS


def test_what_the_manual_says_can_be_typed_is_understood(code: str) -> None:
    text, language = source(code, "start"), Language(code)
    dates = re.findall(r"`([^`]+)`", next(line for line in text.splitlines() if "`Q4/2021`" in line))
    money = re.findall(r"`([^`]+)`", next(line for line in text.splitlines() if "`271 400`" in line))
    assert [entry.read(language, FieldSpec(Kind.DATE, ""), typed) for typed in dates] == [
        "2021-11-15", "2021-11-01", "2021-11-15", "2021-10-01", "2021-01-01",
    ]  # fmt: skip
    assert [entry.read(language, FieldSpec(Kind.MONEY, ""), typed) for typed in money] == [
        27_140_000, 120_000_000, 35_000_000, 13_392_000,
    ]  # fmt: skip


@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_left_open_on_a_page(code: str, name: str) -> None:
    assert re.findall(r"\{[^}]*\}", page_of(Language(code), name).text) == []


@pytest.mark.parametrize("name", PAGES)
def test_links_lead_to_pages_of_the_manual(code: str, name: str) -> None:
    targets = re.findall(r"\]\(([^)]*)\)", source(code, name))
    assert [target for target in targets if Path(target).stem not in PAGES or Path(target).suffix != ".md"] == []


@pytest.mark.parametrize("name", PAGES)
def test_pages_are_built_alike_in_every_language(code: str, name: str) -> None:
    assert shape(source(code, name)) == shape(source("fi", name))


def test_pages_are_told_apart_by_their_titles(code: str) -> None:
    titles = {page_of(Language(code), name).title for name in PAGES}
    assert len(titles) == len(PAGES)
    assert all(titles)
