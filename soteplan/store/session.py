"""A plan from opening to closing: its store, its working copy and its document.

What publishes, recovers and imports is loaded when it is first needed: a window opens without it.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from soteplan.domain.errors import Refusal
from soteplan.domain.ids import new_id
from soteplan.store import births, journal, seal
from soteplan.store.author import author_name
from soteplan.store.faults import WRITING, about, refusing
from soteplan.store.files import Files
from soteplan.store.locks import Lock, document_lock
from soteplan.store.outputs import regular
from soteplan.store.quarantine import Examined, examine
from soteplan.store.reading import read_document
from soteplan.store.store import Store
from soteplan.store.working_copy import Record, WorkingCopy, fitting

if TYPE_CHECKING:
    from soteplan.store.publish import Publication, Published
    from soteplan.store.recovery import Leftover

SYSTEM = Files()


class Session:
    """An open plan. Made by `new`, `from_rows`, `open`, `open_anyway` or `recover`; ended by `close`.

    Every edit of `store` is on disk when it returns; `publish` brings the document up to it. `read_only` is "" or why
    edits are refused: newer_format or locked_elsewhere. Opening and closing without an edit never writes to the
    document or its folder.
    """

    def __init__(self, copy: WorkingCopy, lock: Lock | None = None) -> None:
        self._copy = copy
        self._lock = lock
        self._is_first = True
        self.store = Store(copy.connect(), author=author_name(), copy_id=copy.copy_id)
        self.store.read_only = copy.record.read_only

    @classmethod
    def new(cls, *, title: str = "", language: str = "fi", files: Files = SYSTEM) -> Session:
        """A plan with nothing in it but its own row, not saved anywhere yet."""
        copy_id = new_id()
        image = births.new_plan(author_name(), copy_id, title=title, language=language)
        return cls._begin(copy_id, image, Record(), files)

    @classmethod
    def from_rows(cls, rows: Mapping[str, Iterable[Mapping[str, object]]], *, files: Files = SYSTEM) -> Session:
        """A new plan made of whole rows by table, checked by the caller: how imports begin. See births.from_rows."""
        copy_id = new_id()
        return cls._begin(copy_id, births.from_rows(author_name(), copy_id, rows), Record(), files)

    @classmethod
    def from_json(cls, text: str, *, files: Files = SYSTEM) -> Session:
        """A new plan from an exported one, not saved anywhere yet. Refusals: see plan_json.import_plan."""
        from soteplan.domain.plan_json import import_plan

        return cls.from_rows(import_plan(text), files=files)

    @classmethod
    def open(cls, path: Path | str, *, files: Files = SYSTEM) -> Session:
        """The plan of a document; links are followed.

        Refusals: not_found, not_a_file, not_readable, not_a_plan, too_large, damaged, seal_broken; and own_folder, with
        its path, where no working copy can be made.
        """
        document, data = read_document(Path(path), files)
        with about(document):
            examined = examine(data)
        lock = _lock_of(document)
        record = Record(str(document), _sha256(data), read_only=examined.read_only)
        if lock is None:
            record.read_only = record.read_only or "locked_elsewhere"
        try:
            return cls._begin(new_id(), examined, record, files, lock)
        except BaseException:
            _release(lock)
            raise

    @classmethod
    def open_anyway(cls, path: Path | str, *, files: Files = SYSTEM) -> Session:
        """A sound file whose seal is broken or that is damaged by nothing worse, as a new plan never saved."""
        document, data = read_document(Path(path), files)
        with about(document):
            examined = examine(data, must_be_sealed=False)
        return cls._begin(new_id(), examined, Record(), files)

    @classmethod
    def recover(cls, folder: Path, *, files: Files = SYSTEM) -> Session:
        """Go on where a dead session stopped. Refusals: in_use, locked_elsewhere, damaged; nothing is lost by them."""
        copy = WorkingCopy.reopen(folder, files)
        lock = None
        try:
            if copy.record.document:
                lock = _lock_of(Path(copy.record.document))
                if lock is None:
                    raise Refusal("locked_elsewhere", path=copy.record.document)
            births.bring_up_to_date(copy)
            session = cls(copy, lock)
            copy.record = fitting(copy.record, session.store.connection)
            return session
        except BaseException:
            _release(lock)
            copy.close()
            raise

    @staticmethod
    def recoverable(*, files: Files = SYSTEM) -> list[Leftover]:
        """What crashed sessions left, newest first; leftovers with nothing unpublished are cleared away."""
        from soteplan.store import recovery

        return recovery.leftovers(files)

    @staticmethod
    def discard_leftover(folder: Path, *, files: Files = SYSTEM) -> None:
        """Throw a crashed session's work away."""
        from soteplan.store import recovery

        recovery.discard(folder, files)

    @property
    def path(self) -> Path | None:
        """The document; None for a plan never saved."""
        return Path(self._copy.record.document) if self._copy.record.document else None

    @property
    def read_only(self) -> str:
        return self.store.read_only

    @property
    def opened_id(self) -> str:
        """The last change set at opening: undo ends here."""
        return self._copy.record.opened_id

    @property
    def copy_id(self) -> str:
        return self._copy.copy_id

    @property
    def unpublished(self) -> bool:
        """Whether there are edits that are in no document."""
        return self.store.last_id != self._copy.record.published_id

    def publish(self) -> Published:
        """Bring the document up to date. Does nothing when it is.

        Refusals, after which the document is as it was and editing goes on: no_path, read_only, disk_full,
        no_permission, read_only_folder, folder_gone, io_error, working_copy_damaged. A document that someone else
        changed meanwhile is left alone: the plan goes on under a new name beside it.
        """
        from soteplan.store.publish import Published

        if self.path and not self.unpublished:
            return Published(self.path)
        publication = self.prepare()
        return self.finish(publication, self.carry_out(publication))

    def publish_as(self, path: Path | str) -> Published:
        """Save under another name and go on there. A file of that name is backed up and replaced.

        Refusals locked_elsewhere when another session has that document open, and output_not_a_file.
        """
        target = regular(Path(path))
        if target == self.path and not self.read_only:
            return self.publish()
        lock = _lock_of(target)
        if lock is None:
            raise Refusal("locked_elsewhere", path=str(target))
        try:
            publication = self._publication(target, _present(target, self._copy.files), is_first=True)
            published = self.carry_out(publication)
        except BaseException:
            _release(lock)
            raise
        return self.finish(publication, published, lock)

    def prepare(self) -> Publication:
        """The first step of `publish`, to be made where the store lives."""
        if self.read_only:
            raise Refusal("read_only", reason=self.read_only)
        if self.path is None:
            raise Refusal("no_path")
        return self._publication(self.path, self._copy.record.digest, is_first=self._is_first)

    def carry_out(self, publication: Publication) -> Published:
        """The second step: file work only, in any thread; the store may be edited meanwhile."""
        from soteplan.store.publish import carry_out

        return carry_out(publication, self._copy.files)

    def finish(self, publication: Publication, published: Published, lock: Lock | None = None) -> Published:
        """The third step, where the store lives: note what was published. Refusal io_error when it may not last."""
        if published.conflict:
            _release(lock)
            lock = _lock_of(published.path)
        record = dataclasses.replace(
            self._copy.record, document=str(published.path), digest=publication.digest, read_only=""
        )
        if published.durable:
            record.published_id = publication.change_id
        try:
            with refusing(self._copy.folder, WRITING):
                self._copy.save(record)
        except BaseException:  # the plan goes on where it was, and may do no more than it might there
            _release(lock)
            raise
        if lock is not None:
            _release(self._lock)
            self._lock = lock
        self._is_first = False
        self.store.read_only = ""
        if not published.durable:
            raise Refusal("io_error", path=str(published.path), errno=0)
        return published

    def close(self, *, discard: bool = False) -> None:
        """End the session. Work that is in no document stays for the next start to offer, unless it is discarded."""
        keep = self.unpublished and not discard
        self.store.close()
        if keep:
            self._copy.close()
        else:
            self._copy.remove()
        _release(self._lock)

    @classmethod
    def _begin(
        cls, copy_id: str, examined: Examined, record: Record, files: Files, lock: Lock | None = None
    ) -> Session:
        record.opened_id = record.published_id = examined.last_id
        copy = WorkingCopy.create(copy_id, examined.image, record, files)
        try:
            return cls(copy, lock)
        except BaseException:
            copy.remove()
            raise

    def _publication(self, path: Path, expected: str, *, is_first: bool) -> Publication:
        from soteplan.store.publish import Publication, sealed_image

        connection = self.store.connection
        data = sealed_image(connection, seal.written(connection))
        return Publication(
            path=path,
            data=data,
            digest=_sha256(data),
            change_id=self.store.last_id,
            expected=expected,
            own_ids=journal.ids_after(connection, self._copy.record.published_id),
            author=self.store.author,
            copy_id=self.copy_id,
            is_first=is_first,
        )


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _present(path: Path, files: Files) -> str:
    try:
        return _sha256(files.read(path))
    except OSError:
        return ""


def _lock_of(document: Path) -> Lock | None:
    """The document's lock, None when another session has it. A system without locks gives every session one."""
    try:
        lock = document_lock(document)
        return lock if lock.acquire() else None
    except OSError:
        return Lock(document)


def _release(lock: Lock | None) -> None:
    if lock is not None:
        lock.release()
