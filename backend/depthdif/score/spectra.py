"""Along-line spectra of truth, error and members, and the resolution that they tell of.

Lines are stretches of sea along rows and columns, all of one length, less their linear trend and
tapered (Hann). Power is summed over bands of wavenumber that are the same for every case, so that
cases pool. The effective resolution is the shortest wavelength down to which the error has less
than half of the truth's power.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

#: Edges of the bands, wavelength in km, long to short.
WAVELENGTHS = np.array([2400.0, 1600, 1100, 760, 520, 360, 250, 170, 120, 82, 56])
BINS = len(WAVELENGTHS) - 1
#: Middles of the bands, km.
CENTRES = np.sqrt(WAVELENGTHS[:-1] * WAVELENGTHS[1:])
_LENGTHS = (64, 48, 32, 24, 16, 12, 8)  # cells
_FEWEST_LINES = 4
_KM_PER_DEGREE = 111.2
#: The share of the truth's power at which nothing is resolved any more.
UNRESOLVED = 0.5


def spectrum_sums(
    truth: np.ndarray,
    mean: np.ndarray,
    members: np.ndarray | None,
    latitude: np.ndarray,
    cell_degrees: float,
) -> dict[str, np.ndarray]:
    """Return power per level and band of wavenumber.

    Parameters
    ----------
    truth, mean : array, shape (level, row, column)
    members : array, shape (member, level, row, column), optional
    latitude : array, shape (row,)
    cell_degrees : float

    Returns
    -------
    dict of array, shape (level,)
        ``truth_power_0`` …, ``error_power_0`` …, ``mean_power_0`` …, ``member_power_0`` …
    """
    fields = {
        "truth": truth,
        "error": mean - truth,
        "mean": np.where(np.isfinite(truth), mean, truth),
    }
    if members is not None:
        fields["member"] = members
    seen = np.isfinite(truth) & np.isfinite(mean)
    sums = {f"{name}_power_{b}": np.zeros(len(truth)) for name in fields for b in range(BINS)}
    rows_km = cell_degrees * _KM_PER_DEGREE * np.cos(np.deg2rad(latitude))
    columns_km = np.full(truth.shape[2], cell_degrees * _KM_PER_DEGREE)
    for level in range(len(truth)):
        length = _line_length(seen[level])
        if length == 0:
            continue
        for turned, km in ((False, rows_km), (True, columns_km)):
            wet = seen[level].T if turned else seen[level]
            lines = _lines(wet, length)
            if not lines:
                continue
            line, start = np.array(lines).T
            bins = _bins(length, km[line])
            for name, field in fields.items():
                part = field[..., level, :, :]
                part = np.swapaxes(part, -1, -2) if turned else part
                power = _power(part, line, start, length)
                for b in range(BINS):
                    sums[f"{name}_power_{b}"][level] += power[bins == b].sum()
    return sums


def _line_length(seen: np.ndarray) -> int:
    """Return the longest length, cells, of which there are enough lines."""
    for length in _LENGTHS:
        if len(_lines(seen, length)) + len(_lines(seen.T, length)) >= _FEWEST_LINES:
            return length
    return 0


def _lines(seen: np.ndarray, length: int) -> list[tuple[int, int]]:
    """Return row and start of stretches without a gap that do not overlap."""
    found = []
    for row, wet in enumerate(seen):
        start = 0
        while start + length <= len(wet):
            gaps = np.flatnonzero(~wet[start : start + length])
            if len(gaps):
                start += int(gaps[-1]) + 1
            else:
                found.append((row, start))
                start += length
    return found


def _bins(length: int, km: np.ndarray) -> np.ndarray:
    """Return the band of every line's every wavenumber above 0; shape (line, wavenumber)."""
    cycles = np.arange(1, length // 2 + 1) / length
    wavelength = km[:, None] / cycles[None, :]
    return np.searchsorted(-WAVELENGTHS, -wavelength, side="right") - 1


def _power(field: np.ndarray, line: np.ndarray, start: np.ndarray, length: int) -> np.ndarray:
    """Return periodograms of lines, averaged over leading axes; shape (line, wavenumber)."""
    along = np.arange(length)
    values = field[..., line[:, None], start[:, None] + along].astype(float)
    centred = along - along.mean()
    values = values - values.mean(-1, keepdims=True)
    slope = (values * centred).sum(-1, keepdims=True) / (centred**2).sum()
    taper = np.hanning(length + 2)[1:-1]
    spectrum = np.fft.rfft((values - slope * centred) * taper, axis=-1)[..., 1:]
    power = np.abs(spectrum) ** 2 / (length * (taper**2).sum())
    return power.reshape(-1, *power.shape[-2:]).mean(0)


def spectra(total: pd.DataFrame, name: str) -> np.ndarray:
    """Return the power of ``truth``, ``error``, ``mean`` or ``member``; shape (group, band)."""
    columns = [f"{name}_power_{b}" for b in range(BINS)]
    if columns[0] not in total:
        return np.full((len(total), BINS), np.nan)
    return total[columns].to_numpy(float)


def effective_resolution(truth: np.ndarray, error: np.ndarray) -> float:
    """Return the shortest wavelength, km, that is resolved.

    Parameters
    ----------
    truth, error : array, shape (band,)
        Power, long waves first; bands without any are left out.

    Returns
    -------
    float
        inf if not even the longest waves are resolved; NaN without spectra. Where all are, the
        shortest wavelength there is.
    """
    have = np.isfinite(truth) & (truth > 0)
    if not have.any():
        return float("nan")
    centre = CENTRES[have]
    share = error[have] / truth[have]
    lost = np.flatnonzero(share >= UNRESOLVED)
    if not len(lost):
        return float(centre[-1])
    first = int(lost[0])
    if first == 0:
        return float("inf")
    # Between two bands, linear in the logarithms of wavelength and share.
    low, high = np.log(share[first - 1 : first + 1])
    part = (np.log(UNRESOLVED) - low) / (high - low)
    return float(np.exp(np.interp(part, [0, 1], np.log(centre[first - 1 : first + 1]))))
