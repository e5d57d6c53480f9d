"""The sampler: the probability-flow ODE of the denoiser, in the angle where Gaussians stand still.

For an eigen-coordinate with prior variance λ let θ = atan(σ/√λ) and y = (x − μ)/√(λ + σ²). Along
the flow of the Gaussian denoiser y is constant; a learned correction c enters as::

    dy/dθ = −c/g,    g = √(λ σ²/(λ + σ²)) = √λ sin θ

which a two-step Adams–Bashforth rule integrates from σ₁ to 0. At every σ the state that the
learned part sees, and at σ = 0 the member itself, is y's state conditioned on the profiles by
`Guidance.condition`. That map is exact for the Gaussian part at every noise level: it *is* the
guidance x̂₀ ← D + V Aᵀ (A V Aᵀ + I)⁻¹ (y − A D), integrated in closed form. So the number of
evaluations only has to resolve what was learned, and with nothing learned each member is a draw
from the exact Gaussian posterior.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from depthdif.diffusion.denoiser import Denoiser
from depthdif.diffusion.guidance import Guidance

_RHO = 7.0
_SIGMA_FIRST, _SIGMA_LAST = 20.0, 0.05
_START = 2.0


def noise_levels(largest_eigenvalue: float, steps: int) -> np.ndarray:
    """Return the σ at which the denoiser is evaluated, descending; shape (steps,).

    Karras's spacing (ρ = 7) down to 0.05 of a unit score, from 2·√λ_max but at most from 20. What
    shows through more noise than that is a tile's broad power, which its floats have settled; from
    600, where λ_max of a tile would have it begin, half of the evaluations would go there, and
    textures would have two.
    """
    first = np.clip(_START * np.sqrt(largest_eigenvalue), 2 * _SIGMA_LAST, _SIGMA_FIRST)
    ramp = np.linspace(first ** (1 / _RHO), _SIGMA_LAST ** (1 / _RHO), steps)
    return ramp**_RHO


def sample(
    denoiser: Denoiser,
    guidance: Guidance | None,
    whitened: np.ndarray,
    observation_noise: np.ndarray,
    steps: int,
    check: Callable[[], None] = lambda: None,
) -> np.ndarray:
    """Draw members of the posterior.

    Parameters
    ----------
    denoiser : Denoiser
    guidance : Guidance or None
        None where the tile has no profile.
    whitened : array, shape (member, mode, n²), float32
        Standard normal eigen-coordinates y at σ = ∞.
    observation_noise : array, shape (member, number)
        Standard normal; unused without guidance.
    steps : int
        Evaluations of the denoiser; the Gaussian part needs none.
    check : callable
        Called once per evaluation; may raise to stop.

    Returns
    -------
    array, shape (member, mode, n²)
        x₀ − μ in eigen-coordinates.
    """
    root = np.sqrt(denoiser.eigenvalues)

    def conditioned(y: np.ndarray, sigma: float) -> np.ndarray:
        state = np.hypot(root, np.float32(sigma)) * y
        return state if guidance is None else guidance.condition(state, sigma, observation_noise)

    if denoiser.correction is None:
        return conditioned(whitened, 0.0)
    y = whitened.copy()
    previous_slope: np.ndarray | None = None
    previous_step: np.ndarray | None = None
    levels = noise_levels(float(denoiser.eigenvalues.max()), steps)
    for sigma, following in zip(levels, [*levels[1:], 0.0], strict=True):
        check()
        slope = denoiser.correction(conditioned(y, sigma), float(sigma))
        slope = slope * (np.hypot(root, np.float32(sigma)) / (root * np.float32(sigma)))
        step = np.arctan(np.float32(sigma) / root) - np.arctan(np.float32(following) / root)
        y += step * slope
        if previous_slope is not None and previous_step is not None:
            y += step**2 / (2 * previous_step) * (slope - previous_slope)
        previous_slope, previous_step = slope, step
    return conditioned(y, 0.0)
