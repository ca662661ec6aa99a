from pesnet_desktop.model.papers.cover import Cover
from pesnet_desktop.model.papers.line import MissingText, filled, line_in, missing_texts, parted, rich_in
from pesnet_desktop.model.papers.work_plan import PaperActivity, PaperArea, PaperHeader, PaperPlan, WorkPlanPaper
from pesnet_desktop.model.rich_text import Mark, Paragraph, RichText, Run
from pesnet_desktop.model.wording import RichWording, Wording

GUEST: frozenset[Mark] = frozenset({"in_en"})
TITLE = Wording.english("Digital Services")
MARKED = Paragraph((Run("Digital Services", GUEST), Run(" (en\u00a0anglais)")))


def test_a_text_in_the_paper_s_language_is_plain() -> None:
    assert line_in(TITLE.with_text("fr", "Services numériques"), "fr") == "Services numériques"


def test_a_missing_text_prints_in_another_language_marked_with_a_note_in_the_paper_s() -> None:
    arabic = line_in(Wording().with_text("ar", "خدمات"), "en")

    assert line_in(TITLE, "fr") == MARKED
    assert arabic == Paragraph((Run("خدمات", frozenset({"in_ar"})), Run(" (in\u00a0Arabic)")))


def test_usual_words_stand_in_for_a_missing_text_and_nothing_for_no_text() -> None:
    assert (line_in(TITLE, "fr", "Services"), line_in(Wording(), "fr")) == ("Services", "")


def test_missing_prose_is_marked_throughout_and_noted_at_its_end() -> None:
    kept = RichWording.english(RichText.of("First.\n• Second"))

    blocks = rich_in(kept, "ar").blocks

    assert [block.kind for block in blocks] == ["paragraph", "bullet"]
    assert [block.runs for block in blocks] == [
        (Run("First.", GUEST),),
        (Run("Second", GUEST), Run("\u00a0(بالإنجليزية)")),
    ]


def test_a_sentence_around_a_marked_text_keeps_its_marks() -> None:
    assert filled("Domaine {number} : {title}", number="1", title=MARKED) == Paragraph(
        (Run("Domaine 1 : "), *MARKED.runs)
    )
    assert filled("Domaine {number} : {title}", number="1", title="Emploi") == "Domaine 1 : Emploi"


def test_lines_are_parted_where_they_say_something() -> None:
    assert (parted(["a", "", "b"], " / "), parted(["", ""], " / ")) == ("a / b", "")
    assert parted(["a", MARKED], " / ") == Paragraph((Run("a"), Run(" / "), *MARKED.runs))


def test_a_paper_tells_each_missing_text_once_by_record_and_field() -> None:
    title, prose = line_in(TITLE, "fr"), rich_in(RichWording.english(RichText.of("To share.")), "fr")
    activity = PaperActivity("x1", "1", "Atelier", "2025", "", Paragraph(), Paragraph(), "", prose)
    area = PaperArea("a1", "1", "Domaine 1", title, RichText(), (activity, activity))
    header = PaperHeader("h1", "Objectif", prose)
    cover = Cover("fr", True, "", "", "", "Digital Services", "", "", "", "")

    paper = WorkPlanPaper(cover, PaperPlan("p1", "Plan", (header,), (area,)))

    assert missing_texts(paper) == (
        MissingText("plan_header", "h1", "content", "To share."),
        MissingText("thematic_area", "a1", "title", "Digital Services"),
        MissingText("activity", "x1", "description", "To share."),
    )
