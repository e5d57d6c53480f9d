"""Where the values of a reconstruction are: the rasters of its variables, by their CF names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsProviderRegistry, QgsRasterDataProvider
from qgis.PyQt.QtCore import QCoreApplication

from ...inputs import UnusableInput
from ...layers.bands import are_of_salinity, depths_in
from ...layers.run_files import RunFiles

VARIABLES = ("temperature", "salinity")

#: What may accompany a variable, by the ending of its name in the NetCDF or of its file.
PARTS = ("", "_error", "_error_ratio", "_climatology")


@dataclass(frozen=True)
class Reconstruction:
    """A reconstruction that the viewer can show.

    Parameters
    ----------
    identity : str
        Distinguishes it from the others of the project: the run's, or the file's path.
    title, date : str
        Name, and day (YYYY-MM-DD, empty if unknown).
    rasters : mapping of str to str
        Variable, for instance ``temperature_error``, to what GDAL opens: a band per depth.
    members : mapping of str to str
        The same for the members: a band per depth and member.
    """

    identity: str
    title: str
    date: str = ""
    rasters: Mapping[str, str] = field(default_factory=dict)
    members: Mapping[str, str] = field(default_factory=dict)

    @property
    def variables(self) -> tuple[str, ...]:
        """Which of `VARIABLES` it has."""
        return tuple(name for name in VARIABLES if name in self.rasters)


def of_run(run: RunFiles) -> Reconstruction:
    """The reconstruction that a run of the project wrote.

    Its dataset, where it was kept, has the climatology too; else its GeoTIFFs are read. Nothing is
    opened: a part that turns out to be missing is none.
    """
    variables = VARIABLES if run.variable == "both" else (run.variable,)
    if _is_there(run.dataset):
        names = (variable + part for variable in variables for part in PARTS)
        rasters = {name: _subdataset(run.dataset, name) for name in names}
    else:
        first = variables[0]
        files = {first: run.output, f"{first}_error": run.error}
        files |= {"salinity": run.salinity or files.get("salinity", "")}
        files |= {"salinity_error": run.salinity_error or files.get("salinity_error", "")}
        rasters = {name: path for name, path in files.items() if _is_there(path)}
    members = {}
    if _is_there(run.members):
        members = {name: _subdataset(run.members, name) for name in variables}
    return Reconstruction(run.identity, run.title, run.date, rasters, members)


def of_file(path: str) -> Reconstruction:
    """The reconstruction in a NetCDF or GeoTIFF of the analyst's choice.

    Raises
    ------
    UnusableInput
        If the file holds no temperature or salinity by depth.
    """
    is_geotiff = path.lower().endswith((".tif", ".tiff"))
    rasters = _geotiffs(Path(path)) if is_geotiff else _netcdf(path)
    usable = {name for name in VARIABLES if name in rasters and depths_of(rasters[name])}
    rasters = {name: uri for name, uri in rasters.items() if name.partition("_")[0] in usable}
    if not rasters:
        raise UnusableInput(
            QCoreApplication.translate(
                "DepthDif",
                "{file} has no temperature or salinity by depth: choose the NetCDF or GeoTIFF of "
                "a reconstruction.",
            ).format(file=Path(path).name)
        )
    dated = re.search(r"(?<!\d)(\d{4})-?(\d\d)-?(\d\d)(?!\d)", Path(path).stem)
    return Reconstruction(path, Path(path).name, "-".join(dated.groups()) if dated else "", rasters)


def depths_of(uri: str) -> tuple[float, ...]:
    """Depth of each band of a raster, m; empty where they aren't told or its file is unreadable."""
    provider = _provider(uri)
    return depths_in(provider) if provider is not None else ()


def _provider(uri: str) -> QgsRasterDataProvider | None:
    made = QgsProviderRegistry.instance().createProvider("gdal", uri)
    return made if made is not None and made.isValid() else None


def _netcdf(path: str) -> dict[str, str]:
    """The rasters in a NetCDF that play a part here."""
    wanted = [variable + part for variable in VARIABLES for part in PARTS]
    names = _variables_in(path)
    if names:
        return {name: _subdataset(path, name) for name in wanted if name in names}
    # Of a file with one variable GDAL makes no list.
    for name in VARIABLES:
        if depths_of(_subdataset(path, name)):
            return {name: _subdataset(path, name)}
    return {}


def _variables_in(path: str) -> set[str]:
    metadata = QgsProviderRegistry.instance().providerMetadata("gdal")
    uris = (found.uri() for found in metadata.querySublayers(path))
    return {uri.rpartition(":")[2].strip('"') for uri in uris if uri.startswith("NETCDF:")}


def _subdataset(path: str, name: str) -> str:
    return f'NETCDF:"{path}":{name}'


def _geotiffs(path: Path) -> dict[str, str]:
    """A GeoTIFF and its siblings, as the command line names them."""
    stem = re.sub(r"(_salinity)?(_error(_ratio)?)?$", "", path.stem)
    output = _provider(str(path.with_name(f"{stem}{path.suffix}")))
    endings = {"temperature": "", "salinity": "_salinity"}
    if output is not None and are_of_salinity(output):
        endings = {"salinity": ""}
    files = {
        variable + part: path.with_name(f"{stem}{ending}{part}{path.suffix}")
        for variable, ending in endings.items()
        for part in PARTS
    }
    return {name: str(file) for name, file in files.items() if file.is_file()}


def _is_there(path: str) -> bool:
    return bool(path) and Path(path).is_file()
