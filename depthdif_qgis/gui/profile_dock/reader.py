"""Read columns and observed profiles without holding up the window."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMessageLog,
    QgsPointXY,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from .column import Rasters
from .observed import LevelSource
from .reconstruction import Reconstruction

#: Files are closed again when nobody has asked for this long, ms: an open one can't be replaced
#: on Windows, and a new run may want to.
_IDLE = 10_000

#: What takes longer than this, s, is shown part by part: large files from a slow disk.
_NOTICED = 0.1


@dataclass(frozen=True)
class Request:
    """A question: what does `reconstruction` say of `variable` below `place`?

    Without a place its files are opened, so that the first answer comes sooner.
    """

    reconstruction: Reconstruction
    variable: str
    place: QgsPointXY | None
    members: bool = True


class _Reading(QgsTask):
    """Something that is read in another thread, hidden from QGIS's list of tasks."""

    #: Whatever was read: once, or more and more of it.
    read = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(self, work: Callable[[_Reading], None]) -> None:
        flags = QgsTask.Flag.CanCancel | QgsTask.Flag.Hidden | QgsTask.Flag.Silent
        super().__init__(QCoreApplication.translate("DepthDif", "Reading profiles"), flags)
        self._work = work

    def run(self) -> bool:
        """Never raise: QGIS would show a traceback over the map."""
        try:
            self._work(self)
        except Exception as error:
            self.failed.emit(str(error) or type(error).__name__)
            return False
        return not self.isCanceled()


class Reader(QObject):
    """Answers the latest request; those that it overtakes are forgotten."""

    #: Request and column: as soon as there is one, and again with its members.
    column_read = pyqtSignal(object, object)
    #: Request and reason.
    column_failed = pyqtSignal(object, str)
    #: Profiles of the layer that was asked for last.
    profiles_read = pyqtSignal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rasters = Rasters()
        self._running: _Reading | None = None
        self._current: Request | None = None
        self._next: Request | None = None
        self._listing: _Reading | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE)
        self._idle.timeout.connect(self._close_files)

    def ask(self, request: Request) -> None:
        """Read a column; the answer comes by `column_read`."""
        self._next = request
        if self._running is not None:
            self._running.cancel()
        else:
            self._start()

    def list_profiles(self, layer: QgsVectorLayer) -> None:
        """Read the profiles of a layer of levels; the answer comes by `profiles_read`."""
        if self._listing is not None:
            self._listing.cancel()
        source = LevelSource(layer)

        def work(task: _Reading) -> None:
            profiles = source.profiles(task.isCanceled)
            if not task.isCanceled():
                task.read.emit(profiles)

        listing = _Reading(work)
        listing.read.connect(lambda found: self._listed(listing, found))
        listing.failed.connect(_log)
        # QGIS throws a task away that has ended, so that it can't be cancelled any more.
        listing.taskTerminated.connect(lambda: self._forget(listing))
        self._listing = listing
        QgsApplication.taskManager().addTask(listing)

    def close(self) -> None:
        """Forget everything; files are closed."""
        self._next = None
        for task in (self._running, self._listing):
            if task is not None:
                task.cancel()
        self._listing = None
        if self._running is None:
            self._close_files()

    # --- own ------------------------------------------------------------------------------------

    def _start(self) -> None:
        request, self._next = self._next, None
        if request is None:
            return
        self._idle.stop()
        self._current = request
        rasters = self._rasters
        task = _Reading(lambda task: _read(task, rasters, request))
        task.read.connect(self._on_read)
        task.failed.connect(self._on_failed)
        task.taskCompleted.connect(self._on_done)
        task.taskTerminated.connect(self._on_done)
        self._running = task
        QgsApplication.taskManager().addTask(task)

    def _on_read(self, column) -> None:
        if self._next is None and self._current is not None:
            self.column_read.emit(self._current, column)

    def _on_failed(self, reason: str) -> None:
        if self._next is None and self._current is not None:
            self.column_failed.emit(self._current, reason)

    def _on_done(self) -> None:
        self._running = None
        self._idle.start()
        self._start()

    def _listed(self, listing: _Reading, found: list) -> None:
        if listing is self._listing:
            self._listing = None
            self.profiles_read.emit(found)

    def _forget(self, listing: _Reading) -> None:
        if listing is self._listing:
            self._listing = None

    def _close_files(self) -> None:
        if self._running is None:
            self._rasters = Rasters()


def _log(reason: str) -> None:
    QgsMessageLog.logMessage(reason, "DepthDif", Qgis.MessageLevel.Warning)


def _read(task: _Reading, rasters: Rasters, request: Request) -> None:
    """Tell mean and error as soon as they are there, if the rest takes long; members come last."""
    if request.place is None:
        rasters.open(request.reconstruction, request.variable, task.isCanceled)
        return
    where = request.reconstruction, request.variable, request.place
    began = time.perf_counter()
    first = rasters.column(*where, climatology=False)
    if task.isCanceled():
        return
    if time.perf_counter() - began > _NOTICED:
        task.read.emit(first)
    column = rasters.column(*where)
    if task.isCanceled():
        return
    task.read.emit(column)
    if request.members and column.has_values:
        found = rasters.members(*where, task.isCanceled)
        if found and not task.isCanceled():
            task.read.emit(replace(column, members=found))
