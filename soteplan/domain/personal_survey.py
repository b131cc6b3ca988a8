"""What a plan tells of persons, for the question before it is shared, and what was done about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from soteplan.domain.name_forms import plain
from soteplan.domain.name_likeness import LIKENESSES

AROUND = 40  # characters of the text on each side of a name


@dataclass(frozen=True, slots=True)
class Where:
    """A place in the plan as it stands: its row and field, and the text around what was found."""

    table: str
    row_id: str
    field: str
    before: str
    found: str
    after: str


@dataclass(slots=True)
class Mention:
    """A single word of a name, as written, in the texts of the plan. `past` counts the places in its history.

    `why` is "" for a word that goes unless the user says otherwise; else why it stays: see Cleaner.why_left.
    """

    form: str
    instead: str
    parts: frozenset[str]
    why: str
    places: list[Where] = field(default_factory=list)
    count: int = 0
    past: int = 0


@dataclass(slots=True)
class Survey:
    """What goes when a plan is shared. `contacts` are filled e-mail and telephone fields of parties as they stand.

    `whole` are the places of whole names, addresses and numbers in texts, `whole_past` how many the history has;
    `entries` the change sets in which anything but the author goes.
    """

    persons: int = 0
    authors: int = 0
    contacts: int = 0
    whole: list[Where] = field(default_factory=list)
    whole_count: int = 0
    whole_past: int = 0
    mentions: dict[str, Mention] = field(default_factory=dict)
    entries: int = 0

    @property
    def left(self) -> frozenset[str]:
        """The forms that stay by themselves."""
        return frozenset(form for form, mention in self.mentions.items() if mention.why)

    @property
    def alike(self) -> frozenset[str]:
        """The forms that only look like names."""
        return frozenset(form for form, mention in self.mentions.items() if mention.why in LIKENESSES)

    def forms_of(self, word: str) -> frozenset[str]:
        """The forms that a user means by a word: those of a part of a name, or one bent form.

        What only looks like a name is meant as it is written alone.
        """
        wanted, alike = plain(word), self.alike
        return frozenset(
            form
            for form, each in self.mentions.items()
            if wanted == plain(form) or (wanted in each.parts and form not in alike)
        )


@dataclass(slots=True)
class Cleared:
    """What became of a file cleaned in place.

    Of its backups `rewritten` were cleaned too, `removed` could not be read and are gone, and `left` are those that
    still hold what they held: all of them, where nobody agreed, or those that the system would not give up.
    """

    path: Path
    rewritten: int = 0
    removed: int = 0
    left: int = 0
