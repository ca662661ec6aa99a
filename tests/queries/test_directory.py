from pesnet_desktop.queries.directory import countries, institutions, network, persons
from tests.queries.office import Office


def test_the_network_has_a_name_with_its_acronym_in_each_language(desk: Office) -> None:
    own = network(desk.store)

    assert own.name_in("en") == "OIC Public Employment Services Network (OIC-PESNET)"
    assert own.name_in("fr") == "Réseau des services publics de l’emploi de l’OCI (OIC-PESNET)"
    assert (own.secretariat, own.languages) == ("SESRIC", ("en", "fr", "ar"))


def test_all_member_states_are_there_with_their_other_spellings(desk: Office) -> None:
    rows = {row.iso2: row for row in countries(desk.store)}

    assert len(rows) == 57
    assert "Turkey" in rows["TR"].aliases


def test_institutions_are_known_by_acronym_and_country(desk: Office) -> None:
    names = {row.acronym: row.name.en for row in institutions(desk.store)}

    assert names["İŞKUR"] == "Turkish Employment Agency"


def test_a_new_file_names_nobody(desk: Office) -> None:
    assert persons(desk.store) == ()
