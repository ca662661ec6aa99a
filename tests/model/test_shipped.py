from pesnet_desktop.model.entities import Base
from pesnet_desktop.model.shipped import country_id, institution_id, shipped_rows


def test_two_fresh_files_begin_with_equal_rows_whose_ids_differ_from_each_other() -> None:
    first, second = list(shipped_rows()), list(shipped_rows())

    assert first == second
    assert len({columns["id"] for _table, columns in first}) == len(first)


def test_every_column_that_is_shipped_is_in_the_file() -> None:
    unknown = [
        (table, name)
        for table, columns in shipped_rows()
        for name in columns
        if name not in Base.metadata.tables[table].columns
    ]

    assert unknown == []


def test_case_21_an_institution_is_known_by_several_names() -> None:
    rows = {columns["id"]: columns for _table, columns in shipped_rows()}

    perkeso, iskur = rows[institution_id("PERKESO")], rows[institution_id("İŞKUR")]

    assert ("SOCSO" in str(perkeso["aliases"]).split("\n"), perkeso["country_id"]) == (True, country_id("MY"))
    assert ("ISKUR" in str(iskur["aliases"]).split("\n"), iskur["country_id"]) == (True, country_id("TR"))


def test_the_profile_names_network_and_secretariat() -> None:
    networks = [columns for table, columns in shipped_rows() if table == "network"]

    assert [(row["acronym"], row["secretariat"]) for row in networks] == [("OIC-PESNET", "SESRIC")]
