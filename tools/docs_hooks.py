"""What MkDocs is told that stands elsewhere: the site's address, the algorithms, equations, icon.

Equations are written as LaTeX in fences called ``math`` and become MathML here, which browsers
show by themselves: no script is loaded from anywhere, so the pages work offline.
"""

from __future__ import annotations

import configparser
from pathlib import Path
from typing import Any

from latex2mathml.converter import convert
from mkdocs.structure.files import File, Files

ROOT = Path(__file__).resolve().parent.parent
ALGORITHMS = "reference/algorithms/"


def on_config(config: Any) -> Any:
    """Take the address from metadata.txt, and make ``math`` fences equations."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    config.site_url = metadata["general"]["homepage"].rstrip("/") + "/"
    config.nav = _with_algorithms(config.nav)
    fences = config.mdx_configs.setdefault("pymdownx.superfences", {})
    fences["custom_fences"] = [{"name": "math", "class": "math", "format": equation}]
    return config


def _with_algorithms(nav: Any) -> Any:
    """The navigation with a page per algorithm where it says `reference/algorithms/`."""
    if isinstance(nav, list):
        return [_with_algorithms(entry) for entry in nav]
    if isinstance(nav, dict):
        return {title: _with_algorithms(entry) for title, entry in nav.items()}
    if nav != ALGORITHMS:
        return nav
    folder = ROOT / "docs" / ALGORITHMS
    names = sorted(page.name for page in folder.glob("*.md") if page.name != "index.md")
    return [f"{ALGORITHMS}{name}" for name in ("index.md", *names)]


def on_files(files: Files, config: Any) -> Files:
    """Give the site the plugin's icon, without a second copy of it in docs/."""
    icon = (ROOT / "resources" / "icon.svg").read_text(encoding="utf-8")
    files.append(File.generated(config, "images/favicon.svg", content=icon))
    return files


def equation(source: str, *_: Any, **__: Any) -> str:
    """An equation as MathML; each line of the source is a line of its own."""
    lines = [line for line in source.splitlines() if line.strip()]
    maths = (convert(line, display="block") for line in lines)
    return f'<div class="equation">{"".join(maths)}</div>'
