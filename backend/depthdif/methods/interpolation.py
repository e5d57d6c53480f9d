"""Optimal interpolation: the exact Gaussian posterior in mode space, then each cell's own SST.

Profiles are compressed to unit-noise numbers y' = A s + e', and with the kernel form of the prior::

    s(x) | y' = G (A C Aᵀ + I)⁻¹ y',    Cov = Σ − G (A C Aᵀ + I)⁻¹ Gᵀ,    G = Cov(s(x), A s)

after which the SST above updates every cell (`regression.surface_step`).

References
----------
Bretherton, Davis & Fandry (1976), Deep-Sea Research 23, 559-582.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from scipy.linalg import cho_factor, cho_solve, solve_triangular

from depthdif.gaussian.compression import CompressedProfile
from depthdif.gaussian.prior import LocalPrior
from depthdif.gaussian.tile import TileProblem
from depthdif.methods.analysis import Method, TileAnalysis, node_positions
from depthdif.methods.geometry import window_separations
from depthdif.methods.regression import surface_step
from depthdif.ocean.correlation import separation_km

#: The nearest profiles that one tile's system may hold, and its numbers.
MAX_PROFILES = 250
MAX_NUMBERS = 2500


class InterpolationMethod(Method):
    """Kriging of mode scores with the prior's kernel."""

    name = "interpolation"

    def analyse(self, tile: TileProblem, check: Callable[[], None]) -> TileAnalysis:
        """Interpolate the profiles around the tile, then use its SST."""
        prior, window = tile.prior, tile.tile.tiling.window
        nodes = node_positions(window)
        chosen = tile.residual_compressed[:MAX_PROFILES]
        if not chosen:
            mean = np.zeros((prior.modes, window, window))
            shape = (len(nodes), len(nodes), prior.modes, prior.modes)
            return surface_step(tile, mean, np.broadcast_to(prior.covariance, shape))
        profiles = [p.truncated(max(1, MAX_NUMBERS // len(chosen))) for p in chosen]
        near = tile.near.select(np.arange(len(chosen)))
        x, y = separation_km(near.longitude, near.latitude, near.longitude, near.latitude)
        factor = cho_factor(_observed_covariance(prior, profiles, x, y), lower=True)
        check()
        weights = cho_solve(factor, np.concatenate([p.value for p in profiles]))
        starts = np.cumsum([0, *(len(p.value) for p in profiles)])
        pulled = np.stack(
            [
                p.operator.T @ weights[a:b]
                for p, a, b in zip(profiles, starts[:-1], starts[1:], strict=True)
            ]
        )
        per_scale = np.einsum("sij,pj->spi", prior.coregionalization, pulled)
        rho = prior.correlations(*window_separations(tile, np.arange(window, dtype=float), near))
        mean = np.einsum("syxp,spk->kyx", rho, per_scale, optimize=True)
        check()
        rho = prior.correlations(*window_separations(tile, nodes, near))
        cross = _cross_covariance(prior, profiles, rho.reshape(len(rho), -1, len(near)))
        half = solve_triangular(
            np.tril(factor[0]), cross.reshape(-1, cross.shape[-1]).T, lower=True
        ).T.reshape(cross.shape)
        reduced = prior.covariance - half @ np.swapaxes(half, 1, 2)
        return surface_step(
            tile, mean, reduced.reshape(len(nodes), len(nodes), prior.modes, prior.modes)
        )


def _observed_covariance(
    prior: LocalPrior, profiles: list[CompressedProfile], x: np.ndarray, y: np.ndarray
) -> np.ndarray:
    """Return A C Aᵀ + I; shape (number, number)."""
    rho = prior.correlations(x, y)
    starts = np.cumsum([0, *(len(p.value) for p in profiles)])
    out = np.empty((starts[-1], starts[-1]))
    modes = prior.modes
    flat = prior.coregionalization.reshape(len(rho), -1)
    operators = np.concatenate([p.operator for p in profiles])
    owner = np.repeat(np.arange(len(profiles)), np.diff(starts))
    for p, profile in enumerate(profiles):
        between = (rho[:, p].T @ flat).reshape(-1, modes, modes)
        half = np.einsum("ri,qij->qrj", profile.operator, between)
        out[starts[p] : starts[p + 1]] = np.einsum("nrj,nj->rn", half[owner], operators)
    return 0.5 * (out + out.T) + np.eye(len(out))


def _cross_covariance(
    prior: LocalPrior, profiles: list[CompressedProfile], rho: np.ndarray
) -> np.ndarray:
    """Return Cov(s(x), A s) for places with correlations (scale, place, profile).

    Shape (place, mode, number).
    """
    modes = prior.modes
    flat = prior.coregionalization.reshape(len(rho), -1)
    parts = [
        (rho[:, :, p].T @ flat).reshape(-1, modes, modes) @ profile.operator.T
        for p, profile in enumerate(profiles)
    ]
    return np.concatenate(parts, axis=2)
