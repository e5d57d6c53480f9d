"""Bad input: one clear sentence, a non-zero exit, and nothing left behind."""

import pytest

LONG_AGO = "1990-01-01"


def truncated(inputs):
    data = inputs["SST_FILE"].read_bytes()
    inputs["SST_FILE"].write_bytes(data[: len(data) // 2])


def without_temperature(inputs):
    inputs["PROFILE_FILES"].write_text("time,longitude,latitude,depth\n2020-01-01,0,0,10\n")


def foreign_model(inputs):
    (inputs["SST_FILE"].parent / "foreign.depthdif").write_bytes(b"PK\x03\x04 not a model")


def nothing(inputs):
    pass


CASES = {
    "odd members": (nothing, {"MEMBERS": 3}, "even"),
    "unknown depths": (nothing, {"DEPTHS": "0,deep"}, "deep"),
    "too deep": (nothing, {"DEPTHS": "0,5000"}, "5000"),
    "date outside": (nothing, {"DATE": LONG_AGO}, LONG_AGO),
    "no date": (nothing, {"DATE": "tomorrow"}, "isn't a day; write it as YYYY-MM-DD"),
    "no overlap": (nothing, {"EXTENT": "60,70,-50,-40"}, "which covers"),
    "extent order": (nothing, {"EXTENT": "10,-20,40,20"}, "write 10,40,-20,20"),
    "dateline": (nothing, {"EXTENT": "170,-170,-10,10"}, "170,190,-10,10"),
    "no such file": (nothing, {"SST_FILE": "/nowhere/sst.nc"}, "/nowhere/sst.nc"),
    "no such profiles": (nothing, {"PROFILE_FILES": "/nowhere/p.nc"}, "/nowhere/p.nc"),
    "truncated": (truncated, {}, "sst.nc"),
    "missing fields": (without_temperature, {}, "temperature"),
    "foreign model": (foreign_model, {"MODEL": "{inputs}/foreign.depthdif"}, "foreign.depthdif"),
    "no folder": (nothing, {"OUTPUT": "/nowhere/t.tif"}, "/nowhere"),
    "no folder for profiles": (nothing, {"OUTPUT_PROFILES": "/nowhere/p.gpkg"}, "/nowhere/p.gpkg"),
    "no raster format": (nothing, {"OUTPUT": "{out}/t.png"}, "png"),
    "unknown method": (nothing, {"METHOD": "magic"}, "METHOD"),
    "two SSTs": (nothing, {"SST": "{inputs}/sst.nc"}, "SST"),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_bad_input_is_a_sentence_and_leaves_nothing(qgis, inputs, out, scratch, case):
    spoil, changed, word = case
    spoil(inputs)
    folder = inputs["SST_FILE"].parent
    changed = {
        name: value.format(inputs=folder, out=out) if isinstance(value, str) else value
        for name, value in changed.items()
    }
    parameters = {**inputs, "DEPTHS": "0,100", "OUTPUT": out / "t.tif", **changed}
    answer = qgis.run(environment=scratch, **parameters)
    assert answer.code != 0
    assert word in answer.said
    assert "Traceback" not in answer.said
    assert list(out.iterdir()) == []


def test_missing_backend_is_explained(qgis, inputs, out):
    answer = qgis.run(
        environment={"DEPTHDIF_PYTHON": ""}, **inputs, DEPTHS="0", OUTPUT=out / "t.tif"
    )
    assert answer.code != 0
    assert "The DepthDif backend isn't installed yet" in answer.said
    assert list(out.iterdir()) == []


def test_python_without_the_backend_is_explained(qgis, inputs, out):
    answer = qgis.run(
        environment={"DEPTHDIF_PYTHON": "/usr/bin/python3"}, **inputs, OUTPUT=out / "t.tif"
    )
    assert answer.code != 0
    assert "The Python at /usr/bin/python3 has no DepthDif backend" in answer.said
    assert list(out.iterdir()) == []
