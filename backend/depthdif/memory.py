"""How much memory is free, and how much this process has used at most: three systems, no package.

``psutil`` is left out on purpose: one compiled dependency less to install inside a QGIS profile.
"""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

#: Share of the free memory that a run may take unless told otherwise.
SHARE_OF_FREE = 0.75

_CGROUP = Path("/sys/fs/cgroup")


def available_memory_bytes() -> int:
    """Return the memory that a run may take: 75 % of what is free now, bytes.

    A container's limit counts as the machine's. Where nothing can be found out, 2 GB are assumed
    to be free.
    """
    free = _free_memory_bytes()
    return int(SHARE_OF_FREE * (free if free is not None else 2e9))


def peak_memory_bytes() -> int | None:
    """Return the most physical memory this process has held, bytes; None where unknown."""
    try:
        if sys.platform == "win32":
            return _windows_peak_bytes()
        if sys.platform.startswith("linux"):
            # VmHWM starts afresh with exec; getrusage's figure is inherited from the parent.
            return _kilobytes(Path("/proc/self/status"), "VmHWM")
        import resource

        return int(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)  # bytes on macOS
    except (OSError, ValueError, AttributeError, ImportError):
        return None


def _free_memory_bytes() -> int | None:
    try:
        if sys.platform == "win32":
            return _windows_free_bytes()
        if sys.platform == "darwin":
            return _macos_free_bytes()
        free = _kilobytes(Path("/proc/meminfo"), "MemAvailable")
        container = _container_free_bytes()
        return free if container is None else min(free, container)
    except (OSError, ValueError, AttributeError):
        return None


def _kilobytes(file: Path, key: str) -> int:
    for line in file.read_text(encoding="ascii", errors="replace").splitlines():
        if line.startswith(key + ":"):
            return int(line.split()[1]) * 1024
    raise ValueError(f"{file} has no {key}")


def _container_free_bytes(folder: Path = _CGROUP) -> int | None:
    """Free memory under a control group's limit; None without one."""
    try:
        limit = (folder / "memory.max").read_text(encoding="ascii").strip()
        if limit == "max":
            return None
        used = int((folder / "memory.current").read_text(encoding="ascii"))
        # The page cache counts as used but gives way.
        for line in (folder / "memory.stat").read_text(encoding="ascii").splitlines():
            if line.startswith("inactive_file "):
                used -= int(line.split()[1])
        return max(int(limit) - used, 0)
    except (OSError, ValueError):
        return None


class _MemoryStatus(ctypes.Structure):
    """MEMORYSTATUSEX of the Windows API."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("load", ctypes.c_uint32),
        ("total", ctypes.c_uint64),
        ("available", ctypes.c_uint64),
        ("total_page_file", ctypes.c_uint64),
        ("available_page_file", ctypes.c_uint64),
        ("total_virtual", ctypes.c_uint64),
        ("available_virtual", ctypes.c_uint64),
        ("available_extended", ctypes.c_uint64),
    )


class _ProcessMemory(ctypes.Structure):
    """PROCESS_MEMORY_COUNTERS of the Windows API."""

    _fields_ = (
        ("size", ctypes.c_uint32),
        ("page_faults", ctypes.c_uint32),
        ("peak_working_set", ctypes.c_size_t),
        ("working_set", ctypes.c_size_t),
        ("quotas", ctypes.c_size_t * 4),
        ("page_file", ctypes.c_size_t),
        ("peak_page_file", ctypes.c_size_t),
    )


def _windows_free_bytes() -> int:
    status = _MemoryStatus()
    status.length = ctypes.sizeof(status)
    if not ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):  # type: ignore[attr-defined]
        raise OSError("GlobalMemoryStatusEx failed")
    return int(status.available)


def _windows_peak_bytes() -> int:
    counters = _ProcessMemory()
    counters.size = ctypes.sizeof(counters)
    kernel32 = ctypes.windll.kernel32  # type: ignore[attr-defined]
    kernel32.GetCurrentProcess.restype = ctypes.c_void_p
    process = ctypes.c_void_p(kernel32.GetCurrentProcess())
    if not kernel32.K32GetProcessMemoryInfo(process, ctypes.byref(counters), counters.size):
        raise OSError("K32GetProcessMemoryInfo failed")
    return int(counters.peak_working_set)


def _macos_free_bytes() -> int:
    """Pages that are free or give way at once; a quarter of all memory where the kernel is mute."""
    libc = ctypes.CDLL(None)

    def counted(name: bytes) -> int:
        value = ctypes.c_uint64(0)
        size = ctypes.c_size_t(ctypes.sizeof(value))
        if libc.sysctlbyname(name, ctypes.byref(value), ctypes.byref(size), None, 0):
            raise OSError(name.decode())
        return int(value.value)

    page = os.sysconf("SC_PAGE_SIZE")
    try:
        names = (b"vm.page_free_count", b"vm.page_speculative_count", b"vm.page_purgeable_count")
        return page * (sum(map(counted, names)) + counted(b"vm.page_pageable_external_count"))
    except OSError:
        return counted(b"hw.memsize") // 4
