"""Where the plugin's own files lie once it is assembled."""

from __future__ import annotations

from pathlib import Path

# Not resolved: a development profile links here, and the links' folder is the plugin's folder.
PLUGIN = Path(__file__).parent
ICON = PLUGIN / "resources" / "icon.svg"
RAMPS = PLUGIN / "resources" / "ramps.json"
I18N = PLUGIN / "i18n"
BACKEND = PLUGIN / "backend"
METADATA = PLUGIN / "metadata.txt"
JOB_SCHEMA = PLUGIN / "job_schema.json"
