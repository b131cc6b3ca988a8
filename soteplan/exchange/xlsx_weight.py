"""What a workbook would cost to read, told from its unpacked bytes before any of it is parsed.

A small zip can hold more rows, cells, texts or formats than there is memory for, and openpyxl makes objects of all of
them. Tags are counted chunk by chunk instead, which costs little more than unpacking.
"""

from __future__ import annotations

import re
from typing import IO

from soteplan.domain.errors import Refusal

MOST_ROWS, MOST_COLUMNS, MOST_CELLS = 100_000, 400, 3_000_000
_WIDEST = 16_384  # cells of a row; a sheet has no more columns
_MOST_TAGS = 1_500_000  # of a part without rows: the texts of all cells are one such
_MOST_FORMATS = 60_000  # tags of the part with the formats of cells
_CHUNK = 1 << 20
_LONGEST_TAG = 64  # bytes of the beginning of a tag
_TOKEN = re.compile(rb"<(?:[\w.-]{1,20}:)?(row|c)[\s/>]")
_FORMATS = re.compile(rb"<(?:[\w.-]{1,20}:)?styleSheet[\s>]")


class Weight:
    """Counts the parts of a workbook as they are unpacked; refuses too many rows, cells or tags (too_many_cells)."""

    def __init__(self, most_unpacked: int) -> None:
        self._left = most_unpacked

    def take(self, part: IO[bytes]) -> None:
        """One part of the workbook. A part in UTF-16, which nobody writes and no count would see, is refused."""
        counted = _Part()
        rest = b""
        while chunk := part.read(_CHUNK):
            self._left -= len(chunk)
            if self._left < 0:
                raise Refusal("too_many_cells", maximum=MOST_ROWS)
            if chunk.startswith((b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")) and not counted.tags:
                raise Refusal("not_a_workbook")
            data = rest + chunk
            begun = max(data.rfind(b"<"), len(data) - _LONGEST_TAG)
            data, rest = data[:begun], data[begun:]
            counted.take(data)
        counted.take(rest)


class _Part:
    def __init__(self) -> None:
        self.tags = self.rows = self.cells = 0
        self.run = 0  # cells of the row at hand
        self.most_tags = _MOST_TAGS

    def take(self, data: bytes) -> None:
        if not self.tags and _FORMATS.search(data):
            self.most_tags = _MOST_FORMATS
        self.tags += data.count(b"<")
        first, *rows = b"".join(_TOKEN.findall(data)).split(b"row")
        runs = [self.run + len(first), *map(len, rows)]
        self.run = runs[-1]
        self.rows += len(rows)
        self.cells += sum(runs) - runs[0] + len(first)
        too_much = self.rows > MOST_ROWS or self.cells > MOST_CELLS or max(runs) > _WIDEST
        if too_much or (not self.rows and self.tags > self.most_tags):
            raise Refusal("too_many_cells", maximum=MOST_ROWS)
