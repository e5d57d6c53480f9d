"""Open any NetCDF file of the analyst's and read its variables as plain, decoded arrays.

Decoding is explicit: the automatic one of the libraries masks by `valid_min`/`valid_max`, which
published files get wrong, and turns byte flags into floats.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import netCDF4
import numpy as np

from depthdif.errors import InputError
from depthdif.netcdf_classic import refuse_truncated

_MAGIC = (b"CDF\x01", b"CDF\x02", b"CDF\x05", b"\x89HDF")


def is_netcdf(path: Path) -> bool:
    """Tell by its first bytes whether a file is NetCDF (classic or HDF5)."""
    with path.open("rb") as stream:
        return stream.read(4) in _MAGIC


@contextmanager
def open_netcdf(path: Path) -> Iterator[netCDF4.Dataset]:
    """Open a NetCDF file for raw reading; whatever the library says becomes an `InputError`."""
    refuse_truncated(path)
    try:
        dataset = netCDF4.Dataset(str(path))
    except (OSError, RuntimeError, UnicodeError) as error:
        raise InputError(
            f"{path} is not a readable NetCDF file; it may be truncated, or another program has it"
            f" open for writing ({getattr(error, 'strerror', None) or error}).",
            "Close it elsewhere, or download it again.",
        ) from error
    try:
        dataset.set_auto_maskandscale(False)
        dataset.set_auto_chartostring(False)
        yield dataset
    finally:
        dataset.close()


def listing(names: Iterable[str], most: int = 40) -> str:
    """Return names for a message, the first ones of many."""
    known = list(names)
    rest = f" and {len(known) - most} more" if len(known) > most else ""
    return (", ".join(known[:most]) or "none") + rest


def raw(dataset: netCDF4.Dataset, name: str, index: object = Ellipsis) -> np.ndarray:
    """Return a variable's stored values; a read failure is an `InputError`."""
    try:
        return np.asarray(dataset.variables[name][index])
    except (OSError, RuntimeError, IndexError) as error:
        raise InputError(
            f"The variable {name} of {dataset.filepath()} cannot be read;"
            f" the file may be truncated ({error})."
        ) from error


def attributes(item: netCDF4.Dataset | netCDF4.Variable) -> dict[str, object]:
    """Return all attributes as a dictionary."""
    return {name: item.getncattr(name) for name in item.ncattrs()}


def fill_mask(values: np.ndarray, variable: netCDF4.Variable) -> np.ndarray:
    """Tell which stored values stand for "missing" (bool, same shape)."""
    given = attributes(variable)
    missing = np.zeros(values.shape, dtype=bool)
    fills: list[object] = []
    for name in ("_FillValue", "missing_value"):
        if name in given:
            fills.extend(np.atleast_1d(np.asarray(given[name])).tolist())
    if "_FillValue" not in given and values.dtype.kind in "if" and values.dtype.itemsize > 1:
        fills.append(netCDF4.default_fillvals[f"{values.dtype.kind}{values.dtype.itemsize}"])
    for fill in fills:
        try:
            missing |= values == np.asarray(fill).astype(values.dtype)
        except (ValueError, OverflowError, TypeError):
            continue
    if values.dtype.kind == "f":
        missing |= ~np.isfinite(values)
    return missing


def decode(values: np.ndarray, variable: netCDF4.Variable) -> np.ndarray:
    """Unpack stored values: NaN where missing, scale and offset applied (float64)."""
    given = attributes(variable)
    missing = fill_mask(values, variable)
    if str(given.get("_Unsigned", "")).lower() == "true" and values.dtype.kind == "i":
        values = values.view(values.dtype.str.replace("i", "u"))
    decoded = values.astype(np.float64)
    if "scale_factor" in given:
        decoded *= _scalar(given["scale_factor"])
    if "add_offset" in given:
        decoded += _scalar(given["add_offset"])
    decoded[missing] = np.nan
    return decoded


def _scalar(value: object) -> float:
    """Read a packing attribute; float32 ones mean the short decimal that they print as."""
    item = np.asarray(value).ravel()[0]
    return float(str(item)) if isinstance(item, np.floating) else float(item)


def numbers(dataset: netCDF4.Dataset, name: str) -> np.ndarray:
    """Return a whole variable, decoded (float64, NaN where missing)."""
    return decode(raw(dataset, name), dataset.variables[name])


def text(dataset: netCDF4.Dataset, name: str) -> np.ndarray:
    """Return a character or string variable as stripped strings, one per leading index."""
    values = raw(dataset, name)
    variable = dataset.variables[name]
    if values.dtype.kind == "S" and values.dtype.itemsize == 1:
        if values.ndim and (len(variable.dimensions) > 1 or "string" in variable.dimensions[-1]):
            width = values.shape[-1]
            joined = np.ascontiguousarray(values).view(f"S{max(width, 1)}")[..., 0]
        else:
            joined = values
        values = np.char.decode(np.char.replace(joined, b"\x00", b""), "latin-1")
    elif values.dtype.kind in "if":
        missing = fill_mask(values, variable)
        values = np.where(missing, "", values.astype(np.int64, casting="unsafe").astype("U20"))
    return np.char.strip(values.astype("U"))


def characters(dataset: netCDF4.Dataset, name: str, dimensions: int) -> np.ndarray:
    """Return single characters (flags, letters) with a trailing length-one dimension removed.

    Parameters
    ----------
    dimensions : int
        How many dimensions the result has.
    """
    values = raw(dataset, name)
    if values.ndim == dimensions + 1:
        values = values[..., 0]
    return values


def times(
    dataset: netCDF4.Dataset,
    name: str,
    default_units: str = "",
    default_calendar: str = "standard",
) -> np.ndarray:
    """Decode a CF time variable to datetime64[ns]; NaT where missing.

    Raises
    ------
    InputError
        If its units are not ``<unit> since <date>``.
    """
    variable = dataset.variables[name]
    given = attributes(variable)
    stored = raw(dataset, name)
    missing = fill_mask(stored, variable)
    values = decode(stored, variable)
    units = str(given.get("units", default_units))
    calendar = str(given.get("calendar", default_calendar)).lower()
    result = np.full(values.shape, np.datetime64("NaT", "ns"))
    good = ~missing & np.isfinite(values)
    if not good.any():
        return result
    # Tables repeat a profile's time in every row: decode each once.
    distinct, inverse = np.unique(values[good], return_inverse=True)
    try:
        decoded = netCDF4.num2date(distinct, units, calendar, only_use_cftime_datetimes=False)
        moments = np.atleast_1d(np.asarray(decoded))
        texts = [moment.isoformat() for moment in moments]
        result[good] = np.array(texts, "datetime64[ns]")[inverse.ravel()]
    except (ValueError, OverflowError, AttributeError) as error:
        raise InputError(
            f"The times in {name} of {dataset.filepath()} (units '{units}', calendar"
            f" '{calendar}') cannot be read as dates."
        ) from error
    return result
