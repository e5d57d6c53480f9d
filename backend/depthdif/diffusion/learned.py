r"""The learned parts of the denoiser, as array code around an engine.

The denoiser of a tile is the exact Gaussian one plus what was learned (Karras et al. 2022 give the
setting x = x₀ + σ n, D(x; σ) ≈ E[x₀ | x])::

    D(x; σ | c) = μ + W_σ (x − μ) + g(σ) F_θ(x, σ, c),    W_σ = C (C + σ²)⁻¹

`HyperWiener` changes W_σ: a small network sees how much power the state holds in each eigen-mode
and band of wavenumbers compared with what C and σ let expect, and rescales the eigenvalues of C.
`ConvolutionalField` is F_θ. Both are exactly zero before training, and absent from a model without
learned parts: the denoiser is then the Gaussian one.

References
----------
Karras, T. et al. (2022), Elucidating the design space of diffusion-based generative models.
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

#: Channels of the convolutional network's context, in order. The last is filled in per noise level.
CONTEXT = (
    "sst_anomaly",
    "stratification",
    "sine_latitude",
    "cosine_latitude",
    "season_sine",
    "season_cosine",
    "land",
    "log_sigma",
)

#: Rows and columns of a tile must be multiples of this for the convolutional network.
FIELD_MULTIPLE = 8

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
    membership = _membership(band, bands).astype(y.dtype)
    flat = y.reshape(members * modes, -1)
    observed = ((flat * flat) @ membership).reshape(members, modes, bands)
    spectrum = eigenvalues.reshape(-1, membership.shape[0]).astype(y.dtype, copy=False)
    prior = (spectrum @ membership).reshape(-1, modes, bands)
    noise = np.reshape(np.square(sigma), (-1, 1, 1)) * membership.sum(0)
    ratio = np.log((observed + _TINY) / (prior + noise + _TINY)).clip(-_CLIP, _CLIP)
    level = np.broadcast_to(np.log(np.reshape(sigma, (-1, 1))), (members, 1))
    place = np.broadcast_to(descriptors, (members, np.shape(descriptors)[-1]))
    return np.concatenate([ratio.reshape(members, -1), level, place], axis=1).astype(np.float32)


def _membership(band: np.ndarray, bands: int) -> np.ndarray:
    """Return which wavenumber belongs to which band; shape (wavenumbers, bands)."""
    return np.asarray(band).reshape(-1, 1) == np.arange(bands)


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

    def gain(self, y: np.ndarray, sigma: float) -> np.ndarray:
        """Return the Wiener gain λeᵐ/(λeᵐ + σ²).

        Shape (M, K, ...); (1, K, ...) if the model has no network and all members share it.
        """
        if not self._engine.has_hyper_wiener:
            return (self._eigenvalues / (self._eigenvalues + sigma**2))[None]
        m = self.log_multipliers(y, sigma).astype(y.dtype)
        # λeᵐ/(λeᵐ + σ²) = 1/(1 + (σ²/λ) e⁻ᵐ): one exponential per band, not per wavenumber.
        noise_to_signal = (sigma**2 / self._eigenvalues).astype(y.dtype)
        scaled = np.exp(-m)[:, :, self._band]
        scaled *= noise_to_signal
        scaled += 1
        return np.reciprocal(scaled, out=scaled)

    def denoise(self, y: np.ndarray, sigma: float) -> np.ndarray:
        """Return E[x₀ − μ | x] in eigen-coordinates; shape and type of ``y``, (M, K, ...)."""
        return (self.gain(y, sigma) * y).astype(y.dtype, copy=False)


class ConvolutionalField:
    r"""The convolutional part g(σ) F_θ(x, σ, c) on a tile.

    Each mode k is scaled by what is known of it: with v_k = mean diag C the variance of its field,
    the network sees (x − μ)_k / √(v_k + σ²), and its output is multiplied by the standard deviation
    of the Gaussian denoiser's error::

        g_k(σ)² = mean diag σ² C (C + σ²)⁻¹ = mean_k' Σ_j E²_kj λ_j σ² / (λ_j + σ²)

    so that the network's target is of order one at all noise levels.

    Parameters
    ----------
    engine : Engine
        Runs the network.
    context : array, shape (7, rows, columns)
        The channels of `CONTEXT` but the last.
    eigenvalues : array, shape (bins, K)
        Eigenvalues λ of C by wavenumber or bin of wavenumbers, amplitude included.
    eigenvectors : array, shape (bins, K, K)
        Their eigenvectors E, in columns.
    count : array, shape (bins,)
        Wavenumbers in each bin.

    Raises
    ------
    ModelError
        If the network was trained for another number of modes or channels.
    ValueError
        If rows or columns are no multiple of 8.
    """

    def __init__(
        self,
        engine: Engine,
        context: np.ndarray,
        eigenvalues: np.ndarray,
        eigenvectors: np.ndarray,
        count: np.ndarray,
    ) -> None:
        self._engine = engine
        self._context = np.asarray(context, dtype=np.float32)
        self._eigenvalues = eigenvalues
        weight = np.asarray(count) / np.sum(count)
        self._share = eigenvectors**2 * weight[:, None, None]
        self._variance = np.einsum("bkj,bj->k", self._share, eigenvalues)
        if any(side % FIELD_MULTIPLE for side in context.shape[1:]):
            raise ValueError(f"a tile's sides must be multiples of {FIELD_MULTIPLE}")
        if engine.has_field:
            made_for = engine.architectures["field"]
            shape = (eigenvalues.shape[1], len(context) + 1)
            if (made_for["modes"], made_for["context"]) != shape:
                raise ModelError("The model's field network does not fit its own prior.")

    def gain(self, sigma: float) -> np.ndarray:
        """Return g_k(σ); shape (K,)."""
        error = self._eigenvalues * sigma**2 / (self._eigenvalues + sigma**2)
        return np.sqrt(np.einsum("bkj,bj->k", self._share, error))

    def correction(self, deviation: np.ndarray, sigma: float) -> np.ndarray:
        """Return g(σ) F_θ, to be added to the Gaussian denoiser; zero without a network.

        Parameters
        ----------
        deviation : array, shape (M, K, rows, columns)
            x − μ.
        sigma : float
            Noise level.

        Returns
        -------
        array, shape (M, K, rows, columns), type of ``deviation``
        """
        if not self._engine.has_field:
            return np.zeros_like(deviation)
        x, context = field_input(deviation, self._context, self._variance, sigma)
        residual = self._engine.field(x, context)
        return (self.gain(sigma)[:, None, None] * residual).astype(deviation.dtype, copy=False)


def field_input(
    deviation: np.ndarray, context: np.ndarray, variance: np.ndarray, sigma: float | np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return the convolutional network's two inputs.

    Parameters
    ----------
    deviation : array, shape (M, K, rows, columns)
        x − μ.
    context : array, shape (7, rows, columns) or (M, 7, rows, columns)
        The channels of `CONTEXT` but the last.
    variance : array, shape (K,) or (M, K)
        Prior variance of each mode's field.
    sigma : float or array, shape (M,)
        Noise level.

    Returns
    -------
    x : array, float32, shape (M, K, rows, columns)
    context : array, float32, shape (M, 8, rows, columns)
    """
    members, _, rows, columns = deviation.shape
    levels = np.reshape(sigma, (-1, 1, 1, 1))
    scale = 1 / np.sqrt(np.asarray(variance)[..., None, None] + levels**2)
    fixed = np.broadcast_to(context, (members, context.shape[-3], rows, columns))
    log_sigma = np.broadcast_to(np.log(levels), (members, 1, rows, columns))
    channels = np.concatenate([fixed, log_sigma], axis=1)
    return (deviation * scale).astype(np.float32), channels.astype(np.float32)
