"""Fixtures of the backend's tests."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

from depthdif.threads import leave_threads_to_tiles

leave_threads_to_tiles()  # before any test module imports NumPy, as the command line does

# CI repeats itself exactly; a developer's machine goes on looking for new counter-examples.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder with real data; tests that need it are skipped where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("the real data (../shared/data) is not on this machine")
    return SHARED
