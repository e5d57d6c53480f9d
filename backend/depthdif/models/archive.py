"""Entries of the zips that a model package is made of: read with care, written reproducibly."""

from __future__ import annotations

import zipfile

from depthdif.errors import ModelError

_LARGEST_ENTRY = 2**30  # bytes; a guard against zip bombs, far above any real part
_TIMESTAMP = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can hold


def read_entry(archive: zipfile.ZipFile, name: str, path: str, part: str = "") -> bytes:
    """Return the content of an entry.

    Parameters
    ----------
    archive : ZipFile
        Where it is.
    name : str
        The entry.
    path : str
        The model package, for error messages.
    part : str, optional
        What error messages call the entry; its name by default.

    Raises
    ------
    ModelError
        If the entry is damaged or claims an absurd size.
    """
    if archive.getinfo(name).file_size > _LARGEST_ENTRY:
        raise ModelError(f"{part or name} in {path} claims to be larger than any model's.")
    try:
        return archive.read(name)
    except Exception:  # zipfile and the decompressors raise almost anything on damaged bytes
        raise damaged(path, part or name) from None


def add_entry(archive: zipfile.ZipFile, name: str, content: bytes, *, compress: bool) -> None:
    """Append an entry whose bytes depend on nothing but its name and content."""
    entry = zipfile.ZipInfo(name, _TIMESTAMP)
    entry.create_system = 3  # else the byte differs between Windows and the others
    entry.external_attr = 0o644 << 16
    entry.compress_type = zipfile.ZIP_DEFLATED if compress else zipfile.ZIP_STORED
    archive.writestr(entry, content, compresslevel=9 if compress else None)


def damaged(path: str, part: str) -> ModelError:
    """Return the error for a part that cannot be read."""
    return ModelError(f"{part} in the model package {path} is damaged.", "Copy it again.")
