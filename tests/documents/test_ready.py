import json
import zlib
from hashlib import sha256
from pathlib import Path

import pytest

from pesnet_desktop.documents.fields import CATALOGUE
from pesnet_desktop.documents.ready import ready_form, ready_template
from pesnet_desktop.documents.render import render
from pesnet_desktop.documents.template import compile_template
from pesnet_desktop.paths import resources
from tests.documents.example_papers import concept_note_paper

SHIPPED = sorted((resources() / "templates").glob("*/*.docx"))
NOTE = resources() / "templates" / "en" / "concept-note.docx"


def form_of(path: Path) -> bytes:
    return path.with_suffix(".ready").read_bytes()


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_ready_form_of_a_shipped_template_is_what_compiling_it_gives(path: Path) -> None:
    content = path.read_bytes()

    found = ready_template(content, form_of(path))

    assert found is not None
    assert ready_form(found, content) == ready_form(compile_template(content, CATALOGUE), content)


@pytest.mark.parametrize("final", [True, False], ids=["final", "draft"])
def test_a_paper_from_the_ready_form_is_the_paper_from_the_compiled_template(final: bool) -> None:
    content, paper = NOTE.read_bytes(), concept_note_paper(is_draft=not final)

    found = ready_template(content, form_of(NOTE))

    assert found is not None
    assert render(found, paper, final=final) == render(compile_template(content, CATALOGUE), paper, final=final)


def test_a_file_that_was_changed_has_no_ready_form() -> None:
    changed = NOTE.read_bytes() + b" "

    assert ready_template(changed, form_of(NOTE)) is None


@pytest.mark.parametrize("form", [b"", b"\x05\x00\x00\x00no form"], ids=["none", "damaged"])
def test_without_a_whole_form_there_is_nothing_ready(form: bytes) -> None:
    assert ready_template(NOTE.read_bytes(), form) is None


def test_a_form_cannot_name_anything_but_the_known_kinds() -> None:
    content = NOTE.read_bytes()
    kept = {"of": sha256(content).hexdigest(), "records": [["system", "echo"]]}
    packed = zlib.compress(json.dumps(kept).encode())

    with pytest.raises(KeyError):
        ready_template(content, len(packed).to_bytes(4, "little") + packed)
