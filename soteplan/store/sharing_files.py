"""A plan's file shared without personal data: as a copy, or the file itself with its backups on this computer.

Nothing is removed before the cleaned document stands in its place.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from soteplan.domain.errors import Refusal
from soteplan.domain.ids import new_id
from soteplan.domain.personal_data import Register, StandIns
from soteplan.domain.personal_survey import Cleared
from soteplan.store import backup, locations, publish, recovery
from soteplan.store.backup import Backup
from soteplan.store.faults import about
from soteplan.store.files import Files, remove_quietly
from soteplan.store.locks import Lock, document_lock
from soteplan.store.outputs import regular, said_of_output
from soteplan.store.publish import Publication, sha256
from soteplan.store.quarantine import Examined, examine
from soteplan.store.reading import read_document
from soteplan.store.recovery import Leftover
from soteplan.store.sharing import SharedPlan, stand_ins_of
from soteplan.store.working_copy import WorkingCopy, read_record

WordsOf = Callable[[str], StandIns]  # for a content language
SYSTEM = Files()


class PlanToShare:
    """A document as it stands on disk, read for sharing. The file is not touched until `clear` is called.

    Refusals of `read`: those of reading.read_plan, and share_newer_format for a plan of which only a part is known.
    """

    def __init__(self, document: Path, digest: str, plan: SharedPlan, files: Files) -> None:
        self.document = document
        self.plan = plan
        self._digest = digest
        self._files = files

    @classmethod
    def read(cls, path: Path, words_of: WordsOf, files: Files = SYSTEM) -> PlanToShare:
        document, data = read_document(path, files)
        with about(document):
            plan = shared_plan(examine(data), words_of)
        return cls(document, sha256(data), plan, files)

    @property
    def backups(self) -> list[Backup]:
        return backup.all_of(self.document)

    @property
    def is_open_elsewhere(self) -> bool:
        """Whether a session lives that has the document open, to edit it or to read it."""
        lock = _lock_of(self.document)
        if lock is not None:
            lock.release()
        return lock is None or self._is_read()

    def _is_read(self) -> bool:
        return any(_lives(folder, self._files) for folder in self._working_copies())

    def _working_copies(self) -> list[Path]:
        folders = locations.working_folder().glob("*")
        return [folder for folder in folders if read_record(folder).document == str(self.document)]

    @property
    def unsaved(self) -> list[Leftover]:
        """Working copies that sessions of this document left when they ended badly."""
        return [left for left in recovery.leftovers(self._files) if left.document == self.document]

    def write_copy(self, output: Path, left: frozenset[str]) -> Path:
        """The plan without persons, in another file; one that is there is backed up and replaced.

        Refusals: output_is_source, output_not_a_file, locked_elsewhere, and those of writing an output.
        """
        if regular(output) == self.document:
            raise Refusal("output_is_source", path=str(output))
        return write_copy(self.plan, output, left, self._files)

    def clear(self, left: frozenset[str], *, backups: bool) -> Cleared:
        """The document itself without persons, and with `backups` its backups and damaged left-overs too.

        Refusals, after which all is as it was: share_open_elsewhere, share_unsaved_work, changed_meanwhile, and those
        of writing an output.
        """
        data = self.plan.cleaned(left)
        lock = _lock_of(self.document)
        if lock is None:
            raise Refusal("share_open_elsewhere", path=str(self.document))
        try:
            self._replace(data)
            return self._clear_rest(left, sha256(data), backups=backups)
        finally:
            lock.release()

    def _replace(self, data: bytes) -> None:
        if self._is_read():
            raise Refusal("share_open_elsewhere", path=str(self.document))
        if any(not left.is_damaged for left in self.unsaved):
            raise Refusal("share_unsaved_work", path=str(self.document))
        if sha256(read_document(self.document, self._files)[1]) != self._digest:
            raise Refusal("changed_meanwhile", path=str(self.document))
        with said_of_output():
            published = publish.carry_out(_publication(self.document, data, self._digest), self._files)
        if published.conflict:  # in the moment between looking and replacing
            remove_quietly(self._files, published.path)
            raise Refusal("changed_meanwhile", path=str(self.document))

    def _clear_rest(self, left: frozenset[str], digest: str, *, backups: bool) -> Cleared:
        cleared = Cleared(self.document)
        for kept in self.backups:
            if kept.digest != digest[:32]:
                self._clear_backup(kept, left, cleared) if backups else _leave(cleared)
        if backups:
            for leftover in self.unsaved:
                recovery.discard(leftover.folder, self._files)
        return cleared

    def _clear_backup(self, kept: Backup, left: frozenset[str], cleared: Cleared) -> None:
        try:
            data = self._cleaned(kept.path, left)
            if data:
                backup.replace(self._files, kept, data, sha256(data))
                cleared.rewritten += 1
            else:
                self._files.remove(kept.path)
                cleared.removed += 1
        except OSError:
            _leave(cleared)

    def _cleaned(self, path: Path, left: frozenset[str]) -> bytes:
        """A backup without the persons of the plan and its own; nothing where it cannot be read as a plan."""
        try:
            examined = examine(self._files.read(path), must_be_sealed=False)
            words = self.plan.words
            shared = shared_plan(examined, lambda _: words, self.plan.register)
            shared.cleaner.alike &= self.plan.cleaner.alike  # of others nobody was asked
            return shared.cleaned(left)
        except Refusal:
            return b""


def versions_beside(document: Path) -> list[Path]:
    """Versions of a plan kept beside it when two had changed it: files of their own, which stay as they are."""
    start = f"{document.stem} (conflict "
    return sorted(path for path in document.parent.iterdir() if path.name.startswith(start))


def shared_plan(examined: Examined, words_of: WordsOf, others: Register | None = None) -> SharedPlan:
    """Refusal share_newer_format: what is not known here cannot be cleaned."""
    if examined.read_only:
        raise Refusal("share_newer_format")
    return SharedPlan(examined.image, words_of(stand_ins_of(examined.image)), others)


def write_copy(plan: SharedPlan, output: Path, left: frozenset[str], files: Files = SYSTEM) -> Path:
    """See PlanToShare.write_copy."""
    data = plan.cleaned(left)
    target = regular(output)
    lock = _lock_of(target)
    if lock is None:
        raise Refusal("locked_elsewhere", path=str(target))
    try:
        with said_of_output():
            return publish.carry_out(_publication(target, data, _present(target, files)), files).path
    finally:
        lock.release()


def _publication(path: Path, data: bytes, expected: str) -> Publication:
    return Publication(path, data, sha256(data), "", expected, frozenset(), "", new_id(), is_first=True)


def _present(path: Path, files: Files) -> str:
    try:
        return sha256(files.read(path))
    except OSError:
        return ""


def _lives(folder: Path, files: Files) -> bool:
    try:
        WorkingCopy.reopen(folder, files).close()
    except Refusal:
        return True
    return False


def _leave(cleared: Cleared) -> None:
    cleared.left += 1


def _lock_of(document: Path) -> Lock | None:
    """None when a session has the document open. A system without locks gives one to everybody."""
    try:
        lock = document_lock(document)
        return lock if lock.acquire() else None
    except OSError:
        return Lock(document)
