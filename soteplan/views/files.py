"""Questions about files: which one to open or save, what to do about one that cannot be opened, and what to keep."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDir, QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

from soteplan import interchange
from soteplan.domain.errors import Refusal
from soteplan.store import backup
from soteplan.store.recovery import Leftover
from soteplan.store.session import Session
from soteplan.texts import losses, refusals
from soteplan.texts.language import Language
from soteplan.views.message import choose

if TYPE_CHECKING:
    from soteplan.views.dialogs.leftovers import LeftoversDialog
    from soteplan.views.main_window import MainWindow

SUFFIX = "soteplan"
LONGEST_NAME = 80  # characters of a proposed file name
UNFIT = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
ANSWERS = ("save", "keep", "discard")
WITH_BACKUP = frozenset({"damaged", "seal_broken", "not_a_plan", "not_found", "not_readable"})


# choosing files


def ask_open(window: MainWindow) -> Path | None:
    text = window.language.text
    return _chosen(window, text("Files", "Open a plan"), _plans(window.language), SUFFIX)


def ask_save(window: MainWindow) -> Path | None:
    """A path for the plan, always with our ending; the dialog asks before it takes a file that is there."""
    text = window.language.text
    path = window.document.session.path
    name = path.name if path else window.document.state.plan.title or text("Files", "Plan")
    return ask_path(window, text("Files", "Save the plan as"), name, SUFFIX, text("Files", "Soteplan plans"))


def ask_ledger(window: MainWindow) -> Path | None:
    """A ledger's export, to be taken into the plan."""
    text = window.language.text
    kinds = f"{text('Files', 'Ledgers')} (*.csv *.txt *.xlsx *.xlsm);;{text('Files', 'All files')} (*)"
    return _chosen(window, text("Files", "Take in a ledger"), kinds, "csv")


def ask_file(parent: QWidget, title: str, kinds: str, suffix: str) -> Path | None:
    """A file to read, of the given kinds."""
    return _chosen(parent, title, kinds, suffix)


def ask_path(parent: QWidget, title: str, name: str, suffix: str, kind: str) -> Path | None:
    """Where to save: a file of one ending, under a proposed name that every file system allows."""
    return _chosen(parent, title, f"{kind} (*.{suffix})", suffix, file_name(name, suffix))


def file_name(title: str, suffix: str) -> str:
    stem = UNFIT.sub(" ", title.removesuffix(f".{suffix}"))
    stem = " ".join(stem.split())[:LONGEST_NAME].strip(" .")
    return f"{stem or suffix}.{suffix}"


def _chosen(parent: QWidget, title: str, kinds: str, suffix: str, name: str = "") -> Path | None:
    return _chosen_as(parent, title, kinds, suffix, name)[0]


def _chosen_as(parent: QWidget, title: str, kinds: str, suffix: str, name: str = "") -> tuple[Path | None, str]:
    """Ask for a file and its kind, in the folder where the last one was; a proposed name means that it is saved."""
    settings = _settings()
    dialog = QFileDialog(parent, title, str(settings.value("folder", QDir.homePath(), type=str)), kinds)
    dialog.setDefaultSuffix(suffix)
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(_suffix_of(kind) or suffix))
    if name:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    if not dialog.exec():
        return None, ""
    path = Path(dialog.selectedFiles()[0])
    settings.setValue("folder", str(path.parent))
    return path, dialog.selectedNameFilter()


def _suffix_of(kind: str) -> str:
    """The ending in a kind of file that has just one, so that a name typed without it gets the right one."""
    found = re.findall(r"\*\.(\w+)", kind)
    return found[0] if len(found) == 1 else ""


def _plans(language: Language) -> str:
    return f"{language.text('Files', 'Soteplan plans')} (*.{SUFFIX});;{language.text('Files', 'All files')} (*)"


def _settings() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Soteplan", "soteplan")


# questions


def tell_not_opened(window: MainWindow, program: Any, path: Path, refusal: Refusal) -> None:
    """Why a file was not opened, and what can be done about it: its newest backup, or opening it all the same."""
    language = window.language
    kept = backup.newest_for(path) if refusal.code in WITH_BACKUP else None
    offers: list[tuple[str, Callable[[], Session]]] = []
    if kept:
        time = language.time(kept.time.isoformat())
        text = language.text("Files", "Open the backup of {time}", time=time)
        offers.append((text, lambda: Session.open_anyway(kept.path)))
    if refusal.code == "seal_broken":
        offers.append((language.text("Files", "Open a copy of it all the same"), lambda: Session.open_anyway(path)))
    heading, why = language.text("Files", "The plan was not opened"), refusals.sentence(language, refusal)
    leave = language.text("Files", "Close")
    number = choose(window, window.look, heading, why, [text for text, _ in offers], leave=leave)
    if number >= 0:
        _show(window, program, offers[number][1])


def ask_before_closing(window: MainWindow) -> str:
    """`save` to a file, `keep` in the working copy for the next start, `discard`, or `cancel`."""
    text, problem = window.language.text, window.document.save_problem
    why = refusals.sentence(window.language, problem) if problem else text("Files", "It is not in any file yet.")
    stays = text("Files", "Keep leaves the edits on this computer: Soteplan offers the plan again at the next start.")
    choices = (text("Files", "Save as…"), text("Files", "Keep"), text("Files", "Discard the edits"))
    heading = text("Files", "The plan has edits that are not saved to a file")
    number = choose(window, window.look, heading, f"{why}\n\n{stays}", choices, leave=text("Files", "Cancel"))
    return (*ANSWERS, "cancel")[number]


def offer_leftovers(window: MainWindow, program: Any, leftovers: Sequence[Leftover]) -> LeftoversDialog:
    """After a crash: recover what was not saved, throw it away, or decide later."""
    from soteplan.views.dialogs import leftovers as dialogs

    dialog = dialogs.open_dialog(window, leftovers)
    closed: list[MainWindow] = []
    dialog.make_way = lambda document: _make_way(program, document, closed)

    def show(session: Session) -> None:
        _show(window, program, lambda: session)
        for twin in closed:
            program.closed(twin)
            twin.hide()
            twin.deleteLater()

    dialog.recovered.connect(show)
    return dialog


def _make_way(program: Any, document: Path, closed: list[MainWindow]) -> bool:
    """Let go of a plan that was opened before its newer work was recovered, unless it has been edited since."""
    for window in program.windows:
        session = window.document.session
        if window not in closed and session.path == document and not session.unpublished and not session.read_only:
            window.document.close()
            closed.append(window)
            return True
    return False


# other kinds of file


def export_plan(window: MainWindow) -> None:
    """The plan, or its schedule, as a file of another kind; what has no place in it is told before it is written."""
    from soteplan.views import leaving, making

    leaving.finish_typing(window)
    text = window.language.text
    title = window.document.state.plan.title or text("Files", "Plan")
    kinds = dict(zip(_kinds(window.language, interchange.EXPORTS), interchange.EXPORTS, strict=True))
    name = file_name(title, "json")
    path, kind = _chosen_as(window, text("Files", "Export the plan"), ";;".join(kinds), "json", name)
    if path is None:
        return
    part = kinds.get(kind, "").partition(".")[0]
    try:
        making.begin(window, path, "export", ["--what", part] if part else [])
    except Refusal as refusal:
        _tell(window, text("Files", "The plan was not exported"), refusal)


def import_plan(window: MainWindow) -> Session | None:
    """A new, unsaved plan out of another kind of file; None when none was chosen or it was refused, which is told."""
    text = window.language.text
    known = " ".join(f"*{suffix}" for suffix in interchange.IMPORTS)
    every = f"{text('Files', 'Files that can be imported')} ({known})"
    kinds = ";;".join([every, *_kinds(window.language, interchange.IMPORTS), f"{text('Files', 'All files')} (*)"])
    path = _chosen(window, text("Files", "Import a plan"), kinds, "json")
    if path is None:
        return None
    try:
        taken = interchange.read(path)
        if taken.remarks and not _rest_agreed(window, path, taken):
            return None
        session = Session.from_rows(taken.rows)
    except Refusal as refusal:
        _tell(window, text("Files", "The plan was not imported"), refusal)
        return None
    if taken.lost and not taken.remarks:  # with remarks it was told beside them
        why = "\n".join(losses.lines(window.language, taken.lost))
        heading = text("Files", "Not everything was taken along")
        choose(window, window.look, heading, why, (), leave=text("Files", "Close"))
    return session


def _rest_agreed(window: MainWindow, path: Path, taken: interchange.Taken) -> bool:
    from soteplan.views.dialogs import import_remarks

    return import_remarks.agreed(window, path, taken)


def _kinds(language: Language, table: Mapping[str, interchange.Export] | Mapping[str, interchange.Import]) -> list[str]:
    return [f"{language.text('Exchange', kind.title)} (*{interchange.ending_of(key)})" for key, kind in table.items()]


def _show(window: MainWindow, program: Any, session: Callable[[], Session]) -> None:
    try:
        opened = program.open_session(session())
    except Refusal as refusal:
        _tell(window, window.language.text("Files", "The plan was not opened"), refusal)
        return
    opened.resize(window.size())
    opened.show()


def _tell(window: MainWindow, heading: str, refusal: Refusal) -> None:
    why = refusals.sentence(window.language, refusal)
    choose(window, window.look, heading, why, (), leave=window.language.text("Files", "Close"))
