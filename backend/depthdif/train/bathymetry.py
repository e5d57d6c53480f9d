"""Make the wet mask from a relief: what connects to the world ocean, plus a few named basins."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import xarray as xr
from scipy import ndimage

from depthdif.errors import InputError
from depthdif.ocean.mask import WetMask

#: A point of the open ocean; what connects to it is sea.
_OPEN_OCEAN = (-30.0, 30.0)

#: Basins whose straits are narrower than a 20' cell (longitude, latitude).
BASINS = {
    "Black Sea, Azov and Marmara": (34.0, 43.0),
    "Red Sea": (38.0, 20.0),
    "Strait of Georgia and Puget Sound": (-123.25, 48.75),
    "Chatham Strait": (-134.5, 57.5),
    "Seto Inland Sea": (134.75, 34.5),
    "Strait of Magellan": (-70.75, -53.25),
    "Norwegian Bay": (-85.75, 77.75),
}

#: Cells this shallow (m), this far (cells) inside Natural Earth's land, are plains and estuaries
#: whose mean height falls below the sea level (the Netherlands, the mouth of the Amazon).
_PLAIN_DEPTH = 15.0
_PLAIN_CELLS = 2.0


def build_mask(relief: Path, land: Path | None = None) -> WetMask:
    """Return the wet mask of a 20' relief.

    Parameters
    ----------
    relief : path
        ETOPO at 20', heights in metres (NOAA-PMEL's Ferret layout).
    land : path, optional
        Natural Earth land polygons, to take out plains below sea level.
    """
    height = _read_relief(relief)
    below = height < 0.0
    label, _ = ndimage.label(below)
    label = _join_dateline(label)
    seeds = [_OPEN_OCEAN, *BASINS.values()]
    wanted = {int(label[_cell(*seed)]) for seed in seeds} - {0}
    wet = np.isin(label, list(wanted))
    if land is not None:
        wet &= ~((_cells_inland(land, height.shape) > _PLAIN_CELLS) & (height > -_PLAIN_DEPTH))
    bottom = np.where(wet, np.maximum(np.round(-height), 1.0), 0.0)
    return WetMask(bottom.astype(np.int16))


def _read_relief(path: Path) -> np.ndarray:
    """Return heights (540, 1080), cells from 180°W and 90°S."""
    with xr.open_dataset(path) as dataset:
        values = dataset["ROSE"].values[:, :1080].astype(np.float64)
        longitude = dataset["ROSE"].coords[dataset["ROSE"].dims[1]].values
    if values.shape != (540, 1080):
        raise InputError(f"{path} is not a 20-minute relief: its shape is {values.shape}.")
    start = round((-180.0 + 1.0 / 6.0 - longitude[0]) * 3.0) % 1080
    return np.roll(values, -start, axis=1)


def _cell(longitude: float, latitude: float) -> tuple[int, int]:
    return int((latitude + 90.0) * 3.0), int((longitude + 180.0) * 3.0) % 1080


def _join_dateline(label: np.ndarray) -> np.ndarray:
    """Give the components that meet at 180° one label."""
    for west, east in zip(label[:, 0], label[:, -1], strict=True):
        if west and east and west != east:
            label = np.where(label == east, west, label)
    # A component renamed late may have been met early: one more pass settles the chains.
    for west, east in zip(label[:, 0], label[:, -1], strict=True):
        if west and east and west != east:
            label = np.where(label == east, west, label)
    return label


def _cells_inland(path: Path, shape: tuple[int, int]) -> np.ndarray:
    """Return the distance (cells) to Natural Earth's sea, 0 at sea."""
    import pyogrio
    from rasterio import features, transform

    shapes = [(_polygon(wkb), 1) for wkb in pyogrio.raw.read(path)[2]]
    land = features.rasterize(
        shapes, out_shape=shape, transform=transform.from_origin(-180.0, 90.0, 1 / 3, 1 / 3)
    )[::-1].astype(bool)
    around = 60
    distance = ndimage.distance_transform_edt(np.pad(land, ((0, 0), (around, around)), "wrap"))
    return distance[:, around:-around]


def _polygon(wkb: bytes) -> dict:
    """Return a WKB polygon as GeoJSON."""
    order = "<" if wkb[0] else ">"
    kind, rings = struct.unpack_from(order + "II", wkb, 1)
    if kind != 3:
        raise InputError(f"The land file must hold polygons (WKB type 3), it holds type {kind}.")
    offset, coordinates = 9, []
    for _ in range(rings):
        (count,) = struct.unpack_from(order + "I", wkb, offset)
        ring = np.frombuffer(wkb, order + "f8", 2 * count, offset + 4)
        coordinates.append(ring.reshape(-1, 2).tolist())
        offset += 4 + 16 * count
    return {"type": "Polygon", "coordinates": coordinates}
