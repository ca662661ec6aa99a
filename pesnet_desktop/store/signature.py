"""Who makes a change, and on which machine."""

import os

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.paths import data_folder, write_whole


@dataclass(frozen=True)
class Signature:
    """Written under each step: the machine's own name, made up once, and the officer's account."""

    device: str
    author: str


def own_signature() -> Signature:
    """This machine's signature; where nothing can be kept beside the data, one for this time only."""
    return Signature(_device(), _account())


def _device() -> str:
    kept = data_folder() / "device.txt"
    try:
        if kept.is_file():
            return kept.read_text(encoding="utf-8").strip()
        device = os.urandom(4).hex()
        kept.parent.mkdir(parents=True, exist_ok=True)
        write_whole(kept, device.encode())
    except OSError:
        return os.urandom(4).hex()
    return device


def _account() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such account: a bare container
        return ""
