"""Reads the picture controls of a template: each shows a picture in the frame that the paper's own will fill."""

from functools import partial

from lxml.etree import _Element

from pesnet_desktop.documents import regions
from pesnet_desktop.documents.picture_frames import frame_of
from pesnet_desktop.documents.pictures import Picture
from pesnet_desktop.documents.tags import Tag, parse_tag
from pesnet_desktop.documents.taking_apart import Reading, content_of, level_of, replace, tag_of, unwrap, wrap
from pesnet_desktop.documents.wordml import local, w


def set_pictures_apart(root: _Element, reading: Reading) -> None:
    """Puts the control of a picture that stands alone around its paragraph, which goes with it where there is none."""
    for sdt in root.iter(w("sdt")):
        tag = parse_tag(tag_of(sdt))
        known = reading.catalogue.by_tag.get(tag.field) if tag and tag.verb == "field" else None
        if known is None or known.kind != "picture":
            continue
        if level_of(sdt) == "cell":
            _put_inside_cell(sdt)
        elif level_of(sdt) == "inline" and _is_alone(sdt):
            _put_around_paragraph(sdt)


def _is_alone(sdt: _Element) -> bool:
    """Whether the paragraph has nothing else to say and ends no section."""
    paragraph = sdt.getparent()
    if paragraph is None or local(paragraph) != "p" or paragraph.find(f"{w('pPr')}/{w('sectPr')}") is not None:
        return False
    others = [one for one in paragraph if one is not sdt and local(one) not in ("pPr", "bookmarkStart", "bookmarkEnd")]
    return all(local(one) == "r" and {local(child) for child in one} <= {"rPr"} for one in others)


def _put_around_paragraph(sdt: _Element) -> None:
    paragraph, inner = sdt.getparent(), sdt.find(w("sdtContent"))
    if paragraph is None or inner is None:
        return
    paragraph.addprevious(sdt)
    place = next((n for n, one in enumerate(paragraph) if local(one) == "r"), len(paragraph))
    paragraph[place:place] = list(inner)
    inner.append(paragraph)


def _put_inside_cell(sdt: _Element) -> None:
    """The control around a cell goes around the cell's paragraph: the cell itself stays."""
    content = content_of(sdt)
    paragraphs = content[0].findall(w("p")) if len(content) == 1 else []
    inner = sdt.find(w("sdtContent"))
    if inner is not None and len(paragraphs) == 1:
        replace(sdt, content)
        replace(paragraphs[0], [sdt])
        inner.append(paragraphs[0])


def read_picture(sdt: _Element, tag: Tag, reading: Reading) -> None:
    """Puts the frame in the place of the picture shown; a paragraph in the control goes where there is no picture."""
    content, level = content_of(sdt), level_of(sdt)
    runs = [run for one in content for run in one.iter(w("r")) if next(run.iter(w("drawing")), None) is not None]
    frame = frame_of(runs[0]) if runs else None
    paragraphs = [one for one in content if local(one) not in ("bookmarkStart", "bookmarkEnd")]
    if level not in ("inline", "block"):
        reading.refuse("template-wrong-place", sdt)
    elif frame is None:
        reading.refuse("template-no-picture", sdt)
    elif level == "block" and [local(one) for one in paragraphs] != ["p"]:
        reading.refuse("template-one-paragraph", sdt)
    else:
        reading.placeholders.add(frame.placeholder)
        picture = reading.marker(Picture(tag.noun, tag.attribute, frame))
        if level == "inline":
            replace(sdt, [picture])
            return
        replace(runs[0], [picture])
        unwrap(sdt, content)
        wrap(paragraphs, reading, partial(regions.When, tag.noun, tag.attribute, True, False))
