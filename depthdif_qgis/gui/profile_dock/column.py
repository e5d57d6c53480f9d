"""Read what a reconstruction says below one place, through QGIS's GDAL provider."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from qgis.core import QgsPointXY, QgsProviderRegistry, QgsRasterDataProvider

from .reconstruction import Reconstruction, depths_in


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
        self._open: dict[str, tuple[QgsRasterDataProvider, tuple[float, ...]]] = {}

    def column(self, reconstruction: Reconstruction, variable: str, place: QgsPointXY) -> Column:
        """Mean, error and climatology below `place`, longitude and latitude in degrees."""
        provider, depths = self._opened(reconstruction.rasters[variable])
        here = _in_extent(provider, place)
        if here is None:
            return Column(depths, inside=False)

        def read(part: str) -> tuple[float, ...]:
            uri = reconstruction.rasters.get(variable + part)
            if uri is None:
                return ()
            provider, own = self._opened(uri)
            values = _sampled(provider, here)
            # A sibling file with other levels isn't of this reconstruction.
            return values if own == depths else ()

        mean, error, ratio = read(""), read("_error"), read("_error_ratio")
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
        uri = reconstruction.members.get(variable)
        if uri is None:
            return ()
        provider, depths = self._opened(uri)
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

    def _opened(self, uri: str) -> tuple[QgsRasterDataProvider, tuple[float, ...]]:
        if uri not in self._open:
            provider = QgsProviderRegistry.instance().createProvider("gdal", uri)
            if provider is None or not provider.isValid():
                raise OSError(uri)
            self._open[uri] = provider, depths_in(provider)
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
