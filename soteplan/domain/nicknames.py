"""What given names are called for short in Finland: by the short name in Finnish or Swedish, those it may stand for."""

from __future__ import annotations

_CALLED = """
aki: joakim akseli ari; ansku: anna annika anne; antsu: antti anssi; anu: anna annukka; arska: ari arto aarne;
bosse: bo; eki: erkki erik; erkka: erkki; hande: hannu hans; harska: harri; hena: henrik henri; hessu: heikki
hannes; ippe: ilpo; jaska: jaakko jari jarmo; jokke: joakim joonas; jonna: johanna; jore: jorma; juha: juhani
johannes; juke: jukka juha; jukka: juhani johannes; jussi: juhani johannes juho; kaija: katariina; kaisa: katariina;
kaitsu: kaija kai; kake: kari kalevi; kalle: kaarle karl kalervo; kata: katariina katja; kati: katariina katja
katri; katri: katariina; kike: kimmo; kikka: kirsi kristiina kirsti; kirsi: kristiina; lasse: lauri lars; late:
lauri lasse; leena: helena magdaleena; leksa: aleksi aleksanteri; liisa: elisabet; lissu: liisa elisabet; maija:
maria marja marjatta; maikki: maija maria margit; make: markku markus marko; manu: mauno manuel emanuel; masa: matti
markku martti; matsku: matti matias; matti: matias; mikke: mikael; mikko: mikael; miksu: mikael mikko; mira:
mirjami; mirkku: mirja mirjami; misse: mikael; niksu: niklas niko; nisse: nils; ode: olli; oili: olga; pave: pauli
paavo; pekka: pietari pekko; pelle: per; pena: pentti; pepe: petteri pertti perttu; pera: pertti; pete: petri
petteri peter; petu: petri petra; pipsa: pirkko pirjo; ramppe: raimo rami; reiska: reijo; riitta: margareeta; rike:
risto riku rikhard; ritu: riitta; roope: robert roberto; saikku: saija saila; sakke: sakari santeri;
sami: samuel; samppa: sampo sami; santtu: aleksanteri santeri; satsku: satu; seppe: seppo; simppa: simo; sirkku:
sirkka; stina: kristina; susse: susanna; sussu: susanna suvi; tapsa: tapio tapani; teme: teemu; tepa: terho tero;
tepi: terhi tero; tiina: kristiina; timppa: timo; tintti: tiina; tomppa: tommi tom tuomas; topi: tobias tapio;
topsu: topi toni; tume: tuomas; tuomo: tuomas; valtsu: valtteri; vilho: vilhelm; ville: vilhelm viljami; villu:
ville; virpa: virpi; wilma: vilhelmiina; yrkka: yrjö
"""


def _read(text: str) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for line in " ".join(text.split()).split(";"):
        short, _, names = line.partition(":")
        found[short.strip()] = found.get(short.strip(), frozenset()) | frozenset(names.split())
    return found


NICKNAMES = _read(_CALLED)
