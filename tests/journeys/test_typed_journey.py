"""An officer's morning on the command line: a plan comes in from Word, is corrected, becomes an event, and goes out."""

import io
import json
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from pesnet_desktop.cli import main

PROGRAMME = """Day 1: Tuesday, 8 July 2025
0830-0900 Registration
0900-0930 Opening: Recitation; Remarks: DG of SESRIC (tbc)
1000-1030 Topic One: Guidance at a Distance
1030-1130 Group Discussion: Guidance at a Distance
"""


@pytest.fixture
def typed(capsys: pytest.CaptureFixture[str]) -> "Typed":
    return Typed(capsys)


class Typed:
    """Types a command and reads what it printed; every command succeeds, the plan's import with its questions (1)."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *words: object) -> str:
        self._capsys.readouterr()
        code = main([str(word) for word in words])
        spoken = self._capsys.readouterr()
        assert (code, spoken.err) == (int(words[0] == "import"), "")
        return spoken.out


@pytest.fixture
def plan_from_word(tmp_path: Path, typed: Typed) -> Path:
    """A work plan as a Word file, as a Secretariat would send it."""
    typed("new", tmp_path / "elsewhere.pesnet", "--sample")
    out = tmp_path / "post"
    out.mkdir()
    assert main(["export", str(tmp_path / "elsewhere.pesnet"), "work-plan", "--final", "--out", str(out)]) == 0
    return next(out.iterdir())


def _words(path: Path) -> str:
    document = docx.Document(io.BytesIO(path.read_bytes()))
    paragraphs = document.element.body.iter(qn("w:p"))
    return "\n".join("".join(run.text or "" for run in one.iter(qn("w:t"))) for one in paragraphs)


def test_a_plan_goes_from_word_to_a_concept_note_in_word(tmp_path: Path, typed: Typed, plan_from_word: Path) -> None:
    office = tmp_path / "مكتب office.pesnet"
    text = tmp_path / "programme.txt"
    text.write_text(PROGRAMME, "utf-8")

    typed("new", office)
    typed("import", office, plan_from_word, "--accept")
    typed("set", office, "1.3", "timeline=Q3 2025")
    event = typed("event", office, "--from", "1.3").strip()
    typed("set", office, event, "dates=8–9 July 2025", "venue=Hotel Royale Chulan in Kuala Lumpur, Malaysia")
    typed("programme", office, "--event", event, text)
    written = Path(typed("export", office, "concept-note", "--event", event, "--out", tmp_path).strip())

    words = _words(written)
    assert "8–9 July 2025\nVenue\nHotel Royale Chulan in Kuala Lumpur, Malaysia" in words
    assert words[words.index("Day 1") :] == (
        "Day 1: Tuesday, 8 July 2025\nTime\nSession\n08:30\u00a0–\u00a009:00\nRegistration\n"
        "09:00\u00a0–\u00a009:30\nOpening\nRecitation\nRemarks\nDG of SESRIC\u00a0(tbc)\n"
        "10:00\u00a0–\u00a010:30\nTopic One: Guidance at a Distance\n"
        "10:30\u00a0–\u00a011:30\nGroup Discussion: Guidance at a Distance\n"
    )


def test_a_plan_that_went_out_comes_back_word_for_word(tmp_path: Path, typed: Typed, plan_from_word: Path) -> None:
    sent = json.loads(typed("show", tmp_path / "elsewhere.pesnet", "--json", "workplan"))
    office = tmp_path / "office.pesnet"

    typed("new", office)
    typed("import", office, plan_from_word, "--accept")
    received = json.loads(typed("show", office, "--json", "workplan"))

    for plan in (sent, received):
        for area in plan["thematic_areas"]:
            for activity in area["activities"]:
                activity["events"], activity["status"], activity["deviations"] = [], "", []
    assert received["thematic_areas"] == sent["thematic_areas"]
    assert received["front_matter"] == sent["front_matter"]
    assert received["period"] == sent["period"]
