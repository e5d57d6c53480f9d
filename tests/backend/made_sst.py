"""One smooth SST field written in every convention that the readers must take."""

from __future__ import annotations

from pathlib import Path

import netCDF4
import numpy as np
import rasterio
from rasterio.transform import from_origin

#: A region of 20° × 16° at 0.25°, across nothing in particular, with a square of land.
LONGITUDE = -40 + 0.25 * (np.arange(80) + 0.5)
LATITUDE = 10 + 0.25 * (np.arange(64) + 0.5)


def celsius(longitude: np.ndarray = LONGITUDE, latitude: np.ndarray = LATITUDE) -> np.ndarray:
    """Return the field, NaN on land; shape (latitude, longitude)."""
    x, y = np.meshgrid(longitude, latitude)
    field = 25 - 0.3 * (y - 10) + 1.5 * np.sin(np.deg2rad(x * 9)) * np.cos(np.deg2rad(y * 7))
    field[(np.abs(x + 30) < 1) & (np.abs(y - 18) < 1)] = np.nan
    return field


def netcdf(
    path: Path,
    *,
    name: str = "analysed_sst",
    units: str | None = "kelvin",
    packed: bool = True,
    north_first: bool = False,
    longitude: np.ndarray = LONGITUDE,
    latitude: np.ndarray = LATITUDE,
    field: np.ndarray | None = None,
    times: list[str] | None = ("2018-12-31 09:00:00",),
    dims: tuple[str, str, str] = ("time", "lat", "lon"),
    file_format: str = "NETCDF4",
    error: tuple[str, str, float] | None = ("analysis_error", "kelvin", 0.4),
    mask: np.ndarray | None = None,
    mask_attributes: dict | None = None,
    ice: np.ndarray | None = None,
    attributes: dict | None = None,
) -> Path:
    """Write a GHRSST-like file."""
    values = celsius(longitude, latitude) if field is None else field
    if units is not None and units.lower().startswith("k"):
        values = values + 273.15
    order = slice(None, None, -1) if north_first else slice(None)
    time_name, lat_name, lon_name = dims
    with netCDF4.Dataset(path, "w", format=file_format) as dataset:
        dataset.title = "Made SST"
        dataset.createDimension(lat_name, len(latitude))
        dataset.createDimension(lon_name, len(longitude))
        horizontal = (lat_name, lon_name)
        shape = horizontal
        if times is not None:
            dataset.createDimension(time_name, len(times))
            variable = dataset.createVariable(time_name, "i4", (time_name,))
            variable.units = "seconds since 1981-01-01 00:00:00"
            stamps = np.array(times, "datetime64[s]") - np.datetime64("1981-01-01", "s")
            variable[:] = stamps.astype(np.int64)
            shape = (time_name, *horizontal)
        for axis, unit, centres in (
            (lat_name, "degrees_north", latitude[order]),
            (lon_name, "degrees_east", longitude),
        ):
            variable = dataset.createVariable(axis, "f4", (axis,))
            variable.units = unit
            variable[:] = centres

        def put(key, kind, fill, scale, offset, data, unit=None, extra=None):
            variable = dataset.createVariable(key, kind, shape, fill_value=fill)
            variable.set_auto_maskandscale(False)
            if unit is not None:
                variable.units = unit
            if scale is not None:
                variable.scale_factor, variable.add_offset = scale, offset
                data = np.where(np.isnan(data), fill, np.round((data - offset) / scale))
            else:
                data = np.where(np.isnan(data), fill, data)
            for attribute, value in (extra or {}).items():
                setattr(variable, attribute, value)
            data = data[order]
            stack = data if times is None else np.stack([data + i for i in range(len(times))])
            variable[:] = stack.astype(kind)

        if packed:
            offset = 298.15 if units and units.lower().startswith("k") else 20.0
            put(name, "i2", -32768, np.float32(0.001), np.float32(offset), values, units)
        else:
            put(name, "f4", np.float32(-9999), None, None, values, units)
        if error is not None:
            put(error[0], "i2", -32768, 0.01, 0.0, np.full(values.shape, error[2]), error[1])
        if mask is not None:
            put("mask", "i1", -128, None, None, mask, None, mask_attributes)
        if ice is not None:
            put("sea_ice_fraction", "i1", -128, 0.01, 0.0, ice)
        for attribute, value in (attributes or {}).items():
            setattr(dataset[name], attribute, value)
    return path


def geotiff(path: Path, **how: object) -> Path:
    """Write the field as GeoTIFF in degrees, north first."""
    settings = {"kelvin": False, "packed": False, "nodata": -9999.0, "crs": "EPSG:4326", **how}
    values = celsius()[::-1] + (273.15 if settings["kelvin"] else 0.0)
    stored = np.where(np.isnan(values), settings["nodata"], values).astype("f4")
    if settings["packed"]:
        stored = np.where(np.isnan(values), -32768, np.round((values - 20) / 0.005)).astype("i2")
        settings["nodata"] = -32768
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=80,
        height=64,
        count=1,
        dtype=stored.dtype,
        crs=settings["crs"],
        transform=from_origin(-40, 26, 0.25, 0.25),
        nodata=settings["nodata"],
    ) as dataset:
        dataset.write(stored, 1)
        if settings["packed"]:
            dataset.scales, dataset.offsets = (0.005,), (20.0,)
        if settings.get("units"):
            dataset.units = (settings["units"],)
    return path
