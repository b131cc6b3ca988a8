from __future__ import annotations

import ntpath
import posixpath
from pathlib import Path

import pytest

from soteplan.store import locations
from soteplan.store.locations import data_folder_name


def test_linux_keeps_data_where_xdg_says() -> None:
    assert data_folder_name("linux", {"XDG_DATA_HOME": "/data/me"}, "/home/me") == "/data/me/soteplan"
    assert data_folder_name("linux", {}, "/home/me") == "/home/me/.local/share/soteplan"


def test_a_relative_xdg_folder_is_ignored() -> None:
    assert data_folder_name("linux", {"XDG_DATA_HOME": "data"}, "/home/me") == "/home/me/.local/share/soteplan"


def test_windows_keeps_data_on_this_computer_only() -> None:
    home = r"C:\Users\me"
    roaming = {"APPDATA": r"C:\Users\me\AppData\Roaming"}
    assert data_folder_name("win32", {**roaming, "LOCALAPPDATA": r"D:\Local"}, home) == r"D:\Local\Soteplan"
    assert data_folder_name("win32", roaming, home) == r"C:\Users\me\AppData\Local\Soteplan"


def test_macos_keeps_data_in_the_library() -> None:
    assert data_folder_name("darwin", {}, "/Users/me") == "/Users/me/Library/Application Support/Soteplan"


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_the_folder_can_be_set_on_every_system(system: str) -> None:
    assert data_folder_name(system, {locations.OVERRIDE: "/elsewhere"}, "/home/me") == "/elsewhere"


@pytest.mark.parametrize(("system", "path"), [("linux", posixpath), ("win32", ntpath), ("darwin", posixpath)])
def test_the_folder_is_absolute_on_every_system(system: str, path: object) -> None:
    home = r"C:\Users\me" if system == "win32" else "/home/me"
    assert path.isabs(data_folder_name(system, {}, home))  # type: ignore[attr-defined]


def test_everything_is_kept_under_the_one_folder(data_folder: Path) -> None:
    for folder in (locations.working_folder(), locations.backups_folder(), locations.locks_folder()):
        assert folder.parent == data_folder
