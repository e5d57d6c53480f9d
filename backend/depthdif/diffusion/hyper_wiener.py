r"""The hyper-Wiener part: the Gaussian denoiser with eigenvalues that a small network rescales.

The network sees how much more or less power than the prior's each eigen-mode and band of
wavenumbers seems to hold, and by its training knows what that says of the other bands: an
empirical-Bayes estimate of the tile's own spectrum, learned instead of derived.

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

_VARIANCE = 0.5  # τ²: of a², a band's power relative to the prior's, before the state is seen
_DOUBT = 0.1  # ε: noise drawn by position is white to a few per cent only, and so is a tile's edge
_CLIP = 3.0
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

    If a band's true spectrum is a²λ, the likelihood's score and information at a² = 1 are S/2 and
    I/2, so that S/I estimates a² − 1 with variance 2/I; a share ε of noise too much or too little
    would shift it by εT/I. With a prior variance τ² of a² the state then speaks for::

        S = Σ_{k∈b} λ (y² − v)/v²,   I = Σ_{k∈b} λ²/v²,   T = Σ_{k∈b} λ/v,   v = λ + σ²
        a² ≈ 1 + S / (I + 2/τ² + (εT)²/(τ² I))

    The features are r_jb = log a² by eigen-mode and band, near zero where noise hides the band;
    log σ; and the tile's descriptors.

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
    spectrum = eigenvalues.reshape(-1, modes, len(membership)).astype(y.dtype, copy=False)
    variance = spectrum + np.reshape(np.square(sigma), (-1, 1, 1)).astype(y.dtype)
    share = spectrum / variance
    weight = share / variance
    power = np.square(y.reshape(members, modes, -1))
    power *= weight
    score = (power.reshape(members * modes, -1) @ membership).reshape(members, modes, bands)
    total = share @ membership
    information = np.square(share) @ membership
    return score_features(score - total, information, total, sigma, descriptors)


def score_features(
    score: np.ndarray,
    information: np.ndarray,
    total: np.ndarray,
    sigma: float | np.ndarray,
    descriptors: np.ndarray,
) -> np.ndarray:
    """Return the hyper-Wiener network's input from sums over bands.

    Parameters
    ----------
    score, information, total : array, shape (M, K, bands)
        S, I and T of `hyper_wiener_features`; I and T may be shared by all members, (1, …).
    sigma, descriptors
        As for `hyper_wiener_features`.

    Returns
    -------
    array, float32, shape (M, K × bands + 1 + P)
    """
    members = len(score)
    doubt = (_DOUBT * total) ** 2 / np.maximum(information, np.finfo(np.float32).tiny)
    change = score / (information + (2 + doubt) / _VARIANCE)
    ratio = np.log(np.maximum(1 + change, np.exp(-_CLIP))).clip(max=_CLIP)
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
