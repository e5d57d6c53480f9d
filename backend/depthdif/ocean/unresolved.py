"""What neither the modes nor the prior's correlations resolve, as shares of D², and whose it is.

To an analysis all of it is noise of the observations. When errors are told it has to be shared out:

- *finer than a cell*: the observation's own, a profile does not stand for its cell;
- *fine*: the field's, at the scale of cells; floats show more of it below the thermocline, where it
  is a larger part of what they differ by at all. The analysis cannot know it: it is part of σ;
- the *tail* that the modes leave out: half the field's, half the observation's.
"""

from __future__ import annotations

import numpy as np

#: Of the variance that the modes leave out, the share that counts as error of the analysis; the
#: rest counts as noise of the observations.
TAIL_IN_SIGMA = 0.5

_DEPTH = (0.0, 100.0, 300.0, 2000.0)
_SUBCELL = (0.08, 0.08, 0.12, 0.15)
_FINE = (0.0, 0.04, 0.18, 0.25)


def fine_share(depth: np.ndarray) -> np.ndarray:
    """Return the share of D² that varies from cell to cell, at each depth (m)."""
    return np.interp(depth, _DEPTH, _FINE)


def error_share(depth: np.ndarray, tail: np.ndarray) -> np.ndarray:
    """Return what adds to an analysis's variance of a/D; shape (level,).

    Parameters
    ----------
    depth, tail : array, shape (level,)
        m, and the variance of a/D that the modes leave out.
    """
    return TAIL_IN_SIGMA * tail + fine_share(depth)


def noise_share(depth: np.ndarray, tail: np.ndarray) -> np.ndarray:
    """Return what an analysis takes for noise of its observations, of D²; shapes of ``tail``."""
    return np.interp(depth, _DEPTH, _SUBCELL) + fine_share(depth) + (1.0 - TAIL_IN_SIGMA) * tail
