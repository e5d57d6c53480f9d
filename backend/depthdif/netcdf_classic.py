"""How long a classic NetCDF file must be, read from its header.

The NetCDF library reads zeros past the end of a truncated classic file without a word, so a
half-downloaded file would pass for data. Layout: NetCDF classic format specification (Unidata).
"""

from __future__ import annotations

import math
import struct
from pathlib import Path
from typing import BinaryIO

from depthdif.errors import InputError

_TYPE_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 4, 6: 8, 7: 1, 8: 2, 9: 4, 10: 8, 11: 8}


class _Header:
    """A cursor over the big-endian header; counts and offsets widen with the format's version."""

    def __init__(self, stream: BinaryIO, version: int) -> None:
        self._stream = stream
        self._count = ">q" if version == 5 else ">i"
        self._offset = ">i" if version == 1 else ">q"

    def _unpack(self, form: str) -> int:
        return struct.unpack(form, self._stream.read(struct.calcsize(form)))[0]

    def tag(self) -> int:
        return self._unpack(">i")

    def count(self) -> int:
        return self._unpack(self._count)

    def offset(self) -> int:
        return self._unpack(self._offset)

    def skip(self, size: int) -> None:
        self._stream.seek(size + (-size % 4), 1)

    def list_length(self) -> int:
        self.tag()
        return self.count()

    def skip_attributes(self) -> None:
        for _ in range(self.list_length()):
            self.skip(self.count())
            size = _TYPE_SIZES[self.tag()]
            self.skip(size * self.count())


def expected_size(path: Path) -> int | None:
    """Return the bytes that a classic NetCDF file must hold; None for any other format.

    Raises
    ------
    EOFError, struct.error, KeyError
        If the header itself is cut off or garbled.
    """
    with path.open("rb") as stream:
        magic = stream.read(4)
        if magic[:3] != b"CDF" or magic[3:] not in (b"\x01", b"\x02", b"\x05"):
            return None
        header = _Header(stream, magic[3])
        records = header.count()
        lengths = []
        for _ in range(header.list_length()):
            header.skip(header.count())
            lengths.append(header.count())
        header.skip_attributes()
        needed = 0
        record_variables: list[tuple[int, int]] = []
        for _ in range(header.list_length()):
            header.skip(header.count())
            shape = [lengths[header.count()] for _ in range(header.count())]
            header.skip_attributes()
            item = _TYPE_SIZES[header.tag()]
            header.count()
            begin = header.offset()
            if shape and shape[0] == 0:
                record_variables.append((begin, item * math.prod(shape[1:])))
            else:
                needed = max(needed, begin + item * math.prod(shape))
    if records <= 0 or not record_variables:
        return needed
    padded = [size + (-size % 4) for _, size in record_variables]
    record = record_variables[0][1] if len(record_variables) == 1 else sum(padded)
    return max(needed, *(begin + (records - 1) * record + size for begin, size in record_variables))


def refuse_truncated(path: Path) -> None:
    """Refuse a classic NetCDF file that is shorter than its header says.

    Raises
    ------
    InputError
        If it is, if the header itself is cut off, or if the file cannot be read.
    """
    try:
        needed, held = expected_size(path), path.stat().st_size
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}.") from error
    except (EOFError, struct.error, KeyError, IndexError, ValueError) as error:
        raise InputError(
            f"{path} cannot be read: its NetCDF header is truncated or damaged.",
            "Download it again.",
        ) from error
    if needed is not None and held < needed:
        raise InputError(
            f"{path} is truncated: it holds {held:,} of {needed:,} bytes.", "Download it again."
        )
