"""Words by which timings are known, in Finnish, Swedish and English, as patterns for small letters."""

from __future__ import annotations

# The first kind that is found holds: what is said more closely stands before what is said in general.
KINDS: tuple[tuple[str, str], ...] = (
    (
        "before",
        (
            r"ennen (?:koko )?(?:hankkeen |ohjelman |projektin |kauden )?"
            r"(?:käynnisty\w*|alkua|alkamista|aloit\w*|starttia)"
            r"|(?:före|innan) (?:hela )?(?:projektets |projektet |programmets |programmet )?"
            r"(?:start\w*|börja\w*|inled\w*|igångsätt\w*)"
            r"|before (?:the )?(?:project |programme )?(?:start|launch|begin|kick-?off)\w*"
        ),
    ),
    ("continuous", r"\bjatkuv\w*|\bkontinuerlig\w*|\b(?:fort)?löpande\b|\bcontinuous\w*|\bcontinual\w*|\bongoing\b"),
    (
        "milestones",
        (
            r"\b(?:käänne|muutos|taite)(?:koh|pist)\w*|\bvirstanpyl\w*|\bmuutosvaihe\w*"
            r"|\bbrytpunkt\w*|\bvändpunkt\w*|\bmilstol\w*|\bturning[ -]points?\b|\bmilestones?\b"
        ),
    ),
    ("regular", r"\bsäännölli\w*|\bsäännönmukai\w*|\bregelbunde\w*|\bregular\w*"),
    (
        "needed",
        (
            r"\btarvittaessa\b|\btarpeen (?:mukaan|vaatiessa)|\bvid behov\b|\bnär det behövs\b"
            r"|\b(?:when(?:ever)?|as|if|where) (?:needed|necessary)\b"
        ),
    ),
    (
        "continuous",
        (
            r"\bkoko (?:hankkeen |ohjelman |projektin |kauden )?ajan?\b|\bkoko (?:hanke)?kauden\b"
            r"|\bhela (?:projekt|program)\w*|\bhela tiden\b|\bthroughout\b|\ball the time\b"
            r"|\bwhole (?:project|programme)\b"
        ),
    ),
    ("dates", r"\bmääräpäiv\w*|\b(?:annettuina|sovittuina) päivinä\b|\b(?:bestämda|givna) dagar\b|\bon given days\b"),
)
# Words that make a period one in which something goes on; without a period they say nothing.
DURING = (
    r"\b(?:vuosien|vuoden|kauden|ajan|aikavälillä|ajalla)\b|\baikana\b|\bunder\b|\bduring\b|\b(?:in|over) the years?\b"
)
RHYTHMS: tuple[tuple[str, str], ...] = (
    (
        "biweekly",
        (
            r"joka toinen viikko|joka toisena viikkona|kahden viikon välein|varannan vecka"
            r"|every (?:second|other) week|every two weeks|\bfortnightly|\bbi-?weekly"
        ),
    ),
    (
        "weekly",
        (
            r"\bvii?koittain|\bviikottain|joka viikko|kerran viikossa|varje vecka|\bveckovis|en gång i veckan"
            r"|\bweekly|every week|once a week"
        ),
    ),
    (
        "bimonthly",
        (
            r"joka toinen (?:kuukausi|kuu\b)|kahden kuukauden välein|varannan månad"
            r"|every (?:second|other) month|every two months|\bbi-?monthly"
        ),
    ),
    (
        "monthly",
        (
            r"\bkuukausittain|joka kuukausi|kerran (?:kuukaudessa|kuussa)|varje månad|\bmånatlig\w*|\bmånadsvis"
            r"|en gång i månaden|\bmonthly|every month|once a month"
        ),
    ),
    (
        "quarterly",
        (
            r"\bneljännesvuosittain|\bkvartaaleittain|(?:neljä|4) kertaa vuodessa|kolmen kuukauden välein|\bkvartalsvis"
            r"|(?:fyra|4) gånger (?:om|per|i) året?|\bquarterly|(?:four|4) times a year|every (?:three months|quarter)"
        ),
    ),
    (
        "twice_a_year",
        (
            r"(?:kaksi|2) kertaa vuodessa|kahdesti vuodessa|\bpuolivuosittain|puolen vuoden välein"
            r"|(?:två|2) gånger (?:om|per|i) året?|\bhalvårsvis"
            r"|(?:twice|two times|2 times) a year|\bhalf-yearly|every (?:six months|half year)"
        ),
    ),
    (
        "yearly",
        (
            r"\bvuosittain|joka vuosi|kerran vuodessa|\bårligen|varje år|en gång (?:om|per|i) året?"
            r"|\byearly|\bannually|every year|once a year"
        ),
    ),
)
NOT = r"\b(?:ei|eivät|älä|ilman|paitsi|inte|ej|utom|not|no|never|except)\b"
# What may stand beside days without making them other than days.
FILLERS = r"\b(?:noin|den|the|on|pvm|mellan|välillä|v|vuosina|vuonna|åren|år|in)\b"
# An open end: what stands before the days, or after them.
FROM, ONWARDS = r"(?:from|since|från och med|från|fr\.o\.m\.)", r"(?:alkaen|lähtien|framåt|onwards)"
UNTIL, UP_TO = r"(?:until|till och med|till|t\.o\.m\.)", r"(?:asti|saakka)"

MONTHS = (
    "tammikuu januari january", "helmikuu februari february", "maaliskuu mars march", "huhtikuu april",
    "toukokuu maj may", "kesäkuu juni june", "heinäkuu juli july", "elokuu augusti august", "syyskuu september",
    "lokakuu oktober october", "marraskuu november", "joulukuu december",
)  # fmt: skip
MONTH_NUMBERS = {name: number for number, names in enumerate(MONTHS, 1) for name in names.split()}
