"""The unit of an SST raster: from its metadata, else from the range of its values."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from depthdif.errors import InputError

KELVIN = 273.15
#: Sea-surface temperatures that are possible, °C; values outside become missing.
POSSIBLE_CELSIUS = (-5.0, 50.0)

_KELVIN_NAMES = {"k", "kelvin", "kelvins", "degk", "deg_k", "degree_kelvin", "degrees_kelvin"}
_CELSIUS_NAMES = {
    "c",
    "°c",
    "degc",
    "deg_c",
    "deg c",
    "celsius",
    "celcius",
    "degree_celsius",
    "degrees_celsius",
    "degree celsius",
    "degrees celsius",
    "degree_c",
    "degrees_c",
    "degree c",
    "degrees c",
    "celsius degree",
    "℃",
}
_FAHRENHEIT_NAMES = {
    "f",
    "°f",
    "degf",
    "fahrenheit",
    "degree_fahrenheit",
    "degrees_fahrenheit",
    "degree_f",
    "degrees_f",
}


@dataclass(frozen=True)
class Conversion:
    """``celsius = scale · value + offset``, and how it was decided."""

    scale: float
    offset: float
    note: str

    def celsius(self, values: np.ndarray) -> np.ndarray:
        """Return °C; impossible values become NaN (undeclared fill values)."""
        low, high = POSSIBLE_CELSIUS
        converted = values * self.scale + self.offset
        return np.where((converted >= low) & (converted <= high), converted, np.nan)


_KELVIN = Conversion(1.0, -KELVIN, "")
_CELSIUS = Conversion(1.0, 0.0, "")
_FAHRENHEIT = Conversion(1 / 1.8, -32 / 1.8, "")


def _plain_name(units: str) -> str:
    """Return a unit's name in lower case; any spelling with a scale's own name in it is clear."""
    name = units.strip().lower()
    for scale in ("kelvin", "celsius", "fahrenheit"):
        if scale in name:
            return scale
    return name.replace("deg.", "deg")


def decide_units(units: str, sample: np.ndarray, where: str) -> Conversion:
    """Decide how values become °C.

    Parameters
    ----------
    units : str
        From the metadata; may be empty.
    sample : array
        Values from all over the raster, unpacked, NaN where missing.
    where : str
        File and variable, for messages.

    Raises
    ------
    InputError
        If the units are no temperature, or the values do not fit the units or any.
    """
    name = _plain_name(units)
    sample = sample[np.isfinite(sample)]
    # Undeclared fill values: nothing that cold or that large is a temperature in any unit.
    sample = sample[(sample > -1000) & (np.abs(sample) < 1e15)]
    if sample.size == 0:
        raise InputError(f"{where} holds no valid values.")
    for names, conversion, unit in (
        (_KELVIN_NAMES, _KELVIN, "kelvin"),
        (_CELSIUS_NAMES, _CELSIUS, "°C"),
        (_FAHRENHEIT_NAMES, _FAHRENHEIT, "°F"),
    ):
        if name in names:
            _check_fit(conversion, sample, unit, where)
            return Conversion(
                conversion.scale, conversion.offset, f"{unit}, as the units '{units}' say"
            )
    if name not in ("", "1", "none", "unknown", "unitless", "-"):
        raise InputError(
            f"{where} has the units '{units}', which are no temperature.",
            "Choose the sea-surface temperature variable or band.",
        )
    return _from_range(sample, where)


def _share_possible(conversion: Conversion, sample: np.ndarray) -> float:
    return float(np.isfinite(conversion.celsius(sample)).mean())


def _check_fit(conversion: Conversion, sample: np.ndarray, unit: str, where: str) -> None:
    nonzero = sample[sample != 0] if unit == "kelvin" else sample
    if nonzero.size == 0 or _share_possible(conversion, nonzero) < 0.5:
        raise InputError(
            f"{where} says that it is in {unit}, but its values ({_span(sample)}) are no"
            f" sea-surface temperatures in {unit}.",
            "Correct the units or the scale factor.",
        )


def _from_range(sample: np.ndarray, where: str) -> Conversion:
    """Tell kelvins from degrees Celsius: the two ranges do not meet."""
    # Rasters that mark land with an undeclared 0 are common; 0 K is no temperature.
    nonzero = sample[sample != 0]
    if _share_possible(_CELSIUS, sample) >= 0.95:
        return Conversion(1.0, 0.0, f"°C, judged by the values ({_span(sample)})")
    if nonzero.size and _share_possible(_KELVIN, nonzero) >= 0.95:
        return Conversion(1.0, -KELVIN, f"kelvin, judged by the values ({_span(nonzero)})")
    raise InputError(
        f"{where} has no units and its values ({_span(sample)}) are neither plausible kelvins nor"
        " degrees Celsius.",
        "Give a sea-surface temperature raster, with its scale factor and offset.",
    )


def _span(sample: np.ndarray) -> str:
    low, high = np.percentile(sample, [1, 99])
    return f"{low:.4g} to {high:.4g}"


def error_scale(units: str, sample: np.ndarray) -> tuple[float, str]:
    """Return the factor that turns an error variable into °C, and a note.

    An error in percent, as some regional analyses give it, is a share of the first guess's standard
    deviation, for which 1 °C stands.
    """
    name = _plain_name(units)
    if name in _FAHRENHEIT_NAMES:
        return 1 / 1.8, "error in °F"
    if name in ("%", "percent", "percentage", "per cent"):
        return 0.01, "error in percent, read as percent of 1 °C"
    sample = sample[np.isfinite(sample)]
    if name not in _KELVIN_NAMES | _CELSIUS_NAMES and sample.size and np.median(sample) > 5:
        return 0.01, "error judged to be in percent by its values, read as percent of 1 °C"
    return 1.0, ""
