"""What the analyst chose in QGIS, in the form in which the backend reads it."""


class UnusableInput(Exception):
    """A layer or value that the backend can't take; the text says why and what to do."""
