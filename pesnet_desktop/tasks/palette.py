"""Writes the field palette into a folder: every control that a template may have, ready to copy."""

import errno
from pathlib import Path

from pesnet_desktop import paths
from pesnet_desktop.model.problems import Problem


def write_palette(out: Path, language: str) -> Path:
    """The palette's path in ``out``; an older one of the same name is replaced. Raises Problem where it cannot be."""
    from pesnet_desktop.documents.starter.palette import build_palette
    from pesnet_desktop.documents.starter.palette_words import PALETTE_WORDS

    if not out.is_dir():
        raise Problem("folder-missing", path=str(out))
    path = out / paths.file_name(PALETTE_WORDS[language].kind, ".docx")
    try:
        paths.write_whole(path, build_palette(language))
    except PermissionError as error:
        raise Problem("template-open-in-word", path=str(path)) from error
    except OSError as error:
        code = "disk-full" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "not-writable"
        raise Problem(code, path=str(path)) from error
    return path
