"""What Babel calls months and days, and how it joins two dates.

Made by ``python -m pesnet_desktop.tasks.date_words``; a test compares it with Babel, day by day.
"""

from typing import NamedTuple


class DateWords(NamedTuple):
    """One language: months from January, weekdays from Monday, parted by spaces; ``joins`` stands from the first date
    to the last one, by the part in which they differ.
    """

    months: str
    weekdays: str
    short_weekdays: str
    joins: dict[str, str]


DATE_WORDS = {
    "en": DateWords(
        "January February March April May June July August September October November December",
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        "Mon Tue Wed Thu Fri Sat Sun",
        {"d": "{day}–", "M": "{day} {month} – ", "y": "{day} {month} {year} – "},
    ),
    "fr": DateWords(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "lun. mar. mer. jeu. ven. sam. dim.",
        {"d": "{day}–", "M": "{day} {month} – ", "y": "{day} {month} {year} – "},
    ),
    "ar": DateWords(
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
        "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
        {"d": "{day}–", "M": "{day} {month} – ", "y": "{day} {month} {year} – "},
    ),
    "tr": DateWords(
        "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
        "Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar",
        "Pzt Sal Çar Per Cum Cmt Paz",
        {"d": "{day}–", "M": "{day} {month} – ", "y": "{day} {month} {year} – "},
    ),
}
