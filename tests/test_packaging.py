"""The wheel, installed where the source tree must not be needed, and the files that describe the program."""

import configparser
import json
import os
import subprocess
import sys
import tomllib
import venv
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

import pytest
from pypdf import PdfReader

import soteplan
from soteplan.reports.registry import HANDOUTS
from soteplan.views.budget_pages import pages as budget_pages
from soteplan.views.comm_pages import pages as comm_pages
from soteplan.views.goal_pages import pages as goal_pages
from soteplan.views.risk_pages import pages as risk_pages
from soteplan.views.tabs import TABS

TREE = Path(__file__).resolve().parent.parent
SITE_PACKAGES = Path(pytest.__file__).resolve().parent.parent
HEAVY = ("numpy", "openpyxl", "pyqtgraph", "reportlab", "sqlite_utils")

# Runs at the start of every interpreter of the clean environment: the source tree is out of bounds.
GUARD = """
import os, sys
TREE, LIBRARIES = {tree!r}, {libraries!r}
def guard(event, arguments):
    target = arguments[0] if arguments else None
    if event in ("open", "os.listdir", "os.scandir") and isinstance(target, (str, bytes, os.PathLike)):
        path = os.path.abspath(os.fsdecode(target))
        if path.startswith(TREE + os.sep) and not path.startswith(LIBRARIES):
            raise RuntimeError("the installed program reached for the source tree: " + path)
sys.addaudithook(guard)
"""


@dataclass(frozen=True)
class Installed:
    """A clean environment with the wheel in it, and an empty folder to work in."""

    scripts: Path
    folder: Path

    def run(self, program: str, *arguments: str) -> str:
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        result = subprocess.run(
            [self.scripts / program, *arguments],
            cwd=self.folder, env=environment, capture_output=True, encoding="utf-8", check=False,
        )  # fmt: skip
        assert result.returncode == 0, result.stderr
        assert result.stderr == ""
        return result.stdout


def build_wheel(folder: Path) -> Path:
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(TREE)]
    subprocess.run(command, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    return wheel


def clean_environment(folder: Path) -> tuple[Path, Path]:
    """Its folder of scripts and its site-packages."""
    venv.create(folder, with_pip=False)
    if sys.platform == "win32":
        return folder / "Scripts", folder / "Lib" / "site-packages"
    return folder / "bin", folder / "lib" / f"python3.{sys.version_info.minor}" / "site-packages"


def lend_libraries(site: Path) -> None:
    """Makes the libraries visible, but not the editable Soteplan beside them: nested .pth files are not read."""
    roots = {"tree": str(TREE), "libraries": (str(SITE_PACKAGES), str(Path(sys.prefix)))}
    (site / "source_tree_guard.py").write_text(GUARD.format(**roots), encoding="utf-8")
    (site / "libraries.pth").write_text(f"import source_tree_guard\n{SITE_PACKAGES}\n", encoding="utf-8")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_wheel(tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    scripts, site = clean_environment(tmp_path_factory.mktemp("clean"))
    install = [sys.executable, "-m", "pip", "--python", str(scripts / "python"), "install", "--no-deps", "--no-index"]
    subprocess.run([*install, "--quiet", str(wheel)], check=True)
    lend_libraries(site)
    return Installed(scripts, tmp_path_factory.mktemp("empty"))


@pytest.fixture
def plan(installed: Installed) -> str:
    name = "example.soteplan"
    if not (installed.folder / name).exists():
        installed.run("soteplan", "example", "paijat-hame", "-o", name)
    return name


def test_the_guard_keeps_the_source_tree_out_of_reach(installed: Installed) -> None:
    with pytest.raises(AssertionError, match="reached for the source tree"):
        installed.run("python", "-c", f"open({str(TREE / 'pyproject.toml')!r})")


def test_every_module_comes_from_the_wheel(installed: Installed) -> None:
    code = """
import importlib, pkgutil, soteplan
names = [m.name for m in pkgutil.walk_packages(soteplan.__path__, "soteplan.") if not m.name.endswith("__main__")]
print("\\n".join(str(importlib.import_module(name).__file__) for name in names))
"""
    files = [Path(line) for line in installed.run("python", "-c", code).split("\n") if line]
    root = installed.scripts.parent.resolve()
    assert len(files) > 1
    assert [file for file in files if not file.resolve().is_relative_to(root)] == []


def test_forms_and_resources_come_from_the_wheel(installed: Installed) -> None:
    code = "from soteplan.assets import *; print(ui_path('x').parent, resource_path('icons', 'plus.svg'), sep='\\n')"
    forms, icon = map(Path, installed.run("python", "-c", code).split("\n")[:2])
    assert forms.is_dir()
    assert icon.is_file()
    assert forms.resolve().is_relative_to(installed.scripts.parent.resolve())


def test_an_editable_install_copies_no_resources() -> None:
    assert not (SITE_PACKAGES / "soteplan").exists()


def test_the_help_names_every_command(installed: Installed) -> None:
    text = installed.run("soteplan", "--help")
    for command in ("example", "report", "figure", "check", "export", "import", "history", "screenshot"):
        assert command in text


@pytest.mark.parametrize("language", ["fi", "en"])
def test_the_example_is_written_in_either_language(installed: Installed, language: str) -> None:
    name = f"example-{language}.soteplan"
    installed.run("soteplan", "example", "paijat-hame", "-o", name, "--language", language)
    assert (installed.folder / name).read_bytes()[68:72] == b"SOTE"


def test_each_handout_is_printed(installed: Installed, plan: str) -> None:
    """All in one process: a start takes longer than most of the handouts."""
    code = """
import sys
from soteplan.cli import main
for name in sys.argv[2:]:
    try:
        main(["report", sys.argv[1], "-o", f"{name}.pdf", "--handout", name])
    except SystemExit as end:
        if end.code:
            raise
"""
    installed.run("python", "-c", code, plan, *HANDOUTS)
    for name in HANDOUTS:
        assert len(PdfReader(installed.folder / f"{name}.pdf").pages) > 0


def test_a_figure_is_written_as_svg(installed: Installed, plan: str) -> None:
    installed.run("soteplan", "figure", plan, "F9", "-o", "figure.svg")
    assert ET.parse(installed.folder / "figure.svg").getroot().tag == "{http://www.w3.org/2000/svg}svg"


def test_the_plan_check_speaks_text_and_json(installed: Installed, plan: str) -> None:
    assert installed.run("soteplan", "check", plan).strip()
    json.loads(installed.run("soteplan", "check", plan, "--format", "json"))


def test_an_exported_plan_comes_back_the_same(installed: Installed, plan: str) -> None:
    installed.run("soteplan", "export", plan, "first.json")
    installed.run("soteplan", "import", "first.json", "-o", "again.soteplan")
    installed.run("soteplan", "export", "again.soteplan", "second.json")
    first, second = (json.loads((installed.folder / name).read_bytes()) for name in ("first.json", "second.json"))
    assert first == second


def test_the_history_is_told(installed: Installed, plan: str) -> None:
    assert installed.run("soteplan", "history", plan).strip()


def test_every_tab_and_page_is_pictured(installed: Installed, plan: str) -> None:
    told = installed.run("soteplan", "screenshot", plan, "pictures", "--size", "800x600")
    assert len(told.splitlines()) == len(list((installed.folder / "pictures").iterdir()))
    pictured = {path.stem.partition("-")[2] for path in (installed.folder / "pictures").glob("*.png")}
    pages = {
        "goals": goal_pages.PAGES,
        "budget": budget_pages.PAGES,
        "risks": risk_pages.PAGES,
        "communications": comm_pages.PAGES,
    }
    whole = {entry.key for entry in TABS} - pages.keys()
    assert pictured == whole | {f"{tab}-{entry.key}" for tab, entries in pages.items() for entry in entries}


def test_the_window_module_loads_nothing_heavy(installed: Installed) -> None:
    code = f"import sys, soteplan.app; print(*sorted(set({HEAVY!r}) & set(sys.modules)))"
    assert installed.run("python", "-c", code).strip() == ""


def test_the_lock_file_pins_every_dependency_and_names_no_place() -> None:
    lock = (TREE / "requirements.lock").read_text(encoding="utf-8")
    entries = [line for line in lock.splitlines() if line and not line.startswith((" ", "#"))]
    assert all("==" in entry for entry in entries)
    assert lock.count("\n    --hash=sha256:") >= len(entries)
    assert "://" not in lock
    assert "--index-url" not in lock
    assert "--find-links" not in lock


def test_the_lock_file_covers_every_declared_library() -> None:
    project = tomllib.loads((TREE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    locked = {line.partition("==")[0] for line in (TREE / "requirements.lock").read_text(encoding="utf-8").splitlines()}
    assert {name.partition(">=")[0].lower() for name in declared} - locked == set()


def test_the_desktop_entry_opens_plans() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(TREE / "packaging" / "soteplan.desktop", encoding="utf-8")
    assert entry["Desktop Entry"]["Exec"] == "soteplan %f"
    assert entry["Desktop Entry"]["MimeType"] == "application/x-soteplan;"


def test_the_installer_carries_the_version_of_the_package() -> None:
    script = (TREE / "packaging" / "soteplan.iss").read_text(encoding="utf-8")
    assert f'#define Version "{soteplan.__version__}"' in script


@pytest.mark.skipif(sys.platform == "win32", reason="make runs it under a Unix shell there")
@pytest.mark.parametrize("task", ["env", "test", "run"])
def test_library_check_passes_where_there_is_no_dpkg(tmp_path: Path, task: str) -> None:
    script = TREE / "packaging" / "system-libraries.sh"
    result = subprocess.run(["/bin/sh", script, task], env={"PATH": str(tmp_path)}, capture_output=True, check=False)
    assert (result.returncode, result.stdout, result.stderr) == (0, b"", b"")


@pytest.fixture
def bare_debian(tmp_path: Path) -> Path:
    """The tools of a Debian on which nothing is installed, seen by an ordinary user."""
    for name, answer in {"dpkg-query": "exit 1", "id": "echo 1000", "grep": "exit 1"}.items():
        tool = tmp_path / name
        tool.write_text(f"#!/bin/sh\n{answer}\n", encoding="ascii")
        tool.chmod(0o755)
    return tmp_path


@pytest.mark.skipif(sys.platform == "win32", reason="make runs it under a Unix shell there")
def test_missing_libraries_are_named_in_one_line_for_others_than_root(bare_debian: Path) -> None:
    script = TREE / "packaging" / "system-libraries.sh"
    environment = {"PATH": str(bare_debian), "PYTHON": sys.executable, "DISPLAY": ":0"}
    result = subprocess.run(
        ["/bin/sh", script, "run"], env=environment, capture_output=True, encoding="utf-8", check=False
    )
    (line,) = [line for line in result.stderr.splitlines() if "sudo" in line]
    assert result.returncode == 1
    assert line.startswith("  sudo apt-get install libgl1 ")
    assert "libxcb-cursor0" in line
