"""What the plugin puts into the window's menu and tool bars; docks are imported when asked for."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QAction, QIcon

from ..paths import ICON
from .desktop import MENU

_DOCK_WIDTH = 400


class Actions:
    """Profile viewer and depth slider: shown and hidden by an action each.

    Parameters
    ----------
    iface : QgisInterface
        The window.
    """

    def __init__(self, iface) -> None:
        self._iface = iface
        self._level = None
        self.dock = None
        self.tool_bar = None
        translate = QCoreApplication.translate
        self.profile = self._action(
            "depthdif_profile",
            translate("DepthDif", "Profile viewer"),
            translate("DepthDif", "Temperature and salinity with depth, where you click"),
            self._show_dock,
        )
        self.depth = self._action(
            "depthdif_depth",
            translate("DepthDif", "Depth slider"),
            translate("DepthDif", "Switch the map from level to level"),
            self._show_tool_bar,
        )
        shallower = translate("DepthDif", "Shallower level")
        deeper = translate("DepthDif", "Deeper level")
        self._steps = [
            self._step("depthdif_shallower", shallower, "Alt+PgUp", -1),
            self._step("depthdif_deeper", deeper, "Alt+PgDown", 1),
        ]
        iface.addToolBarIcon(self.profile)

    def unload(self) -> None:
        """Take everything back out of the window."""
        self._iface.removeToolBarIcon(self.profile)
        for action in (self.profile, self.depth, *self._steps):
            self._iface.removePluginMenu(MENU, action)
        for action in self._steps:
            self._iface.unregisterMainWindowAction(action)
        for action in (self.profile, self.depth, *self._steps):
            action.deleteLater()
        if self.dock is not None:
            self.dock.release()
            self._iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        if self.tool_bar is not None:
            self._iface.mainWindow().removeToolBar(self.tool_bar)
            self.tool_bar.deleteLater()
            self.tool_bar = None
        if self._level is not None:
            self._level.close()
            self._level.deleteLater()
            self._level = None

    # --- own ------------------------------------------------------------------------------------

    def _action(self, name: str, text: str, tip: str, show) -> QAction:
        action = QAction(QIcon(str(ICON)), text, self._iface.mainWindow())
        action.setObjectName(name)
        action.setStatusTip(tip)
        action.setCheckable(True)
        action.toggled.connect(show)
        self._iface.addPluginToMenu(MENU, action)
        return action

    def _step(self, name: str, text: str, key: str, by: int) -> QAction:
        action = QAction(text, self._iface.mainWindow())
        action.setObjectName(name)
        action.triggered.connect(lambda *_: self.level().step(by))
        self._iface.addPluginToMenu(MENU, action)
        # The analyst may give it another key: Settings ▸ Keyboard Shortcuts.
        self._iface.registerMainWindowAction(action, key)
        return action

    def level(self):
        """The depth that the map shows, made when first asked for."""
        if self._level is None:
            from .shown_level import ShownLevel

            self._level = ShownLevel(self._iface.mapCanvas())
        return self._level

    def _show_dock(self, shown: bool) -> None:
        if self.dock is None and shown:
            from .profile_dock.dock import ProfileDock

            self.dock = ProfileDock(self._iface, self.level())
            window = self._iface.mainWindow()
            # Where it was when QGIS was last left, else to the right.
            if not window.restoreDockWidget(self.dock):
                self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
                window.resizeDocks([self.dock], [_DOCK_WIDTH], Qt.Orientation.Horizontal)
            self.dock.setToggleVisibilityAction(self.profile)
        if self.dock is not None:
            self.dock.setUserVisible(shown)

    def _show_tool_bar(self, shown: bool) -> None:
        if self.tool_bar is None and shown:
            from .depth_toolbar import DepthToolBar

            window = self._iface.mainWindow()
            self.tool_bar = DepthToolBar(self.level(), self._iface.mapCanvas(), window)
            window.addToolBar(self.tool_bar)
            self.tool_bar.toggleViewAction().toggled.connect(self.depth.setChecked)
        if self.tool_bar is not None:
            self.tool_bar.setVisible(shown)
