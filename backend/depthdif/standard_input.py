"""Read lines from stdin in a thread without standing in anyone's way."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator

_POLL = 0.05  # seconds
_BLOCK = 65536


def read_lines() -> Iterator[bytes]:
    """Yield the lines of stdin until it ends or breaks.

    The descriptor is read directly: a buffered reader's lock, held by a waiting thread, makes the
    interpreter abort when it shuts down.
    """
    descriptor = os.dup(0)
    rest = b""
    while block := _read(descriptor):
        *lines, rest = (rest + block).split(b"\n")
        yield from lines
    if rest:
        yield rest


def _read(descriptor: int) -> bytes:
    """Wait for input; empty at its end."""
    try:
        if sys.platform == "win32":
            _wait_on_windows(descriptor)
        return os.read(descriptor, _BLOCK)
    except OSError:
        return b""


def _wait_on_windows(descriptor: int) -> None:
    """Wait until the pipe holds something, without a pending read.

    A pending read on a pipe blocks every other operation on it, and OpenBLAS's Fortran runtime
    looks at stdin when it is loaded: ``import numpy`` would hang (numpy issue 24290).

    Raises
    ------
    OSError
        If the other end has been closed.
    """
    if sys.platform != "win32":
        return
    import ctypes
    import msvcrt

    handle = ctypes.c_void_p(msvcrt.get_osfhandle(descriptor))
    kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
    not_a_pipe = (1, 6)  # ERROR_INVALID_FUNCTION, ERROR_INVALID_HANDLE: a console or a file
    waiting = ctypes.c_uint32(0)
    while True:
        if not kernel32.PeekNamedPipe(handle, None, 0, None, ctypes.byref(waiting), None):
            if ctypes.get_last_error() in not_a_pipe:
                return
            raise OSError("the pipe is closed")
        if waiting.value:
            return
        time.sleep(_POLL)
