"""Lists typed by hand: bullets, dashes and arrows that people put before a line themselves."""

import re

from pesnet_desktop.model.rich_text import Run

_TYPED_BULLET = re.compile(r"^[•▪●◦‣∙■□➢✓o-]\s*\t\s*|^[•▪●◦‣∙■□➢✓]\s*|^[–—·-]\s+")


def split_at_bullets(runs: tuple[Run, ...]) -> list[tuple[tuple[Run, ...], bool]]:
    """The lines of a paragraph whose bullets were typed by hand after soft returns; each with whether it is one."""
    if not any("\n" in run.text for run in runs):
        return [_without_bullet(tuple(run for run in runs if run.text))]
    lines: list[list[Run]] = [[]]
    for run in runs:
        for place, piece in enumerate(re.split(r"\n(?=\s*[•▪●◦‣∙■□➢✓])", run.text)):
            if place:
                lines.append([])
            if piece:
                lines[-1].append(Run(piece, run.marks, run.link))
    return [_without_bullet(tuple(line)) for line in lines]


def _without_bullet(runs: tuple[Run, ...]) -> tuple[tuple[Run, ...], bool]:
    text = "".join(run.text for run in runs)
    match = _TYPED_BULLET.match(text.lstrip())
    if not match:
        return runs, False
    gone = len(text) - len(text.lstrip()) + match.end()
    kept: list[Run] = []
    for run in runs:
        piece = run.text[gone:]
        gone = max(gone - len(run.text), 0)
        if piece:
            kept.append(Run(piece, run.marks, run.link))
    return tuple(kept), True
