"""Errors that are meant for the analyst, and the one that a cancel raises."""

from __future__ import annotations


class InputError(ValueError):
    """Something in the analyst's input or request is wrong: one clear sentence, no traceback.

    Parameters
    ----------
    message : str
        What was wrong, in which file or field.
    hint : str, optional
        What to do about it.
    """

    kind = "input"

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class MemoryLimitError(InputError):
    """The request needs more memory than it may take; raised before any work starts."""

    kind = "memory"


class ModelError(InputError):
    """A model package is corrupt, foreign or does not fit the request."""

    kind = "model"


class Cancelled(Exception):
    """The caller asked to stop."""
