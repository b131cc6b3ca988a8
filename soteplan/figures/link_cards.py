"""How a link diagram is drawn: a column of small cards under heads, a column of large ones, and curves between them.

A source carries the number of each target it is joined to where the curve leaves, so that a link can be read without
its colour and without following it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from soteplan.figures.link_layout import Span, Tie, place_targets, ports
from soteplan.figures.shapes import Box, Curve, Key, Point, Rect
from soteplan.figures.sheet import QUIET, Setting, Sheet, round_up
from soteplan.figures.tokens import CARD_RADIUS, CHIP_RADIUS, SERIES, STYLES

_PAD = 12.0
_ABOVE = 4.0
_BETWEEN_CARDS = 4.0
_BETWEEN_TARGETS = 16.0
_ABOVE_HEAD = 16.0
_UNDER_HEAD = 4.0
_CAPTION = 28.0
_WIDEST_CODE = 96.0
_CHIP_HEIGHT, _CHIP_PITCH, _WIDEST_CHIP = 16.0, 18.0, 48.0
_CHIP_BESIDE = 8.0
_BADGE = 40.0
_BEND = 0.5  # share of the room between the columns at which a link turns
_LINK_WIDTH = 1.5
_PORT_PITCH, _LEAST_PITCH = 8.0, 3.0  # between links that enter one target: wished, and where there are many
_LINES, _TARGET_LINES = 3, 5
_CAPTION_TEXT = Setting("label", "ink2")
_TITLE = Setting("small", max_lines=_LINES)
_HEAD = Setting("label", max_lines=2)
_CHIP_TEXT = Setting("label", anchor="middle", middle=True)
_BADGE_TEXT = Setting("section", anchor="middle", middle=True)
_TARGET_TITLE = Setting("strong", max_lines=_TARGET_LINES)


@dataclass(frozen=True, slots=True)
class DiagramOptions:
    """How a link diagram is drawn: widths in px, with or without heads; with lit rows all others step back."""

    box_width: float = 296
    between: float = 216
    groups: bool = True
    lit: frozenset[Key] = frozenset()


@dataclass(frozen=True, slots=True)
class Source:
    """A card or a head of the left column; `ends` are the ids of the targets it is joined to, with the link's row."""

    key: Key
    code: str
    title: str
    ends: tuple[tuple[str, Key], ...] = ()
    head: bool = False


@dataclass(frozen=True, slots=True)
class Target:
    """A card of the right column; `count` says how many are joined to it."""

    key: Key
    code: str
    title: str
    count: str


@dataclass(frozen=True, slots=True)
class Columns:
    """What stands on both sides, each under its caption."""

    captions: tuple[str, str]
    sources: Sequence[Source]
    targets: Sequence[Target]


def draw_diagram(sheet: Sheet, columns: Columns, options: DiagramOptions) -> tuple[float, float]:
    """Draw both columns, neither of them empty, and the links between them; gives the width and height they take."""
    return _Drawing(sheet, columns, options).draw()


class _Drawing:
    def __init__(self, sheet: Sheet, columns: Columns, options: DiagramOptions) -> None:
        self.sheet = sheet
        self.columns = columns
        self.width = options.box_width
        self.far = options.box_width + options.between
        numbers = {target.key.row_id: number for number, target in enumerate(columns.targets)}
        linked = [(place, end) for place, source in enumerate(columns.sources) for end in source.ends]
        self.ties = [Tie(place, numbers[end]) for place, (end, _) in linked]
        self.keys = [key for _, (_, key) in linked]
        codes = [source.code for source in columns.sources if not source.head]
        self.code_width = self._widest(codes, "small", 0, _WIDEST_CODE)
        self.chip_width = self._widest([target.code for target in columns.targets], "label", 9, _WIDEST_CHIP)

    def _widest(self, texts: Sequence[str], style: str, around: float, most: float) -> float:
        return min(most, max((self.sheet.meter.width(text, style) + around for text in texts if text), default=0))

    def draw(self) -> tuple[float, float]:
        sources = list(self._source_spans())
        targets = self._target_spans(sources)
        starts = self._starts(sources, targets)
        ends = self._ends(targets, starts)
        self._captions()
        self._curves(starts, ends)
        for place, span in enumerate(sources):
            self._source(self.columns.sources[place], span)
        for number, y in starts.items():
            self._chip(number, y)
        for place, span in enumerate(targets):
            self._target(place, span)
        return self.far + self.width, max(sources[-1].bottom, targets[-1].bottom)

    # where things stand

    def _source_spans(self) -> Iterator[Span]:
        y = _CAPTION
        for place, source in enumerate(self.columns.sources):
            if source.head and place:
                y += _ABOVE_HEAD - _BETWEEN_CARDS
            span = Span(y, self._source_height(source))
            yield span
            y = span.bottom + _BETWEEN_CARDS

    def _source_height(self, source: Source) -> float:
        if source.head:
            return self._height(_named(source), self.width, _HEAD) + _UNDER_HEAD
        title = self._height(source.title, self._title_room(source), _TITLE)
        return round_up(max(title, _CHIP_PITCH * len(source.ends)) + 2 * _ABOVE, 4)

    def _height(self, text: str, width: float, setting: Setting) -> float:
        return STYLES[setting.style].line * max(1, len(self.sheet.set(text, width, setting)))

    def _title_room(self, source: Source) -> float:
        """The width of a title, between its code and the numbers of the targets."""
        code = self.code_width + _PAD if self.code_width else 0
        chip = self.chip_width + _CHIP_BESIDE if source.ends else 0
        return self.width - _PAD - code - chip - _PAD

    def _target_spans(self, sources: Sequence[Span]) -> list[Span]:
        heights = [self._target_height(number) for number in range(len(self.columns.targets))]
        column = [Span(span.top - _CAPTION, span.height) for span in sources]
        placed = place_targets(heights, column, self.ties, _BETWEEN_TARGETS, column[-1].bottom)
        return [Span(span.top + _CAPTION, span.height) for span in placed]

    def _target_height(self, number: int) -> float:
        target = self.columns.targets[number]
        text = self._height(target.title, self._target_room(), _TARGET_TITLE) + STYLES["small"].line
        entering = sum(tie.target == number for tie in self.ties)
        return round_up(max(text + 2 * _PAD, _LEAST_PITCH * entering + 2 * _ABOVE))

    def _target_room(self) -> float:
        return self.width - _BADGE - 2 * _PAD

    def _starts(self, sources: Sequence[Span], targets: Sequence[Span]) -> dict[int, float]:
        """Where each link leaves its source."""
        found: dict[int, float] = {}
        for place, numbers in _grouped(tie.source for tie in self.ties).items():
            far = {number: targets[self.ties[number].target].centre for number in numbers}
            found.update(ports(sources[place], far, _CHIP_PITCH))
        return found

    def _ends(self, targets: Sequence[Span], starts: Mapping[int, float]) -> dict[int, float]:
        """Where each link enters its target."""
        found: dict[int, float] = {}
        for place, numbers in _grouped(tie.target for tie in self.ties).items():
            room = targets[place].height - 2 * _ABOVE
            pitch = min(_PORT_PITCH, room / len(numbers))
            found.update(ports(targets[place], {number: starts[number] for number in numbers}, pitch))
        return found

    # what is drawn

    def _captions(self) -> None:
        for x, caption in zip((0.0, self.far), self.columns.captions, strict=True):
            self.sheet.write(Rect(x, 0, self.width, 0), caption, _CAPTION_TEXT)

    def _curves(self, starts: Mapping[int, float], ends: Mapping[int, float]) -> None:
        """Those of one target together, each lying on its target's level before it enters."""
        bend = (self.far - self.width) * _BEND
        for number in sorted(starts, key=lambda number: (self.ties[number].target, ends[number])):
            tie = self.ties[number]
            start, end = Point(self.width, starts[number]), Point(self.far, ends[number])
            joined = (self.columns.sources[tie.source].key, self.columns.targets[tie.target].key)
            self.sheet.add(
                Curve(
                    start,
                    Point(start.x + bend, start.y),
                    Point(end.x - bend, end.y),
                    end,
                    _colour(tie.target),
                    _LINK_WIDTH,
                    arrow=True,
                    key=self.keys[number],
                    ends=joined,
                )
            )

    def _source(self, source: Source, span: Span) -> None:
        place = Rect(0, span.top, self.width, span.height)
        if source.head:
            self._head(source, place)
            return
        self.sheet.add(Box(*place, fill="paper", stroke="line", radius=CARD_RADIUS, key=source.key))
        inner = Rect(_PAD, place.y + _ABOVE, self.code_width, place.height - 2 * _ABOVE)
        title = inner._replace(
            x=_PAD + (self.code_width + _PAD if self.code_width else 0), width=self._title_room(source)
        )
        middle = replace(_TITLE, middle=True)
        top = title.y + (title.height - self._height(source.title, title.width, _TITLE)) / 2
        self.sheet.write(inner._replace(y=top), source.code, QUIET, source.key)
        self.sheet.write(title, source.title, middle, source.key)

    def _head(self, source: Source, place: Rect) -> None:
        self.sheet.add(Box(*place, fill="paper", key=source.key))
        self.sheet.write(place, _named(source), _HEAD, source.key)

    def _chip(self, number: int, y: float) -> None:
        """The target's number where the link leaves."""
        tie = self.ties[number]
        place = Rect(self.width - self.chip_width - 4, y - _CHIP_HEIGHT / 2, self.chip_width, _CHIP_HEIGHT)
        self.sheet.add(Box(*place, fill=f"{_colour(tie.target)}_firm", radius=CHIP_RADIUS, key=self.keys[number]))
        self.sheet.write(place, self.columns.targets[tie.target].code, _CHIP_TEXT, self.keys[number])

    def _target(self, number: int, span: Span) -> None:
        target = self.columns.targets[number]
        place = Rect(self.far, span.top, self.width, span.height)
        badge = place._replace(width=_BADGE)
        served = any(tie.target == number for tie in self.ties)
        colour = _colour(number)
        edge, ground = (colour, f"{colour}_firm") if served else ("line", "frame")
        self.sheet.add(
            Box(*place, fill="paper", stroke=edge, radius=CARD_RADIUS, key=target.key),
            Box(*badge, fill=ground, radius=CARD_RADIUS, key=target.key),
            Box(*_right_half(badge), fill=ground, key=target.key),  # square where the paper begins
        )
        self.sheet.write(_within(badge, 2), target.code, _BADGE_TEXT, target.key)
        title = Rect(
            badge.right + _PAD, 0, self._target_room(), self._height(target.title, self._target_room(), _TARGET_TITLE)
        )
        title = title._replace(y=place.centre.y - (title.height + STYLES["small"].line) / 2)
        self.sheet.write(title._replace(y=title.bottom), target.count, QUIET, target.key)
        self.sheet.write(title, target.title, _TARGET_TITLE, target.key)


def _grouped(cards: Iterable[int]) -> dict[int, list[int]]:
    """The numbers of the links by the card they meet."""
    found: dict[int, list[int]] = {}
    for number, card in enumerate(cards):
        found.setdefault(card, []).append(number)
    return found


def _colour(target: int) -> str:
    return SERIES[target % len(SERIES)]


def _named(source: Source) -> str:
    return f"{source.code} {source.title}".strip()


def _right_half(rect: Rect) -> Rect:
    return Rect(rect.centre.x, rect.y, rect.width / 2, rect.height)


def _within(rect: Rect, inset: float) -> Rect:
    return rect._replace(x=rect.x + inset, width=rect.width - 2 * inset)
