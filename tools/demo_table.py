"""Print a result by depth: mean, error and, against a truth, true error. Runs in the backend."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import rasterio
import xarray as xr


def main(result: str, truth: str = "", truth_raster: str = "") -> None:
    """Print the table; write the truth on the result's grid as GeoTIFF for the map."""
    with xr.open_dataset(result) as dataset:
        dataset = dataset.load()
    true = on_result_grid(truth, dataset) if truth else None
    if true is not None:
        write_like(Path(result).with_name("temperature.tif"), Path(truth_raster), true)

    weights = np.cos(np.deg2rad(dataset["latitude"]))
    header = "  depth (m)   mean (°C)   error (°C)" + "   true error (°C)" * (true is not None)
    print(header)
    for depth in dataset["depth"].values:
        level = dataset.sel(depth=depth)
        mean = float(level["temperature"].weighted(weights).mean())
        error = float(level["temperature_error"].weighted(weights).mean())
        row = f"  {depth:9.0f}   {mean:9.2f}   {error:10.2f}"
        if true is not None and depth in true["depth"].values:
            square = (level["temperature"] - true.sel(depth=depth)) ** 2
            row += f"   {float(np.sqrt(square.weighted(weights).mean())):15.2f}"
        print(row)


def on_result_grid(path: str, dataset: xr.Dataset) -> xr.DataArray:
    """The true temperature at the result's cells and those of its depths that the truth has."""
    with xr.open_dataset(path) as truth:
        names = {"lat": "latitude", "lon": "longitude"}
        truth = truth.rename({old: new for old, new in names.items() if old in truth.dims})
        field = truth["temperature"].squeeze(drop=True).load()
    depths = np.intersect1d(field["depth"].values, dataset["depth"].values)
    return field.sel(depth=depths).interp(
        latitude=dataset["latitude"], longitude=dataset["longitude"]
    )


def write_like(model: Path, path: Path, field: xr.DataArray) -> None:
    """Write the field with the profile and band names of another raster."""
    with rasterio.open(model) as raster:
        profile = {**raster.profile, "driver": "GTiff", "count": field.sizes["depth"]}
    values = field.transpose("depth", "latitude", "longitude").values[:, ::-1]
    with rasterio.open(path, "w", **profile) as raster:
        filled = np.where(np.isfinite(values), values, profile["nodata"])
        raster.write(filled.astype("float32"))
        for band, depth in enumerate(field["depth"].values, start=1):
            raster.set_band_description(band, f"temperature {depth:g} m")


if __name__ == "__main__":
    main(*sys.argv[1:])
