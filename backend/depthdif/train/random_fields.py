"""Gaussian random fields on a tile, drawn in Fourier space on a domain half as wide again.

Isotropic Matérn fields of smoothness ν have the two-dimensional spectrum
S(k) ∝ (2ν + (kℓ)²)^{−(ν+1)}; anisotropy scales k_x ℓ_x and k_y ℓ_y apart.

References
----------
Lindgren, Rue and Lindström (2011), J. R. Stat. Soc. B 73, 423-498.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import fft


@dataclass(frozen=True)
class FieldShape:
    """How a random field varies: zonal and meridional length (km) and smoothness ν."""

    zonal_km: float
    meridional_km: float
    smoothness: float = 1.5


def draw_fields(
    shapes: list[FieldShape], cells: int, cell_km: tuple[float, float], rng: np.random.Generator
) -> np.ndarray:
    """Draw independent unit-variance fields.

    Parameters
    ----------
    shapes : list of FieldShape
    cells : int
        Side of the tile.
    cell_km : (float, float)
        Zonal and meridional size of a cell.
    rng : Generator

    Returns
    -------
    array, shape (field, row, column), float32
    """
    wide = fft.next_fast_len(3 * cells // 2, real=True)
    kx = 2.0 * np.pi * np.fft.rfftfreq(wide, cell_km[0]).astype(np.float32)
    ky = 2.0 * np.pi * np.fft.fftfreq(wide, cell_km[1]).astype(np.float32)
    noise = rng.standard_normal((len(shapes), 2, wide, len(kx)), dtype=np.float32)
    spectrum = np.empty((len(shapes), wide, len(kx)), dtype=np.complex64)
    for i, shape in enumerate(shapes):
        k2 = (kx * shape.zonal_km)[None, :] ** 2 + (ky * shape.meridional_km)[:, None] ** 2
        power = (2.0 * shape.smoothness + k2) ** -(shape.smoothness + 1.0)
        weight = np.full(len(kx), 2.0)  # a real transform's columns stand for ±k_x
        weight[0] = 1.0
        amplitude = np.sqrt(power / (power * weight).sum()) * wide**2 / np.sqrt(2.0)
        spectrum[i].real = noise[i, 0] * amplitude
        spectrum[i].imag = noise[i, 1] * amplitude
    # Column 0 mirrors onto itself: irfft2 keeps its Hermitian half, half of the variance drawn.
    spectrum[:, :, 0] *= np.sqrt(2.0)
    fields = fft.irfft2(spectrum, s=(wide, wide), axes=(1, 2), workers=1)
    return np.ascontiguousarray(fields[:, :cells, :cells], dtype=np.float32)
