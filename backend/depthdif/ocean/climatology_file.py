"""Read a user's climatology: World Ocean Atlas and other CF files, monthly or annual.

Variables, axes and units are known by their CF attributes first and by their usual names second. A
file finer than 1° is averaged to about 1°; what lies below its deepest level is continued with its
last gradient, which fades over 500 m.
"""

from __future__ import annotations

from pathlib import Path

import gsw
import numpy as np
import xarray as xr

from depthdif.errors import InputError
from depthdif.netcdf_classic import refuse_truncated
from depthdif.observations.seawater import ABSOLUTE_PER_PRACTICAL
from depthdif.ocean.climatology import HARMONICS, Climatology
from depthdif.ocean.climatology_fit import fill_gaps, fit_harmonics, to_levels
from depthdif.ocean.levels import LEVELS

_NAMES = {
    "temperature": ("t_an", "thetao", "votemper", "temperature", "ptemp", "theta", "temp", "t_mn"),
    "salinity": ("s_an", "so", "vosaline", "salinity", "psal", "salt", "s_mn"),
}
_STANDARD_NAMES = {
    "temperature": ("sea_water_potential_temperature", "sea_water_temperature"),
    "salinity": ("sea_water_practical_salinity", "sea_water_salinity"),
}
_POTENTIAL_NAMES = ("thetao", "votemper", "ptemp", "theta")
_AXES = {
    "latitude": ("lat", "latitude", "y", "nav_lat"),
    "longitude": ("lon", "longitude", "x", "nav_lon"),
    "depth": ("depth", "deptht", "lev", "level", "z"),
    "time": ("time", "month", "climatology", "t", "time_counter"),
}
_FADE = 500.0  # m
_FINEST = 0.9  # degrees
_SALINITY = 35.0
_LEAST_SALINITY, _MOST_SALINITY = 2.0, 45.0  # of a file's median


def read_climatology(path: Path) -> Climatology:
    """Read temperature, and salinity where there is one on the same axes, from a CF file.

    Parameters
    ----------
    path : path
        One file with 12 months, or with an annual mean.

    Raises
    ------
    InputError
        If it can't be read, or holds no gridded sea temperature by depth.
    """
    if not path.is_file():
        raise InputError(f"The climatology {path} cannot be read: there is no such file.")
    refuse_truncated(path)
    try:
        dataset = xr.open_dataset(path, decode_times=False, engine="netcdf4")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error).partition("\n")[0]
        raise InputError(
            f"The climatology {path} cannot be read as NetCDF ({reason}).",
            "It may be truncated or of another format.",
        ) from None
    with dataset:
        temperature = _find(dataset, "temperature")
        if temperature is None:
            raise InputError(
                f"The climatology {path} holds no sea temperature by depth.",
                "It needs a variable such as t_an, thetao or temperature with depth, latitude and"
                " longitude.",
            )
        maps, axes = _maps(temperature, path)
        potential = _is_potential(temperature)
        salinity = _find(dataset, "salinity")
        salt = None if salinity is None else _practical(_maps(salinity, path)[0], salinity, path)
        title = str(dataset.attrs.get("title", "")) or path.name
    depth, latitude, longitude, periodic = axes
    coefficients = {"temperature": _coefficients(_celsius(maps, temperature), depth, periodic)}
    if salt is not None and salt.shape == maps.shape:
        coefficients["salinity"] = _coefficients(salt, depth, periodic)
    if not potential:
        _to_potential(coefficients, latitude)
    return Climatology(longitude, latitude, coefficients, name=title, attribution=path.name)


def _find(dataset: xr.Dataset, variable: str) -> xr.DataArray | None:
    """Return the variable by standard name, else by its usual names."""
    gridded = [v for v in dataset.data_vars.values() if v.ndim >= 3]
    for wanted in _STANDARD_NAMES[variable]:
        named = [v for v in gridded if v.attrs.get("standard_name") == wanted]
        if named:
            # WOA holds statistics beside the analysed field, all with the same standard name.
            return min(named, key=lambda v: _rank(str(v.name), variable))
    known = [v for v in gridded if str(v.name).lower() in _NAMES[variable]]
    return min(known, key=lambda v: _rank(str(v.name), variable)) if known else None


def _rank(name: str, variable: str) -> int:
    names = _NAMES[variable]
    return names.index(name.lower()) if name.lower() in names else len(names)


def _is_potential(temperature: xr.DataArray) -> bool:
    """Return whether the temperature is potential: its attributes say so, or else its name."""
    standard = temperature.attrs.get("standard_name", "")
    if standard in _STANDARD_NAMES["temperature"]:
        return standard == "sea_water_potential_temperature"
    said = f"{temperature.attrs.get('long_name', '')} {temperature.attrs.get('comment', '')}"
    if "potential" in said.lower():
        return True
    if "situ" in said.lower():
        return False
    return str(temperature.name).lower() in _POTENTIAL_NAMES


def _axis(variable: xr.DataArray, axis: str) -> str | None:
    for dim in variable.dims:
        coordinate = variable.coords.get(dim)
        attributes = {} if coordinate is None else coordinate.attrs
        letter = {"latitude": "Y", "longitude": "X", "depth": "Z", "time": "T"}[axis]
        if attributes.get("standard_name") == axis or attributes.get("axis") == letter:
            return str(dim)
    for dim in variable.dims:
        if str(dim).lower() in _AXES[axis]:
            return str(dim)
    return None


def _maps(
    variable: xr.DataArray, path: Path
) -> tuple[np.ndarray, tuple[np.ndarray, np.ndarray, np.ndarray, bool]]:
    """Return maps (month, depth, latitude, longitude) and the axes, ascending, at most 1° fine."""
    names = {axis: _axis(variable, axis) for axis in _AXES}
    missing = [axis for axis in ("depth", "latitude", "longitude") if names[axis] is None]
    if missing:
        raise InputError(
            f"The variable {variable.name} of the climatology {path} has no {missing[0]} axis."
        )
    if names["time"] is None:
        variable = variable.expand_dims("time")
        names["time"] = "time"
    variable = variable.transpose(*(names[a] for a in ("time", "depth", "latitude", "longitude")))
    if variable.ndim != 4 or variable.shape[0] not in (1, 12):
        raise InputError(
            f"The climatology {path} holds {variable.shape[0]} times.",
            "It must hold 12 months, January first, or one annual mean.",
        )
    depth = np.abs(_coordinate(variable, names["depth"], path))
    if str(variable[names["depth"]].attrs.get("units", "m")).lower() in ("km", "kilometers"):
        depth = depth * 1000.0
    latitude = _coordinate(variable, names["latitude"], path)
    longitude = np.mod(_coordinate(variable, names["longitude"], path) + 180.0, 360.0) - 180.0
    rows, columns = np.argsort(latitude), _columns(longitude)
    order = np.argsort(depth)
    values = variable.values.astype(np.float32)[:, order][:, :, rows][..., columns]
    depth, latitude, longitude = (
        depth[order],
        latitude[rows],
        np.unwrap(longitude[columns], period=360.0),
    )
    for name, node in (("latitude", latitude), ("longitude", longitude)):
        if len(node) < 4 or np.ptp(np.diff(node)) > 0.01 * np.diff(node).mean():
            raise InputError(f"The {name}s of the climatology {path} are not evenly spaced.")
    values, latitude, longitude = _coarsened(values, latitude, longitude)
    step = longitude[1] - longitude[0]
    periodic = abs(longitude[-1] + step - longitude[0] - 360.0) < 0.01 * step
    wet = np.isfinite(values).all(axis=0).reshape(len(depth), -1).any(axis=1)
    if wet.sum() < 3:
        raise InputError(f"The climatology {path} holds values at fewer than three depths.")
    return values[:, wet], (depth[wet], latitude, longitude, bool(periodic))


def _coordinate(variable: xr.DataArray, name: str | None, path: Path) -> np.ndarray:
    if name not in variable.coords or variable[name].ndim != 1:
        raise InputError(f"The climatology {path} has no one-dimensional coordinate {name}.")
    return variable[name].values.astype(np.float64)


def _columns(longitude: np.ndarray) -> np.ndarray:
    """Return the order of columns that makes longitudes (−180…180) one ascending stretch."""
    order = np.argsort(longitude)
    ascending = longitude[order]
    keep = np.append(np.diff(ascending) > 1e-6, True)  # a repeated cyclic column
    order, ascending = order[keep], ascending[keep]
    gap = np.append(np.diff(ascending), ascending[0] + 360.0 - ascending[-1])
    start = (int(gap.argmax()) + 1) % len(order)
    # A regional file across the dateline starts after its widest gap; a global one at −180.
    return np.roll(order, -start) if gap.max() > 1.5 * np.median(gap) else order


def _coarsened(
    values: np.ndarray, latitude: np.ndarray, longitude: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Average blocks of cells until nodes are about 1° apart."""
    step = float(np.diff(latitude).mean())
    factor = round(1.0 / step) if step < _FINEST else 1
    if factor < 2:
        return values, latitude, longitude
    rows, columns = len(latitude) // factor, len(longitude) // factor
    cut = values[..., : rows * factor, : columns * factor]
    blocks = cut.reshape(*cut.shape[:2], rows, factor, columns, factor)
    seen = np.isfinite(blocks)
    count = seen.sum(axis=(3, 5))
    total = np.where(seen, blocks, 0.0).sum(axis=(3, 5))
    mean = np.where(count > 0, total / np.maximum(count, 1), np.nan)
    return (
        mean.astype(np.float32),
        latitude[: rows * factor].reshape(rows, factor).mean(axis=1),
        longitude[: columns * factor].reshape(columns, factor).mean(axis=1),
    )


def _celsius(maps: np.ndarray, temperature: xr.DataArray) -> np.ndarray:
    """Return °C, by the units or, if these say nothing, by the values."""
    units = str(temperature.attrs.get("units", "")).lower().replace("_", "").replace(" ", "")
    kelvin = units in ("k", "kelvin", "degreek", "degreeskelvin", "degk")
    celsius = "c" in units and not kelvin
    if kelvin or (not celsius and np.nanmedian(maps) > 100.0):
        return maps - np.float32(273.15)
    return maps


def _practical(maps: np.ndarray, salinity: xr.DataArray, path: Path) -> np.ndarray:
    """Return salinity as it is; refuse what cannot be practical salinity, such as kg/kg."""
    median = float(np.nanmedian(maps))
    if not _LEAST_SALINITY <= median <= _MOST_SALINITY:
        raise InputError(
            f"The salinity {salinity.name} of the climatology {path} is no practical salinity: its"
            f" median is {median:.3g}.",
            "Correct its units, or leave salinity out of the file.",
        )
    return maps


def _coefficients(maps: np.ndarray, depth: np.ndarray, periodic: bool) -> np.ndarray:
    """Return harmonics on the 50 levels, filled; (5, latitude, longitude, level)."""
    fitted = fit_harmonics(maps)
    filled = np.stack([fill_gaps(fitted[:, k], periodic) for k in range(len(depth))], axis=1)
    levels = np.empty((HARMONICS, *filled.shape[2:], len(LEVELS)), dtype=np.float32)
    levels[0] = to_levels(filled[:1], depth)[0]
    season = np.moveaxis(filled[1:], 1, -1)
    inside = np.clip(LEVELS, depth[0], depth[-1])
    right = np.clip(np.searchsorted(depth, inside), 1, len(depth) - 1)
    weight = (inside - depth[right - 1]) / (depth[right] - depth[right - 1])
    levels[1:] = season[..., right - 1] * (1.0 - weight) + season[..., right] * weight
    below = depth[-1] < LEVELS
    slope = (filled[0, -1] - filled[0, -2]) / (depth[-1] - depth[-2])
    levels[0][..., below] += slope[..., None] * (
        _FADE * -np.expm1(-(LEVELS[below] - depth[-1]) / _FADE)
    )
    return levels


def _to_potential(coefficients: dict[str, np.ndarray], latitude: np.ndarray) -> None:
    """Turn in-situ into potential temperature, in place.

    The difference varies by less than 0.01 °C over the year: the annual mean's is taken.
    """
    pressure = gsw.p_from_z(-LEVELS, latitude[:, None, None])
    mean = coefficients["temperature"][0]
    salinity = coefficients["salinity"][0] if "salinity" in coefficients else _SALINITY
    absolute = np.asarray(salinity * ABSOLUTE_PER_PRACTICAL)
    coefficients["temperature"][0] = gsw.pt0_from_t(absolute, mean, pressure)
