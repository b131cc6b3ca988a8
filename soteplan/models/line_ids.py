"""Which row each line of an editor is of, while lines are written, parted, joined, moved and taken away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


class LineIds:
    """Follows the lines of a text from one edit to the next. An added line has the id ""."""

    def __init__(self, lines: Iterable[tuple[str, str]] = ()) -> None:
        pairs = list(lines)
        self.texts = [text for text, _ in pairs]
        self.ids = [row_id for _, row_id in pairs]

    def follow(self, texts: Sequence[str]) -> None:
        """The lines as they are now. Those before and after what was edited keep their ids, and so do those moved."""
        head = _alike(self.texts, texts)
        tail = _alike(self.texts[head:][::-1], texts[head:][::-1])
        old = slice(head, len(self.texts) - tail)
        middle = _paired(self.texts[old], self.ids[old], texts[head : len(texts) - tail])
        self.ids = [*self.ids[:head], *middle, *self.ids[len(self.ids) - tail :]]
        self.texts = list(texts)


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many lines are the same from the beginning."""
    count = 0
    while count < min(len(one), len(other)) and one[count] == other[count]:
        count += 1
    return count


def _paired(texts: Sequence[str], ids: Sequence[str], wanted: Sequence[str]) -> list[str]:
    """The ids of edited lines: those with the same words have theirs, the others what is left, in order."""
    left = list(zip(texts, ids, strict=True))
    found: list[str | None] = []
    for text in wanted:
        same = next((pair for pair in left if text and pair[0] == text), None)
        if same is not None:
            left.remove(same)
        found.append(same[1] if same is not None else None)
    rest = [row_id for _, row_id in left]
    return [row_id if row_id is not None else rest.pop(0) if rest else "" for row_id in found]
