"""Gaussian noise that is a function of position, so that overlapping tiles draw the same fields.

White noise comes from the counter-based generator Philox, in blocks of a global lattice:
counter = (block row, block column, member), key = (seed, stream). A correlated field is that noise
filtered with the square root of its spectrum on a domain padded well past the correlation length,
so that a place gets the same value whichever tile asks (up to the tiles' own lengths and matrices).

References
----------
Salmon et al. (2011), Parallel random numbers: as easy as 1, 2, 3. SC '11.
"""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock

import numpy as np
from scipy.fft import irfft2, rfft2

from depthdif.grid import CELL_DEGREES
from depthdif.ocean.correlation import KM_PER_DEGREE, matern32, zonal_km_per_degree

_BLOCK = 32
_CACHED_BLOCKS = 4096
_FINEST_BY_FOURIER = 2  # coarser lattices are interpolated locally, which is cheaper


class PositionNoise:
    """White noise on global lattices.

    Parameters
    ----------
    seed : int
        Non-negative.
    """

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self._cache: OrderedDict[tuple, np.ndarray] = OrderedDict()
        self._lock = Lock()

    def _block(self, stream: int, modes: int, member: int, row: int, column: int) -> np.ndarray:
        key = (stream, modes, member, row, column)
        with self._lock:
            if key in self._cache:
                self._cache.move_to_end(key)
                return self._cache[key]
        bits = np.random.Philox(
            key=np.array([self.seed, stream], dtype=np.uint64),
            counter=np.array([0, member, row + 2**20, column + 2**20], dtype=np.uint64),
        )
        block = np.random.Generator(bits).standard_normal((modes, _BLOCK, _BLOCK), dtype=np.float32)
        with self._lock:
            self._cache[key] = block
            while len(self._cache) > _CACHED_BLOCKS:
                self._cache.popitem(last=False)
        return block

    def lattice(
        self,
        stream: int,
        modes: int,
        members: int,
        rows: range,
        columns: range,
        columns_on_globe: int,
    ) -> np.ndarray:
        """Return white noise at lattice cells; shape (member, mode, row, column), float32.

        Parameters
        ----------
        stream : int
            Which noise: one number per use.
        modes, members : int
            Independent fields.
        rows, columns : range
            Lattice cells; columns are wrapped at ``columns_on_globe``.
        """
        out = np.empty((members, modes, len(rows), len(columns)), dtype=np.float32)
        wrapped = np.asarray(columns) % columns_on_globe
        block_rows = np.asarray(rows) // _BLOCK
        for block_row in np.unique(block_rows):
            in_row = np.flatnonzero(block_rows == block_row)
            row_in_block = np.asarray(rows)[in_row] - block_row * _BLOCK
            for block_column in np.unique(wrapped // _BLOCK):
                in_column = np.flatnonzero(wrapped // _BLOCK == block_column)
                column_in_block = wrapped[in_column] - block_column * _BLOCK
                target = np.ix_(in_row, in_column)
                source = np.ix_(row_in_block, column_in_block)
                for member in range(members):
                    block = self._block(stream, modes, member, int(block_row), int(block_column))
                    out[member][:, target[0], target[1]] = block[:, source[0], source[1]]
        return out

    def matern_fields(
        self,
        stream: int,
        modes: int,
        members: int,
        row: int,
        column: int,
        cells: int,
        lengths_km: tuple[float, float],
        step: int = 1,
    ) -> np.ndarray:
        """Return unit-variance Matérn-3/2 fields on a tile; shape (member, mode, cells, cells).

        Parameters
        ----------
        row, column : int
            The tile's first cell on the global 0.25° grid.
        lengths_km : (float, float)
            Zonal and meridional length scale.
        step : int
            Model cells per lattice cell: one number per use, a divisor of the 1440 columns of the
            globe. Long fields are drawn on a coarse lattice and interpolated.
        """
        latitude = -90 + (row + cells / 2) * CELL_DEGREES
        length_x = lengths_km[0] / zonal_km_per_degree(latitude) / CELL_DEGREES
        length_y = lengths_km[1] / KM_PER_DEGREE / CELL_DEGREES
        first = (row // step - 2, column // step - 2)
        needed = -(-cells // step) + 5
        pad_y, pad_x = (
            min(int(np.ceil(3 * length / step)), 4 * needed) for length in (length_y, length_x)
        )
        noise = self.lattice(
            stream,
            modes,
            members,
            range(first[0] - pad_y, first[0] + needed + pad_y),
            range(first[1] - pad_x, first[1] + needed + pad_x),
            round(360 / CELL_DEGREES) // step,
        )
        fine = step if step <= _FINEST_BY_FOURIER else 1
        field = _filter(noise, length_y / step, float(length_x) / step, fine)
        inner_y, inner_x = row - first[0] * step, column - first[1] * step
        if fine == step:
            inner_y, inner_x = inner_y + pad_y * step, inner_x + pad_x * step
            return field[..., inner_y : inner_y + cells, inner_x : inner_x + cells]
        field = field[..., pad_y : pad_y + needed, pad_x : pad_x + needed]
        return _refine(field, step, inner_y, inner_x, cells)


def _filter(noise: np.ndarray, length_y: float, length_x: float, fine: int) -> np.ndarray:
    """Give white noise a Matérn-3/2 correlation (lengths in lattice cells), periodic domain.

    With ``fine`` > 1 the field is returned on cells that many times smaller, by trigonometric
    interpolation: that keeps a stationary field stationary, which local rules do not.
    """
    rows, columns = noise.shape[-2:]
    lag_y = np.minimum(np.arange(rows), rows - np.arange(rows)) / length_y
    lag_x = np.minimum(np.arange(columns), columns - np.arange(columns)) / length_x
    spectrum = rfft2(matern32(np.hypot(lag_y[:, None], lag_x[None, :]))).real
    root = np.sqrt(np.maximum(spectrum, 0.0)).astype(np.float32)
    spectrum = rfft2(noise) * root
    if fine == 1:
        return irfft2(spectrum, s=(rows, columns))
    shift = 0.5 / fine - 0.5  # lattice cells, from a lattice cell's centre to its first fine cell's
    for axis, frequency in ((-2, np.fft.fftfreq(rows)), (-1, np.fft.rfftfreq(columns))):
        phase = np.exp(2j * np.pi * shift * frequency) * (np.abs(frequency) < 0.5)
        spectrum *= np.expand_dims(phase.astype(np.complex64), -1 if axis == -2 else 0)
    padded = np.zeros((*noise.shape[:-2], rows * fine, columns * fine // 2 + 1), np.complex64)
    positive, wide = (rows + 1) // 2, spectrum.shape[-1]
    padded[..., :positive, :wide] = spectrum[..., :positive, :]
    padded[..., positive - rows :, :wide] = spectrum[..., positive:, :]
    return irfft2(padded, s=(rows * fine, columns * fine)) * np.float32(fine**2)


def _refine(field: np.ndarray, step: int, row: int, column: int, cells: int) -> np.ndarray:
    """Interpolate a lattice field to model cells by cubic convolution (Keys 1981)."""
    rows = _keys_weights(row, step, cells, field.shape[-2])
    columns = _keys_weights(column, step, cells, field.shape[-1])
    return np.matmul(np.matmul(rows, field), columns.T)


def _keys_weights(start: int, step: int, cells: int, size: int) -> np.ndarray:
    """Return the interpolation matrix from lattice cells to model cells; shape (cells, size)."""
    position = (start + np.arange(cells) + 0.5) / step - 0.5
    weights = np.zeros((cells, size), dtype=np.float32)
    base = np.floor(position).astype(int)
    for offset in (-1, 0, 1, 2):
        t = np.abs(position - (base + offset))
        near = 1.5 * t**3 - 2.5 * t**2 + 1
        far = -0.5 * t**3 + 2.5 * t**2 - 4 * t + 2
        weights[np.arange(cells), base + offset] = np.where(t <= 1, near, far)
    return weights
