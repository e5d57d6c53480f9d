"""Threads of a run: one for each tile at work, and none besides for linear algebra.

A tile's matrices are small. Spread over all processors by the BLAS as well, they cost twice the
time on an idle machine and three times on a busy one, where threads wait for each other.
"""

from __future__ import annotations

import os

#: OpenBLAS (NumPy's and SciPy's wheels), MKL (conda), Accelerate (macOS).
_BLAS_THREADS = ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")


def leave_threads_to_tiles() -> None:
    """Keep the BLAS to one thread unless the environment says otherwise.

    The libraries look at it once, when they are loaded: call this before NumPy is imported.
    """
    for name in _BLAS_THREADS:
        os.environ.setdefault(name, "1")
