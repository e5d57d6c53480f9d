"""The command line's reference page, from the backend's own parsers.

Run it with the backend's Python (`make reference`); a test fails where the page isn't what the
parsers say. It takes the parsers apart itself: argparse's help looks different in each Python.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from depthdif.cli import build_parser

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "reference" / "command-line.md"
INTRODUCTION = """\
<!-- Made by `make reference` from the commands' own help: edit that, not this page. -->

# Command line

`pip install ./backend` brings the program `depthdif`; the plugin's managed environment has it too.
It ends with 0 when all is done, 1 on an internal error, 2 on input that it can't use (with a
sentence that says why) and 130 when cancelled. The summary goes to standard output, progress and
warnings to standard error. Nothing is written unless everything is: outputs appear, complete, at
the end.
"""


def page() -> str:
    """The page's text."""
    lines = [INTRODUCTION, "| command | what it does |", "|---|---|"]
    commands = list(sub_commands(build_parser()))
    lines += [f"| [`{p.prog}`](#{_anchor(p.prog)}) | {text(about)} |" for p, about in commands]
    for parser, about in commands:
        lines += ["", *section(parser, about)]
    return "\n".join([*lines, ""])


def section(parser: argparse.ArgumentParser, about: str) -> Iterator[str]:
    """One command: what it is for, its arguments, its own sub-commands."""
    yield f"## {parser.prog}"
    yield ""
    description = parser.description or f"{about[:1].upper()}{about[1:]}."
    yield text(description)
    if parser.usage:
        yield ""
        yield f"    {' '.join(parser.usage.split())}"
    yield from arguments(parser)
    inner = list(sub_commands(parser))
    if inner:
        yield ""
        yield "| | |"
        yield "|---|---|"
        for sub_parser, sub_about in inner:
            yield f"| `{sub_parser.prog}` | {text(sub_about)} |"
        yield ""
        yield "Each tells its own options with `--help`."


def arguments(parser: argparse.ArgumentParser) -> Iterator[str]:
    """A definition list of a command's arguments."""
    for action in parser._actions:
        if isinstance(action, (argparse._HelpAction, argparse._SubParsersAction)):
            continue
        if action.help == argparse.SUPPRESS:
            continue
        yield ""
        yield f"`{_how(action)}`"
        yield f":   {text((action.help or '').replace('%%', '%'))}"


def sub_commands(
    parser: argparse.ArgumentParser,
) -> Iterator[tuple[argparse.ArgumentParser, str]]:
    """Each sub-command's parser, with the line that the list of commands shows."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            about = {choice.dest: choice.help or "" for choice in action._choices_actions}
            yield from ((sub, about.get(name, "")) for name, sub in action.choices.items())


def text(plain: str) -> str:
    """Plain text as Markdown: nothing of it is markup."""
    return re.sub(r"([\\`*_<>|\[\]])", r"\\\1", " ".join(plain.split()))


def _how(action: argparse.Action) -> str:
    """How an argument is written."""
    if action.nargs == 0:
        value = ""
    else:
        names = action.metavar or action.dest.upper()
        value = " ".join(names) if isinstance(names, tuple) else str(names)
        if action.choices and not action.metavar:
            value = "|".join(map(str, action.choices))
        if action.nargs in ("+", "*"):
            value += " …"
    if not action.option_strings:
        return value
    return " ".join([action.option_strings[-1], value]).strip()


def _anchor(title: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")


def main() -> None:
    """Write the page."""
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(page(), encoding="utf-8")
    print(PAGE.relative_to(ROOT))


if __name__ == "__main__":
    sys.exit(main())
