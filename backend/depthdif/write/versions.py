"""Which versions made a result, found without importing any of the libraries."""

from __future__ import annotations

import platform
from importlib import metadata

from depthdif import __version__

#: Distributions whose versions decide a result.
_PACKAGES = ("numpy scipy xarray netCDF4 rasterio pyogrio pyproj gsw onnxruntime torch").split()


def versions() -> dict[str, str]:
    """Return the versions of this package, Python, the system and the libraries at hand."""
    found = {
        "depthdif": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
    }
    for name in _PACKAGES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found
