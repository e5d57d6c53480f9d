"""From the words of a command line to the JSON values of a job, and from parameters to options."""

from __future__ import annotations

import argparse
import difflib
import math
import re
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

from depthdif.errors import InputError
from depthdif.parameter import Parameter
from depthdif.parameters import BY_NAME, PARAMETERS

_REPEATABLE = ("strings", "choices", "integers", "mapping")


class ArgumentParser(argparse.ArgumentParser):
    """An argument parser whose complaints are sentences, raised as :class:`InputError`."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("allow_abbrev", False)  # a typing error must not pass for an option
        super().__init__(**options)

    def error(self, message: str) -> NoReturn:
        """Raise argparse's complaint as a sentence."""
        see = f"See {self.prog} --help."
        if match := re.match(r"argument (\S+?)(?:/\S+)?: expected", message):
            raise InputError(f"{match[1]} needs a value.", see)
        if match := re.search(r"(\S+): invalid choice: '?(.*?)'? \(choose from (.*)\)", message):
            choices = match[3].replace("'", "")
            what = f"value {match[2]!r} of {match[1]}"
            if not match[1].startswith("-"):
                what = f"command {match[2]!r}"
            raise InputError(f"Unknown {what}.", f"Choose one of {choices}.")
        if match := re.match(r"the following arguments are required: (.*)", message):
            raise InputError(f"{match[1]} is missing.", see)
        raise InputError(f"{message[:1].upper()}{message[1:]}.", see)

    def parse(self, words: Sequence[str]) -> argparse.Namespace:
        """Parse all words.

        Raises
        ------
        InputError
            On anything unknown, with the option that was probably meant.
        """
        given, unknown = self.parse_known_args(words)
        if not unknown:
            return given
        word = unknown[0].partition("=")[0]
        if not word.startswith("-"):
            raise InputError(f"Unexpected word {unknown[0]!r}.", "See depthdif --help.")
        chosen = self._chosen(words)
        plain = {f"--{action.dest}" for action in chosen._get_positional_actions()}
        if word.replace("_", "-") in {name.replace("_", "-") for name in plain}:
            raise InputError(f"Unknown option {word}.", f"Give its value without {word}.")
        close = difflib.get_close_matches(word, chosen._option_string_actions, n=1, cutoff=0.7)
        hint = f"Did you mean {close[0]}?" if close else f"See {chosen.prog} --help."
        raise InputError(f"Unknown option {word}.", hint)

    def _chosen(self, words: Sequence[str]) -> argparse.ArgumentParser:
        """Return the parser of the command that the words name."""
        chosen: argparse.ArgumentParser = self
        for word in words:
            for action in chosen._actions:
                if isinstance(action, argparse._SubParsersAction) and word in action.choices:
                    chosen = action.choices[word]
                    break
        return chosen


def add_parameters(parser: argparse.ArgumentParser, names: Sequence[str] | None = None) -> None:
    """Add an option for each parameter of a reconstruction (all by default)."""
    add_options(parser, PARAMETERS if names is None else [BY_NAME[name] for name in names])


def add_options(
    parser: argparse.ArgumentParser, parameters: Iterable[Parameter], positional: str = ""
) -> None:
    """Add an option for each parameter, bare words for `positional`; values stay text."""
    for parameter in parameters:
        if parameter.name == positional:
            how_many = "+" if parameter.required else "*"
            parser.add_argument(
                positional, nargs=how_many, metavar=parameter.metavar, help=_help(parameter)
            )
            continue
        options: dict[str, Any] = {"dest": parameter.name, "default": argparse.SUPPRESS}
        if parameter.type == "flag":
            options["action"] = "store_true"
        elif parameter.type in _REPEATABLE:
            metavar = parameter.metavar or "|".join(parameter.choices)
            options |= {"action": "extend", "nargs": "+", "metavar": metavar}
        else:
            options["metavar"] = parameter.metavar or "|".join(parameter.choices)
        parser.add_argument(parameter.flag, help=_help(parameter), **options)


def _help(parameter: Parameter) -> str:
    unit = f" Unit: {parameter.unit}." if parameter.unit not in ("", "1") else ""
    default = "Required." if parameter.required else f"Default: {parameter.default_text}."
    return f"{parameter.help}{unit} {default}".replace("%", "%%")


def parameter_values(
    given: argparse.Namespace, names: Sequence[str] | None = None
) -> dict[str, Any]:
    """Return the options of a reconstruction that were given as a job's JSON values."""
    return option_values(given, PARAMETERS if names is None else [BY_NAME[name] for name in names])


def option_values(given: argparse.Namespace, parameters: Iterable[Parameter]) -> dict[str, Any]:
    """Return the options that were given as JSON values."""
    texts = vars(given)
    return {p.name: _value(p, texts[p.name]) for p in parameters if p.name in texts}


def _value(parameter: Parameter, text: Any) -> Any:
    kind = parameter.type
    if kind == "mapping":
        return parse_fields(text)
    if kind == "extent":
        numbers = re.split(r"[,\s]+", text.strip())
        if len(numbers) != 4 or not all(map(_looks_numeric, numbers)):
            raise InputError(
                f"{parameter.flag} takes four numbers, W S E N in degrees, not {text!r}.",
                "Write for example --extent -60 -20 15 20.",
            )
        return [float(number) for number in numbers]
    if kind == "number":
        return _number(parameter, text)
    if kind == "integer":
        return _whole(parameter, text)
    if kind in ("integers", "choices"):
        words = [word for given in text for word in re.split(r"[,\s]+", given.strip()) if word]
        return [_whole(parameter, word) for word in words] if kind == "integers" else words
    return text


def _whole(parameter: Parameter, text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise InputError(f"{parameter.flag} takes a whole number, not {text!r}.") from None


def _number(parameter: Parameter, text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise InputError(f"{parameter.flag} takes numbers, not {text!r}.") from None


def parse_fields(words: Any) -> dict[str, str]:
    """Return a mapping from words ``role=column``; a mapping passes through.

    Raises
    ------
    InputError
        If a word has no ``=`` or one side is empty.
    """
    if isinstance(words, dict):
        return words
    fields: dict[str, str] = {}
    for word in words or ():
        role, _, column = word.partition("=")
        if not role.strip() or not column.strip():
            raise InputError(
                f"--field takes role=column, not {word!r}.",
                "Write for example --field temperature=T_ADJ.",
            )
        fields[role.strip()] = column.strip()
    return fields


def join_extent(words: Sequence[str]) -> list[str]:
    """Join the numbers after ``--extent`` into one word, so that a minus sign is no option.

    Nor is that of a place, ``-30.5,42``: a blank before it keeps it a value.
    """
    joined: list[str] = []
    rest = list(words)
    while rest:
        word = rest.pop(0)
        if word != BY_NAME["extent"].flag:
            place = word.startswith("-") and "," in word and _looks_numeric(word.replace(";", ","))
            joined.append(f" {word}" if place else word)
            continue
        numbers: list[str] = []
        while rest and len(" ".join(numbers).replace(",", " ").split()) < 4:
            if rest[0].startswith("-") and not _looks_numeric(rest[0]):
                break
            numbers.append(rest.pop(0))
        joined.append(f"{word}={' '.join(numbers)}")
    return joined


def _looks_numeric(word: str) -> bool:
    try:
        return all(map(math.isfinite, map(float, word.replace(",", " ").split())))
    except ValueError:
        return False
