"""How the office's file keeps what the secretariat knows: one door for edits, a memory of each change, undo."""

from pesnet_desktop.store.announcements import Edited
from pesnet_desktop.store.opening import create_store, open_store
from pesnet_desktop.store.store import Store

__all__ = ["Edited", "Store", "create_store", "open_store"]
