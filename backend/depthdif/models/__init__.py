"""Model packages and the bundled model."""

from depthdif.models.package import ModelPackage, list_models, open_model, write_model

__all__ = ["ModelPackage", "list_models", "open_model", "write_model"]
