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
    "disk-full": lambda: _("The disk is full, so {path} was not written. Free some space, then try again."),
    "not-writable": lambda: _("{path} cannot be written here. Choose a folder of your own, or ask for the right to write."),
    "not-readable": lambda: _("{path} cannot be read. Ask for the right to open it, or copy it to a folder of your own."),
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
