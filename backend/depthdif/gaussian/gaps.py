"""Where a tile's SST has gaps (clouds, ice, the raster's edge): what to put there, how to trust it.

With y the SST anomaly, a stationary field of power p_k in DCT space (prior and error together), and
Q its precision, the gaps u are filled from the seen cells s by their conditional mean::

    Q_uu y_u = −Q_us y_s

so that conditioning the scores on the filled map gives their exact mean given the seen cells. Their
variance it would put too low: that is mended by how far the nearest seen cell speaks, the share
ρ² of a cell's variance that this cell's SST explains.
"""

from __future__ import annotations

import numpy as np
from scipy.ndimage import distance_transform_edt

from depthdif.gaussian.prior import REGIONAL, LocalPrior
from depthdif.gaussian.spectrum import TileSpectrum
from depthdif.grid import CELL_DEGREES
from depthdif.ocean.correlation import KM_PER_DEGREE, zonal_km_per_degree

#: A cell whose error variance is this many times the tile's typical one (ice) counts as not seen
#: where one error must stand for the whole tile.
POOR = 4.0
#: Where the nearest seen cell tells less than this share of a sea cell's variance there is a gap.
_LEAST_TOLD = 0.5
_ITERATIONS = 60
_TOLERANCE = 1e-3  # of the first residual


def conditional_fill(
    spectrum: TileSpectrum, guess: np.ndarray, seen: np.ndarray, power: np.ndarray
) -> np.ndarray:
    """Replace the cells that are not seen by their mean given those that are.

    Preconditioned conjugate gradients: DCTs are all it takes.

    Parameters
    ----------
    guess : array, shape (n, n)
        The anomaly where it is seen, a first guess elsewhere.
    seen : array of bool, shape (n, n)
    power : array, shape (bin,)
        Expected power per coefficient.
    """
    per_coefficient = np.repeat(power, spectrum.count)

    def in_gaps(field: np.ndarray, weight: np.ndarray) -> np.ndarray:
        return np.where(seen, 0.0, spectrum.inverse(weight * spectrum.forward(field)))

    step = np.zeros_like(guess)
    residual = -in_gaps(guess, 1.0 / per_coefficient)
    z = in_gaps(residual, per_coefficient)
    direction, size = z, float((residual * z).sum())
    enough = _TOLERANCE**2 * size
    for _ in range(_ITERATIONS):
        if size <= enough:
            break
        image = in_gaps(direction, 1.0 / per_coefficient)
        length = size / float((direction * image).sum())
        step = step + length * direction
        residual = residual - length * image
        z = in_gaps(residual, per_coefficient)
        following = float((residual * z).sum())
        direction, size = z + following / size * direction, following
    return guess + step


def share_told(
    latitude: float, prior: LocalPrior, surface_row: np.ndarray, seen: np.ndarray
) -> np.ndarray:
    """Return the share ρ² of each cell's surface variance that the nearest seen cell tells.

    Parameters
    ----------
    latitude : float
        Of the tile's centre, degrees north.
    surface_row : array, shape (mode,)
        The modes at the surface.
    seen : array of bool, shape (n, n)
        At least one.

    Returns
    -------
    array, shape (n, n)
        1 where SST is seen.
    """
    cell_km = CELL_DEGREES * KM_PER_DEGREE, CELL_DEGREES * zonal_km_per_degree(latitude)
    length_x, length_y = prior.lengths_km[REGIONAL]
    row, column = distance_transform_edt(
        ~seen,
        sampling=(cell_km[0] / length_y, float(cell_km[1]) / length_x),
        return_distances=False,
        return_indices=True,
    )
    y, x = np.indices(seen.shape)
    rho = prior.correlations((x - column) * cell_km[1], (y - row) * cell_km[0])
    variance = np.einsum("i,sij,j->s", surface_row, prior.coregionalization, surface_row)
    return np.einsum("s,syx->yx", variance / variance.sum(), rho) ** 2


def has_gaps(sea: np.ndarray, share: np.ndarray, kept: slice) -> bool:
    """Tell whether some sea cell that is kept, or next to it, lies far from any seen cell.

    Parameters
    ----------
    sea : array of bool, shape (n, n)
    share : array, shape (n, n)
        As of `share_told`.
    kept : slice
        The cells that are kept of the tile, along either axis.
    """
    cut = slice(kept.start - 1, kept.stop + 1)
    return bool((sea & (share < _LEAST_TOLD))[cut, cut].any())
