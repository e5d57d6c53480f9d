"""The documentation's page of the command line says what the commands say."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "tools"))
import command_reference  # noqa: E402


def test_page_is_what_the_parsers_say():
    committed = command_reference.PAGE.read_text(encoding="utf-8")
    assert command_reference.page() == committed, "run `make reference`"


def test_every_command_and_option_is_on_the_page():
    page = command_reference.page()
    for command in ("reconstruct", "align", "score", "section"):
        assert f"\n## depthdif {command}\n" in page
    reconstruct = page.split("## depthdif reconstruct\n")[1].split("\n## ")[0]
    assert "`--depths DEPTHS`" in reconstruct
    assert "Default: 0,10,50,100,250,500,1000,1900." in reconstruct
    # A percent sign is doubled in argparse's own texts.
    assert "75 % of what is free" in reconstruct and "%%" not in page
