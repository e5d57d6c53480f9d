"""`make check-qt6` finds what Qt 6 has lost; on the plugin itself the Makefile runs it."""

import subprocess

import pytest

from conftest import ROOT

PYTHON = ROOT / "build" / "venv-qt6" / "bin" / "python"

BROKEN = """
from qgis.core import Qgis, QgsWkbTypes
from qgis.PyQt.QtCore import QRegExp, QSize, Qt
from qgis.PyQt.QtWidgets import QAction, QDialog

role = Qt.UserRole
level = Qgis.Critical
kind = QgsWkbTypes.Point
scoped = (Qt.ItemDataRole.UserRole, Qgis.MessageLevel.Critical, QgsWkbTypes.Type.Point)


class Dialog(QDialog):
    def ask(self, action: QAction, cursor):
        self.exec_()
        cursor.print_()
        return QSize(1, 1).grownBy
"""


@pytest.mark.skipif(not PYTHON.exists(), reason="there is no Qt 6 here: make check-qt6 brings it")
def test_what_qt_6_has_lost_is_found(tmp_path):
    (tmp_path / "plugin").mkdir()
    (tmp_path / "plugin" / "broken.py").write_text(BROKEN)
    done = subprocess.run(
        [str(PYTHON), str(ROOT / "tools" / "check_qt6.py"), str(tmp_path / "plugin")],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1, done.stderr
    said = done.stdout
    # The public migration checker.
    assert "+role = Qt.ItemDataRole.UserRole" in said
    assert "+        self.exec()" in said
    assert "QRegExp is removed" in said
    # What it doesn't know.
    assert "broken.py:7: Qgis.Critical: unscoped: write Qgis.MessageLevel.Critical" in said
    assert "broken.py:8: QgsWkbTypes.Point: unscoped" in said
    assert "broken.py:15: print_() is gone from PyQt6" in said
    # Qt 6 has moved QAction, which qgis.PyQt makes up for; what is scoped stays.
    assert "QAction" not in said.replace("action: QAction", "").replace("import QAction", "")
    assert "broken.py:9:" not in said
