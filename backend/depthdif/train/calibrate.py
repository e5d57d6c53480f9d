"""``depthdif train calibrate``: fit each method's error to floats that it has not seen.

For many days the floats of one file are withheld in turn; every method analyses the tile around the
withheld float from the others, with a sea-surface temperature made of all floats' shallowest values
(the archive has no SST maps of those days). What the errors then say
of each method's σ stands in `innovations`.
"""

from __future__ import annotations

import argparse
import datetime
import json
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import xarray as xr

from depthdif.diffusion.tile_context import learned_part
from depthdif.engines import make_engine
from depthdif.errors import InputError
from depthdif.gaussian.basins import Basins
from depthdif.gaussian.prior import Prior
from depthdif.gaussian.tile import TileProblem
from depthdif.grid import CELL_DEGREES, Grid
from depthdif.methods.analysis import Method
from depthdif.methods.climatology import ClimatologyMethod
from depthdif.methods.diffusion import DiffusionMethod
from depthdif.methods.idw import IdwMethod
from depthdif.methods.interpolation import InterpolationMethod
from depthdif.methods.regression import RegressionMethod
from depthdif.methods.salinity import salinity_at
from depthdif.models.package import ModelPackage, open_model
from depthdif.observations.operator import Observations, observe
from depthdif.observations.profiles import ProfileSet, read_profiles
from depthdif.ocean.correlation import separation_km
from depthdif.ocean.unresolved import fine_share
from depthdif.problem import Problem, model_grid
from depthdif.score.float_sst import ERROR, kriging
from depthdif.tiles import Tile, Tiling
from depthdif.train.innovations import Innovations, fit, skill
from depthdif.train.residual_fit import ResidualFit

_FEWEST_FLOATS = 3


def collect(
    model: ModelPackage,
    profiles: str,
    days: list[datetime.date],
    window_days: float,
    background: ResidualFit | None = None,
    variable: str = "temperature",
) -> dict[str, Innovations]:
    """Withhold every float of every day in turn and return the errors of every method.

    With `background`, each float meets the climatology that was fitted without it. The errors
    are those of ``variable``; salinity's come from an analysis of both.
    """
    prior = Prior.from_arrays(model.prior)
    engine = make_engine("auto", "cpu", 1, model.denoiser, model.field)
    methods: list[Method] = [
        ClimatologyMethod(),
        IdwMethod(),
        RegressionMethod(),
        InterpolationMethod(),
        DiffusionMethod(16, 8, 0, learned_part(engine)),
    ]
    found = {method.name: Innovations() for method in methods}
    archive = read_profiles([profiles])
    time = archive.aligned["time"].values
    for day in days:
        noon = np.datetime64(day, "ns") + np.timedelta64(12, "h")
        near = np.abs(time - noon) <= np.timedelta64(round(window_days * 24), "h")
        chosen = type(archive)(
            archive.aligned.isel(profile=np.flatnonzero(near)), *_nothing(archive)
        )
        if len(np.unique(chosen.aligned["platform"])) < _FEWEST_FLOATS:
            continue
        for problem, tile in _withheld_in_turn(model, chosen, day, background, variable):
            held = problem.observations.select(problem.observations.withheld)
            basin = Basins(model.mask, tile).around(held.longitude[0], held.latitude[0])
            _add_case(found, methods, TileProblem(problem, prior, tile, basin))
    return found


def _nothing(archive: object) -> tuple:
    return tuple(
        getattr(archive, n) for n in ("rejected", "counts", "levels_dropped", "sources", "read")
    )


def _withheld_in_turn(
    model: ModelPackage,
    profiles: ProfileSet,
    day: datetime.date,
    background: ResidualFit | None,
    variable: str,
) -> Iterator[tuple[Problem, Tile]]:
    """Yield a problem for each float without it, and the tile whose middle holds it."""
    tiling = Tiling()
    climatology = model.climatology
    salty = variable == "salinity"
    observations = observe(profiles, climatology, model.modes, day, with_salinity=salty)
    for platform in np.unique(observations.platform):
        if background is not None:
            climatology = background.climatology(model.climatology, platform)
            observations = observe(profiles, climatology, model.modes, day, with_salinity=salty)
        own = observations.platform == platform
        first = int(np.flatnonzero(own)[0])
        place = observations.longitude[first], observations.latitude[first]
        x, y = separation_km(
            observations.longitude,
            observations.latitude,
            np.array([place[0]]),
            np.array([place[1]]),
        )
        if not (~own & (np.hypot(x[:, 0], y[:, 0]) < 1500)).any():
            continue
        tile = _tile_around(tiling, *place)
        problem = Problem(
            grid=Grid(tile.column, tile.row, 1, 1, CELL_DEGREES),
            date=day,
            depths=model.modes.depth,
            climatology=climatology,
            mask=model.mask,
            modes=model.modes,
            sst=_surface(tile, observations),
            observations=replace(observations, withheld=own),
            tiling=tiling,
            with_salinity=salty,
        )
        yield problem, tile


def _tile_around(tiling: Tiling, longitude: float, latitude: float) -> Tile:
    """Return the tile whose window's centre is nearest to a place."""
    cell = Grid.covering(longitude, latitude, longitude + 1e-3, latitude + 1e-3, CELL_DEGREES)
    tiles = list(tiling.covering(model_grid(cell)))
    return min(tiles, key=lambda t: np.hypot(t.longitude - longitude, t.latitude - latitude))


def _surface(tile: Tile, observations: Observations) -> xr.Dataset:
    """Return an SST field through every float's shallowest value, with an error of 0.3 °C."""
    grid = tile.grid
    lat, lon = np.meshgrid(grid.latitude, grid.longitude, indexing="ij")
    anomaly = observations.value[:, 0] - observations.background[:, 0]
    noise = [np.random.default_rng(int(n)).standard_normal() for n in observations.identities()]
    anomaly = anomaly + ERROR * np.array(noise)
    seen = np.isfinite(anomaly)
    kriged = kriging(observations.longitude[seen], observations.latitude[seen], anomaly[seen])
    field_ = kriged(lon.ravel(), lat.ravel()).reshape(lat.shape)
    return xr.Dataset(
        {
            "anomaly": (("latitude", "longitude"), field_),
            "sst_error": (("latitude", "longitude"), np.full(lat.shape, ERROR)),
            "water": (("latitude", "longitude"), np.ones(lat.shape, bool)),
        },
        coords={"latitude": grid.latitude, "longitude": grid.longitude},
    )


def _add_case(found: dict[str, Innovations], methods: list[Method], tile: TileProblem) -> None:
    observations = tile.problem.observations
    held = observations.select(observations.withheld)
    _with_background(tile)
    row, column = tile.window_position(held.longitude, held.latitude)
    salinity = held.salinity
    measured = held if salinity is None else salinity
    seen = np.where(measured.filled, np.nan, measured.value) - measured.background
    used = observations.select(observations.used)
    x, y = separation_km(held.longitude, held.latitude, used.longitude, used.latitude)
    nearest = np.hypot(x, y).min(1)
    for method in methods:
        analysis = method.analyse(tile, lambda: None)
        if salinity is not None:
            mean, variance = salinity_at(tile, analysis, salinity.common, row, column)
        else:
            mean, variance = analysis.anomaly_at(tile.problem.modes.vectors, row, column)
            variance = variance + analysis.left(tile)
        entry = found[method.name]
        entry.error += list(seen / measured.scale - mean)
        entry.variance += list(variance)
        fine = fine_share(tile.problem.modes.depth)
        entry.observation += list(measured.variance / measured.scale**2 - fine)
        entry.scale += list(measured.scale)
        entry.platform += list(held.platform)
        entry.nearest_km += list(nearest)


def _with_background(tile: TileProblem) -> None:
    """Turn the surface's anomaly into a temperature, on the tile's own background."""
    sst = tile.problem.sst
    if "sst" in sst:
        return
    grid = tile.tile.grid
    background = tile.problem.climatology.grid(
        grid.longitude, grid.latitude, tile.problem.date, levels=slice(0, 2)
    )[..., 0]
    sst["sst"] = (("latitude", "longitude"), background + sst["anomaly"].values)


def _collected(
    options: argparse.Namespace, days: list[datetime.date], variable: str
) -> dict[str, Innovations]:
    """Collect one variable's errors in a process of its own."""
    model = open_model(options.model)
    known = model.climatology.layer is not None
    background = ResidualFit.load(options.background) if known else None
    return collect(model, options.profiles, days, options.time_window, background, variable)


def main(arguments: list[str] | None = None) -> int:
    """Fit the calibration, add it to the statistics, and write what it measured to card.json."""
    parser = argparse.ArgumentParser(prog="depthdif train calibrate", description=__doc__)
    parser.add_argument("--model", help="model package to calibrate (default: bundled)")
    parser.add_argument("--profiles", required=True, help="archive of profiles")
    parser.add_argument("--statistics", required=True, help="statistics.npz to add it to")
    parser.add_argument("--time-window", type=float, default=5.0, help="half-width, days")
    parser.add_argument("--every", type=int, default=45, help="days from one case to the next")
    parser.add_argument("--first", default="2004-10-01", help="first day")
    parser.add_argument("--last", default="2016-01-01", help="last day")
    parser.add_argument(
        "--background",
        type=Path,
        default=Path("build/train/background.npz"),
        help="what depthdif train climatology wrote: the climatology without each float",
    )
    options = parser.parse_args(arguments)
    first, last = map(datetime.date.fromisoformat, (options.first, options.last))
    days = [
        first + datetime.timedelta(days=n) for n in range(0, (last - first).days, options.every)
    ]
    model = open_model(options.model)
    if model.climatology.layer is not None and not options.background.is_file():
        raise InputError(
            f"There is no {options.background}: the floats to be withheld are in the climatology.",
            "Run depthdif train climatology, or name its file with --background.",
        )
    wanted = ["temperature"] + (["salinity"] if model.modes.spice is not None else [])
    with ProcessPoolExecutor(len(wanted), mp_context=get_context("spawn")) as pool:
        results = [pool.submit(_collected, options, days, variable) for variable in wanted]
        found, *rest = [result.result() for result in results]
    of_salinity = rest[0] if rest else {}
    table = skill(found, model.modes.depth)
    if of_salinity:
        table["salinity"] = skill(of_salinity, model.modes.depth)
    print(json.dumps(table, indent=1))
    path = Path(options.statistics)
    floats = len(set(found["climatology"].platform))
    card = {
        "calibration": (
            f"Per level, on {len(found['climatology'].error)} profiles of {floats} Argo floats "
            f"withheld float by float on {len(days)} days from {options.first} to {options.last}; "
            "nearly all in the tropical Atlantic, elsewhere it is an extrapolation. The skill is "
            "on the same floats."
        ),
        "skill": table,
    }
    path.with_name("card.json").write_text(json.dumps(card, indent=1), encoding="utf-8")
    with np.load(path) as archive:
        kept = [key for key in sorted(archive.files) if not key.startswith("calibration.")]
        arrays = {key: archive[key] for key in kept}
    for name, entry in found.items():
        for part, values in fit(entry).items():
            arrays[f"calibration.{name}.{part}"] = values.astype(np.float32)
    for name, entry in of_salinity.items():
        for part, values in fit(entry).items():
            arrays[f"calibration.{name}.salinity.{part}"] = values.astype(np.float32)
    np.savez_compressed(path, **arrays)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
