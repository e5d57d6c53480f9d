"""Networks to ONNX, and everything that was fitted and trained to a model package."""

from __future__ import annotations

import argparse
import io
import json
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch

from depthdif import __version__
from depthdif.engines.engine import ARCHITECTURE, INPUTS, OUTPUTS
from depthdif.errors import InputError
from depthdif.models.package import open_model, write_model
from depthdif.models.statistics import Statistics
from depthdif.train.learn import DATA
from depthdif.train.loop import load_trained
from depthdif.train.network import Network
from depthdif.train.power import SIGMA_RANGE

#: Networks of a package: its part, and the folder that ``depthdif train network`` leaves.
NETWORKS = {"denoiser": "hyper-wiener", "field": "field"}

_OPSET = 17  # read by ONNX Runtime 1.17, the oldest that the backend accepts
_DEFAULT_STEPS = 8


def to_onnx(network: Network) -> bytes:
    """Return a network as an ONNX file for any number of members and, if it has them, cells.

    Its initializers keep the names of the module's parameters, and its metadata the architecture,
    so that `depthdif.engines.torch_engine` restores the module from the same file. The same weights
    give the same bytes.
    """
    import onnx

    part = network.part
    names = INPUTS[part]
    output = OUTPUTS[part]
    axes = {0: "member"} if part == "hyper-wiener" else {0: "member", 2: "row", 3: "column"}
    buffer: Any = io.BytesIO()  # the exporter writes to streams, though its annotation says paths
    exported = network.to("cpu", torch.float32).eval()
    with warnings.catch_warnings():
        # The newer exporter renames parameters and needs onnxscript; this one is deprecated only.
        warnings.simplefilter("ignore", DeprecationWarning)
        torch.onnx.export(
            exported,
            _example(network),
            buffer,
            dynamo=False,
            opset_version=_OPSET,
            do_constant_folding=False,
            input_names=list(names),
            output_names=[output],
            dynamic_axes=dict.fromkeys((*names, output), axes),
        )
    model = onnx.load_model_from_string(buffer.getvalue())
    description = {"part": part, **network.architecture}
    entry = model.metadata_props.add()
    entry.key, entry.value = ARCHITECTURE, json.dumps(description, sort_keys=True)
    model.producer_name, model.producer_version = "depthdif", ""
    onnx.checker.check_model(model)
    return model.SerializeToString(deterministic=True)


def _example(network: Network) -> tuple[torch.Tensor, ...]:
    size = network.architecture
    if network.part == "hyper-wiener":
        return (torch.zeros(2, size["modes"] * size["bands"] + 1 + size["descriptors"]),)
    states = size["states"] * size["modes"]
    return torch.zeros(2, states, 16, 16), torch.zeros(2, size["context"], 16, 16)


def describe_model(
    name: str, version: str, statistics: Mapping[str, np.ndarray], cells: int
) -> dict[str, Any]:
    """Return what ``model.json`` says of a model apart from its networks."""
    return {
        "name": name,
        "version": version,
        "licence": "GPL-2.0-or-later",
        "made_with": f"depthdif {__version__}",
        "variables": [
            "temperature",
            *(["salinity"] if "modes.spice_vectors" in statistics else []),
        ],
        "levels": [round(float(depth), 3) for depth in statistics["modes.depth"]],
        "channels": [f"mode {k + 1}" for k in range(statistics["modes.vectors"].shape[1])],
        "grid_spacing": 0.25,
        "tile_size": cells,
        "sigma_range": list(SIGMA_RANGE),
        "default_steps": _DEFAULT_STEPS,
        "calibrated": any(key.startswith("calibration.") for key in statistics),
        "climatology": {
            key: str(statistics[f"climatology.{key}"])
            for key in ("name", "attribution")
            if f"climatology.{key}" in statistics
        },
        "trained_on": "Tiles of the project's own simulator, around the climatology.",
    }


def export(
    output: Path,
    statistics: Mapping[str, np.ndarray],
    networks: Mapping[str, Path],
    name: str = "depthdif",
    version: str = __version__,
    cells: int = 96,
    base: Path | None = None,
    card: Mapping[str, Any] | None = None,
) -> None:
    """Write a model package.

    Parameters
    ----------
    output : path
    statistics : mapping of str to array
        Of ``depthdif train fit``, and calibration, by their names in the package.
    networks : mapping of str to path
        ``denoiser`` and ``field``: folders of ``depthdif train network``.
    name, version : str
    cells : int
        Side of the tiles that the model was fitted and trained on.
    base : path, optional
        A package whose networks are taken over where none is given.
    card : mapping, optional
        More for ``model.json``, such as measured skill.

    Raises
    ------
    InputError
        If a folder has no trained network, or the base package cannot be read.
    """
    metadata = describe_model(name, version, statistics, cells)
    parts: dict[str, bytes | None] = {"denoiser": None, "field": None}
    training: dict[str, Any] = {}
    if base is not None:
        package = open_model(base)
        parts |= {"denoiser": package.denoiser, "field": package.field}
        training |= package.metadata.get("training", {})
    for part, folder in networks.items():
        network, how = load_trained(folder)
        parts[part] = to_onnx(network)
        told = folder / DATA
        data = {"data": json.loads(told.read_text("utf-8"))} if told.is_file() else {}
        training[NETWORKS[part]] = {"architecture": network.architecture, **how, **data}
    fields = [name for how in training.values() for name in how.get("data", {}).get("fields", [])]
    if fields:
        metadata["trained_on"] += f" Fields: {', '.join(dict.fromkeys(fields))}."
    write_model(output, metadata | {"training": training} | dict(card or {}), statistics, **parts)


def main(argv: list[str] | None = None) -> int:
    """Run ``depthdif train export``."""
    arguments = _parser().parse_args(argv)
    if not arguments.statistics.is_file():
        raise InputError(
            f"There are no statistics {arguments.statistics}.", "Run depthdif train fit first."
        )
    statistics = Statistics(arguments.statistics.read_bytes(), str(arguments.statistics))
    networks = {
        part: folder for part in NETWORKS if (folder := getattr(arguments, part)) is not None
    }
    card: dict[str, Any] = {}
    for path in arguments.card:
        card |= json.loads(path.read_text(encoding="utf-8"))
    arguments.output.parent.mkdir(parents=True, exist_ok=True)
    export(
        arguments.output,
        statistics,
        networks,
        arguments.name,
        arguments.version,
        arguments.cells,
        arguments.base,
        card,
    )
    model = open_model(arguments.output)
    learned = [part for part in NETWORKS if getattr(model, part) is not None]
    size = arguments.output.stat().st_size / 1e6
    print(f"{arguments.output}: {size:.2f} MB, learned parts: {', '.join(learned) or 'none'}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="depthdif train export", description=__doc__)
    parser.add_argument("--statistics", type=Path, default=Path("build/train/statistics.npz"))
    parser.add_argument(
        "--denoiser", type=Path, help="folder of a trained hyper-Wiener network; none by default"
    )
    parser.add_argument("--field", type=Path, help="folder of a trained convolutional network")
    parser.add_argument(
        "--base", type=Path, help="a package whose networks are kept where no folder is given"
    )
    parser.add_argument("--output", type=Path, default=Path("build/train/depthdif.depthdif"))
    parser.add_argument("--name", default="depthdif")
    parser.add_argument("--version", default=__version__)
    parser.add_argument("--cells", type=int, default=96, help="side of the training tiles, cells")
    parser.add_argument(
        "--card", type=Path, nargs="+", default=[], help="JSON files with more for model.json"
    )
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
