"""Model packages: everything that one trained model is, in one ``NAME.depthdif`` file.

A package is a zip with

========================  ==========================================================================
``model.json``            what the model is, and the SHA-256 of every other part
``statistics.npz``        climatology, wet mask, modes, prior covariance, calibration (arrays)
``denoiser.onnx``         optional: the hyper-Wiener network (`depthdif.diffusion.hyper_wiener`)
``field.onnx``            optional: the convolutional network
========================  ==========================================================================

Array names in ``statistics.npz`` carry the section that they belong to (``climatology.…``,
``mask.…``, ``modes.…``, ``prior.…``, ``calibration.…``) and are decompressed when first used, so
that opening a package costs little more than reading it. Nothing in a package is ever unpickled.
The same parts always give the same bytes.
"""

from __future__ import annotations

import dataclasses
import hashlib
import io
import json
import os
import zipfile
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from depthdif.errors import ModelError
from depthdif.models.archive import add_entry, damaged, read_entry
from depthdif.models.library import bundled_model, find_model, installed_models
from depthdif.models.statistics import STATISTICS, Statistics, pack_statistics

if TYPE_CHECKING:
    from depthdif.ocean.climatology import Climatology
    from depthdif.ocean.mask import WetMask
    from depthdif.ocean.modes import VerticalModes

#: Version of the package layout that this code writes and the newest that it reads.
SCHEMA = 1
#: What marks a zip's ``model.json`` as one of ours.
FORMAT = "depthdif model package"
#: Keys that every ``model.json`` has besides ``format``, ``schema`` and ``parts``.
REQUIRED = ("name", "version", "licence", "variables", "levels")

_DENOISER, _FIELD = "denoiser.onnx", "field.onnx"


@dataclasses.dataclass(frozen=True)
class ModelPackage:
    """An opened model package.

    Parameters
    ----------
    path : str
        The file.
    sha256 : str
        Of the whole file, hexadecimal: what lineage records.
    metadata : dict
        ``model.json``.
    statistics : Statistics
        All arrays by their full names.
    denoiser, field : bytes or None
        The learned parts in ONNX, or None: the model is then exactly Gaussian.
    """

    path: str
    sha256: str
    metadata: dict[str, Any]
    statistics: Statistics = dataclasses.field(repr=False)
    denoiser: bytes | None = dataclasses.field(default=None, repr=False)
    field: bytes | None = dataclasses.field(default=None, repr=False)

    @property
    def name(self) -> str:
        """Name and version, as lineage gives them."""
        return f"{self.metadata['name']} {self.metadata['version']}"

    @cached_property
    def climatology(self) -> Climatology:
        """Monthly climatology of temperature and salinity."""
        from depthdif.ocean.climatology import Climatology

        return self._build("climatology", Climatology.from_arrays)

    @cached_property
    def mask(self) -> WetMask:
        """Depth of the sea floor: what is wet."""
        from depthdif.ocean.mask import WetMask

        return self._build("mask", WetMask.from_arrays)

    @cached_property
    def modes(self) -> VerticalModes:
        """Vertical modes of scaled temperature anomalies."""
        from depthdif.ocean.modes import VerticalModes

        return self._build("modes", VerticalModes.from_arrays)

    @cached_property
    def prior(self) -> Mapping[str, np.ndarray]:
        """Arrays of the prior covariance of mode scores."""
        return self.statistics.section("prior")

    @cached_property
    def calibration(self) -> Mapping[str, np.ndarray]:
        """Arrays of the error calibration; empty if the model was never calibrated."""
        return self.statistics.section("calibration")

    def _build(self, section: str, from_arrays: Any) -> Any:
        arrays = self.statistics.section(section)
        if not len(arrays):
            raise ModelError(f"The model package {self.path} has no {section}.")
        try:
            return from_arrays(dict(arrays))
        except (KeyError, ValueError, IndexError, TypeError) as error:
            if isinstance(error, ModelError):
                raise
            raise ModelError(
                f"The {section} in the model package {self.path} cannot be used ({error})."
            ) from error


def open_model(path: str | os.PathLike[str] | None = None) -> ModelPackage:
    """Open a model package and check every part against its SHA-256.

    Parameters
    ----------
    path : str, optional
        A ``.depthdif`` file, or the name of an installed model; the bundled model by default.

    Raises
    ------
    ModelError
        One sentence on what is wrong: no such file, not a package, truncated, damaged, a part
        missing, or written by a newer version.
    """
    file = _find(path)
    try:
        data = file.read_bytes()
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise ModelError(f"The model package {file} cannot be read: {reason}.") from None
    with _open_zip(data, str(file)) as package:
        metadata = _read_metadata(package, str(file))
        parts = {
            name: _read_part(package, name, digest, str(file))
            for name, digest in metadata["parts"].items()
            if name in (STATISTICS, _DENOISER, _FIELD)
        }
    if STATISTICS not in parts:
        raise ModelError(f"The model package {file} has no {STATISTICS}.")
    return ModelPackage(
        path=str(file),
        sha256=hashlib.sha256(data).hexdigest(),
        metadata=metadata,
        statistics=Statistics(parts[STATISTICS], str(file)),
        denoiser=parts.get(_DENOISER),
        field=parts.get(_FIELD),
    )


def write_model(
    path: str | os.PathLike[str],
    metadata: Mapping[str, Any],
    statistics: Mapping[str, np.ndarray],
    denoiser: bytes | None = None,
    field: bytes | None = None,
) -> None:
    """Write a model package; the same parts always give the same bytes.

    The file appears under its name only when it is complete.

    Parameters
    ----------
    path : str
        Where to, normally ``NAME.depthdif``.
    metadata : mapping
        What becomes ``model.json``; at least the keys in `REQUIRED`. ``format``, ``schema`` and
        ``parts`` are filled in here.
    statistics : mapping of str to array
        Arrays by name; each name begins with a section's and a dot.
    denoiser, field : bytes, optional
        The learned parts in ONNX.

    Raises
    ------
    ValueError
        If a required key is missing, or an array has a foreign name or holds Python objects.
    """
    missing = [key for key in REQUIRED if key not in metadata]
    if missing:
        raise ValueError(f"model.json lacks {', '.join(missing)}")
    parts = {STATISTICS: pack_statistics(statistics)}
    parts |= {n: p for n, p in ((_DENOISER, denoiser), (_FIELD, field)) if p is not None}
    document = dict(metadata) | {
        "format": FORMAT,
        "schema": SCHEMA,
        "parts": {name: hashlib.sha256(part).hexdigest() for name, part in parts.items()},
    }
    text = json.dumps(document, indent=2, sort_keys=True, ensure_ascii=False, allow_nan=False)
    target = Path(path)
    partial = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with zipfile.ZipFile(partial, "w") as package:
            # The parts are compressed inside already (npz) or do not compress (weights).
            add_entry(package, "model.json", text.encode() + b"\n", compress=True)
            for name, part in parts.items():
                add_entry(package, name, part, compress=False)
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)


@dataclasses.dataclass(frozen=True)
class ListedModel:
    """A model package found on this machine.

    ``metadata`` is None and ``problem`` says why if the file cannot be used.
    """

    path: str
    bundled: bool
    metadata: dict[str, Any] | None
    problem: str = ""


def list_models() -> list[ListedModel]:
    """Return the bundled model and those in the user's folder, readable or not."""
    bundled = bundled_model()
    return [_list_one(path, path == bundled) for path in [bundled, *installed_models()]]


def _list_one(path: Path, bundled: bool) -> ListedModel:
    try:
        return ListedModel(str(path), bundled, open_model(path).metadata)
    except ModelError as error:
        return ListedModel(str(path), bundled, None, str(error))


def _find(path: str | os.PathLike[str] | None) -> Path:
    file = find_model(path)
    if file is not None:
        return file
    if path is None:
        raise ModelError("This installation has no bundled model.", "Name one with --model.")
    if Path(path).is_dir():
        raise ModelError(f"{path} is a folder, not a model package.")
    raise ModelError(
        f"There is no model package {path}.",
        "Give the path of a .depthdif file or the name of an installed model.",
    )


def _open_zip(data: bytes, path: str) -> zipfile.ZipFile:
    if not data.startswith(b"PK\x03\x04"):
        raise ModelError(f"{path} is not a model package (.depthdif).")
    try:
        # A cut package still holds the whole zip directory of statistics.npz, which zipfile would
        # take for the package's own: insist on one at the very end.
        if data[-22:-18] != b"PK\x05\x06":
            raise zipfile.BadZipFile
        return zipfile.ZipFile(io.BytesIO(data))
    except Exception:  # on damaged bytes zipfile raises more than BadZipFile
        raise ModelError(
            f"The model package {path} is truncated or damaged.", "Copy or download it again."
        ) from None


def _read_metadata(package: zipfile.ZipFile, path: str) -> dict[str, Any]:
    """Return a checked ``model.json``."""
    foreign = ModelError(f"{path} is a zip, but not a DepthDif model package.")
    if "model.json" not in package.namelist():
        raise foreign
    content = read_entry(package, "model.json", path)
    try:
        metadata = json.loads(content)
    except ValueError:
        raise damaged(path, "model.json") from None
    if not isinstance(metadata, dict) or metadata.get("format") != FORMAT:
        raise foreign
    schema = metadata.get("schema")
    if not isinstance(schema, int) or isinstance(schema, bool) or schema < 1:
        raise damaged(path, "model.json")
    if schema > SCHEMA:
        raise ModelError(
            f"The model package {path} needs a newer DepthDif (its schema is {schema}, this "
            f"version reads up to {SCHEMA}).",
            "Update DepthDif.",
        )
    missing = [key for key in (*REQUIRED, "parts") if key not in metadata]
    if missing:
        raise ModelError(f"model.json in {path} lacks {', '.join(missing)}.")
    if not isinstance(metadata["parts"], dict):
        raise damaged(path, "model.json")
    return metadata


def _read_part(package: zipfile.ZipFile, name: str, digest: str, path: str) -> bytes:
    if name not in package.namelist():
        raise ModelError(f"The model package {path} lacks its part {name}.")
    part = read_entry(package, name, path)
    if hashlib.sha256(part).hexdigest() != digest:
        raise ModelError(
            f"The part {name} of the model package {path} is not what its model.json says "
            "(SHA-256 differs).",
            "Copy or download it again.",
        )
    return part
