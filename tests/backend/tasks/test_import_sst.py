"""`import-sst`: the file's own values in °C, dated; a reconstruction finds the same field."""

import datetime

import netCDF4
import numpy as np
import pytest
import rasterio
import rasterio.warp

from depthdif.cli import main
from depthdif.errors import InputError, MemoryLimitError
from depthdif.grid import Grid
from depthdif.job import Job
from depthdif.observations.sst import on_grid, open_sst
from depthdif.run import run_job
from depthdif.sst_import import choose_days, common_cells
from depthdif.tasks import find
from depthdif.write.daily import joined_parts
from made_sst import LATITUDE, LONGITUDE, celsius, geotiff, netcdf

MUR = "sst/20181231090000-JPL-L4_GHRSST-SSTfnd-MUR25-GLOB-v02.0-fv04.2.nc"


def import_sst(*sources, **values):
    sources = [str(one) for one in sources]
    values = {key: str(value) if "/" in str(value) else value for key, value in values.items()}
    return find("import-sst").perform({"sst": sources, **values})


def read(path, band=1):
    with rasterio.open(path) as raster:
        return raster.read(band, masked=True).astype(float).filled(np.nan), raster.tags(band)


def assert_same_field(one, other, grid, date):
    a, b = (on_grid(open_sst(str(path), date=date), grid) for path in (one, other))
    for name in ("sst", "sst_error", "water", "ice"):
        np.testing.assert_allclose(b[name], a[name], rtol=0, atol=2e-5, err_msg=name)


def test_values_are_the_files_own(shared_data, tmp_path):
    out, error = tmp_path / "sst.tif", tmp_path / "error.tif"
    result = import_sst(shared_data / MUR, output=out, error_output=error)
    with netCDF4.Dataset(shared_data / MUR) as dataset:
        kelvin = dataset["analysed_sst"][0].filled(np.nan).astype(float)
        sigma = dataset["analysis_error"][0].filled(np.nan).astype(float)
        mask = dataset["mask"][0].filled(0)
        ice = dataset["sea_ice_fraction"][0].filled(0).astype(float)
        north_first = dataset["lat"][0] > dataset["lat"][-1]
    expected = np.where((mask & 0b10110) == 0, kelvin - 273.15, np.nan)
    with rasterio.open(out) as raster:
        assert tuple(raster.bounds) == (-180, -90, 180, 90) and raster.shape == (720, 1440)
        assert raster.descriptions == tuple(
            f"{name} 2018-12-31"
            for name in ("analysed_sst", "analysis_error", "mask", "sea_ice_fraction")
        )
        assert raster.units == ("°C", "°C", "1", "1")
    values, tags = read(out)
    order = slice(None) if north_first else slice(None, None, -1)
    np.testing.assert_allclose(values, expected[order], rtol=0, atol=2e-5)
    assert (tags["DATE"], tags["TIME_START"]) == ("2018-12-31", "2018-12-31T00:00:00Z")
    open_water = np.isfinite(expected) & (ice <= 0.15)
    np.testing.assert_allclose(
        read(error)[0][open_water[order]], sigma[order][open_water[order]], rtol=0, atol=1e-5
    )
    assert np.nanmin(read(error)[0][(ice > 0.15)[order]]) >= 1.0
    numbers = result["numbers"]
    assert numbers["days"] == 1 and numbers["cells"] == np.isfinite(expected).sum()
    assert numbers["maximum"] == pytest.approx(np.nanmax(expected), abs=1e-4)
    assert numbers["mean"] == pytest.approx(np.nanmean(expected), abs=1e-4)


@pytest.mark.parametrize("extent", [(-40, -10, 10, 15), (165, -20, -170, -5), (120.1, 0, 130, 10)])
def test_reconstruction_finds_the_same_field_again(shared_data, tmp_path, extent):
    imported = tmp_path / "sst.tif"
    import_sst(shared_data / MUR, output=imported, extent=list(extent))
    date = datetime.date(2018, 12, 31)
    assert open_sst(str(imported)).date == date
    west, south, east, north = extent
    within = west + 0.5, south + 0.5, east - 0.5, north - 0.5
    for resolution in (0.25, 0.5, 0.1):
        grid = Grid.covering(*within, resolution)
        assert_same_field(shared_data / MUR, imported, grid, date)


def test_a_reconstruction_from_it_is_the_same(tmp_path, request):
    twin = request.config.rootpath / "resources" / "twin"
    imported = tmp_path / "sst.tif"
    import_sst(twin / "sst.nc", output=imported)
    fields = []
    for number, sst in enumerate((twin / "sst.nc", imported)):
        out = tmp_path / f"{number}.tif"
        job = {"sst": str(sst), "profiles": [str(twin / "profiles.csv")], "depths": "0,100"}
        job |= {"quality": "preview", "output": str(out), "report": str(tmp_path / "r.json")}
        run_job(Job.from_dict(job))
        fields.append(read(out, 2)[0])
    np.testing.assert_allclose(fields[1], fields[0], rtol=0, atol=1e-3)
    with pytest.raises(InputError, match="holds no sea-surface temperature of 2024-08-16"):
        run_job(Job.from_dict(job | {"date": "2024-08-16"}))


def test_a_band_a_day_and_a_file_a_day(tmp_path):
    times = ("2018-12-31 09:00:00", "2018-12-30 09:00:00", "2019-01-01 09:00:00")
    three = netcdf(tmp_path / "three.nc", times=times, packed=False)  # each 1 °C warmer
    fourth = netcdf(tmp_path / "fourth.nc", times=("2019-01-02 09:00:00",), packed=False)
    folder = tmp_path / "days"
    folder.mkdir()
    out = tmp_path / "all.tif"
    result = import_sst(three, fourth, output=out, folder=folder, date_from="2018-12-31")
    days = ["2018-12-31", "2019-01-01", "2019-01-02"]
    assert [one["day"] for one in result["days"]] == days
    assert sorted(file.name for file in folder.iterdir()) == [f"sst_{day}.tif" for day in days]
    field = celsius()[::-1]
    for band, (day, warmer) in enumerate(zip(days, (0, 2, 0), strict=True), start=1):
        for path, number in ((out, band), (folder / f"sst_{day}.tif", 1)):
            values, tags = read(path, number)
            np.testing.assert_allclose(values, field + warmer, atol=6e-4)
            assert tags["DATE"] == day
        asked = open_sst(str(out), date=datetime.date.fromisoformat(day))
        assert asked.date == datetime.date.fromisoformat(day) and asked.has_error
        assert asked.field.parts["error"] == "°C"
        grid = Grid.covering(-39, 11, -22, 25, 0.25)
        mean = float(on_grid(asked, grid)["sst"].mean())
        assert mean == pytest.approx(
            float(on_grid(open_sst(str(fourth)), grid)["sst"].mean()) + warmer
        )
    with pytest.raises(InputError, match="holds 3 dates, 2018-12-31 to 2019-01-02"):
        open_sst(str(out))
    with pytest.raises(InputError, match="of 2018-12-30; it holds 2018-12-31 to"):
        open_sst(str(out), date=datetime.date(2018, 12, 30))


def test_a_folder_or_a_pattern_of_daily_files(tmp_path):
    for day in ("2018-12-31", "2019-01-01", "2019-01-02"):
        netcdf(tmp_path / f"sst_{day}.nc", times=(f"{day} 09:00:00",))
    out = tmp_path / "out"
    out.mkdir()
    for source, number in ((tmp_path, 3), (tmp_path / "sst_2019*.nc:analysed_sst", 2)):
        assert import_sst(source, output=out / "a.tif")["numbers"]["days"] == number
    with pytest.raises(InputError, match="Is the folder empty"):
        (tmp_path / "empty").mkdir()
        import_sst(tmp_path / "empty", output=out / "b.tif")


def test_a_file_of_the_folder_is_not_written_over(tmp_path):
    netcdf(tmp_path / "a.nc", times=("2018-12-31 09:00:00",))
    netcdf(tmp_path / "b.nc", times=("2019-01-01 09:00:00",))
    import_sst(tmp_path / "a.nc", output=tmp_path / "a.tif")
    (tmp_path / "a.nc").unlink()
    before = (tmp_path / "a.tif").read_bytes()
    with pytest.raises(InputError, match="would overwrite the input"):
        import_sst(tmp_path, output=tmp_path / "a.tif")
    assert (tmp_path / "a.tif").read_bytes() == before


def test_days_that_are_written_one_by_one_take_the_memory_of_one(tmp_path):
    days = choose_days([str(netcdf(tmp_path / "a.nc"))], None, None) * 2000
    joined = len(joined_parts({"output": "all.tif", "sst_2018-12-31": "day.tif"}, True))
    assert joined == 4 and joined_parts({"sst_2018-12-31": "day.tif"}, True) == ()
    extent = (-35, 12, -25, 20)
    assert common_cells(days, extent, 0.005, 0).rows == 1600
    with pytest.raises(
        MemoryLimitError, match=r"2000 day\(s\) of 1600 × 2000 cells need about 307"
    ):
        common_cells(days, extent, 0.005, joined)


def test_a_monthly_mean_lasts_its_month(shared_data, tmp_path):
    out = tmp_path / "months.tif"
    months = {"date_from": "2007-02-01", "date_to": "2007-03-31"}
    result = import_sst(shared_data / "sst/ostia_monthly.nc", output=out, **months)
    spans = [(one["start"], one["end"]) for one in result["days"]]
    assert spans == [
        ("2007-02-01T00:00:00Z", "2007-03-01T00:00:00Z"),
        ("2007-03-01T00:00:00Z", "2007-04-01T00:00:00Z"),
    ]
    with netCDF4.Dataset(shared_data / "sst/ostia_monthly.nc") as dataset:
        times = netCDF4.num2date(dataset["time"][:], dataset["time"].units)
        index = [(t.year, t.month) for t in times].index((2007, 3))
        name = next(n for n, v in dataset.variables.items() if v.ndim == 3)
        expected = dataset[name][index].filled(np.nan) - 273.15
    values = read(out, 2)[0]
    assert np.nanmean(values) == pytest.approx(np.nanmean(expected), abs=1e-4)
    assert np.isfinite(values).sum() == np.isfinite(expected).sum()


def test_longitudes_beyond_180_come_to_where_maps_begin(tmp_path):
    east = netcdf(tmp_path / "east.nc", longitude=LONGITUDE + 360)
    import_sst(east, output=tmp_path / "a.tif")
    with rasterio.open(tmp_path / "a.tif") as raster:
        assert tuple(raster.bounds) == (-40, 10, -20, 26)
    np.testing.assert_allclose(
        read(tmp_path / "a.tif")[0], celsius(LONGITUDE + 360)[::-1], atol=6e-4
    )
    across = netcdf(tmp_path / "across.nc", longitude=170 + 0.25 * (np.arange(80) + 0.5))
    import_sst(across, output=tmp_path / "b.tif")
    import_sst(across, output=tmp_path / "c.tif", extent=[-185, 12.1, -180.1, 14])
    with rasterio.open(tmp_path / "b.tif") as b, rasterio.open(tmp_path / "c.tif") as c:
        assert tuple(b.bounds) == (170, 10, 190, 26)
        assert tuple(c.bounds) == (-185, 12, -180, 14)
        window = b.read(1)[64 - 16 : 64 - 8, 20:40]
        np.testing.assert_array_equal(c.read(1), window)


def test_mask_and_ice(tmp_path):
    mask = np.ones((64, 80))
    mask[:, :10], mask[:10] = 2, 9  # land in the west; ice in the south
    ice = np.zeros((64, 80))
    ice[:10] = 0.6
    attributes = {
        "flag_masks": np.array([1, 2, 4, 8], "i1"),
        "flag_meanings": "water land lake ice",
    }
    source = netcdf(tmp_path / "a.nc", mask=mask, mask_attributes=attributes, ice=ice)
    field = celsius()
    sea = np.isfinite(field) & (mask != 2)
    for values, expected in (
        ({}, sea),
        ({"mask": "none"}, np.isfinite(field)),
        ({"max_ice": 0.5}, sea & (ice < 0.5)),
    ):
        import_sst(source, output=tmp_path / "a.tif", **values)
        assert (np.isfinite(read(tmp_path / "a.tif")[0]) == expected[::-1]).all()
    import_sst(source, output=tmp_path / "one.tif", bands="sst")
    with rasterio.open(tmp_path / "one.tif") as raster:
        assert raster.count == 1


def test_ice_that_only_the_mask_tells_of_comes_along(tmp_path):
    mask = np.ones((64, 80))
    mask[:10] = 9
    attributes = {"flag_masks": np.array([1, 2, 4, 8], "i1")}
    attributes["flag_meanings"] = "water land lake ice"
    source = netcdf(tmp_path / "a.nc", mask=mask, mask_attributes=attributes, error=None)
    import_sst(source, output=tmp_path / "a.tif")
    grid = Grid.covering(-39, 11, -22, 25, 0.25)
    assert_same_field(source, tmp_path / "a.tif", grid, datetime.date(2018, 12, 31))
    assert float(on_grid(open_sst(str(tmp_path / "a.tif")), grid)["sst_error"].max()) == 1.0


def test_a_projected_raster_comes_in_degrees(tmp_path):
    plain = geotiff(tmp_path / "plain.tif", units="celsius")
    with rasterio.open(plain) as raster:
        shape = (raster.crs, "EPSG:3857", raster.width, raster.height, *raster.bounds)
        transform, width, height = rasterio.warp.calculate_default_transform(*shape)
        values = np.full((height, width), -9999.0, "f4")
        rasterio.warp.reproject(
            rasterio.band(raster, 1),
            values,
            dst_transform=transform,
            dst_crs="EPSG:3857",
            dst_nodata=-9999.0,
            resampling=rasterio.warp.Resampling.bilinear,
        )
    profile = {"width": width, "height": height, "transform": transform, "crs": "EPSG:3857"}
    profile |= {"driver": "GTiff", "dtype": "float32", "count": 1, "nodata": -9999}
    with rasterio.open(tmp_path / "metres.tif", "w", **profile) as raster:
        raster.write(values, 1)
    import_sst(tmp_path / "metres.tif", output=tmp_path / "a.tif", date_from="2020-02-29")
    with rasterio.open(tmp_path / "a.tif") as raster:
        assert raster.crs.to_epsg() == 4326
        np.testing.assert_allclose(raster.bounds, (-40, 10, -20, 26), atol=0.3)
        places = [(-38.1, 12.2), (-25.3, 21.4), (-33.3, 24.9)]
        found = [value[0] for value in raster.sample(places)]
    expected = [celsius(np.array([x]), np.array([y]))[0, 0] for x, y in places]
    np.testing.assert_allclose(found, expected, atol=0.05)


def test_the_command_says_where_it_wrote(tmp_path, capsys):
    source = netcdf(tmp_path / "a.nc")
    words = ["import-sst", str(source), "--extent", "-38", "12", "-30", "20"]
    assert main([*words, "--output", str(tmp_path / "a.tif")]) == 0
    assert capsys.readouterr().out.strip() == str(tmp_path / "a.tif")
    with rasterio.open(tmp_path / "a.tif") as raster:
        assert tuple(raster.bounds) == (-38, 12, -30, 20)
    assert main(["import-sst", "--output", str(tmp_path / "a.tif")]) == 2


def test_a_coarser_resolution_averages(tmp_path):
    plain = geotiff(tmp_path / "plain.tif", units="celsius")
    import_sst(plain, output=tmp_path / "a.tif", resolution=1.0, date_from="2020-02-29")
    values, tags = read(tmp_path / "a.tif")
    assert tags["DATE"] == "2020-02-29"
    south = celsius()[:4, :4].mean(axis=1)  # the most southern and western degree
    weight = np.cos(np.deg2rad(LATITUDE[:4]))
    assert values[-1, 0] == pytest.approx((south * weight).sum() / weight.sum(), abs=1e-3)
    result = import_sst(plain, output=tmp_path / "b.tif")
    assert result["days"][0]["day"] == "" and "holds no date" in result["warnings"][0]


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"date_from": "2019-01-01"}, "the rasters hold 1 day(s), 2018-12-31 to 2018-12-31"),
        ({"extent": [100, 0, 110, 10]}, "holds nothing of"),
        ({"extent": [-31, 17.1, -29.1, 18.9]}, "There is no sea-surface temperature within"),
        ({"twice": True}, "both hold 2018-12-31"),
        ({"folder": "/nowhere/at/all"}, "does not exist. Create it first."),
        ({"output": None}, "There is nowhere to write."),
        ({"error_output": "e.tif", "error": None}, "gives no error of its temperature"),
        ({"coarse": True}, "has other cells than"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_left(tmp_path, values, sentence):
    out = tmp_path / "out"
    out.mkdir()
    error = {"error": values.pop("error")} if "error" in values else {}
    sources = [netcdf(tmp_path / "a.nc", **error)]
    if values.pop("twice", False):
        sources.append(netcdf(tmp_path / "b.nc"))
    if values.pop("coarse", False):
        longitude, times = LONGITUDE[:40], ("2019-01-01 09:00:00",)
        sources.append(netcdf(tmp_path / "c.nc", longitude=longitude, times=times))
    given = {"output": "a.tif"} | values
    given |= {
        name: str(out / given[name]) for name in ("output", "error_output") if given.get(name)
    }
    with pytest.raises(InputError) as refused:
        import_sst(*sources, **given)
    assert sentence in str(refused.value)
    assert list(out.iterdir()) == []
