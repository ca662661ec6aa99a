from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.model.guest_lines import GuestLine, read_guest_lines

VERDE = GuestLine("Oman", "Example Agency", "Ms.", "Alma Verde", "Director")


def test_cells_copied_from_excel_are_parted_by_tabs() -> None:
    assert read_guest_lines("Oman\tExample Agency\tMs. Alma Verde\tDirector\r\n") == (VERDE,)


def test_a_typed_list_is_parted_by_semicolons() -> None:
    read = read_guest_lines("Oman; Example Agency; Ms. Alma Verde; Director\nQatar; Other Agency; Bo Lind")

    assert read == (VERDE, GuestLine("Qatar", "Other Agency", "", "Bo Lind"))


def test_a_line_of_heads_says_the_order_of_the_columns() -> None:
    read = read_guest_lines(
        "No.\tNom complet\tTitre\tFonction\tPays\n1\tAlma Verde\tMme\tDirectrice\tOman\n2\tBo Lind\t\t\t"
    )

    assert read == (
        GuestLine("Oman", "", "Mme", "Alma Verde", "Directrice"),
        GuestLine("", "", "", "Bo Lind"),
    )


def test_a_cell_of_excel_may_hold_line_ends_and_quotation_marks() -> None:
    read = read_guest_lines('Oman\t"The ""Example""\nAgency"\tAlma Verde\tDirector')

    assert read == (GuestLine("Oman", 'The "Example" Agency', "", "Alma Verde", "Director"),)


def test_a_line_of_one_cell_is_a_country_or_else_a_person() -> None:
    assert read_guest_lines("Oman\nMr. Bo Lind") == (GuestLine("Oman"), GuestLine("", "", "Mr.", "Bo Lind"))


@given(st.text(alphabet=st.characters() | st.sampled_from('\t;\n"'), max_size=60))
def test_any_text_is_read_without_empty_lines(text: str) -> None:
    assert all(line != GuestLine() for line in read_guest_lines(text))


@given(
    st.lists(
        st.text(st.sampled_from('ab "'), min_size=1).map(lambda cell: " ".join(cell.split())).filter(bool),
        min_size=4,
        max_size=4,
    )
)
def test_what_excel_quotes_comes_back(cells: list[str]) -> None:
    line = "\t".join('"' + cell.replace('"', '""') + '"' for cell in cells)

    assert read_guest_lines(line) == (GuestLine(cells[0], cells[1], "", cells[2], cells[3]),)
