"""Read what a reconstruction says below one place, through QGIS's GDAL provider."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from qgis.core import QgsPointXY, QgsProviderRegistry, QgsRasterDataProvider

from ...layers.bands import depths_in
from .reconstruction import PARTS, Reconstruction


@dataclass(frozen=True)
class Column:
    """One variable below one place.

    Parameters
    ----------
    depths : tuple of float
        m, positive down, increasing.
    mean, error, climatology, climatology_error : tuple of float
        A value per depth, NaN where there is none; empty where the reconstruction doesn't tell.
        Errors are one standard deviation.
    members : tuple of tuple of float
        The ensemble, a value per depth each.
    inside : bool
        Whether the place lies in the reconstruction's extent.
    """

    depths: tuple[float, ...] = ()
    mean: tuple[float, ...] = ()
    error: tuple[float, ...] = ()
    climatology: tuple[float, ...] = ()
    climatology_error: tuple[float, ...] = ()
    members: tuple[tuple[float, ...], ...] = ()
    inside: bool = True

    @property
    def has_values(self) -> bool:
        """Whether there is sea here."""
        return any(map(math.isfinite, self.mean))

    @property
    def floor(self) -> float:
        """Depth of the deepest value, m; NaN without any."""
        wet = [depth for depth, value in zip(self.depths, self.mean) if math.isfinite(value)]
        return wet[-1] if wet else math.nan


class Rasters:
    """Rasters that are kept open from one place to the next: opening takes longer than reading.

    Not to be used from two threads at once.
    """

    def __init__(self) -> None:
        self._open: dict[str, tuple[QgsRasterDataProvider, tuple[float, ...]] | None] = {}

    def open(
        self, reconstruction: Reconstruction, variable: str, cancelled: Callable[[], bool]
    ) -> None:
        """Open what `column` and `members` are going to read."""
        for part in PARTS:
            if not cancelled():
                self._opened(reconstruction.rasters.get(variable + part))
        if not cancelled():
            self._opened(reconstruction.members.get(variable))

    def column(
        self,
        reconstruction: Reconstruction,
        variable: str,
        place: QgsPointXY,
        climatology: bool = True,
    ) -> Column:
        """Mean, error and climatology below `place`, longitude and latitude in degrees.

        Raises
        ------
        OSError
            If the variable can't be opened.
        """
        opened = self._opened(reconstruction.rasters[variable])
        if opened is None:
            raise OSError(reconstruction.rasters[variable])
        provider, depths = opened
        here = _in_extent(provider, place)
        if here is None:
            return Column(depths, inside=False)

        def read(part: str) -> tuple[float, ...]:
            opened = self._opened(reconstruction.rasters.get(variable + part))
            # A sibling file with other levels isn't of this reconstruction.
            if opened is None or opened[1] != depths:
                return ()
            return _sampled(opened[0], here)

        mean, error = read(""), read("_error")
        if not climatology:
            return _by_depth(Column(depths, mean, error))
        ratio = read("_error_ratio")
        return _by_depth(
            Column(
                depths,
                mean,
                error,
                read("_climatology"),
                tuple(e / r if r > 0 else math.nan for e, r in zip(error, ratio)),
            )
        )

    def members(
        self,
        reconstruction: Reconstruction,
        variable: str,
        place: QgsPointXY,
        cancelled: Callable[[], bool],
    ) -> tuple[tuple[float, ...], ...]:
        """The ensemble below `place`: a value per depth of the raster's own order, per member."""
        opened = self._opened(reconstruction.members.get(variable))
        if opened is None:
            return ()
        provider, depths = opened
        here = _in_extent(provider, place)
        if here is None:
            return ()
        levels = len(dict.fromkeys(depths))
        values = []
        # Band by band: whoever else wants the interpreter gets it in between.
        for band in range(1, provider.bandCount() + 1):
            if cancelled():
                return ()
            values.append(_value(provider, here, band))
        order = sorted(range(levels), key=lambda index: depths[index])
        return tuple(
            tuple(values[start + index] for index in order)
            for start in range(0, len(values), levels or 1)
        )

    def _opened(self, uri: str | None) -> tuple[QgsRasterDataProvider, tuple[float, ...]] | None:
        """A raster and its depths; None if there is no such raster."""
        if uri is None:
            return None
        if uri not in self._open:
            provider = QgsProviderRegistry.instance().createProvider("gdal", uri)
            valid = provider is not None and provider.isValid()
            self._open[uri] = (provider, depths_in(provider)) if valid else None
        return self._open[uri]


def _in_extent(provider: QgsRasterDataProvider, place: QgsPointXY) -> QgsPointXY | None:
    """The place in the raster's own longitudes, which may go on beyond 180; None outside."""
    for turn in (0, 360, -360):
        turned = QgsPointXY(place.x() + turn, place.y())
        if provider.extent().contains(turned):
            return turned
    return None


def _sampled(provider: QgsRasterDataProvider, place: QgsPointXY) -> tuple[float, ...]:
    return tuple(_value(provider, place, band) for band in range(1, provider.bandCount() + 1))


def _value(provider: QgsRasterDataProvider, place: QgsPointXY, band: int) -> float:
    value, valid = provider.sample(place, band)
    return value if valid else math.nan


def _by_depth(column: Column) -> Column:
    """The same column, shallowest first."""
    order = sorted(range(len(column.depths)), key=lambda index: column.depths[index])

    def sort(values: tuple[float, ...]) -> tuple[float, ...]:
        return tuple(values[index] for index in order) if values else ()

    return replace(
        column,
        depths=sort(column.depths),
        mean=sort(column.mean),
        error=sort(column.error),
        climatology=sort(column.climatology),
        climatology_error=sort(column.climatology_error),
    )
