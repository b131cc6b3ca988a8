"""Share without personal data: what would go is seen first, and words that mean something else are left alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QTreeWidgetItem, QVBoxLayout

from soteplan.domain.errors import Refusal
from soteplan.domain.personal_survey import Cleared, Mention
from soteplan.store import backup
from soteplan.store.sharing import SharedPlan, stand_ins_of
from soteplan.store.sharing_files import PlanToShare, versions_beside, write_copy
from soteplan.texts import refusals, sharing
from soteplan.texts.language import mark
from soteplan.views import files
from soteplan.views.dialogs.move_list import move_list
from soteplan.views.forms import Form, show_boxes
from soteplan.views.leaving import finish_typing
from soteplan.views.message import choose
from soteplan.views.patience import Patience, see_to

if TYPE_CHECKING:
    from pathlib import Path

    from soteplan.views.main_window import MainWindow

WORD, BECOMES, WHERE, PLACES = range(4)
HEADS = (mark("Share", "Word"), mark("Share", "Becomes"), mark("Share", "Where"), mark("Share", "Places"))
WIDTHS = {WORD: 152, BECOMES: 136, PLACES: 72}  # px at 100 %
LARGE = 1_000_000  # bytes of a plan that is not looked through at once
MENTION = Qt.ItemDataRole.UserRole


class ShareDialog(Form):
    """Made of the plan as it stands in the window, saved or not. The file itself is cleaned only after a question."""

    form = "share"
    told: QLabel
    words_label: QLabel
    words_place: QVBoxLayout
    why: QLabel
    around: QLabel
    backups: QCheckBox
    clear: QPushButton
    go: QPushButton
    leave: QPushButton

    def __init__(self, window: MainWindow, plan: SharedPlan, *, is_quick: bool = True) -> None:
        super().__init__(window)
        self.plan, self._is_quick = plan, is_quick
        self._path = window.document.session.path
        self._kept = len(backup.all_of(self._path)) if self._path else 0
        heads = [self.language.text("Share", name) for name in HEADS]
        name = self.language.text("Share", "Words of names in other texts")
        self.words = move_list(self, name, heads, WIDTHS)
        self.words.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.words.setAllColumnsShowFocus(True)
        show_boxes(self.words, self.look)
        self.words_place.addWidget(self.words)
        self.words_label.setBuddy(self.words)
        self._fill()
        self._say()
        self._explain(self.words.currentItem())
        self.words.itemChanged.connect(self._show_fate)
        self.words.currentItemChanged.connect(self._explain)
        self.go.clicked.connect(self._save_copy)
        self.clear.clicked.connect(self._clear)
        self.leave.clicked.connect(self.reject)

    # what would go

    def _fill(self) -> None:
        items = [self._item(mention) for mention in sharing.ordered(self.language, self.plan.survey)]
        self.words.addTopLevelItems(items)
        for part in (self.words, self.words_label, self.why):
            part.setVisible(bool(items))
        if items:
            self.words.setCurrentItem(items[0])
        else:
            QTimer.singleShot(0, self, lambda: self.resize(self.width(), self.minimumSizeHint().height()))

    def _item(self, mention: Mention) -> QTreeWidgetItem:
        where = sharing.excerpt(self.language, mention.places[0]) if mention.places else self._in_history()
        item = QTreeWidgetItem([mention.form, "", where, self.language.number(mention.count + mention.past)])
        item.setData(WORD, MENTION, mention)
        item.setCheckState(WORD, Qt.CheckState.Unchecked if mention.why else Qt.CheckState.Checked)
        item.setTextAlignment(PLACES, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._set_fate(item)
        return item

    def _in_history(self) -> str:
        return self.language.text("Share", "only in the history")

    @property
    def left(self) -> frozenset[str]:
        """The words that are left alone."""
        items = (self.words.topLevelItem(number) for number in range(self.words.topLevelItemCount()))
        return frozenset(
            item.data(WORD, MENTION).form
            for item in items
            if item is not None and item.checkState(WORD) is Qt.CheckState.Unchecked
        )

    def _say(self) -> None:
        survey, left = self.plan.survey, self.left
        lines = sharing.summary(self.language, survey, left)
        self.told.setText("\n".join(f"–  {line}" for line in lines) if len(lines) > 1 else lines[0])
        beside = [path.name for path in versions_beside(self._path)] if self._path else []
        around = sharing.around(self.language, 0, beside, is_open=False, unsaved=0)
        self.around.setText("\n".join([*around, self._of_file()]))
        text = self.language.count("Share", "Clean %n bac&kup(s) too", self._kept)
        self.backups.setText(text)
        self.backups.setVisible(bool(self._kept) and self._may_clear())
        self.clear.setVisible(self._may_clear())

    def _may_clear(self) -> bool:
        return self._path is not None and not self.window_.document.read_only

    def _of_file(self) -> str:
        return self.language.text(
            "Share",
            "PDF files, workbooks and JSON files made of the plan before are not touched. Duties and roles stay.",
        )

    def _show_fate(self, item: QTreeWidgetItem, column: int) -> None:
        if column == WORD:
            self._set_fate(item)
            self._say()
            self._explain(item)

    def _set_fate(self, item: QTreeWidgetItem) -> None:
        stays = item.checkState(WORD) is Qt.CheckState.Unchecked
        mention: Mention = item.data(WORD, MENTION)
        item.setText(BECOMES, self.language.text("Share", "stays") if stays else mention.instead)
        item.setForeground(BECOMES, self.look.colour("ink2" if stays else "ink"))

    def _explain(self, item: QTreeWidgetItem | None) -> None:
        """Why the current word stays, where the program chose so, and where else it stands."""
        mention: Mention | None = item.data(WORD, MENTION) if item else None
        self.why.setText(self._reason(mention) if mention else "")

    def _reason(self, mention: Mention) -> str:
        fate = sharing.fate(self.language, mention, self.left)
        lines = [f"{mention.form}: {fate}. {sharing.places(self.language, mention)}."]
        return "\n".join(lines + [sharing.excerpt(self.language, where) for where in mention.places[1:3]])

    # acting

    def _save_copy(self) -> None:
        text = self.language.text
        title = self._path.stem if self._path else self.window_.document.state.plan.title or text("Files", "Plan")
        name = text("Share", "{title} without personal data", title=self.plan.cleaner.leaving(self.left).text(title))
        path = files.ask_path(self, self.windowTitle(), name, files.SUFFIX, text("Files", "Soteplan plans"))
        if path is None:
            return
        words, left = text("Making", "Making {name}…", name=path.name), self.left
        see_to(self, self.look, words, lambda: self._written(path, left), self._tell_written, is_quick=self._is_quick)

    def _tell_written(self, outcome: object) -> None:
        text, window = self.language.text, self.window_
        if isinstance(outcome, Refusal):
            self._tell(text("Share", "The copy was not written"), outcome)
            return
        if isinstance(outcome, Exception):
            raise outcome
        self.accept()
        window.banner.say(text("Share", "Written without personal data: {path}", path=outcome), tone="ok")

    def _written(self, path: Path, left: frozenset[str]) -> Path:
        if self._path is not None and path.resolve() == self._path:
            raise Refusal("output_is_source", path=str(path))
        return write_copy(self.plan, path, left)

    def _tell(self, heading: str, refusal: Refusal) -> None:
        why = refusals.sentence(self.language, refusal)
        choose(self, self.look, heading, why, (), leave=self.language.text("Files", "Close"))

    def _clear(self) -> None:
        window, left, backups = self.window_, self.left, self.backups.isChecked() and self._kept > 0
        if window.document.publish() and self._sure(backups=backups):
            self.accept()
            clear_file(window, left, backups=backups, is_quick=self._is_quick and not backups)

    def _sure(self, *, backups: bool) -> bool:
        text, told = self.language.text, self.told.text()
        heading = text("Share", "Clean “{name}”?", name=self._path.name if self._path else "")
        if backups:
            kept = self.language.count("Share", "Cleaned too: %n backup(s).", self._kept)
        else:
            kept = self.language.count("Share", "Names stay in %n backup(s) on this computer.", self._kept)
        after = text(
            "Share", "This cannot be undone. The plan opens anew, and what was done before can no longer be undone."
        )
        clean, leave = text("Share", "Clean"), text("Share", "Cancel")
        return choose(self, self.look, heading, f"{told}\n\n{kept}\n{after}", [clean], leave=leave, careful=True) == 0


def clear_file(window: MainWindow, left: frozenset[str], *, backups: bool, is_quick: bool) -> None:
    """Clean the file of a window that has saved all, and open it anew in another: its undo steps know the names."""
    path, words = window.document.session.path, sharing.stand_ins(window.document.state.plan.language)
    assert path is not None
    window.hide()
    window.document.close()
    see_to(
        window,
        window.look,
        window.language.text("Share", "Cleaning {name}…", name=path.name),
        lambda: PlanToShare.read(path, lambda _: words).clear(left, backups=backups),
        lambda outcome: open_cleared(window, path, outcome),
        is_quick=is_quick,
    )


def open_cleared(window: MainWindow, path: Path, outcome: object) -> None:
    program = window.program
    program.try_open(window, path)
    window.close()
    fresh = next((each for each in reversed(program.windows) if each.document.session.path == path), None)
    if fresh is not None:
        _report(fresh, outcome)


def _report(window: MainWindow, outcome: object) -> None:
    if isinstance(outcome, Refusal):
        window.banner.say(refusals.sentence(window.language, outcome), tone="act")
    elif isinstance(outcome, Exception):
        raise outcome
    elif isinstance(outcome, Cleared):
        window.banner.say(" · ".join(sharing.outcome(window.language, outcome)), tone="ok")


def open_dialog(window: MainWindow) -> ShareDialog | None:
    """None for a plan of a newer format, of which only a part is known here; a large one is read first."""
    if window.document.read_only == "newer_format":
        window.workspace.refused.emit(Refusal("share_newer_format"))
        return None
    finish_typing(window)
    image = window.document.session.store.connection.serialize()
    words, is_quick = sharing.stand_ins(stand_ins_of(image)), len(image) < LARGE
    if is_quick:
        return _show(window, SharedPlan(image, words), is_quick=True)
    Patience(
        window,
        window.look,
        window.language.text("Share", "Looking for personal data…"),
        lambda: SharedPlan(image, words),
        lambda found: _show_found(window, found),
        window.language.text("Files", "Cancel"),
    )
    return None


def _show_found(window: MainWindow, found: object) -> None:
    if isinstance(found, Exception):
        raise found
    assert isinstance(found, SharedPlan)
    _show(window, found, is_quick=False)


def _show(window: MainWindow, plan: SharedPlan, *, is_quick: bool) -> ShareDialog:
    dialog = ShareDialog(window, plan, is_quick=is_quick)
    dialog.open()
    (dialog.words if dialog.words.topLevelItemCount() else dialog.go).setFocus()
    return dialog
