"""Continuous ranked probability score of a normal distribution.

References
----------
Gneiting and Raftery (2007), J. Am. Stat. Assoc. 102, 359-378.
"""

from __future__ import annotations

import numpy as np
from scipy.special import ndtr


def crps_normal(error: np.ndarray, sigma: np.ndarray) -> np.ndarray:
    """Return the CRPS of a normal distribution, same units as the error.

    Parameters
    ----------
    error : array
        Truth less mean.
    sigma : array
        Positive.
    """
    z = error / sigma
    density = np.exp(-0.5 * z**2) / np.sqrt(2.0 * np.pi)
    return sigma * (z * (2.0 * ndtr(z) - 1.0) + 2.0 * density - 1.0 / np.sqrt(np.pi))
