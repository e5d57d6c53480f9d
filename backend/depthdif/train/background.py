"""Fit the climatology to floats, test it on floats left out: ``depthdif train climatology``."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from depthdif.errors import InputError
from depthdif.ocean.climatology import Climatology
from depthdif.score.reference import RawClimatology
from depthdif.train.climatology import build_climatology
from depthdif.train.float_archive import Floats, read_floats
from depthdif.train.residual_fit import FITTED_LEVELS, LEVELS, ResidualFit, fit_residuals, residuals

#: Where the archive has many floats: in the figures and tables apart from the rest.
TROPICAL_ATLANTIC = (-62.0, -12.0, 12.0, 12.0)


@dataclass(frozen=True)
class WithheldErrors:
    """Observed minus climatology at the profiles of floats that the climatology has not seen.

    Parameters
    ----------
    floats : Floats
    error : dict of (variable, climatology) to array, shape (profile, level)
        The climatologies: ``Levitus as it is``, ``without floats``, ``with floats``.
    """

    floats: Floats
    error: dict[tuple[str, str], np.ndarray]

    @property
    def tropical_atlantic(self) -> np.ndarray:
        """Which profiles lie there; shape (profile,)."""
        west, south, east, north = TROPICAL_ATLANTIC
        x, y = self.floats.longitude, self.floats.latitude
        return np.asarray((x > west) & (x < east) & (y > south) & (y < north))

    def rmse(
        self, variable: str, name: str, chosen: np.ndarray, band: tuple[int, int] | None = None
    ) -> np.ndarray:
        """Return RMSE by level, or of a band."""
        error = self.error[variable, name][chosen]
        if band is None:
            with np.errstate(invalid="ignore"):
                count = np.isfinite(error).sum(axis=0)
                return np.sqrt(np.nansum(error**2, axis=0) / np.where(count > 20, count, np.nan))
        depth = LEVELS[:FITTED_LEVELS]
        part = error[:, (depth >= band[0]) & (depth < band[1])]
        return np.sqrt(np.nanmean(part**2))


def withheld_errors(
    fit: ResidualFit, base: Climatology, floats: Floats, levitus: Path
) -> WithheldErrors:
    """Return the errors of three climatologies at all floats, each left out of the fit in turn."""
    raw = RawClimatology(str(levitus))
    depth = LEVELS[:FITTED_LEVELS]
    place = floats.platform, floats.longitude, floats.latitude, floats.time
    left_out = fit.left_out(base, *place)
    days = floats.time.astype("datetime64[D]")
    found = {}
    for variable, values in floats.values.items():
        observed = values[:, :FITTED_LEVELS]
        observed = np.where(np.isfinite(residuals(floats, base, variable)), observed, np.nan)
        as_it_is = np.empty(observed.shape)
        for day in np.unique(days):
            own = days == day
            as_it_is[own] = raw.at(
                floats.longitude[own, None],
                floats.latitude[own, None],
                depth[None],
                day.astype(object),
                variable,
            )
        found[variable, "Levitus as it is"] = observed - as_it_is
        background = floats.background(base, variable)
        found[variable, "without floats"] = observed - background[:, :FITTED_LEVELS]
        found[variable, "with floats"] = observed - left_out[variable][:, :FITTED_LEVELS]
    return WithheldErrors(floats, found)


def main(argv: list[str] | None = None) -> int:
    """Run ``depthdif train climatology``."""
    parser = argparse.ArgumentParser(prog="depthdif train climatology", description=__doc__)
    parser.add_argument(
        "--data",
        type=Path,
        default=Path("../shared/data"),
        help="source data. Default: %(default)s.",
    )
    parser.add_argument(
        "--output",
        type=Path,
        default=Path("build/train/background.npz"),
        help="what depthdif train fit adds to Levitus. Default: %(default)s.",
    )
    parser.add_argument(
        "--page",
        type=Path,
        default=Path("build/train/climatology.html"),
        help="an HTML page on what it measured. Default: %(default)s.",
    )
    parser.add_argument("--no-page", action="store_true", help="fit only")
    arguments = parser.parse_args(argv)
    levitus = arguments.data / "climatology" / "levitus_4deg_monthly.nc"
    if not levitus.is_file():
        raise InputError(f"The folder {arguments.data} holds no {levitus.name}.")
    if not arguments.no_page:
        from depthdif.score.figures import require_matplotlib

        require_matplotlib()
    base = build_climatology(levitus)
    base = Climatology.from_arrays(base.to_arrays())
    floats = read_floats(arguments.data / "argo")
    fit = fit_residuals(floats, base)
    fit.save(arguments.output)
    print(f"{arguments.output}: {arguments.output.stat().st_size / 1e6:.1f} MB")
    if arguments.no_page:
        return 0
    from depthdif.train.background_page import table, write_page

    errors = withheld_errors(fit, base, floats, levitus)
    print(table(errors).to_string())
    write_page(arguments.page, errors, fit.climatology(base))
    print(arguments.page)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
