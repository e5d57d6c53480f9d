"""Fit the climatology's residual layer to floats, and the same without each float in turn.

Residuals from the climatology are averaged over a float's stay of up to 40 days and 1.5° and
divided by the local scale D of the annual mean. Per level such a mean y at place x, day t and
season φ is the climatology's own error c plus what the ocean did in that year, n::

    y = c(x, φ) + n(x, t),
    cov c = A κ(x, x') [1 − s + s (0.7 cos 2π(φ − φ') + 0.3 cos 4π(φ − φ'))]
    cov n = B a a' [0.60 M(d/0.7) M(Δt/30 d) + 0.15 M(d/2) M(Δt/250 d) + 0.25 δ/N]

with κ two Wendland functions of d, the separation in units of the latitude's correlation lengths
(`ocean.correlation`), M the Matérn-3/2 correlation, a the float's own liveliness, N the number of
profiles averaged. A, s and B come from pairs of different floats: the same place and season of
other years, and the opposite season. The layer is the posterior mean of D·c, so a float that stays
counts by its independent years, and a season that no float saw is shrunk to the annual mean.

Leaving a float out needs no second fit: with C = cov y, Q = C⁻¹, α = Q y and b its rows,
α₋ = α − Q_b (Q_bb)⁻¹ α_b, zero in b (Rasmussen and Williams 2006, §5.4.2, for blocks).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field, fields, replace
from pathlib import Path

import numpy as np
from scipy import linalg
from scipy.ndimage import gaussian_filter1d

from depthdif.errors import InputError
from depthdif.ocean.climatology import Climatology, harmonic_basis
from depthdif.ocean.correlation import matern32
from depthdif.ocean.levels import LEVELS
from depthdif.ocean.residual_layer import LATITUDE, LONGITUDE, STEP, ResidualLayer
from depthdif.ocean.salinity import salinity_scale
from depthdif.ocean.scale import local_scale
from depthdif.train.archive import drop_gross
from depthdif.train.float_archive import Floats, without_gaps
from depthdif.train.float_stays import Stays, separation

#: Levels that floats reach; below, the layer fades out.
FITTED_LEVELS = 40
_FADE_M = 1500.0
_SEASON = (0.7, 0.3)  # annual and semi-annual share of the season's variance
_ANOMALY = ((0.60, 0.7, 30.0), (0.15, 2.0, 250.0))  # share, length, days
_SCATTER = 0.25
_SALINITY_GROSS = 1.5
_NUGGET = 0.02
_LIVELINESS = (0.6, 1.0, 8.0)  # usual variance in D², limits of a²
_FEW_STAYS, _UNKNOWN_LIVELINESS = 5, 4.0
#: A, s and B where too few pairs of floats tell.
_DEFAULT_MOMENTS = (0.6, 0.12, 0.6)
_FEWEST_PAIRS = 500
_DEPENDENCE = 10.0  # stays that count as one in the error field, as the exact posterior has it
_VARIABLES = ("temperature", "salinity")


def annual_scale(
    climatology: Climatology, longitude: np.ndarray, latitude: np.ndarray, variable: str
) -> np.ndarray:
    """Return D of the climatology's annual mean at points; shape (point, FITTED_LEVELS)."""
    depth = LEVELS[:FITTED_LEVELS]
    months = np.arange("2001-01", "2002-01", 3, dtype="datetime64[M]").astype("datetime64[s]")
    mean = np.mean(
        [
            climatology.at(longitude, latitude, month, variable, slice(0, FITTED_LEVELS))
            for month in months
        ],
        axis=0,
    )
    return (local_scale if variable == "temperature" else salinity_scale)(mean, depth)


def residuals(floats: Floats, climatology: Climatology, variable: str) -> np.ndarray:
    """Return observed minus climatology without gross errors; shape (profile, FITTED_LEVELS)."""
    part = slice(0, FITTED_LEVELS)
    found = floats.values[variable][:, part] - floats.background(climatology, variable)[:, part]
    if variable == "salinity":
        found[np.abs(found) > _SALINITY_GROSS] = np.nan
    scale = annual_scale(climatology, floats.longitude, floats.latitude, variable)
    drop_gross(found, scale * (1.0 if variable == "temperature" else 1.5))
    return found


@dataclass(frozen=True)
class ResidualFit:
    """Weights of every stay in the layer, with all floats and without each.

    Parameters
    ----------
    stays : Stays
    signal, season, noise : dict of str to array, shape (level,)
        A, s and B per variable.
    weight : dict of str to array, shape (1 + float, stay, level)
        α of all floats, then α₋ without each, in the order of ``stays.floats``.
    liveliness : dict of str to array, shape (stay,)
        a.
    base : str
        Fingerprint of the climatology that the residuals were taken from.
    """

    stays: Stays
    signal: dict[str, np.ndarray]
    season: dict[str, np.ndarray]
    noise: dict[str, np.ndarray]
    weight: dict[str, np.ndarray]
    liveliness: dict[str, np.ndarray]
    base: str
    _layers: dict = field(default_factory=dict, init=False, repr=False, compare=False)
    _scales: dict = field(default_factory=dict, init=False, repr=False, compare=False)

    def climatology(self, base: Climatology, without: str | None = None) -> Climatology:
        """Return the base with the layer of all floats, or of all but one.

        Parameters
        ----------
        base : Climatology
            What the residuals were taken from; a layer that it has is replaced.
        without : str, optional
            Platform of a float. One that was not fitted leaves the layer whole.

        Raises
        ------
        InputError
            If the residuals were taken from another climatology.
        """
        if fingerprint(base) != self.base:
            raise InputError(
                "The floats' residuals were taken from another climatology than this model's.",
                "Run depthdif train climatology and depthdif train fit again.",
            )
        chosen = np.flatnonzero(self.stays.floats == str(without))
        number = int(chosen[0]) if len(chosen) else None
        if number not in self._layers:
            self._layers[number] = self._layer(base.with_layer(None), number)
        return base.with_layer(replace(self._layers[number]))  # without what it remembers

    def left_out(
        self,
        base: Climatology,
        platform: np.ndarray,
        longitude: np.ndarray,
        latitude: np.ndarray,
        time: np.ndarray,
    ) -> dict[str, np.ndarray]:
        """Return T and S of the climatology at profiles, each fitted without the profile's float.

        Returns
        -------
        dict of str to array, shape (profile, 50)
        """
        found = {name: np.empty((len(platform), len(LEVELS))) for name in self.weight}
        for name in np.unique(platform):
            own = platform == name
            climatology = self.climatology(base, name)
            for variable, values in found.items():
                values[own] = climatology.at(longitude[own], latitude[own], time[own], variable)
        return found

    def _layer(self, base: Climatology, without: int | None) -> ResidualLayer:
        cell, near = self.stays.near_cells
        basis = harmonic_basis(self.stays.fraction).astype(np.float32)
        row = 0 if without is None else without + 1
        steps, reduction, far = {}, {}, {}
        kept = np.zeros(len(cell), dtype=bool)
        for variable in self.weight:
            weight = self.weight[variable][row]
            columns = (basis[:, :, None] * weight[:, None, :]).reshape(len(weight), -1)
            values = (near @ columns).reshape(len(cell), 5, -1)
            values *= _harmonic_shares(self.season[variable]) * self.signal[variable]
            values = _smoothed(values) * self._scale(base, variable)[:, None]
            values = _to_all_levels(np.moveaxis(values, 1, 0))
            steps[variable] = np.round(values / STEP[variable]).astype(np.int16)
            far[variable] = np.sqrt(_last_repeated(self.signal[variable]))
            reduction[variable] = self._reduction(near, variable, without)
            kept |= (steps[variable] != 0).any(axis=(0, 2)) | (reduction[variable] > 0).any(axis=1)
        return ResidualLayer(
            cell[kept].astype(np.int32),
            {name: values[:, kept] for name, values in steps.items()},
            far,
            {name: values[kept] for name, values in reduction.items()},
        )

    def _scale(self, base: Climatology, variable: str) -> np.ndarray:
        """Return D at the cells, float32, remembered; (cell, level)."""
        key = (id(base.coefficients), variable)
        if key not in self._scales:
            cell, _ = self.stays.near_cells
            longitude = LONGITUDE[cell % LONGITUDE.size]
            latitude = LATITUDE[cell // LONGITUDE.size]
            scale = annual_scale(base, longitude, latitude, variable)
            self._scales[key] = scale.astype(np.float32)
        return self._scales[key]

    def _reduction(self, near: np.ndarray, variable: str, without: int | None) -> np.ndarray:
        """Return how much of the far error floats take away, in 255ths; (cell, 50)."""
        information = (self.weight[variable][0] != 0) / self.liveliness[variable][:, None] ** 2
        if without is not None:
            information[self.stays.float_of == without] = 0.0
        ratio = self.signal[variable] / (self.noise[variable] * _DEPENDENCE)
        left = 1.0 / np.sqrt(1.0 + (near**2 @ information.astype(np.float32)) * ratio)
        return np.round(255.0 * _to_all_levels(1.0 - left)).astype(np.uint8)

    def save(self, path: Path) -> None:
        """Write everything to an ``.npz``."""
        arrays = {f"stays.{part.name}": getattr(self.stays, part.name) for part in fields(Stays)}
        for name in ("signal", "season", "noise", "weight", "liveliness"):
            arrays |= {f"{name}.{v}": values for v, values in getattr(self, name).items()}
        arrays["base"] = np.array(self.base)
        path.parent.mkdir(parents=True, exist_ok=True)
        np.savez_compressed(path, allow_pickle=False, **arrays)

    @classmethod
    def load(cls, path: Path) -> ResidualFit:
        """Read what :meth:`save` wrote."""
        with np.load(path) as archive:
            sections: dict[str, dict[str, np.ndarray]] = {}
            for key in archive.files:
                section, _, name = key.partition(".")
                if name:
                    sections.setdefault(section, {})[name] = archive[key]
            base = str(archive["base"])
        return cls(Stays(**sections.pop("stays")), **sections, base=base)


def fit_residuals(
    floats: Floats, climatology: Climatology, log: Callable[[str], None] = print
) -> ResidualFit:
    """Fit the layer to floats.

    Parameters
    ----------
    floats : Floats
    climatology : Climatology
        What the residuals are taken from; its own layer is left out.
    """
    base = climatology.with_layer(None)
    stays = Stays.of(floats.platform, floats.time, floats.longitude, floats.latitude)
    distance = separation(stays.longitude, stays.latitude, stays.longitude, stays.latitude)
    parts: dict[str, dict[str, np.ndarray]] = {
        name: {} for name in ("signal", "season", "noise", "weight", "liveliness")
    }
    for variable in _VARIABLES:
        scale = annual_scale(base, floats.longitude, floats.latitude, variable)
        y, count = stays.mean(without_gaps(residuals(floats, base, variable) / scale))
        signal, season, noise = _moments(y, stays, distance)
        lively = _liveliness(y, stays.float_of)
        weight = _all_weights(y, count, stays, distance, signal, season, noise, lively)
        found = (signal, season, noise, weight, lively)
        for name, values in zip(parts, found, strict=True):
            parts[name][variable] = values.astype(np.float32)
        log(f"residuals of {variable}: {len(stays.floats)} floats, {len(y)} stays")
    return ResidualFit(stays, **parts, base=fingerprint(base))


def fingerprint(climatology: Climatology) -> str:
    """Return a hash of a climatology's own coefficients, as stored; its layer does not count."""
    arrays = climatology.with_layer(None).to_arrays()
    parts = (arrays[name].tobytes() for name in _VARIABLES if name in arrays)
    return hashlib.sha256(b"".join(parts)).hexdigest()


def _all_weights(
    y: np.ndarray,
    count: np.ndarray,
    stays: Stays,
    distance: np.ndarray,
    signal: np.ndarray,
    season: np.ndarray,
    noise: np.ndarray,
    lively: np.ndarray,
) -> np.ndarray:
    """Return α with all floats and without each; shape (1 + float, stay, level)."""
    lag = stays.season_lag()
    kernel = stays.kernel(distance)
    cosine = [kernel * np.cos(2 * np.pi * k * lag) for k in (1, 2)]
    days = np.abs(stays.day[:, None] - stays.day)
    anomaly = sum(v * matern32(distance / L) * matern32(days / T) for v, L, T in _ANOMALY)
    anomaly = np.asarray(anomaly) * lively[:, None] * lively
    weight = np.zeros((1 + len(stays.floats), *y.shape), dtype=np.float32)
    for level in range(y.shape[1]):
        seen = np.flatnonzero(np.isfinite(y[:, level]))
        if not len(seen):
            continue
        sub = np.ix_(seen, seen)
        s = season[level]
        seasonal = s * (_SEASON[0] * cosine[0][sub] + _SEASON[1] * cosine[1][sub])
        covariance = signal[level] * ((1 - s) * kernel[sub] + seasonal)
        covariance += noise[level] * anomaly[sub]
        scatter = noise[level] * _SCATTER * lively[seen] ** 2 / count[seen, level] + _NUGGET
        covariance[np.diag_indices(len(seen))] += scatter
        inverse = linalg.inv(covariance, overwrite_a=True, check_finite=False)
        alpha = inverse @ y[seen, level]
        weight[0, seen, level] = alpha
        for number in np.unique(stays.float_of[seen]):
            own = np.flatnonzero(stays.float_of[seen] == number)
            step = np.linalg.solve(inverse[np.ix_(own, own)], alpha[own])
            rest = alpha - inverse[:, own] @ step
            rest[own] = 0.0
            weight[1 + number, seen, level] = rest
        for number in np.setdiff1d(np.arange(len(stays.floats)), stays.float_of[seen]):
            weight[1 + number, :, level] = weight[0, :, level]
    return weight


def _moments(
    y: np.ndarray, stays: Stays, distance: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return A, s and B per level from pairs of floats at one place in different years."""
    lag = np.abs(stays.season_lag())
    other = stays.float_of[:, None] != stays.float_of
    pair = (distance < 0.35) & other & (np.abs(stays.day[:, None] - stays.day) > 400.0)
    same, opposite = pair & (lag < 0.1), pair & (lag > 0.4)
    found = np.empty((3, y.shape[1]))
    paired = same.any(axis=1)
    for level in range(y.shape[1]):
        seen = np.isfinite(y[:, level])
        value = np.where(seen, y[:, level], 0.0)

        def mean(pairs: np.ndarray, value: np.ndarray = value, seen: np.ndarray = seen) -> float:
            return float(value @ pairs @ value / (seen @ pairs.astype(float) @ seen))

        if min(float(seen @ k.astype(float) @ seen) for k in (same, opposite)) < _FEWEST_PAIRS:
            signal, share, noise = _DEFAULT_MOMENTS
            found[:, level] = signal, 2 * share * signal, signal + noise
            continue
        total = float((value[paired] ** 2).sum() / seen[paired].sum())
        found[:, level] = mean(same), mean(same) - mean(opposite), total
    signal = np.maximum(gaussian_filter1d(found[0], 1.0), 0.15)
    season = np.clip(0.5 * gaussian_filter1d(found[1], 2.0) / signal, 0.08, 0.4)
    noise = np.maximum(gaussian_filter1d(found[2], 1.0) - signal, 0.25)
    return signal, season, noise


def _liveliness(y: np.ndarray, float_of: np.ndarray) -> np.ndarray:
    """Return each stay's a: its float's scatter about its own mean, in usual ones."""
    usual, low, high = _LIVELINESS
    square = np.full(len(y), _UNKNOWN_LIVELINESS)
    for number in np.unique(float_of):
        own = float_of == number
        seen = np.isfinite(y[own]).sum(axis=0) >= _FEW_STAYS
        if seen.any():
            square[own] = np.clip(np.median(np.nanvar(y[own][:, seen], axis=0)) / usual, low, high)
    return np.sqrt(square)


def _harmonic_shares(season: np.ndarray) -> np.ndarray:
    """Return the share of the signal's variance in each of the five harmonics; (5, level)."""
    annual, semiannual = _SEASON
    return np.stack([1 - season, *[annual * season] * 2, *[semiannual * season] * 2])


def _smoothed(values: np.ndarray) -> np.ndarray:
    """Smooth the top along the levels: there neighbours differ by the floats that reach them."""
    smooth = gaussian_filter1d(values, 0.8, axis=-1, mode="nearest")
    share = np.interp(LEVELS[:FITTED_LEVELS], (30.0, 80.0), (1.0, 0.0)).astype(np.float32)
    return np.asarray(values + share * (smooth - values))


def _last_repeated(values: np.ndarray) -> np.ndarray:
    return np.append(values, np.repeat(values[-1], len(LEVELS) - len(values))).astype(float)


def _to_all_levels(values: np.ndarray) -> np.ndarray:
    """Continue values (..., FITTED_LEVELS) to all levels: the last one fades out below."""
    below = LEVELS[FITTED_LEVELS:] - LEVELS[FITTED_LEVELS - 1]
    fade = np.clip(1.0 - below / _FADE_M, 0.0, 1.0) ** 2
    return np.concatenate([values, values[..., -1:] * fade], axis=-1)
