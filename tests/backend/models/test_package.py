"""Model packages: what goes in comes out, and everything else is refused in a sentence."""

import hashlib
import io
import json
import pickle
import subprocess
import sys
import time
import zipfile

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from depthdif.errors import ModelError
from depthdif.models import list_models, open_model, write_model
from depthdif.models.package import SCHEMA

METADATA = {
    "name": "test",
    "version": "1.2",
    "licence": "CC0-1.0",
    "variables": ["temperature"],
    "levels": [0.5, 10.0],
}
STATISTICS = {
    "climatology.mean": np.arange(6, dtype=np.float32).reshape(2, 3),
    "prior.covariance": np.eye(3),
    "prior.classes": np.array(["tropics", "subpolar"]),
    "calibration.factor": np.float64(1.5),
}


@pytest.fixture
def package(tmp_path):
    path = tmp_path / "test.depthdif"
    write_model(path, METADATA, STATISTICS, denoiser=b"weights")
    return path


def rewrite(path, change):
    """Rewrite a package's zip with entries changed by ``change(dict of name to bytes)``."""
    with zipfile.ZipFile(path) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    change(entries)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in entries.items():
            archive.writestr(name, content)


def edit_metadata(path, **changes):
    def change(entries):
        entries["model.json"] = json.dumps(json.loads(entries["model.json"]) | changes).encode()

    rewrite(path, change)


def replace_statistics(path, content):
    """Swap the statistics for others, with the right hash."""

    def change(entries):
        document = json.loads(entries["model.json"])
        document["parts"]["statistics.npz"] = hashlib.sha256(content).hexdigest()
        entries |= {"statistics.npz": content, "model.json": json.dumps(document).encode()}

    rewrite(path, change)


def test_round_trip(package):
    model = open_model(package)
    assert model.name == "test 1.2"
    assert model.denoiser == b"weights"
    assert model.field is None
    assert sorted(model.prior) == ["classes", "covariance"]
    assert model.sha256 == hashlib.sha256(package.read_bytes()).hexdigest()
    for name, value in STATISTICS.items():
        read = model.statistics[name]
        assert read.dtype == np.asarray(value).dtype
        np.testing.assert_array_equal(read, value)
    with pytest.raises(KeyError):
        model.prior["no such array"]


def test_numpy_reads_the_statistics(package):
    # Another implementation must agree that statistics.npz is an .npz.
    with zipfile.ZipFile(package) as archive:
        arrays = np.load(io.BytesIO(archive.read("statistics.npz")), allow_pickle=False)
    assert sorted(arrays) == sorted(STATISTICS)
    np.testing.assert_array_equal(arrays["climatology.mean"], STATISTICS["climatology.mean"])


def test_same_parts_give_the_same_bytes(package, tmp_path):
    time.sleep(2.1)  # a zip's clock ticks every two seconds
    again = tmp_path / "again.depthdif"
    write_model(again, METADATA, dict(reversed(STATISTICS.items())), denoiser=b"weights")
    assert again.read_bytes() == package.read_bytes()
    assert list(tmp_path.glob("*.part")) == list(tmp_path.glob(".*.part")) == []


def test_opening_decompresses_no_array(package, tmp_path):
    path = tmp_path / "large.depthdif"
    noise = np.random.default_rng(0).normal(size=(30, 256, 256)).astype(np.float32)
    write_model(path, METADATA, STATISTICS | {"prior.large": noise}, denoiser=bytes(2**20))
    data = path.read_bytes()
    start = time.perf_counter()
    hashlib.sha256(data).digest()
    hashing = time.perf_counter() - start
    start = time.perf_counter()
    open_model(path)
    # Two hashes (file and parts) and the read; the time to inflate 8 MB would be on top.
    assert time.perf_counter() - start < 0.05 + 3 * hashing


def test_opening_imports_nothing_heavy(package):
    code = (
        f"import sys; from depthdif.models import open_model; open_model({str(package)!r});"
        "print({'onnxruntime', 'torch', 'scipy', 'xarray', 'pandas'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


@pytest.mark.parametrize(
    ("statistics", "metadata"),
    [
        ({"stray": np.zeros(2)}, METADATA),
        ({"prior.../evil": np.zeros(2)}, METADATA),
        ({"prior.objects": np.array([{}], dtype=object)}, METADATA),
        ({}, {"name": "test"}),
    ],
)
def test_writing_refuses_what_reading_would(tmp_path, statistics, metadata):
    with pytest.raises(ValueError):
        write_model(tmp_path / "x.depthdif", metadata, statistics)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not a model package"),
        (b"CDF\x01 something else", "not a model package"),
        (b"PK\x03\x04" + bytes(100), "truncated or damaged"),
    ],
)
def test_refuses_files_that_are_no_zip(tmp_path, content, words):
    path = tmp_path / "x.depthdif"
    path.write_bytes(content)
    with pytest.raises(ModelError, match=words):
        open_model(path)


def test_refuses_a_truncated_package(package):
    data = package.read_bytes()
    for length in (10, len(data) // 2, len(data) - 40, len(data) - 1):
        package.write_bytes(data[:length])
        with pytest.raises(ModelError, match="truncated or damaged"):
            open_model(package)


def test_refuses_a_foreign_zip(tmp_path):
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "hello")
    with pytest.raises(ModelError, match="not a DepthDif model package"):
        open_model(path)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("model.json", '{"name": "something else"}')
    with pytest.raises(ModelError, match="not a DepthDif model package"):
        open_model(path)


def test_refuses_a_newer_schema(package):
    edit_metadata(package, schema=SCHEMA + 1)
    with pytest.raises(ModelError, match=r"newer DepthDif .* Update DepthDif"):
        open_model(package)


@pytest.mark.parametrize("schema", [0, True, "1", None])
def test_refuses_a_nonsensical_schema(package, schema):
    edit_metadata(package, schema=schema)
    with pytest.raises(ModelError, match="damaged"):
        open_model(package)


@pytest.mark.parametrize("part", ["statistics.npz", "denoiser.onnx"])
def test_refuses_a_missing_part(package, part):
    rewrite(package, lambda entries: entries.pop(part))
    with pytest.raises(ModelError, match=f"lacks its part {part}"):
        open_model(package)


def test_refuses_a_part_that_was_exchanged(package):
    rewrite(package, lambda entries: entries.update({"denoiser.onnx": b"other"}))
    with pytest.raises(ModelError, match=r"denoiser\.onnx .*SHA-256 differs"):
        open_model(package)


def test_refuses_missing_metadata(package):
    def change(entries):
        document = json.loads(entries["model.json"])
        del document["licence"]
        entries["model.json"] = json.dumps(document).encode()

    rewrite(package, change)
    with pytest.raises(ModelError, match="lacks licence"):
        open_model(package)


def test_never_unpickles(package, tmp_path):
    # A well-hashed package with a pickle inside must be refused without running the pickle.
    witness = tmp_path / "ran"

    class Bomb:
        def __reduce__(self):
            return (witness.touch, ())

    header = io.BytesIO()
    np.lib.format.write_array_header_1_0(
        header, {"descr": "|O", "fortran_order": False, "shape": (1,)}
    )
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("prior.bomb.npy", header.getvalue() + pickle.dumps(Bomb()))
    replace_statistics(package, content.getvalue())
    with pytest.raises(ModelError, match=r"prior\.bomb .* damaged"):
        open_model(package).prior["bomb"]
    assert not witness.exists()


def test_refuses_damaged_statistics(package):
    replace_statistics(package, b"not an npz")
    with pytest.raises(ModelError, match=r"statistics\.npz .* damaged"):
        open_model(package)


def test_a_package_without_a_section_says_so(package):
    with pytest.raises(ModelError, match="has no modes"):
        _ = open_model(package).modes


def test_refuses_what_is_no_file(tmp_path):
    with pytest.raises(ModelError, match="is a folder"):
        open_model(tmp_path)
    with pytest.raises(ModelError, match="There is no model package"):
        open_model(tmp_path / "absent.depthdif")


@settings(max_examples=150, deadline=None)
@given(position=st.integers(min_value=0), bit=st.integers(0, 7), cut=st.booleans())
def test_no_damage_passes_unnoticed(tmp_path_factory, position, bit, cut):
    path = tmp_path_factory.mktemp("fuzz") / "x.depthdif"
    write_model(path, METADATA, STATISTICS, denoiser=b"weights")
    data = bytearray(path.read_bytes())
    position %= len(data)
    if cut:
        del data[position:]
    else:
        data[position] ^= 1 << bit
    path.write_bytes(bytes(data))
    try:
        model = open_model(path)
    except ModelError as error:
        assert str(path) in str(error)
        return
    # Some bytes of a zip carry no meaning (flags, times): then the parts must be intact.
    assert model.denoiser == b"weights"
    for name, value in STATISTICS.items():
        np.testing.assert_array_equal(model.statistics[name], value)


def test_lists_installed_models_and_opens_them_by_name(package, tmp_path, monkeypatch):
    folder = tmp_path / "models"
    folder.mkdir()
    monkeypatch.setenv("DEPTHDIF_MODELS", str(folder))
    package.rename(folder / "mine.depthdif")
    (folder / "broken.depthdif").write_bytes(b"nothing")
    listed = {model.path: model for model in list_models() if not model.bundled}
    assert listed[str(folder / "mine.depthdif")].metadata["name"] == "test"
    assert "not a model package" in listed[str(folder / "broken.depthdif")].problem
    assert open_model("mine").name == "test 1.2"
    monkeypatch.setenv("DEPTHDIF_MODELS", str(tmp_path / "absent"))
    assert all(model.bundled for model in list_models())
