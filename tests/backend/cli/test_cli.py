from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time

import pytest
import rasterio

from depthdif import cli
from depthdif.parameters import PARAMETERS
from small_reconstruction import as_program

LEAST = ["reconstruct", "--sst", "sst.nc"]


def run(capsys, *words):
    code = cli.main(list(words))
    output = capsys.readouterr()
    return code, output.out, output.err


def program(*words, behaviour="result", started=None, **options):
    return subprocess.Popen(
        [sys.executable, "-I", "-c", as_program("depthdif.cli", behaviour, started), *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **options,
    )


def test_a_run_prints_a_table_and_where_things_are(tmp_path):
    output = tmp_path / "o.tif"
    words = [*LEAST, "--resolution", "0.5", "--output", str(output)]
    process = program(*words)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    lines = out.splitlines()
    assert lines[0].split() == "depth (m) mean (°C) mean error (°C) cells".split()
    assert lines[3].split()[0] == "50"
    assert lines[3].split()[2:] == ["0.500", "959"]
    assert str(output) in lines
    assert "Warning: One warning." in err
    assert "Rejected profiles: 1 × bad position flag." in err
    with rasterio.open(output) as raster:
        assert raster.count == 3


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["derive", "--reconstruction", "r.nc"], "Give its value without --reconstruction."),
        (["import-profiles", "--profiles", "p.nc"], "Give its value without --profiles."),
        (["derive", "r.nc", "--isothrem", "20"], "Did you mean --isotherm?"),
        (["derive", "r.nc", "--sst", "s.nc"], "See depthdif derive --help."),
    ],
)
def test_an_unknown_option_is_looked_for_in_its_own_command(capsys, words, hint):
    code, _, err = run(capsys, *words, "--output", "o.tif")
    assert code == 2 and hint in err


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--depht", "1"], "Unknown option --depht. Did you mean --depths?"),
        (["--sst=a", "stray"], "Unexpected word 'stray'."),
        (["--depths", "-5"], "The depth -5 is negative."),
        (["--depths", "ten"], "'ten' is not a depth."),
        (["--members", "3"], "members must be even, not 3"),
        (["--members", "many"], "--members takes a whole number, not 'many'."),
        (["--extent", "-60", "-20", "15"], "--extent takes four numbers, W S E N"),
        (["--extent", "-60", "-20", "15", "x"], "--extent takes four numbers, W S E N"),
        (["--extent", "-60", "20", "15", "-20"], "is empty"),
        (["--extent"], "--extent takes four numbers, W S E N"),
        (["--date", "yesterday"], "'yesterday' is not a date."),
        (["--time-window", "-1"], "time_window must be from 0 to 366 days"),
        (["--method", "magic"], "Unknown method 'magic'."),
        (["--field", "temperature"], "--field takes role=column, not 'temperature'."),
        (["--sst"], "--sst needs a value."),
        (["--output", "o.png"], "output 'o.png' has an unknown extension."),
        (["--output", "nowhere/o.nc"], "does not exist"),
    ],
)
def test_bad_input_is_one_sentence_and_exit_code_2(capsys, tmp_path, monkeypatch, words, sentence):
    monkeypatch.chdir(tmp_path)
    if "--output" not in words:
        words = ["--output", "o.nc", *words]
    code, out, err = run(capsys, *LEAST, *words)
    assert code == 2
    assert sentence in err
    assert out == ""
    assert "Traceback" not in err
    assert len(err.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["reconstruct"], "sst is missing. Give --sst."),
        (LEAST, "output is missing. Give --output."),
        (["reconstuct"], "Unknown command 'reconstuct'."),
        (["train", "harder"], "Unknown command 'harder'."),
        (["align"], "PROFILES is missing."),
        (["align", "x.csv", "--time-window", "3"], "--time-window needs --date."),
        (["model", "info", __file__], "is not a model package"),
    ],
)
def test_what_is_missing_or_unknown_is_named(capsys, words, sentence):
    code, _, err = run(capsys, *words)
    assert code == 2
    assert sentence in err


@pytest.mark.parametrize(
    "extent",
    [["-60", "-20.5", "-1e1", "+20"], ["-60,-20.5,-10,20"], ["-60 -20.5 -10 20"]],
)
def test_negative_numbers_are_no_options(extent):
    from depthdif.command_text import join_extent, parameter_values

    given = cli.build_parser().parse(join_extent([*LEAST, "--extent", *extent, "--seed", "4"]))
    values = parameter_values(given)
    assert values["extent"] == [-60, -20.5, -10, 20]
    assert values["seed"] == 4


def test_help_names_every_option_with_unit_and_default(capsys):
    code, out, _ = run(capsys, "reconstruct", "--help")
    assert code == 0
    text = " ".join(out.split())
    for parameter in PARAMETERS:
        assert f"{parameter.flag} " in text
        if not parameter.required:
            assert f"Default: {' '.join(parameter.default_text.split())}." in text


def test_an_internal_error_names_a_log_with_the_traceback(tmp_path):
    process = program(*LEAST, "--output", str(tmp_path / "o.nc"), behaviour="crash")
    _, err = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "Traceback" not in err
    log = err.strip().splitlines()[-1].rpartition(" in ")[2].rstrip(".")
    with open(log, encoding="utf-8") as file:
        assert "KeyError: 'lost'" in file.read()
    os.remove(log)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be sent Ctrl-C alone")
@pytest.mark.parametrize("behaviour", ["polite", "deaf"])
def test_ctrl_c_stops_within_two_seconds_and_leaves_nothing(tmp_path, behaviour):
    started, folder = tmp_path / "started", tmp_path / "out"
    folder.mkdir()
    output = str(folder / "o.nc")
    process = program(*LEAST, "--output", output, behaviour=behaviour, started=started)
    _wait_for(started)
    begin = time.monotonic()
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=10)
    assert time.monotonic() - begin < 2
    assert process.returncode == 130
    assert "cancelled" in err
    assert "Traceback" not in err
    assert list(folder.iterdir()) == []


def _wait_for(file):
    until = time.monotonic() + 30
    while not file.exists():
        assert time.monotonic() < until
        time.sleep(0.02)


def test_schema_and_version_are_printed(capsys):
    assert json.loads(run(capsys, "schema")[1])["title"] == "DepthDif job"
    assert run(capsys, "version")[1].startswith("depthdif 0.")
    assert run(capsys, "--version")[0] == 0


def test_the_reader_of_a_pipe_may_leave_early():
    process = program("schema", stdin=subprocess.DEVNULL)
    process.stdout.read(10)
    process.stdout.close()
    assert process.wait(timeout=30) in (0, 120)
    assert "Traceback" not in process.stderr.read()
    process.stderr.close()


def test_align_lists_real_profiles(capsys, shared_data, tmp_path):
    demo = str(shared_data / "argo/gdac/demo_20181231_prof.nc")
    code, out, err = run(capsys, "align", demo)
    assert code == 0
    lines = out.splitlines()
    assert lines[0] == (
        "platform,cycle,direction,time,longitude,latitude,depth_m,temperature,salinity,source"
    )
    assert len({line.split(",")[0] for line in lines[1:]}) == 5
    assert "Profiles: 10 read, 10 aligned." in err
    saved = str(tmp_path / "a.csv")
    assert run(capsys, "align", demo, "--output", saved)[0] == 0
    with open(saved, encoding="utf-8") as file:
        assert file.read() == out


def test_align_says_why_profiles_are_left_out(capsys, shared_data):
    demo = str(shared_data / "argo/gdac/demo_20181231_prof.nc")
    code, out, err = run(capsys, "align", demo, "--date", "2017-01-01")
    assert code == 0
    assert len(out.splitlines()) == 1
    assert "Rejected profiles: 10 × outside the time window." in err
