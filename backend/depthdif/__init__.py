"""DepthDif: subsurface ocean temperature from sea-surface temperature and profiles."""

__version__ = "0.1.0"
