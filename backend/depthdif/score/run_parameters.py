"""What a scored run has of a reconstruction's parameters."""

from __future__ import annotations

#: Parameters of a reconstruction that a scored run takes as they are.
RUN_PARAMETERS = (
    "profiles",
    "sla",
    "mdt",
    "sss",
    "fields",
    "time_window",
    "variable",
    "quality",
    "members",
    "steps",
    "seed",
    "device",
    "engine",
    "threads",
    "memory",
    "model",
    "climatology",
    "tile",
)
