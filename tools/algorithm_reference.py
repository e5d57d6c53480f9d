"""The algorithms' reference pages, from their own help: `docs/reference/algorithms/*.md`.

Run it in a headless QGIS (`make reference`). A plugin test fails where the pages are not what the
algorithms say.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "reference" / "algorithms"
NOTE = (
    "<!-- Made by `make reference` from the algorithm's own help: edit that, not this page. -->\n"
)

# QGIS's name of a parameter's type, in the analyst's words.
KINDS = {
    "raster": "raster layer",
    "source": "vector layer",
    "vector": "vector layer",
    "field": "field",
    "file": "file",
    "folderDestination": "folder",
    "multilayer": "files or layers",
    "datetime": "date",
    "extent": "extent",
    "number": "number",
    "distance": "distance",
    "string": "text",
    "boolean": "yes or no",
    "enum": "choice",
    "layer": "layer",
    "maplayer": "layer",
    "point": "point",
    "crs": "coordinate reference system",
    "geometry": "geometry",
    "rasterDestination": "raster file",
    "vectorDestination": "vector file",
    "fileDestination": "file",
    "sink": "vector layer",
}


def pages(provider: Any) -> dict[str, str]:
    """Each page's text by its file's name: one per algorithm and `index.md`."""
    algorithms = sorted(provider.algorithms(), key=lambda a: (a.group(), a.displayName()))
    made = {f"{algorithm.name()}.md": page(algorithm) for algorithm in algorithms}
    return {"index.md": index(algorithms), **made}


def index(algorithms: list[Any]) -> str:
    """The list of the algorithms, by group."""
    lines = [
        "# Algorithms",
        "",
        "Each is in the Processing Toolbox under *DepthDif*, in the model designer, in batch, in",
        "Python (`processing.run`) and in `qgis_process`. These pages are made from the help that",
        "the dialogs themselves show.",
    ]
    group = ""
    for algorithm in algorithms:
        if algorithm.group() != group:
            group = algorithm.group()
            lines += ["", f"## {group}", "", "| | |", "|---|---|"]
        summary = algorithm.shortDescription() or _paragraphs(algorithm.shortHelpString())[0]
        name = algorithm.name()
        lines.append(f"| [{algorithm.displayName()}]({name}.md) | {text(summary)} |")
    return "\n".join([*lines, "", NOTE])


def page(algorithm: Any) -> str:
    """One algorithm's page."""
    from qgis.core import Qgis

    advanced = Qgis.ProcessingParameterFlag.Advanced
    shown = [p for p in algorithm.parameterDefinitions() if not p.isDestination()]
    lines = [
        f"# {algorithm.displayName()}",
        "",
        f"`{algorithm.id()}` · {algorithm.group()}",
        "",
        "\n\n".join(map(text, _paragraphs(algorithm.shortHelpString()))),
    ]
    for title, some in (
        ("Parameters", [p for p in shown if not p.flags() & advanced]),
        ("Advanced parameters", [p for p in shown if p.flags() & advanced]),
        ("Outputs", [p for p in algorithm.parameterDefinitions() if p.isDestination()]),
    ):
        if some:
            lines += ["", f"## {title}", "", "\n\n".join(map(definition, some))]
    numbers = [
        output for output in algorithm.outputDefinitions() if output.type() == "outputNumber"
    ]
    if numbers:
        lines += ["", "## Numbers", "", "| | |", "|---|---|"]
        lines += [f"| `{output.name()}` | {text(output.description())} |" for output in numbers]
    task = getattr(algorithm, "TASK", "") or algorithm.name()
    lines += [
        "",
        "## Elsewhere",
        "",
        f"`qgis_process help {algorithm.id()}` lists the same on a terminal.",
    ]
    if task in _commands():
        lines[-1] += f" The backend's own command is [`depthdif {task}`]({_anchor(task)})."
    return "\n".join([*lines, "", NOTE])


def definition(parameter: Any) -> str:
    """One parameter as an entry of a definition list."""
    facts = [KINDS.get(parameter.type(), parameter.type())]
    if parameter.type() == "enum":
        facts += [" · ".join(f"`{option}`" for option in parameter.options())]
    default = parameter.defaultValue()
    told = "Default: " in parameter.help() or parameter.isDestination()
    if default not in (None, "", []) and not told:
        facts.append(f"default `{default}`")
    if _optional(parameter):
        facts.append("optional")
    label = text(parameter.description())
    return (
        f"`{parameter.name()}` · {label}\n"
        f":   *{facts[0]}*{''.join(f', {fact}' for fact in facts[1:])}. {text(parameter.help())}"
    )


def text(plain: str) -> str:
    """Plain text as Markdown: nothing of it is markup."""
    return re.sub(r"([\\`*_<>|\[\]])", r"\\\1", " ".join(plain.split()))


def _optional(parameter: Any) -> bool:
    from qgis.core import Qgis

    return bool(parameter.flags() & Qgis.ProcessingParameterFlag.Optional)


def _paragraphs(help_text: str) -> list[str]:
    return [part for part in help_text.split("\n\n") if part.strip()]


def _commands() -> set[str]:
    """The backend's commands that have a section in the command line's reference."""
    reference = (FOLDER.parent / "command-line.md").read_text(encoding="utf-8")
    return set(re.findall(r"^## depthdif (\S+)$", reference, re.M))


def _anchor(command: str) -> str:
    return f"../command-line.md#depthdif-{command}"


def write(provider: Any) -> None:
    """Write the pages; remove those of algorithms that are no more."""
    made = pages(provider)
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.glob("*.md"):
        if old.name not in made:
            old.unlink()
    for name, content in made.items():
        (FOLDER / name).write_text(content, encoding="utf-8")
    print(f"{FOLDER.relative_to(ROOT)}: {len(made)} pages")


def main() -> None:
    """Start a QGIS without a screen, ask the plugin's provider, write."""
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.insert(0, str(ROOT / "build" / "plugins"))
    from depthdif_qgis.provider import DepthDifProvider

    provider = DepthDifProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    write(provider)
    application.exitQgis()


if __name__ == "__main__":
    main()
