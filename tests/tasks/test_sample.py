"""The sample holds the public facts, entered by commands."""

import subprocess
import sys
from pathlib import Path

from pesnet_desktop.tasks.sample import make_sample


def test_the_sample_holds_the_plan_the_events_and_the_workshop() -> None:
    store = make_sample(None)

    counts = {
        table: store.rows(f"SELECT count(*) FROM {table}")[0][0] for table in ("activity", "event", "section", "day")
    }
    linked = store.rows(
        "SELECT event.city FROM event JOIN activity_event ON event.id = event_id"
        " JOIN activity ON activity.id = activity_id WHERE activity.timeline = 'Q2 2025'"
    )

    assert counts == {"activity": 16, "event": 18, "section": 18 * 8 + 12 + 5 + 4, "day": 2}
    assert linked == [("Kuala Lumpur",)]


def test_the_sample_has_what_every_paper_of_the_workshop_needs() -> None:
    store = make_sample(None)

    letters = store.rows("SELECT country, language, city, reference, letter_date FROM invitation ORDER BY country")
    guests = store.rows("SELECT status, count(*), count(nullif(certificate, '')) FROM participant GROUP BY status")
    present = store.rows("SELECT count(*) FROM attendance WHERE present = 'yes'")

    assert letters == [
        ("Azerbaijan", "en", "Baku", "OIC-PESNET/2025/041", "2025-05-14"),
        ("Indonesia", "en", "Jakarta", "OIC-PESNET/2025/042", "2025-05-14"),
        ("Morocco", "fr", "Rabat", "OIC-PESNET/2025/043", "2025-05-14"),
        ("Oman", "ar", "مسقط", "OIC-PESNET/2025/044", "2025-05-14"),
        ("Senegal", "fr", "Dakar", "OIC-PESNET/2025/045", "2025-05-14"),
    ]
    assert (guests, present) == ([("confirmed", 9, 9), ("to_confirm", 1, 0)], [(9,)])


def test_the_sample_agrees_with_its_history_and_is_one_step() -> None:
    store = make_sample(None)

    assert store.projection_differences() == []
    assert store.undo_label == "Enter the sample"


def test_every_timeline_and_language_of_the_sample_is_understood() -> None:
    from pesnet_desktop.model.language_regime import LanguageRegime
    from pesnet_desktop.model.timeline import Timeline

    rows = make_sample(None).rows("SELECT timeline, languages FROM activity")

    not_understood = [
        (timeline, languages)
        for timeline, languages in rows
        if not (Timeline.parse(str(timeline)).is_understood and LanguageRegime.parse(str(languages)).is_understood)
    ]

    assert not_understood == []


def test_a_sample_that_does_not_fit_on_the_disk_leaves_nothing(tmp_path: Path) -> None:
    script = "\n".join(
        (
            "import resource, sys",
            "from pesnet_desktop import cli",
            "resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20))",
            "raise SystemExit(cli.main(['new', sys.argv[1], '--sample']))",
        )
    )

    found = subprocess.run(
        [sys.executable, "-c", script, tmp_path / "office.pesnet"], capture_output=True, text=True, check=False
    )

    assert (found.returncode, found.stdout, found.stderr.count("\n")) == (2, "", 1)
    assert list(tmp_path.iterdir()) == []
