"""Run a command in the environment of a headless QGIS: `headless.py COMMAND ARGUMENT…`."""

from __future__ import annotations

import subprocess
import sys

import qgis_here

if __name__ == "__main__":
    sys.exit(subprocess.call(sys.argv[1:], env=qgis_here.environment()))  # noqa: S603
