"""The sample's papers in French and Arabic: typed as a native secretary types them."""

import io
import re
import zipfile
from datetime import date
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree
from lxml.etree import _Element

from pesnet_desktop.documents.direction import has_rtl
from pesnet_desktop.queries.event import events
from pesnet_desktop.queries.work_plan import plans
from pesnet_desktop.tasks.exporting import PAPERS, Order, export
from pesnet_desktop.tasks.sample import make_sample

TODAY = date(2025, 5, 1)
Made = dict[tuple[str, str, bool], bytes]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Every paper of the sample by name, language, and whether it is final."""
    store = make_sample(None)
    workshop = next(line.id for line in events(store) if line.activities == ("1.3",))
    found = {}
    for paper in PAPERS:
        for language in ("fr", "ar"):
            for final in (False, True):
                out = tmp_path_factory.mktemp("papers")
                plan = plans(store)[0].id
                order = Order(
                    [paper], out, TODAY, language, plan, [workshop], final=final, mark_missing=True, together=True
                )
                first, *_others = export(store, order)
                found[paper, language, final] = first.path.read_bytes()
    return found


def parts(content: bytes) -> list[_Element]:
    """The text, headers and footers of a paper."""
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        seen = ("word/document.xml", "word/header", "word/footer")
        return [etree.fromstring(file.read(name)) for name in file.namelist() if name.startswith(seen)]


def lines(content: bytes) -> list[str]:
    """What a reader sees, a line per paragraph, tables too."""
    body = docx.Document(io.BytesIO(content)).element.body
    return ["".join(one.text or "" for one in paragraph.iter(qn("w:t"))) for paragraph in body.iter(qn("w:p"))]


@pytest.mark.parametrize("paper", PAPERS)
def test_french_papers_break_no_line_before_a_sign_or_inside_guillemets(made: Made, paper: str) -> None:
    own = [line for line in lines(made[paper, "fr", True]) if "(en\u00a0anglais)" not in line]

    assert [line for line in own if re.search(r" [:;!?%»]|« ", line)] == []


@pytest.mark.parametrize("paper", PAPERS)
def test_every_arabic_word_is_marked_as_running_from_right_to_left(made: Made, paper: str) -> None:
    runs = [run for part in parts(made[paper, "ar", False]) for run in part.iter(qn("w:r"))]

    wrong = [
        text
        for run, text in ((run, "".join(one.text or "" for one in run.iter(qn("w:t")))) for run in runs)
        if has_rtl(text) and run.find(f"{qn('w:rPr')}/{qn('w:rtl')}") is None
    ]

    assert wrong == []


def test_english_that_is_a_guest_on_a_french_paper_is_proofed_as_english(made: Made) -> None:
    (text, *_running) = parts(made["work-plan", "fr", True])

    guests = [
        one.findtext(qn("w:t")) or ""
        for one in text.iter(qn("w:r"))
        if one.find(f"{qn('w:rPr')}/{qn('w:lang')}") is not None
    ]

    assert [guest for guest in guests if guest.startswith("To link the public employment authorities")] != []
    assert "Plan de travail 2024-2026" not in guests


def test_the_french_programme_is_worded_throughout(made: Made) -> None:
    programme = lines(made["programme", "fr", True])

    assert programme[1:14] == [
        "Programme",
        (
            "Atelier «\u00a0Autonomiser les demandeurs d’emploi\u00a0: meilleures pratiques des plateformes numériques "
            "dans les pays membres de l’OCI\u00a0»"
        ),
        "Lieu",
        "Hôtel Royale Chulan à Kuala Lumpur, Malaisie",
        "Jour 1\u00a0: mardi 8 juillet 2025",
        "Heure",
        "Séance",
        "8\u00a0h\u00a030\u00a0–\u00a09\u00a0h\u00a000",
        "Inscription",
        "9\u00a0h\u00a000\u00a0–\u00a09\u00a0h\u00a030",
        "Séance d’ouverture",
        "Récitation du Saint Coran",
        "Allocutions d’ouverture",
    ]


def test_the_arabic_programme_is_worded_throughout(made: Made) -> None:
    programme = lines(made["programme", "ar", True])

    assert programme[3:14] == [
        "المكان",
        "فندق Royale Chulan، كوالالمبور، ماليزيا",
        "اليوم الأول: الثلاثاء 8 يوليو 2025",
        "الوقت",
        "الجلسة",
        "08:30\u00a0–\u00a009:00",
        "التسجيل",
        "09:00\u00a0–\u00a009:30",
        "الجلسة الافتتاحية",
        "تلاوة من القرآن الكريم",
        "الكلمات الافتتاحية",
    ]


def test_the_sample_lacks_nothing_of_its_concept_note_in_any_language(tmp_path: Path) -> None:
    store = make_sample(None)
    workshop = next(line.id for line in events(store) if line.activities == ("1.3",))

    written = export(store, Order(["concept-note", "programme"], tmp_path, TODAY, "all", event_ids=[workshop]))

    assert len(written) == 6
