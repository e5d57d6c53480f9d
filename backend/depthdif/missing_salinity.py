"""The salinity that stands in where a profile has none of its own."""

from __future__ import annotations

import numpy as np

from depthdif.errors import ModelError
from depthdif.observations.conversion import SalinityAt


def climatological_salinity() -> tuple[SalinityAt | None, list[str]]:
    """Return the bundled model's climatological salinity, as a reconstruction takes it.

    Returns
    -------
    salinity_at : callable or None
        None where the model cannot be opened: 35 stands in then.
    notes : list of str
        What the analyst should know of it.
    """
    from depthdif.models.package import open_model

    try:
        climatology = open_model().climatology
    except ModelError as error:
        return None, [f"Missing salinity is taken as 35: {error.message}"]

    def salinity_at(longitude: np.ndarray, latitude: np.ndarray, time: np.ndarray) -> np.ndarray:
        return climatology.at(longitude, latitude, time, variable="salinity")

    return salinity_at, []
