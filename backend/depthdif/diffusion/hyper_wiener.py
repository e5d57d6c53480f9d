r"""The hyper-Wiener part: the Gaussian denoiser with eigenvalues that a small network rescales.

The network sees how much power a state holds in each eigen-mode and band of wavenumbers, compared
with what the prior and the noise level let expect: an empirical-Bayes estimate of the tile's own
spectrum, learned instead of derived.

References
----------
Wiener, N. (1949), Extrapolation, interpolation, and smoothing of stationary time series.
"""

from __future__ import annotations

import numpy as np

from depthdif.engines import Engine
from depthdif.errors import ModelError

#: Radial bands of wavenumbers in which power is compared and eigenvalues are rescaled.
BANDS = 10

#: What the hyper-Wiener network knows of a tile besides its power; see `tile_descriptors`.
DESCRIPTORS = (
    "absolute_latitude",
    "season_sine",
    "season_cosine",
    "log_mixed_layer_depth",
    "log_amplitude",
    "log_surface_scale",
    "log_length_x",
    "log_length_y",
)

_TINY = 1e-6  # against the unit variance of scores: only an exactly empty band feels it
_CLIP = 4.0  # log power ratio; a state of zeros (preview) lies far outside of what was trained on
_DAYS_PER_YEAR = 365.25


def season(day_of_year: float, latitude: float) -> tuple[float, float]:
    """Return sine and cosine of the season's angle; southern seasons are shifted by half a year."""
    shift = 0.5 if latitude < 0 else 0.0
    angle = 2 * np.pi * (day_of_year / _DAYS_PER_YEAR + shift)
    return float(np.sin(angle)), float(np.cos(angle))


def tile_descriptors(
    latitude: float,
    day_of_year: float,
    mixed_layer_m: float,
    amplitude: float,
    surface_scale: float,
    lengths_km: tuple[float, float],
) -> np.ndarray:
    """Return what the hyper-Wiener network is told about a tile, all of order one.

    Parameters
    ----------
    latitude : float
        Of the tile's centre, degrees north.
    day_of_year : float
        1–366.
    mixed_layer_m : float
        Mixed-layer depth of the climatology, m.
    amplitude : float
        Factor on the prior's standard deviation.
    surface_scale : float
        Mean local scale D at the surface, °C.
    lengths_km : tuple of float
        Zonal and meridional length scale.

    Returns
    -------
    array, float32, shape (8,)
        In the order of `DESCRIPTORS`.
    """
    sine, cosine = season(day_of_year, latitude)
    length_x, length_y = lengths_km
    return np.array(
        [
            abs(latitude) / 90.0,
            sine,
            cosine,
            np.log(mixed_layer_m / 50.0),
            np.log(amplitude),
            np.log(surface_scale),
            np.log(length_x / 200.0),
            np.log(length_y / 150.0),
        ],
        dtype=np.float32,
    )


def hyper_wiener_features(
    y: np.ndarray,
    eigenvalues: np.ndarray,
    band: np.ndarray,
    sigma: float | np.ndarray,
    descriptors: np.ndarray,
    bands: int = BANDS,
) -> np.ndarray:
    r"""Return the hyper-Wiener network's input.

    The log of observed over expected power of each eigen-mode j in each band b, log σ, and the
    tile's descriptors::

        r_jb = log( (Σ_{k∈b} y_jk² + ε) / (Σ_{k∈b} (λ_jk + σ²) + ε) )

    Parameters
    ----------
    y : array, shape (M, K, ...)
        x − μ in the eigen-coordinates of C: by member, eigen-mode (descending) and wavenumber.
    eigenvalues : array, shape (K, ...) or (M, K, ...)
        Eigenvalues λ of C.
    band : integer array, shape (...)
        Band of each wavenumber.
    sigma : float or array, shape (M,)
        Noise level.
    descriptors : array, shape (P,) or (M, P)
        From `tile_descriptors`.
    bands : int
        Number of bands.

    Returns
    -------
    array, float32, shape (M, K × bands + 1 + P)
    """
    members, modes = y.shape[:2]
    membership = (np.reshape(band, (-1, 1)) == np.arange(bands)).astype(y.dtype)
    flat = y.reshape(members * modes, -1)
    observed = ((flat * flat) @ membership).reshape(members, modes, bands)
    spectrum = eigenvalues.reshape(-1, membership.shape[0]).astype(y.dtype, copy=False)
    prior = (spectrum @ membership).reshape(-1, modes, bands)
    noise = np.reshape(np.square(sigma), (-1, 1, 1)) * membership.sum(0)
    return power_features(observed, prior + noise, sigma, descriptors)


def power_features(
    observed: np.ndarray,
    expected: np.ndarray,
    sigma: float | np.ndarray,
    descriptors: np.ndarray,
) -> np.ndarray:
    """Return the hyper-Wiener network's input from power that is already summed over bands.

    Parameters
    ----------
    observed, expected : array, shape (M, K, bands)
        Σ y² and Σ (λ + σ²) over each band; ``expected`` may be shared by all members, (1, …).
    sigma, descriptors
        As for `hyper_wiener_features`.

    Returns
    -------
    array, float32, shape (M, K × bands + 1 + P)
    """
    members = len(observed)
    ratio = np.log((observed + _TINY) / (expected + _TINY)).clip(-_CLIP, _CLIP)
    level = np.broadcast_to(np.log(np.reshape(sigma, (-1, 1))), (members, 1))
    place = np.broadcast_to(descriptors, (members, np.shape(descriptors)[-1]))
    return np.concatenate([ratio.reshape(members, -1), level, place], axis=1).astype(np.float32)


class HyperWiener:
    r"""The Gaussian denoiser with eigenvalues that a network rescales.

    In the eigen-coordinates of C, by eigen-mode j and wavenumber k in band b::

        D_jk = λ_jk e^{m_jb} / (λ_jk e^{m_jb} + σ²) · y_jk,    m = network(r, log σ, tile)

    A model without the network has m = 0.

    Parameters
    ----------
    engine : Engine
        Runs the network.
    eigenvalues : array, shape (K, ...)
        Eigenvalues λ of C on the tile, amplitude included, descending in K.
    band : integer array, shape (...)
        Band (0…9) of each wavenumber.
    descriptors : array, shape (8,)
        From `tile_descriptors`.

    Raises
    ------
    ModelError
        If the network was trained for another number of modes or descriptors.
    """

    def __init__(
        self, engine: Engine, eigenvalues: np.ndarray, band: np.ndarray, descriptors: np.ndarray
    ) -> None:
        self._engine = engine
        self._eigenvalues = eigenvalues
        self._band = np.asarray(band)
        self._descriptors = descriptors
        if engine.has_hyper_wiener:
            made_for = engine.architectures["hyper-wiener"]
            shape = (len(eigenvalues), BANDS, len(descriptors))
            if (made_for["modes"], made_for["bands"], made_for["descriptors"]) != shape:
                raise ModelError("The model's hyper-wiener network does not fit its own prior.")

    def log_multipliers(self, y: np.ndarray, sigma: float) -> np.ndarray:
        """Return m; shape (M, K, bands), float64."""
        members, modes = y.shape[:2]
        if not self._engine.has_hyper_wiener:
            return np.zeros((members, modes, BANDS))
        features = hyper_wiener_features(y, self._eigenvalues, self._band, sigma, self._descriptors)
        m = self._engine.hyper_wiener(features)
        return m.reshape(members, modes, BANDS).astype(np.float64)

    def correction(self, y: np.ndarray, sigma: float) -> np.ndarray:
        """Return what the network adds to the Gaussian denoiser; shape and type of ``y``.

        With q = σ²/λ and f = e⁻ᵐ, 1/(1 + q f) − 1/(1 + q) = q (1 − f) / ((1 + q f)(1 + q)), which
        is exactly zero for m = 0 and needs an exponential per band only.
        """
        factor = np.exp(-self.log_multipliers(y, sigma)).astype(y.dtype)
        q = (sigma**2 / self._eigenvalues).astype(y.dtype)
        weight = q / (1 + q)
        change = np.empty_like(y)
        for member, f in enumerate(factor):  # one at a time: it fits the processor's cache
            spread = f[:, self._band]
            gain = 1 + q * spread
            np.subtract(1, spread, out=spread)
            spread *= weight
            spread /= gain
            np.multiply(spread, y[member], out=change[member])
        return change

    def denoise(self, y: np.ndarray, sigma: float) -> np.ndarray:
        """Return E[x₀ − μ | x] in eigen-coordinates; shape and type of ``y``, (M, K, ...)."""
        gaussian = (self._eigenvalues / (self._eigenvalues + sigma**2)).astype(y.dtype) * y
        if not self._engine.has_hyper_wiener:
            return gaussian
        return gaussian + self.correction(y, sigma)
