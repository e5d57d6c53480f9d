from __future__ import annotations

import subprocess
import sys

import pytest

from depthdif import memory


def test_available_memory_is_three_quarters_of_something_sensible():
    assert 10e6 < memory.available_memory_bytes() < 64e12


def test_peak_memory_grows_with_what_is_taken():
    code = (
        "from depthdif.memory import peak_memory_bytes as peak; a = peak();"
        "b = bytearray(200_000_000); b[::4096] = b'x' * len(b[::4096]); print(a, peak())"
    )
    before, after = map(int, subprocess.check_output([sys.executable, "-c", code]).split())
    assert before < 100e6
    assert after - before == pytest.approx(200e6, rel=0.1)


def test_a_containers_limit_counts_without_its_page_cache(tmp_path):
    assert memory._container_free_bytes(tmp_path) is None
    (tmp_path / "memory.max").write_text("1000000\n")
    (tmp_path / "memory.current").write_text("700000\n")
    (tmp_path / "memory.stat").write_text("anon 500000\ninactive_file 200000\n")
    assert memory._container_free_bytes(tmp_path) == 500000
    (tmp_path / "memory.max").write_text("max\n")
    assert memory._container_free_bytes(tmp_path) is None
