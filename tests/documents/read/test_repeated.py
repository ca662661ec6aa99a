"""What LibreOffice writes again of a control's words is taken out, and nothing else."""

import pytest
from lxml import etree

from pesnet_desktop.documents.read.repeated import without_repeats
from pesnet_desktop.documents.wordml import W, w


def control(*words: str, title: str = "Text", tag: str = "") -> str:
    texts = "".join(f"<w:t>{one}</w:t>" for one in words)
    named = f'<w:alias w:val="{title}"/>' + (f'<w:tag w:val="{tag}"/>' if tag else "")
    return f"<w:sdt><w:sdtPr>{named}</w:sdtPr><w:sdtContent><w:r>{texts}</w:r></w:sdtContent></w:sdt>"


@pytest.mark.parametrize(
    ("controls", "words"),
    [
        ((control("في 2025."), control("في", "في 2025."), control(" 2025.", "في 2025.")), "في 2025."),
        ((control("in (بها)"), control("(", "in (بها)"), control("بها)", "in (بها)")), "in (بها)"),
        ((control("a b"), control("a b")), "a ba b"),
        ((control("a b"), control("a", "a b"), control("c", "a b")), "a baa bca b"),
        ((control("a b"), control("a", "a b", title="Other"), control(" b", "a b")), "a baa b ba b"),
        ((control("a b"), control("a", "a b", tag="x"), control(" b", "a b")), "a baa b ba b"),
    ],
)
def test_a_control_said_again_in_pieces_is_said_once(controls: tuple[str, ...], words: str) -> None:
    root = etree.fromstring(f'<w:body xmlns:w="{W}"><w:p>{"".join(controls)}</w:p></w:body>')

    without_repeats(root)

    assert "".join(one.text or "" for one in root.iter(w("t"))) == words


def test_each_piece_keeps_its_own_looks() -> None:
    controls = (control("La 2e"), control("La 2", "La 2e"), control("e", "La 2e"))
    root = etree.fromstring(f'<w:body xmlns:w="{W}"><w:p>{"".join(controls)}</w:p></w:body>')

    without_repeats(root)

    assert ["".join(one.text or "" for one in part.iter(w("t"))) for part in root[0]] == ["", "La 2", "e"]
