"""Names of the cities where the network meets, in the papers' languages; other cities are printed as typed."""

from collections.abc import Iterator
from functools import cache

from pesnet_desktop.model.text import fold

# English | French | Arabic | other spellings
_TABLE = """
Abidjan | Abidjan | أبيدجان |
Abu Dhabi | Abou Dhabi | أبوظبي | Abu Dabi; أبو ظبي
Abuja | Abuja | أبوجا |
Algiers | Alger | الجزائر العاصمة |
Almaty | Almaty | ألماتي |
Amman | Amman | عمّان |
Ankara | Ankara | أنقرة |
Antalya | Antalya | أنطاليا |
Ashgabat | Achgabat | عشق آباد |
Astana | Astana | أستانا |
Baghdad | Bagdad | بغداد | Bağdat
Baku | Bakou | باكو | Bakü
Bamako | Bamako | باماكو |
Banjul | Banjul | بانجول |
Beirut | Beyrouth | بيروت | Beyrut
Bishkek | Bichkek | بيشكيك |
Cairo | Le Caire | القاهرة | Kahire
Casablanca | Casablanca | الدار البيضاء | Kazablanka
Conakry | Conakry | كوناكري |
Cotonou | Cotonou | كوتونو |
Dakar | Dakar | داكار |
Damascus | Damas | دمشق | Şam
Dhaka | Dacca | دكا | Dakka
Djibouti | Djibouti | جيبوتي | Cibuti
Doha | Doha | الدوحة |
Dubai | Dubaï | دبي |
Dushanbe | Douchanbé | دوشنبه |
Fez | Fès | فاس | Fes
Geneva | Genève | جنيف | Cenevre
Islamabad | Islamabad | إسلام آباد |
Istanbul | Istanbul | إسطنبول | İstanbul
Jakarta | Jakarta | جاكرتا | Cakarta
Jeddah | Djeddah | جدة | Cidde
Kampala | Kampala | كمبالا |
Khartoum | Khartoum | الخرطوم | Hartum
Kuala Lumpur | Kuala Lumpur | كوالالمبور |
Kuwait City | Koweït | مدينة الكويت |
Lagos | Lagos | لاغوس |
Lomé | Lomé | لومي |
Malé | Malé | ماليه |
Manama | Manama | المنامة |
Maputo | Maputo | مابوتو |
Marrakech | Marrakech | مراكش | Marrakesh; Marakeş
Muscat | Mascate | مسقط | Maskat
N’Djamena | N’Djamena | نجامينا |
Niamey | Niamey | نيامي |
Nouakchott | Nouakchott | نواكشوط |
Ouagadougou | Ouagadougou | واغادوغو |
Putrajaya | Putrajaya | بوتراجايا |
Rabat | Rabat | الرباط |
Riyadh | Riyad | الرياض | Riyad
Samarkand | Samarcande | سمرقند | Semerkant
Tashkent | Tachkent | طشقند | Taşkent
Tehran | Téhéran | طهران | Tahran
Tirana | Tirana | تيرانا |
Tripoli | Tripoli | طرابلس | Trablus
Tunis | Tunis | تونس العاصمة |
Yaoundé | Yaoundé | ياوندي |
"""


def city_name(text: str, language: str) -> str:
    """A city's name in French or Arabic, in English where it was typed in Arabic; any other city as typed."""
    if language == "en" and text.isascii():
        return text
    names = _names().get(fold(text).strip(" .,;"))
    return names.get(language, text) if names else text


def city_table() -> Iterator[tuple[str, str, str, str]]:
    """The table: English, French, Arabic, and other spellings parted by semicolons."""
    for row in _TABLE.strip().split("\n"):
        en, fr, ar, others = (cell.strip() for cell in row.split("|"))
        yield en, fr, ar, others


@cache
def _names() -> dict[str, dict[str, str]]:
    """Each folded spelling and the names it means."""
    known = {}
    for en, fr, ar, others in city_table():
        for spelling in (en, fr, ar, *others.split(";")):
            if spelling.strip():
                known[fold(spelling)] = {"fr": fr, "ar": ar} | ({"en": en} if spelling == ar else {})
    return known
