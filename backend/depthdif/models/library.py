"""Where model packages live on a machine."""

from __future__ import annotations

import os
import sys
from pathlib import Path

#: Suffix of a model package.
SUFFIX = ".depthdif"


def bundled_model() -> Path:
    """Return the path of the model that comes with this installation."""
    return Path(__file__).with_name(f"depthdif{SUFFIX}")


def user_folder() -> Path:
    """Return the folder of the user's own models: ``DEPTHDIF_MODELS``, else the platform's."""
    if chosen := os.environ.get("DEPTHDIF_MODELS"):
        return Path(chosen)
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return base / "depthdif" / "models"


def find_model(named: str | os.PathLike[str] | None) -> Path | None:
    """Return the package of a path or of an installed model's name; the bundled one for None.

    None where there is no such file.
    """
    if named is None:
        return bundled_model() if bundled_model().is_file() else None
    if Path(named).is_file():
        return Path(named)
    return next((model for model in installed_models() if model.stem == str(named)), None)


def installed_models() -> list[Path]:
    """Return the packages in the user's folder, by name; none if there is no such folder."""
    try:
        return sorted(path for path in user_folder().glob(f"*{SUFFIX}") if path.is_file())
    except OSError:
        return []
