"""Argo profiles in the layout of the Global Data Assembly Centres, dimensions N_PROF × N_LEVELS.

Multi-profile (`*_prof.nc`), single-cycle (`R*.nc`, `D*.nc`) and multi-float files share it; so does
the contiguous ragged array that repackaged collections use. Argo user's manual 3.41,
doi 10.13155/29825.
"""

from __future__ import annotations

from pathlib import Path

import netCDF4
import numpy as np

from depthdif.errors import InputError
from depthdif.observations import netcdf_input as nc
from depthdif.observations.casts import (
    ARGO_PRESSURE_ERROR,
    ARGO_TEMPERATURE_ERROR,
    Casts,
    make_casts,
)
from depthdif.observations.qc import BLANK_FLAG, NO_FLAG, flags_from_characters

ATTRIBUTION = (
    "Argo data, collected and made freely available by the International Argo Program;"
    " CC-BY 4.0, https://doi.org/10.17882/42182"
)
JULD_UNITS = "days since 1950-01-01 00:00:00"
_REQUIRED = ("LATITUDE", "LONGITUDE", "PRES", "TEMP")


def is_gdac(dataset: netCDF4.Dataset) -> bool:
    """Tell whether a file has profiles in GDAC layout."""
    return "N_PROF" in dataset.dimensions and "PRES" in dataset.variables


def is_ragged(dataset: netCDF4.Dataset) -> bool:
    """Tell whether a file is a contiguous ragged array of Argo profiles."""
    return "row_size" in dataset.variables and "TEMP" in dataset.variables


def read_gdac(dataset: netCDF4.Dataset, path: Path) -> Casts:
    """Read all profiles of a GDAC-layout file, adjusted where the data mode says so."""
    missing = [name for name in _REQUIRED if name not in dataset.variables]
    if missing or not {"JULD", "TIME"} & set(dataset.variables):
        raise InputError(
            f"{path} lacks {', '.join(missing) or 'JULD'}, which Argo profiles need;"
            f" it holds {nc.listing(dataset.variables)}."
        )
    count = dataset.dimensions["N_PROF"].size
    mode = _data_mode(dataset, count)
    pressure, pressure_flag, pressure_error = _parameter(dataset, "PRES", mode)
    temperature, temperature_flag, temperature_error = _parameter(dataset, "TEMP", mode)
    salinity, salinity_flag, _ = _parameter(dataset, "PSAL", mode, like=pressure)
    held = np.isfinite(pressure) | np.isfinite(temperature)
    profile = np.nonzero(held)[0]
    cycle = nc.numbers(dataset, "CYCLE_NUMBER") if "CYCLE_NUMBER" in dataset.variables else None
    time_name = "JULD" if "JULD" in dataset.variables else "TIME"
    return make_casts(
        count,
        profile,
        platform=_texts(dataset, "PLATFORM_NUMBER", count),
        cycle=whole_numbers(cycle, count),
        direction=ascending_unless_d(_texts(dataset, "DIRECTION", count)),
        mode=mode,
        time=nc.times(dataset, time_name, JULD_UNITS),
        longitude=nc.numbers(dataset, "LONGITUDE"),
        latitude=nc.numbers(dataset, "LATITUDE"),
        position_flag=_profile_flags(dataset, "POSITION_QC", count),
        time_flag=_profile_flags(dataset, f"{time_name}_QC", count),
        primary=primary_scheme(_texts(dataset, "VERTICAL_SAMPLING_SCHEME", count)),
        hopeless=(_texts(dataset, "PROFILE_TEMP_QC", count) == "F")
        | (_texts(dataset, "PROFILE_PRES_QC", count) == "F"),
        temperature_error=profile_error(temperature_error, count, ARGO_TEMPERATURE_ERROR),
        pressure_error=profile_error(pressure_error, count, ARGO_PRESSURE_ERROR),
        vertical=pressure[held],
        temperature=temperature[held],
        salinity=salinity[held],
        vertical_flag=pressure_flag[held],
        temperature_flag=temperature_flag[held],
        salinity_flag=salinity_flag[held],
    )


def read_ragged(dataset: netCDF4.Dataset, path: Path) -> Casts:
    """Read a contiguous ragged array of Argo profiles."""
    needed = ("PRES", "TEMP", "time", "latitude", "longitude", "row_size")
    missing = [name for name in needed if name not in dataset.variables]
    if missing:
        raise InputError(
            f"{path} lacks {', '.join(missing)}, which a ragged array of profiles needs;"
            f" it holds {nc.listing(dataset.variables)}."
        )
    sizes = nc.raw(dataset, "row_size").astype(np.int64)
    count = len(sizes)
    profile = np.repeat(np.arange(count), sizes)
    if profile.size != dataset.variables["TEMP"].size:
        raise InputError(f"The row sizes of {path} do not add up to its number of samples.")
    mode = _texts(dataset, "data_mode", count)
    columns = {}
    for name in ("PRES", "TEMP", "PSAL"):
        columns[name] = select_adjusted(
            profile, mode, **_adjusted_columns(dataset, name, profile.size)
        )
    cycle = nc.numbers(dataset, "cycle") if "cycle" in dataset.variables else None
    return make_casts(
        count,
        profile,
        platform=_texts(dataset, "platform", count),
        cycle=whole_numbers(cycle, count),
        direction=ascending_unless_d(_texts(dataset, "direction", count)),
        mode=mode,
        time=nc.times(dataset, "time"),
        longitude=nc.numbers(dataset, "longitude"),
        latitude=nc.numbers(dataset, "latitude"),
        position_flag=_profile_flags(dataset, "position_qc", count),
        time_flag=_profile_flags(dataset, "time_qc", count),
        temperature_error=np.full(count, ARGO_TEMPERATURE_ERROR),
        vertical=columns["PRES"][0],
        temperature=columns["TEMP"][0],
        salinity=columns["PSAL"][0],
        vertical_flag=columns["PRES"][1],
        temperature_flag=columns["TEMP"][1],
        salinity_flag=columns["PSAL"][1],
    )


def select_adjusted(
    profile: np.ndarray,
    mode: np.ndarray,
    value: np.ndarray,
    flag: np.ndarray,
    adjusted: np.ndarray | None,
    adjusted_flag: np.ndarray | None,
) -> tuple[np.ndarray, np.ndarray]:
    """Take a parameter's adjusted values where the data mode is A or D, the raw ones elsewhere.

    A profile whose adjusted values are all missing keeps the raw ones, unless the adjusted flags
    call them bad: a delayed-mode expert's verdict is not undone.

    Parameters
    ----------
    profile : array of int, shape (samples,)
    mode : array of str, shape (profiles,)
    value, flag, adjusted, adjusted_flag : array, shape (samples,)

    Returns
    -------
    value, flag : array, shape (samples,)
    """
    if adjusted is None:
        return value, flag
    if adjusted_flag is None:
        adjusted_flag = np.full(adjusted.shape, NO_FLAG, dtype=np.int8)
    spoken = np.isfinite(adjusted) | np.isin(adjusted_flag, (3, 4))
    given = np.bincount(profile[spoken], minlength=len(mode)) > 0
    use = (np.isin(mode, ("A", "D")) & given)[profile]
    # A value that was judged bad is often blanked; keep the raw one so that its fate can be told.
    blanked = np.isnan(adjusted) & np.isin(adjusted_flag, (3, 4))
    chosen = np.where(use & ~blanked, adjusted, value)
    return chosen, np.where(use, adjusted_flag, flag)


def primary_scheme(scheme: np.ndarray) -> np.ndarray:
    """Tell which vertical sampling schemes are the primary one; a blank scheme is (bool)."""
    lower = np.char.lower(scheme.astype("U40"))
    return (lower == "") | np.char.startswith(lower, "primary")


def ascending_unless_d(direction: np.ndarray) -> np.ndarray:
    """Return ``D`` for descending profiles and ``A`` for all others."""
    return np.where(np.char.upper(direction.astype("U1")) == "D", "D", "A")


def whole_numbers(values: np.ndarray | None, count: int) -> np.ndarray:
    """Return cycle numbers; -1 where missing or unreadable."""
    if values is None:
        return np.full(count, -1, dtype=np.int64)
    usable = np.isfinite(values) & (values >= 0) & (values < 99999)
    return np.where(usable, values, -1).astype(np.int64)


def profile_error(error: np.ndarray | None, count: int, default: float) -> np.ndarray:
    """Return each profile's median error; `default` where none is given; shape (profiles,)."""
    result = np.full(count, default)
    if error is None:
        return result
    usable = np.where(np.isfinite(error) & (error > 0), error, np.nan)
    some = np.isfinite(usable).any(axis=1)
    result[some] = np.nanmedian(usable[some], axis=1)
    return result


def _data_mode(dataset: netCDF4.Dataset, count: int) -> np.ndarray:
    """Return each profile's data mode; synthetic profiles give one a parameter: temperature's."""
    names = ("PARAMETER_DATA_MODE", "STATION_PARAMETERS")
    if "DATA_MODE" in dataset.variables or not set(names) <= set(dataset.variables):
        return _texts(dataset, "DATA_MODE", count)
    modes = nc.characters(dataset, names[0], 2).astype("U1")
    is_temperature = nc.text(dataset, names[1]) == "TEMP"
    first = np.argmax(is_temperature, axis=1)
    return np.where(is_temperature.any(axis=1), modes[np.arange(count), first], "")


def _parameter(
    dataset: netCDF4.Dataset, name: str, mode: np.ndarray, like: np.ndarray | None = None
) -> tuple[np.ndarray, np.ndarray, np.ndarray | None]:
    """Return a parameter's values, flags and errors; each shape (profiles, levels)."""
    if name not in dataset.variables:
        shape = (0, 0) if like is None else like.shape
        return np.full(shape, np.nan), np.full(shape, NO_FLAG, dtype=np.int8), None
    shape = dataset.variables[name].shape
    size = int(np.prod(shape))
    profile = np.repeat(np.arange(shape[0]), shape[1])
    columns = _adjusted_columns(dataset, name, size)
    value, flag = select_adjusted(profile, mode, **columns)
    error = None
    if f"{name}_ADJUSTED_ERROR" in dataset.variables:
        error = nc.numbers(dataset, f"{name}_ADJUSTED_ERROR")
        error[~np.isin(mode, ("A", "D"))] = np.nan
    return value.reshape(shape), flag.reshape(shape), error


def _adjusted_columns(dataset: netCDF4.Dataset, name: str, size: int) -> dict:
    """Return a parameter's raw and adjusted values and flags, flattened."""

    def values(key: str) -> np.ndarray | None:
        return nc.numbers(dataset, key).ravel() if key in dataset.variables else None

    def flags(key: str) -> np.ndarray | None:
        if key not in dataset.variables:
            return None
        return flags_from_characters(nc.raw(dataset, key)).ravel()

    raw_values, raw_flags = values(name), flags(f"{name}_QC")
    return {
        "value": np.full(size, np.nan) if raw_values is None else raw_values,
        "flag": np.full(size, NO_FLAG, dtype=np.int8) if raw_flags is None else raw_flags,
        "adjusted": values(f"{name}_ADJUSTED"),
        "adjusted_flag": flags(f"{name}_ADJUSTED_QC"),
    }


def _texts(dataset: netCDF4.Dataset, name: str, count: int) -> np.ndarray:
    """Return a text variable, one string a profile; empty strings if the file lacks it."""
    if name not in dataset.variables:
        return np.full(count, "", dtype="U1")
    values = nc.text(dataset, name)
    if values.shape != (count,):
        raise InputError(
            f"The variable {name} of {dataset.filepath()} does not hold one text a profile."
        )
    return values


def _profile_flags(dataset: netCDF4.Dataset, name: str, count: int) -> np.ndarray:
    """Return one flag a profile; `NO_FLAG` if the file lacks the variable."""
    if name not in dataset.variables:
        return np.full(count, NO_FLAG, dtype=np.int8)
    texts = _texts(dataset, name, count)
    return np.where(texts == "", BLANK_FLAG, flags_from_characters(texts)).astype(np.int8)
