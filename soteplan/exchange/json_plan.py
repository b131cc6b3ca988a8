"""Plans as JSON files."""

from __future__ import annotations

from pathlib import Path

from soteplan.domain.errors import Refusal
from soteplan.domain.plan_json import LARGEST, dumps, export_plan, import_plan
from soteplan.domain.state import PlanState
from soteplan.store.faults import READING, refusing
from soteplan.store.files import Files
from soteplan.store.outputs import write_output

__all__ = ["dumps", "export_plan", "import_plan", "read_text", "write_file"]


def read_text(path: Path) -> str:
    """The text of a JSON file. Refusals: not_found, not_readable, too_large, not_utf8, all with the path."""
    files = Files()
    with refusing(path, READING, "not_readable"):
        size = files.size(path)
        if size > LARGEST:
            raise Refusal("too_large", path=str(path), size=size, maximum=LARGEST)
        data = files.read(path)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refusal("not_utf8", path=str(path), place=error.start) from error


def write_file(state: PlanState, path: Path) -> None:
    """The plan as a JSON file, whole or not at all. Refusals: see store.outputs."""
    write_output(path, dumps(state).encode("utf-8"))
