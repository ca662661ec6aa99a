import pytest

from tests.queries.office import Office, office


@pytest.fixture
def desk() -> Office:
    """A small office's file in memory."""
    return office()
