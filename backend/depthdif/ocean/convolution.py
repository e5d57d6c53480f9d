"""Cubic convolution (Keys 1981, a = −½): smooth interpolation through evenly spaced nodes.

The result is continuously differentiable, passes through the nodes and reproduces parabolas.

References
----------
Keys, R. G. (1981), Cubic convolution interpolation for digital image processing, IEEE Trans.
Acoust. Speech Signal Process. 29, 1153.
"""

from __future__ import annotations

import numpy as np
from scipy import sparse


def keys(point: np.ndarray, node: np.ndarray, periodic: bool) -> tuple[np.ndarray, np.ndarray]:
    """Return the four nodes around each point and their weights; both (point, 4).

    Parameters
    ----------
    point : array, shape (point,)
    node : array
        Evenly spaced, ascending.
    periodic : bool
        Whether the node after the last is the first; otherwise points beyond the ends take the
        end's value.
    """
    step = node[1] - node[0]
    where = (point - node[0]) / step
    where = np.mod(where, len(node)) if periodic else np.clip(where, 0.0, len(node) - 1.0)
    first = np.floor(where)
    s = (where - first)[:, None]
    index = first.astype(np.int64)[:, None] + np.arange(-1, 3)
    index = index % len(node) if periodic else np.clip(index, 0, len(node) - 1)
    weight = np.concatenate(
        [
            ((-0.5 * s + 1.0) * s - 0.5) * s,
            (1.5 * s - 2.5) * s * s + 1.0,
            ((-1.5 * s + 2.0) * s + 0.5) * s,
            (0.5 * s - 0.5) * s * s,
        ],
        axis=1,
    )
    return index, weight


def weight_matrix(point: np.ndarray, node: np.ndarray, periodic: bool) -> sparse.csr_matrix:
    """Return the one-dimensional interpolation matrix (point, node)."""
    index, weight = keys(point, node, periodic)
    pointer = np.arange(0, index.size + 1, 4)
    return sparse.csr_matrix(
        (weight.ravel(), index.ravel(), pointer), shape=(len(point), len(node))
    )
