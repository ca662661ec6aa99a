"""What papers say in French and Arabic, from what was typed in English; what is not understood stays as typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.model.beneficiaries import beneficiaries_in
from pesnet_desktop.model.capacities import capacity_in
from pesnet_desktop.model.cities import city_name
from pesnet_desktop.model.place import Place, Venue
from pesnet_desktop.model.tbc import without_tbc
from pesnet_desktop.model.timeline_words import timeline_in
from pesnet_desktop.model.usual_slots import parties_in, usual_words

PES = "National Public Employment Services (PES) Authorities"


@pytest.mark.parametrize(
    ("typed", "french", "arabic"),
    [
        ("Q2 2025", "2e trimestre 2025", "الربع الثاني من عام 2025"),
        ("Q1/Q2 2025 (tbc)", "1er/2e trimestre 2025", "الربع الأول/الثاني من عام 2025"),
        ("September 2024", "septembre 2024", "سبتمبر 2024"),
        ("Jan/Feb 2026", "janvier/février 2026", "يناير/فبراير 2026"),
        ("October-December 2025", "octobre–décembre 2025", "أكتوبر–ديسمبر 2025"),
        ("November 2025 - January 2026", "novembre 2025 – janvier 2026", "نوفمبر 2025 – يناير 2026"),
        ("8-9 July 2025", "8–9 juillet 2025", "8–9 يوليو 2025"),
        ("2026", "2026", "2026"),
        ("as agreed with the host", "as agreed with the host", "as agreed with the host"),
    ],
)
def test_a_timeline_is_worded_anew_where_it_was_understood(typed: str, french: str, arabic: str) -> None:
    assert (timeline_in(typed, "fr"), timeline_in(typed, "ar")) == (french, arabic)


@given(st.text(max_size=40), st.sampled_from(["en", "fr", "ar", "tr"]))
def test_any_timeline_has_words_in_every_language(typed: str, language: str) -> None:
    assert bool(timeline_in(typed, language).strip()) == bool(without_tbc(typed))


@pytest.mark.parametrize(
    ("typed", "french", "arabic"),
    [
        ("On-site (Azerbaijan)", "Sur place (Azerbaïdjan)", "حضوري (أذربيجان)"),
        ("Online", "En ligne", "عن بعد"),
        ("Malaysia", "Malaisie", "ماليزيا"),
        ("On-site (a town near Baku)", "On-site (a town near Baku)", "On-site (a town near Baku)"),
    ],
)
def test_a_place_is_worded_anew_where_all_of_it_was_understood(typed: str, french: str, arabic: str) -> None:
    assert (Place.parse(typed).in_language("fr"), Place.parse(typed).in_language("ar")) == (french, arabic)


def test_a_venue_names_city_and_country_in_the_paper_s_language_and_the_house_by_its_own_name() -> None:
    venue = Venue.parse("Hotel Royale Chulan in Kuala Lumpur, Malaysia")

    assert (venue.in_language("fr"), venue.in_language("ar")) == (
        "Hôtel Royale Chulan à Kuala Lumpur, Malaisie",
        "فندق Royale Chulan، كوالالمبور، ماليزيا",
    )


@pytest.mark.parametrize(
    ("typed", "french", "arabic"),
    [
        ("Secretariat of the OIC-PESNET", "Secrétariat de l’OIC-PESNET", "أمانة OIC-PESNET"),
        (
            "Vice-Chair of the OIC-PESNET (Asia Group)",
            "Vice-Président de l’OIC-PESNET (Groupe Asie)",
            "نائب رئيس OIC-PESNET (المجموعة الآسيوية)",
        ),
        ("Chairman of the Network", "Président du réseau", "رئيس الشبكة"),
        ("Vice-Chair (Asia Group)", "Vice-Président (Groupe Asie)", "نائب الرئيس (المجموعة الآسيوية)"),
        ("Host of the event", "hôte de la manifestation", "البلد المضيف للفعالية"),
        ("Focal point of Malaysia", "point focal (Malaisie)", "جهة الاتصال في ماليزيا"),
        ("host of the dinner on board", "host of the dinner on board", "host of the dinner on board"),
        ("keeper of the seal", "keeper of the seal", "keeper of the seal"),
    ],
)
def test_capacities_of_the_network_are_known_and_others_stay_as_typed(typed: str, french: str, arabic: str) -> None:
    assert (capacity_in(typed, "fr"), capacity_in(typed, "ar")) == (french, arabic)


@pytest.mark.parametrize(
    ("typed", "french", "arabic"),
    [
        ("lunch break", "Déjeuner", "استراحة الغداء"),
        ("Topic One", "Thème 1", "الموضوع الأول"),
        ("Presentation Topic 2", "Présentation du thème 2", "عرض الموضوع الثاني"),
        ("Session 2", "Séance 2", "الجلسة الثانية"),
        ("Session 7", "Séance 7", "الجلسة السابعة"),
        ("Session 12", "Séance 12", "الجلسة الثانية عشرة"),
        ("Session 20", "Séance 20", "الجلسة 20"),
        ("Topic of the day", "", ""),
        ("Learning from each other", "", ""),
    ],
)
def test_what_programmes_usually_say_needs_no_translator(typed: str, french: str, arabic: str) -> None:
    assert (usual_words(typed, "fr"), usual_words(typed, "ar")) == (french, arabic)


def test_two_parties_are_joined_in_the_paper_s_language_and_names_are_left_alone() -> None:
    assert parties_in("PERKESO and İŞKUR", "fr") == "PERKESO et İŞKUR"
    assert parties_in("PERKESO and the APEA", "ar") == "PERKESO و\u00a0APEA"
    assert parties_in("Ms Sample and Mr Sample", "fr") == "Ms Sample and Mr Sample"


def test_beneficiaries_are_put_together_from_institutions_and_group() -> None:
    assert beneficiaries_in(f"{PES} in OIC French-Speaking Member Countries", "fr") == (
        "Autorités nationales des services publics de l’emploi (SPE) des pays membres francophones de l’OCI"
    )
    assert beneficiaries_in(f"{PES} in OIC Member Countries", "ar") == (
        "سلطات خدمات التوظيف العمومية الوطنية في الدول الأعضاء في منظمة التعاون الإسلامي"
    )
    assert beneficiaries_in("OIC Member Countries", "fr") == "Pays membres de l’OCI"
    assert beneficiaries_in("Teachers in OIC Member Countries", "fr") == ""


def test_a_city_typed_in_arabic_is_named_in_every_language() -> None:
    assert [city_name("مسقط", language) for language in ("en", "fr", "ar")] == ["Muscat", "Mascate", "مسقط"]
    assert city_name("Marrakesh", "en") == "Marrakesh"


def test_a_city_that_is_not_known_stays_as_typed() -> None:
    assert [city_name(city, "ar") for city in ("kuala lumpur", "Sampletown")] == ["كوالالمبور", "Sampletown"]
