"""What holds for every test: no display, nobody's own settings or plans, and the same random examples for everyone."""

import gc
import os
import shutil
import sys
import threading
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtCore import QSettings, QStandardPaths

from soteplan.app import ARGUMENTS

# Before Qt starts: a developer's desktop must not change what is drawn.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
for name in ("QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI"):
    os.environ.pop(name, None)

# The same examples in every run, so that a change is judged by what it changed; make soak looks for new ones.
settings.register_profile("default", deadline=None, max_examples=25, derandomize=True, print_blob=True)
settings.register_profile("soak", deadline=None, max_examples=500)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

# Where a program keeps its own files, by system: variable and folder under the home.
PRIVATE_FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_RUNTIME_DIR": ".runtime",
    "XDG_STATE_HOME": ".local/state",
}

# Those that are there before a program runs; the rest it makes itself where it writes anything at all.
READY_FOLDERS = (".runtime",) if sys.platform == "linux" else ("AppData/Roaming", "AppData/Local", ".runtime")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """What is collected lives to the end: the garbage collector need not look at it again and again."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where new homes are to be made: their names are numbered on, pytest would look through all of them for each."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in count())


@pytest.fixture(autouse=True)
def private_home(homes: Iterator[Path]) -> Iterator[Path]:
    """A home of its own for each test, so that none sees or leaves settings, working copies or backups."""
    home = next(homes)
    for folder in READY_FOLDERS:
        (home / folder).mkdir(mode=0o700, parents=True)
    with pytest.MonkeyPatch.context() as patch:
        for variable, folder in PRIVATE_FOLDERS.items():
            patch.setenv(variable, str(home / folder))
        patch.delenv("SOTEPLAN_DATA", raising=False)
        # Qt reads the environment once in a process, so each test says it again.
        for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(kind, QSettings.Scope.UserScope, str(home / ".config"))
        # A program that chains its own hook must not keep it for the next test.
        patch.setattr(threading, "excepthook", threading.excepthook)
        yield home
    shutil.rmtree(home, ignore_errors=True)


def pytest_sessionfinish() -> None:
    """Without a display what is on the clipboard lives on in Qt after Python's end, and would then be freed by both."""
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is not None:
        QApplication.clipboard().clear()


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The style of the program, whatever the system's is."""
    return ARGUMENTS


@pytest.fixture(autouse=True, scope="session")
def _qt_test_paths() -> None:
    # Windows and macOS ask the system, not the environment, where settings live.
    if sys.platform != "linux":
        QStandardPaths.setTestModeEnabled(True)
