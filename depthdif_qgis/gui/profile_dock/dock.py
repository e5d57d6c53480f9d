"""The profile viewer as a dock beside the map."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsSettings
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QAction, QActionGroup
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...inputs import UnusableInput
from ..shown_level import ShownLevel
from . import export
from .choice_box import ChoiceBox
from .map_tool import Marker, PlaceTool, on_map
from .plot import Plot
from .viewer import Viewer
from .words import place_in_words

_SETTINGS = "depthdif/viewer/"


class ProfileDock(QgsDockWidget):
    """Choose a reconstruction, a place on the map or a float; see what lies below."""

    def __init__(self, iface: QgisInterface, level: ShownLevel) -> None:
        super().__init__(QCoreApplication.translate("DepthDif", "DepthDif Profile"))
        self.setObjectName("DepthDifProfile")
        self._iface, self._canvas = iface, iface.mapCanvas()
        self.viewer = Viewer(level, self)
        self.plot = Plot(self)
        self.tool = PlaceTool(self._canvas)
        self.marker = Marker(self._canvas)
        self._build()
        self._restore()

        self.tool.chosen.connect(self._go)
        self.plot.stepped.connect(self._step)
        self.plot.level_stepped.connect(level.step)
        self.plot.level_chosen.connect(level.show)
        self.plot.copy_wanted.connect(self.copy_table)
        self.plot.picture_wanted.connect(self.copy_picture)
        self.plot.save_wanted.connect(self.save)
        self.viewer.changed.connect(self._show)
        self.viewer.choices_changed.connect(self._list_choices)
        self.viewer.profiles_changed.connect(self._list_profiles)
        self._canvas.temporalRangeChanged.connect(self._follow)
        self._list_choices()
        self._list_profiles()
        self._follow()
        self._show()

    # --- what the analyst may ask ---------------------------------------------------------------

    def pick(self, on: bool = True) -> None:
        """Take clicks on the map as places."""
        if on:
            self._canvas.setMapTool(self.tool)
        else:
            self._canvas.unsetMapTool(self.tool)

    def copy_table(self) -> None:
        """Put the numbers on the clipboard, as CSV."""
        if self.viewer.place is not None and self.viewer.scene.column.has_values:
            export.copy_text(self._table())
            self._say(QCoreApplication.translate("DepthDif", "Profile copied as CSV."))

    def copy_picture(self) -> None:
        """Put the plot on the clipboard."""
        export.copy_picture(self.plot)
        self._say(QCoreApplication.translate("DepthDif", "Profile copied as a picture."))

    def save(self) -> None:
        """Ask for a file; its ending tells the format."""
        translate = QCoreApplication.translate
        folder = QgsSettings().value(f"{_SETTINGS}folder", str(Path.home()))
        path, chosen = QFileDialog.getSaveFileName(
            self,
            translate("DepthDif", "Save the profile"),
            folder,
            ";;".join(export.FILTERS),
        )
        if not path:
            return
        path = export.with_ending(path, chosen)
        QgsSettings().setValue(f"{_SETTINGS}folder", str(Path(path).parent))
        self.save_to(path)

    def save_to(self, path: str) -> None:
        """Save plot or numbers, by the path's ending, and tell."""
        try:
            export.save(path, self.plot, self._table())
        except OSError as error:
            sentence = QCoreApplication.translate(
                "DepthDif", "{file} can't be written: {reason}"
            ).format(file=path, reason=error)
            self._iface.messageBar().pushMessage("DepthDif", sentence, Qgis.MessageLevel.Warning)
        else:
            self._say(QCoreApplication.translate("DepthDif", "Saved: {file}").format(file=path))

    def open_file(self) -> None:
        """Ask for a file of a reconstruction."""
        translate = QCoreApplication.translate
        folder = QgsSettings().value(f"{_SETTINGS}folder", str(Path.home()))
        path, _ = QFileDialog.getOpenFileName(
            self,
            translate("DepthDif", "Open a reconstruction"),
            folder,
            translate("DepthDif", "Reconstructions (*.nc *.tif *.tiff)"),
        )
        if not path:
            return
        QgsSettings().setValue(f"{_SETTINGS}folder", str(Path(path).parent))
        try:
            self.viewer.open(path)
        except UnusableInput as error:
            self._iface.messageBar().pushMessage("DepthDif", str(error), Qgis.MessageLevel.Warning)

    def release(self) -> None:
        """Leave no trace on the map; call it before the dock is thrown away."""
        self.pick(False)
        self._canvas.temporalRangeChanged.disconnect(self._follow)
        self.marker.remove()
        # The map's canvas owns both, and outlives the dock.
        self.marker.deleteLater()
        self.tool.deleteLater()
        self.viewer.close()

    def showEvent(self, event) -> None:
        """Take clicks on the map from now on."""
        super().showEvent(event)
        if not event.spontaneous():
            self.pick()
            if self.viewer.place is not None:
                self.marker.move(self.viewer.place)

    def hideEvent(self, event) -> None:
        """Leave map and clicks alone, unless it is only the window that is put away."""
        super().hideEvent(event)
        if self.isHidden():
            self.pick(False)
            self.marker.hide()

    # --- widgets --------------------------------------------------------------------------------

    def _build(self) -> None:
        translate = QCoreApplication.translate
        self.choice = _combo(translate("DepthDif", "Reconstruction that is shown"))
        self.choice.activated.connect(lambda at: self.viewer.choose(self.choice.itemData(at)))
        self.float = _combo(translate("DepthDif", "Float that is shown"))
        self.float.activated.connect(self._go_to)
        self.variable = QComboBox()
        self.variable.setToolTip(translate("DepthDif", "Variable"))
        self.variable.activated.connect(
            lambda at: self.viewer.show_variable(self.variable.itemData(at))
        )
        self.picking = _button(
            "/mActionCapturePoint.svg", translate("DepthDif", "Click on the map to choose a place")
        )
        self.picking.setCheckable(True)
        self.picking.toggled.connect(self.pick)
        self._canvas.mapToolSet.connect(self._tool_changed)
        self.opening = _button(
            "/mActionFileOpen.svg", translate("DepthDif", "Open a NetCDF or GeoTIFF…")
        )
        self.opening.clicked.connect(self.open_file)
        self.previous = _button(
            "/mActionArrowLeft.svg", translate("DepthDif", "Previous float (← in the plot)")
        )
        self.previous.clicked.connect(lambda: self._step(-1))
        self.next = _button(
            "/mActionArrowRight.svg", translate("DepthDif", "Next float (→ in the plot)")
        )
        self.next.clicked.connect(lambda: self._step(1))
        self.copying = _button(
            "/mActionEditCopy.svg", translate("DepthDif", "Copy as CSV (Ctrl+C in the plot)")
        )
        self.copying.clicked.connect(self.copy_table)
        self.saving = _button(
            "/mActionFileSave.svg",
            translate("DepthDif", "Save plot or numbers (Ctrl+S in the plot)"),
        )
        self.saving.clicked.connect(self.save)
        self.options = _button("/mActionOptions.svg", translate("DepthDif", "Options"))
        self.options.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.options.setMenu(self._menu())
        self.status = QLabel()
        self.status.setWordWrap(True)
        self.status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._arrange()

    def _arrange(self) -> None:
        """Rows above the plot; Tab goes through them in reading order, then to the plot."""
        translate = QCoreApplication.translate
        grid = QGridLayout()
        for row, (text, combo) in enumerate(
            (
                (translate("DepthDif", "Reconstructio&n"), self.choice),
                (translate("DepthDif", "&Float"), self.float),
            )
        ):
            label = QLabel(text)
            label.setBuddy(combo)
            grid.addWidget(label, row, 0)
            grid.addWidget(combo, row, 1)
        grid.addWidget(self.opening, 0, 2, 1, 2)
        grid.addWidget(self.previous, 1, 2)
        grid.addWidget(self.next, 1, 3)
        grid.setColumnStretch(1, 1)
        row = QHBoxLayout()
        for part in (self.picking, self.variable):
            row.addWidget(part)
        row.addStretch(1)
        for part in (self.copying, self.saving, self.options):
            row.addWidget(part)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(6, 6, 6, 6)
        column.addLayout(grid)
        column.addLayout(row)
        column.addWidget(self.plot, 1)
        column.addWidget(self.status)
        self.setWidget(inside)
        order = [self.choice, self.opening, self.float, self.previous, self.next, self.picking]
        order += [self.variable, self.copying, self.saving, self.options, self.plot]
        for one, other in zip(order, order[1:]):
            QWidget.setTabOrder(one, other)

    def _menu(self) -> QMenu:
        translate = QCoreApplication.translate
        menu = QMenu(self)
        self.stretching = _switch(menu, translate("DepthDif", "&Stretch the upper ocean"))
        self.stretching.toggled.connect(self.plot.stretch)
        self.members = _switch(menu, translate("DepthDif", "Show the &members"))
        self.members.toggled.connect(self.viewer.show_members)
        self.following = _switch(menu, translate("DepthDif", "Follow the map's &time"))
        self.following.toggled.connect(self._follow)
        counts = menu.addMenu(translate("DepthDif", "&Nearest observed profiles"))
        group = QActionGroup(self)
        self.counts = []
        for count in range(4):
            action = _switch(counts, str(count))
            action.setActionGroup(group)
            action.toggled.connect(lambda on, count=count: on and self._nearest(count))
            self.counts.append(action)
        menu.addSeparator()
        picture = menu.addAction(
            translate("DepthDif", "Copy as &picture (Ctrl+Shift+C in the plot)")
        )
        picture.triggered.connect(lambda *_: self.copy_picture())
        return menu

    def _restore(self) -> None:
        """The options as they were left."""
        settings = QgsSettings()
        for name, action in self._kept().items():
            action.setChecked(settings.value(f"{_SETTINGS}{name}", True, type=bool))
            action.toggled.connect(
                lambda on, name=name: QgsSettings().setValue(f"{_SETTINGS}{name}", on)
            )
        count = settings.value(f"{_SETTINGS}nearest", 1, type=int)
        self.counts[min(max(count, 0), 3)].setChecked(True)
        self.plot.stretch(self.stretching.isChecked())

    def _kept(self) -> dict[str, QAction]:
        return {"stretched": self.stretching, "members": self.members, "follow": self.following}

    # --- what happens ---------------------------------------------------------------------------

    def _show(self) -> None:
        viewer = self.viewer
        self.plot.show_scene(viewer.scene)
        place = place_in_words(viewer.place) if viewer.place is not None else ""
        self.status.setText("\n".join(filter(None, (place, viewer.note))))
        self.variable.setCurrentIndex(self.variable.findData(viewer.variable))
        for button in (self.copying, self.saving):
            button.setEnabled(viewer.scene.column.has_values)
        at = viewer.profiles.index(viewer.profile) if viewer.profile in viewer.profiles else -1
        if self.float.currentIndex() != at:
            self.float.setCurrentIndex(at)

    def _list_choices(self) -> None:
        translate = QCoreApplication.translate
        self.choice.clear()
        for choice in self.viewer.choices:
            dated = choice.date and choice.date not in choice.title
            self.choice.addItem(
                f"{choice.title} · {choice.date}" if dated else choice.title, choice.identity
            )
        chosen = self.viewer.chosen
        self.choice.setCurrentIndex(self.choice.findData(chosen.identity) if chosen else -1)
        self.choice.setEnabled(bool(self.viewer.choices))
        labels = {
            "temperature": translate("DepthDif", "Temperature"),
            "salinity": translate("DepthDif", "Salinity"),
        }
        self.variable.clear()
        for name in self.viewer.variables:
            self.variable.addItem(labels[name], name)
        self.variable.setCurrentIndex(self.variable.findData(self.viewer.variable))
        self.variable.setVisible(self.variable.count() > 1)

    def _list_profiles(self) -> None:
        self.float.clear()
        for profile in self.viewer.profiles:
            self.float.addItem(f"{profile.name} · {profile.date}")
        counted = QCoreApplication.translate("DepthDif", "{count} profiles")
        self.float.setPlaceholderText(counted.format(count=self.float.count()))
        self.float.setCurrentIndex(-1)
        for part in (self.float, self.previous, self.next):
            part.setEnabled(bool(self.viewer.profiles))
        self._show()

    def _go(self, place) -> None:
        self.marker.move(place)
        self.viewer.go(place)

    def _go_to(self, at: int) -> None:
        self.viewer.go_to(self.viewer.profiles[at])
        self._on_the_map()

    def _step(self, by: int) -> None:
        self.viewer.step(by)
        self._on_the_map()

    def _on_the_map(self) -> None:
        """Mark the float, and bring it into view."""
        place = self.viewer.place
        if place is None:
            return
        self.marker.move(place)
        centre = on_map(self._canvas, place)
        if not self._canvas.extent().contains(centre):
            self._canvas.setCenter(centre)
            self._canvas.refresh()

    def _nearest(self, count: int) -> None:
        QgsSettings().setValue(f"{_SETTINGS}nearest", count)
        self.viewer.show_nearest(count)

    def _follow(self, *_) -> None:
        following = self.following.isChecked()
        self.viewer.follow(self._canvas.temporalRange() if following else None)

    def _tool_changed(self, tool, *_) -> None:
        self.picking.setChecked(tool is self.tool)

    def _table(self) -> str:
        chosen = self.viewer.chosen
        return export.as_csv(self.viewer.scene, self.viewer.place, chosen.date if chosen else "")

    def _say(self, sentence: str) -> None:
        self._iface.statusBarIface().showMessage(sentence, 4000)


def _combo(name: str) -> QComboBox:
    combo = ChoiceBox()
    combo.setToolTip(name)
    combo.setAccessibleName(name)
    # Long titles must not make the dock as wide.
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(12)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return combo


def _button(icon: str, text: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(QgsApplication.getThemeIcon(icon))
    button.setToolTip(text)
    button.setAccessibleName(text)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def _switch(menu: QMenu, text: str) -> QAction:
    action = menu.addAction(text)
    action.setCheckable(True)
    return action
