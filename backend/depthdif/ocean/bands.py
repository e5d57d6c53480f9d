"""Depth bands in which skill is told and methods are chosen."""

from __future__ import annotations

#: From, up to but not including, m.
BANDS = ((0, 50), (50, 200), (200, 700), (700, 2000))


def band_of(depth: float) -> str:
    """Return the name of the band that a depth lies in; empty below the deepest."""
    return next((band_name(band) for band in BANDS if band[0] <= depth < band[1]), "")


def band_name(band: tuple[int, int]) -> str:
    """Return a band's name, for example ``0-50 m``."""
    return f"{band[0]}-{band[1]} m"
