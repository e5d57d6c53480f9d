"""Engines: what runs the learned parts of a model. Nothing else knows which.

Both engines read the same ONNX files from the model package and agree to about 1e-6.
"""

from depthdif.engines.choice import make_engine
from depthdif.engines.engine import Engine

__all__ = ["Engine", "make_engine"]
