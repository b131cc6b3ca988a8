"""Where the program keeps what is its own: working copies, backups and locks, by system."""

from __future__ import annotations

import ntpath
import os
import posixpath
import sys
from collections.abc import Mapping
from pathlib import Path

OVERRIDE = "SOTEPLAN_DATA"


def data_folder_name(system: str, environment: Mapping[str, str], home: str) -> str:
    """The local application-data folder, never one that is carried to other computers. Systems as in `sys.platform`.

    Linux follows the XDG Base Directory Specification: a relative XDG_DATA_HOME is to be ignored.
    """
    if environment.get(OVERRIDE):
        return environment[OVERRIDE]
    if system == "win32":
        local = environment.get("LOCALAPPDATA") or ntpath.join(home, "AppData", "Local")
        return ntpath.join(local, "Soteplan")
    if system == "darwin":
        return posixpath.join(home, "Library", "Application Support", "Soteplan")
    shared = environment.get("XDG_DATA_HOME", "")
    return posixpath.join(shared if posixpath.isabs(shared) else posixpath.join(home, ".local", "share"), "soteplan")


def data_folder() -> Path:
    return Path(data_folder_name(sys.platform, os.environ, str(Path.home())))


def working_folder() -> Path:
    """Holds one folder per open or crashed plan."""
    return data_folder() / "working"


def backups_folder() -> Path:
    return data_folder() / "backups"


def making_folder() -> Path:
    """Holds one folder per program that is making files of a plan."""
    return data_folder() / "making"


def locks_folder() -> Path:
    return data_folder() / "locks"
