"""One parameter of a reconstruction: its type, unit, default, range and help."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from depthdif.errors import InputError

#: JSON types of each kind of parameter, for the schema and for messages.
_JSON: dict[str, tuple[dict[str, Any], str]] = {
    "string": ({"type": "string", "minLength": 1}, "a text"),
    "strings": ({"type": "array", "items": {"type": "string", "minLength": 1}}, "a list of texts"),
    "integers": (
        {"type": "array", "items": {"type": "integer"}, "minItems": 1},
        "a list of whole numbers",
    ),
    "choices": ({"type": "array", "items": {"type": "string"}, "minItems": 1}, "a list of texts"),
    "mapping": (
        {"type": "object", "additionalProperties": {"type": "string", "minLength": 1}},
        "an object of texts",
    ),
    "number": ({"type": "number"}, "a number"),
    "integer": ({"type": "integer"}, "a whole number"),
    "flag": ({"type": "boolean"}, "true or false"),
    "choice": ({"type": "string"}, "a text"),
    "date": ({"type": "string", "format": "date"}, "a date, YYYY-MM-DD"),
    "extent": (
        {"type": "array", "items": {"type": "number"}, "minItems": 4, "maxItems": 4},
        "four numbers, W S E N",
    ),
    "depths": (
        {"type": ["string", "array"], "items": {"type": "number", "minimum": 0}, "minItems": 1},
        "a text such as 0,10,50-200/50 or a list of numbers",
    ),
}


_LARGEST = 1 << 1000  # beyond this an integer of JSON has no floating-point neighbour


@dataclass(frozen=True)
class Parameter:
    """One thing that can be asked for.

    Parameters
    ----------
    name : str
        Key in the job; the command line's option is made from it.
    type : str
        A key of ``_JSON``: string, strings, mapping, number, integer, integers, flag, choice,
        choices, date, extent or depths.
    help : str
        One or two sentences for the analyst.
    unit : str
        Unit of the value, empty where there is none.
    default : object
        Value when it is not given; None where absence has a meaning of its own.
    default_help : str
        What None stands for.
    choices : tuple of str
        Allowed values of a choice, or of each of several.
    minimum, maximum : float, optional
        Inclusive range of a number.
    required : bool
        Whether a job without it is refused.
    metavar : str
        Placeholder in the command line's help.
    option : str
        The command line's option, where it is not simply the name.
    """

    name: str
    type: str
    help: str
    unit: str = ""
    default: Any = None
    default_help: str = ""
    choices: tuple[str, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    required: bool = False
    metavar: str = ""
    option: str = ""

    @property
    def flag(self) -> str:
        """The option as typed, for example ``--time-window``."""
        return self.option or "--" + self.name.replace("_", "-")

    @property
    def default_text(self) -> str:
        """The default in words."""
        if self.default_help:
            return self.default_help
        if self.required:
            return "required"
        if self.default is None or self.default == ():
            return "none"
        if isinstance(self.default, tuple):
            return ", ".join(map(str, self.default))
        return f"{self.default:g}" if isinstance(self.default, float) else str(self.default)

    def check(self, value: Any) -> Any:
        """Return a JSON value in this parameter's Python type.

        Raises
        ------
        InputError
            If the type, the choice or the range is wrong.
        """
        if value is None:
            return None
        if not _has_type(self.type, value):
            raise InputError(f"{self.name} must be {_JSON[self.type][1]}, not {value!r}.")
        if self.type in ("choice", "choices"):
            self._check_choice(value if self.type == "choices" else [value])
        if self.type in ("number", "integer"):
            self._check_range(value)
            return float(value) if self.type == "number" else int(value)
        if self.type == "integers":
            for number in value:
                self._check_range(number)
            return tuple(int(number) for number in value)
        if self.type in ("strings", "choices"):
            return tuple(value)
        if self.type == "extent":
            return tuple(float(number) for number in value)
        return value

    def _check_choice(self, values: Iterable[str]) -> None:
        for value in values:
            if value not in self.choices:
                one = self.name.removesuffix("s") if self.type == "choices" else self.name
                allowed = ", ".join(self.choices)
                raise InputError(f"Unknown {one} {value!r}.", f"Choose one of {allowed}.")

    def _check_range(self, value: float) -> None:
        low, high = self.minimum, self.maximum
        if (
            math.isfinite(value)
            and (low is None or value >= low)
            and (high is None or value <= high)
        ):
            return
        unit = f" {self.unit}" if self.unit else ""
        if low is not None and high is not None:
            allowed = f"from {low:g} to {high:g}{unit}"
        elif low is not None:
            allowed = f"at least {low:g}{unit}"
        else:
            allowed = "a finite number"
        raise InputError(f"{self.name} must be {allowed}, not {value:g}.")

    def as_words(self, value: Any) -> list[str]:
        """Return the words of a command line that give this parameter a (checked) value."""
        if self.type == "flag":
            return [self.flag]
        if isinstance(value, Mapping):
            pairs = (f"{key}={one}" for key, one in value.items())
            return [word for pair in pairs for word in (self.flag, pair)]
        several = [_as_text(one) for one in value] if isinstance(value, (list, tuple)) else []
        if self.type == "depths" and several:
            return [self.flag, ",".join(several)]
        if self.type == "extent":
            return [self.flag, *several]
        if several:
            return [word for one in several for word in (self.flag, one)]
        return [self.flag, _as_text(value)]

    def json_schema(self) -> dict[str, Any]:
        """Return the JSON-schema fragment, with unit, option and default in words."""
        fragment: dict[str, Any] = dict(_JSON[self.type][0])
        limits: dict[str, Any] = {"enum": list(self.choices)} if self.choices else {}
        limits |= {} if self.minimum is None else {"minimum": self.minimum}
        limits |= {} if self.maximum is None else {"maximum": self.maximum}
        if self.type in ("integers", "choices"):
            fragment["items"] = {**fragment["items"], **limits}
        else:
            fragment |= limits
        if self.default is not None:
            several = isinstance(self.default, tuple)
            fragment["default"] = list(self.default) if several else self.default
        fragment |= {"description": self.help, "unit": self.unit, "option": self.flag}
        return fragment | {"default_text": self.default_text}


def _has_type(kind: str, value: Any) -> bool:
    number = isinstance(value, float) or (type(value) is int and abs(value) < _LARGEST)
    if kind == "number":
        return number
    if kind == "integer":
        return number and (isinstance(value, int) or value.is_integer())
    if kind == "flag":
        return isinstance(value, bool)
    if kind == "integers":
        return (
            isinstance(value, (list, tuple))
            and len(value) > 0
            and all(_has_type("integer", number) for number in value)
        )
    if kind in ("strings", "choices"):
        several = isinstance(value, (list, tuple)) and all(map(_is_text, value))
        return several and (kind == "strings" or len(value) > 0)
    if kind == "mapping":
        return isinstance(value, Mapping) and all(map(_is_text, [*value, *value.values()]))
    if kind == "extent":
        return (
            isinstance(value, (list, tuple))
            and len(value) == 4
            and all(_has_type("number", n) and math.isfinite(n) for n in value)
        )
    if kind == "depths":
        return _is_text(value) or (
            isinstance(value, (list, tuple))
            and len(value) > 0
            and all(_has_type("number", n) for n in value)
        )
    return _is_text(value)


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and value.strip() != ""


def _as_text(value: Any) -> str:
    return f"{value:.10g}" if isinstance(value, float) else str(value)
