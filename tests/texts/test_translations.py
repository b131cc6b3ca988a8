"""Finnish and Swedish are whole, and say what the English says."""

from __future__ import annotations

import importlib.util
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from soteplan.texts.language import Language
from soteplan.views.commands import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("fi", "sv")


def _tool() -> ModuleType:
    specification = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


TOOL = _tool()


@cache
def messages() -> list[Any]:
    """Walks through all of the code: not while tests are only collected, which each worker does."""
    return list(TOOL.gathered())


def _known(code: str) -> dict[tuple[str, str], list[str]]:
    known: dict[tuple[str, str], list[str]] = TOOL.known(TOOL.FOLDER / f"soteplan_{code}.ts")
    return known


def _forms(code: str) -> Iterator[tuple[str, str]]:
    for (_, source), forms in _known(code).items():
        yield from ((source, form) for form in forms)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_is_translated(code: str) -> None:
    known = _known(code)
    assert [(m.context, m.source) for m in messages() if not all(known.get((m.context, m.source), [""]))] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_kept_that_the_program_no_longer_says(code: str) -> None:
    assert set(_known(code)) - {(m.context, m.source) for m in messages()} == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_counted_texts_have_both_forms(code: str) -> None:
    known = _known(code)
    assert [m.source for m in messages() if m.counted and len(known.get((m.context, m.source), [])) != 2] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_places_for_values_are_the_same(code: str) -> None:
    def places(text: str) -> list[str]:
        return sorted(re.findall(r"\{\w+\}|%n", text))

    assert [(source, form) for source, form in _forms(code) if places(source) != places(form)] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_ends_match_in_space_and_ellipsis(code: str) -> None:
    def end(text: str) -> tuple[bool, bool]:
        return text.endswith("…"), text != text.strip()

    assert [(source, form) for source, form in _forms(code) if end(source) != end(form)] == []


@pytest.mark.parametrize("code", ["en", *LANGUAGES])
def test_no_two_commands_of_a_menu_share_a_mnemonic(code: str) -> None:
    language = Language(code)
    letters: dict[str, list[str]] = defaultdict(list)
    for command in COMMANDS:
        found = re.search(r"&(\w)", language.text("Window", command.text))
        if found:
            letters[command.menu].append(found[1].lower())
    for menu, used in letters.items():
        assert len(used) == len(set(used)), (menu, sorted(used))


def test_the_compiled_files_are_those_of_the_sources(tmp_path: Path) -> None:
    TOOL.compile_all(tmp_path)
    for code in LANGUAGES:
        name = f"soteplan_{code}.qm"
        assert (tmp_path / name).read_bytes() == (TOOL.FOLDER / name).read_bytes(), name
