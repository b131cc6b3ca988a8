"""Sharing without personal data, in words: what stands for a person, and what would go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from soteplan.domain.personal_data import StandIns
from soteplan.domain.personal_survey import AROUND, Cleared, Mention, Survey, Where
from soteplan.texts.language import LOCALES, Language, mark

PERSON, AUTHOR = mark("Share", "Person"), mark("Share", "Editor")
WHY = {
    "": mark("Share", "stays"),
    "elsewhere": mark("Share", "stays: also in the name of an organisation or a site"),
    "glued": mark("Share", "stays: looks like names written together"),
    "misspelt": mark("Share", "stays: looks like a name with a letter wrong"),
    "nickname": mark("Share", "stays: may be short for a name in the plan"),
    "small": mark("Share", "stays: a bent form in small letters, likely another word"),
}


def stand_ins(code: str) -> StandIns:
    """What is written instead of persons in a plan of the given content language."""
    language = Language(code)
    return StandIns(
        language.code,
        language.text("Share", PERSON),
        language.text("Share", AUTHOR),
        language.text("Share", "[address removed]"),
        language.text("Share", "[number removed]"),
        frozenset(Language(known).text("Share", word) for known in LOCALES for word in (PERSON, AUTHOR)),
    )


def summary(language: Language, survey: Survey, left: frozenset[str]) -> list[str]:
    """What goes, one line for each kind of thing."""
    count = language.count
    single = sum(mention.count for mention in survey.mentions.values() if mention.form not in left)
    lines = (
        (survey.persons, count("Share", "%n person(s): name, contact data and note", survey.persons)),
        (survey.contacts, count("Share", "%n field(s) with an e-mail address or a telephone number", survey.contacts)),
        (survey.whole_count, count("Share", "%n place(s) with a name or contact data in texts", survey.whole_count)),
        (single, count("Share", "%n place(s) with a single word of a name in texts", single)),
        (survey.authors, count("Share", "%n author(s) of the history", survey.authors)),
        (survey.entries, count("Share", "%n step(s) of the history that tell of persons", survey.entries)),
    )
    told = [line for number, line in lines if number]
    return told or [language.text("Share", "The plan and its history tell of no persons.")]


def word_lines(language: Language, survey: Survey, left: frozenset[str]) -> Iterator[str]:
    """Each single word of a name that other texts have: what becomes of it, how often, and the first place."""
    for mention in ordered(language, survey):
        yield f"{mention.form}: {fate(language, mention, left)}, {places(language, mention)}"
        if mention.places:
            yield f"    {excerpt(language, mention.places[0])}"


def fate(language: Language, mention: Mention, left: frozenset[str]) -> str:
    """What becomes of a word; of one that stays by itself also why."""
    if mention.form not in left:
        return f"→ {mention.instead}"
    return language.text("Share", WHY[mention.why])


def places(language: Language, mention: Mention) -> str:
    """In how many places of the plan and of its history a word stands."""
    here = language.count("Share", "%n place(s) in the plan", mention.count)
    past = language.count("Share", "%n place(s) in the history", mention.past)
    return ", ".join(text for number, text in ((mention.count, here), (mention.past, past)) if number)


def ordered(language: Language, survey: Survey) -> list[Mention]:
    """Those that go by themselves before those that stay, each by the alphabet."""
    collator = language.collator()
    return sorted(survey.mentions.values(), key=lambda mention: (bool(mention.why), collator.sortKey(mention.form)))


def around(language: Language, backups: int, beside: Sequence[str], *, is_open: bool, unsaved: int) -> list[str]:
    """What else a user must know of a plan's file before it is shared."""
    text, count = language.text, language.count
    lines = (
        (backups, count("Share", "%n backup(s) of the plan on this computer", backups)),
        (beside, text("Share", "Versions beside the plan stay as they are: {names}", names=", ".join(beside))),
        (is_open, text("Share", "The plan is open in a Soteplan window: this is what it last saved.")),
        (unsaved, text("Share", "Soteplan ended with unsaved work on this plan: that is not in it.")),
    )
    return [line for told, line in lines if told]


def excerpt(language: Language, where: Where) -> str:
    """Where a name stands: the kind of row, the field, and the text around it on one line."""
    text = " ".join(f"{where.before}{where.found}{where.after}".split())
    before, after = ("…" if len(side) == AROUND else "" for side in (where.before, where.after))
    where_it_is = f"{language.entity(where.table)}, {language.field(where.table, where.field)}"
    return f"{where_it_is}: {' '.join(filter(None, (before, text, after)))}"


def outcome(language: Language, cleared: Cleared) -> list[str]:
    """What was done to a file cleaned in place."""
    count = language.count
    lines = (
        (cleared.rewritten, count("Share", "%n backup(s) cleaned in the same way", cleared.rewritten)),
        (cleared.removed, count("Share", "%n unreadable backup(s) removed", cleared.removed)),
        (cleared.left, count("Share", "%n backup(s) on this computer still as before", cleared.left)),
    )
    heading = language.text("Share", "{path} no longer tells of persons.", path=cleared.path)
    return [heading, *(line for number, line in lines if number)]
