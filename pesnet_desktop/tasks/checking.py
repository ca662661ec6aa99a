"""Checks the office's file: findings in sentences, nothing when all is well."""

from pesnet_desktop.store import Store


def check(store: Store) -> list[str]:
    """What is wrong with the file: integrity, and whether tables and history agree."""
    return store.check()
