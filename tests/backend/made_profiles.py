"""Small profile files in the layouts that the readers know, made for the tests."""

from __future__ import annotations

from pathlib import Path

import netCDF4
import numpy as np

PRESSURE = np.array([4.0, 10.0, 20.0, 30.0, 50.0, 75.0, 100.0, 150.0, 200.0, 300.0, 500.0, 1000.0])
TEMPERATURE = 3.0 + 24.0 * np.exp(-PRESSURE / 250.0)
SALINITY = 35.0 + 0.5 * np.exp(-PRESSURE / 100.0)
JULD = 25200.5  # 2018-12-30 12:00
LONGITUDE, LATITUDE = -28.5, 2.5


def _characters(dataset, name, values, *dimensions):
    variable = dataset.createVariable(name, "S1", dimensions, fill_value=b" ")
    width = len(dataset.dimensions[dimensions[-1]]) if len(dimensions) > 1 else 1
    if len(dimensions) == 1:
        variable[:] = np.array([value.encode() for value in values], "S1")
    else:
        variable[:] = np.array([list(value.ljust(width)) for value in values], "S1")


def gdac(path: Path, casts: list[dict], file_format: str = "NETCDF3_CLASSIC") -> Path:
    """Write a GDAC-layout file; each cast may override platform, cycle, mode, flags and values."""
    levels = max(len(cast.get("pressure", PRESSURE)) for cast in casts)
    with netCDF4.Dataset(path, "w", format=file_format) as dataset:
        dataset.createDimension("N_PROF", len(casts))
        dataset.createDimension("N_LEVELS", levels)
        dataset.createDimension("STRING8", 8)
        dataset.createDimension("STRING64", 64)

        def text(name, key, default, *dimensions):
            _characters(dataset, name, [c.get(key, default) for c in casts], "N_PROF", *dimensions)

        text("PLATFORM_NUMBER", "platform", "6900001", "STRING8")
        text("DIRECTION", "direction", "A")
        text("DATA_MODE", "mode", "D")
        text("POSITION_QC", "position_qc", "1")
        text("JULD_QC", "juld_qc", "1")
        text("PROFILE_TEMP_QC", "profile_temp_qc", "A")
        text("PROFILE_PSAL_QC", "profile_psal_qc", "A")
        text("VERTICAL_SAMPLING_SCHEME", "scheme", "Primary sampling: averaged []", "STRING64")
        for name, key, default, fill in (
            ("CYCLE_NUMBER", "cycle", 1, 99999),
            ("JULD", "juld", JULD, 999999.0),
            ("LATITUDE", "latitude", LATITUDE, 99999.0),
            ("LONGITUDE", "longitude", LONGITUDE, 99999.0),
        ):
            kind = "i4" if name == "CYCLE_NUMBER" else "f8"
            variable = dataset.createVariable(name, kind, ("N_PROF",), fill_value=fill)
            if name == "JULD":
                variable.units = "days since 1950-01-01 00:00:00 UTC"
            variable[:] = np.array([cast.get(key, default) for cast in casts])
        for name, key, default in (
            ("PRES", "pressure", PRESSURE),
            ("TEMP", "temperature", TEMPERATURE),
            ("PSAL", "salinity", SALINITY),
        ):
            for suffix in ("", "_ADJUSTED"):
                values = np.full((len(casts), levels), 99999.0, "f4")
                flags = np.full((len(casts), levels), " ", "U1")
                for row, cast in enumerate(casts):
                    given = cast.get(key + suffix.lower(), cast.get(key, default))
                    given = np.where(np.isfinite(given), given, 99999.0)
                    values[row, : len(given)] = given
                    marks = cast.get(f"{key}{suffix.lower()}_qc", "1" * len(given))
                    flags[row, : len(marks)] = list(marks)
                variable = dataset.createVariable(
                    name + suffix, "f4", ("N_PROF", "N_LEVELS"), fill_value=99999.0
                )
                variable[:] = values
                quality = dataset.createVariable(
                    f"{name}{suffix}_QC", "S1", ("N_PROF", "N_LEVELS"), fill_value=b" "
                )
                quality[:] = flags.astype("S1")
    return path


def en4(path: Path, casts: list[dict]) -> Path:
    """Write an EN4-layout file."""
    levels = max(len(cast["depth"]) for cast in casts)
    with netCDF4.Dataset(path, "w", format="NETCDF4_CLASSIC") as dataset:
        dataset.createDimension("N_PROF", len(casts))
        dataset.createDimension("N_LEVELS", levels)
        dataset.createDimension("STRING8", 8)
        dataset.createDimension("STRING4", 4)
        platforms = [cast.get("platform", "6900001") for cast in casts]
        _characters(dataset, "PLATFORM_NUMBER", platforms, "N_PROF", "STRING8")
        kinds = [cast.get("instrument", "831") for cast in casts]
        _characters(dataset, "WMO_INST_TYPE", kinds, "N_PROF", "STRING4")
        for name, key, default in (
            ("POSITION_QC", "position_qc", "1"),
            ("JULD_QC", "juld_qc", "0"),
            ("PROFILE_POTM_QC", "profile_potm_qc", "1"),
            ("PROFILE_PSAL_QC", "profile_psal_qc", "1"),
        ):
            _characters(dataset, name, [cast.get(key, default) for cast in casts], "N_PROF")
        for name, key, default in (
            ("JULD", "juld", JULD),
            ("LATITUDE", "latitude", LATITUDE),
            ("LONGITUDE", "longitude", LONGITUDE),
        ):
            variable = dataset.createVariable(name, "f8", ("N_PROF",), fill_value=99999.0)
            if name == "JULD":
                variable.units = "days since 1950-01-01 00:00:00 utc"
            variable[:] = [cast.get(key, default) for cast in casts]
        for name, key in (
            ("DEPH_CORRECTED", "depth"),
            ("POTM_CORRECTED", "potential"),
            ("PSAL_CORRECTED", "salinity"),
        ):
            values = np.full((len(casts), levels), 99999.0, "f4")
            flags = np.full((len(casts), levels), "0", "U1")
            for row, cast in enumerate(casts):
                given = np.asarray(cast[key])
                values[row, : len(given)] = given
                marks = cast.get(f"{key}_qc", "1" * len(given))
                flags[row, : len(marks)] = list(marks)
            variable = dataset.createVariable(
                name, "f4", ("N_PROF", "N_LEVELS"), fill_value=99999.0
            )
            variable[:] = values
            quality = dataset.createVariable(f"{name}_QC", "S1", ("N_PROF", "N_LEVELS"))
            quality[:] = flags.astype("S1")
    return path


def table_rows(
    platform: str = "6900001",
    cycle: int = 1,
    time: str = "2018-12-30T12:00:00Z",
    longitude: float = LONGITUDE,
    latitude: float = LATITUDE,
) -> list[dict]:
    """Return one dictionary a level of the standard cast."""
    return [
        {
            "platform": platform,
            "cycle": cycle,
            "time": time,
            "longitude": longitude,
            "latitude": latitude,
            "pressure": pressure,
            "temperature": temperature,
            "salinity": salinity,
            "qc": 1,
        }
        for pressure, temperature, salinity in zip(PRESSURE, TEMPERATURE, SALINITY, strict=True)
    ]
