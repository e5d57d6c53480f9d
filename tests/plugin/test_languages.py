"""The plugin speaks each of its languages, and the check of translations finds what is broken."""

import json
import os
import re
import subprocess
import sys
from functools import cache

import pytest

from conftest import PLUGINS, ROOT

sys.path.insert(0, str(ROOT / "tools"))
import i18n
import i18n_check
import i18n_file
import i18n_sources

# What a new QGIS in one language shows of every algorithm.
SCRIPT = """
import json, sys
from qgis.core import QgsApplication, QgsSettings
application = QgsApplication([], False)
application.initQgis()
QgsSettings().setValue("locale/userLocale", sys.argv[2])
sys.path.insert(0, sys.argv[1])
from depthdif_qgis import classFactory
plugin = classFactory(None)
plugin.initProcessing()
shown = {
    algorithm.name(): {
        "labels": [algorithm.displayName(), algorithm.group()]
        + [parameter.description() for parameter in algorithm.parameterDefinitions()]
        + [output.description() for output in algorithm.outputDefinitions()],
        "helps": [algorithm.shortHelpString()]
        + [parameter.help() for parameter in algorithm.parameterDefinitions()],
    }
    for algorithm in plugin.provider.algorithms()
}
plugin.unload()
print("SHOWN" + json.dumps(shown))
application.exitQgis()
"""


@cache
def shown(locale, profile):
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(PLUGINS), locale],
        env={**os.environ, "HOME": profile, "QGIS_CUSTOM_CONFIG_PATH": profile},
        capture_output=True,
        text=True,
    )
    assert "SHOWN" in done.stdout, done.stderr
    return json.loads(done.stdout.split("SHOWN")[1])


def expected(label, known):
    """The translation of a label: a text of the code, or one filled in with another."""
    if label in known:
        return known[label].text
    for text, translation in known.items():
        parts = re.split(r"\{(\w+)\}", text)
        if len(parts) == 3 and label.startswith(parts[0]) and label.endswith(parts[2]):
            filled = label.removeprefix(parts[0]).removesuffix(parts[2])
            if filled in known:
                return translation.text.format(**{parts[1]: known[filled].text})
    raise AssertionError(f"no translation of {label}")


@pytest.fixture(scope="module")
def profile(tmp_path_factory):
    return str(tmp_path_factory.mktemp("profile"))


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_algorithm_is_translated(language, profile):
    known = i18n_file.read(i18n.ts_file(language))
    english, translated = shown("en_GB", profile), shown(language, profile)
    assert english.keys() == translated.keys()
    for name, texts in english.items():
        wanted = [expected(label, known) for label in texts["labels"]]
        assert translated[name]["labels"] == wanted, name
        for before, after in zip(texts["helps"], translated[name]["helps"], strict=True):
            assert before and after
            assert before != after, f"{name}: not translated: {before}"
            assert "Default: " not in after, f"{name}: half translated: {after}"


def test_a_language_without_translation_is_english(profile):
    assert shown("tlh", profile) == shown("en_US", profile)


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("fr", "fr"),
        ("de_AT", "de"),
        ("es_419", "es"),
        ("pt_BR", "pt_BR"),
        ("pt_PT", "pt_BR"),
        ("pt", "pt_BR"),
        ("ja_JP", "ja"),
        ("zh_CN", "zh_CN"),
        ("zh-Hans", "zh_CN"),
        ("zh", "zh_CN"),
        ("zh-Hant", ""),
        ("zh_TW", ""),
        ("en_US", ""),
        ("C", ""),
        ("", ""),
    ],
)
def test_which_language_serves_a_locale(provider, locale, language):
    from depthdif_qgis.languages import best

    assert best(locale, i18n.LANGUAGES) == language


@pytest.mark.parametrize(
    ("text", "translation", "fault"),
    [
        ("Give {name}.", "Geben Sie {nam} an.", "placeholders"),
        ("{} of {}", "{}", "placeholders"),
        ("Date:", "Datum", "ends with :"),
        ("Not both.", "Nicht beides", "ends with ."),
        ("<b>Depth</b>", "<b>Tiefe", "HTML"),
        ("Rasters (*.nc *.tif);;All files (*)", "Raster (*.nc);;Alle Dateien (*)", "file patterns"),
        ("Give SST_FILE", "Geben Sie SST-DATEI an", "names of parameters"),
        ("170,190,-10,10", "170,190,-10", "numbers"),
        ("One.\n\nTwo.", "Eins. Zwei.", "paragraphs"),
        ("and ", "und", "space"),
        ("Show the &members", "Mitglieder zeigen", "accelerators"),
        ("The layers could not be arranged on the map", "", None),
    ],
)
def test_faults_of_a_translation_are_found(text, translation, fault):
    if fault is None:
        assert next(i18n_check.faults(text, text)) == "not translated"
    else:
        assert [found for found in i18n_check.faults(text, translation) if fault in found]


def test_sound_translations_have_no_fault():
    for text, translation in (
        ("Give {name} or {name}_FILE, not both.", "Nur {name} oder {name}_FILE angeben."),
        ("Unit: {unit}.", "単位: {unit}。"),
        ("Depths (m):", "深度(m):"),
    ):
        assert list(i18n_check.faults(text, translation)) == []


def test_a_changed_text_keeps_its_translation_as_a_guess(tmp_path):
    path = tmp_path / "x.ts"
    said = {"Give SST & <profiles>.": ["a.py"]}
    finished = {"Give SST & <profiles>.": i18n_file.Translation("SST & <Profile> angeben.", True)}
    i18n_file.write(path, "de", said, finished)
    known = i18n_file.read(path)
    assert known == finished
    merged = i18n_file.merge({"Give the SST & <profiles>.": ["a.py"], "Other": ["b.py"]}, known)
    assert merged["Give the SST & <profiles>."] == i18n_file.Translation(
        "SST & <Profile> angeben.", False
    )
    assert merged["Other"] == i18n_file.Translation("", False)


def test_a_text_that_is_no_literal_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(i18n_sources, "ROOT", tmp_path)
    file = tmp_path / "x.py"
    file.write_text('translate("DepthDif", "two " "parts")\ntranslate("DepthDif", f"{x}")\n')
    with pytest.raises(SystemExit, match=r"x\.py:2: .*literal"):
        list(i18n_sources.literals(file))
    file.write_text('translate("DepthDif", "two " "parts")\n')
    assert list(i18n_sources.literals(file)) == ["two parts"]
