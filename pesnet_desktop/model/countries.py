"""The 57 member states: names by diplomatic usage in four languages, other spellings, languages and regional group."""

from collections.abc import Iterable
from functools import cache
from typing import Literal

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.text import fold

Region = Literal["Arab", "Asia", "Africa"]


@dataclass(frozen=True)
class CountryName:
    """A member state. ``languages`` are those it is invited in, of en, fr, ar."""

    iso2: str
    en: str
    fr: str
    ar: str
    tr: str
    languages: tuple[str, ...]
    region: str
    aliases: tuple[str, ...] = ()

    def name(self, language: str) -> str:
        return {"fr": self.fr, "ar": self.ar, "tr": self.tr}.get(language, self.en)

    @property
    def spellings(self) -> tuple[str, ...]:
        return (self.en, self.fr, self.ar, self.tr, *self.aliases)


# iso2 | English | French | Arabic | Turkish | languages | region | other spellings
_TABLE = """
AF | Afghanistan | Afghanistan | أفغانستان | Afganistan | en | Asia |
AL | Albania | Albanie | ألبانيا | Arnavutluk | en | Asia |
DZ | Algeria | Algérie | الجزائر | Cezayir | ar fr | Arab |
AZ | Azerbaijan | Azerbaïdjan | أذربيجان | Azerbaycan | en | Asia |
BH | Bahrain | Bahreïn | البحرين | Bahreyn | ar | Arab | Kingdom of Bahrain
BD | Bangladesh | Bangladesh | بنغلاديش | Bangladeş | en | Asia |
BJ | Benin | Bénin | بنين | Benin | fr | Africa |
BN | Brunei Darussalam | Brunéi Darussalam | بروناي دار السلام | Brunei Darüsselam | en | Asia | Brunei; Brunéi; بروناي
BF | Burkina Faso | Burkina Faso | بوركينا فاسو | Burkina Faso | fr | Africa | Burkina-Faso
CM | Cameroon | Cameroun | الكاميرون | Kamerun | fr en | Africa |
TD | Chad | Tchad | تشاد | Çad | fr | Africa |
KM | Comoros | Comores | جزر القمر | Komorlar | ar fr | Arab | Union of the Comoros; Union of Comoros; القمر
CI | Côte d’Ivoire | Côte d’Ivoire | كوت ديفوار | Fildişi Sahili | fr | Africa | Ivory Coast; Cote d'Ivoire; Cote dIvoire
DJ | Djibouti | Djibouti | جيبوتي | Cibuti | ar fr | Arab |
EG | Egypt | Égypte | مصر | Mısır | ar | Arab | Arab Republic of Egypt
GA | Gabon | Gabon | الغابون | Gabon | fr | Africa |
GM | The Gambia | Gambie | غامبيا | Gambiya | en | Africa | Gambia; La Gambie
GN | Guinea | Guinée | غينيا | Gine | fr | Africa |
GW | Guinea-Bissau | Guinée-Bissau | غينيا بيساو | Gine-Bissau | fr | Africa | Guinea Bissau; Guinée Bissau; غينيا-بيساو
GY | Guyana | Guyana | غيانا | Guyana | en | Asia | غويانا
ID | Indonesia | Indonésie | إندونيسيا | Endonezya | en | Asia | Republic of Indonesia
IR | Iran | Iran | إيران | İran | en | Asia | Islamic Republic of Iran; I.R. Iran; I.R. of Iran; Iran (Islamic Republic of)
IQ | Iraq | Irak | العراق | Irak | ar | Arab |
JO | Jordan | Jordanie | الأردن | Ürdün | ar | Arab | Hashemite Kingdom of Jordan
KZ | Kazakhstan | Kazakhstan | كازاخستان | Kazakistan | en | Asia |
KW | Kuwait | Koweït | الكويت | Kuveyt | ar | Arab | State of Kuwait
KG | Kyrgyz Republic | République kirghize | جمهورية قيرغيزستان | Kırgızistan | en | Asia | Kyrgyzstan; Kirghizistan; قيرغيزستان; Kırgız Cumhuriyeti
LB | Lebanon | Liban | لبنان | Lübnan | ar fr | Arab |
LY | Libya | Libye | ليبيا | Libya | ar | Arab | State of Libya
MY | Malaysia | Malaisie | ماليزيا | Malezya | en | Asia |
MV | Maldives | Maldives | المالديف | Maldivler | en | Asia | The Maldives; Republic of Maldives; جزر المالديف
ML | Mali | Mali | مالي | Mali | fr | Africa |
MR | Mauritania | Mauritanie | موريتانيا | Moritanya | ar fr | Arab |
MA | Morocco | Maroc | المغرب | Fas | ar fr | Arab | Kingdom of Morocco
MZ | Mozambique | Mozambique | موزمبيق | Mozambik | en | Africa |
NE | Niger | Niger | النيجر | Nijer | fr | Africa |
NG | Nigeria | Nigéria | نيجيريا | Nijerya | en | Africa |
OM | Oman | Oman | عمان | Umman | ar | Arab | Sultanate of Oman; سلطنة عمان; عُمان
PK | Pakistan | Pakistan | باكستان | Pakistan | en | Asia |
PS | Palestine | Palestine | فلسطين | Filistin | ar | Arab | State of Palestine; دولة فلسطين; État de Palestine
QA | Qatar | Qatar | قطر | Katar | ar | Arab | State of Qatar
SA | Saudi Arabia | Arabie saoudite | السعودية | Suudi Arabistan | ar | Arab | Kingdom of Saudi Arabia; KSA; المملكة العربية السعودية
SN | Senegal | Sénégal | السنغال | Senegal | fr | Africa |
SL | Sierra Leone | Sierra Leone | سيراليون | Sierra Leone | en | Africa |
SO | Somalia | Somalie | الصومال | Somali | ar en | Arab |
SD | Sudan | Soudan | السودان | Sudan | ar | Arab | The Sudan
SR | Suriname | Suriname | سورينام | Surinam | en | Asia |
SY | Syria | Syrie | سوريا | Suriye | ar | Arab | Syrian Arab Republic; سورية
TJ | Tajikistan | Tadjikistan | طاجيكستان | Tacikistan | en | Asia |
TG | Togo | Togo | توغو | Togo | fr | Africa |
TN | Tunisia | Tunisie | تونس | Tunus | ar fr | Arab |
TR | Türkiye | Türkiye | تركيا | Türkiye | en | Asia | Turkey; Turquie; Turkiye; Republic of Türkiye; تركية; تركيه
TM | Turkmenistan | Turkménistan | تركمانستان | Türkmenistan | en | Asia |
UG | Uganda | Ouganda | أوغندا | Uganda | en | Africa |
AE | United Arab Emirates | Émirats arabes unis | الإمارات العربية المتحدة | Birleşik Arap Emirlikleri | ar | Arab | UAE; U.A.E.; الإمارات
UZ | Uzbekistan | Ouzbékistan | أوزبكستان | Özbekistan | en | Asia |
YE | Yemen | Yémen | اليمن | Yemen | ar | Arab | Republic of Yemen
"""  # noqa: E501 (a row of the table reads better in one line)


def _read_row(row: str) -> CountryName:
    iso2, en, fr, ar, tr, languages, region, aliases = (cell.strip() for cell in row.split("|"))
    spellings = tuple(alias.strip() for alias in aliases.split(";") if alias.strip())
    return CountryName(iso2, en, fr, ar, tr, tuple(languages.split()), region, spellings)


@cache
def member_states() -> tuple[CountryName, ...]:
    """The table as the program ships it, by English name; the file's own table is editable and may differ."""
    return tuple(_read_row(row) for row in _TABLE.strip().split("\n"))


def spellings_of(countries: Iterable[CountryName]) -> dict[str, CountryName]:
    """Each folded spelling and the state it means."""
    return {_key(spelling): country for country in countries for spelling in country.spellings if spelling}


def find_country(text: str, countries: Iterable[CountryName] | None = None) -> CountryName | None:
    """The state a text names in any language or spelling, the whole text being its name; None otherwise."""
    spellings = shipped_spellings() if countries is None else spellings_of(countries)
    return spellings.get(_key(text))


def country_name(text: str, language: str) -> str:
    """A state's name in ``language``; what is no member state as typed."""
    found = _as_shipped().get(text) or find_country(text)
    return found.name(language) if found else text


@cache
def _as_shipped() -> dict[str, CountryName]:
    """By the English name as it is kept, as it nearly always comes: it needs no folding."""
    return {country.en: country for country in member_states()}


@cache
def shipped_spellings() -> dict[str, CountryName]:
    """Each folded spelling of the states as shipped; folding them anew for every cell cost more than all else."""
    return spellings_of(member_states())


def _key(text: str) -> str:
    return fold(text).strip(" .,;").removeprefix("the ").replace("'", " ")
