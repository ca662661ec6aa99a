"""The names people type for months, days of the week and seasons of a plan, in the four languages."""

import re

from pesnet_desktop.model.text import fold

_NAMES = """
January Jan janvier janv يناير Ocak
February Feb février févr فبراير Şubat
March Mar mars مارس Mart
April Apr avril avr أبريل إبريل Nisan
May mai مايو Mayıs
June Jun juin يونيو Haziran
July Jul juillet juil يوليو Temmuz
August Aug août أغسطس Ağustos
September Sep Sept septembre سبتمبر Eylül
October Oct octobre أكتوبر Ekim
November Nov novembre نوفمبر Kasım
December Dec décembre déc ديسمبر Aralık
"""
MONTHS: dict[str, int] = {
    fold(name): number for number, line in enumerate(_NAMES.split("\n")[1:-1], 1) for name in line.split()
}

MONTH = r"(?:" + "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True)) + r")\.?"
"""A pattern for a month's name in folded text."""

WEEKDAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|pazartesi|sali|carsamba|persembe|cumartesi|cuma|pazar"
    r"|الاثنين|الثلاثا|الاربعا|الخميس|الجمعه|السبت|الاحد)"
)
"""A pattern for a day of the week in folded text."""


def month_number(name: str) -> int:
    """1 to 12 for a folded name that MONTH matched."""
    return MONTHS[name.rstrip(".")]
