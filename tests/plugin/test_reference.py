"""The documentation's pages of the algorithms, and the addresses that the help buttons open."""

import sys

from conftest import ROOT

sys.path.insert(0, str(ROOT / "tools"))
import algorithm_reference

SITE = ROOT / "docs"


def test_pages_say_what_the_algorithms_say(provider):
    committed = {
        page.name: page.read_text(encoding="utf-8")
        for page in algorithm_reference.FOLDER.glob("*.md")
    }
    made = algorithm_reference.pages(provider)
    assert sorted(made) == sorted(committed), "run `make reference`"
    for name, text in made.items():
        assert text == committed[name], f"{name}: run `make reference`"


def test_every_help_button_opens_a_page(provider):
    from depthdif_qgis import documentation

    for algorithm in provider.algorithms():
        address = algorithm.helpUrl()
        assert address.startswith(documentation.home()), algorithm.name()
        path = address.removeprefix(documentation.home()).split("#")[0].strip("/")
        assert (SITE / f"{path}.md").exists(), f"{algorithm.name()}: {address}"


def test_plain_text_stays_plain():
    assert algorithm_reference.text("NAME_error.tif, *.nc, <b>, a|b") == (
        r"NAME\_error.tif, \*.nc, \<b\>, a\|b"
    )
