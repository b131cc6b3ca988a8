"""What parties and channels are pasted from: the heads of the columns of a list of one's own."""

from __future__ import annotations

from collections.abc import Mapping

from soteplan.exchange.pasted_rows import RowForm

PARTY_HEADS: Mapping[str, tuple[str, ...]] = {
    "title": (
        "nimi", "toimija", "organisaatio", "henkilö", "yhteyshenkilö", "name", "party", "organisation", "organization",
        "person", "contact", "namn", "aktör", "organisation", "kontaktperson",
    ),
    "short_name": ("lyhenne", "lyhyt nimi", "abbreviation", "acronym", "förkortning"),
    "kind": ("laji", "tyyppi", "kind", "type", "slag", "typ"),
    "parent_id": ("osa", "organisaatioon", "yksikkö", "kuuluu", "unit", "belongs to", "enhet", "hör till"),
    "organisation_type": ("organisaatiotyyppi", "organisaation tyyppi", "organisation type", "organisationstyp"),
    "email": ("sähköposti", "sähköpostiosoite", "e-mail", "email", "mail", "e-post", "epost"),
    "phone": ("puhelin", "puhelinnumero", "puh", "puh.", "gsm", "phone", "telephone", "mobile", "telefon", "tel"),
    "duty": ("tehtävä", "rooli", "vastuu", "nimike", "role", "duty", "position", "roll", "uppgift", "titel"),
    "note": ("huomautus", "lisätieto", "lisätiedot", "note", "notes", "anteckning"),
}  # fmt: skip
PARTIES = RowForm(
    "party",
    ("title", "short_name", "kind", "parent_id", "organisation_type", "email", "phone", "duty", "note"),
    PARTY_HEADS,
    added="parent_id",
)

CHANNEL_HEADS: Mapping[str, tuple[str, ...]] = {
    "title": ("kanava", "nimi", "viestintäkanava", "channel", "name", "kanal", "namn"),
    "kind": ("laji", "tyyppi", "kind", "type", "slag", "typ"),
    "owner_id": ("omistaja", "vastuu", "vastuutaho", "ylläpitäjä", "owner", "responsible", "ansvarig"),
    "note": ("huomautus", "kuvaus", "lisätieto", "note", "description", "anteckning", "beskrivning"),
}
CHANNELS = RowForm("channel", ("title", "kind", "owner_id", "note"), CHANNEL_HEADS)
