"""The one family of problems that the surroundings cause, and the one place that words them for the officer."""

from collections.abc import Callable

from pesnet_desktop.i18n import _

SENTENCES: dict[str, Callable[[], str]] = {
    "file-missing": lambda: _("The file {path} is not there. Check the name, or look whether it was moved."),
    "file-exists": lambda: _("{path} exists already. Choose another name, so that nothing is overwritten."),
    "folder-missing": lambda: _("The folder {path} is not there. Make it, or choose another one."),
    "file-busy": lambda: _("{path} is open in another window or on another desk. Close it there, then try again."),
    "file-open-in-word": lambda: _(
        "{path} is open in another program, probably Word. Close it there, or save under the name {other}."
    ),
    "file-empty": lambda: _("{path} is empty. Open a copy of it, or make a new file under another name."),
    "file-not-ours": lambda: _("{path} was not made by this program. Choose a file whose name ends in .pesnet."),
    "file-locked": lambda: _(
        "{path} is damaged, or locked with a password by another program. Open a copy of it, or unlock it there."
    ),
    "file-damaged": lambda: _("{path} is damaged. It was left as it is; open one of the copies kept at each closing."),
    "file-newer": lambda: _("{path} was made by a newer version of this program. Bring this program up to date."),
    "file-older": lambda: _(
        "{path} was made by an earlier version and cannot be brought up to date where it lies. "
        "Copy it to a folder of your own, then open it there."
    ),
    "file-unfinished": lambda: _(
        "The last change of {path} was cut short and cannot be settled where it lies. "
        "Copy it with the file beside it that ends in -journal to a folder of your own, then open it there."
    ),
    "file-read-only": lambda: _(
        "{path} may be looked at, but not changed. Save a copy to a folder of your own to work on it."
    ),
    "folder-read-only": lambda: _(
        "The folder of {path} cannot be written, so the file may be looked at, but not changed. "
        "Save a copy to a folder of your own to work on it."
    ),
    "copy-for-reading": lambda: _("{path} is for reading. Make the change in the file itself."),
    "file-vanished": lambda: _(
        "{path} is no longer where it was opened, so nothing was changed. Put it back, or save a copy now."
    ),
    "disk-trouble": lambda: _(
        "The disk did not take or give what {path} needed. Nothing was changed; save a copy to another disk."
    ),
    "copy-onto-itself": lambda: _("{path} is the file that is open. Choose another name for the copy."),
    "copy-not-kept": lambda: _(
        "{path} is safe, but no copy of it could be kept. Free some space, or save a copy elsewhere."
    ),
    "disk-full": lambda: _("The disk is full, so {path} was not written. Free some space, then try again."),
    "not-writable": lambda: _(
        "{path} cannot be written here. Choose a folder of your own, or ask for the right to write."
    ),
    "not-readable": lambda: _(
        "{path} cannot be read. Ask for the right to open it, or copy it to a folder of your own."
    ),
}


class Problem(Exception):
    """A problem of the environment: disk, file, document. ``str()`` is a whole sentence that says what to do.

    ``code`` names the sentence in SENTENCES, ``values`` fill its placeholders; values hold no personal data.
    """

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        return SENTENCES[self.code]().format(**self.values)
