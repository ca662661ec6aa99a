"""The words of letters in English, French and Arabic: how somebody is addressed, what is announced and asked."""

from collections.abc import Sequence

from pesnet_desktop.model.cities import city_name
from pesnet_desktop.model.countries import country_name
from pesnet_desktop.model.dates import DateRange, day_text
from pesnet_desktop.model.honorific import Address, address_of, honorific_in, is_woman
from pesnet_desktop.model.place import Venue
from pesnet_desktop.model.rich_text import Mark, Paragraph, Run
from pesnet_desktop.model.text import fold
from pesnet_desktop.model.typography import NO_BREAK_SPACE
from pesnet_desktop.queries.papers.words import COMMA, Words, in_language, joined_runs

REFERENCE: Words = {"en": "Ref.: {number}", "fr": "Réf. : {number}", "ar": "المرجع: {number}"}
SUBJECT: Words = {"en": "Invitation to the {title}", "fr": "Invitation – {title}", "ar": "دعوة إلى {title}"}
SECRETARIAT_OF: Words = {
    "en": "Secretariat of the {network}",
    "fr": "Secrétariat – {network}",
    "ar": "أمانة {network}",
}
BASIS: Words = {
    "en": "The event is activity {number} of the {plan}.",
    "fr": "Cette manifestation correspond à l’activité {number} ({plan}).",
    "ar": "وتندرج الفعالية تحت النشاط {number} ({plan}).",
}
ELIGIBILITY: Words = {
    "en": "Your institution is cordially invited to nominate its representatives.",
    "fr": "Votre institution est cordialement invitée à désigner ses représentants.",
    "ar": "ويسرنا دعوة مؤسستكم الموقرة إلى ترشيح ممثليها.",
}
LANGUAGES: Words = {"en": "Languages: {languages}.", "fr": "Langues : {languages}.", "ar": "اللغات: {languages}."}
DEADLINE: Words = {
    "en": "The completed nomination form should reach the Secretariat by {day}.",
    "fr": "Le formulaire de désignation dûment rempli doit parvenir au Secrétariat au plus tard le {day}.",
    "ar": "يرجى موافاة الأمانة باستمارة الترشيح في موعد أقصاه {day}.",
}
ENCLOSED: dict[str, Words] = {
    "note": {"en": "concept note", "fr": "note conceptuelle", "ar": "المذكرة المفاهيمية"},
    "note-and-programme": {
        "en": "concept note and draft programme",
        "fr": "note conceptuelle et projet de programme",
        "ar": "المذكرة المفاهيمية ومشروع البرنامج",
    },
    "programme": {"en": "draft programme", "fr": "projet de programme", "ar": "مشروع البرنامج"},
    "booklet": {"en": "information booklet", "fr": "livret d’information", "ar": "كتيب المعلومات"},
    "form": {"en": "nomination form", "fr": "formulaire de désignation", "ar": "استمارة الترشيح"},
}
_AND_WITH_COMMA: Words = {"en": ", and ", "fr": ", et ", "ar": "، و"}
_HELD: Words = {
    "en": "I have the honour to inform {you} that {organisers} will organise the above {kind}",
    "fr": "J’ai l’honneur {you} {that}{organisers} {organise} la manifestation mentionnée en objet",
    "ar": "تحية طيبة وبعد، يشرفني أن أحيط {you} علما بأن {organisers} بصدد تنظيم الفعالية المذكورة أعلاه",
}
_TO_BE_HELD: Words = {
    "en": "I have the honour to inform {you} that the above {kind} will be held",
    "fr": "J’ai l’honneur {you} que la manifestation mentionnée en objet se tiendra",
    "ar": "تحية طيبة وبعد، يشرفني أن أحيط {you} علما بأن الفعالية المذكورة أعلاه ستنعقد",
}
_YOU: dict[str, tuple[str, str]] = {
    "en": ("you", "Your Excellency"),
    "fr": ("de vous informer", "d’informer Votre Excellence"),
    "ar": ("سيادتكم", "معاليكم"),
}
_CLOSING: dict[str, dict[Address, str]] = {
    "en": {
        "": "Please accept the assurances of my highest consideration.",
        "excellency": "Please accept, Excellency, the assurances of my highest consideration.",
    },
    "fr": {
        "": "Veuillez agréer, Madame, Monsieur, l’expression de ma haute considération.",
        "excellency": "Veuillez agréer, Excellence, l’expression de ma très haute considération.",
        "mr": "Veuillez agréer, Monsieur, l’expression de ma haute considération.",
        "ms": "Veuillez agréer, Madame, l’expression de ma haute considération.",
    },
    "ar": {
        "": "وتفضلوا بقبول فائق التقدير والاحترام.",
        "excellency": "وتفضلوا، معاليكم، بقبول فائق التقدير والاحترام.",
    },
}
_SALUTATION: dict[str, dict[str, str]] = {
    "en": {"": "Dear Sir or Madam,", "excellency": "Excellency,", "named": "Dear {name},"},
    "fr": {"": "Madame, Monsieur,", "excellency": "Excellence,", "mr": "Monsieur,", "ms": "Madame,"},
    "ar": {
        "": "السيدات والسادة المحترمين،",
        "excellency": "صاحب المعالي،",
        "her_excellency": "صاحبة المعالي،",
        "mr": "{name} المحترم،",
        "ms": "{name} المحترمة،",
        "named": "{name} المحترم(ة)،",
    },
}
_FRENCH_JOINTS = (("le ", "au "), ("les ", "aux "))
_BOLD: frozenset[Mark] = frozenset({"bold"})
_TWO_DAYS = 2


def salutation(honorific: str, name: str, language: str) -> str:
    """``Excellency,`` · ``Dear Mr. …,`` · ``Madame, Monsieur,`` · ``السيد … المحترم،``."""
    address = address_of(honorific)
    forms = _SALUTATION[language]
    if language == "fr":
        return forms[address]
    if address == "excellency":
        return forms["her_excellency"] if "her_excellency" in forms and is_woman(honorific) else forms[address]
    if not name:
        return forms[""]
    form = forms.get(address, forms["named"]) if address else forms["named"]
    return form.format(name=named(honorific, name, language))


def named(honorific: str, name: str, language: str) -> str:
    """A name with its honorific in the paper's language; the name as typed."""
    return " ".join(part for part in (honorific_in(honorific, language), name) if part)


def closing(honorific: str, language: str) -> str:
    """The courtesy at the end of a letter."""
    own = _CLOSING[language]
    return own.get(address_of(honorific), own[""])


def opening(
    honorific: str, organisers: Sequence[Sequence[Run]], kind: str, whereabouts: Sequence[Run], language: str
) -> Paragraph:
    """Announces the event, a ``kind`` such as ``Workshop``; ``whereabouts`` begin with the words that join them."""
    values = {"you": _YOU[language][address_of(honorific) == "excellency"], "kind": kind}
    if not organisers:
        return Paragraph((Run(in_language(_TO_BE_HELD, language, **values)), *whereabouts, Run(".")))
    if language == "fr":
        has_vowel = fold(organisers[0][0].text)[:1] in tuple("aeiou")
        plural = len(organisers) > 1
        values |= {"that": "qu’" if has_vowel else "que ", "organise": "organiseront" if plural else "organisera"}
    before, after = (half.format(**values) for half in _HELD[language].split("{organisers}"))
    return Paragraph((Run(before), *_in_sentence(organisers, language), Run(after), *whereabouts, Run(".")))


def _in_sentence(organisers: Sequence[Sequence[Run]], language: str) -> tuple[Run, ...]:
    """``SESRIC, in its capacity as …, and PERKESO, in its capacity as …,`` as a sentence has it; else ``A and B``."""
    comma = COMMA[language]
    has_commas = [comma.strip() in "".join(run.text for run in one) for one in organisers]
    if not any(has_commas):
        return joined_runs(organisers, language).runs
    runs: list[Run] = []
    for place, one in enumerate(organisers):
        if place:
            runs.append(Run(comma if place < len(organisers) - 1 else _AND_WITH_COMMA[language]))
            if language == "ar" and one[0].text[:1] < "\u0600":
                runs.append(Run(NO_BREAK_SPACE))
        runs.extend(one)
    return (*runs, Run(comma.strip())) if has_commas[-1] else tuple(runs)


def when(dates: Paragraph, days: DateRange | None, language: str) -> Paragraph:
    """`` on 8–9 July 2025``, the dates in bold; nothing where none are known."""
    if not dates:
        return Paragraph()
    count = (days.end - days.start).days + 1 if days else 0
    joint = {
        "en": " on " if days else ", ",
        "fr": (" le " if count == 1 else " les ") if days else ", ",
        "ar": {0: "، ", 1: " يوم ", _TWO_DAYS: " يومي "}.get(count, " خلال الفترة "),
    }[language]
    return Paragraph((Run(joint), *(Run(one.text, one.marks | _BOLD, one.link) for one in dates.runs)))


def where(venue: Venue, words: Paragraph, language: str) -> Paragraph:
    """`` at Hotel …`` or `` in Kuala Lumpur, Malaysia``; `` online``; nothing where no venue is known."""
    if not words:
        return Paragraph()
    if venue.mode == "online":
        return Paragraph((Run({"en": " online", "fr": " en ligne", "ar": " عن بعد"}[language]), *_open(words)))
    if language == "ar":
        return Paragraph((Run(" في "), *words.runs))
    if language == "en":
        is_named = venue.city or venue.country
        return Paragraph((Run(" at " if venue.building else " in " if is_named else ", "), *words.runs))
    return _french_where(venue, words)


def _open(words: Paragraph) -> tuple[Run, ...]:
    """What marks a venue as open."""
    return tuple(run for run in words.runs if "to_confirm" in run.marks)


def _french_where(venue: Venue, words: Paragraph) -> Paragraph:
    """`` à l’Hôtel …``, `` à Kuala Lumpur``, `` au Caire``; a house whose article nobody knows stands in brackets."""
    text = words.runs[0].text
    if venue.building:
        if fold(venue.building).startswith("hotel "):
            return Paragraph((Run(" à l’"), *words.runs))
        return Paragraph((Run(" ("), *words.runs, Run(")")))
    if not venue.city:
        return Paragraph((Run(" ("), *words.runs, Run(")")))
    for article, joint in _FRENCH_JOINTS:
        if fold(text).startswith(article):
            return Paragraph((Run(f" {joint}{text[len(article) :]}"), *words.runs[1:]))
    return Paragraph((Run(" à "), *words.runs))


def town_of(venue: Venue, language: str) -> str:
    """The city or, where none is known, the country, as the subject of a letter has it."""
    return city_name(venue.city, language) or country_name(venue.country, language)


def place_and_date(city: str, day_words: str, language: str) -> str:
    """``Ankara, 14 May 2025`` · ``Ankara, le 14 mai 2025`` · ``أنقرة، 14 مايو 2025``; without a city the day."""
    if not city:
        return day_words
    return {"fr": f"{city}, le {day_words}", "ar": f"{city}، {day_words}"}.get(language, f"{city}, {day_words}")


def deadline(typed: str, until: DateRange | None, language: str) -> Paragraph:
    """Until when a nomination is awaited, the day in bold; empty where no day is known."""
    day = day_text(until.start, language) if until else typed
    if not day:
        return Paragraph()
    before, after = DEADLINE[language].split("{day}")
    return Paragraph((Run(before), Run(day, _BOLD), Run(after)))
