from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.model.rich_text import Paragraph, RichText, Run
from pesnet_desktop.ui.pasted import rich_text_of_html


def test_a_web_page_becomes_paragraphs_and_bullets() -> None:
    html = "<h2>Aims</h2><p>Two  of\n<b>them</b>:</p><ul><li>match<ol><li>faster</li></ol></li><li>guide</li></ul>"

    text = rich_text_of_html(html)

    assert text == RichText(
        (
            Paragraph.of("Aims", "bold"),
            Paragraph((Run("Two of "), Run("them", frozenset({"bold"})), Run(":"))),
            Paragraph.of("match", kind="bullet"),
            Paragraph.of("faster", kind="number", level=1),
            Paragraph.of("guide", kind="bullet"),
        )
    )


def test_pictures_scripts_and_frames_of_a_page_are_left_out() -> None:
    html = (
        '<p>Before<img src="https://example.org/spy.png"><script>alert(1)</script>'
        '<iframe src="https://example.org"></iframe> after</p><style>p{color:red}</style>'
    )

    text = rich_text_of_html(html)

    assert text == RichText((Paragraph.of("Before after"),))


def test_a_link_that_would_run_something_keeps_its_words_only() -> None:
    html = '<p><a href="javascript:alert(1)">press</a> <a href="https://example.org/">see</a></p>'

    text = rich_text_of_html(html)

    assert text == RichText((Paragraph((Run("press"), Run(" "), Run("see", link="https://example.org/"))),))


def test_lists_copied_from_word_stay_lists() -> None:
    html = (
        "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; "
        "</span></span>Share practice</p>"
        "<p class=MsoListParagraph style='mso-list:l1 level2 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; "
        "</span></span><span style='font-weight:700'>Match</span> seekers</p>"
    )

    text = rich_text_of_html(html)

    assert text == RichText(
        (
            Paragraph.of("Share practice", kind="bullet"),
            Paragraph((Run("Match", frozenset({"bold"})), Run(" seekers")), "number", 1),
        )
    )


def test_a_line_break_inside_a_paragraph_stays_a_soft_return() -> None:
    text = rich_text_of_html("<p>Ankara<br>Türkiye</p>")

    assert text.blocks[0].text == "Ankara\nTürkiye"


@given(html=st.text(st.sampled_from("<>/ pulobai=\"'x1&;\n-!"), max_size=60))
def test_no_page_however_broken_stops_the_pasting(html: str) -> None:
    text = rich_text_of_html(html)

    assert all(block.text.strip() for block in text.blocks)
